import type { Report } from '../report/report';
import { whoCanFix } from '../report/who-can-fix';
import type { Say } from '../text/say';
import { type Html, html, raw } from './html';

/** Nothing may be loaded and nothing may run: the page is as harmless as paper, whatever a certificate says. */
export const pagePolicy =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

interface Page {
  readonly title: string;
  readonly style: string;
  readonly lang: string;
  readonly body: Html;
}

/** A whole page as text: one file that needs nothing else. */
export const pageText = ({ title, style, lang, body }: Page): string => {
  const page = html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${pagePolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${raw(style)}</style>
</head>
<body><main>
${body}
</main></body>
</html>
`;
  return page.text;
};

/** UTC, said so: a report is read in other time zones, and the same report gives the same bytes. */
export function dateText(iso: string, lang: string): string {
  const when = Date.parse(iso);
  if (Number.isNaN(when)) return iso;
  const style = { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' } as const;
  return `${new Intl.DateTimeFormat(lang, style).format(when)} UTC`;
}

/** A few of them, and how many there are. */
export const someOf = (all: readonly string[], most: number) =>
  all.length > most ? `${all.slice(0, most).join(', ')} … (${all.length})` : all.join(', ');

/** A name and what is to be said under it. */
export type Row = readonly [name: string, value: string];

/** Who and what is behind a verdict, as far as it is known. */
export function causeRows(report: Report, mostHosts: number, say: Say): readonly Row[] {
  const { place, product, hosts } = report.verdict;
  const who = whoCanFix(report);
  const sure = product && say(`report.confidence.${product.confidence}`);
  const rows: readonly (Row | false)[] = [
    product !== null && [say('report.product'), `${product.name} (${sure})`],
    place !== 'none' && [say('report.place'), say(`report.place.${place}`)],
    who !== 'nobody' && [say('report.who'), say(`report.who.${who}`)],
    hosts.length > 0 && [say('report.hosts-affected'), someOf(hosts, mostHosts)],
  ];
  return rows.filter((row) => row !== false);
}

/** Rows as a list of names and values. */
export const factList = (rows: readonly Row[], look: string): Html =>
  html`<dl class="${look}">${rows.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;

/** A table that scrolls by itself where the page is narrow. */
export const table = (head: readonly string[], rows: readonly Html[]): Html =>
  html`<div class="wide"><table><thead><tr>${head.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`;
