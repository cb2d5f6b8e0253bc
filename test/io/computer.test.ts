import { describe, expect, it } from 'vitest';
import { readComputer, systems } from '../../electron/io/computer/computer';
import { readExtensions } from '../../electron/io/computer/extensions.macos';
import { matchSigns } from '../../electron/io/computer/match';
import type { Found, Part, Traces, WantedSign } from '../../electron/io/computer/part';
import { readPs } from '../../electron/io/computer/processes.macos';
import { readTasklist } from '../../electron/io/computer/processes.windows';
import { readLaunchctl } from '../../electron/io/computer/services.macos';
import { computer } from '../../electron/probes/computer';
import type { Agent } from '../../shared/catalogue/product';
import { products } from '../../shared/catalogue/products';
import type { Observation } from '../../shared/observation/observation';
import { observationSchema } from '../../shared/observation/observation';
import { fakeIo } from '../fakes/fake-io';
import { printed } from './fixture';

const all: readonly WantedSign[] = products.flatMap(({ id, agents }) =>
  agents.map(({ os, as, is }) => ({ productId: id, os, as, is })),
);
const idsOn = (os: Agent['os'], traces: Traces) => [
  ...new Set(matchSigns(os, all, traces).map((a) => a.productId)),
];

describe('products are known by what real tools print', () => {
  const launchctl = readLaunchctl(printed('macos-launchctl-list.txt'));
  it.each<[string, Agent['os'], Traces, readonly string[]]>([
    [
      'tasklist',
      'windows',
      readTasklist(printed('windows-tasklist-svc.en.csv')),
      ['paloalto', 'zscaler-zia'],
    ],
    ['tasklist in Korean', 'windows', readTasklist(printed('windows-tasklist-svc.ko.csv')), ['fortinet']],
    [
      'ps',
      'macos',
      { process: readPs(printed('macos-ps.txt')) },
      ['cisco-umbrella', 'broadcom-cloud-swg', 'cato'],
    ],
    ['launchctl', 'macos', { service: launchctl, bundle: launchctl }, ['zscaler-zia', 'netskope']],
    [
      'systemextensionsctl',
      'macos',
      readExtensions(printed('macos-systemextensionsctl-list.txt')),
      ['paloalto'],
    ],
  ])('%s', (_, os, traces, ids) => {
    expect(idsOn(os, traces).sort()).toEqual([...ids].sort());
  });
});

describe('every sign of every product is found', () => {
  const rows = all.filter(({ as }) => as !== 'proxy-port');
  it.each(rows)('$productId on $os: $as $is', ({ productId, os, as, is }) => {
    expect(matchSigns(os, all, { [as]: [is] })).toContainEqual({ productId, sign: `${as}:${is}` });
  });
});

describe('names that are nearly a sign', () => {
  const sign = (os: Agent['os'], as: Agent['as'], is: string): WantedSign => ({ productId: 'x', os, as, is });
  it.each<[string, WantedSign, string, boolean]>([
    ['Windows knows no case', sign('windows', 'process', 'PanGPS.exe'), 'pangps.EXE', true],
    [
      'the ending may be left out of the table',
      sign('windows', 'process', 'scpservice'),
      'scpservice.exe',
      true,
    ],
    ['a longer name is another program', sign('windows', 'process', 'fw.exe'), 'afw.exe', false],
    ['Linux cuts after 15 letters', sign('linux', 'process', 'averyverylongname'), 'averyverylongna', true],
    ['a short name is not cut', sign('linux', 'process', 'averyverylongname'), 'averyvery', false],
    ['Linux knows case', sign('linux', 'process', 'PanGPS'), 'pangps', false],
    ['macOS cuts after 16', sign('macos', 'process', 'CatoClientExtension'), 'CatoClientExtens', true],
    [
      'an adapter by its first word',
      sign('windows', 'adapter', 'Zscaler'),
      'Zscaler Network Adapter 1.0.2.0',
      true,
    ],
    ['a part of a word is no word', sign('windows', 'adapter', 'PANGP'), 'XPANGPY Adapter', false],
    ['a running app', sign('macos', 'bundle', 'com.a.B'), 'application.com.a.B.12.34', true],
    [
      'another app of the same maker',
      sign('macos', 'bundle', 'com.a.B'),
      'application.com.a.Bee.12.34',
      false,
    ],
  ])('%s', (_, wanted, trace, isFound) => {
    const os = wanted.os;
    expect(matchSigns(os, [wanted], { [wanted.as]: [trace] })).toHaveLength(isFound ? 1 : 0);
  });

  it('a port speaks only beside another sign', () => {
    const port = { 'proxy-port': ['127.0.0.1:9000'] };
    expect(idsOn('windows', port)).toEqual([]);
    expect(matchSigns('windows', all, { ...port, process: ['ZSATunnel.exe'] })).toEqual(
      expect.arrayContaining([
        { productId: 'zscaler-zia', sign: 'proxy-port:127.0.0.1:9000' },
        { productId: 'zscaler-zia', sign: 'process:ZSATunnel.exe' },
      ]),
    );
  });

  it('signs of another system say nothing', () => {
    expect(matchSigns('linux', all, { process: ['ZSATunnel.exe'] })).toEqual([]);
  });
});

