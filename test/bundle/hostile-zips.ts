import { crc32, deflateRawSync } from 'node:zlib';

/** One entry of a zip made by hand, true or false in every field. */
export interface HandMade {
  readonly name: string | Buffer;
  readonly localName?: string;
  readonly bytes?: Buffer;
  readonly deflated?: boolean;
  /** What the headers say, where they lie. */
  readonly toldSize?: number;
  readonly toldCrc?: number;
  readonly method?: number;
  readonly flags?: number;
  readonly mode?: number;
  readonly extra?: Buffer;
  /** Points to the data of an earlier entry instead of its own. */
  readonly offset?: number;
  /** Bytes that stand before it and belong to nothing. */
  readonly before?: Buffer;
  /** What its own header says; the directory says the truth. */
  readonly localMethod?: number;
  readonly localCrc?: number;
  readonly localSize?: number;
  readonly localFlags?: number;
}

export interface Ending {
  /** What the end says; more than 16 bits can hold stands in Zip64's own record. */
  readonly count?: number;
  readonly tail?: Buffer;
  readonly disk?: number;
  /** Bytes between the directory and the end, and before the directory. */
  readonly gap?: Buffer;
  readonly beforeDirectory?: Buffer;
}

/** A zip, byte by byte, for what no library would write. */
export function zipByHand(
  entries: readonly HandMade[],
  { count = entries.length, tail, disk = 0, gap = nothing, beforeDirectory = nothing }: Ending = {},
): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const entry of entries) {
    const bytes = entry.bytes ?? Buffer.from('x');
    const data = entry.deflated ? deflateRawSync(bytes) : bytes;
    const name = Buffer.from(entry.name);
    const localName = Buffer.from(entry.localName ?? entry.name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(entry.flags ?? 0x0800, 2);
    common.writeUInt16LE(entry.method ?? (entry.deflated ? 8 : 0), 4);
    common.writeUInt32LE(entry.toldCrc ?? crc32(bytes), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(entry.toldSize ?? bytes.length, 18);
    const before = entry.before ?? nothing;
    at += before.length;
    const own = Buffer.from(common);
    if (entry.localFlags !== undefined) own.writeUInt16LE(entry.localFlags, 2);
    if (entry.localMethod !== undefined) own.writeUInt16LE(entry.localMethod, 4);
    if (entry.localCrc !== undefined) own.writeUInt32LE(entry.localCrc, 10);
    if (entry.localSize !== undefined) own.writeUInt32LE(entry.localSize, 18);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), own, localName, data]);
    local.writeUInt16LE(localName.length, 26);
    const extra = entry.extra ?? Buffer.alloc(0);
    const central = Buffer.alloc(46);
    central.write('PK\x01\x02', 'latin1');
    // Version made by: 3 is Unix, so that the mode counts.
    central.writeUInt16LE(0x031e, 4);
    common.copy(central, 6);
    central.writeUInt16LE(name.length, 28);
    central.writeUInt16LE(extra.length, 30);
    central.writeUInt16LE(0, 34);
    central.writeUInt32LE(((entry.mode ?? 0o100644) << 16) >>> 0, 38);
    central.writeUInt32LE(entry.offset ?? at, 42);
    bodies.push(before, local);
    directory.push(central, name, extra);
    at += local.length;
  }
  bodies.push(beforeDirectory);
  at += beforeDirectory.length;
  const central = Buffer.concat(directory);
  const long = count > most16 ? zip64End(count, central.length, at) : Buffer.alloc(0);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(disk, 4);
  end.writeUInt16LE(Math.min(count, most16), 8);
  end.writeUInt16LE(Math.min(count, most16), 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, central, gap, long, end, tail ?? nothing]);
}

const nothing = Buffer.alloc(0);
const most16 = 0xffff;

/** Zip64's end of the directory and the pointer to it (APPNOTE 4.3.14 and 4.3.15). */
function zip64End(count: number, directoryBytes: number, at: number): Buffer {
  const record = Buffer.alloc(56);
  record.write('PK\x06\x06', 'latin1');
  record.writeBigUInt64LE(44n, 4);
  record.writeUInt16LE(45, 12);
  record.writeUInt16LE(45, 14);
  record.writeBigUInt64LE(BigInt(count), 24);
  record.writeBigUInt64LE(BigInt(count), 32);
  record.writeBigUInt64LE(BigInt(directoryBytes), 40);
  record.writeBigUInt64LE(BigInt(at), 48);
  const locator = Buffer.alloc(20);
  locator.write('PK\x06\x07', 'latin1');
  locator.writeBigUInt64LE(BigInt(at + directoryBytes), 8);
  locator.writeUInt32LE(1, 16);
  return Buffer.concat([record, locator]);
}
