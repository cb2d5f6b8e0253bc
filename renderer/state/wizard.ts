import type { StateCreator } from 'zustand/vanilla';
import type { OpenedBundle } from '../../shared/contract/contract';
import { guideFor } from '../../shared/guide/guide';
import { settled } from '../../shared/question/questions';
import {
  choosing,
  failWatching,
  hearWatch,
  hotspotSkipped,
  rechecking,
  reopened,
  secondLeg,
  switching,
  watching,
  watchNetwork,
} from './again';
import { asking, nextPage, withoutPage } from './asking';
import type { Event, Events } from './events';
import { guiding, tick, trying } from './guiding';
import { hear, looking, resulting, retryOf, starting, verdict } from './looking';
import type { Resulted, Stage, StageAt, StageName, Trouble } from './stages';

/** What can happen at each stage, and where it leads. */
type Steps = {
  readonly [At in StageName]: {
    readonly [T in keyof Events]?: (stage: StageAt<At>, event: { readonly type: T } & Events[T]) => Stage;
  };
};

export const start: StageAt<'opening'> = { at: 'opening' };

/** A file is one already; only a run can be packed. */
const packing = (s: Resulted): Stage => {
  const { result } = s;
  return result.source.kind === 'run'
    ? { at: 'packing', result, runId: result.source.runId, leftOut: [], done: 0, before: null }
    : s;
};

/** A saved file takes the screen. */
const opened = (_: Stage, { bundle }: { readonly bundle: OpenedBundle }): Stage =>
  resulting({ report: bundle.report, source: { kind: 'file', name: bundle.name, bundle } });

/** The person shows what happens, and comes back to where they were. */
const showing = (s: Resulted, back: Stage = verdict(s)): Stage => ({
  at: 'showing',
  result: s.result,
  back,
});

/** The same answers, looked at anew. */
const again = (stage: StageAt<'verdict'>): StageAt<'starting'> | StageAt<'welcome'> => {
  const { source } = stage.result;
  return source.kind === 'run' ? starting(source.answers, stage) : { at: 'welcome' };
};

/** A lost engine is said above every screen; only a button's own failure is said here. */
const onlyTheButtons = <S extends Stage>(s: S, { trouble }: { readonly trouble: Trouble }) =>
  trouble.why === 'lost' ? s : { ...s, trouble };

