import { close, isSpace, open, quote, ValueScanner } from './value-scanner';

/** What a HAR is made of, as it comes: members of `log` that are not the entries, and the entries one by one. */
export type Piece =
  | { readonly kind: 'member'; readonly key: string; readonly json: string }
  | { readonly kind: 'entries' }
  | { readonly kind: 'entry'; readonly index: number; readonly json: string };

/** Why a file is no HAR. */
export type ScanFailure = 'empty' | 'not-json' | 'cut-off' | 'not-a-har' | 'too-large';
export class ScanError extends Error {
  constructor(
    readonly why: ScanFailure,
    readonly place: string,
  ) {
    super(`${why} ${place}`);
  }
}

export interface ScanLimits {
  /** A longer text is not brought into memory: longText() stands for it. In bytes. */
  readonly longestText: number;
  /** One entry without its long texts. In bytes. */
  readonly largestValue: number;
}
export const usualLimits: ScanLimits = { longestText: 16 * 1024, largestValue: 64 * 1024 * 1024 };

/** The three containers that are walked; all else is handed over as a value. */
type Level = 'file' | 'log' | 'entries';
type Wanted = 'start' | 'first' | 'key' | 'colon' | 'value' | 'comma' | 'end';

/**
 * Finds where each piece of a HAR begins and ends, byte by byte, without building anything: JSON.parse reads the
 * pieces. Bytes may come in chunks of any size; a chunk must not be written to afterwards.
 */
export class HarScanner {
  private readonly levels: Level[] = [];
  private wanted: Wanted = 'start';
  private key = '';
  private index = 0;
  private offset = 0;
  private hasLog = false;
  private hasEntries = false;

  private value: ValueScanner | undefined;
  private isKey = false;

  constructor(
    private readonly tell: (piece: Piece) => void,
    private readonly digestKey: Uint8Array,
    private readonly limits: ScanLimits = usualLimits,
  ) {}

  push(chunk: Buffer): void {
    let i = 0;
    while (i < chunk.length) {
      if (this.value) {
        i = this.value.push(chunk, i);
        if (this.value.isWhole) this.took(this.value);
        else if (this.value.sizeBytes > this.limits.largestValue)
          throw new ScanError('too-large', this.place());
      } else {
        const byte = chunk[i] ?? 0;
        if (isSpace(byte)) i += 1;
        else i = this.step(chunk, i, byte);
      }
    }
    this.offset += chunk.length;
  }

  end(): void {
    if (this.wanted === 'start') throw new ScanError('empty', '');
    if (this.wanted !== 'end') throw new ScanError('cut-off', this.place());
    if (!this.hasEntries) throw new ScanError('not-a-har', this.hasLog ? 'log.entries' : 'log');
  }

  /** One byte between values. Returns where to go on. */
  private step(chunk: Buffer, i: number, byte: number): number {
    const level = this.levels.at(-1);
    const isList = level === 'entries';
    const ending = isList ? close.list : close.object;
    switch (this.wanted) {
      case 'start':
        if (byte !== open.object) throw new ScanError(isJsonStart(byte) ? 'not-a-har' : 'not-json', 'log');
        this.enter('file');
        return i + 1;
      case 'first':
        if (byte === ending) return this.leave(i);
        return isList ? this.begin(chunk, i) : this.beginKey(chunk, i, byte);
      case 'key':
        return this.beginKey(chunk, i, byte);
      case 'colon':
        if (byte !== 0x3a) throw this.broken(i);
        this.wanted = 'value';
        return i + 1;
      case 'value':
        return this.descend(byte) ? i + 1 : this.begin(chunk, i);
      case 'comma':
        if (byte === ending) return this.leave(i);
        if (byte !== 0x2c) throw this.broken(i);
        this.wanted = isList ? 'value' : 'key';
        return i + 1;
      default:
        throw this.broken(i);
    }
  }

  private enter(level: Level): void {
    this.levels.push(level);
    this.wanted = 'first';
  }

  private leave(i: number): number {
    this.levels.pop();
    this.wanted = this.levels.length === 0 ? 'end' : 'comma';
    return i + 1;
  }

  /** Into `log` and `log.entries`; there can be one of each. */
  private descend(byte: number): boolean {
    const level = this.levels.at(-1);
    if (level === 'file' && this.key === 'log') {
      if (this.hasLog || byte !== open.object) throw new ScanError('not-a-har', 'log');
      this.hasLog = true;
      this.enter('log');
      return true;
    }
    if (level === 'log' && this.key === 'entries') {
      if (this.hasEntries || byte !== open.list) throw new ScanError('not-a-har', 'log.entries');
      this.hasEntries = true;
      this.tell({ kind: 'entries' });
      this.enter('entries');
      return true;
    }
    return false;
  }

  private beginKey(chunk: Buffer, i: number, byte: number): number {
    if (byte !== quote) throw this.broken(i);
    this.isKey = true;
    return this.begin(chunk, i);
  }

  private begin(chunk: Buffer, i: number): number {
    const byte = chunk[i] ?? 0;
    if (!isJsonStart(byte)) throw this.broken(i);
    this.value = new ValueScanner(this.digestKey, this.limits.longestText);
    return i;
  }

  private took(value: ValueScanner): void {
    const json = value.text();
    this.value = undefined;
    if (this.isKey) {
      this.isKey = false;
      this.key = String(parsed(json, this.place()));
      this.wanted = 'colon';
      return;
    }
    this.wanted = 'comma';
    const level = this.levels.at(-1);
    if (level === 'entries') {
      this.tell({ kind: 'entry', index: this.index, json });
      this.index += 1;
    } else if (level === 'log') this.tell({ kind: 'member', key: this.key, json });
    // Beside `log` there is nothing in a HAR; but it has to be JSON.
    else parsed(json, this.place());
  }

  private broken(i: number): ScanError {
    return new ScanError('not-json', `byte ${this.offset + i}`);
  }

  /** Only names that HAR knows: another key may be anybody's. */
  private place(): string {
    const level = this.levels.at(-1);
    if (level === 'entries') return `log.entries[${this.index}]`;
    return level === 'log' ? 'log' : '(top)';
  }
}

const isJsonStart = (byte: number) =>
  byte === quote ||
  byte === open.object ||
  byte === open.list ||
  byte === 0x2d ||
  (byte >= 0x30 && byte <= 0x39) ||
  byte === 0x74 ||
  byte === 0x66 ||
  byte === 0x6e;

/** JSON, or a failure that names the place and quotes nothing. */
export function parsed(json: string, place: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new ScanError('not-json', place);
  }
}
