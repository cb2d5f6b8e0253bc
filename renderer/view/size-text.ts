import type { Say } from '../../shared/text/say';

/** A size as a person reads it: 1 KB is 1,000 bytes, as file windows of today have it. */
export function sizeText(bytes: number, say: Say): string {
  if (bytes < 1_000) return say('window.size.bytes', { n: bytes });
  if (bytes < 1_000_000) return say('window.size.kb', { n: bytes / 1_000 });
  return say('window.size.mb', { n: bytes / 1_000_000 });
}

/** A day of a certificate, the same for every reader and time zone: `2026-03-01`. */
export const dayText = (iso: string): string => iso.slice(0, 10);
