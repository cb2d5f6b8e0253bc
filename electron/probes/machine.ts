import { deadlines } from './deadlines';
import { observe, type Probe } from './probe';

/** How is this computer connected: interfaces, gateway, resolvers, proxy settings? */
export const machine: Probe<'machine'> = async (_, at) => {
  await observe(
    at,
    { kind: 'machine', name: 'here', role: 'explain', target: {}, deadlineMs: deadlines.machine },
    (signal) => at.io.machine(signal),
  );
};
