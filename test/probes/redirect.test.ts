import { describe, expect, it } from 'vitest';
import { plainVisit } from '../../electron/probes/plain-visit';
import { visit } from '../../electron/probes/visit';
import { lookAt } from '../world/look-at';
import type * as w from '../world/modifiers';

/*
 * A redirect is an answer: told once, never followed. So none can lead into a circle, into this computer, or to a file.
 */

const host = 'chatgpt.com';
const looks = [
  [visit, { kind: 'visit', role: 'catalogue', host, port: 443, path: '/' }],
  [plainVisit, { kind: 'plain-visit', role: 'portal', url: `http://${host}/`, padBytes: 0 }],
] as const;

/** What is told of a host that answers so, and what reached any server meanwhile. */
async function lookedAt(
  probe: (typeof looks)[number][0],
  look: (typeof looks)[number][1],
  location: string | null,
) {
  const asked: string[] = [];
  const world: w.Modifier = (healthy) => ({
    ...healthy,
    web: (request) => {
      asked.push(`${request.secure ? 'https' : 'http'}://${request.host}${request.path}`);
      return location === null ? { status: 200 } : { status: 302, headers: { location } };
    },
  });
  const { all } = await lookAt(probe as typeof visit, look as (typeof looks)[0][1], { world: [world] });
  return { all, asked };
}

describe.each(looks)('%s', (probe, look) => {
  it.each([
    ['to itself', `https://${host}/`],
    ['to itself, without encryption', `http://${host}/`],
    ['to itself, by a path', '/'],
    ['to another site', 'https://evil.example/'],
    ['to this computer', 'http://127.0.0.1:1/'],
    ['to a file', 'file:///etc/passwd'],
    ['to nonsense', 'http://[::1'],
  ])('tells once of a redirect %s, and goes nowhere', async (_, location) => {
    const { all, asked } = await lookedAt(probe, look, location);
    const without = await lookedAt(probe, look, null);
    const pages = all.filter(({ kind }) => kind === 'http-get');
    expect(pages.length).toBeGreaterThan(0);
    for (const { outcome } of pages)
      expect(outcome).toMatchObject({ kind: 'ok', value: { status: 302, location } });
    expect(asked).toEqual(without.asked);
  });
});
