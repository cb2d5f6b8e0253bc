import { deflateRawSync, inflateRawSync } from 'node:zlib';
import {
  type Block,
  linesOf,
  type Packed,
  piecesOf,
  type Stored,
  type Unpack,
} from '../../shared/bundle/packed';

const usualSizes = {
  /** Small enough to be inflated between two frames, large enough to be packed well. */
  blockBytes: 512 * 1024,
  /** What is smaller stays as it is. */
  packedFromBytes: 8 * 1024 * 1024,
};
/** Redacted HARs repeat themselves: a higher level takes thrice as long for a tenth. */
const level = 3;

/** The way back. */
export const unpack: Unpack = (deflated) => inflateRawSync(deflated);

/** Takes a text as it comes and keeps it packed: 500 MB of a HAR in some twenty. */
export class Packer {
  sizeBytes = 0;
  /** What it takes of the memory. */
  heldBytes = 0;
  private readonly blocks: Block[] = [];
  private waiting: Uint8Array[] = [];
  private waitingBytes = 0;

  constructor(private readonly sizes = usualSizes) {}

  push(piece: Uint8Array | string): void {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
    if (bytes.length === 0) return;
    this.waiting.push(bytes);
    this.waitingBytes += bytes.length;
    this.sizeBytes += bytes.length;
    if (this.waitingBytes >= this.sizes.blockBytes) this.close();
  }

  end(): Stored {
    if (this.sizeBytes < this.sizes.packedFromBytes)
      return Buffer.concat([...this.pieces(), ...this.waiting]);
    this.close();
    return { sizeBytes: this.sizeBytes, blocks: this.blocks };
  }

  private *pieces(): Generator<Uint8Array> {
    const { sizeBytes, blocks } = this;
    yield* piecesOf({ sizeBytes, blocks } satisfies Packed, unpack);
  }

  private close(): void {
    const { blockBytes } = this.sizes;
    const whole = Buffer.concat(this.waiting);
    this.waiting = [];
    this.waitingBytes = 0;
    for (let from = 0; from < whole.length; from += blockBytes) {
      const block = whole.subarray(from, from + blockBytes);
      // A copy: what zlib returns lies in a buffer of its own that may be larger.
      const deflated = Uint8Array.from(deflateRawSync(block, { level }));
      const last = this.blocks.at(-1);
      this.blocks.push({ at: last ? last.at + last.sizeBytes : 0, sizeBytes: block.length, deflated });
      this.heldBytes += deflated.length;
    }
  }
}

/** The same text with something changed in its lines. */
export function changed(stored: Stored, change: (lines: string) => string): Stored {
  const packer = new Packer();
  for (const lines of linesOf(piecesOf(stored, unpack))) packer.push(change(lines));
  return packer.end();
}
