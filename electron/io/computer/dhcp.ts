import type { Part } from './part';

/** What the proxy settings' reader was told by DHCP: asked once in a run, for the ways out and for the report. */
export const dhcp = (networkScript: () => Promise<string | null>): Part => ({
  name: 'dhcp',
  read: async () => ({ networkScript: await networkScript() }),
});
