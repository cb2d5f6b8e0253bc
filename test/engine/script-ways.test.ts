import { expect, it, vi } from 'vitest';
import { scriptWays } from '../../electron/engine/script-ways';
import type { Io } from '../../electron/io/io';
import { inVirtualTime } from '../fakes/virtual-time';

vi.mock('../../electron/probes/proxy-script', () => ({ readScript: async () => 'FindProxyForURL' }));
/** As slow as on a computer that is busy with everything else. */
vi.mock('../../electron/probes/script-cage', () => ({
  openScript: async () => {
    await new Promise((done) => setTimeout(done, 2_300));
    return async () => 'PROXY proxy.corp.example:3128';
  },
}));

it('follows a script that is here, however slowly its cage is built', async () => {
  const io: Partial<Io> = {
    proxyFor: async () => null,
    proxyScripts: async () => ['http://scripts.corp.example/proxy.pac'],
  };
  const { value: way } = await inVirtualTime(() => scriptWays(io as Io)('chatgpt.com', 443));
  expect(way).toMatchObject({ host: 'proxy.corp.example', port: 3128 });
});
