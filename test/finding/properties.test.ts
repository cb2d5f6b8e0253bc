import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../shared/catalogue/catalogue';
import { catalogue } from '../../shared/catalogue/endpoints';
import { diagnose } from '../../shared/finding/diagnose';
import { verdictOf } from '../../shared/finding/verdict';
import { failureWords } from '../../shared/observation/failure';
import type { Observation } from '../../shared/observation/observation';
import { failed, healthyLeg, type Leg, saw } from '../fakes/saw';
import { faults } from '../hunt/faults';
import { noise } from '../hunt/noise';
import { randomFrom } from '../hunt/random';
import { smallCatalogue } from '../hunt/small-catalogue';
import { holding } from './holding';

const verdictOn = (leg: Leg, rows: Catalogue) => verdictOf(diagnose(leg, rows), {});

/** Something that did not work for somebody who has nothing to do with ChatGPT. What works proves a way out, and counts; so does a name's absence, since somebody said so. */
const irrelevant: fc.Arbitrary<Observation> = fc
  .record({
    kind: fc.constantFrom(
      'dns-query',
      'tcp-connect',
      'tls-handshake',
      'http-get',
      'websocket',
      'upload',
      'clock',
    ),
    label: fc.stringMatching(/^[a-z]{1,12}$/),
    last: fc.integer({ min: 1, max: 254 }),
    port: fc.constantFrom(25, 80, 443, 8443),
    why: fc.constantFrom(...failureWords),
  })
  .map(({ kind, label, last, port, why }) => {
    const host = `${label}.bystander.example`;
    const address = `192.0.2.${last}`;
    const at = { host, address, port };
    const url = `https://${host}/`;
    const targets = {
      'dns-query': { name: host, type: 'A', server: '8.8.8.8', transport: 'udp' },
      'tcp-connect': at,
      'tls-handshake': { ...at, via: 'direct', serverName: host, maxVersion: 'TLSv1.3' },
      'http-get': { url, via: 'direct', address, padBytes: 0 },
      websocket: { url: `wss://${host}/`, via: 'direct' },
      upload: { host, path: '/', via: 'direct', bytes: 1_000 },
      clock: { server: host },
    } as const;
    return saw(kind as 'clock', `${host}:${last}:${port}`, 'explain', targets[kind as 'clock'], failed(why));
  });

describe('an irrelevant observation never changes the verdict', () => {
  const healthy = healthyLeg(catalogue);

  it.each([{ code: 'none', name: 'nothing is wrong', change: (leg: Leg) => leg }, ...holding])(
    '$code: $name',
    ({ change }) => {
      const leg = change(healthy);
      const verdict = verdictOn(leg, catalogue);
      fc.assert(
        fc.property(fc.array(irrelevant, { minLength: 1, maxLength: 8 }), fc.nat(leg.length), (more, at) => {
          expect(verdictOn([...leg.slice(0, at), ...more, ...leg.slice(at)], catalogue)).toEqual(verdict);
        }),
        { numRuns: 6, seed: 11 },
      );
    },
  );
});

const healthy = healthyLeg(smallCatalogue);

describe('one fault in a healthy world', () => {
  it.each(faults)('$id is blamed on its own layer, in its own place', (maker) => {
    let blamed = 0;
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const { change, fault } = maker.make(randomFrom(seed), smallCatalogue);
        const leg = change(healthy);
        const { status, layer, place } = verdictOn(leg, smallCatalogue);
        if (leg === healthy || !fault || status === 'healthy' || !layer) return;
        if (place === 'unknown' && !fault.places.includes('unknown')) return;
        expect(fault.layers).toContain(layer);
        expect(fault.places).toContain(place);
        blamed += 1;
      }),
      { numRuns: 40, seed: 3 },
    );
    expect(blamed).toBeGreaterThan(0);
  });

  it.each(noise)('$id is nobody’s fault, and nobody is blamed', (maker) => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const { change } = maker.make(randomFrom(seed), smallCatalogue);
        const { layer, place } = verdictOn(change(healthy), smallCatalogue);
        expect([layer === null, place === 'unknown']).toContain(true);
      }),
      { numRuns: 40, seed: 5 },
    );
  });
});
