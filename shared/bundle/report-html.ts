import { actors } from '../advice/advice';
import { features } from '../catalogue/catalogue';
import type { Finding } from '../finding/finding';
import type { Step } from '../finding/reach';
import type { Certificate } from '../observation/certificate';
import { attribute, nameText } from '../observation/distinguished-names';
import type { Observation } from '../observation/observation';
import { by } from '../observation/seen';
import type { Leg, Report } from '../report/report';
import { type Say, wordFor } from '../text/say';
import { tried } from './hand-over';
import { type HostRow, hostRows, steps } from './host-rows';
import { type Html, html, raw } from './html';
import { againParts } from './report-again';
import { reportStyle } from './report-style';
import { waterfallSvg } from './report-waterfall';
import { findingSentence, stepsFor, verdictSentence } from './report-words';

/** Nothing may be loaded and nothing may run: the page is as harmless as paper, whatever a certificate says. */
export const pagePolicy =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * report.html: the whole report as one file that needs nothing else. First what the person reads and prints, then
 * what IT and support look up. Everything from the report is shown as text.
 */
export function reportHtml(report: Report, say: Say, lang: string): string {
  const page = html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${pagePolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${say('report.title')}</title>
<style>${raw(reportStyle)}</style>
</head>
<body><main>
${top(report, say, lang)}${notices(report, say)}${verdict(report, say)}${featureList(report, say)}${adviceLists(report, say)}${triedList(report, say)}
<div class="expert">
${comparison(report, say)}${againParts(report, say, table)}${findings(report, say)}${report.legs.map((leg) => legPart(leg, report, say))}${answers(report, say)}
</div>
</main></body>
</html>
`;
  return page.text;
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

/** UTC, said so: a report is read in other time zones, and the same report gives the same bytes. */
export function dateText(iso: string, lang: string): string {
  const when = Date.parse(iso);
  if (Number.isNaN(when)) return iso;
  const style = { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' } as const;
  return `${new Intl.DateTimeFormat(lang, style).format(when)} UTC`;
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
  const { status, place, layer, product, hosts } = report.verdict;
  const who = actors.find((actor) => report.advice[0]?.who === actor);
  const rows: readonly (readonly [string, string])[] = [
    ...(product
      ? [
          [
            say('report.product'),
            `${product.name} (${say(`report.confidence.${product.confidence}`)})`,
          ] as const,
        ]
      : []),
    ...(place === 'none' ? [] : [[say('report.place'), say(`report.place.${place}`)] as const]),
    ...(who ? [[say('report.who'), say(`report.who.${who}`)] as const] : []),
    ...(hosts.length > 0 ? [[say('report.hosts-affected'), someOf(hosts, 6)] as const] : []),
  ];
  return html`<section class="card verdict ${tones[status]}"><span class="tag">${say(`report.status.${status}`)}</span>
<h1>${verdictSentence(report, say)}</h1>
<dl class="facts">${rows.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
<p class="soft small">${report.verdict.code}${layer ? ` · ${layer}` : ''}</p></section>`;
}

const someOf = (all: readonly string[], most: number) =>
  all.length > most ? `${all.slice(0, most).join(', ')} … (${all.length})` : all.join(', ');

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

const table = (head: readonly string[], rows: readonly Html[]): Html =>
  html`<div class="wide"><table><thead><tr>${head.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`;

function findings({ findings: all, legs }: Report, say: Say): Html {
  const anchors = anchorsOf(legs);
  if (all.length === 0)
    return html`<h2>${say('report.findings')}</h2><p class="soft">${say('report.findings.none')}</p>`;
  return html`<h2>${say('report.findings')}</h2>${all.map((finding) => findingCard(finding, anchors, say))}`;
}

function findingCard(finding: Finding, anchors: ReadonlyMap<string, string>, say: Say): Html {
  const { code, layer, place, confidence, hosts, product, facts, evidence } = finding;
  const factText = Object.entries(facts).map(([name, value]) => `${name}: ${value}`);
  const rows: readonly (readonly [string, string])[] = [
    [say('report.confidence'), say(`report.confidence.${confidence}`)],
    [say('report.place'), say(`report.place.${place}`)],
    [say('report.layer'), layer],
    ...(product ? [[say('report.product'), product.name] as const] : []),
    ...(factText.length > 0 ? [[say('report.facts'), factText.join(' · ')] as const] : []),
    ...(hosts.length > 0 ? [[say('report.hosts-affected'), hosts.join(', ')] as const] : []),
  ];
  return html`<section class="card finding"><h3><code>${code}</code></h3><p>${findingSentence(finding, say)}</p>
<dl class="facts">${rows.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
<details><summary>${say('report.evidence', { count: evidence.length })}</summary><ul>${evidence.map((id) => {
    const anchor = anchors.get(id);
    return anchor
      ? html`<li><a class="mono" href="#${anchor}">${id}</a></li>`
      : html`<li class="mono">${id}</li>`;
  })}</ul></details></section>`;
}

/** Observation ids hold anything; anchors are numbers. The later leg wins where both have an id. */
const anchorsOf = (legs: readonly Leg[]): ReadonlyMap<string, string> =>
  new Map(
    legs.flatMap((leg) => leg.observations.map(({ id }, i) => [id, anchor(legs.indexOf(leg), i)] as const)),
  );
const anchor = (leg: number, index: number) => `o-${leg + 1}-${index + 1}`;

function legPart(leg: Leg, report: Report, say: Say): Html {
  const rows = hostRows(leg);
  const shown = steps.filter((step) => step !== 'proxy' || rows.some(({ cells }) => cells.proxy));
  const title = report.legs.length > 1 ? ` · ${say(`report.leg.${leg.id}`)}` : '';
  return html`<h2>${say('report.hosts')}${title}</h2>
<p class="soft small">${say('report.hosts.caption')}</p>
${table(
  [say('report.host'), ...shown.map((step) => say(`report.step.${step}`))],
  rows.map((row) => hostLine(row, shown, say)),
)}
<h2>${say('report.timings')}${title}</h2>${waterfallSvg(rows, say)}
<h2>${say('report.certificates')}${title}</h2>${chains(leg, say)}
<h2>${say('report.network')}${title}</h2>${network(leg, report, say)}
<h2>${say('report.observations')}${title}</h2>${observationTable(leg, report.legs.indexOf(leg), say)}`;
}

/** Whom a certificate is from, as short as it can be said. The whole name is with the chains. */
const shortIssuer = (one: Certificate | undefined): string =>
  (one && (attribute(one.issuer, 'O') || attribute(one.issuer, 'CN') || nameText(one.issuer))) ?? '';

const marks = { good: '✓', odd: '!', bad: '✕', calm: '–' } as const;

function hostLine(row: HostRow, shown: readonly Step[], say: Say): Html {
  const control = row.isControl ? html` <small class="soft">${say('report.host.control')}</small>` : html``;
  return html`<tr><th scope="row">${row.host}${control}</th>${shown.map((step) => hostCell(row.cells[step], say))}</tr>`;
}

function hostCell(saw: Observation | null, say: Say): Html {
  if (!saw) return html`<td class="soft">–</td>`;
  const [tone, text] = cellOf(saw, say);
  const took =
    saw.outcome.kind === 'skipped'
      ? html``
      : html` <small>${say('report.ms', { ms: Math.round(saw.tookMs) })}</small>`;
  return html`<td><span class="cell ${tone}" data-mark="${marks[tone]}">${text}</span>${took}</td>`;
}

/** What one look saw, in a few words, and how it feels. */
function cellOf(saw: Observation, say: Say): readonly [keyof typeof marks, string] {
  const { outcome } = saw;
  if (outcome.kind === 'failed') return ['bad', wordFor(say, `failure.${outcome.why}`, outcome.why)];
  if (outcome.kind === 'skipped') return ['calm', wordFor(say, `skip.${outcome.why}`, outcome.why)];
  switch (saw.kind) {
    case 'name-lookup':
      return ['good', saw.outcome.kind === 'ok' ? someOf(saw.outcome.value.addresses, 2) : ''];
    case 'tcp-connect':
      return ['good', saw.target.address];
    case 'proxy-connect':
    case 'http-get':
    case 'websocket': {
      const status = saw.outcome.kind === 'ok' ? saw.outcome.value.status : 0;
      return [saw.kind === 'proxy-connect' && status !== 200 ? 'bad' : 'good', `HTTP ${status}`];
    }
    case 'tls-handshake': {
      if (saw.outcome.kind !== 'ok') return ['calm', ''];
      const { publicTrust, nameMatches, protocol, chain } = saw.outcome.value;
      if (!publicTrust.trusted)
        return ['odd', say('report.cell.not-public', { issuer: shortIssuer(chain[0]) })];
      return nameMatches ? ['good', protocol] : ['odd', say('report.cell.other-name')];
    }
    default:
      return ['good', ''];
  }
}

function chains(leg: Leg, say: Say): Html {
  const seen = new Map<
    string,
    { readonly chain: readonly Certificate[]; readonly hosts: Set<string>; trusted: boolean }
  >();
  for (const { target, outcome } of by('tls-handshake', leg.observations)) {
    if (outcome.kind !== 'ok') continue;
    const { chain, publicTrust } = outcome.value;
    const key = JSON.stringify(chain.map(({ sha256, pem }) => sha256 || pem));
    const one = seen.get(key) ?? { chain, hosts: new Set<string>(), trusted: publicTrust.trusted };
    seen.set(key, one);
    one.hosts.add(target.host);
  }
  if (seen.size === 0) return html`<p class="soft">${say('report.certificates.none')}</p>`;
  const sorted = [...seen.values()].sort((a, b) => Number(a.trusted) - Number(b.trusted));
  return html`${sorted.map(
    ({ chain, hosts, trusted }) =>
      html`<details><summary>${trusted ? html`` : html`<span class="tag odd">${say('report.certificates.not-public')}</span> `}<strong>${someOf([...hosts], 4)}</strong></summary>${nested(chain, say)}</details>`,
  )}`;
}

/** The server's own certificate inside its issuer's, as the signatures go. */
const nested = (chain: readonly Certificate[], say: Say): Html =>
  chain.reduce((inside, one) => html`<div class="chain">${certificate(one, say)}${inside}</div>`, html``);

function certificate(one: Certificate, say: Say): Html {
  const rows = [
    ['subject', nameText(one.subject)],
    ['issuer', nameText(one.issuer)],
    ['valid', `${one.notBefore} – ${one.notAfter}`],
    ['key', `${one.key} · ${one.signatureAlgorithm}`],
    ['names', someOf(one.subjectAltNames, 12)],
    ['sha256', one.sha256],
  ] as const;
  return html`<dl class="small">${rows
    .filter(([, value]) => value.trim() !== '')
    .map(
      ([name, value]) => html`<div><dt>${say(`report.certificates.${name}`)}</dt><dd>${value}</dd></div>`,
    )}</dl>`;
}

function network(leg: Leg, { catalogue, roots, plan }: Report, say: Say): Html {
  const { egress, gateway, resolvers, proxy, media } = leg.network;
  const unknown = say('report.not-known');
  const rows: readonly (readonly [string, string])[] = [
    [
      say('report.network.egress'),
      egress ? `${egress.address} (${egress.country}, ${egress.colo})` : unknown,
    ],
    [say('report.network.gateway'), gateway ?? unknown],
    [say('report.network.resolvers'), resolvers.join(', ') || unknown],
    [say('report.network.proxy'), proxy ?? say('report.none')],
    [
      say('report.network.media'),
      media.map((one) => wordFor(say, `window.media.${one}`, one)).join(', ') || unknown,
    ],
    [say('report.network.catalogue'), `${catalogue.date} (${catalogue.source}), ${plan.id}`],
    ...(leg.voiceList
      ? [[say('report.network.voice'), say('report.network.voice-list', leg.voiceList)] as const]
      : []),
    [say('report.network.roots'), roots.date],
  ];
  return html`<dl class="facts card">${rows.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}

/** Every look, so that each claim has something to point at. The whole of it is in observations.ndjson. */
function observationTable(leg: Leg, index: number, say: Say): Html {
  const head = ['id', 'started', 'took', 'outcome'] as const;
  return html`<details><summary>${say('report.observations.count', { count: leg.observations.length })}</summary>${table(
    head.map((name) => say(`report.observations.${name}`)),
    leg.observations.map((saw, i) => {
      const [tone, text] = cellOf(saw, say);
      const detail = saw.outcome.kind === 'failed' && saw.outcome.detail ? ` (${saw.outcome.detail})` : '';
      return html`<tr id="${anchor(index, i)}"><td class="mono">${saw.id}</td><td class="mono">${saw.startedAt}</td><td>${say('report.ms', { ms: Math.round(saw.tookMs) })}</td><td><span class="cell ${tone}" data-mark="${marks[tone]}">${text || saw.outcome.kind}</span>${detail}${bodyOf(saw)}</td></tr>`;
    }),
  )}</details>`;
}

/** What an unexpected answer said, as text. */
function bodyOf(saw: Observation): Html {
  if (saw.outcome.kind !== 'ok') return html``;
  const value = saw.outcome.value;
  return 'bodyStart' in value && value.bodyStart !== '' ? html`<pre>${value.bodyStart}</pre>` : html``;
}

function answers({ answers: given }: Report, say: Say): Html {
  const rows = Object.entries(given);
  if (rows.length === 0) return html``;
  return html`<h2>${say('report.answers')}</h2><dl class="facts card">${rows.map(
    ([question, answer]) =>
      html`<div><dt>${wordFor(say, `question.${question}`, question)}</dt><dd>${wordFor(say, `question.${question}.${answer}`, answer)}</dd></div>`,
  )}</dl>`;
}
