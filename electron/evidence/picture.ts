import { promisify } from 'node:util';
import { crc32, deflate, inflate } from 'node:zlib';
import { mostPixels, mostSide, type PictureSize } from '../../shared/evidence/evidence';
import { failed, type Outcome, ok } from '../../shared/outcome';

export interface Picture extends PictureSize {
  readonly png: Uint8Array;
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Bytes a pixel takes: colours, and colours with transparency (PNG 1.2, 4.1.1). Canvas and browsers write only these. */
const pixelBytes: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

/**
 * The same picture with nothing but its pixels: header, rows, end. What else was in the file (when, where and with
 * what it was taken, texts, a second picture behind the end) has no way into this one. The rows are not even decoded,
 * only counted: there must be exactly as many bytes as the size says, so nothing rides along and nothing explodes.
 */
export async function pixelsOnly(file: Uint8Array): Promise<Outcome<Picture, 'not-a-picture' | 'too-large'>> {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const chunks = chunksOf(bytes);
  const header = chunks?.[0];
  if (!chunks || header?.name !== 'IHDR' || header.data.length !== 13) return failed('not-a-picture', 'png');
  const [width, height] = [header.data.readUInt32BE(0), header.data.readUInt32BE(4)];
  const [depth = 0, colours = 0, compression, filter, interlaced] = header.data.subarray(8);
  const perPixel = pixelBytes[colours];
  if (depth !== 8 || perPixel === undefined || compression !== 0 || filter !== 0 || interlaced !== 0)
    return failed('not-a-picture', 'kind');
  if (width < 1 || height < 1) return failed('not-a-picture', 'size');
  if (width > mostSide || height > mostSide || width * height > mostPixels) return failed('too-large');

  const packed = Buffer.concat(chunks.filter(({ name }) => name === 'IDAT').map(({ data }) => data));
  const rowBytes = 1 + width * perPixel;
  const rows = await unpack(packed, rowBytes * height);
  if (rows?.length !== rowBytes * height) return failed('not-a-picture', 'rows');
  for (let at = 0; at < rows.length; at += rowBytes)
    if ((rows[at] ?? 5) > 4) return failed('not-a-picture', 'filter');

  const png = Buffer.concat([
    signature,
    chunk('IHDR', header.data),
    chunk('IDAT', await promisify(deflate)(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  return ok({ png: new Uint8Array(png), width, height });
}

const unpack = (packed: Buffer, bytes: number): Promise<Buffer | undefined> =>
  new Promise((resolve) =>
    inflate(packed, { maxOutputLength: bytes + 1 }, (error, rows) => resolve(error ? undefined : rows)),
  );

interface Chunk {
  readonly name: string;
  readonly data: Buffer;
}

/** Up to the end mark; what stands behind it is not looked at. */
function chunksOf(bytes: Buffer): readonly Chunk[] | undefined {
  if (!bytes.subarray(0, 8).equals(signature)) return undefined;
  const chunks: Chunk[] = [];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const name = bytes.toString('latin1', at + 4, at + 8);
    if (at + 12 + length > bytes.length) return undefined;
    chunks.push({ name, data: bytes.subarray(at + 8, at + 8 + length) });
    if (name === 'IEND') return chunks;
    at += 12 + length;
  }
  return undefined;
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}
