import { setTimeout } from 'node:timers/promises';
import { expect, it, vi } from 'vitest';
import { scriptWays } from '../../electron/engine/script-ways';
import type { Io } from '../../electron/io/io';

vi.mock('../../electron/probes/proxy-script', () => ({ readScript: async () => 'FindProxyForURL' }));
/** As slow as on a computer that is busy with everything else. */
vi.mock('../../electron/probes/script-cage', () => ({
  openScript: async () => {
    await setTimeout(2_300);
    return async () => 'PROXY proxy.corp.example:3128';
  },
}));

it('follows a script that is here, however slowly its cage is built', async () => {
  const io: Partial<Io> = {
    proxyFor: async () => null,
    proxyScripts: async () => ['http://scripts.corp.example/proxy.pac'],
  };
  const way = await scriptWays(io as Io)('chatgpt.com', 443);
  expect(way).toMatchObject({ host: 'proxy.corp.example', port: 3128 });
});
