import { access } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, join } from 'node:path';
import { entryNames, type StoredEntry } from '../../shared/bundle/bundle';
import { caseCode } from '../../shared/bundle/case-code';
import type { ComposedBundle } from '../../shared/bundle/compose-bundle';
import { textOfPart } from '../../shared/bundle/entry-parts';
import { draftAddress } from '../../shared/bundle/hand-over';
import { piecesOf, sizeOf } from '../../shared/bundle/packed';
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
import type { PackedNames } from '../io/packed-names';
import { unpack } from '../io/packed-text';
import { unlessStopped } from '../io/whole-file';
import type { EngineOptions } from './engine';
import { bundleName, pack } from './pack';
import { sendFile } from './send-file';

type BundleCalls = Pick<
  Engine,
  | 'previewBundle'
  | 'entryPart'
  | 'stopPacking'
  | 'saveBundle'
  | 'showBundle'
  | 'openBundle'
  | 'draftMail'
  | 'shareBundle'
  | 'sendBundle'
>;

export interface Bundles {
  readonly calls: BundleCalls;
  /** Something was added or taken away: what was shown is no longer what there is to write. */
  changed(): void;
}
type Wish = Parameters<Engine['saveBundle']>[0];

interface Surroundings {
  readonly options: Pick<EngineOptions, 'setup' | 'showFile' | 'shareFile' | 'openPage' | 'writing'>;
  /** A finished run and what was logged of it. */
  readonly find: (runId: string) => { readonly report: Report; readonly log: string } | undefined;
  readonly say: (item: NewsItem) => void;
  readonly secrets: () => Promise<Secrets>;
  /** The names that HARs have given. */
  readonly names: () => Promise<PackedNames>;
  /** A zip was written: it holds all that was gathered. */
  readonly written: () => void;
}

interface Saved {
  readonly caseCode: string;
  readonly report: Report;
}

/** Packed, and for which wish. */
interface Packed extends ComposedBundle {
  readonly wish: string;
  readonly report: Report;
}
const keyOf = ({ runId, lang, leftOut = [] }: Wish): string => JSON.stringify([runId, lang, leftOut]);

/** The part of the contract that is about bundles: seen, saved, handed over, and opened again. */
export function createBundles({
  options,
  find,
  say,
  secrets,
  names,
  written: isWritten,
}: Surroundings): Bundles {
  const { setup } = options;
  const saved = new Map<string, Saved>();
  let packing = new AbortController();
  let writing = new AbortController();
  /** What the person was shown: it is written as it is, whatever the log says since. */
  let seen: Packed | null = null;
  let changes = 0;

  const packed = async (asked: Wish) => {
    const { runId, lang, leftOut = [] } = asked;
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
    return bundle.kind === 'failed'
      ? bundle
      : ok({ ...bundle.value, wish: keyOf(asked), report: run.report } satisfies Packed);
  };

  /** Where it goes; null when the person did not wait for the disk to say whether that folder is there. */
  const pathFor = async (report: Report, signal: AbortSignal): Promise<string | null> => {
    const isThere = access(setup.bundleFolder).then(
      () => true,
      () => false,
    );
    const found = await unlessStopped(isThere, signal).catch(() => null);
    if (found === null) return null;
    return join(found ? setup.bundleFolder : homedir(), bundleName(report, setup.policy.bundleName));
  };

  const calls: BundleCalls = {
    previewBundle: async (asked) => {
      seen = null;
      const before = changes;
      const bundle = await packed(asked);
      if (bundle.kind === 'failed') return bundle;
      if (changes === before) seen = bundle.value;
      const { entries, removed, readable, parts } = bundle.value;
      return ok({ entries: entries.map(shown), removed, readable, parts });
    },
    entryPart: async ({ name, part }) => {
      const entry = seen?.entries.find((one) => one.name === name);
      if (!entry) return failed('not-found');
      return isText(name)
        ? ok({ kind: 'text', text: textOfPart(entry.bytes, part, unpack) })
        : ok({
            kind: 'picture',
            base64: Buffer.concat([...piecesOf(entry.bytes, unpack)]).toString('base64'),
          });
    },
    stopPacking: async () => {
      packing.abort();
      writing.abort();
      return ok({});
    },
    saveBundle: async (asked) => {
      const bundle = seen?.wish === keyOf(asked) ? ok(seen) : await packed(asked);
      if (bundle.kind === 'failed') return bundle;
      const { report, entries } = bundle.value;
      writing = new AbortController();
      const { signal } = writing;
      const path = await pathFor(report, signal);
      if (path === null) return failed('stopped');
      const written = await writeBundle(entries, path, report.startedAt, { signal, ...options.writing });
      if (written.kind === 'failed') return failed(written.why, written.detail);
      const manifest = entries.find(({ name }) => name === entryNames.manifest);
      const code = caseCode(sha256(manifest ? piecesOf(manifest.bytes, unpack) : []));
      saved.set(path, { caseCode: code, report });
      seen = null;
      if (!asked.leftOut?.includes('recording')) isWritten();
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
    shareBundle: async ({ savedAs }) => {
      if (!saved.has(savedAs)) return failed('not-found');
      if (!options.shareFile) return failed('not-possible-here');
      await options.shareFile(savedAs);
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
  return {
    calls,
    changed: () => {
      changes += 1;
      seen = null;
    },
  };
}

const shown = ({ name, bytes }: StoredEntry) => ({
  name,
  sizeBytes: sizeOf(bytes),
  text: isText(name) ? textOfPart(bytes, 0, unpack) : null,
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
