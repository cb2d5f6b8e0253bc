import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../shared/catalogue/endpoints';
import { findingCodes } from '../../shared/finding/codes';
import { diagnose } from '../../shared/finding/diagnose';
import type { Finding } from '../../shared/finding/finding';
import { findingsOf } from '../../shared/finding/rule';
import { rules } from '../../shared/finding/rules';
import { verdictOf } from '../../shared/finding/verdict';
import { viewOf } from '../../shared/finding/view';
import * as c from '../fakes/changes';
import { healthyLeg, type Leg, neither } from '../fakes/saw';
import { bystanders, holding, notHolding } from './holding';
import { files, zscaler } from './holding/case';

const healthy = healthyLeg(catalogue);

/** Before symptoms are hidden: a rule is tested by itself. */
const found = (leg: Leg, code: Finding['code']): Finding | undefined => {
  const rule = rules.find((row) => row.code === code);
  return rule && findingsOf(rule, viewOf(leg, catalogue))[0];
};

it('two inspectors are two findings, each with the hosts that it opens, the widest first', () => {
  const kaspersky = 'CN=Kaspersky Anti-Virus Personal Root Certificate, O=AO Kaspersky Lab';
  const leg = c.all(
    c.inspectedBy(kaspersky, { which: neither(files), trusted: true }),
    c.inspectedBy(zscaler, { which: files, trusted: true }),
  )(healthy);
  const told = diagnose(leg, catalogue).findings.map(({ product, place, hosts }) => ({
    product: product?.id,
    place,
    files: hosts.includes('files.oaiusercontent.com'),
    page: hosts.includes('chatgpt.com'),
  }));
  expect(told).toEqual([
    { product: 'kaspersky', place: 'this-computer', files: false, page: true },
    { product: 'zscaler-zia', place: 'network', files: true, page: false },
  ]);
});

const verdictOn = (leg: Leg) => verdictOf(diagnose(leg, catalogue), {});

describe('every finding', () => {
  const named = (rows: readonly { code: Finding['code'] }[]) => new Set(rows.map(({ code }) => code));

  it('has a rule', () => {
    expect(rules.map(({ code }) => code).sort()).toEqual([...findingCodes].sort());
  });

  it.each(findingCodes)('%s has a case that makes it hold', (code) => {
    expect(named(holding).has(code)).toBe(true);
  });

  it.each(findingCodes)('%s has a case that nearly does', (code) => {
    expect(named(notHolding).has(code)).toBe(true);
  });

  it('stays away from a healthy network', () => {
    expect(rules.filter(({ code }) => found(healthy, code)).map(({ code }) => code)).toEqual([]);
  });
});

describe.each(holding)('$code holds: $name', ({ code, change, expected }) => {
  const leg = change(healthy);
  const finding = found(leg, code);

  it('and says what it should', () => {
    const { facts = {}, hosts = [], spared = [], product, ...rest } = expected;
    expect(finding).toMatchObject({ ...rest, facts });
    expect(finding?.hosts).toEqual(expect.arrayContaining([...hosts]));
    expect(finding?.hosts.filter((host) => spared.includes(host))).toEqual([]);
    if (product !== undefined) expect(finding?.product?.id ?? null).toBe(product);
  });

  it('and goes with its evidence', () => {
    const rests = new Set(finding?.evidence);
    expect(rests.size).toBeGreaterThan(0);
    expect([...rests].filter((id) => !leg.some((o) => o.id === id))).toEqual([]);
    expect(
      found(
        leg.filter(({ id }) => !rests.has(id)),
        code,
      ),
    ).toBeUndefined();
  });
});

it.each(notHolding)('$code does not hold: $name', ({ change, code }) => {
  expect(found(change(healthy), code)).toBeUndefined();
});

it.each(notHolding)('what nearly is $code names no product: $name', ({ change, code }) => {
  const about = diagnose(change(healthy), catalogue).findings.filter((finding) => finding.code === code);
  expect(about).toEqual([]);
});

describe('a verdict is the same', () => {
  it.each(holding)('in whatever order things were seen: $code, $name', ({ change }) => {
    const leg = change(healthy);
    const verdict = verdictOn(leg);
    fc.assert(
      fc.property(fc.shuffledSubarray([...leg], { minLength: leg.length }), (shuffled) => {
        expect(verdictOn(shuffled)).toEqual(verdict);
      }),
      { numRuns: 5, seed: 7 },
    );
  });

  it.each(holding)('when something is seen twice, or a bystander is: $code, $name', ({ change }) => {
    const leg = change(healthy);
    const twice = leg.filter((_, i) => i % 7 === 0).map((o) => ({ ...o, id: `${o.id}#2` }));
    expect(verdictOn([...leg, ...bystanders, ...twice])).toEqual(verdictOn(leg));
  });
});
