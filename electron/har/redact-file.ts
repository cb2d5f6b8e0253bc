import { createHmac, randomBytes } from 'node:crypto';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { TextDecoder } from 'node:util';
import type { Evidence } from '../../shared/bundle/redact';
import type { Secrets } from '../../shared/bundle/secrets';
import type { HarKind, Mark } from '../../shared/har/har-names';
import { isLogMember, logMembers } from '../../shared/har/har-shape';
import { type HarRedactor, harRedactor, leakPlace, placeOf } from '../../shared/har/redact-har';
import { failed, type Outcome, ok } from '../../shared/outcome';
import {
  HarScanner,
  type Piece,
  parsed,
  ScanError,
  type ScanFailure,
  type ScanLimits,
  usualLimits,
} from './scan';
import { writeWhole } from './whole-file';

export interface RedactedHar {
  readonly savedAs: string;
  readonly entries: number;
  readonly bytesRead: number;
  readonly bytesWritten: number;
  readonly removed: Readonly<Partial<Record<HarKind, number>>>;
}

/** Words for people are `cli.redact.failed.<word>`; `detail` is a place in the file or the system's code. */
export const redactFailures = [
  'cannot-read',
  'cannot-write',
  'same-file',
  'empty',
  'not-json',
  'cut-off',
  'not-a-har',
  'wrong-shape',
  'too-large',
  'leak',
  'stopped',
] as const satisfies readonly (ScanFailure | string)[];
export type RedactFailure = (typeof redactFailures)[number];

export interface RedactOptions {
  readonly secrets: Secrets;
  readonly evidence: Evidence;
  readonly signal?: AbortSignal;
  readonly tell?: (doneBytes: number, totalBytes: number) => void;
  readonly limits?: ScanLimits;
  /** A test gives its own, to see that the second net holds. */
  readonly redactor?: HarRedactor;
}

/** Between two chunks everything else gets its turn, and this is looked at once each. */
const chunkBytes = 512 * 1024;

/**
 * Redacts a HAR of any size into another file, an entry at a time. All of it or nothing: on any failure there is no
 * file, and neither is there half of one.
 */
export async function redactHarFile(
  source: string,
  target: string,
  options: RedactOptions,
): Promise<Outcome<RedactedHar, RedactFailure>> {
  const input = await open(source, 'r').catch((error: unknown) => codeOf(error));
  if (typeof input === 'string') return failed('cannot-read', input);
  try {
    const { size, dev, ino } = await input.stat();
    const there = await stat(target).catch(() => undefined);
    if (there?.ino === ino && there.dev === dev) return failed('same-file');
    const writer = new HarWriter(options);
    let bytesWritten = 0;
    await writeWhole(target, async (output) => {
      const read = async function* () {
        let done = 0;
        for await (const chunk of chunksOf(input)) {
          if (options.signal?.aborted) throw new Stop('stopped');
          yield chunk;
          done += chunk.length;
          options.tell?.(done, size);
        }
      };
      for await (const chunk of asUtf8(read())) {
        writer.push(chunk);
        bytesWritten += await put(output, writer.take());
      }
      writer.end();
      bytesWritten += await put(output, writer.take());
      if (options.signal?.aborted) throw new Stop('stopped');
    });
    return ok({
      savedAs: target,
      entries: writer.entries,
      bytesRead: size,
      bytesWritten,
      removed: writer.redactor.removed(),
    });
  } catch (error) {
    if (error instanceof ScanError) return failed(error.why, error.place);
    if (error instanceof Stop) return failed(error.why, error.detail);
    const { syscall } = error as NodeJS.ErrnoException;
    if (syscall === undefined) throw error;
    return failed(syscall === 'read' ? 'cannot-read' : 'cannot-write', codeOf(error));
  } finally {
    await input.close().catch(() => undefined);
  }
}

/** Ends the way through the streams; never leaves this file. */
class Stop extends Error {
  constructor(
    readonly why: RedactFailure,
    readonly detail?: string,
  ) {
    super(why);
  }
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);

async function put(output: FileHandle, text: string): Promise<number> {
  if (text === '') return 0;
  const bytes = Buffer.from(text);
  await output.writeFile(bytes);
  return bytes.length;
}

async function* chunksOf(input: FileHandle): AsyncGenerator<Buffer> {
  for (;;) {
    // A new one each time: entries are cut out of it, not copied.
    const chunk = Buffer.allocUnsafeSlow(chunkBytes);
    const { bytesRead } = await input.read(chunk, 0, chunkBytes, null);
    if (bytesRead === 0) return;
    yield chunk.subarray(0, bytesRead);
  }
}

