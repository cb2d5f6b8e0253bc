import { describe, expect, it } from 'vitest';
import { advise } from '../../shared/advice/advise';
import { catalogue } from '../../shared/catalogue/endpoints';
import type { Place } from '../../shared/finding/codes';
import { diagnose } from '../../shared/finding/diagnose';
import type { Finding } from '../../shared/finding/finding';
import { verdictOf } from '../../shared/finding/verdict';
import type { Sight } from '../../shared/observation/observation';
import * as c from '../fakes/changes';
import { type Change, everything, failed, healthyLeg, type Leg, only, saw } from '../fakes/saw';
import { chatGpt, contoso, umbrella, zscaler } from './holding';

type Computer = Sight<'computer'>;

const healthy = healthyLeg(catalogue).filter(({ kind }) => kind !== 'computer');
const chatHosts = [...new Set(catalogue.endpoints.flatMap(({ hosts }) => hosts))].filter(chatGpt);

/** The computer's own answers beside all others; the healthy one runs Windows. */
const here =
  (answers: Partial<Computer>): Change =>
  (leg) => [
    ...leg,
    saw(
      'computer',
      'here',
      'explain',
      {},
      {
        kind: 'ok',
        value: {
          agents: [],
          tunnels: [],
          hostsFile: [],
          defaultRouteVia: 'Ethernet',
          unreadable: [],
          ...answers,
        },
      },
    ),
  ];
const silent: Change = (leg) => [...leg, saw('computer', 'here', 'explain', {}, failed('timed-out'))];
const file = (address: string, hosts: readonly string[] = chatHosts): Change =>
  here({ hostsFile: hosts.map((host) => ({ host, address })) });
const runs = (...agents: readonly (readonly [productId: string, sign: string])[]): Change =>
  here({ agents: agents.map(([productId, sign]) => ({ productId, sign })) });

const verdictOn = (leg: Leg) => verdictOf(diagnose(leg, catalogue), {});
const found = (leg: Leg, code: Finding['code']) =>
  diagnose(leg, catalogue).findings.find((finding) => finding.code === code);

