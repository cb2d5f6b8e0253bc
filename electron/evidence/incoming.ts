import type { Secrets } from '../../shared/bundle/secrets';
import { type EvidenceTrouble, limits } from '../../shared/evidence/evidence';
import { failed, type Outcome, ok } from '../../shared/outcome';
import { HarImport } from './har-import';

/** A file that has come whole. Of a HAR these are the redacted bytes; of a picture those that came. */
export type Arrived =
  | {
      readonly kind: 'har';
      readonly bytes: Uint8Array;
      readonly requests: number;
      readonly removed: Readonly<Record<string, number>>;
    }
  | { readonly kind: 'picture'; readonly bytes: Uint8Array };

interface Coming {
  readonly fileId: string;
  readonly kind: Arrived['kind'];
  readonly sizeBytes: number;
  done: number;
  readonly har: HarImport | null;
  readonly parts: Buffer[];
}

/** Files on their way from the window, one at a time: a new one takes the place of one that was given up. */
export class Incoming {
  private coming: Coming | null = null;

  constructor(private readonly secrets: () => Secrets) {}

  /** Null while there is more to come. What does not follow on is not for us to repair. */
  take(
    fileId: string,
    kind: Arrived['kind'],
    sizeBytes: number,
    from: number,
    piece: Buffer,
  ): Outcome<Arrived | null, EvidenceTrouble | 'bad-request'> {
    if (from === 0) {
      this.coming = null;
      if (sizeBytes === 0) return failed('empty');
      if (sizeBytes > (kind === 'har' ? limits.importBytes : limits.pictureBytes)) return failed('too-large');
      const har = kind === 'har' ? new HarImport(this.secrets()) : null;
      this.coming = { fileId, kind, sizeBytes, done: 0, har, parts: [] };
    }
    const coming = this.coming;
    if (coming?.fileId !== fileId || coming.done !== from || from + piece.length > coming.sizeBytes)
      return failed('bad-request');
    const isLast = from + piece.length === coming.sizeBytes;
    if (!isLast && piece.length === 0) return failed('bad-request');
    coming.done += piece.length;
    const taken = coming.har ? takeHar(coming.har, piece, isLast) : takePart(coming.parts, piece, isLast);
    if (isLast || taken.kind === 'failed') this.coming = null;
    return taken;
  }
}

function takeHar(har: HarImport, piece: Buffer, isLast: boolean): Outcome<Arrived | null, EvidenceTrouble> {
  const pushed = har.push(piece);
  if (pushed.kind === 'failed' || !isLast) return pushed;
  const whole = har.end();
  if (whole.kind === 'failed') return whole;
  return ok({
    kind: 'har',
    bytes: Buffer.from(whole.value),
    requests: har.entries,
    removed: har.removed(),
  });
}

function takePart(parts: Buffer[], piece: Buffer, isLast: boolean): Outcome<Arrived | null, never> {
  parts.push(piece);
  return ok(isLast ? { kind: 'picture', bytes: Buffer.concat(parts) } : null);
}
