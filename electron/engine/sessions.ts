import { z } from 'zod';
import type { Secrets } from '../../shared/bundle/secrets';
import type { KeptSession } from '../../shared/contract/contract';
import { type Report, reportSchema } from '../../shared/report/report';
import { errorCode } from '../io/error-code';
import type { Io } from '../io/io';
import type { PackedNames } from '../io/packed-names';
import { type PrivateFiles, privateFiles } from '../io/private-files';
import { keepableInWorker } from './in-worker';

/** So many are kept, for so long; then they go by themselves. */
export const mostSessions = 5;
export const keptDays = 14;
const dayMs = 24 * 60 * 60 * 1000;

/** The first line of a session's file: what is offered, without reading all of it. */
const headSchema = z.object({
  sessionVersion: z.literal(1),
  id: z.uuid(),
  startedAt: z.string(),
  status: reportSchema.shape.verdict.shape.status,
  waitsForHotspot: z.boolean(),
  /** How the engine called the network of the first look. */
  network: z.string().nullable(),
});
const headBytes = 1_024;

export interface Session extends KeptSession {
  readonly network: string | null;
  readonly report: Report;
}

/** What was looked at, kept on this computer so that a closed program or a restart costs nothing. */
export interface Sessions {
  list(): Promise<readonly KeptSession[]>;
  read(id: string): Promise<Session | null>;
  /** Writes it without anything private, or not at all. Says what became of it, for the log. */
  keep(session: Pick<Session, 'id' | 'network' | 'waitsForHotspot' | 'report'>): Promise<string>;
  forget(id: string): Promise<void>;
}

/** Nothing is kept: no folder was given. */
export const noSessions: Sessions = {
  list: async () => [],
  read: async () => null,
  keep: async () => 'nowhere',
  forget: async () => {},
};

export interface SessionOptions {
  readonly secrets: () => Promise<Secrets>;
  /** Names that the HARs beside it have given; missing: there are none. */
  readonly names?: () => Promise<PackedNames>;
  readonly files?: PrivateFiles;
}

const nameOf = (id: string) => `${id}.json`;

/** Sessions as files in a folder: a line that says what it is, and a line with the report. */
export function sessionsIn(
  folder: string,
  io: Pick<Io, 'clock'>,
  { secrets, names, files = privateFiles(folder) }: SessionOptions,
): Sessions {
  const isFresh = (startedAt: string) => io.clock.now() - Date.parse(startedAt) < keptDays * dayMs;

  const starts = async () =>
    Promise.all(
      (await files.list()).map(async (name) => ({ name, start: await files.start(name, headBytes) })),
    );
  const headsIn = (all: Awaited<ReturnType<typeof starts>>) =>
    all
      .flatMap(({ name, start }) => {
        const head = headIn(start);
        return head && nameOf(head.id) === name ? [head] : [];
      })
      .filter(({ startedAt }) => isFresh(startedAt))
      .sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1))
      .slice(0, mostSessions);

  /** What is too old, too much, or not ours. What a disk does not let us read may be any of them, and stays. */
  const tidy = async () => {
    const all = await starts();
    const kept = new Set(headsIn(all).map(({ id }) => nameOf(id)));
    const gone = all.filter(({ name, start }) => start !== null && !kept.has(name));
    await Promise.all(gone.map(({ name }) => files.remove(name)));
  };

  return {
    list: async () =>
      headsIn(await starts()).map(({ id, startedAt, status, waitsForHotspot }) => ({
        id,
        startedAt,
        status,
        waitsForHotspot,
      })),

    async read(id) {
      const text = await files.read(nameOf(id));
      const head = headIn(text);
      const report = text === null ? undefined : reportIn(text.slice(text.indexOf('\n') + 1));
      return head && report ? { ...head, report } : null;
    },

    async keep({ id, network, waitsForHotspot, report }) {
      const given = await names?.();
      const keepable = await keepableInWorker({
        report,
        secrets: await secrets(),
        ...(given && { names: given }),
      });
      // An older state of it may hold less, but nothing private either: it stays.
      if (keepable.kind === 'failed') return 'leak';
      const { startedAt, verdict } = report;
      const head = { sessionVersion: 1, id, startedAt, status: verdict.status, waitsForHotspot, network };
      try {
        await files.write(nameOf(id), `${JSON.stringify(head)}\n${JSON.stringify(keepable.value)}\n`);
        await tidy();
        return 'kept';
      } catch (error) {
        return errorCode(error);
      }
    },

    forget: (id) => files.remove(nameOf(id)),
  };
}

function headIn(text: string | null): z.infer<typeof headSchema> | null {
  const end = text?.indexOf('\n') ?? -1;
  return end < 0 ? null : (parsed(headSchema, text?.slice(0, end) ?? '') ?? null);
}

const reportIn = (text: string): Report | undefined => parsed(reportSchema, text);

function parsed<T>(schema: z.ZodType<T>, text: string): T | undefined {
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