describe('the hosts file', () => {
  const nowhere = c.namesLead(chatGpt, '127.0.0.1', { there: 'refused' });
  const astray = c.namesLead(chatGpt, '10.10.34.35', { there: 'timed-out' });

  it.each<[string, Change, Finding['code'], Finding['place'], string]>([
    ['it says 127.0.0.1', c.all(nowhere, file('127.0.0.1')), 'dns-sinkhole', 'this-computer', 'yes'],
    [
      'it says a private address',
      c.all(astray, file('10.10.34.35')),
      'dns-redirected',
      'this-computer',
      'yes',
    ],
    [
      'it says a filter’s address',
      c.all(c.namesLead(chatGpt, umbrella), file(umbrella)),
      'dns-sinkhole',
      'this-computer',
      'yes',
    ],
    ['it says something else', c.all(astray, file('10.99.99.99')), 'dns-redirected', 'network', 'no'],
    [
      'it knows one of the hosts',
      c.all(astray, file('10.10.34.35', ['chatgpt.com'])),
      'dns-redirected',
      'network',
      'no',
    ],
    ['it is empty', c.all(astray, here({})), 'dns-redirected', 'network', 'no'],
    [
      'it could not be read',
      c.all(astray, here({ unreadable: ['hosts-file'] })),
      'dns-redirected',
      'network',
      'not-known',
    ],
    ['nothing could be read', c.all(astray, silent), 'dns-redirected', 'network', 'not-known'],
  ])('%s', (_, change, code, place, hostsFile) => {
    expect(found(change(healthy), code)).toMatchObject({ place, facts: { hostsFile } });
  });

  it('rests on what the computer said', () => {
    const finding = found(c.all(nowhere, file('127.0.0.1'))(healthy), 'dns-sinkhole');
    expect(finding?.evidence).toContain('computer:here');
  });

  it('with a public address where nobody answers is this computer’s own fault', () => {
    const leg = c.all(
      c.namesLead(only('chatgpt.com'), '45.12.3.4', { there: 'timed-out' }),
      file('45.12.3.4', ['chatgpt.com']),
    )(healthy);
    expect(verdictOn(leg)).toMatchObject({ code: 'dns-redirected', place: 'this-computer', layer: 'dns' });
  });

  it('with the address that servers outside know is not to blame', () => {
    const leg = c.all(
      c.namesLead(only('chatgpt.com'), '45.12.3.4', { outside: 'same', there: 'timed-out' }),
      file('45.12.3.4', ['chatgpt.com']),
    )(healthy);
    expect(verdictOn(leg).code).not.toBe('dns-redirected');
  });

  it('with an entry that works is nothing to speak of', () => {
    const addresses = healthy.flatMap((o) =>
      o.kind === 'name-lookup' && o.target.host === 'auth.openai.com' && o.outcome.kind === 'ok'
        ? o.outcome.value.addresses
        : [],
    );
    const entries = here({ hostsFile: addresses.map((address) => ({ host: 'auth.openai.com', address })) });
    expect(addresses.length).toBeGreaterThan(0);
    expect(diagnose(entries(healthy), catalogue).findings).toEqual([]);
  });

  it('with an entry that leads to the true host, which then fails or is read along, is not to blame', () => {
    const entries: Change = (leg) =>
      here({
        hostsFile: leg.flatMap((o) =>
          o.kind === 'name-lookup' && o.outcome.kind === 'ok'
            ? o.outcome.value.addresses.map((address) => ({ host: o.target.host, address }))
            : [],
        ),
      })(leg);
    const codes = (leg: Leg) => diagnose(leg, catalogue).findings.map(({ code }) => code);
    const mute = c.each(
      'http-get',
      (o) => o.target.url.startsWith('https://auth.openai.com'),
      (o) => ({ ...o, outcome: failed('timed-out') }),
    );
    expect(codes(c.all(entries, mute)(healthy))).not.toContain('dns-redirected');
    expect(codes(c.all(entries, c.inspectedBy(contoso))(healthy))).toContain('tls-inspected');
    expect(codes(c.all(entries, c.inspectedBy(contoso))(healthy))).not.toContain('dns-redirected');
  });

  it('is what IT is told to clean, instead of allowing domains', () => {
    const codes = (leg: Leg) => {
      const { findings } = diagnose(leg, catalogue);
      return advise(findings, verdictOn(leg)).map(({ code }) => code);
    };
    expect(codes(c.all(nowhere, file('127.0.0.1'))(healthy))).toContain('clean-hosts-file');
    expect(codes(c.all(nowhere, file('127.0.0.1'))(healthy))).not.toContain('allow-domains');
    expect(codes(c.all(nowhere, here({}))(healthy))).toContain('allow-domains');
  });
});

