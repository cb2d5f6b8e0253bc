import decodeQR from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { pathOf } from '../../renderer/view/path';
import { qrPicture } from '../../renderer/view/qr';
import type { Verdict } from '../../shared/finding/finding';
import { attestPage } from '../../shared/guide/guide';
import type { Report } from '../../shared/report/report';
import { isTextKey } from '../../shared/text/say';
import { reports } from '../fakes/fake-reports';

const path = (report: Report) => pathOf(report).map(({ id, state }) => `${id} ${state}`);
const found = (more: Partial<Verdict>, network: Partial<Report['legs'][number]['network']> = {}): Report => ({
  ...reports.captive,
  findings: [],
  verdict: { ...reports.captive.verdict, place: 'network', product: null, ...more },
  legs: reports.captive.legs.map((leg) => ({ ...leg, network: { ...leg.network, ...network } })),
});

describe('the way to ChatGPT', () => {
  it.each<readonly [string, Report, readonly string[]]>([
    ['clear', reports.healthy, ['computer clear', 'wifi clear', 'internet clear', 'openai clear']],
    [
      'inspected, but passable',
      reports.inspected,
      ['computer clear', 'wifi clear', 'guard trouble', 'internet clear', 'openai clear'],
    ],
    [
      'blocked by a filter',
      reports['dns-sinkhole'],
      ['computer clear', 'wifi clear', 'guard break', 'internet beyond', 'openai beyond'],
    ],
    [
      'behind a sign-in page',
      reports.captive,
      ['computer clear', 'wifi clear', 'gate break', 'internet beyond', 'openai beyond'],
    ],
    ['not known', reports.stopped, ['computer clear', 'wifi unknown', 'internet unknown', 'openai unknown']],
    [
      'broken at its far end',
      found({ place: 'service', code: 'service-outage', layer: 'http' }),
      ['computer clear', 'wifi clear', 'internet clear', 'openai break'],
    ],
    [
      'cut at the first step',
      found({ place: 'this-computer', code: 'no-link', layer: 'link' }, { media: [] }),
      ['computer clear', 'link break', 'internet beyond', 'openai beyond'],
    ],
    ...(['narrow-line', 'voice-breaks-up'] as const).map(
      (code) =>
        [
          `too poor a line: ${code}`,
          found({ code, layer: 'ip', status: 'degraded' }),
          ['computer clear', 'wifi trouble', 'internet clear', 'openai clear'],
        ] as const,
    ),
    [
      'without an internet behind the network',
      found({ code: 'no-internet', layer: 'ip' }, { media: ['wired'] }),
      ['computer clear', 'cable clear', 'internet break', 'openai beyond'],
    ],
    [
      'closed by the company’s way out',
      found({ code: 'proxy-needs-password', layer: 'proxy' }, { proxy: 'http://proxy.example:8080' }),
      ['computer clear', 'wifi clear', 'way-out break', 'internet beyond', 'openai beyond'],
    ],
    [
      'through a VPN and a way out that do no harm',
      found(reports.healthy.verdict, { media: ['wifi', 'tunnel'], proxy: 'http://proxy.example:8080' }),
      ['computer clear', 'wifi clear', 'vpn clear', 'way-out clear', 'internet clear', 'openai clear'],
    ],
    [
      'wrong in this computer itself',
      found({ place: 'this-computer', code: 'clock-wrong', layer: 'clock' }),
      ['computer break', 'wifi beyond', 'internet beyond', 'openai beyond'],
    ],
  ])('%s', (_, report, stops) => {
    expect(path(report)).toEqual(stops);
  });

  it('puts an agent on the computer, before the network, under its name', () => {
    const { inspected } = reports;
    const findings = inspected.findings.map((finding) => ({ ...finding, place: 'this-computer' as const }));
    const report = {
      ...inspected,
      findings,
      verdict: { ...inspected.verdict, place: 'this-computer' as const },
    };
    expect(path(report)[1]).toBe('agent trouble');
    expect(pathOf(report)[1]?.product?.name).toBe('Zscaler Internet Access');
  });

  it('names a product only where it stands', () => {
    expect(pathOf(reports['dns-sinkhole']).flatMap(({ product }) => product?.name ?? [])).toEqual([
      'Cisco Umbrella',
    ]);
  });

  it.each(Object.keys(reports) as (keyof typeof reports)[])('has words for %s', (name) => {
    for (const { id, state } of pathOf(reports[name]))
      expect([`path.${id}`, `path.state.${state}`].every(isTextKey)).toBe(true);
  });
});

it('draws a code that a camera reads back', () => {
  const { size, path: d } = qrPicture(attestPage);
  const scale = 4;
  const side = size * scale;
  const data = new Uint8Array(side * side * 3).fill(255);
  for (const [, x, y] of d.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    for (let i = 0; i < scale * scale; i += 1) {
      const column = Number(x) * scale + (i % scale);
      const row = Number(y) * scale + Math.floor(i / scale);
      data.fill(0, (row * side + column) * 3, (row * side + column) * 3 + 3);
    }
  expect(decodeQR({ width: side, height: side, data })).toBe(attestPage);
});
