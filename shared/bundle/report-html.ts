import { actors } from '../advice/advice';
import { features } from '../catalogue/catalogue';
import type { Finding } from '../finding/finding';
import type { Report } from '../report/report';
import { type Say, wordFor } from '../text/say';
import { tried } from './hand-over';
import { type Html, html } from './html';
import { causeRows, dateText, factList, pagePolicy, pageText, type Row, someOf, table } from './html-page';
import { againParts } from './report-again';
import { anchorsOf, legPart } from './report-leg';
import { reportStyle } from './report-style';
import { findingSentence, stepsFor, verdictSentence } from './report-words';

/**
 * report.html: the whole report as one file that needs nothing else. First what the person reads and prints, then
 * what IT and support look up. Everything from the report is shown as text.
 */
export function reportHtml(report: Report, say: Say, lang: string): string {
  const body = html`${top(report, say, lang)}${notices(report, say)}${verdict(report, say)}${featureList(report, say)}${adviceLists(report, say)}${triedList(report, say)}
<div class="expert">
${comparison(report, say)}${againParts(report, say)}${findings(report, say)}${report.legs.map((leg) => legPart(leg, report, say))}${answers(report, say)}
</div>`;
  return pageText({ title: say('report.title'), style: reportStyle, lang, body });
}

/** The words the page is built with beside those of the text tables. */
export const reportTemplate = `${pagePolicy} ${reportStyle} doctype html lang head meta charset utf 8 http equiv content
  viewport width device initial scale 1 referrer no title style body main div class expert span header section h1 h2 h3
  p ol ul li dl dt dd table thead tbody tr th td scope col row code pre details summary small svg viewbox role img aria
  label line rect text rx x y x1 x2 y1 y2 height rule tick bar legend id href a o strong data mark mono`;

function top({ tool, startedAt, tookMs }: Report, say: Say, lang: string): Html {
  return html`<header class="top"><span class="brand">${say('report.title')}</span><span>${say(
    'report.measured',
    {
      when: dateText(startedAt, lang),
      seconds: Math.round(tookMs / 100) / 10,
    },
  )} · Clearway ${tool.version}</span></header>`;
}

function notices({ roots, complete }: Report, say: Say): Html {
  const laboratory =
    roots.laboratory.length > 0
      ? html`<p class="notice bad">${say('report.laboratory')}: ${roots.laboratory.join(', ')}</p>`
      : html``;
  return html`${laboratory}${complete ? html`` : html`<p class="notice odd">${say('report.stopped')}</p>`}`;
}

const tones = { healthy: 'good', degraded: 'odd', blocked: 'bad', unknown: 'calm' } as const;

function verdict(report: Report, say: Say): Html {
  const { status, layer } = report.verdict;
  return html`<section class="card verdict ${tones[status]}"><span class="tag">${say(`report.status.${status}`)}</span>
<h1>${verdictSentence(report, say)}</h1>
${factList(causeRows(report, 6, say), 'facts')}
<p class="soft small">${report.verdict.code}${layer ? ` · ${layer}` : ''}</p></section>`;
}

const featureTones = { works: 'good', impaired: 'odd', blocked: 'bad', unknown: 'calm' } as const;

function featureList({ verdict: { features: states } }: Report, say: Say): Html {
  const items = features.flatMap((feature) => {
    const state = states[feature];
    if (!state) return [];
    return html`<li>${wordFor(say, `feature.${feature}`, feature)} <span class="tag ${featureTones[state]}">${say(`feature-state.${state}`)}</span></li>`;
  });
  return html`<h2>${say('report.features')}</h2><ul class="features">${items}</ul>`;
}

function adviceLists(report: Report, say: Say): Html {
  const lists = actors.flatMap((actor) => {
    const texts = stepsFor(report, actor, say);
    if (texts.length === 0) return [];
    return html`<h2>${say(`report.steps.${actor}`)}</h2><ol class="steps">${texts.map((text) => html`<li>${text}</li>`)}</ol>`;
  });
  return html`${lists}`;
}

function triedList(report: Report, say: Say): Html {
  const lines = tried(report, say);
  if (lines.length === 0) return html``;
  return html`<h2>${say('report.tried')}</h2><ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
}

function comparison({ comparison: pair }: Report, say: Say): Html {
  if (!pair) return html``;
  const head = ['host', 'office', 'hotspot', 'reading'] as const;
  return html`<h2>${say('report.comparison')}</h2>
<section class="card"><h3>${say(`report.comparison.verdict.${pair.verdict.code}`)}</h3>
<p class="soft small">${say(`report.confidence.${pair.verdict.confidence}`)} · ${say(`report.comparison.validity.${pair.validity}`)}</p></section>
${table(
  head.map((name) => say(`report.comparison.${name}`)),
  pair.rows.map(
    (row) =>
      html`<tr><th scope="row">${row.host}</th><td>${say(`report.host.${row.office}`)}</td><td>${say(`report.host.${row.hotspot}`)}</td><td>${say(`report.comparison.reading.${row.reading}`)}</td></tr>`,
  ),
)}`;
}

function findings({ findings: all, legs }: Report, say: Say): Html {
  const anchors = anchorsOf(legs);
  if (all.length === 0)
    return html`<h2>${say('report.findings')}</h2><p class="soft">${say('report.findings.none')}</p>`;
  return html`<h2>${say('report.findings')}</h2>${all.map((finding) => findingCard(finding, anchors, say))}`;
}

function findingCard(finding: Finding, anchors: ReadonlyMap<string, string>, say: Say): Html {
  const { code, layer, place, confidence, hosts, product, facts, evidence } = finding;
  const known = Object.entries(facts).filter(([, value]) => value !== '');
  const factText = known.map(([name, value]) => `${name}: ${value}`).join(' · ');
  const rows: readonly Row[] = [
    [say('report.confidence'), say(`report.confidence.${confidence}`)],
    [say('report.place'), say(`report.place.${place}`)],
    [say('report.layer'), layer],
    ...(product ? [[say('report.product'), product.name] as const] : []),
    ...(hosts.length > 0 ? [[say('report.hosts-affected'), someOf(hosts, mostHosts)] as const] : []),
  ];
  return html`<section class="card finding"><h3><code>${code}</code></h3><p>${findingSentence(finding, say)}</p>
${factList(rows, 'facts')}
${factText === '' ? html`` : html`<p class="small"><span class="soft">${say('report.facts')}:</span> ${factText}</p>`}${allHosts(hosts, say)}
<details><summary>${say('report.evidence', { count: evidence.length })}</summary><ul>${evidence.map((id) => {
    const anchor = anchors.get(id);
    return anchor
      ? html`<li><a class="mono" href="#${anchor}">${id}</a></li>`
      : html`<li class="mono">${id}</li>`;
  })}</ul></details></section>`;
}

/** So many stand among the facts; all of them one click below. */
const mostHosts = 6;
const allHosts = (hosts: readonly string[], say: Say): Html =>
  hosts.length > mostHosts
    ? html`<details><summary>${say('report.hosts-affected')} (${hosts.length})</summary><p class="small">${hosts.join(', ')}</p></details>`
    : html``;

function answers({ answers: given }: Report, say: Say): Html {
  const rows = Object.entries(given);
  if (rows.length === 0) return html``;
  const words = rows.map(
    ([question, answer]): Row => [
      wordFor(say, `question.${question}`, question),
      wordFor(say, `question.${question}.${answer}`, answer),
    ],
  );
  return html`<h2>${say('report.answers')}</h2>${factList(words, 'facts card')}`;
}
