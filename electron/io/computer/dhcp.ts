import { networkScript } from '../network-script';
import type { Part } from './part';

export const dhcp: Part = {
  name: 'dhcp',
  read: async (_, signal) => ({ networkScript: await networkScript(signal) }),
};
