import { describe, expect, it } from 'vitest';
import { catalogue } from '../../shared/catalogue/endpoints';
import { voiceServers } from '../../shared/catalogue/voice-servers';
import { isOddAddress } from '../../shared/observation/addresses';
import { classify } from '../../shared/observation/failure';
import { followUpsFor } from '../../shared/observation/follow-ups';
import { type Observation, observationSchema } from '../../shared/observation/observation';
import { firstProxy, waysIn } from '../../shared/observation/proxy-choice';
import * as c from '../fakes/changes';
import { type Change, healthyLeg, only } from '../fakes/saw';
import { contoso } from '../finding/holding';

const healthy = healthyLeg(catalogue);
const rows = followUpsFor(catalogue);
const asked = (change: Change) =>
  new Set(
    change(healthy).flatMap((o: Observation) =>
      rows.filter(({ looks }) => looks(o).length > 0).map(({ name }) => name),
    ),
  );

describe('a second look', () => {
  it('is not taken on a healthy network', () => {
    expect([...asked((leg) => leg)]).toEqual([]);
  });

  it.each<readonly [string, Change, readonly string[]]>([
    ['a name is missing', c.nameMissing(only('chatgpt.com')), ['ask-outside']],
    ['a name that may not exist is missing', c.nameMissing(only('oaistatic.com')), []],
    [
      'a name leads nowhere',
      c.namesLead(only('chatgpt.com'), '0.0.0.0'),
      ['ask-outside', 'ask-own-resolver'],
    ],
    [
      'a name leads to a filter',
      c.namesLead(only('chatgpt.com'), '146.112.61.106'),
      ['ask-outside', 'ask-own-resolver', 'plain-page'],
    ],
    [
      'a name leads to a stranger',
      c.namesLead(only('chatgpt.com'), '93.184.216.34', { there: (leg) => leg }),
      ['ask-about-strangers'],
    ],
    [
      'a name of anybody’s leads to another address',
      c.namesLead(only('cdn.workos.com'), '93.184.216.34', { there: (leg) => leg }),
      [],
    ],
    ['a handshake is cut', c.handshakeFails(only('chatgpt.com'), 'reset'), ['other-name', 'plain-page']],
    [
      'a handshake stalls',
      c.handshakeFails(only('chatgpt.com'), 'timed-out'),
      ['other-name', 'plain-page', 'large-packet'],
    ],
    [
      'a large hello is cut',
      (leg) => c.largeHellos(only('chatgpt.com'), 'reset')(leg),
      ['more-large-hellos'],
    ],
    [
      'a connection is turned away',
      c.connectFails(only('chatgpt.com'), 'refused'),
      ['whose-refusal', 'calm-required'],
    ],
    [
      'an unrelated site’s connection hears nothing',
      c.connectFails(only('example.com'), 'timed-out'),
      ['calm-others'],
    ],
    [
      'nobody would miss the host: only whose filter it is',
      c.connectFails(only('statsig.com'), 'timed-out'),
      ['plain-page'],
    ],
    ['a control site’s handshake is cut', c.handshakeFails(only('example.com'), 'reset'), []],
    ['the person stopped', c.stopped(only('chatgpt.com')), []],
    ['a certificate ran out', c.expired(only('cdn.oaistatic.com')), ['ask-the-time']],
    ['somebody inspects', c.inspectedBy(contoso), ['anonymous-door']],
    ['voice’s packets get lost', c.roughTrains(4, 1), ['calm-train']],
    ['voice’s packets come unevenly', c.roughTrains(0, 60), ['calm-train']],
    [
      'a quiet line is as bad',
      (leg) =>
        c
          .roughTrains(
            4,
            1,
          )(leg)
          .filter(({ role }) => role === 'explain'),
      [],
    ],
    ['voice’s servers are shy', c.voiceSilent, []],
    ['OpenAI publishes other voice servers', c.feedSays('192.0.2.41'), ['new-voice-servers']],
    ['OpenAI publishes one more', c.feedSays(...voiceServers.addresses, '192.0.2.41'), []],
    ['OpenAI publishes nothing', c.feedSays(), []],
    ['a script names a proxy', c.proxyNotSet, ['try-script-proxy']],
  ])('%s', (_, change, names) => {
    expect([...asked(change)]).toEqual(expect.arrayContaining([...names]));
    if (names.length === 0) expect([...asked(change)]).toEqual([]);
  });

  it('has a limit on every row: a network where all fails needs a few examples', () => {
    expect(rows.filter(({ most }) => most < 1 || most > 20)).toEqual([]);
  });
});

it('a script may name several ways', () => {
  expect(waysIn('PROXY a.example:8080; gopher; SOCKS5 b.example:1080;DIRECT')).toEqual([
    'http://a.example:8080',
    'socks5://b.example:1080',
    'direct',
  ]);
});

it.each([
  ['PROXY a.example:8080; DIRECT', 'http://a.example:8080'],
  ['HTTPS a.example:443', 'https://a.example:443'],
  ['DIRECT', null],
  ['SOCKS a.example:1080', 'socks4://a.example:1080'],
  ['SOCKS5 a.example:1080; DIRECT', 'socks5://a.example:1080'],
  ['PROXY [fd00::1]:8080', 'http://[fd00::1]:8080'],
  ['GOPHER a.example:70', null],
  ['', null],
])('a script that says %j means %s', (choice, proxy) => {
  expect(firstProxy(choice)).toBe(proxy);
});

it.each([
  ['0.0.0.0', true],
  ['10.1.2.3', true],
  ['100.64.0.1', true],
  ['100.128.0.1', false],
  ['127.0.0.1', true],
  ['169.254.1.1', true],
  ['172.16.0.1', true],
  ['172.32.0.1', false],
  ['192.168.1.1', true],
  ['198.18.0.5', true],
  ['198.20.0.5', false],
  ['224.0.0.1', true],
  ['104.18.32.47', false],
  ['::', true],
  ['::1', true],
  ['fd00::1', true],
  ['fe80::1', true],
  ['2001:db8::1', true],
  ['2606:4700::6812:1', false],
  ['64:ff9b::6812:1', false],
])('the address %s cannot be a public site’s: %s', (address, odd) => {
  expect(isOddAddress(address)).toBe(odd);
});

it.each([
  ['ENOTFOUND', 'name-not-found'],
  ['EAI_AGAIN', 'dns-failed'],
  ['ECONNREFUSED', 'refused'],
  ['ECONNRESET', 'reset'],
  ['ETIMEDOUT', 'timed-out'],
  ['EHOSTUNREACH', 'no-route'],
  ['EACCES', 'not-permitted'],
  ['ERR_SSL_TLSV1_ALERT_ACCESS_DENIED', 'tls-alert'],
  ['ERR_SSL_SOMETHING_NEW', 'tls-failed'],
  ['ERR_SSL_WRONG_VERSION_NUMBER', 'tls-not-spoken'],
  ['HPE_INVALID_CONSTANT', 'http-garbage'],
  ['HPE_HEADER_OVERFLOW', 'too-large'],
  ['EMFILE', 'unknown'],
  [undefined, 'unknown'],
])('the system’s %s is our %s', (code, word) => {
  expect(classify(code)).toBe(word);
});

it('every made-up observation has the shape of a real one', () => {
  const legs = [
    healthy,
    c.inspectedBy(contoso)(healthy),
    c.throughProxy()(healthy),
    c.proxyNotSet(healthy),
    c.roundTrip(9)(healthy),
  ];
  for (const o of legs.flat()) expect(observationSchema.safeParse(o).error?.message ?? 'fine').toBe('fine');
});
