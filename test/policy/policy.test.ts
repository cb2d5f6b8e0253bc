import { describe, expect, it } from 'vitest';
import { catalogue } from '../../shared/catalogue/endpoints';
import type { Look } from '../../shared/plan/look';
import { makePlan } from '../../shared/plan/make-plan';
import { applyPolicy, applyToCatalogue, mayLook } from '../../shared/policy/apply-policy';
import { policyKeys, valueKindOf } from '../../shared/policy/policy';
import { type PolicySource, resolvePolicy, warningsOf } from '../../shared/policy/resolve-policy';
import { policyWords as en } from '../../shared/text/en/policy';
import { policyWords as ko } from '../../shared/text/ko/policy';

const source = (
  origin: PolicySource['origin'],
  values: Record<string, unknown>,
  where: string = origin,
): PolicySource => ({
  origin,
  where,
  values,
});

describe('which value is in force', () => {
  const machine = source('machine', { deadlineSeconds: 10 });
  const user = source('user', { deadlineSeconds: 20 });
  const file = source('file', { deadlineSeconds: 30 });

  it.each([
    [[file, user, machine], 10, 'machine'],
    [[file, user], 20, 'user'],
    [[file], 30, 'file'],
    [[], undefined, 'default'],
    [[source('machine', { deadlineSeconds: 'soon' }), file], 30, 'file'],
    [
      [source('machine', { deadlineSeconds: 10 }, 'a'), source('machine', { deadlineSeconds: 11 }, 'b')],
      11,
      'machine',
    ],
  ] as const)('%#: the strongest valid one', (sources, value, origin) => {
    const { policy, settings } = resolvePolicy(sources);
    expect(policy.deadlineSeconds).toBe(value);
    expect(settings.find(({ key }) => key === 'deadlineSeconds')?.origin).toBe(origin);
  });

  it('keeps the rest in force when one value is broken', () => {
    const { policy, warnings } = resolvePolicy([source('machine', { stun: 'no', language: 'ko' })]);
    expect(policy).toEqual({ language: 'ko' });
    expect(warnings).toMatchObject([{ code: 'bad-value', key: 'stun', where: 'machine' }]);
    expect(warnings[0]?.reason).toContain('boolean');
  });

  it.each([
    [{ hotspotForbidden: true }, { code: 'unknown-key', key: 'hotspotForbidden', reason: '' }],
    [{ DeadlineSeconds: 3 }, { code: 'unknown-key', key: 'DeadlineSeconds', reason: 'deadlineSeconds' }],
    [{ deadlineSeconds: 0 }, { code: 'bad-value', key: 'deadlineSeconds' }],
    [{ proxy: 'http://user:secret@proxy.example:8080' }, { code: 'bad-value', key: 'proxy' }],
    [{ proxy: 'gopher://proxy.example' }, { code: 'bad-value', key: 'proxy' }],
    [{ leaveOutHosts: ['good.example', 'http://bad'] }, { code: 'bad-value', key: 'leaveOutHosts' }],
    [{ extraHosts: ['host.example 20'] }, { code: 'bad-value', key: 'extraHosts' }],
    [{ bundleFolder: 'C:\\\uFFFD\uFFFD' }, { code: 'bad-value', key: 'bundleFolder' }],
    [{ bundleName: '../{date}.zip' }, { code: 'bad-value', key: 'bundleName' }],
    [{ bundleName: '{hostname}.zip' }, { code: 'bad-value', key: 'bundleName' }],
    [{ bundleName: 'clearway' }, { code: 'bad-value', key: 'bundleName' }],
    [{ companyName: 'Two\nlines' }, { code: 'bad-value', key: 'companyName' }],
    [{ helpContact: '\u202Emoc.elpmaxe' }, { code: 'bad-value', key: 'helpContact' }],
  ])('%#: says what is wrong', (values, warning) => {
    expect(warningsOf(source('file', values))).toMatchObject([warning]);
  });

  it.each([
    [{ leaveOutHosts: ['js.stripe.com', '*.intercom.io', '8.8.8.8', 'xn--bcher-kva.example'] }],
    [{ extraHosts: ['gate.example', 'gate.example/health', 'gate.example/a?b=c 200,401'] }],
    [{ bundleName: 'IT report {date} {time}-{status}.{code}.zip' }],
    [{ companyName: '예시 주식회사', helpContact: 'it@example.com, ext. 4711' }],
    [{ hotspot: false, recording: false, screenshots: false, autoRun: true, extraRoots: ['/etc/a.pem'] }],
    [{ proxy: 'direct' }],
    [{ proxy: 'socks5://proxy.example.com:1080' }],
    [{ proxy: 'http://proxy.example.com:8080' }],
    [{ proxy: 'http://[fd00::1]:3128/' }],
  ])('%#: takes %j', (values) => {
    expect(warningsOf(source('file', values))).toEqual([]);
  });

  it('says where in a list', () => {
    const [warning] = warningsOf(source('file', { leaveOutHosts: ['good.example', 'http://bad'] }));
    expect(warning?.reason).toContain('[1]');
  });

  it('never repeats a secret of the proxy', () => {
    const [warning] = warningsOf(source('file', { proxy: 'http://user:secret@proxy.example' }));
    expect(JSON.stringify(warning)).not.toContain('secret');
  });

  it('survives keys that are words of the language', () => {
    const values = JSON.parse('{"__proto__": {"stun": false}, "constructor": 1, "toString": 2}');
    expect(resolvePolicy([source('machine', values)]).policy).toEqual({});
  });

  it('bounds what it says about a source full of mistakes', () => {
    const values = Object.fromEntries(Array.from({ length: 5_000 }, (_, i) => [`${'x'.repeat(500)}${i}`, i]));
    const { warnings } = resolvePolicy([source('machine', values)]);
    expect(warnings.length).toBeLessThanOrEqual(50);
    expect(JSON.stringify(warnings).length).toBeLessThan(50_000);
  });
});

