import type { BrowserEngine } from '../../electron/io/browser-engine';
import { inspector } from './authorities';
import { type Leaf, leaf } from './certificates';
import type { Modifier } from './modifiers';

export interface BrowserWish {
  /** What it would choose as its way out. */
  readonly ways?: string;
  /** Chromium's code for every request, or what it was shown by all hosts. */
  readonly fails?: string;
  /** Somebody opens its connections: public for a genuine certificate. */
  readonly shown?: { readonly by: 'public' | 'company'; readonly verdict: string };
}

/** A browser's engine as a row of answers: the real one needs Electron. */
export const withBrowser =
  ({ ways = 'DIRECT', fails, shown = { by: 'public', verdict: 'OK' } }: BrowserWish = {}): Modifier =>
  (world) => ({
    ...world,
    browser: (now): BrowserEngine => {
      const leaves = new Map<string, Leaf>();
      const shownBy = (host: string): Leaf => {
        const made =
          leaves.get(host) ?? (shown.by === 'public' ? now.leafFor(host) : leaf(host, inspector('company')));
        leaves.set(host, made);
        return made;
      };
      return {
        ways: async () => ways,
        get: async () => {
          if (fails !== undefined) throw Object.assign(new Error(`net::${fails}`), { code: fails });
          return { status: 200, headers: [['cf-ray', '1-FRA']] };
        },
        shownBy: (host) =>
          fails !== undefined && shown.verdict === 'OK'
            ? null
            : { pem: shownBy(host).chain[0] ?? '', isPublic: shown.by === 'public', verdict: shown.verdict },
      };
    },
  });
