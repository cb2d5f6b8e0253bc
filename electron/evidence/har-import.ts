import type { Stored } from '../../shared/bundle/packed';
import type { Secrets } from '../../shared/bundle/secrets';
import type { EvidenceTrouble } from '../../shared/evidence/evidence';
import { limits } from '../../shared/evidence/evidence';
import { harEvidence } from '../../shared/har/har-evidence';
import { failed, type Outcome, ok } from '../../shared/outcome';
import { type HarNaming, HarStop, HarWriter } from '../har/har-writer';
import { ScanError } from '../har/scan';
import { ToUtf8 } from '../har/to-utf8';
import { Packer } from '../io/packed-text';

/** A HAR that comes in pieces and is redacted as it comes: of the file itself nothing is kept, of the new one little. */
export class HarImport {
  private readonly writer: HarWriter;
  private readonly toUtf8 = new ToUtf8();
  private readonly packer = new Packer();

  constructor(secrets: Secrets, names?: HarNaming) {
    this.writer = new HarWriter({ secrets, evidence: harEvidence, ...(names && { names }) });
  }

  get entries(): number {
    return this.writer.entries;
  }

  removed() {
    return this.writer.redactor.removed();
  }

  push(piece: Buffer): Outcome<null, EvidenceTrouble> {
    return attempt(() => {
      this.writer.push(this.toUtf8.next(piece));
      return this.keep();
    });
  }

  end(): Outcome<Stored, EvidenceTrouble> {
    return attempt(() => {
      this.writer.end();
      const kept = this.keep();
      return kept.kind === 'ok' ? ok(this.packer.end()) : kept;
    });
  }

  private keep(): Outcome<null, EvidenceTrouble> {
    this.packer.push(this.writer.take());
    const { sizeBytes, heldBytes } = this.packer;
    return sizeBytes > limits.redactedBytes || heldBytes > limits.packedBytes
      ? failed('too-large')
      : ok(null);
  }
}

function attempt<T>(run: () => Outcome<T, EvidenceTrouble>): Outcome<T, EvidenceTrouble> {
  try {
    return run();
  } catch (error) {
    if (error instanceof ScanError) return failed(error.why, error.place);
    if (error instanceof HarStop) return failed(error.why === 'leak' ? 'leak' : 'wrong-shape', error.detail);
    throw error;
  }
}
