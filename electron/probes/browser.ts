import { X509Certificate } from 'node:crypto';
import { fromChromium } from '../../shared/observation/chromium';
import { nameText } from '../../shared/observation/distinguished-names';
import type { BrowserEngine } from '../io/browser-engine';
import { certificateOf } from './certificate';
import { deadlines } from './deadlines';
import { userAgent } from './http-exchange';
import { keptHeaders } from './http-get';
import { LookFailure, type Lookout, observe, type Probe, skip, unlessAborted } from './probe';

/**
 * The same address once more, the way a browser goes: with its proxy, its roots, its protocols. Only the desktop app has
 * a browser's engine; elsewhere the look does not apply.
 */
export const browser: Probe<'browser'> = async ({ host, path }, at) => {
  const url = `https://${host}${path}`;
  const engine = at.io.browser;
  const sighting = { kind: 'browser-get', name: url, role: 'explain', target: { url } } as const;
  if (!engine) {
    skip(at, sighting, 'no-browser-engine');
    return;
  }
  await Promise.all([tellWays(engine, host, at), tellAnswer()]);

  async function tellAnswer(): Promise<void> {
    await observe(at, { ...sighting, deadlineMs: deadlines.browser }, async (signal) => {
      const { status, headers } = await asChromium(engine?.get(url, { 'user-agent': userAgent }, signal));
      return { status, headers: keptHeaders(headers) };
    });
    if (engine) await tellCertificate(engine, host, at);
  }
};

async function tellWays(engine: BrowserEngine, host: string, at: Lookout): Promise<void> {
  await observe(
    at,
    { kind: 'browser-proxy', name: host, role: 'explain', target: { host }, deadlineMs: deadlines.browser },
    async (signal) => {
      const [choice, own] = await unlessAborted(
        Promise.all([asChromium(engine.ways(`https://${host}/`)), at.io.proxyFor(host, 443)]),
        signal,
      );
      return { choice: choice.slice(0, 512), own: own?.shown ?? 'direct' };
    },
  );
}

/** Told only where a certificate was shown: none says that the way ended before. */
async function tellCertificate(engine: BrowserEngine, host: string, at: Lookout): Promise<void> {
  const shown = engine.shownBy(host);
  if (!shown) return;
  await observe(
    at,
    {
      kind: 'browser-certificate',
      name: host,
      role: 'explain',
      target: { host },
      deadlineMs: deadlines.browser,
    },
    async () => {
      const { issuer, sha256 } = certificateOf(new X509Certificate(shown.pem));
      return { issuer: nameText(issuer), sha256, isPublic: shown.isPublic, verdict: shown.verdict };
    },
  );
}

/** Chromium's codes look like OpenSSL's and mean other things: they become our words here. */
async function asChromium<T>(wanted: Promise<T> | undefined): Promise<T> {
  try {
    return await (wanted ?? Promise.reject(new Error('no engine')));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (typeof code !== 'string') throw error;
    throw new LookFailure(fromChromium(code), code);
  }
}
