import { createHmac, type Hmac } from 'node:crypto';
import { longText } from '../../shared/har/long';

export const quote = 0x22;
const backslash = 0x5c;
export const isSpace = (byte: number) => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
export const open = { object: 0x7b, list: 0x5b } as const;
export const close = { object: 0x7d, list: 0x5d } as const;

/** Gathers the bytes of one value, long texts left out. */
export class ValueScanner {
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
