import { type FileHandle, open, stat } from 'node:fs/promises';
import type { HarKind } from '../../shared/har/har-names';
import { failed, type Outcome, ok } from '../../shared/outcome';
import { errorCode } from '../io/error-code';
import { writeWhole } from '../io/whole-file';
import { HarStop, HarWriter, type HarWriterOptions } from './har-writer';
import { ScanError, type ScanFailure } from './scan';
import { ToUtf8 } from './to-utf8';

export interface RedactedHar {
  readonly savedAs: string;
  readonly entries: number;
  readonly bytesRead: number;
  readonly bytesWritten: number;
  readonly removed: Readonly<Partial<Record<HarKind, number>>>;
}

/** Words for people are `cli.redact.failed.<word>`; `detail` is a place in the file or the system's code. */
const redactFailures = [
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

export interface RedactOptions extends HarWriterOptions {
  readonly signal?: AbortSignal;
  readonly tell?: (doneBytes: number, totalBytes: number) => void;
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
  const input = await open(source, 'r').catch(errorCode);
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
          if (options.signal?.aborted) throw new HarStop('stopped');
          yield chunk;
          done += chunk.length;
          options.tell?.(done, size);
        }
      };
      const toUtf8 = new ToUtf8();
      for await (const chunk of read()) {
        writer.push(toUtf8.next(chunk));
        bytesWritten += await put(output, writer.take());
      }
      writer.end();
      bytesWritten += await put(output, writer.take());
      if (options.signal?.aborted) throw new HarStop('stopped');
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
    if (error instanceof HarStop) return failed(error.why, error.detail);
    const { syscall } = error as NodeJS.ErrnoException;
    if (syscall === undefined) throw error;
    return failed(syscall === 'read' ? 'cannot-read' : 'cannot-write', errorCode(error));
  } finally {
    await input.close().catch(() => undefined);
  }
}

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