/** The whole flow as a table: at this stage, when this happens, go there. */
const steps: Steps = {
  opening: {
    greeted: (_, { hello: { opened, autoRun } }) => {
      if (opened)
        return verdict({ result: { report: opened.report, source: { kind: 'file', name: opened.name } } });
      return autoRun ? starting({}, { at: 'welcome' }) : { at: 'welcome' };
    },
    failed: (stage, { trouble }) => ({ at: 'stuck', trouble, retry: stage, back: null }),
  },
  welcome: {
    opened,
    began: () => asking({}),
    'session-asked': (_, { id }) => ({ at: 'reopening', id }),
  },
  reopening: {
    reopened,
    failed: (s, { trouble }) => ({ at: 'stuck', trouble, retry: s, back: { at: 'welcome' } }),
  },
  asking: {
    answered: (s, { given }) => ({ ...s, answers: { ...s.answers, ...given } }),
    skipped: (s) => nextPage(withoutPage(s.answers, s.index), s.index),
    'skipped-all': (s) => starting(settled(s.answers), s),
    'went-on': (s) => nextPage(s.answers, s.index),
    'went-back': (s) => (s.index === 0 ? { at: 'welcome' } : asking(s.answers, s.index - 1)),
  },
  starting: {
    told: (s, { item }) => ({ ...s, early: [...s.early, item] }),
    started: looking,
    failed: (s, { trouble }) => ({
      at: 'stuck',
      trouble,
      retry: { ...s, early: [] },
      back: s.back,
    }),
  },
  looking: {
    told: (s, { item }) => hear(s, item),
    'stop-asked': (s) => ({ ...s, stopping: true, trouble: null }),
    // Losing the engine ends a look; any other failure was only the stop button's.
    failed: (s, { trouble }) =>
      trouble.why === 'lost'
        ? { at: 'stuck', trouble, retry: retryOf(s), back: s.back }
        : { ...s, stopping: false, trouble },
    'went-back': (s) => (s.stopping ? s.back : s),
  },
  verdict: {
    'recheck-asked': rechecking,
    'watch-asked': choosing,
    opened,
    'guide-asked': guiding,
    'compare-asked': switching,
    'show-asked': (s) => showing(s),
    'save-asked': packing,
    failed: onlyTheButtons,
    restarted: again,
    'way-opened': (s) => ({ ...again(s), noticed: true }),
    'not-noticed': (s) => ({ ...s, gaveUp: true }),
  },
  trying: {
    ticked: (s, { record }) => tick(s, record),
    'show-asked': (s, { draft }) => showing(s, { ...trying(s, s.index), ...(draft && { draft }) }),
    'went-back': (s) => (s.index === 0 ? verdict(s) : trying(s, s.index - 1)),
  },
  tried: {
    'show-asked': (s) => showing(s, { ...s, trouble: null }),
    'save-asked': packing,
    failed: onlyTheButtons,
    closed: () => ({ at: 'closed' }),
    'went-back': (s) => trying(s, guideFor(s.result.report).length - 1),
    'went-on': verdict,
  },
  switching: {
    'network-seen': (s, { fingerprint }) => watchNetwork(s, fingerprint),
    repeated: (s) => ({ ...s, repeating: false }),
    // Where it cannot be told, what is measured will tell.
    'gate-seen': (s, { validity }) =>
      validity === 'valid' || validity === 'not-known' ? secondLeg(s) : { ...s, gate: validity },
    // The networks may look alike from here; what was measured will tell.
    'switch-said': secondLeg,
    'hotspot-skipped': hotspotSkipped,
    'went-back': verdict,
  },
  rechecked: {
    'recheck-asked': rechecking,
    'watch-asked': choosing,
    'save-asked': packing,
    'went-on': verdict,
  },
  choosing: {
    'watch-chosen': (s, { forMinutes }) => watching(s, forMinutes),
    'went-back': verdict,
  },
  watching: {
    'watch-started': (s, { watchId }) => ({ ...s, watchId }),
    told: (s, { item }) => hearWatch(s, item),
    'stop-asked': (s) => ({ ...s, stopping: true, trouble: null }),
    failed: (s, { trouble }) => failWatching(s, trouble),
  },
  watched: {
    'save-asked': packing,
    'watch-asked': choosing,
    'went-on': verdict,
  },
  compared: {
    'watch-asked': choosing,
    opened,
    'compare-asked': switching,
    'save-asked': packing,
    'went-on': verdict,
  },
  showing: {
    'save-asked': packing,
    'went-back': (s) => s.back,
  },
  packing: {
    packed: ({ result, runId, leftOut }, { preview, lang }) => ({
      at: 'offering',
      result,
      runId,
      leftOut,
      preview,
      lang,
      trouble: null,
    }),
    told: (s, { item: { name, body } }) =>
      name === 'packing' && body.runId === s.runId ? { ...s, done: body.done } : s,
    failed: (s, { trouble }) => ({
      at: 'stuck',
      trouble,
      retry: { ...s, done: 0, before: null },
      back: verdict(s),
    }),
    'went-back': verdict,
  },
  offering: {
    'left-out': ({ result, runId, preview }, { parts }) => ({
      at: 'packing',
      result,
      runId,
      leftOut: parts,
      done: 0,
      before: preview,
    }),
    'show-asked': (s) => showing(s),
    'write-asked': ({ trouble: _, ...s }) => ({ ...s, at: 'writing' }),
    'went-back': verdict,
  },
  writing: {
    written: ({ result }, { savedAs, sizeBytes, caseCode }) => ({
      at: 'saved',
      result,
      savedAs,
      sizeBytes,
      caseCode,
      sending: 'no',
      trouble: null,
    }),
    failed: (s, { trouble }) => ({ ...s, at: 'offering', trouble }),
  },
  saved: {
    'send-asked': (s) => (s.sending === 'no' ? { ...s, sending: 'now', trouble: null } : s),
    sent: (s) => ({ ...s, sending: 'done' }),
    failed: (s, { trouble }) => ({ ...s, sending: s.sending === 'now' ? 'no' : s.sending, trouble }),
    opened,
    'went-back': verdict,
    closed: () => ({ at: 'closed' }),
  },
  stuck: {
    retried: (s) => s.retry,
    'went-back': (s) => s.back ?? s,
    closed: () => ({ at: 'closed' }),
  },
  closed: {},
};

/** Pure. What has no row here (a late answer, a double click) changes nothing. */
export function step(stage: Stage, event: Event): Stage {
  // Wherever it was: the engine keeps what was gathered, and the welcome offers it.
  if (event.type === 'screen-broke')
    return { at: 'stuck', trouble: { why: 'broken', detail: event.detail }, retry: start, back: null };
  const row = steps[stage.at][event.type] as ((stage: Stage, event: Event) => Stage) | undefined;
  return row?.(stage, event) ?? stage;
}

export interface WizardSlice {
  readonly stage: Stage;
  readonly happened: (event: Event) => void;
}

/** The flow's part of the store: the stage, and the one way to change it. */
export const createWizardSlice: StateCreator<WizardSlice> = (set) => ({
  stage: start,
  happened: (event) => set(({ stage }) => ({ stage: step(stage, event) })),
});
