import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, join } from 'node:path';
import { entryNames } from '../../shared/bundle/bundle';
import { caseCode } from '../../shared/bundle/case-code';
import { draftAddress } from '../../shared/bundle/hand-over';
import type { NamesGiven } from '../../shared/bundle/names';
import { verdictSentence } from '../../shared/bundle/report-words';
import type { Secrets } from '../../shared/bundle/secrets';
import type { Engine, NewsItem } from '../../shared/contract/contract';
import { failed, ok } from '../../shared/outcome';
import type { Report } from '../../shared/report/report';
import { nearestLanguage } from '../../shared/text/languages';
import { speak } from '../../shared/text/tables';
import { readBundleBytes } from '../bundle/read-bundle';
import { verifyBytes } from '../bundle/verify-bundle';
import { sha256, writeBundle } from '../bundle/write-bundle';
import type { EngineOptions } from './engine';
import { bundleName, pack } from './pack';
import { sendFile } from './send-file';

type BundleCalls = Pick<
  Engine,
  'previewBundle' | 'stopPacking' | 'saveBundle' | 'showBundle' | 'openBundle' | 'draftMail' | 'sendBundle'
>;
type Wish = Parameters<Engine['saveBundle']>[0];

interface Surroundings {
  readonly options: Pick<EngineOptions, 'setup' | 'showFile' | 'openPage'>;
  /** A finished run and what was logged of it. */
  readonly find: (runId: string) => { readonly report: Report; readonly log: string } | undefined;
  readonly say: (item: NewsItem) => void;
  readonly secrets: () => Promise<Secrets>;
  /** The names that HARs have given. */
  readonly names: () => Promise<NamesGiven>;
  /** A zip was written: it holds all that was gathered. */
  readonly written: () => void;
}

interface Saved {
  readonly caseCode: string;
  readonly report: Report;
}

/** Of each entry, the window is shown this much. */
const previewBytes = 256 * 1024;

/** The part of the contract that is about bundles: seen, saved, handed over, and opened again. */
export function createBundles({
  options,
  find,
  say,
  secrets,
  names,
  written: isWritten,
}: Surroundings): BundleCalls {
  const { setup } = options;
  const saved = new Map<string, Saved>();
  let packing = new AbortController();

  const packed = async ({ runId, lang, leftOut = [] }: Wish) => {
    const run = find(runId);
    if (!run) return failed('not-found' as const);
    // The person waits for the newest wish only.
    packing.abort();
    packing = new AbortController();
    const { policySettings: policy } = setup;
    const { signal } = packing;
    const bundle = await pack(
      { ...run, lang, leftOut, secrets, names: await names(), ...(policy && { policy }) },
      { signal, tell: (done) => say({ name: 'packing', body: { runId, done } }) },
    );
    return bundle.kind === 'failed' ? bundle : ok({ report: run.report, ...bundle.value });
  };

  return {
    previewBundle: async (asked) => {
      const bundle = await packed(asked);
      if (bundle.kind === 'failed') return bundle;
      const { entries, removed, readable, parts } = bundle.value;
      return ok({ entries: entries.map(shown), removed, readable, parts });
    },
    stopPacking: async () => {
      packing.abort();
      return ok({});
    },
    saveBundle: async (asked) => {
      const bundle = await packed(asked);
      if (bundle.kind === 'failed') return bundle;
      const { report, entries } = bundle.value;
      const folder = existsSync(setup.bundleFolder) ? setup.bundleFolder : homedir();
      const path = join(folder, bundleName(report, setup.policy.bundleName));
      const written = await writeBundle(entries, path, report.startedAt);
      if (written.kind === 'failed') return failed('cannot-write', written.detail);
      const manifest = entries.find(({ name }) => name === entryNames.manifest);
      const code = caseCode(sha256(manifest?.bytes ?? new Uint8Array()));
      saved.set(path, { caseCode: code, report });
      isWritten();
      return ok({ savedAs: path, sizeBytes: written.value.sizeBytes, caseCode: code });
    },
    showBundle: async ({ savedAs }) => {
      // Only what we wrote ourselves: a page must not make us open any file.
      if (!saved.has(savedAs)) return failed('not-found');
      if (!options.showFile) return failed('not-possible-here');
      await options.showFile(savedAs);
      return ok({});
    },
    openBundle: async ({ name, base64 }) => {
      const bytes = Buffer.from(base64, 'base64');
      const read = await readBundleBytes(bytes);
      if (read.kind === 'failed') return failed('cannot-read', read.why);
      const { ok: isWhole, problems, caseCode: code } = await verifyBytes(bytes);
      return ok({
        name: basename(name),
        report: read.value.report,
        caseCode: code,
        isWhole,
        problems: problems.map(({ code, entry }) => ({ code, entry })),
      });
    },
    draftMail: async ({ savedAs, lang }) => {
      const one = saved.get(savedAs);
      if (!one) return failed('not-found');
      if (!options.openPage) return failed('not-possible-here');
      await options.openPage(mailOf(one, savedAs, lang));
      return ok({});
    },
    sendBundle: async ({ savedAs }) => {
      if (!saved.has(savedAs)) return failed('not-found');
      const { uploadTarget } = setup.policy;
      if (uploadTarget === undefined) return failed('not-possible-here');
      const sent = await sendFile(savedAs, new URL(basename(savedAs), withSlash(uploadTarget)), setup.io);
      return sent.kind === 'ok' ? ok({}) : failed('cannot-send', sent.detail ?? sent.why);
    },
  };
}

const shown = ({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }) => ({
  name,
  sizeBytes: bytes.length,
  text: isText(name) ? new TextDecoder().decode(bytes.subarray(0, previewBytes)) : null,
});
const isText = (name: string) => !/\.(?:png|jpe?g|webp|gz|zip)$/i.test(name);

const withSlash = (target: string) => (target.endsWith('/') ? target : `${target}/`);

/** A draft in the person's own mail program. No such address can carry a file, so it says where the file is. */
function mailOf({ caseCode: code, report }: Saved, savedAs: string, lang: string): string {
  const words = speak(nearestLanguage(lang));
  const subject = words('mail.subject', { code });
  const body = words('mail.body', {
    sentence: verdictSentence(report, words),
    code,
    file: basename(savedAs),
  });
  return draftAddress({ subject, body });
}
