import { isIPv4 } from 'node:net';
import { z } from 'zod';
import type { ObservationOf, Sight } from '../../shared/observation/observation';
import { deadlines } from './deadlines';
import { exchange } from './http-exchange';
import { LookFailure, type Lookout, observe, type Probe } from './probe';
import { handshake } from './tls-handshake';
import { wayTo } from './visit';

/** OpenAI's own status page: https://status.openai.com/api/v2/summary.json (Statuspage's shape). */
const statusPage = z.object({
  status: z.object({ indicator: z.string() }),
  components: z.array(z.object({ name: z.string(), status: z.string() })).default([]),
  incidents: z
    .array(z.object({ name: z.string(), status: z.string(), impact: z.string().default('') }))
    .default([]),
});

export const serviceStatus: Probe<'service-status'> = ({ url }, at) =>
  readPage('service-status', url, at, (body) => {
    const page = statusPage.parse(body);
    return {
      indicator: page.status.indicator,
      components: page.components.slice(0, 200).map(({ name, status }) => ({ name, status })),
      incidents: page.incidents.slice(0, 50).map(({ name, status, impact }) => ({ name, status, impact })),
    };
  });

/** The voice servers' addresses: https://openai.com/chatgpt-voice.json */
const voicePage = z.object({
  creationTime: z.string().default(''),
  prefixes: z.array(z.object({ ipv4Prefix: z.string().optional(), ipv6Prefix: z.string().optional() })),
});

export const voiceFeed: Probe<'voice-feed'> = ({ url }, at) =>
  readPage('voice-feed', url, at, (body) => {
    const { creationTime, prefixes } = voicePage.parse(body);
    return {
      createdAt: creationTime,
      addresses: prefixes
        .flatMap(({ ipv4Prefix }) => ipv4Prefix?.split('/')[0] ?? [])
        .filter(isIPv4)
        .slice(0, 500),
    };
  });

/**
 * Fetches a JSON page and reads it. Only a page that came over the public encryption is believed: anybody on the way
 * could have written another.
 */
async function readPage<K extends 'service-status' | 'voice-feed'>(
  kind: K,
  text: string,
  at: Lookout,
  read: (body: unknown) => Sight<K>,
): Promise<void> {
  const url = new URL(text);
  const quiet = { ...at, tell: () => {} };
  const target = { url: text } as ObservationOf<K>['target'];
  await observe(
    at,
    { kind, name: url.href, role: 'explain', target, deadlineMs: deadlines.look },
    async (signal) => {
      // Its steps have deadlines of their own, and what one of them asks beside the way ends with the look.
      const way = await wayTo({ host: url.hostname, port: 443, role: 'explain' }, quiet);
      if (!way) throw new LookFailure('no-route');
      try {
        const { socket, authorized } = await handshake(
          way.socket,
          { serverName: url.hostname },
          at.io,
          signal,
        );
        if (!authorized()) throw new LookFailure('tls-failed', 'not the genuine certificate');
        const answer = await exchange(socket, { method: 'GET', path: url.pathname, host: url.host }, signal);
        if (answer.status !== 200) throw new LookFailure('bad-answer', `HTTP ${answer.status}`);
        return readJson(answer.body, read);
      } finally {
        way.socket.destroy();
      }
    },
  );
}

function readJson<T>(body: Buffer, read: (body: unknown) => T): T {
  try {
    return read(JSON.parse(body.toString('utf8')));
  } catch {
    throw new LookFailure('bad-answer', 'not the JSON we know');
  }
}
