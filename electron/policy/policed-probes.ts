import type { Look, LookOf } from '../../shared/plan/look';
import { leavesTrace, mayLook } from '../../shared/policy/apply-policy';
import type { Policy } from '../../shared/policy/policy';
import { type Lookout, type Probe, type Probes, skip } from '../probes/probe';

/** The same probes, which do not look where the policy forbids it, whoever asks: the plan or an odd observation. */
export function policedProbes(probes: Probes, policy: Policy): Probes {
  const policed = Object.entries(probes).map(([kind, probe]) => [
    kind,
    async (look: Look, at: Lookout) => {
      if (mayLook(policy, look)) await (probe as Probe<typeof look.kind>)(look as never, at);
      else leaveTrace(look, at);
    },
  ]);
  return Object.fromEntries(policed) as Probes;
}

/** Not looked is not no: the report says that the policy forbade the question. */
function leaveTrace(look: Look, at: Lookout): void {
  if (!leavesTrace(look.kind)) return;
  if (look.kind === 'stun') skipStun(look, at);
  if (look.kind === 'dns-query') skipQuery(look, at);
}

const skipStun = ({ server, port, role }: LookOf<'stun'>, at: Lookout) =>
  skip(
    at,
    { kind: 'stun', name: `${server}:${port}`, role, target: { server, address: '', port } },
    'not-allowed-by-policy',
  );

const skipQuery = ({ name, type, class: about, server, transport, role }: LookOf<'dns-query'>, at: Lookout) =>
  skip(
    at,
    {
      kind: 'dns-query',
      name: `${name}/${type}@${server}/${transport}`,
      role,
      target: { name, type, ...(about && { class: about }), server, transport },
    },
    'not-allowed-by-policy',
  );
