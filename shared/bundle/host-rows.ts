import type { Step } from '../finding/reach';
import { hostOfUrl } from '../host-of-url';
import type { Observation } from '../observation/observation';
import { absentHosts } from '../report/absent-hosts';
import type { Leg } from '../report/report';

/** The steps of a visit, in order, and the kind of look that makes each. */
export const stepKinds = {
  name: 'name-lookup',
  connect: 'tcp-connect',
  proxy: 'proxy-connect',
  encryption: 'tls-handshake',
  answer: 'http-get',
} as const satisfies Readonly<Record<Step, Observation['kind']>>;
export const steps = Object.keys(stepKinds) as readonly Step[];

/** One step of one host: the look that speaks for it, or null when there was none. */
export interface HostRow {
  readonly host: string;
  readonly isControl: boolean;
  /** `calm`: there is no such host, and nobody misses it. */
  readonly state: 'good' | 'odd' | 'bad' | 'calm';
  readonly cells: Readonly<Record<Step, Observation | null>>;
  readonly looks: readonly Observation[];
}

/** Hosts × steps. Troubled hosts first, neutral ones last, otherwise in the order they were looked at. */
export function hostRows(leg: Leg): readonly HostRow[] {
  const { observations, findings } = leg;
  const absent = absentHosts(leg);
  const byHost = new Map<string, Observation[]>();
  for (const saw of observations) {
    const host = saw.role === 'catalogue' || saw.role === 'control' ? hostOf(saw) : null;
    if (host) byHost.set(host, [...(byHost.get(host) ?? []), saw]);
  }
  const judged = new Set(findings.flatMap(({ hosts }) => hosts));
  const rows = [...byHost].map(([host, looks]): HostRow => {
    const cells = Object.fromEntries(
      steps.map((step) => [step, speaksFor(looks.filter(({ kind }) => kind === stepKinds[step]))]),
    ) as Record<Step, Observation | null>;
    const isBad = cells.answer?.outcome.kind !== 'ok';
    const state = absent.has(host) ? 'calm' : isBad ? 'bad' : judged.has(host) ? 'odd' : 'good';
    return { host, looks, cells, state, isControl: looks.every(({ role }) => role === 'control') };
  });
  const rank = ({ isControl, state }: HostRow) =>
    isControl ? 4 : ['bad', 'odd', 'good', 'calm'].indexOf(state);
  return rows.sort((a, b) => rank(a) - rank(b));
}

/** A person's browser tries every address too: one success is enough. */
const speaksFor = (looks: readonly Observation[]): Observation | null =>
  looks.find(({ outcome }) => outcome.kind === 'ok') ??
  looks.find(({ outcome }) => outcome.kind === 'failed') ??
  looks[0] ??
  null;

const hostOf = (saw: Observation): string | null => {
  switch (saw.kind) {
    case 'http-get':
      return hostOfUrl(saw.target.url);
    case 'name-lookup':
    case 'tcp-connect':
    case 'proxy-connect':
    case 'tls-handshake':
      return saw.target.host;
    default:
      return null;
  }
};
