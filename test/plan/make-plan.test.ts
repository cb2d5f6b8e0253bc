import { describe, expect, it } from 'vitest';
import { controlSites, egressAddresses, portalTests, stunControls } from '../../shared/catalogue/controls';
import { catalogue } from '../../shared/catalogue/endpoints';
import { expectedSeconds } from '../../shared/plan/expected-seconds';
import { type Look, type LookKind, lookKey, lookSchema, planSchema } from '../../shared/plan/look';
import { makePlan } from '../../shared/plan/make-plan';

const plans = { quick: makePlan(catalogue, 'quick'), full: makePlan(catalogue, 'full') };
const of = <K extends LookKind>(looks: readonly Look[], kind: K) =>
  looks.filter((look): look is Extract<Look, { kind: K }> => look.kind === kind);
const visited = (id: keyof typeof plans, role: Look extends { role: infer R } ? R : string) =>
  of(plans[id].looks, 'visit')
    .filter((look) => look.role === role)
    .map(({ host }) => host);

describe.each(['quick', 'full'] as const)('the %s plan', (id) => {
  const { looks } = plans[id];

  it('can be read back from a report', () => {
    expect(planSchema.parse(JSON.parse(JSON.stringify(plans[id])))).toEqual(plans[id]);
    for (const look of looks) expect(lookSchema.safeParse(look).success).toBe(true);
  });

  it('asks for nothing twice', () => {
    expect(new Set(looks.map(lookKey)).size).toBe(looks.length);
  });

  it('looks at every host that ChatGPT needs', () => {
    const needed = catalogue.endpoints
      .filter((row) => row.criticality !== 'optional')
      .flatMap(({ hosts }) => hosts);
    expect(visited(id, 'catalogue')).toEqual(expect.arrayContaining(needed));
  });

  it('has a control group of every kind, so that "everything" is told from "only ChatGPT"', () => {
    expect(visited(id, 'control')).toEqual(controlSites.map(({ host }) => host));
    expect(
      of(looks, 'egress')
        .filter(({ role }) => role === 'egress')
        .map(({ address }) => address),
    ).toEqual(egressAddresses.map(({ address }) => address));
    expect(of(looks, 'plain-visit').map(({ url }) => url)).toEqual(portalTests.map(({ url }) => url));
    expect(
      of(looks, 'stun')
        .filter(({ role }) => role === 'control')
        .map(({ server }) => server),
    ).toEqual(stunControls.map(({ host }) => host));
  });

  it('looks at this computer and at OpenAI’s own word', () => {
    expect(of(looks, 'machine')).toHaveLength(1);
    expect(of(looks, 'service-status')).toHaveLength(1);
  });

  it('tries lasting connections and voice', () => {
    expect(of(looks, 'websocket').map(({ url }) => url)).toContain('wss://ws.chatgpt.com/');
    expect(of(looks, 'stun').filter(({ role }) => role === 'catalogue').length).toBeGreaterThan(1);
  });
});

it('the quick plan is a part of the full one, and leaves out only what nobody notices', () => {
  const full = new Set(plans.full.looks.map(lookKey));
  expect(plans.quick.looks.filter((look) => !full.has(lookKey(look)))).toEqual([]);
  const left = visited('full', 'catalogue').filter((host) => !visited('quick', 'catalogue').includes(host));
  const needed = catalogue.endpoints
    .filter((row) => row.criticality !== 'optional')
    .flatMap(({ hosts }) => hosts);
  expect(left.length).toBeGreaterThan(0);
  expect(left.filter((host) => needed.includes(host))).toEqual([]);
});

it('the full plan looks at every row', () => {
  const hosts = visited('full', 'catalogue');
  expect(catalogue.endpoints.filter((row) => !row.hosts.some((host) => hosts.includes(host)))).toEqual([]);
});

it('a look has one key, whatever it is for', () => {
  const look = { kind: 'visit', host: 'chatgpt.com', port: 443, path: '/' } as const;
  expect(lookKey({ ...look, role: 'catalogue' })).toBe(lookKey({ ...look, role: 'control' }));
  expect(lookKey({ ...look, role: 'catalogue' })).not.toBe(
    lookKey({ ...look, path: '/a', role: 'catalogue' }),
  );
});

it('a plan with visits takes longer than one without', () => {
  expect(expectedSeconds(plans.full)).toBeGreaterThan(
    expectedSeconds({ id: 'full', looks: [{ kind: 'machine' }] }),
  );
});
