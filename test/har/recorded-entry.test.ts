import { expect, it } from 'vitest';
import type { GotResponse, Timing } from '../../shared/har/devtools-events';
import { recordedEntry, type Seen } from '../../shared/har/recorded-entry';

const timing: Timing = {
  requestTime: 100.01,
  dnsStart: 2,
  dnsEnd: 12,
  connectStart: 12,
  connectEnd: 52,
  sslStart: 30,
  sslEnd: 52,
  sendStart: 53,
  sendEnd: 54,
  receiveHeadersEnd: 154,
};

const answered: GotResponse = {
  url: 'https://chatgpt.com/',
  status: 200,
  statusText: '',
  headers: { 'content-type': 'text/html' },
  mimeType: 'text/html',
  protocol: 'h2',
};

const begun: Seen = {
  startedAt: 100,
  wallTime: 1_795_000_000,
  request: { url: 'https://chatgpt.com/?a=1&b', method: 'GET', headers: { accept: '*/*' } },
  contentBytes: 0,
  transferBytes: 0,
  fromMemory: false,
};

const entry = (more: Partial<Seen> = {}, response: Partial<GotResponse> = {}) =>
  recordedEntry({ ...begun, response: { ...answered, ...response }, ...more });

it('says only of what came so that it came from a service worker or a cache', () => {
  expect(entry().response).not.toHaveProperty('_fetchedViaServiceWorker');
  expect(entry()).not.toHaveProperty('_fromCache');
  expect(entry({}, { fromServiceWorker: true }).response).toHaveProperty('_fetchedViaServiceWorker', true);
  expect(entry({ fromMemory: true })).toHaveProperty('_fromCache', 'memory');
  expect(entry({}, { fromDiskCache: true })).toHaveProperty('_fromCache', 'disk');
  expect(entry({}, { fromPrefetchCache: true })).toHaveProperty('_fromCache', 'prefetch');
});

it('counts each part of the time from the part before it, and the queue before the first', () => {
  expect(entry({ endedAt: 100.264 }, { timing })).toMatchObject({
    time: 264,
    timings: { blocked: 12, dns: 10, connect: 40, ssl: 22, send: 1, wait: 100, receive: 100 },
  });
});

it('knows no time of what it was not told', () => {
  expect(entry().timings).toEqual({ send: -1, wait: -1, receive: -1 });
  expect(entry({}, { timing: { ...timing, dnsStart: -1, dnsEnd: -1 } }).timings).toMatchObject({
    dns: -1,
    receive: -1,
    blocked: 22,
  });
});

it('has status 0 and Chromium’s word for what could not be had', () => {
  const lost = recordedEntry({ ...begun, error: 'net::ERR_CONNECTION_RESET' });
  expect(lost.response).toMatchObject({ status: 0, _error: 'net::ERR_CONNECTION_RESET' });
  expect(entry()).not.toHaveProperty('_error');
});

it('takes what went over the line for more than what the page knows', () => {
  const { request, response } = entry({
    sentHeaders: { Cookie: 'a=1; b=2' },
    gotHeaders: { 'Set-Cookie': 'a=1; HttpOnly\nb=2; Secure', Location: '/login' },
    gotStatus: 302,
  });
  expect(request.cookies).toEqual([
    { name: 'a', value: '1' },
    { name: 'b', value: '2' },
  ]);
  expect(response).toMatchObject({
    status: 302,
    redirectURL: '/login',
    cookies: [
      { name: 'a', httpOnly: true, secure: false },
      { name: 'b', httpOnly: false, secure: true },
    ],
  });
});

it('says that there was a body, how long it was, and nothing of it', () => {
  const sent = { url: 'https://chatgpt.com/', method: 'POST', headers: { 'Content-Length': '12' } };
  const { request, response } = entry({ request: { ...sent, hasPostData: true }, contentBytes: 40 });
  expect(request).toMatchObject({ bodySize: 12, postData: { text: '' } });
  expect(response.content).toMatchObject({ size: 40 });
  expect(response.content).toHaveProperty('comment');
  expect(response.content).not.toHaveProperty('text');
  expect(entry().response.content).not.toHaveProperty('comment');
  expect(entry().request).toMatchObject({
    bodySize: 0,
    queryString: [{ name: 'a', value: '1' }, { name: 'b' }],
  });
});
