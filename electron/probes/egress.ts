import type { Probe } from './probe';
import { connectTo } from './tcp-connect';

/** Does anything outside answer at all, by address and without any name? Tells "names" from "the line". */
export const egress: Probe<'egress'> = async ({ address, port, role }, at) => {
  (await connectTo({ host: address, address, port }, role, at))?.destroy();
};
