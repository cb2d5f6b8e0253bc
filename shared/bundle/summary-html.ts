import { actors } from '../advice/advice';
import { features } from '../catalogue/catalogue';
import type { Report } from '../report/report';
import { type Say, wordFor } from '../text/say';
import { type Html, html } from './html';
import { causeRows, dateText, pageText, type Row } from './html-page';
import { findingSentence, stepsFor, verdictSentence } from './report-words';
import { summaryStyle } from './summary-style';

/** As much as fits one sheet of A4 or Letter in the wordiest language; the rest stands in report.html. */
const most = { steps: 3, findings: 3, hosts: 5, characters: 240 } as const;

/** summary.html: what a person hands on as one sheet of paper. Made to be printed; it needs nothing else. */
export function summaryHtml(report: Report, say: Say, lang: string): string {
  const { tool, startedAt, verdict, roots, complete } = report;
  const body = html`<header><strong>${say('summary.title')}</strong><span>${dateText(startedAt, lang)} · Clearway ${tool.version}</span></header>
${roots.laboratory.length > 0 ? html`<p class="note">${say('report.laboratory')}</p>` : html``}${complete ? html`` : html`<p class="note">${say('report.stopped')}</p>`}
<section class="verdict ${verdict.status}"><p class="status">${say(`report.status.${verdict.status}`)}</p><h1>${short(verdictSentence(report, say))}</h1></section>
${pairs(factRows(report, say))}
<h2>${say('report.features')}</h2>${featureGrid(report, say)}
${steps(report, say)}${findings(report, say)}
<footer>${say('summary.whole')}</footer>`;
  return pageText({ title: say('summary.title'), style: summaryStyle, lang, body });
}

function factRows(report: Report, say: Say): readonly Row[] {
  const { code, layer } = report.verdict;
  const { egress, proxy } = report.legs[0]?.network ?? {};
  return [
    ...causeRows(report, most.hosts, say),
    [
      say('report.network.egress'),
      egress ? `${egress.address} (${egress.country})` : say('report.not-known'),
    ],
    [say('report.network.proxy'), proxy ?? say('report.none')],
    [say('summary.code'), layer ? `${code} · ${layer}` : code],
  ];
}

const pairs = (rows: readonly Row[]): Html =>
  html`<dl>${rows.map(([name, value]) => html`<div><dt>${name}</dt><dd>${short(value)}</dd></div>`)}</dl>`;

const featureGrid = ({ verdict }: Report, say: Say): Html =>
  html`<ul class="features">${features.map((feature) => {
    const state = verdict.features[feature];
    return html`<li class="${state}"><span>${wordFor(say, `feature.${feature}`, feature)}</span><b>${say(`feature-state.${state}`)}</b></li>`;
  })}</ul>`;

const steps = (report: Report, say: Say): Html =>
  html`${actors.flatMap((actor) => {
    const all = stepsFor(report, actor, say);
    return all.length === 0
      ? []
      : [
          html`<h2>${say(`report.steps.${actor}`)}</h2><ol>${all.slice(0, most.steps).map((text) => html`<li>${short(text)}</li>`)}</ol>${more(all.length - most.steps, say)}`,
        ];
  })}`;

/** What was found beside the verdict itself. */
function findings(report: Report, say: Say): Html {
  const others = [
    ...new Set(
      report.findings
        .filter(({ code }) => code !== report.verdict.code)
        .map((finding) => findingSentence(finding, say)),
    ),
  ];
  if (others.length === 0) return html``;
  return html`<h2>${say('report.findings')}</h2><ul>${others.slice(0, most.findings).map((text) => html`<li>${short(text)}</li>`)}</ul>${more(others.length - most.findings, say)}`;
}

const more = (count: number, say: Say): Html =>
  count > 0 ? html`<p class="more">${say('summary.more', { count })}</p>` : html``;

/** A value from a network may be of any length; one sheet is not. */
const short = (text: string): string => {
  const letters = [...text];
  return letters.length > most.characters ? `${letters.slice(0, most.characters).join('')} …` : text;
};
