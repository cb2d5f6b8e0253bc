import { z } from 'zod';
import type { Account, EvidenceItem, HarItem, RecordingItem } from './evidence';

const text = z.string();
const count = z.number().int().nonnegative();

/** reproduction.json: what the person says of the trouble, and which entries show it. */
export const reproductionSchema = z.object({
  version: z.literal(1),
  account: z.object({ what: text, steps: z.array(text), when: text }),
  recordings: z.array(
    z.object({
      entry: text,
      source: z.enum(['recorded', 'imported']),
      addedAt: text,
      requests: count,
      /** Of what Clearway recorded itself. */
      startedAt: text.optional(),
      tookMs: count.optional(),
      end: z.enum(['stopped', 'window-closed', 'deadline', 'full', 'browser-ended']).optional(),
      browser: text.optional(),
      failedRequests: count.optional(),
    }),
  ),
  screenshots: z.array(
    z.object({
      entry: text,
      addedAt: text,
      of: z.enum(['recording', 'screen', 'file']),
      width: count,
      height: count,
    }),
  ),
});
export type Reproduction = z.infer<typeof reproductionSchema>;

/** The document; what the person wrote goes through `redact`. */
export function makeReproduction(
  items: readonly EvidenceItem[],
  account: Account,
  redact: (text: string) => string,
): Reproduction {
  const lines = redact(account.steps).split('\n');
  return {
    version: 1,
    account: {
      what: redact(account.what).trim(),
      steps: lines.map((line) => line.trim()).filter((line) => line !== ''),
      when: redact(account.when).trim(),
    },
    recordings: items.flatMap((item) => (item.kind === 'picture' ? [] : [recordingRow(item)])),
    screenshots: items.flatMap((item) =>
      item.kind === 'picture'
        ? [{ entry: item.entry, addedAt: item.addedAt, of: item.of, width: item.width, height: item.height }]
        : [],
    ),
  };
}

function recordingRow(item: RecordingItem | HarItem): Reproduction['recordings'][number] {
  const { entry, addedAt, requests } = item;
  if (item.kind === 'har') return { entry, source: 'imported', addedAt, requests };
  const { startedAt, tookMs, end, browser, failedRequests } = item;
  return { entry, source: 'recorded', addedAt, requests, startedAt, tookMs, end, browser, failedRequests };
}
