import type { VerdictCode } from '../../shared/finding/finding';
import { agentIn } from '../../shared/guide/guide-table';
import { type Line, lineOf } from '../../shared/observation/line';
import type { Report } from '../../shared/report/report';

/** `clear`: passed. `break`, `trouble`: the cause, and whether anything gets past it. `beyond`: never reached. */
export type StopState = 'clear' | 'break' | 'trouble' | 'beyond' | 'unknown';

/** The stations on the way, from the chair to the service. Words: `path.<id>`. */
const order = [
  'computer',
  'agent',
  'wifi',
  'cable',
  'link',
  'vpn',
  'gate',
  'way-out',
  'guard',
  'internet',
  'openai',
] as const;
export type StopId = (typeof order)[number];

export interface Stop {
  readonly id: StopId;
  readonly state: StopState;
  /** The product that stands there, where it is known. */
  readonly product: Report['verdict']['product'];
}

/** Faults of the line itself; whatever else is found on the network, something there does on purpose. */
const ofTheLine: ReadonlySet<VerdictCode> = new Set([
  'dns-down',
  'dns-slow',
  'unstable-path',
  'slow-path',
  'narrow-line',
  'voice-breaks-up',
  'mtu-black-hole',
  'ipv6-broken',
  'address-dead',
]);

const stopOfLine = { wifi: 'wifi', cable: 'cable', 'not-known': 'link' } as const satisfies Readonly<
  Record<Line, StopId>
>;

/**
 * The way from this computer to OpenAI as it was found, with the cause marked. Only what was seen is on it: no
 * filter where none was found, no VPN where none is connected.
 */
export function pathOf(report: Pick<Report, 'verdict' | 'findings' | 'legs'>): readonly Stop[] {
  const { verdict, legs } = report;
  const network = legs[0]?.network;
  const media = network?.media ?? [];
  const agent = agentIn(report);
  const line = stopOfLine[lineOf(media, legs[0]?.observations ?? [])];
  const cause = causeOf(report, line);
  const there = new Set<StopId>([
    'computer',
    ...(agent ? (['agent'] as const) : []),
    line,
    ...(media.includes('tunnel') ? (['vpn'] as const) : []),
    ...(network?.proxy ? (['way-out'] as const) : []),
    ...(cause ? [cause] : []),
    'internet',
    'openai',
  ]);
  const stops = order.filter((id) => there.has(id));
  const at = cause ? stops.indexOf(cause) : stops.length;
  return stops.map((id, i) => ({
    id,
    state: stateOf(verdict.status, i, at),
    product: id === cause ? verdict.product : id === 'agent' ? agent : null,
  }));
}

function stateOf(status: Report['verdict']['status'], place: number, cause: number): StopState {
  // Where nothing could be told, only this computer is sure to be there.
  if (status === 'unknown') return place === 0 ? 'clear' : 'unknown';
  const isPassable = status === 'degraded';
  if (place < cause) return 'clear';
  if (place === cause) return isPassable ? 'trouble' : 'break';
  return isPassable ? 'clear' : 'beyond';
}

function causeOf(report: Pick<Report, 'verdict' | 'findings'>, line: StopId): StopId | null {
  const { verdict } = report;
  switch (verdict.place) {
    case 'none':
    case 'unknown':
      return null;
    case 'service':
      return 'openai';
    case 'sign-in-page':
      return 'gate';
    case 'this-computer':
      // Nothing in it is broken: it hangs on nothing.
      if (verdict.code === 'no-link') return line;
      return verdict.product ? 'agent' : 'computer';
    case 'network':
      if (verdict.code === 'no-internet') return 'internet';
      if (ofTheLine.has(verdict.code)) return line;
      return verdict.layer === 'proxy' ? 'way-out' : 'guard';
  }
}
