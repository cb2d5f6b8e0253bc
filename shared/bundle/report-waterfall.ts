import type { Say } from '../text/say';
import { type HostRow, stepKinds, steps } from './host-rows';
import { type Html, html } from './html';

/** Units of the drawing; it scales with the page. */
const width = 900;
const labels = 240;
const rowHeight = 16;
const top = 20;
const smallestBar = 1.5;

/** When each step of each host began and how long it took, as a picture. Its numbers are in the table of hosts. */
export function waterfallSvg(rows: readonly HostRow[], say: Say): Html {
  const timed = rows
    .map(({ host, looks }) => ({ host, looks: looks.filter(({ outcome }) => outcome.kind !== 'skipped') }))
    .filter(({ looks }) => looks.length > 0);
  const starts = timed.flatMap(({ looks }) => looks.map(({ startedAt }) => Date.parse(startedAt)));
  const zero = starts.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  if (!Number.isFinite(zero)) return html``;
  const length = timed
    .flatMap(({ looks }) => looks.map((saw) => Date.parse(saw.startedAt) - zero + saw.tookMs))
    .reduce((a, b) => Math.max(a, b), 1);
  const x = (ms: number) => labels + (ms / length) * (width - labels);
  const height = top + timed.length * rowHeight + 4;
  const every = tickEvery(length);
  const ticks = Array.from({ length: Math.floor(length / every) + 1 }, (_, i) => i * every);

  return html`<p class="legend">${steps.map((step) => html`<span style="--swatch:var(--${step})">${say(`report.step.${step}`)}</span>`)}<span style="--swatch:var(--bad)">${say('report.timings.failed')}</span></p>
<div class="wide"><svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${say('report.timings')}">
${ticks.map((ms) => html`<line class="rule" x1="${n(x(ms))}" x2="${n(x(ms))}" y1="${top - 4}" y2="${height}"/><text class="tick" x="${n(Math.min(x(ms), width - 45) + 2)}" y="11">${say('report.ms', { ms })}</text>`)}
${timed.map(
  ({ host, looks }, i) =>
    html`<text x="0" y="${top + i * rowHeight + 11}">${shortened(host)}</text>${looks.map((saw) => {
      const step = steps.find((one) => stepKinds[one] === saw.kind) ?? 'answer';
      const style = saw.outcome.kind === 'failed' ? 'failed' : step;
      const wide = Math.max(smallestBar, x(saw.tookMs) - labels);
      const left = Math.min(x(Date.parse(saw.startedAt) - zero), width - wide);
      return html`<rect class="bar-${style}" x="${n(left)}" y="${top + i * rowHeight + 3}" width="${n(wide)}" height="10" rx="2"><title>${say(`report.step.${step}`)}: ${say('report.ms', { ms: Math.round(saw.tookMs) })}</title></rect>`;
    })}`,
)}</svg></div>`;
}

const n = (units: number) => (Number.isFinite(units) ? units.toFixed(1) : '0');
const shortened = (host: string) => (host.length > 38 ? `${host.slice(0, 37)}…` : host);

/** 1, 2 or 5 times a power of ten, so that about six of them fill the length. */
function tickEvery(length: number): number {
  const rough = Math.max(1, length / 6);
  const power = 10 ** Math.floor(Math.log10(rough));
  return power * ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10);
}
