import { isIPv4 } from 'node:net';
import { describe, expect, it } from 'vitest';
import {
  controlSites,
  egressAddresses,
  portalTests,
  resolvers,
  stunControls,
  timeServers,
} from '../../shared/catalogue/controls';
import { catalogue } from '../../shared/catalogue/endpoints';
import { voiceServers } from '../../shared/catalogue/voice-servers';

const operators = (rows: readonly { readonly operator: string }[]) =>
  new Set(rows.map(({ operator }) => operator));

describe('the control group', () => {
  it('shares no host with the catalogue', () => {
    const ours = new Set(catalogue.endpoints.flatMap(({ hosts }) => hosts));
    expect(controlSites.filter(({ host }) => ours.has(host))).toEqual([]);
  });

  it.each([
    ['sites', controlSites],
    ['addresses', egressAddresses],
    ['resolvers', resolvers],
    ['time servers', timeServers],
  ] as const)(
    'has at least three operators of %s, so that one of them being down proves nothing',
    (_, rows) => {
      expect(operators(rows).size).toBeGreaterThanOrEqual(3);
    },
  );

  it('has two operators of STUN', () => {
    expect(operators(stunControls).size).toBeGreaterThanOrEqual(2);
  });

  it('reaches out by literal addresses', () => {
    const literal = [...egressAddresses, ...resolvers].map(({ address }) => address);
    expect(literal.filter((address) => !isIPv4(address))).toEqual([]);
  });

  it('asks resolvers over HTTPS by the same address', () => {
    for (const { doh } of resolvers) expect(doh).toMatch(/^https:\/\/[a-z0-9.-]+\/dns-query$/);
  });
});

const answers: readonly (readonly [owner: string, body: string])[] = [
  ['Apple', '<HTML><HEAD><TITLE>Success</TITLE></HEAD><BODY>Success</BODY></HTML>'],
  ['Google', ''],
  ['Microsoft', 'Microsoft Connect Test'],
  ['Mozilla', 'success\n'],
];

describe('the tests for a sign-in page', () => {
  it('have two owners or more and are plain HTTP', () => {
    expect(new Set(portalTests.map(({ owner }) => owner)).size).toBeGreaterThanOrEqual(2);
    expect(portalTests.filter(({ url }) => !url.startsWith('http://'))).toEqual([]);
  });

  it.each(answers)('know the true answer of %s and no portal page', (owner, body) => {
    const test = portalTests.find((row) => row.owner === owner);
    expect(test?.body.test(body)).toBe(true);
    expect(test?.body.test('<html><title>Hotel Wi-Fi</title>Success! Sign in to continue</html>')).toBe(
      false,
    );
  });
});

describe('the voice servers', () => {
  it('are addresses, each once', () => {
    expect(voiceServers.addresses.filter((address) => !isIPv4(address))).toEqual([]);
    expect(new Set(voiceServers.addresses).size).toBe(23);
  });
});
