import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../shared/catalogue/catalogue';
import { catalogue } from '../../shared/catalogue/endpoints';
import { diagnose, matters } from '../../shared/finding/diagnose';
import { effectOf } from '../../shared/finding/effects';
import type { FeatureStates, Finding, Verdict } from '../../shared/finding/finding';
import { verdictOf } from '../../shared/finding/verdict';
import type { Answers } from '../../shared/question/questions';
import * as c from '../fakes/changes';
import { type Change, everything, healthyLeg, only, under } from '../fakes/saw';
import { chatGpt, contoso, fortiGuard, umbrella, zscaler } from './holding';

const fileHosts = only(
  'files.oaiusercontent.com',
  'sdmntprwestus.oaiusercontent.com',
  'sdmntpreastus.oaiusercontent.com',
);
const healthy = healthyLeg(catalogue);
const verdictOn = (change: Change, answers: Answers = {}, rows: Catalogue = catalogue) =>
  verdictOf(diagnose(change(healthy), rows), answers);

type Expected = Partial<Omit<Verdict, 'features' | 'hosts'>> & { readonly features?: Partial<FeatureStates> };

const allWell = { status: 'healthy', code: 'healthy', place: 'none', layer: null, product: null } as const;

describe('a verdict', () => {
  it.each<readonly [string, Change, Expected]>([
    [
      'all is well',
      (leg) => leg,
      { ...allWell, features: { chat: 'works', 'sign-in': 'works', voice: 'works' } },
    ],
    [
      'optional hosts are gone',
      c.nameMissing(under('intercom.io', 'statsig.com', 'featuregates.org')),
      allWell,
    ],
    ['hosts of the old list are gone', c.nameMissing(only('api.statsig.com')), allWell],
    ['no IPv6 here', c.v6Absent, allWell],
    ['addresses without names are closed', c.egressClosed('timed-out'), allWell],
    ['voice’s servers are shy', c.voiceSilent, allWell],
    [
      'nobody knows whether voice gets out',
      c.all(c.udpClosed, c.egressClosed('timed-out'), c.voiceFallbackClosed),
      { ...allWell, features: { chat: 'works', voice: 'unknown' } },
    ],
    [
      'only a proxy leads out, and it inspects: what the apps lose weighs more than what voice suffers',
      c.all(c.throughProxy({}), c.inspectedBy(zscaler, { trusted: true })),
      {
        code: 'tls-inspected',
        layer: 'tls',
        product: {
          id: 'zscaler-zia',
          vendor: 'Zscaler',
          name: 'Zscaler Internet Access',
          confidence: 'certain',
        },
      },
    ],
    [
      'the path is slow, and sign-in is cut off: what is lost is told before what is only worse',
      c.all(c.roundTrip(300), c.connectFails(under('auth.openai.com'), 'timed-out')),
      { status: 'blocked', code: 'tcp-silent', features: { chat: 'impaired', 'sign-in': 'blocked' } },
    ],
    ['only optional hosts are inspected', c.inspectedBy(contoso, { which: only('js.stripe.com') }), allWell],
    [
      'the person stopped before ChatGPT was seen',
      c.stopped(everything),
      { status: 'unknown', code: 'could-not-tell', place: 'unknown', features: { chat: 'unknown' } },
    ],
    [
      'ChatGPT failed for a reason that no rule explains',
      c.connectFails(chatGpt, 'unknown'),
      { status: 'unknown', code: 'could-not-tell', features: { chat: 'unknown', 'sign-in': 'unknown' } },
    ],
    [
      'ChatGPT broke in a way that no rule has',
      c.handshakeFails(chatGpt, 'too-large'),
      { status: 'unknown', code: 'could-not-tell', features: { chat: 'unknown' } },
    ],
    [
      'uploads are blocked',
      c.connectFails(fileHosts, 'timed-out'),
      {
        status: 'degraded',
        code: 'tcp-silent',
        place: 'network',
        features: { uploads: 'blocked', chat: 'works' },
      },
    ],
    [
      'a file goes slowly, and it cannot be this computer',
      c.all(c.carries({ upMs: 5_000 }), c.keepsTime),
      { status: 'degraded', code: 'narrow-line', features: { uploads: 'impaired', chat: 'works' } },
    ],
    ['a file goes slowly, and it may be this computer', c.carries({ upMs: 5_000 }), allWell],
    [
      'ChatGPT’s names are missing',
      c.nameMissing(chatGpt),
      { status: 'blocked', code: 'dns-name-missing', features: { chat: 'blocked', 'sign-in': 'blocked' } },
    ],
    [
      'inspection that this computer accepts',
      c.inspectedBy(zscaler, { trusted: true }),
      {
        status: 'degraded',
        features: { chat: 'works', uploads: 'works', 'ios-app': 'blocked', 'macos-app': 'unknown' },
      },
    ],
    [
      'inspection that it does not',
      c.inspectedBy(zscaler),
      { status: 'blocked', features: { chat: 'blocked' } },
    ],
    [
      'inspection, and nobody knows whether it is accepted',
      c.inspectedBy(zscaler, { trusted: null }),
      { status: 'degraded', features: { chat: 'impaired', 'ios-app': 'blocked' } },
    ],
    [
      'a sinkhole and a trusted inspector: the sinkhole hurts more',
      c.all(c.namesLead(chatGpt, umbrella), c.inspectedBy(zscaler, { trusted: true })),
      { status: 'blocked', code: 'dns-sinkhole', layer: 'dns' },
    ],
    [
      'voice has its slow path',
      c.udpClosed,
      { status: 'degraded', code: 'voice-udp-blocked', features: { voice: 'impaired', chat: 'works' } },
    ],
    [
      'voice has no way at all',
      c.all(c.udpClosed, c.voiceFallbackClosed),
      { status: 'degraded', code: 'voice-udp-blocked', features: { voice: 'blocked', chat: 'works' } },
    ],
    [
      'voice breaks up',
      c.roughTrains(4, 1),
      { status: 'degraded', code: 'voice-breaks-up', features: { voice: 'impaired', chat: 'works' } },
    ],
    [
      'only a degraded host is gone',
      c.connectFails(only('cdn.workos.com'), 'timed-out'),
      { status: 'degraded', place: 'unknown' },
    ],
    [
      'the status page tells of trouble, and all works from here',
      c.statusPageSays('minor', [['ChatGPT', 'partial_outage']]),
      { status: 'degraded', place: 'service', features: { chat: 'impaired', uploads: 'works' } },
    ],
    [
      'trouble at OpenAI and a block here: what is blocked comes first',
      c.all(
        c.inspectedBy(contoso, { which: chatGpt }),
        c.blockedBy(chatGpt, fortiGuard),
        c.statusPageSays('minor', [['ChatGPT', 'partial_outage']]),
      ),
      { status: 'blocked', code: 'block-page' },
    ],
  ])('%s', (_, change, { features = {}, ...expected }) => {
    const verdict = verdictOn(change);
    expect(verdict).toMatchObject(expected);
    expect(verdict.features).toMatchObject(features);
  });

  it.each<readonly [Answers['symptom'], Expected]>([
    [undefined, { code: 'websocket-blocked', status: 'degraded' }],
    ['upload-fails', { code: 'tcp-silent', status: 'blocked' }],
    ['voice-fails', { code: 'voice-udp-blocked', status: 'degraded' }],
    ['chat-stops', { code: 'websocket-blocked', status: 'degraded' }],
  ])('of three faults it rests on the one that was asked about: %s', (symptom, expected) => {
    const three = c.all(
      c.connectFails(fileHosts, 'timed-out'),
      c.webSockets(everything, 'timed-out'),
      c.udpClosed,
    );
    expect(verdictOn(three, symptom ? { symptom } : {})).toMatchObject(expected);
  });

  it('between equals rests on the earlier layer', () => {
    const both = c.all(c.nameMissing(only('chatgpt.com')), c.handshakeFails(only('ws.chatgpt.com'), 'reset'));
    expect(verdictOn(both).layer).toBe('dns');
  });

  it('names the hosts of what it rests on', () => {
    expect(verdictOn(c.connectFails(fileHosts, 'timed-out')).hosts).toContain('files.oaiusercontent.com');
  });
});

