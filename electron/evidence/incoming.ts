import type { Secrets } from '../../shared/bundle/secrets';
import { type EvidenceTrouble, limits } from '../../shared/evidence/evidence';
import { failed, type Outcome, ok } from '../../shared/outcome';
import type { HarDesk, RedactedHarFile } from './har-desk';

/** A file that has come whole. Of a HAR these are the redacted bytes; of a picture those that came. */
export type Arrived =
  | ({ readonly kind: 'har' } & RedactedHarFile)
  | { readonly kind: 'picture'; readonly bytes: Uint8Array };

interface Coming {
  readonly fileId: string;
  readonly kind: Arrived['kind'];
  readonly sizeBytes: number;
  done: number;
  /** Of a picture. A HAR is redacted as it comes, and nothing of the file itself is kept. */
  readonly parts: Buffer[];
}

/** Files on their way from the window, one at a time: a new one takes the place of one that was given up. */
export class Incoming {
  private coming: Coming | null = null;

  constructor(
    private readonly desk: HarDesk,
    private readonly secrets: () => Promise<Secrets>,
  ) {}

  /** Null while there is more to come. What does not follow on is not for us to repair. */
  async take(
    fileId: string,
    kind: Arrived['kind'],
    sizeBytes: number,
    from: number,
    piece: Buffer,
  ): Promise<Outcome<Arrived | null, EvidenceTrouble | 'bad-request'>> {
    if (from === 0) {
      this.coming = null;
      if (sizeBytes === 0) return failed('empty');
      if (sizeBytes > (kind === 'har' ? limits.importBytes : limits.pictureBytes)) return failed('too-large');
      this.coming = { fileId, kind, sizeBytes, done: 0, parts: [] };
    }
    const { coming } = this;
    if (coming?.fileId !== fileId || coming.done !== from || from + piece.length > coming.sizeBytes)
      return failed('bad-request');
    const isLast = from + piece.length === coming.sizeBytes;
    if (!isLast && piece.length === 0) return failed('bad-request');
    coming.done += piece.length;
    if (from === 0 && kind === 'har') await this.desk.begin(await this.secrets());
    const taken =
      coming.kind === 'har' ? await this.takeHar(piece, isLast) : takePart(coming.parts, piece, isLast);
    // The person may have changed their mind meanwhile.
    if (this.coming !== coming) return failed('bad-request');
    if (isLast || taken.kind === 'failed') this.coming = null;
    return taken;
  }

  /** Whether this one was on its way. Nothing of it is kept. */
  drop(fileId: string): boolean {
    if (this.coming?.fileId !== fileId) return false;
    this.coming = null;
    void this.desk.drop().catch(() => {});
    return true;
  }

  private async takeHar(piece: Buffer, isLast: boolean): Promise<Outcome<Arrived | null, EvidenceTrouble>> {
    const pushed = await this.desk.push(piece);
    if (pushed.kind === 'failed' || !isLast) return pushed;
    const whole = await this.desk.end();
    return whole.kind === 'failed' ? whole : ok({ kind: 'har', ...whole.value });
  }
}

function takePart(parts: Buffer[], piece: Buffer, isLast: boolean): Outcome<Arrived | null, never> {
  parts.push(piece);
  return ok(isLast ? { kind: 'picture', bytes: Buffer.concat(parts) } : null);
}
