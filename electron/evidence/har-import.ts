import type { Secrets } from '../../shared/bundle/secrets';
import type { EvidenceTrouble } from '../../shared/evidence/evidence';
import { limits } from '../../shared/evidence/evidence';
import { harEvidence } from '../../shared/har/har-evidence';
import { failed, type Outcome, ok } from '../../shared/outcome';
import { type HarNaming, HarStop, HarWriter } from '../har/har-writer';
import { ScanError } from '../har/scan';
import { ToUtf8 } from '../har/to-utf8';

/** A HAR that comes in pieces and is redacted as it comes: of the file itself nothing is kept. */
export class HarImport {
  private readonly writer: HarWriter;
  private readonly toUtf8 = new ToUtf8();
  private readonly parts: string[] = [];
  private sizeBytes = 0;

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

  end(): Outcome<string, EvidenceTrouble> {
    return attempt(() => {
      this.writer.end();
      const kept = this.keep();
      return kept.kind === 'ok' ? ok(this.parts.join('')) : kept;
    });
  }

  private keep(): Outcome<null, EvidenceTrouble> {
    const text = this.writer.take();
    this.sizeBytes += text.length;
    this.parts.push(text);
    return this.sizeBytes > limits.harBytes ? failed('too-large') : ok(null);
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
