import { z } from 'zod';
import { redactorFor } from '../../shared/bundle/redact';
import type { Secrets } from '../../shared/bundle/secrets';
import type { Account } from '../../shared/evidence/evidence';
import type { KeptItem } from '../evidence/collector';
import { type PrivateFiles, privateFiles } from '../io/private-files';

/** What was added and belongs to a session. */
export interface EvidenceOnDisk {
  readonly items: readonly KeptItem[];
  readonly account: Account;
}

/** What the person added, kept beside their sessions so that a killed program costs nothing of it. */
export interface KeptEvidence {
  /** In place of what was kept before; nothing to keep erases it. Says what became of it, for the log. */
  keep(sessionId: string, evidence: EvidenceOnDisk, secrets: Secrets): Promise<string>;
  read(sessionId: string): Promise<EvidenceOnDisk | null>;
  /** Erases what belongs to none of these. */
  keepOnly(sessionIds: readonly string[]): Promise<void>;
  forget(): Promise<void>;
}

export const noEvidenceKept: KeptEvidence = {
  keep: async () => 'nowhere',
  read: async () => null,
  keepOnly: async () => {},
  forget: async () => {},
};

const text = z.string();
const count = z.number().int().nonnegative();
const item = { id: z.uuid(), entry: z.string().regex(/^har\/(?:recording|imported)-\d{1,4}\.har$/) };
const fileSchema = z.object({
  evidenceVersion: z.literal(1),
  sessionId: z.uuid(),
  account: z.object({ what: text, steps: text, when: text }),
  items: z.array(
    z.object({
      removed: z.record(text, count),
      item: z.discriminatedUnion('kind', [
        z.object({ ...item, kind: z.literal('har'), addedAt: text, sizeBytes: count, requests: count }),
        z.object({
          ...item,
          kind: z.literal('recording'),
          addedAt: text,
          sizeBytes: count,
          startedAt: text,
          tookMs: count,
          end: z.enum(['stopped', 'window-closed', 'deadline', 'full', 'browser-ended']),
          browser: text,
          requests: count,
          failedRequests: count,
        }),
      ]),
    }),
  ),
});

const list = 'evidence.json';
const nameOf = (id: string) => `${id}.har`;

/**
 * One set, that of the newest session: a list, and each HAR as it was redacted. The person's own words are redacted
 * first; pictures cannot be, and are not kept.
 */
export function keptEvidenceIn(folder: string, files: PrivateFiles = privateFiles(folder)): KeptEvidence {
  let working: Promise<unknown> = Promise.resolve();
  /** One after the other, so that an older state never overwrites a newer one. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = working.then(work);
    working = next.catch(() => {});
    return next;
  };
  const head = async () => {
    try {
      return fileSchema.safeParse(JSON.parse((await files.read(list)) ?? '')).data ?? null;
    } catch {
      return null;
    }
  };
  const eraseBut = async (names: ReadonlySet<string>) => {
    const gone = (await files.list()).filter((name) => !names.has(name));
    await Promise.all(gone.map((name) => files.remove(name)));
  };
  const erase = () => eraseBut(new Set());

  return {
    keep: (sessionId, { items, account }, secrets) =>
      inTurn(async () => {
        const kept = items.filter((one) => one.item.kind !== 'picture');
        const isSilent = Object.values(account).every((words) => words.trim() === '');
        if (kept.length === 0 && isSilent) {
          await erase();
          return 'nothing';
        }
        try {
          const there = new Set(await files.list());
          for (const { item: one, bytes } of kept)
            if (!there.has(nameOf(one.id))) await files.write(nameOf(one.id), Buffer.from(bytes).toString());
          const { text: redact } = redactorFor(secrets);
          const said = {
            what: redact(account.what),
            steps: redact(account.steps),
            when: redact(account.when),
          };
          const rows = kept.map(({ item: one, removed }) => ({ item: one, removed }));
          await files.write(
            list,
            `${JSON.stringify({ evidenceVersion: 1, sessionId, account: said, items: rows })}\n`,
          );
          await eraseBut(new Set([list, ...kept.map((one) => nameOf(one.item.id))]));
          return 'kept';
        } catch (error) {
          return (error as NodeJS.ErrnoException).code ?? 'failed';
        }
      }),

    read: (sessionId) =>
      inTurn(async () => {
        const found = await head();
        if (found?.sessionId !== sessionId) return null;
        const items = await Promise.all(
          found.items.map(async (one) => {
            const har = await files.read(nameOf(one.item.id));
            return har === null ? [] : [{ ...one, bytes: Buffer.from(har) } satisfies KeptItem];
          }),
        );
        return { account: found.account, items: items.flat() };
      }),

    keepOnly: (sessionIds) =>
      inTurn(async () => {
        const found = await head();
        if (!found || !sessionIds.includes(found.sessionId)) await erase();
      }),

    forget: () => inTurn(erase),
  };
}
