import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { bugText, none, orElse } from '../../shared/bug';
import type { Engine, NewsItem } from '../../shared/contract/contract';
import type { Report } from '../../shared/report/report';
import type { WriteOptions } from '../bundle/write-bundle';
import { type CollectorOptions, createCollector } from '../evidence/collector';
import { harThread } from '../evidence/har-thread';
import { sweepUnfinished } from '../io/whole-file';
import { within } from '../io/within';
import { warmUp } from '../probes/trust';
import type { Updates } from '../updates/updates';
import { createBelonging } from './belonging';
import { createBundles } from './bundles';
import { allowedBy, helloCalls } from './hello-calls';
import { keptEvidenceIn, noEvidenceKept } from './kept-evidence';
import { knownSecrets } from './known-secrets';
import { createLog } from './log';
import { runCalls } from './run-calls';
import { createRuns } from './runs';
import { sessionCalls } from './session-calls';
import { noSessions, sessionsIn } from './sessions';
import type { Setup } from './setup';
import { shellCalls } from './shell-calls';
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
  /** Opens the system's share sheet for a file; missing where there is none. */
  readonly shareFile?: (path: string) => unknown;
  readonly quit?: () => unknown;
  /** Missing: nobody may be asked for newer versions. */
  readonly updates?: Updates;
  /** Between two looks of a watch; tests do not wait for minutes. */
  readonly watchEverySeconds?: number;
  /** A test gives a disk that sleeps. */
  readonly writing?: Pick<WriteOptions, 'disk' | 'silentMs'>;
  /** How the trouble is recorded and the screen seen. */
  readonly recording?: Partial<Pick<CollectorOptions, 'openWindow' | 'seeScreen' | 'url'>>;
}

export interface RunningEngine {
  readonly engine: Engine;
  onNews(hear: (item: NewsItem) => void): () => void;
  /** A line for the log that is packed: what went wrong outside the engine. */
  note(line: string): void;
  /** Stops whatever runs. */
  close(): Promise<void>;
}

/** After a writer's minute of grace (whole-file.ts). */
const secondSweepMs = 70_000;
const closingMs = 10_000;
/** The window has shown its first page by then, and the person reads it. */
const warmUpAfterMs = 1_000;

/** What a recorded window shows first. */
const recordedPage = 'https://chatgpt.com/';

/** The contract, made of the pieces. Knows no transport and no Electron. */
export function createEngine(options: EngineOptions): RunningEngine {
  const { setup, mode } = options;
  const { io, sessionFolder } = setup;
  const news = new EventEmitter();
  const say = (item: NewsItem) => news.emit('news', item);
  const secrets = knownSecrets(io, setup.policy.redactWords);
  const desk = harThread();
  const ownLog = createLog(io.clock.now);
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
  const collector = createCollector({
    url: recordedPage,
    ...options.recording,
    allowed: allowedBy(setup.policy),
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
  // What a program that was killed left half-written; in the folder for bundles it may be another's, and is looked at twice.
  for (const folder of sessionFolder ? [sessionFolder, join(sessionFolder, 'evidence')] : [])
    void sweepUnfinished(folder, { isOnlyOurs: true });
  const sweeping = [0, secondSweepMs].map((ms) =>
    setTimeout(sweepUnfinished, ms, setup.bundleFolder).unref(),
  );
  const warming = setTimeout(warmUp, warmUpAfterMs, io.roots.public).unref();
  const ownBug = (line: string) => ownLog.write('bug', { line });
  sessions
    .list()
    .then((all) => belongs.tidy(all.map(({ id }) => id)))
    .catch((bug: unknown) => ownBug(`tidying up broke: ${bugText(bug)}`));

  const bundles = createBundles({
    options,
    say,
    secrets,
    names: desk.names,
    written: () => void belongs.forget().catch((bug: unknown) => ownBug(`forgetting broke: ${bugText(bug)}`)),
    find: (runId) => {
      const run = runs.get(runId);
      if (!run?.report) return undefined;
      const log = [run.first?.log.text(), run.log.text(), ownLog.text()].join('');
      const { files: attachments, ...evidence } = collector.collected();
      return { report: run.report, log, attachments, evidence };
    },
  });

  return {
    engine: {
      ...helloCalls(options, sessions),
      ...runCalls({ setup, runs, watches, openPage: options.openPage, changed: bundles.changed }),
      ...sessionCalls({ runs, sessions, belongs }),
      ...collector.calls,
      ...bundles.calls,
      ...shellCalls(options),
    },
    onNews: (hear) => {
      // A window that cannot be told anything must not end the look it would have been told of.
      const listen = (item: NewsItem) => orElse(`telling ${item.name}`, () => hear(item), none, ownBug);
      news.on('news', listen);
      return () => news.off('news', listen);
    },
    note: ownBug,
    close: async () => {
      for (const timer of [warming, ...sweeping]) clearTimeout(timer);
      await collector.close();
      await watches.end();
      await runs.stopAll();
      // A disk that sleeps does not keep the program from ending.
      await within(closingMs, () => runs.settled().then(belongs.settled));
      await desk.close();
    },
  };
}