describe('reading a computer', () => {
  const wanted = { signs: all, isOurs: () => true };
  const part = (name: Part['name'], read: () => Promise<Found>): Part => ({ name, read });
  const never = () => new AbortController().signal;

  it('keeps matches, and nothing else of what it read', async () => {
    const saw = await readComputer(
      {
        os: 'windows',
        parts: [
          part('processes', async () => ({ traces: readTasklist(printed('windows-tasklist-svc.en.csv')) })),
          part('routes', async () => ({ tunnels: ['wg0'], defaultRouteVia: 'wg0' })),
          part('adapters', async () => ({ tunnels: ['wg0'] })),
        ],
      },
      wanted,
      never(),
    );
    expect(saw).toMatchObject({ tunnels: ['wg0'], defaultRouteVia: 'wg0', unreadable: [] });
    expect(JSON.stringify(saw)).not.toMatch(/explorer|CSFalcon|svchost|Helper/);
  });

  it('a part that fails, or never answers, leaves the others alone and is named', async () => {
    const began = performance.now();
    const saw = await readComputer(
      {
        os: 'linux',
        parts: [
          part('services', async () => {
            throw new Error('no systemd');
          }),
          part('extensions', () => new Promise(() => {})),
          part('processes', async () => ({ traces: { process: ['warp-svc'] } })),
        ],
      },
      wanted,
      never(),
      60,
    );
    expect(saw.unreadable).toEqual(['services', 'extensions']);
    expect(saw.agents.map(({ sign }) => sign)).toEqual(['process:warp-svc']);
    expect(performance.now() - began).toBeLessThan(1_000);
  });

  it('ends when the run is stopped', async () => {
    const stop = new AbortController();
    const reading = readComputer(
      { os: 'linux', parts: [part('processes', () => new Promise(() => {}))] },
      wanted,
      stop.signal,
    );
    stop.abort();
    expect((await reading).unreadable).toEqual(['processes']);
  });

  it.each(Object.entries(systems))('%s is asked each thing once', (_, { parts }) => {
    const names = parts.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining(['processes', 'hosts-file', 'routes', 'adapters', 'ports']));
  });

  it.runIf(process.platform === 'linux')(
    'this computer is read soon, and its own shape is kept',
    async () => {
      const linux = systems.linux;
      if (!linux) throw new Error('no row for linux');
      const began = performance.now();
      const value = await readComputer(linux, wanted, never());
      expect(performance.now() - began).toBeLessThan(1_000);
      expect(value.unreadable).not.toContain('processes');
      expect(value.unreadable).not.toContain('hosts-file');
    },
  );

  it('becomes one observation, which is asked for hosts of ours alone', async () => {
    const told: Observation[] = [];
    const asked: string[] = [];
    const io = fakeIo({
      computer: async ({ isOurs, signs }) => {
        asked.push(
          ...['chatgpt.com', 'new.openai.com', 'intranet.corp.example', 'notopenai.com'].filter(isOurs),
        );
        expect(signs.length).toBeGreaterThan(50);
        return { agents: [], tunnels: [], hostsFile: [], defaultRouteVia: null, unreadable: ['services'] };
      },
    });
    await computer({ kind: 'computer' }, { io, signal: never(), tell: (saw) => told.push(saw) });
    expect(told.map((saw) => observationSchema.parse(saw).id)).toEqual(['computer:here']);
    expect(asked).toEqual(['chatgpt.com', 'new.openai.com']);
  });
});
