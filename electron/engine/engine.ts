import { randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { featuresByHost } from '../../shared/catalogue/catalogue';
import { joinLegs, legOf, troubledHosts } from '../../shared/compare/join-legs';
import type { Engine, NewsItem, Page } from '../../shared/contract/contract';
import { failed, ok } from '../../shared/outcome';
import { expectedSeconds } from '../../shared/plan/expected-seconds';
import { makePlan } from '../../shared/plan/make-plan';
import { secondLeg } from '../../shared/plan/second-leg';
import { applyPolicy, applyToCatalogue } from '../../shared/policy/apply-policy';
import type { Report } from '../../shared/report/report';
import { writeBundle } from '../bundle/write-bundle';
import { version } from '../version';
import { check } from './check';
import { fingerprint } from './fingerprint';
import { createLog, type Log } from './log';
import { bundleName, pack } from './pack';
import type { Setup } from './setup';

export interface EngineOptions {
  readonly setup: Setup;
  readonly mode: Report['tool']['mode'];
  /** `clearway view FILE`: shown read-only. */
  readonly opened?: { readonly name: string; readonly report: Report };
  /** What the shell around the engine can do; each is missing where it cannot. */
  readonly openPage?: (url: string) => unknown;
  readonly showFile?: (path: string) => unknown;
  readonly quit?: () => unknown;
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
};

interface Run {
  readonly stop: AbortController;
  readonly log: Log;
  readonly ended: Promise<void>;
  report: Report | null;
  /** The finished run on the other network that this one is compared with. */
  readonly first: FinishedRun | null;
}
type FinishedRun = Run & { readonly report: Report };
const isFinished = (run: Run | undefined): run is FinishedRun => run !== undefined && run.report !== null;

type RunWish = Parameters<Engine['startRun']>[0];
type PackWish = Parameters<Engine['saveBundle']>[0];

/** Finished runs are kept for saving; older ones go. */
const keptRuns = 5;
const runDeadlineSeconds = 60;
/** Asked every few seconds: an answer that takes longer is of no use. */
const networkDeadlineMs = 4_000;

/** The contract, made of the pieces. Knows no transport and no Electron. */
export function createEngine(options: EngineOptions): RunningEngine {
  const { setup, mode, opened } = options;
  const { io } = setup;
  const news = new EventEmitter();
  const runs = new Map<string, Run>();
  const say = (item: NewsItem) => news.emit('news', item);
  const saved = new Set<string>();

  const start = (asked: RunWish, first: FinishedRun | null): string => {
    const runId = randomUUID();
    const stop = new AbortController();
    const log = createLog(io.clock.now);
    const deadline = setTimeout(
      () => stop.abort(),
      (setup.policy.deadlineSeconds ?? runDeadlineSeconds) * 1000,
    );
    log.write('run-started', { plan: asked.plan, leg: asked.leg, version });
    const office = first && legOf(first.report, 'office');
    const run: Run = { stop, log, first, report: null, ended: Promise.resolve() };
    const ended = check({
      io,
      answers: asked.answers,
      planId: asked.plan,
      leg: asked.leg,
      ...(office && { narrow: (plan) => secondLeg(plan, troubledHosts(office)) }),
      policy: setup.policy,
      catalogue: setup.catalogue,
      roots: setup.roots,
      tool: { name: 'clearway', version, mode },
      signal: stop.signal,
      tell: (saw, progress) => say({ name: 'saw', body: { runId, saw, ...progress } }),
      log: (line) => log.write(line),
    })
      .then((leg) => {
        const report = first ? joinLegs(first.report, leg) : leg;
        run.report = report;
        log.write('run-ended', { verdict: leg.verdict.code, tookMs: leg.tookMs });
        if (report.comparison) log.write('compared', report.comparison.verdict);
        say({ name: 'ended', body: { runId, report } });
      })
      .finally(() => clearTimeout(deadline));
    runs.set(runId, Object.assign(run, { ended }));
    for (const old of [...runs.keys()].slice(0, -keptRuns)) if (old !== asked.pairedWith) runs.delete(old);
    return runId;
  };

  const packed = async ({ runId, lang, leftOut = [] }: PackWish) => {
    const run = runs.get(runId);
    if (!run?.report) return failed('not-found' as const);
    const { policySettings: policy } = setup;
    const log = `${run.first?.log.text() ?? ''}${run.log.text()}`;
    const bundle = await pack({ report: run.report, log, lang, leftOut, io, ...(policy && { policy }) });
    if (bundle.kind === 'failed') return bundle;
    return ok({ report: run.report, ...bundle.value });
  };

  const engine: Engine = {
    hello: async () =>
      ok({
        version,
        mode,
        lang: setup.policy.language ?? Intl.DateTimeFormat().resolvedOptions().locale,
        catalogueDate: setup.catalogue.rows.date,
        laboratoryRoots: setup.roots.laboratory,
        ...policyForWindow(setup),
        opened: opened ?? null,
      }),
    makePlan: async ({ answers, plan: id }) => {
      const rows = applyToCatalogue(setup.catalogue.rows, setup.policy);
      const plan = applyPolicy(makePlan(answers, rows, id), setup.policy);
      return ok({
        plan,
        expectedSeconds: expectedSeconds(plan),
        hosts: featuresByHost(rows),
      });
    },
    startRun: async (asked) => {
      const first = asked.pairedWith === undefined ? null : runs.get(asked.pairedWith);
      if (first !== null && !isFinished(first)) return failed('not-found');
      // One at a time: two runs at once would measure each other.
      for (const { stop, ended } of runs.values()) {
        stop.abort();
        await ended;
      }
      return ok({ runId: start(asked, first) });
    },
    stopRun: async ({ runId }) => {
      const run = runs.get(runId);
      if (!run) return failed('not-found');
      run.stop.abort();
      return ok({});
    },
    networkNow: async () => {
      const machine = await (io.fresh?.() ?? io).machine(AbortSignal.timeout(networkDeadlineMs));
      return ok({ fingerprint: fingerprint(machine) });
    },
    previewBundle: async (asked) => {
      const bundle = await packed(asked);
      if (bundle.kind === 'failed') return bundle;
      return ok({
        entries: bundle.value.entries.map(({ name, bytes }) => ({
          name,
          sizeBytes: bytes.length,
          text: new TextDecoder().decode(bytes.subarray(0, previewBytes)),
        })),
        removed: bundle.value.removed,
        parts: bundle.value.parts,
      });
    },
    saveBundle: async (asked) => {
      const bundle = await packed(asked);
      if (bundle.kind === 'failed') return bundle;
      const { report, entries } = bundle.value;
      const folder = existsSync(setup.bundleFolder) ? setup.bundleFolder : homedir();
      const path = join(folder, bundleName(report, setup.policy.bundleName));
      const written = await writeBundle(entries, path, report.startedAt);
      if (written.kind === 'failed') return failed('cannot-write', written.detail);
      saved.add(path);
      return ok({ savedAs: path, sizeBytes: written.value.sizeBytes });
    },
    showBundle: async ({ savedAs }) => {
      // Only what we wrote ourselves: a page must not make us open any file.
      if (!saved.has(savedAs)) return failed('not-found');
      if (!options.showFile) return failed('not-possible-here');
      await options.showFile(savedAs);
      return ok({});
    },
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
      for (const { stop } of runs.values()) stop.abort();
      await Promise.allSettled([...runs.values()].map(({ ended }) => ended));
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

/** Of each entry, the window is shown this much. */
const previewBytes = 256 * 1024;
