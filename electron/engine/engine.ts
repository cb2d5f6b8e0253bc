import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { handOver, mailAddress } from '../../shared/bundle/hand-over';
import { featuresByHost } from '../../shared/catalogue/catalogue';
import type { Engine, NewsItem, Page } from '../../shared/contract/contract';
import { failed, ok } from '../../shared/outcome';
import { expectedSeconds } from '../../shared/plan/expected-seconds';
import { makePlan } from '../../shared/plan/make-plan';
import { applyPolicy, applyToCatalogue } from '../../shared/policy/apply-policy';
import type { Report } from '../../shared/report/report';
import { nearestLanguage } from '../../shared/text/languages';
import { speak } from '../../shared/text/tables';
import { whenText } from '../../shared/text/when';
import { type CollectorOptions, createCollector } from '../evidence/collector';
import { harThread } from '../evidence/har-thread';
import type { Updates } from '../updates/updates';
import { version } from '../version';
import { createBelonging } from './belonging';
import { createBundles } from './bundles';
import { keptEvidenceIn, noEvidenceKept } from './kept-evidence';
import { knownSecrets } from './known-secrets';
import { createLog } from './log';
import { type FinishedRun, isFinished } from './run';
import { createRuns } from './runs';
import { keptDays, noSessions, sessionsIn } from './sessions';
import type { Setup } from './setup';
import { createWatches } from './watch';

export interface EngineOptions {
  readonly setup: Setup;
  readonly mode: Report['tool']['mode'];
  /** `clearway view FILE`: shown read-only. */
  readonly opened?: { readonly name: string; readonly report: Report };
  /** `--lang`, where it was given: beats the policy. */
  readonly lang?: string | undefined;
  /** What the person set the system to, the most wanted first; missing: what Node says of it. */
  readonly systemLanguages?: readonly string[];
  /** What the shell around the engine can do; each is missing where it cannot. */
  readonly openPage?: (url: string) => unknown;
  readonly showFile?: (path: string) => unknown;
  readonly quit?: () => unknown;
  /** Missing: nobody may be asked for newer versions. */
  readonly updates?: Updates;
  /** Between two looks of a watch; tests do not wait for minutes. */
  readonly watchEverySeconds?: number;
  /** How the trouble is recorded and the screen seen. */
  readonly recording?: Partial<Pick<CollectorOptions, 'openWindow' | 'seeScreen' | 'url'>>;
}

export interface RunningEngine {
  readonly engine: Engine;
  onNews(hear: (item: NewsItem) => void): () => void;
  /** Stops whatever runs. */
  close(): Promise<void>;
}

/** The window names a page; addresses stand here only. */
const pages: Readonly<Record<Page, string>> = {
  'service-status': 'https://status.openai.com/',
  help: 'https://help.openai.com/en/articles/9247338',
  // Unencrypted on purpose: the network shows its own page in this one's place.
  'sign-in': 'http://captive.apple.com/hotspot-detect.html',
};

/** What a recorded window shows first. */
const recordedPage = 'https://chatgpt.com/';

const wantedLanguages = ({ lang, setup, systemLanguages }: EngineOptions): readonly string[] => [
  lang ?? '',
  setup.policy.language ?? '',
  ...(systemLanguages ?? [Intl.DateTimeFormat().resolvedOptions().locale]),
];

