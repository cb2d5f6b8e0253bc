import type { Secrets } from '../../shared/bundle/secrets';
import { harEvidence } from '../../shared/har/har-evidence';
import type { HarKind } from '../../shared/har/har-names';
import { type HarRedactor, harRedactor } from '../../shared/har/redact-har';
import type { RecordedPage } from '../../shared/har/traffic';
import { failed, type Outcome, ok } from '../../shared/outcome';
import { type HarNaming, harNaming } from '../har/har-writer';
import { version } from '../version';

/**
 * A HAR that is redacted entry by entry as it is recorded: what stays in memory has been through both nets already.
 * An entry that the second one catches is left out and counted; the others are not lost for it.
 */
export class RecordedHar {
  sizeBytes = 0;
  withheld = 0;
  private readonly redactor: HarRedactor;
  private readonly lines: { readonly at: string; readonly json: string }[] = [];

  constructor(secrets: Secrets, redactor?: HarRedactor, names: HarNaming = harNaming()) {
    this.redactor = redactor ?? harRedactor(secrets, names.numbers, harEvidence);
  }

  get entries(): number {
    return this.lines.length;
  }

  add(entry: object): void {
    const safe = this.redactor.entry(entry, this.lines.length);
    const json = safe.kind === 'ok' ? JSON.stringify(safe.value) : undefined;
    if (json === undefined || this.redactor.leak(json) !== null) {
      this.withheld += 1;
      return;
    }
    this.sizeBytes += json.length;
    this.lines.push({ at: (safe as { value: { startedDateTime: string } }).value.startedDateTime, json });
  }

  removed(): Readonly<Partial<Record<HarKind, number>>> {
    return this.redactor.removed();
  }

  /** The whole file, entries in the order in which they began. */
  text(
    pages: readonly RecordedPage[],
    browser: { readonly name: string; readonly version: string },
  ): Outcome<string, 'leak'> {
    const members = [
      ['version', '1.2'],
      ['creator', { name: 'Clearway', version }],
      ['browser', browser],
      ['pages', pages],
    ] as const;
    const head = members.flatMap(([key, value]) => {
      const safe = this.redactor.member(key, value);
      return safe.kind === 'ok' ? [`"${key}":${JSON.stringify(safe.value)}`] : [];
    });
    const leak = this.redactor.leak(head.join('\n'));
    if (leak !== null) return failed('leak', leak);
    const entries = [...this.lines].sort((a, b) => (a.at < b.at ? -1 : 1)).map(({ json }) => json);
    return ok(`{"log":{\n${head.join(',\n')},\n"entries":[\n${entries.join(',\n')}\n]\n}}\n`);
  }
}
