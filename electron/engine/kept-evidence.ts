import { z } from 'zod';
import { piecesOf } from '../../shared/bundle/packed';
import { redactorFor } from '../../shared/bundle/redact';
import type { Secrets } from '../../shared/bundle/secrets';
import type { Gathered } from '../evidence/collector';
import type { KeptItem } from '../evidence/shelf';
import { Packer, unpack } from '../io/packed-text';
import { type PrivateFiles, privateFiles } from '../io/private-files';

/** What the person added, kept beside their sessions so that a killed program costs nothing of it. */
export interface KeptEvidence {
  /** In place of what was kept before; nothing to keep erases it. Says what became of it, for the log. */
  keep(sessionId: string, evidence: Gathered, secrets: Secrets): Promise<string>;
  read(sessionId: string): Promise<Gathered | null>;
  /** Erases what belongs to none of these. */
  keepOnly(sessionIds: readonly string[]): Promise<void>;
  /** Erases what belongs to this one and to no other. */
  forget(sessionId: string): Promise<void>;
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

const listOf = (sessionId: string) => `${sessionId}.json`;
const nameOf = (id: string) => `${id}.har`;

function listIn(text: string): z.infer<typeof fileSchema> | null {
  try {
    return fileSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/**
 * A list for each session, and each HAR as it was redacted, once, whatever number of sessions it belongs to. The
 * person's own words are redacted first; pictures cannot be, and are not kept.
 */
export function keptEvidenceIn(folder: string, files: PrivateFiles = privateFiles(folder)): KeptEvidence {
  let working: Promise<unknown> = Promise.resolve();
  /** One after the other, so that an older state never overwrites a newer one. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = working.then(work);
    working = next.catch(() => {});
    return next;
  };
  /** Every list, by its file; null for what is none of ours. `isWhole`: the disk answered for each of them. */
  const lists = async () => {
    const names = (await files.list()).filter((name) => name.endsWith('.json'));
    const texts = await Promise.all(names.map((name) => files.read(name)));
    const found = names.flatMap((name, i) => {
      const list = listIn(texts[i] ?? '');
      return list ? [{ name, ...list }] : [];
    });
    return { found, isWhole: !texts.includes(null) };
  };
  /** Lists of sessions that are wanted stay, and the HARs in them. */
  const keepListed = async (isWanted: (sessionId: string) => boolean) => {
    const { found, isWhole } = await lists();
    // What a disk did not let us read may be all that holds a recording: nothing is erased then.
    if (!isWhole) return;
    const wanted = found.filter(({ sessionId }) => isWanted(sessionId));
    const names = new Set(
      wanted.flatMap(({ name, items }) => [name, ...items.map((one) => nameOf(one.item.id))]),
    );
    const gone = (await files.list()).filter((name) => !names.has(name));
    await Promise.all(gone.map((name) => files.remove(name)));
  };
  const erase = async (sessionId: string) => {
    await files.remove(listOf(sessionId));
    await keepListed(() => true);
  };

  return {
    keep: (sessionId, { items, account }, secrets) =>
      inTurn(async () => {
        const kept = items.filter((one) => one.item.kind !== 'picture');
        const isSilent = Object.values(account).every((words) => words.trim() === '');
        if (kept.length === 0 && isSilent) {
          await erase(sessionId);
          return 'nothing';
        }
        try {
          const there = new Set(await files.list());
          for (const { item: one, bytes } of kept)
            if (!there.has(nameOf(one.id))) await files.write(nameOf(one.id), piecesOf(bytes, unpack));
          const { text: redact } = redactorFor(secrets);
          const said = {
            what: redact(account.what),
            steps: redact(account.steps),
            when: redact(account.when),
          };
          const rows = kept.map(({ item: one, removed }) => ({ item: one, removed }));
          await files.write(
            listOf(sessionId),
            `${JSON.stringify({ evidenceVersion: 1, sessionId, account: said, items: rows })}\n`,
          );
          await keepListed(() => true);
          return 'kept';
        } catch (error) {
          return (error as NodeJS.ErrnoException).code ?? 'failed';
        }
      }),

    read: (sessionId) =>
      inTurn(async () => {
        const found = (await lists()).found.find((one) => one.sessionId === sessionId);
        if (!found) return null;
        const items = await Promise.all(
          found.items.map(async (one) => {
            const packer = new Packer();
            const isWhole = await files.readInto(nameOf(one.item.id), (piece) => packer.push(piece));
            return isWhole ? [{ ...one, bytes: packer.end() } satisfies KeptItem] : [];
          }),
        );
        return { account: found.account, items: items.flat() };
      }),

    keepOnly: (sessionIds) => inTurn(() => keepListed((id) => sessionIds.includes(id))),

    forget: (sessionId) => inTurn(() => erase(sessionId)),
  };
}
