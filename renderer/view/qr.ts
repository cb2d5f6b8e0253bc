import encodeQR from 'qr';

export interface QrPicture {
  /** Modules to a side, the quiet border included. */
  readonly size: number;
  /** Every dark module as a square of one, for the `d` of a path. */
  readonly path: string;
}

/** The quiet zone the standard asks for; without it phones do not find the code on a dark screen. */
const quiet = 4;

/** A square code as a path. */
export function qrPicture(text: string): QrPicture {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: quiet });
  const path = rows
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  return { size: rows.length, path };
}
