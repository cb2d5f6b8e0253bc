import type { EngineClient, EntryPart, Page, ReplyFailure } from '../../shared/contract/contract';
import type { Update } from '../../shared/contract/update';
import type { Outcome } from '../../shared/outcome';
import { ask } from './ask';
import type { Event } from './events';
import { createEvidenceWishes } from './evidence';
import { untilOver } from './noticing';
import type { StageAt, StageName, Trouble } from './stages';
import type { AppStore, State } from './store';

/** What the window needs from outside: the engine, a word when it is lost or back, and a clock. */
export interface World {
  readonly engine: EngineClient;
  /** Tells whether the engine is still there; returns the way to stop listening. */
  onLost(hear: (lost: boolean) => void): () => void;
  /** Milliseconds that only ever grow. */
  ticks(): number;
}

type Failed<Why extends string> = Extract<Outcome<never, Why>, { kind: 'failed' }>;

/** A call that failed while the engine is gone failed for that reason. */
const sorry = (store: AppStore, { why, detail = '' }: Failed<ReplyFailure>): Event => ({
  type: 'failed',
  trouble: { why: store.getState().lost ? 'lost' : why, detail },
});

type Effects = {
  readonly [At in StageName]?: (
    stage: StageAt<At>,
    world: World,
    store: AppStore,
    /** Whether the person is still there. */
    isHere: () => boolean,
  ) => Promise<Event | null>;
};

/** How often the window looks whether the network is another one. */
const watchMs = 2_000;

/** What the engine is asked when a stage is entered; its answer is the next event. */
const onEntering: Effects = {
  async opening(_, { engine }, store) {
    const said = await ask(() => engine.hello({}));
    if (said.kind === 'failed') return sorry(store, said);
    store.getState().greet(said.value);
    return { type: 'greeted', hello: said.value };
  },

  async starting({ answers, usual, since }, { engine, ticks }, store) {
    const wish = { answers, plan: 'full' } as const;
    // Reading it takes a moment on some systems, and only a later comparison asks for it.
    const network = ask(() => engine.networkNow({}));
    const planned = await ask(() => engine.makePlan(wish));
    if (planned.kind === 'failed') return sorry(store, planned);
    const leg = usual
      ? ({ leg: 'hotspot', pairedWith: usual.runId } as const)
      : ({ leg: 'here', ...(since && { since: since.runId }) } as const);
    const started = await ask(() => engine.startRun({ ...wish, ...leg }));
    if (started.kind === 'failed') return sorry(store, started);
    const here = await network;
    const { plan, expectedSeconds, hosts } = planned.value;
    const expected = { seconds: expectedSeconds, looks: plan.looks.length, hosts };
    return {
      type: 'started',
      runId: started.value.runId,
      network: here.kind === 'ok' ? here.value.fingerprint : null,
      nowMs: ticks(),
      expected,
    };
  },

  async reopening({ id }, { engine }, store) {
    const opened = await ask(() => engine.openSession({ id }));
    return opened.kind === 'ok' ? { type: 'reopened', ...opened.value } : sorry(store, opened);
  },

  async verdict(stage, { engine }, store, isHere) {
    const { result } = stage;
    // A saved file may have taken the screen.
    const isStillHere = () => {
      const { stage: now } = store.getState();
      return isHere() && now.at === 'verdict' && now.result === result;
    };
    const end = await untilOver(stage, engine, isStillHere);
    return end === 'left' ? null : { type: end === 'over' ? 'way-opened' : 'not-noticed' };
  },

  async switching({ source: { usual } }, { engine }, store, isHere) {
    const { runId } = usual;
    const { happened } = store.getState();
    // What failed is tried again while the person reads; whoever has left already loses nothing by it.
    void ask(() => engine.repeatHere({ runId })).then(() => isHere() && happened({ type: 'repeated' }));
    while (isHere()) {
      const now = await ask(() => engine.networkNow({}));
      // A reading that failed says nothing; the next one may.
      if (isHere() && now.kind === 'ok') happened({ type: 'network-seen', ...now.value });
      const { stage } = store.getState();
      const isAsked = stage.at === 'switching' && stage.gate === 'looking';
      if (isAsked) {
        const gate = await ask(() => engine.gateNow({ runId }));
        const validity = gate.kind === 'ok' ? gate.value.validity : 'not-known';
        if (isHere()) happened({ type: 'gate-seen', validity });
      }
      await new Promise((done) => setTimeout(done, isAsked ? 2 * watchMs : watchMs));
    }
    return null;
  },

  async watching({ source, forMinutes }, { engine }, store) {
    const started = await ask(() => engine.startWatch({ runId: source.runId, forMinutes }));
    return started.kind === 'ok' ? { type: 'watch-started', ...started.value } : sorry(store, started);
  },

  async packing({ runId, leftOut, result }, { engine }, store) {
    const { lang } = store.getState();
    const { steps } = result.report;
    if (steps) {
      const noted = await ask(() => engine.noteSteps({ runId, steps }));
      if (noted.kind === 'failed') return sorry(store, noted);
    }
    const made = await ask(() => engine.previewBundle({ runId, lang, leftOut }));
    return made.kind === 'ok' ? { type: 'packed', preview: made.value, lang } : sorry(store, made);
  },

  async writing({ runId, lang, leftOut }, { engine }, store) {
    const written = await ask(() => engine.saveBundle({ runId, lang, leftOut }));
    return written.kind === 'ok' ? { type: 'written', ...written.value } : sorry(store, written);
  },
};