const utf8Mark = Buffer.from([0xef, 0xbb, 0xbf]);
const utf16Marks: readonly (readonly [string, Buffer])[] = [
  ['utf-16le', Buffer.from([0xff, 0xfe])],
  ['utf-16be', Buffer.from([0xfe, 0xff])],
];

/** Without the mark at the beginning. UTF-16 is what `>` of Windows PowerShell writes. */
async function* asUtf8(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let decoder: TextDecoder | undefined;
  let isFirst = true;
  for await (const chunk of chunks) {
    if (isFirst) {
      isFirst = false;
      const wide = utf16Marks.find(([, mark]) => chunk.subarray(0, 2).equals(mark))?.[0];
      if (wide !== undefined) decoder = new TextDecoder(wide);
      else if (chunk.subarray(0, 3).equals(utf8Mark)) {
        yield chunk.subarray(3);
        continue;
      }
    }
    yield decoder ? Buffer.from(decoder.decode(chunk, { stream: true })) : chunk;
  }
}

/** A line of the output and where it belongs. */
interface Line {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
  readonly json: string;
}

/** HAR in, redacted HAR out: one member of `log` or one entry a line. Nothing leaves before the second net saw it. */
class HarWriter {
  readonly redactor: HarRedactor;
  entries = 0;
  private readonly scanner: HarScanner;
  private readonly written = new Set<string>();
  private text = '{"log":{';
  private lines: Line[] = [];
  private isInEntries = false;

  constructor({ secrets, evidence, limits = usualLimits, redactor }: RedactOptions) {
    const key = randomBytes(32);
    this.redactor = redactor ?? harRedactor(secrets, markWith(key), evidence);
    this.scanner = new HarScanner((piece) => this.add(piece), key, limits);
  }

  push(chunk: Buffer): void {
    this.scanner.push(chunk);
  }

  end(): void {
    this.scanner.end();
    this.leaveEntries();
    for (const [key, { missing }] of Object.entries(logMembers)) {
      if (missing && !this.written.has(key)) this.addMember(key, missing());
    }
    this.text += '\n}}\n';
  }

  /** What is finished, swept. */
  take(): string {
    const { text, lines } = this;
    this.text = '';
    this.lines = [];
    if (this.redactor.leak(text) === null) return text;
    const line = lines.find(({ json }) => this.redactor.leak(json) !== null);
    const place = line ? leakPlace(line.value, line.path, this.redactor.leak) : placeOf(['log']);
    throw new Stop('leak', `${place}: ${this.redactor.leak(line?.json ?? text)}`);
  }

  private add(piece: Piece): void {
    switch (piece.kind) {
      case 'entries':
        this.text += `${this.written.size === 0 ? '' : ','}\n"entries":[`;
        this.written.add('entries');
        this.isInEntries = true;
        return;
      case 'entry': {
        const path = ['log', 'entries', piece.index];
        const value = parsed(piece.json, placeOf(path));
        this.line(path, this.redactor.entry(value, piece.index), this.entries === 0 ? '\n' : ',\n');
        this.entries += 1;
        return;
      }
      case 'member': {
        this.leaveEntries();
        const place = isLogMember(piece.key) ? `log.${piece.key}` : 'log';
        this.addMember(piece.key, parsed(piece.json, place));
      }
    }
  }

  private addMember(key: string, value: unknown): void {
    if (!isLogMember(key)) {
      this.redactor.count(key === 'comment' ? 'comment' : 'member');
      return;
    }
    if (value === null || this.written.has(key)) return;
    const safe = this.redactor.member(key, value);
    if (safe.kind === 'ok' && safe.value === undefined) return;
    const start = `${this.written.size === 0 ? '' : ','}\n"${key}":`;
    this.written.add(key);
    this.line(['log', key], safe, start);
  }

  private line(
    path: readonly (string | number)[],
    piece: ReturnType<HarRedactor['entry']>,
    start: string,
  ): void {
    if (piece.kind === 'wrong-shape') throw new Stop('wrong-shape', piece.place);
    const json = JSON.stringify(piece.value);
    this.text += start + json;
    this.lines.push({ path, value: piece.value, json });
  }

  private leaveEntries(): void {
    if (!this.isInEntries) return;
    this.isInEntries = false;
    this.text += '\n]';
  }
}

/** The key is made for one file and forgotten with it. */
const markWith =
  (key: Uint8Array): Mark =>
  (secret) =>
    createHmac('sha256', key).update(secret).digest('base64').slice(0, 20);
