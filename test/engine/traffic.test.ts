import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../electron/engine/check';
import type { Io } from '../../electron/io/io';
import { voiceServers } from '../../shared/catalogue/voice-servers';
import { healthyWorld } from '../world/healthy';
import * as w from '../world/modifiers';
import { smallCatalogue } from '../world/small-catalogue';
import { createWorld } from '../world/world';

/*
 * docs/it.md lists all traffic the tool makes. Here the whole engine runs in pretend worlds, every packet's aim is
 * written down, and each has to stand in that list.
 */

const page = readFileSync(join(import.meta.dirname, '../../docs/it.md'), 'utf8');
const list = page.slice(page.indexOf('## All traffic'), page.indexOf('## What a report holds'));

interface Sent {
  readonly over: 'name' | 'tcp' | 'udp';
  readonly to: string;
  readonly port: number;
}

/** Hosts and addresses of the list, each whole: `a.example/path`, `a.example:3478` are about a.example. */
const wordsOfList = new Set(list.match(/[a-z0-9-]+(?:\.[a-z0-9-]+)+|wpad/gi));

/** The doors, with somebody at each of them who writes down who is spoken to. */
function overheard(io: Io, sent: Sent[]): Io {
  const names = new Map<string, string>();
  const named = (address: string) => names.get(address) ?? address;
  return {
    ...io,
    lookup: async (host, signal) => {
      sent.push({ over: 'name', to: host, port: 0 });
      const addresses = await io.lookup(host, signal);
      for (const address of addresses) names.set(address, host);
      return addresses;
    },
    connect: (address, port, signal) => {
      sent.push({ over: 'tcp', to: named(address), port });
      return io.connect(address, port, signal);
    },
    datagrams: async (family) => {
      const inner = await io.datagrams(family);
      return {
        ...inner,
        send: (bytes, address, port) => {
          sent.push({ over: 'udp', to: named(address), port });
          inner.send(bytes, address, port);
        },
      };
    },
  };
}

const catalogueHosts = new Set(smallCatalogue.endpoints.flatMap(({ hosts }) => hosts));
/** By name or address; or what the list says in words: a host of the catalogue, the computer's resolvers, voice servers. */
const isListed = ({ to }: Sent, resolvers: readonly string[]): boolean =>
  [...catalogueHosts, ...resolvers, ...voiceServers.addresses].includes(to) || wordsOfList.has(to);

const worlds: readonly (readonly [string, readonly w.Modifier[]])[] = [
  ['nothing is wrong', []],
  ['names do not exist', [w.dnsSaysNo(w.under('chatgpt.com'))]],
  ['names lead to nowhere', [w.dnsSays(['chatgpt.com'], { addresses: ['10.0.0.1'] })]],
  ['connections are cut when a name is spoken', [w.cutOnName(['chatgpt.com', 'auth.openai.com'])]],
  ['everything is inspected', [w.inspectedBy('zscaler')]],
  ['a sign-in page stands in the way', [w.signInPage()]],
  ['the clock is wrong', [w.clockBehind(400)]],
];

describe.concurrent('when', () => {
  it.each(worlds)('%s, nothing is sent that the list for IT does not name', async (_, how) => {
    const world = w.changed(healthyWorld(smallCatalogue), ...how);
    const running = createWorld(world);
    const sent: Sent[] = [];
    await check({
      io: overheard(running.io, sent),
      answers: {},
      planId: 'full',
      catalogue: { rows: smallCatalogue, source: 'built-in' },
      roots: { date: 'test', laboratory: [] },
      tool: { name: 'clearway', version: 'test', mode: 'headless' },
      signal: new AbortController().signal,
      tell: () => {},
      log: () => {},
    });
    const { resolvers } = world.machine;
    const strays = sent
      .filter((one) => !isListed(one, resolvers))
      .map(({ over, to, port }) => `${over} ${to}:${port}`);
    expect([...new Set(strays)]).toEqual([]);
    expect(sent.length).toBeGreaterThan(50);
    await running.close();
  });
});