/** Joins store and engine: news in, questions out. Returns the way to part them. */
export function connect(store: AppStore, world: World): () => void {
  // An answer counts only while the person is still at the stage that asked for it.
  let visit = 0;

  const enter = () => {
    const mine = ++visit;
    const { stage, happened } = store.getState();
    const effect = onEntering[stage.at] as
      | ((stage: unknown, world: World, store: AppStore, isHere: () => boolean) => Promise<Event | null>)
      | undefined;
    const isHere = () => mine === visit;
    void effect?.(stage, world, store, isHere).then((event) => {
      if (event && isHere()) happened(event);
    });
  };

  // Told as it is ticked off, so that a window that is closed loses nothing; packing tells it once more and waits.
  const note = ({ stage }: State, before: State) => {
    if (stage.at !== 'trying' && stage.at !== 'tried') return;
    const { report, source } = stage.result;
    const known = 'result' in before.stage && before.stage.result.report.steps;
    if (source.kind !== 'run' || !report.steps || report.steps === known) return;
    const { runId } = source;
    const { steps } = report;
    void ask(() => world.engine.noteSteps({ runId, steps }));
  };

  const leave = [
    store.subscribe((now, before) => {
      note(now, before);
      if (now.stage.at !== before.stage.at) enter();
    }),
    world.engine.onNews((item) => {
      if (item.name === 'evidence') store.getState().setEvidence({ evidence: item.body });
      else store.getState().happened({ type: 'told', item });
    }),
    world.onLost((lost) => {
      const { setLost, happened } = store.getState();
      setLost(lost);
      if (lost) happened({ type: 'failed', trouble: { why: 'lost', detail: '' } });
    }),
  ];
  enter();
  return () => {
    visit++;
    for (const off of leave) off();
  };
}

const updateFrom = async (call: () => ReturnType<EngineClient['newerVersion']>): Promise<Update> => {
  const said = await ask(call);
  return said.kind === 'ok' ? said.value : { kind: 'none' };
};

/** What a button may ask of the engine without leaving its stage. Failures come back as events. */
export const createWishes = (store: AppStore, { engine }: World) => {
  const wish = async (call: () => Promise<Outcome<unknown, ReplyFailure>>) => {
    const done = await ask(call);
    if (done.kind === 'failed') store.getState().happened(sorry(store, done));
  };
  return {
    stop: (runId: string) => {
      store.getState().happened({ type: 'stop-asked' });
      return wish(() => engine.stopRun({ runId }));
    },
    stopWatching: (watchId: string) => {
      store.getState().happened({ type: 'stop-asked' });
      return wish(() => engine.stopWatch({ watchId }));
    },
    skipHotspot: (runId: string) => {
      store.getState().happened({ type: 'hotspot-skipped' });
      return wish(() => engine.skipHotspot({ runId }));
    },
    forget: (id: string) => {
      store.getState().forget(id);
      return wish(() => engine.forgetSession({ id }));
    },
    show: (savedAs: string) => wish(() => engine.showBundle({ savedAs })),
    /** A part of an entry of the preview; null when that is no longer what was packed. */
    entryPart: async (name: string, part: number): Promise<EntryPart | null> => {
      const said = await ask(() => engine.entryPart({ name, part }));
      return said.kind === 'ok' ? said.value : null;
    },
    stopPacking: () => wish(() => engine.stopPacking({})),
    mail: (savedAs: string) => wish(() => engine.draftMail({ savedAs, lang: store.getState().lang })),
    share: (savedAs: string) => wish(() => engine.shareBundle({ savedAs })),
    send: async (savedAs: string) => {
      store.getState().happened({ type: 'send-asked' });
      const sent = await ask(() => engine.sendBundle({ savedAs }));
      store.getState().happened(sent.kind === 'ok' ? { type: 'sent' } : sorry(store, sent));
    },
    /** Says what went wrong; null when it was opened. */
    openBundle: async (name: string, base64: string): Promise<Trouble | null> => {
      const read = await ask(() => engine.openBundle({ name, base64 }));
      if (read.kind === 'failed') return { why: read.why, detail: read.detail ?? '' };
      store.getState().happened({ type: 'opened', bundle: read.value });
      return null;
    },
    write: (runId: string, to: 'it' | 'support') =>
      wish(() => engine.writeLetter({ runId, to, lang: store.getState().lang })),
    /** Nothing to say is no trouble: what cannot be asked is not missed. */
    newerVersion: () => updateFrom(() => engine.newerVersion({})),
    bringUpdate: () => updateFrom(() => engine.bringUpdate({})),
    open: (page: Page) => wish(() => engine.openPage({ page })),
    evidence: createEvidenceWishes(store, engine),
    quit: async () => {
      const done = await ask(() => engine.quit({}));
      // Over loopback the engine may be gone before its answer arrives: gone is what was asked for.
      const isGone = done.kind === 'ok' || store.getState().lost;
      store.getState().happened(isGone ? { type: 'closed' } : sorry(store, done));
    },
  };
};
export type Wishes = ReturnType<typeof createWishes>;