describe('what a finding does', () => {
  const finding = (more: Partial<Finding>): Finding => ({
    code: 'tcp-silent',
    layer: 'tcp',
    place: 'network',
    confidence: 'certain',
    hosts: [],
    product: null,
    facts: {},
    evidence: ['x'],
    ...more,
  });

  it.each<readonly [string, Partial<Finding>, Partial<FeatureStates>]>([
    ['a required host', { hosts: ['chatgpt.com'] }, { chat: 'blocked' }],
    ['a host it limps without', { hosts: ['ab.chatgpt.com'] }, { chat: 'impaired' }],
    ['both: the worse counts', { hosts: ['ab.chatgpt.com', 'chatgpt.com'] }, { chat: 'blocked' }],
    ['a host nobody would miss', { hosts: ['js.stripe.com'] }, {}],
    ['a host we never heard of', { hosts: ['www.example.org'] }, {}],
    [
      'voice with a slow path',
      { code: 'voice-udp-blocked', facts: { fallback: true } },
      { voice: 'impaired' },
    ],
    ['voice without', { code: 'voice-udp-blocked', facts: { fallback: false } }, { voice: 'blocked' }],
    [
      'trouble with sign-in',
      { code: 'service-outage', facts: { components: 'Login' } },
      { 'sign-in': 'impaired' },
    ],
    ['trouble with something else', { code: 'service-outage', facts: { components: '' } }, {}],
    ['a certificate left out', { code: 'certificate-incomplete', hosts: ['chatgpt.com'] }, {}],
    [
      'a wrong clock that certificates mind',
      { code: 'clock-wrong', hosts: ['chatgpt.com'] },
      { chat: 'blocked' },
    ],
    [
      'a wrong clock that they do not',
      { code: 'clock-wrong' },
      { 'ios-app': 'impaired', 'sign-in': 'impaired' },
    ],
  ])('%s', (_, more, states) => {
    const effect = effectOf(finding(more), catalogue);
    expect(effect).toMatchObject(states);
    expect(Object.keys(effect).length === 0).toBe(Object.keys(states).length === 0);
    expect(matters(finding(more), catalogue)).toBe(Object.keys(states).length > 0);
  });

  it('without any link is everything', () => {
    expect(new Set(Object.values(effectOf(finding({ code: 'no-link' }), catalogue)))).toEqual(
      new Set(['blocked']),
    );
  });
});
