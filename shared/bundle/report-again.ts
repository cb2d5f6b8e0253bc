import { features } from '../catalogue/catalogue';
import { episodesOf } from '../compare/episodes';
import type { Recheck, Watch } from '../report/again';
import type { Report } from '../report/report';
import type { Say } from '../text/say';
import { type Html, html } from './html';
import { table } from './html-page';

/** What looking more than once brought: why there is no second network, what is fixed, what a watch saw. */
export const againParts = ({ hotspot, recheck, watch }: Report, say: Say): Html =>
  html`${hotspot ? html`<p class="soft small">${say(`report.hotspot.${hotspot}`)}</p>` : html``}${recheck ? rechecked(recheck, say) : html``}${watch ? watched(watch, say) : html``}`;

const rechecked = ({ rows, verdict, since }: Recheck, say: Say): Html =>
  html`<h2>${say('report.recheck')}</h2>
<section class="card"><h3>${say(`report.recheck.verdict.${verdict.code}`)}</h3>
<p class="soft small">${say(`report.confidence.${verdict.confidence}`)} · ${since}</p></section>
${table(
  [
    say('report.comparison.host'),
    say('report.recheck.before'),
    say('report.recheck.now'),
    say('report.recheck.tries'),
    say('report.recheck'),
  ],
  rows.map(
    ({ host, before, now, tries, reading }) =>
      html`<tr><th scope="row">${host}</th><td>${say(`report.host.${before}`)}</td><td>${say(`report.host.${now}`)}</td><td>${tries.map((state) => say(`report.host.${state}`)).join(', ')}</td><td>${say(`report.recheck.reading.${reading}`)}</td></tr>`,
  ),
)}`;

function watched(watch: Watch, say: Say): Html {
  const { points } = watch;
  const bad = points.filter(({ status }) => status === 'blocked' || status === 'degraded').length;
  const episodes = episodesOf(watch, features);
  return html`<h2>${say('report.watch')}</h2>
<p>${say('report.watch.looks', { count: points.length, bad })}</p>
${
  episodes.length === 0
    ? html`<p class="soft">${say('report.watch.quiet')}</p>`
    : table(
        (['part', 'state', 'from', 'until'] as const).map((name) => say(`report.watch.${name}`)),
        episodes.map(
          ({ feature, state, from, until }) =>
            html`<tr><th scope="row">${say(`feature.${feature}`)}</th><td>${say(`feature-state.${state}`)}</td><td>${from}</td><td>${until ?? say('report.watch.lasts')}</td></tr>`,
        ),
      )
}`;
}
