import { crc32, deflateSync } from 'node:zlib';

export const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

export function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(data.length, 0);
  around.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([around.subarray(0, 4), body, around.subarray(4)]);
}

export interface PngWish {
  readonly width?: number;
  readonly height?: number;
  /** 2: colours, 6: with transparency, 3: a palette. */
  readonly colours?: number;
  readonly depth?: number;
  readonly interlaced?: number;
  /** In place of the rows that the size asks for. */
  readonly rows?: Buffer;
  /** Chunks between header and pixels. */
  readonly extra?: readonly Buffer[];
  readonly behind?: Buffer;
}

export const rowsOf = (width: number, height: number, perPixel: number): Buffer => {
  const rows = Buffer.alloc((1 + width * perPixel) * height, 0x55);
  for (let y = 0; y < height; y += 1) rows[y * (1 + width * perPixel)] = y % 5;
  return rows;
};

/** A PNG, right or wrong, with whatever stands in it beside the pixels. */
export function png({
  width = 8,
  height = 6,
  colours = 6,
  depth = 8,
  interlaced = 0,
  rows = rowsOf(width, height, colours === 6 ? 4 : 3),
  extra = [],
  behind = Buffer.alloc(0),
}: PngWish = {}): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, colours, 0, 0, interlaced], 8);
  const packed = deflateSync(rows);
  const half = Math.floor(packed.length / 2);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    ...extra,
    chunk('IDAT', packed.subarray(0, half)),
    chunk('IDAT', packed.subarray(half)),
    chunk('IEND', Buffer.alloc(0)),
    behind,
  ]);
}

/** What cameras, phones and screenshot tools write beside the pixels. */
export const told = 'Seoul, 37.5665 N 126.9780 E, taken by ann.lee';
export const talkative = (): Buffer =>
  png({
    extra: [
      chunk('eXIf', Buffer.from(`MM\0*${told}`)),
      chunk('tEXt', Buffer.from(`Author\0${told}`)),
      chunk('iTXt', Buffer.from(`XML:com.adobe.xmp\0\0\0\0\0${told}`)),
      chunk('tIME', Buffer.from([7, 234, 11, 21, 9, 30, 0])),
      chunk('prVt', Buffer.from(told)),
    ],
    behind: Buffer.from(`PK\u0003\u0004${told}`),
  });
