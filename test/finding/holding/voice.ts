import * as c from '../../fakes/changes';
import { failed } from '../../fakes/saw';
import type { Holding, NotHolding } from './case';

export const holding: readonly Holding[] = [
  {
    code: 'voice-udp-blocked',
    name: 'no STUN server answers, though the web does',
    change: c.udpClosed,
    expected: { layer: 'udp', place: 'network', hosts: [], facts: { fallback: true } },
  },
  {
    code: 'voice-udp-blocked',
    name: 'and the slow path is closed too',
    change: c.all(c.udpClosed, (leg) =>
      leg.map((o) =>
        o.kind === 'tcp-connect' && o.role === 'explain' && o.target.host === o.target.address
          ? { ...o, outcome: failed('timed-out') }
          : o,
      ),
    ),
    expected: { facts: { fallback: false } },
  },
];

export const notHolding: readonly NotHolding[] = [
  { code: 'voice-udp-blocked', name: 'voice’s servers do not answer strangers', change: c.voiceSilent },
  { code: 'voice-udp-blocked', name: 'nothing works at all', change: c.lineCut },
  { code: 'voice-udp-blocked', name: 'nobody asked', change: c.without(({ kind }) => kind === 'stun') },
];
