import type { ObservationOf } from '../../shared/observation/observation';
import type { Role } from '../../shared/plan/look';
import { deadlines } from './deadlines';
import { askDns } from './dns-query';
import { type Lookout, observe, unlessAborted } from './probe';

/**
 * What does this computer itself answer for a name? Every program here gets the same.
 *
 * The system's answer does not say why it failed (a refusal, an error and silence are all EAI_AGAIN), so when it
 * fails or dawdles the machine's own resolver is asked directly as well.
 */
export async function lookUp(host: string, role: Role, at: Lookout): Promise<readonly string[]> {
  const lookup = observe(
    at,
    { kind: 'name-lookup', name: host, role, target: { host }, deadlineMs: deadlines.lookup },
    async (signal) => ({ addresses: [...(await unlessAborted(at.io.lookup(host, signal), signal))] }),
  );
  let explaining: Promise<unknown> | undefined;
  const explain = () => {
    explaining ??= askDns(
      { kind: 'dns-query', role, name: host, type: 'A', server: 'configured', transport: 'udp' },
      at,
    );
  };
  const hedge = setTimeout(explain, deadlines.lookupHedge);
  const saw: ObservationOf<'name-lookup'> = await lookup;
  clearTimeout(hedge);
  if (saw.outcome.kind === 'failed' && !at.signal.aborted) explain();
  if (saw.outcome.kind !== 'ok') {
    await explaining;
    return [];
  }
  return saw.outcome.value.addresses;
}
