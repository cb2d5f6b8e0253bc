import { randomBytes } from 'node:crypto';
import type { Evidence } from '../../shared/bundle/redact';
import type { Secrets } from '../../shared/bundle/secrets';
import { HarNumbers } from '../../shared/har/har-names';
import { isLogMember, logMembers } from '../../shared/har/har-shape';
import { type HarRedactor, harRedactor, leakPlace, placeOf } from '../../shared/har/redact-har';
import { markWith } from '../io/mark';
import { HarScanner, type Piece, parsed, type ScanLimits, usualLimits } from './scan';

/** What redaction of one HAR is told. */
export interface HarWriterOptions {
  readonly secrets: Secrets;
  readonly evidence: Evidence;
  readonly limits?: ScanLimits;
  /** Of all HARs of one bundle; missing: of this one alone. */
  readonly names?: HarNaming;
  /** A test gives its own, to see that the second net holds. */
  readonly redactor?: HarRedactor;
}

/** What HARs share that go into one bundle. The key is made for them and forgotten with them. */
export interface HarNaming {
  readonly key: Uint8Array;
  readonly numbers: HarNumbers;
}
export function harNaming(): HarNaming {
  const key = randomBytes(32);
  return { key, numbers: new HarNumbers(markWith(key)) };
}

/** Thrown through whoever feeds the writer, who makes a value of it. */
export class HarStop extends Error {
  constructor(
    readonly why: 'leak' | 'wrong-shape' | 'stopped',
    readonly detail?: string,
  ) {
    super(why);
  }
}

/** A line of the output and where it belongs. */
interface Line {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
  readonly json: string;
}

/** HAR in, redacted HAR out: one member of `log` or one entry a line. Nothing leaves before the second net saw it. */
export class HarWriter {
  readonly redactor: HarRedactor;
  entries = 0;
  private readonly scanner: HarScanner;
  private readonly written = new Set<string>();
  private text = '{"log":{';
  private lines: Line[] = [];
  private isInEntries = false;

  constructor({ secrets, evidence, limits = usualLimits, names = harNaming(), redactor }: HarWriterOptions) {
    this.redactor = redactor ?? harRedactor(secrets, names.numbers, evidence);
    this.scanner = new HarScanner((piece) => this.add(piece), names.key, limits);
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
    throw new HarStop('leak', `${place}: ${this.redactor.leak(line?.json ?? text)}`);
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
    if (piece.kind === 'wrong-shape') throw new HarStop('wrong-shape', piece.place);
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
