import type { LastNumbers } from '../../shared/bundle/names';
import { linesOf, piecesOf, type Stored } from '../../shared/bundle/packed';
import type { Secrets } from '../../shared/bundle/secrets';
import type { EvidenceTrouble } from '../../shared/evidence/evidence';
import { lastHarNumbers } from '../../shared/har/har-names';
import type { RecordedPage } from '../../shared/har/traffic';
import { failed, type Outcome, ok } from '../../shared/outcome';
import { harNaming } from '../har/har-writer';
import { type PackedNames, packNames } from '../io/packed-names';
import { Packer, unpack } from '../io/packed-text';
import { HarImport } from './har-import';
import { RecordedHar } from './recorded-har';

export interface RedactedHarFile {
  readonly bytes: Stored;
  readonly requests: number;
  readonly removed: Readonly<Record<string, number>>;
}

/** Redacts all HARs of one bundle: one that comes as a file, one that is being recorded, at the same time. */
export interface HarDesk {
  /** A file comes; one that had not come to its end is forgotten. */
  begin(secrets: Secrets): Promise<void>;
  push(piece: Uint8Array): Promise<Outcome<null, EvidenceTrouble>>;
  end(): Promise<Outcome<RedactedHarFile, EvidenceTrouble>>;
  /** Nothing of the file that was coming is kept. */
  drop(): Promise<void>;
  /** A recording begins. */
  record(secrets: Secrets): Promise<void>;
  /** One request and what came of it. How large the recording has become, in characters. */
  entry(entry: object): Promise<number>;
  recorded(
    pages: readonly RecordedPage[],
    browser: { readonly name: string; readonly version: string },
  ): Promise<Outcome<RedactedHarFile, 'leak' | 'nothing-recorded'>>;
  /** Numbers of names up to these are taken. */
  reserve(last: LastNumbers): Promise<void>;
  /** So are those in this HAR, which an earlier start of the program redacted. */
  reserveIn(har: Stored): Promise<void>;
  /** The last numbers that are taken, by kind. */
  lastNumbers(): Promise<LastNumbers>;
  /** The names given so far, for what else goes into the bundle. */
  names(): Promise<PackedNames>;
}

/** The desk itself, in whatever thread it stands. */
export function harDesk(): HarDesk {
  const naming = harNaming();
  let coming: HarImport | null = null;
  let recording: RecordedHar | null = null;
  return {
    begin: async (secrets) => {
      coming = new HarImport(secrets, naming);
    },
    push: async (piece) =>
      coming?.push(Buffer.from(piece.buffer, piece.byteOffset, piece.length)) ?? ok(null),
    end: async () => {
      const har = coming;
      coming = null;
      const whole = har?.end() ?? failed('empty' as const);
      if (whole.kind === 'failed' || !har) return whole as Outcome<never, EvidenceTrouble>;
      return ok({ bytes: whole.value, requests: har.entries, removed: har.removed() });
    },
    drop: async () => {
      coming = null;
    },
    record: async (secrets) => {
      recording = new RecordedHar(secrets, undefined, naming);
    },
    entry: async (entry) => {
      recording?.add(entry);
      return recording?.sizeBytes ?? 0;
    },
    recorded: async (pages, browser) => {
      const har = recording;
      recording = null;
      if (!har || har.entries === 0) return failed('nothing-recorded');
      const text = har.text(pages, browser);
      if (text.kind === 'failed') return text;
      const packer = new Packer();
      packer.push(text.value);
      return ok({ bytes: packer.end(), requests: har.entries, removed: har.removed() });
    },
    reserve: async (last) => naming.numbers.reserve(last),
    reserveIn: async (har) => {
      for (const lines of linesOf(piecesOf(har, unpack))) naming.numbers.reserve(lastHarNumbers(lines));
    },
    lastNumbers: async () => naming.numbers.lastNumbers(),
    names: async () => packNames({ key: naming.key, ...naming.numbers.given() }),
  };
}
