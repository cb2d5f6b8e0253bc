import { TextDecoder } from 'node:util';

const utf8Mark = Buffer.from([0xef, 0xbb, 0xbf]);
const utf16Marks: readonly (readonly [string, Buffer])[] = [
  ['utf-16le', Buffer.from([0xff, 0xfe])],
  ['utf-16be', Buffer.from([0xfe, 0xff])],
];

/** A file's chunks as UTF-8, without the mark at its beginning. UTF-16 is what `>` of Windows PowerShell writes. */
export class ToUtf8 {
  private decoder: TextDecoder | undefined;
  private isFirst = true;

  next(chunk: Buffer): Buffer {
    if (this.isFirst) {
      this.isFirst = false;
      const wide = utf16Marks.find(([, mark]) => chunk.subarray(0, 2).equals(mark))?.[0];
      if (wide !== undefined) this.decoder = new TextDecoder(wide);
      else if (chunk.subarray(0, 3).equals(utf8Mark)) return chunk.subarray(3);
    }
    return this.decoder ? Buffer.from(this.decoder.decode(chunk, { stream: true })) : chunk;
  }
}
