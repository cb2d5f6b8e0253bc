import { tables } from '../text/tables';
import { entryNames } from './bundle';
import { jsonSchemas } from './json-schemas';
import { vocabulary } from './redact';
import { reportTemplate } from './report-html';
import { summaryStyle } from './summary-style';

/** Every word of our own texts, codes and pages: finding one of them in a finished entry says nothing. */
let ours: ReadonlySet<string> | undefined;
export function ourWords(): ReadonlySet<string> {
  ours ??= vocabulary([
    ...Object.values(tables).flatMap((table) => [...Object.keys(table), ...Object.values<string>(table)]),
    JSON.stringify(jsonSchemas()),
    ...Object.values(entryNames),
    reportTemplate,
    summaryStyle,
  ]);
  return ours;
}

/** With what was left alone on purpose in one report: the template of its sweep. */
export const ourWordsAnd = (kept: Iterable<string>): ReadonlySet<string> =>
  new Set([...ourWords(), ...vocabulary(kept)]);
