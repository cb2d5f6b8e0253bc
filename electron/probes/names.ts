import type { ObservationOf } from '../../shared/observation/observation';
import { isGivenUp, seenIn } from '../../shared/observation/seen';
import type { Role } from '../../shared/plan/look';
import { deadlines } from './deadlines';
import { askDns } from './dns-query';
import { type Lookout, observe, unlessAborted } from './probe';

/** So many of a computer's resolvers are asked: systems use no more (resolv.conf(5), MAXNS). */
const mostResolvers = 3;

/**
 * What does this computer itself answer for a name? Every program here gets the same.
 *
 * The system's answer does not say why it failed (a refusal, an error and silence are all EAI_AGAIN), so when it
 * fails or dawdles the machine's own resolvers are asked directly as well: the first when it fails, all of them when it
 * dawdles, since some systems wait five seconds for a dead one before they ask the next. Where the system itself is not
 * done in time, their answer is what programs get in the end, and the visit goes on with it.
 */
export async function lookUp(host: string, role: Role, at: Lookout): Promise<readonly string[]> {
  const lookup = observe(
    at,
    { kind: 'name-lookup', name: host, role, target: { host }, deadlineMs: deadlines.lookup },
    async (signal) => ({ addresses: [...(await unlessAborted(at.io.lookup(host, signal), signal))] }),
  );
  const ask = (server: string) =>
    askDns({ kind: 'dns-query', role, name: host, type: 'A', server, transport: 'udp' }, at, {
      deadlineMs: deadlines.ownResolver,
    });
  const askAll = async () => {
    const { resolvers } = await at.io.machine(at.signal);
    return Promise.all((resolvers.length > 0 ? resolvers.slice(0, mostResolvers) : ['configured']).map(ask));
  };
  let explaining: Promise<readonly ObservationOf<'dns-query'>[]> | undefined;
  const hedge = setTimeout(() => {
    explaining = askAll();
  }, deadlines.lookupHedge);
  const saw: ObservationOf<'name-lookup'> = await lookup;
  clearTimeout(hedge);
  if (saw.outcome.kind === 'ok') return saw.outcome.value.addresses;
  if (!at.signal.aborted) explaining ??= Promise.all([ask('configured')]);
  const answers = (await explaining) ?? [];
  if (!isGivenUp(saw)) return [];
  return [...new Set(answers.flatMap((answer) => seenIn(answer)?.addresses ?? []))];
}