describe('agents on this computer', () => {
  const inspected = c.inspectedBy(zscaler);
  const unnamed = c.inspectedBy(contoso);

  it.each<[string, Change, Finding['facts']]>([
    [
      'the named product’s own runs',
      c.all(inspected, runs(['zscaler-zia', 'process:ZSATunnel.exe'])),
      { agent: 'yes', agents: '' },
    ],
    [
      'it does not run',
      c.all(inspected, runs(['netskope', 'service:stAgentSvc'])),
      { agent: 'no', agents: '' },
    ],
    [
      'only its folder is there',
      c.all(inspected, runs(['zscaler-zia', 'path:/Applications/Zscaler'])),
      { agent: 'no' },
    ],
    [
      'only its folder is there, and somebody listens where it would',
      c.all(
        inspected,
        runs(['zscaler-zia', 'path:/Applications/Zscaler'], ['zscaler-zia', 'proxy-port:127.0.0.1:9000']),
      ),
      { agent: 'no' },
    ],
    ['processes are hidden', c.all(inspected, here({ unreadable: ['processes'] })), { agent: 'not-known' }],
    ['nothing could be read', c.all(inspected, silent), { agent: 'not-known' }],
  ])('%s', (_, change, facts) => {
    const finding = found(change(healthy), 'tls-inspected');
    expect(finding).toMatchObject({ facts, place: 'network', confidence: 'certain' });
    expect(finding?.product?.id).toBe('zscaler-zia');
  });

  it.each<[string, Change, string]>([
    ['one that can', c.all(unnamed, runs(['netskope', 'service:stAgentSvc'])), 'Netskope'],
    ['one that is only installed', c.all(unnamed, runs(['netskope', 'path:C:\\x'])), ''],
    [
      'one that opens nothing (a DNS filter)',
      c.all(unnamed, runs(['dns-adblock', 'process:pihole-FTL'])),
      '',
    ],
    ['none', c.all(unnamed, here({})), ''],
  ])('an unnamed inspector and %s: never named, told to the expert', (_, change, agents) => {
    const leg = change(healthy);
    const finding = found(leg, 'tls-inspected');
    expect(finding?.product).toBeNull();
    expect(finding?.facts.agents).toBe(agents);
    expect(finding).toMatchObject({ place: 'network' });
    expect(verdictOn(leg).product).toBeNull();
  });

  it.each<[string, Change, Place, string | null]>([
    [
      'bears the name of a program that runs here',
      c.all(c.inspectedBy('O=ESET, CN=ESET Home Filter'), runs(['eset', 'process:ekrn.exe'])),
      'this-computer',
      'eset',
    ],
    [
      'bears the name of a program that is only installed',
      c.all(c.inspectedBy('O=ESET, CN=ESET Home Filter'), runs(['eset', 'path:/Applications/ESET'])),
      'network',
      null,
    ],
    [
      'bears a name that only resembles it',
      c.all(c.inspectedBy('O=Esettia Ltd, CN=Esettia Root'), runs(['eset', 'process:ekrn.exe'])),
      'network',
      null,
    ],
    [
      'bears the name of a gateway whose client runs here: the gateway sits elsewhere',
      c.all(c.inspectedBy('O=Netskope Friends, CN=Root'), runs(['netskope', 'process:stAgentSvc.exe'])),
      'network',
      null,
    ],
    [
      'calls itself a scanner',
      c.inspectedBy('O=Fabrikam, CN=Fabrikam AntiVirus Web Shield Root'),
      'unknown',
      null,
    ],
    [
      'works behind a proxy on this very computer',
      c.all(c.throughProxy({ shown: 'http://127.0.0.1:3128', direct: true }), c.inspectedBy(contoso)),
      'unknown',
      null,
    ],
    ['tells nothing of the sort', c.inspectedBy(contoso), 'network', null],
  ])('an unnamed inspector that %s', (_, change, place, product) => {
    const finding = found(change(healthy), 'tls-inspected');
    expect(finding?.place).toBe(place);
    expect(finding?.product?.id ?? null).toBe(product);
    if (product) expect(finding?.product?.confidence).toBe('possible');
  });

  it('a scanner on this computer is still found here, by its certificate', () => {
    const leg = c.all(
      c.inspectedBy('O=AO Kaspersky Lab, CN=Kaspersky Anti-Virus Personal Root Certificate'),
      silent,
    )(healthy);
    expect(found(leg, 'tls-inspected')).toMatchObject({
      place: 'this-computer',
      product: { id: 'kaspersky' },
    });
  });

  it('a computer full of agents, tunnels and entries is healthy while everything works', () => {
    const full = here({
      agents: ['zscaler-zia', 'netskope', 'kaspersky', 'mitmproxy'].map((productId) => ({
        productId,
        sign: 'process:x',
      })),
      tunnels: ['utun4', 'wg0'],
      hostsFile: chatHosts.map((host) => ({ host, address: '0.0.0.0' })),
      defaultRouteVia: 'utun4',
    });
    expect(verdictOn(full(healthy))).toEqual(verdictOn(healthy));
    expect(verdictOn(healthy).code).toBe('healthy');
    expect(diagnose(full(healthy), catalogue).findings).toEqual([]);
  });

  it('nor do they change what is said of a network that blocks', () => {
    const blocked = c.connectFails(everything, 'refused')(healthy);
    const full = runs(['zscaler-zia', 'process:ZSATunnel.exe']);
    expect(verdictOn(full(blocked))).toEqual(verdictOn(blocked));
  });
});