describe('the schema', () => {
  it.each(policyKeys)('has a title and a sentence in every language for %s', (key) => {
    for (const words of [en, ko]) {
      expect(words[`${key}.title`]).toMatch(/[^.]$/);
      expect(words[`${key}.help`]).toMatch(/\.$/);
    }
  });

  it.each([
    ['language', 'text'],
    ['bundleFolder', 'text'],
    ['deadlineSeconds', 'number'],
    ['stun', 'switch'],
    ['extraHosts', 'list'],
  ] as const)('knows what kind of value %s is', (key, kind) => {
    expect(valueKindOf(key)).toBe(kind);
  });
});

const full = makePlan(catalogue, 'full');
const kinds = (policy: Parameters<typeof applyPolicy>[1]) =>
  new Set(applyPolicy(full, policy).looks.map(({ kind }) => kind));

describe('what the policy does to a plan', () => {
  it('nothing, when it is empty', () => {
    expect(applyPolicy(full, {})).toEqual(full);
  });

  it.each([
    ['uploadTest', 'upload'],
    ['proxyScripts', 'proxy-script'],
    ['computerTraces', 'computer'],
  ] as const)('%s: false takes %s out, true leaves it', (key, kind) => {
    expect(kinds({ [key]: false })).not.toContain(kind);
    expect(kinds({ [key]: true })).toContain(kind);
  });

  const outside: Look = {
    kind: 'dns-query',
    role: 'explain',
    name: 'chatgpt.com',
    type: 'A',
    server: '8.8.8.8',
    transport: 'udp',
  };
  it.each([
    [{ outsideDns: false }, outside, false],
    [{ outsideDns: false }, { ...outside, server: 'configured' }, true],
    [{ outsideDns: true }, outside, true],
    [{ stun: false }, { kind: 'stun', role: 'control', server: 'stun.example', port: 3478 }, false],
    [
      { proxyScripts: false },
      { kind: 'proxy-visit', host: 'a.example', port: 443, path: '/', proxy: 'p:1' },
      false,
    ],
    [{ leaveOutHosts: ['Chatgpt.com'] }, outside, false],
    [{ leaveOutHosts: ['8.8.8.8'] }, outside, false],
    [{ leaveOutHosts: ['*.chatgpt.com'] }, outside, true],
    [
      { leaveOutHosts: ['*.chatgpt.com'] },
      { kind: 'websocket', role: 'catalogue', url: 'wss://ws.chatgpt.com/' },
      false,
    ],
    [
      { leaveOutHosts: ['*.example.com'] },
      { kind: 'websocket', role: 'catalogue', url: 'wss://evilexample.com/' },
      true,
    ],
  ] as const)('%#: may a look be made', (policy, look, may) => {
    expect(
      mayLook(
        { ...policy, leaveOutHosts: [...('leaveOutHosts' in policy ? policy.leaveOutHosts : [])] },
        look,
      ),
    ).toBe(may);
  });

  it('keeps forbidden questions in the plan, for the report says they were not asked', () => {
    expect(kinds({ stun: false, outsideDns: false })).toContain('stun');
  });

  it('speaks to no host that is left out, by whatever look', () => {
    const { looks } = applyPolicy(full, { leaveOutHosts: ['chatgpt.com', '*.chatgpt.com'] });
    // The network's own script is asked about ChatGPT; nothing is sent there.
    const text = JSON.stringify(looks.filter(({ kind }) => kind !== 'proxy-script'));
    expect(text).not.toMatch(/"(?:wss:\/\/)?(?:[a-z]+\.)?chatgpt\.com/);
  });
});

describe('what the policy does to the catalogue', () => {
  it('takes hosts out, and a row only when it has none left', () => {
    const { endpoints } = applyToCatalogue(catalogue, {
      leaveOutHosts: ['accounts.google.com', 'js.stripe.com'],
    });
    const hosts = endpoints.flatMap((row) => row.hosts);
    expect(hosts).not.toContain('accounts.google.com');
    expect(hosts).not.toContain('js.stripe.com');
    expect(hosts).toContain('appleid.apple.com');
  });

  it('adds hosts with their healthy answer, on which no feature hangs', () => {
    const { endpoints } = applyToCatalogue(catalogue, {
      extraHosts: ['Gate.example/health 200,204', 'plain.example', 'chatgpt.com'],
    });
    const added = endpoints.slice(catalogue.endpoints.length);
    expect(added).toMatchObject([
      {
        pattern: 'gate.example',
        path: '/health',
        healthy: { statuses: [200, 204] },
        criticality: 'optional',
        features: [],
      },
      { pattern: 'plain.example', path: '/', criticality: 'optional' },
    ]);
    expect(makePlan({ ...catalogue, endpoints }, 'full').looks).toContainEqual(
      expect.objectContaining({ kind: 'visit', host: 'gate.example', path: '/health' }),
    );
  });
});
