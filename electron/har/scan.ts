import { createHmac, type Hmac } from 'node:crypto';
import { longText } from '../../shared/har/long';

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

const quote = 0x22;
const backslash = 0x5c;
const isSpace = (byte: number) => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
const open = { object: 0x7b, list: 0x5b } as const;
const close = { object: 0x7d, list: 0x5d } as const;

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

/** Gathers the bytes of one value, long texts left out. */
class ValueScanner {
  isWhole = false;
  sizeBytes = 0;
  private readonly parts: Buffer[] = [];
  private depth = 0;
  private isInText = false;
  private isEscaped = false;
  private isScalar = false;
  /** Of a text that goes on in the next chunk. */
  private held: Buffer[] = [];
  private heldBytes = 0;
  private long: LongText | undefined;

  constructor(
    private readonly digestKey: Uint8Array,
    private readonly longestText: number,
  ) {}

  /** Reads from `start`; returns where it stopped. */
  push(chunk: Buffer, start: number): number {
    const end = chunk.length;
    const before = this.parts.length;
    /** What is kept, from here on, has not been put aside yet. */
    let kept = start;
    let textStart = start;
    let i = start;
    const first = chunk[start];
    if (this.depth === 0 && !this.isInText && !this.isScalar) {
      this.isScalar = first !== quote && first !== open.object && first !== open.list;
    }
    if (this.isScalar) {
      while (i < end && isScalarByte(chunk[i] ?? 0)) i += 1;
      this.keep(chunk, kept, i);
      this.isWhole = i < end || this.isWhole;
      return i;
    }
    while (i < end) {
      if (this.isInText) {
        if (this.isEscaped) {
          this.isEscaped = false;
          i += 1;
        }
        while (i < end) {
          const byte = chunk[i];
          if (byte === quote) break;
          i += byte === backslash ? 2 : 1;
        }
        if (i >= end) {
          // A backslash was the last byte of this chunk.
          this.isEscaped = i > end;
          break;
        }
        if (this.long || this.heldBytes + i - textStart > this.longestText) {
          this.keep(chunk, kept, textStart);
          this.putAside(chunk, textStart, i, true);
          this.closeLong();
          kept = i;
        } else if (this.held.length > 0) {
          for (const part of this.held) this.keep(part, 0, part.length);
          this.held = [];
          this.heldBytes = 0;
        }
        this.isInText = false;
        i += 1;
        if (this.depth === 0) return this.whole(chunk, kept, i);
        continue;
      }
      const byte = chunk[i];
      i += 1;
      if (byte === quote) {
        this.isInText = true;
        textStart = i;
      } else if (byte === open.object || byte === open.list) this.depth += 1;
      else if (byte === close.object || byte === close.list) {
        this.depth -= 1;
        if (this.depth === 0) return this.whole(chunk, kept, i);
      }
    }
    if (this.isInText) {
      this.keep(chunk, kept, textStart);
      this.putAside(chunk, textStart, end, false);
    } else this.keep(chunk, kept, end);
    this.settle(before, end - start);
    return end;
  }

  /** A few bytes cut out of a chunk would hold all of it in memory. */
  private settle(before: number, read: number): void {
    const cut = this.parts.splice(before);
    const bytes = cut.reduce((sum, part) => sum + part.length, 0);
    this.parts.push(...(bytes < read / 2 ? [Buffer.concat(cut)] : cut));
  }

  text(): string {
    return this.parts.length === 1
      ? (this.parts[0]?.toString('utf8') ?? '')
      : Buffer.concat(this.parts).toString('utf8');
  }

  private whole(chunk: Buffer, from: number, to: number): number {
    this.keep(chunk, from, to);
    this.isWhole = true;
    return to;
  }

  private keep(chunk: Buffer, from: number, to: number): void {
    if (to <= from) return;
    this.parts.push(chunk.subarray(from, to));
    this.sizeBytes += to - from;
  }

  /** A piece of a text that may turn out to be long. */
  private putAside(chunk: Buffer, from: number, to: number, isLong: boolean): void {
    const piece = chunk.subarray(from, to);
    if (!this.long) {
      this.held.push(piece);
      this.heldBytes += piece.length;
      if (!isLong && this.heldBytes <= this.longestText) return;
      this.long = new LongText(this.digestKey);
      for (const part of this.held) this.long.push(part);
      this.held = [];
      this.heldBytes = 0;
    } else this.long.push(piece);
  }

  private closeLong(): void {
    const stand = Buffer.from(JSON.stringify(this.long?.stand() ?? '').slice(1, -1));
    this.keep(stand, 0, stand.length);
    this.long = undefined;
  }
}

const isScalarByte = (byte: number) => byte !== 0x2c && byte !== 0x7d && byte !== 0x5d && !isSpace(byte);

/** Digest and length of a text of JSON that is read past. */
class LongText {
  private readonly hash: Hmac;
  /** As JavaScript counts: in UTF-16 units. */
  private length = 0;
  private isEscape = false;
  private hexLeft = 0;

  constructor(key: Uint8Array) {
    this.hash = createHmac('sha256', key);
  }

  push(bytes: Buffer): void {
    this.hash.update(bytes);
    let { length, isEscape, hexLeft } = this;
    for (let i = 0; i < bytes.length; i += 1) {
      const byte = bytes[i] ?? 0;
      if (hexLeft > 0) hexLeft -= 1;
      else if (isEscape) {
        isEscape = false;
        length += 1;
        if (byte === 0x75) hexLeft = 4;
      } else if (byte === backslash) isEscape = true;
      // What goes on a character is not counted; four bytes are two units.
      else if (byte < 0x80) length += 1;
      else if (byte >= 0xc0) length += byte >= 0xf0 ? 2 : 1;
    }
    this.length = length;
    this.isEscape = isEscape;
    this.hexLeft = hexLeft;
  }

  stand(): string {
    return longText(this.length, this.hash.digest('hex').slice(0, 32));
  }
}
