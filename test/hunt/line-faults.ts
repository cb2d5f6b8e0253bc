import * as c from '../fakes/changes';
import { everything, only } from '../fakes/saw';
import { type Maker, network } from './known';

/** A line that works badly: nothing is lost for good, and nobody may be accused of more. */
export const lineFaults: readonly Maker[] = [
  {
    id: 'names-down',
    step: 3,
    make(random) {
      const word = random.one(['dns-failed', 'timed-out', 'name-not-found'] as const);
      return {
        about: `no resolver answers, the system calls that ${word}`,
        change: c.namesFail(everything, word, { own: 'silent', outside: 'silent' }),
        fault: { ...network, layers: ['dns'] },
      };
    },
  },
  {
    id: 'names-late',
    step: 8,
    make(random) {
      const how = random.one(['silent', 'late'] as const);
      const ms = random.one([900, 1_300, 2_010]);
      return {
        about: `every name takes ${ms} ms, the resolver is ${how}`,
        change: c.namesLate(ms, how),
        fault: { ...network, layers: ['dns'], stops: false },
      };
    },
  },
  {
    id: 'names-lost',
    step: 7,
    make(random) {
      const [every, lost] = random.one([
        [2, 8],
        [4, 5],
      ] as const);
      return {
        about: `one name in ${every} is asked for again, ${lost} of 20 calm questions are lost`,
        change: c.namesGetLost(every, lost),
        fault: { ...network, layers: ['dns'], stops: false },
      };
    },
  },
  {
    id: 'unstable',
    step: 2,
    make(random) {
      const oneIn = random.one([4, 10]);
      return {
        about: `one connection in ${oneIn} opens late`,
        change: c.losesPackets(oneIn),
        fault: { ...network, layers: ['ip'], stops: false },
      };
    },
  },
  {
    id: 'address-dead',
    step: 2,
    make(random) {
      const host = random.one(['chatgpt.com', 'auth.openai.com']);
      const word = random.one(['timed-out', 'refused'] as const);
      return {
        about: `one of several addresses of ${host} is dead: ${word}`,
        change: c.oneAddressDead(host, word),
        fault: { ...network, which: only(host), layers: ['tcp'], stops: false },
      };
    },
  },
  {
    id: 'rough-voice',
    step: 8,
    make(random) {
      const [lost, jitterMs] = random.one([
        [4, 1],
        [8, 60],
        [0, 90],
      ] as const);
      return {
        about: `${lost} of 20 packets lost, ${jitterMs} ms apart`,
        change: c.roughTrains(lost, jitterMs),
        // Beside connections that open late, whoever loses them may as well be the line.
        fault: { ...network, layers: lost > 0 ? ['udp', 'ip'] : ['udp'], stops: false },
      };
    },
  },
  {
    id: 'narrow',
    step: 9,
    make(random) {
      const carried = random.one([{ downMs: 3_000 }, { upMs: 5_000 }, { downMs: 3_000, upMs: 6_000 }]);
      return {
        about: JSON.stringify(carried),
        // On a computer that keeps time; else it is a remark.
        change: c.all(c.carries(carried), c.keepsTime),
        fault: { ...network, layers: ['ip'], stops: false },
      };
    },
  },
];

/** It blames nobody: this computer is slow, and everything looks slow from it; or it is our own crowd that has to wait. */
export const lineNoise: readonly Maker[] = [
  {
    id: 'few-names-lost',
    step: 7,
    make(random) {
      const [every, lost] = random.one([
        [2, 0],
        [20, 1],
        [3, 1],
      ] as const);
      return {
        about: `one name in ${every} comes late, ${lost} of 20 calm questions are lost`,
        change: c.namesGetLost(every, lost),
        fault: null,
      };
    },
  },
  {
    id: 'held-at-the-door',
    step: 2,
    make(random) {
      const letIn = random.one([30, 40, 60]);
      return {
        about: `a firewall lets ${letIn} connections in at once, the others knock again`,
        change: c.heldAtTheDoor(letIn),
        fault: null,
      };
    },
  },
  {
    id: 'breathless',
    step: 9,
    make(random) {
      const carried = random.one([{ downMs: 3_000 }, { upMs: 5_000 }]);
      return {
        about: `out of breath, ${JSON.stringify(carried)}`,
        // Its connections open late, each by another time, and it keeps no deadline.
        change: c.all(c.carries(carried), (leg) =>
          leg.map((o, i) => {
            if (o.kind === 'tcp-connect' && o.outcome.kind === 'ok' && i % 5 > 0)
              return { ...o, tookMs: o.tookMs + 500 + ((i * 137) % 1_300) };
            const isOver = o.outcome.kind === 'failed' && o.outcome.why === 'timed-out';
            return isOver ? { ...o, tookMs: o.tookMs + 120 + ((i * 137) % 300) } : o;
          }),
        ),
        fault: null,
      };
    },
  },
];
