import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { internalsIn, StandIns } from '../../shared/bundle/internals';
import { noEvidence, redactorFor } from '../../shared/bundle/redact';
import { noSecrets } from '../../shared/bundle/secrets';
import { isOddAddress } from '../../shared/observation/addresses';
import { isStandIn } from '../../shared/observation/stand-ins';

const found = (...texts: readonly string[]) => internalsIn(texts, (word) => word === 'gateway');

it.each([
  ['via 10.1.2.3:8080', ['10.1.2.3'], []],
  ['http%3A%2F%2F192.168.7.9%2F', ['192.168.7.9'], []],
  [
    'fe80::1c2a:77ff:1234:5678%eth0 and fd12:3456:789a:1::5',
    ['fe80::1c2a:77ff:1234:5678', 'fd12:3456:789a:1::5'],
    [],
  ],
  ['tcp-connect:pc-7.acme.local@172.20.1.4:443', ['172.20.1.4'], ['pc-7.acme.local']],
  ['PROXY wpad.acme.corp:8080; DIRECT', [], ['wpad.acme.corp']],
  ['http://acmeprx01:8080', [], ['acmeprx01']],
  ['*.acme.lan;<local>', [], ['acme.lan']],
  ['100.64.9.9 169.254.3.4', ['100.64.9.9', '169.254.3.4'], []],
] as const)('finds what is inside: %s', (text, addresses, hosts) => {
  expect(found(text)).toEqual({ addresses, hosts });
});

it.each([
  'http://gateway:80/',
  'http://localhost:3000',
  'https://chatgpt.com/local',
  '104.18.32.47 203.0.113.9 8.8.8.8 127.0.0.1 0.0.0.0',
  'version 10.0.22631.4317 and 10.15.7',
  'except 10.0.0.0/8;172.16.0.0/12;192.168.0.0/16',
  '2606:4700::6812:202f',
  'FD:AB:10:22:33:44:55:66:77:88:99:AA:BB:CC:DD:EE:FF:00:11',
  'corporate.example.com, thelocal.example, internal error',
])('leaves the rest alone: %s', (text) => {
  expect(found(text)).toEqual({ addresses: [], hosts: [] });
});

const privateAddress = fc
  .oneof(
    fc.tuple(fc.constant(10), fc.nat(255), fc.nat(255), fc.integer({ min: 1, max: 254 })),
    fc.tuple(
      fc.constant(172),
      fc.integer({ min: 16, max: 31 }),
      fc.nat(255),
      fc.integer({ min: 1, max: 254 }),
    ),
    fc.tuple(fc.constant(192), fc.constant(168), fc.nat(255), fc.integer({ min: 1, max: 254 })),
    fc.tuple(
      fc.constant(100),
      fc.integer({ min: 64, max: 127 }),
      fc.nat(255),
      fc.integer({ min: 1, max: 254 }),
    ),
  )
  .map((parts) => parts.join('.'));
const block = (address: string) => address.split('.')[0];
const subnet = (address: string) => address.split('.').slice(0, 3).join('.');

describe('stand-ins', () => {
  it('are as private as what they stand for, equal for equals, and of one subnet for one subnet', () => {
    fc.assert(
      fc.property(fc.uniqueArray(privateAddress, { minLength: 1, maxLength: 40 }), (all) => {
        const standIns = new StandIns(new Set(all));
        const shown = all.map((address) => standIns.address(address));
        expect(shown).toEqual(all.map((address) => standIns.address(address)));
        expect(new Set(shown).size).toBe(all.length);
        for (const [i, one] of shown.entries()) {
          expect(isOddAddress(one)).toBe(true);
          expect(isStandIn(one)).toBe(true);
          expect(block(one)).toBe(block(all[i] ?? ''));
        }
        for (const [i, a] of all.entries())
          for (const [j, b] of all.entries())
            expect(subnet(shown[i] ?? '') === subnet(shown[j] ?? '')).toBe(subnet(a) === subnet(b));
      }),
    );
  });

  it('once more changes nothing', () => {
    fc.assert(
      fc.property(fc.array(privateAddress, { minLength: 1, maxLength: 20 }), (all) => {
        const once = redact(all.join(' and '));
        expect(redact(once)).toBe(once);
      }),
    );
  });
});

const redact = (text: string) => redactorFor(noSecrets, noEvidence, found(text)).text(text);

it('of what was inside, nothing is left in any disguise', () => {
  const real = ['10.77.8.9', 'fd12:3456:789a:1::5', 'vault-3.acme.corp', 'acmeprx01'];
  const internals = found(`${real.slice(0, 3).join(' ')} http://acmeprx01:80`);
  const disguises: readonly ((word: string) => string)[] = [
    (word) => word,
    (word) => word.toUpperCase(),
    (word) => encodeURIComponent(`http://${word}/`),
    (word) => JSON.stringify({ a: JSON.stringify({ host: `\n${word}` }) }),
    (word) => btoa(`{"host":"${word}"}`),
    (word) => [...word].join('\0'),
    (word) => [...word].map((letter) => `&#${letter.charCodeAt(0)};`).join(''),
  ];
  for (const word of real)
    for (const disguise of disguises) {
      const redactor = redactorFor(noSecrets, noEvidence, internals);
      const text = redactor.text(`at ${disguise(word)} seen`);
      expect(text.toLowerCase()).not.toContain(word);
      expect(text).not.toContain(disguise(word));
      expect(redactor.leak(text, new Set())).toBeNull();
      // The second net sees it where the first did not look.
      expect(redactor.leak(`at ${disguise(word)} seen`, new Set())).not.toBeNull();
    }
});
