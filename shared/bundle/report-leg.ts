import type { Step } from '../finding/reach';
import type { Certificate } from '../observation/certificate';
import { attribute, nameText } from '../observation/distinguished-names';
import type { Observation } from '../observation/observation';
import { by, seenIn } from '../observation/seen';
import type { Leg, Report } from '../report/report';
import { type Say, wordFor } from '../text/say';
import { type HostRow, hostRows, steps } from './host-rows';
import { type Html, html } from './html';
import { factList, type Row, someOf, table } from './html-page';
import { waterfallSvg } from './report-waterfall';

/** Observation ids hold anything; anchors are numbers. The later leg wins where both have an id. */
export const anchorsOf = (legs: readonly Leg[]): ReadonlyMap<string, string> =>
  new Map(
    legs.flatMap((leg) => leg.observations.map(({ id }, i) => [id, anchor(legs.indexOf(leg), i)] as const)),
  );
const anchor = (leg: number, index: number) => `o-${leg + 1}-${index + 1}`;

/** Everything that was seen on one network, for IT and support: hosts, times, certificates, every look. */
export function legPart(leg: Leg, report: Report, say: Say): Html {
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
  return html`<tr><th scope="row">${row.host}${control}</th>${shown.map((step) => hostCell(row.cells[step], row.state === 'calm', say))}</tr>`;
}

function hostCell(saw: Observation | null, isCalm: boolean, say: Say): Html {
  if (!saw) return html`<td class="soft">–</td>`;
  const [seen, text] = cellOf(saw, say);
  const tone = isCalm ? 'calm' : seen;
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
      return ['good', someOf(seenIn(saw)?.addresses ?? [], 1)];
    case 'tcp-connect':
      return ['good', saw.target.address];
    case 'proxy-connect':
    case 'http-get':
    case 'websocket': {
      const status = seenIn(saw)?.status ?? 0;
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
  const rows: readonly Row[] = [
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
  return factList(rows, 'facts card');
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
