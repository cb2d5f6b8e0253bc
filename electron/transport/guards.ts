import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Where we are, as a window has to say it, and what it has to know. */
export interface Here {
  readonly origin: string;
  readonly token: string;
}

/** What must hold before a request is looked at; the first that does not is the answer. */
export interface Guard {
  readonly status: number;
  readonly why: string;
  readonly holds: (request: IncomingMessage, here: Here) => boolean;
}

const host: Guard = {
  status: 421,
  why: 'host',
  holds: ({ headers }, { origin }) => `http://${headers.host}` === origin,
};
const sameSite: Guard = {
  status: 403,
  why: 'cross-site',
  holds: ({ headers }) => [undefined, 'none', 'same-origin'].includes(one(headers['sec-fetch-site'])),
};
const method = (...allowed: readonly string[]): Guard => ({
  status: 405,
  why: 'method',
  holds: (request) => allowed.includes(request.method ?? ''),
});
const token: Guard = {
  status: 401,
  why: 'token',
  holds: ({ headers }, here) => areEqual(headers.authorization ?? '', `Bearer ${here.token}`),
};
const origin: Guard = {
  status: 403,
  why: 'origin',
  holds: ({ headers }, here) => headers.origin === here.origin,
};
/** A browser leaves Origin out of a same-origin GET; when it is there, it has to be ours. */
const noOtherOrigin: Guard = {
  ...origin,
  holds: ({ headers }, here) => [undefined, here.origin].includes(headers.origin),
};
const json: Guard = {
  status: 415,
  why: 'type',
  holds: ({ headers }) => /^application\/json\s*(;|$)/i.test(headers['content-type'] ?? ''),
};

/** What a request is for, by its path. */
export type Route = 'start' | 'news' | 'call' | 'page';
/** Of each route, in this order; why each stands there is told in loopback.ts. */
export const guards: Readonly<Record<Route, readonly Guard[]>> = {
  start: [host, sameSite, method('GET')],
  news: [host, sameSite, method('GET'), token, noOtherOrigin],
  call: [host, sameSite, method('POST'), token, origin, json],
  page: [host, sameSite, method('GET', 'HEAD')],
};

/** The route a path belongs to, and what comes after it. */
export const readPath = (path: string): readonly [Route, string] => {
  const [, first = '', rest = ''] = /^\/([a-z]+)\/(.*)$/s.exec(path) ?? [];
  if (first === 'start' || first === 'call') return [first, rest];
  return path === '/news' ? ['news', ''] : ['page', path];
};

function areEqual(shown: string, right: string): boolean {
  const [a, b] = [Buffer.from(shown), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}

const one = (value: string | readonly string[] | undefined): string | undefined =>
  typeof value === 'string' || value === undefined ? value : value.join(', ');