/** The contract, made of the pieces. Knows no transport and no Electron. */
export function createEngine(options: EngineOptions): RunningEngine {
  const { setup, mode, opened } = options;
  const { io } = setup;
  const news = new EventEmitter();
  const say = (item: NewsItem) => news.emit('news', item);
  const secrets = knownSecrets(io, setup.policy.redactWords);
  const desk = harThread();
  const { sessionFolder } = setup;
  const sessions = sessionFolder ? sessionsIn(sessionFolder, io, { secrets, names: desk.names }) : noSessions;
  const runs = createRuns({
    setup,
    mode,
    sessions,
    hasEvidence: () => collector.kept().items.length > 0,
    say: (item) => {
      say(item);
      if (item.name === 'ended') belongs.to(item.body.runId);
    },
  });
  const watches = createWatches({
    runs,
    clock: io.clock,
    say,
    ...(options.watchEverySeconds && { everySeconds: options.watchEverySeconds }),
  });
  const ownLog = createLog(io.clock.now);
  const collector = createCollector({
    url: recordedPage,
    ...options.recording,
    allowed: policyForWindow(setup).allowed,
    secrets,
    desk,
    clock: io.clock,
    tell: (evidence) => say({ name: 'evidence', body: evidence }),
    changed: () => {
      bundles.changed();
      belongs.changed();
    },
    log: ownLog.write,
  });
  const belongs = createBelonging({
    runs,
    collector,
    desk,
    secrets,
    kept: sessionFolder ? keptEvidenceIn(join(sessionFolder, 'evidence')) : noEvidenceKept,
    log: ownLog.write,
  });
  void sessions.list().then((all) => belongs.tidy(all.map(({ id }) => id)));

  const finished = (id: string): FinishedRun | null => {
    const run = runs.get(id);
    return isFinished(run) ? run : null;
  };

  const bundles = createBundles({
    options,
    say,
    secrets,
    names: desk.names,
    written: () => void belongs.forget(),
    find: (runId) => {
      const run = runs.get(runId);
      if (!run?.report) return undefined;
      const log = [run.first?.log.text(), run.log.text(), ownLog.text()].join('');
      const { files: attachments, ...evidence } = collector.collected();
      return { report: run.report, log, attachments, evidence };
    },
  });

  const engine: Engine = {
    hello: async () =>
      ok({
        version,
        mode,
        lang: nearestLanguage(...wantedLanguages(options)),
        catalogueDate: setup.catalogue.rows.date,
        laboratoryRoots: setup.roots.laboratory,
        ...(setup.policy.uploadTarget !== undefined && {
          uploadHost: new URL(setup.policy.uploadTarget).host,
        }),
        ...(options.updates && { hasFeed: true }),
        ...policyForWindow(setup),
        kept: await sessions.list(),
        keptDays,
        opened: opened ?? null,
      }),
    makePlan: async ({ plan: id }) => {
      const rows = applyToCatalogue(setup.catalogue.rows, setup.policy);
      const plan = applyPolicy(makePlan(rows, id), setup.policy);
      return ok({
        plan,
        expectedSeconds: expectedSeconds(plan),
        hosts: featuresByHost(rows),
      });
    },
    startRun: async (asked) => {
      const [first, since] = [asked.pairedWith, asked.since].map((id) =>
        id === undefined ? null : finished(id),
      );
      const isLost = (asked.pairedWith !== undefined && !first) || (asked.since !== undefined && !since);
      if (isLost) return failed('not-found');
      if (first && setup.policy.hotspot === false) return failed('not-possible-here', 'policy');
      await watches.end();
      await runs.stopAll();
      return ok({ runId: runs.start(asked, first ?? null, since ?? null) });
    },
    stopRun: async ({ runId }) => {
      const run = runs.get(runId);
      if (!run) return failed('not-found');
      run.stop.abort();
      return ok({});
    },
    networkNow: async () => ok({ fingerprint: await runs.where() }),
    repeatHere: async ({ runId }) => {
      const run = finished(runId);
      return run ? ok({ repeats: await runs.repeatHere(run) }) : failed('not-found');
    },
    gateNow: async ({ runId }) => {
      const run = finished(runId);
      return run ? ok({ validity: await runs.gate(run) }) : failed('not-found');
    },
    skipHotspot: async ({ runId }) => {
      const run = finished(runId);
      return run ? ok({ report: runs.skipHotspot(run) }) : failed('not-found');
    },
    openSession: async ({ id }) => {
      const kept = finished(id) ?? (await sessions.read(id));
      if (!kept) return failed('not-found');
      const { network, waitsForHotspot } = kept;
      const report = await belongs.arriving(id, kept.report);
      if (!runs.get(id)) runs.adopt(id, { network, waitsForHotspot, report });
      await belongs.open(id);
      return ok({ runId: id, network, waitsForHotspot, report });
    },
    forgetSession: async ({ id }) => {
      runs.forget(id);
      await runs.settled();
      await sessions.forget(id);
      await belongs.forget(id);
      return ok({});
    },
    startWatch: async ({ runId, forMinutes }) => {
      const run = finished(runId);
      if (!run) return failed('not-found');
      await runs.stopAll();
      return ok({ watchId: await watches.start(run, forMinutes) });
    },
    stopWatch: async ({ watchId }) => {
      if (!watches.isOn(watchId)) return failed('not-found');
      await watches.end();
      return ok({});
    },
    ...collector.calls,
    noteSteps: async ({ runId, steps }) => {
      const run = finished(runId);
      if (!run) return failed('not-found');
      run.report = { ...run.report, steps: [...steps] };
      bundles.changed();
      void runs.keep(run);
      return ok({});
    },
    writeLetter: async ({ runId, to, lang }) => {
      const run = finished(runId);
      if (!run) return failed('not-found');
      if (!options.openPage) return failed('not-possible-here');
      const language = nearestLanguage(lang);
      const say = speak(language);
      const when = whenText(run.report.startedAt, language);
      await options.openPage(mailAddress(handOver(run.report, to, say, when), say));
      return ok({});
    },
    ...bundles.calls,
    newerVersion: async () => ok((await options.updates?.look()) ?? { kind: 'none' }),
    bringUpdate: async () => ok((await options.updates?.bring()) ?? { kind: 'none' }),
    openPage: async ({ page }) => {
      if (!options.openPage) return failed('not-possible-here');
      await options.openPage(pages[page]);
      return ok({});
    },
    quit: async () => {
      if (!options.quit) return failed('not-possible-here');
      await options.quit();
      return ok({});
    },
  };

  return {
    engine,
    onNews: (hear) => {
      news.on('news', hear);
      return () => news.off('news', hear);
    },
    close: async () => {
      await collector.close();
      await watches.end();
      await runs.stopAll();
      await runs.settled();
      await belongs.settled();
      await desk.close();
    },
  };
}

/** What the window has to know of the policy; all else the engine honours by itself. */
const policyForWindow = ({ policy, policySettings = [] }: Setup) => ({
  managed: policySettings.some(({ origin }) => origin === 'machine' || origin === 'user')
    ? { company: policy.companyName ?? null, contact: policy.helpContact ?? null }
    : null,
  allowed: {
    hotspot: policy.hotspot ?? true,
    recording: policy.recording ?? true,
    screenshots: policy.screenshots ?? true,
  },
  autoRun: policy.autoRun ?? false,
});
