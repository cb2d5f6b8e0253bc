import { beforeEach, expect, it, vi } from 'vitest';
import { type FakeElectron, type FakeRequest, freshElectron } from './fake-electron';

let electron: FakeElectron;
let make: typeof import('../../electron/browser-engine').browserEngine;

beforeEach(async () => {
  electron = freshElectron();
  make = (await import('../../electron/browser-engine')).browserEngine;
});

const url = 'https://chatgpt.com/';
const started = (signal = new AbortController().signal) => {
  const answer = make().get(url, { 'user-agent': 'Clearway/1' }, signal);
  answer.catch(() => {});
  const request = electron.requests.at(-1);
  if (!request) throw new Error('nothing was asked for');
  return { answer, request };
};

it('asks without cookies, in a session of its own that leaves nothing behind', async () => {
  const { request } = started();
  expect(request.options).toMatchObject({
    url,
    headers: { 'user-agent': 'Clearway/1' },
    credentials: 'omit',
    useSessionCookies: false,
    redirect: 'manual',
    cache: 'no-store',
  });
  const [partition = ''] = electron.sessions.keys();
  expect(partition).not.toMatch(/^persist:/);
  expect(request.options.session).toBe(electron.sessions.get(partition));
  expect(electron.sessions.get(partition)?.setSpellCheckerEnabled).toHaveBeenCalledWith(false);
  expect(request.end).toHaveBeenCalledOnce();
});

it('two runs share nothing', () => {
  started();
  started();
  expect(electron.sessions.size).toBe(2);
});

it('an answer is told by its head, and the rest is not fetched', async () => {
  const { answer, request } = started();
  request.emit('response', { statusCode: 403, headers: { 'CF-Ray': '8f', 'set-cookie': ['a=1', 'b=2'] } });
  expect(await answer).toEqual({
    status: 403,
    headers: [
      ['cf-ray', '8f'],
      ['set-cookie', 'a=1'],
      ['set-cookie', 'b=2'],
    ],
  });
  expect(request.abort).toHaveBeenCalledOnce();
});

it('a redirect is an answer, and is not followed', async () => {
  const { answer, request } = started();
  request.emit('redirect', 302, 'GET', 'https://login.example/', { location: ['https://login.example/'] });
  expect(await answer).toEqual({ status: 302, headers: [['location', 'https://login.example/']] });
});

it.each([
  [
    'a refusal',
    (r: FakeRequest) => r.emit('error', new Error('net::ERR_CERT_WEAK_KEY')),
    'ERR_CERT_WEAK_KEY',
  ],
  ['a word we cannot read', (r: FakeRequest) => r.emit('error', new Error('odd')), 'ERR_FAILED'],
  [
    'a proxy that wants a password, for which nobody is asked',
    (r: FakeRequest) =>
      r.emit('login', { isProxy: true, scheme: 'ntlm', host: 'p', port: 1, realm: '' }, vi.fn()),
    'ERR_PROXY_AUTH_REQUESTED',
  ],
])('%s comes with its code', async (_, happens, code) => {
  const { answer, request } = started();
  happens(request);
  await expect(answer).rejects.toMatchObject({ code });
});

it('the stop button ends a request', async () => {
  const stop = new AbortController();
  const { answer, request } = started(stop.signal);
  stop.abort();
  await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
  expect(request.abort).toHaveBeenCalledOnce();
});

it('leaves the judging of certificates to Chromium, and remembers what was shown', async () => {
  const engine = make();
  expect(await engine.ways(url)).toBe('PROXY proxy.corp.example:8080; DIRECT');
  const [own] = electron.sessions.values();
  const hear = own?.setCertificateVerifyProc.mock.lastCall?.[0] as (
    asked: object,
    say: (n: number) => void,
  ) => void;
  const say = vi.fn();
  hear(
    {
      hostname: 'chatgpt.com',
      certificate: { data: 'PEM' },
      isIssuedByKnownRoot: false,
      verificationResult: 'net::ERR_CERT_AUTHORITY_INVALID',
    },
    say,
  );
  expect(say).toHaveBeenCalledWith(-3);
  expect(engine.shownBy('chatgpt.com')).toEqual({
    pem: 'PEM',
    isPublic: false,
    verdict: 'ERR_CERT_AUTHORITY_INVALID',
  });
  expect(engine.shownBy('auth.openai.com')).toBeNull();
});
