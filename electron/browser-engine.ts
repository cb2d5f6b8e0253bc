import { net, type Session, session } from 'electron';
import type { BrowserAnswer, BrowserEngine, ShownCertificate } from './io/browser-engine';

let made = 0;

/**
 * Chromium's own network stack, as this app has it: the computer's proxy settings and scripts, its certificate store, its
 * sign-in to proxies. One engine serves one run; its session lives in memory, without cookies, cache, open connections
 * or remembered certificates of an earlier run.
 */
export function browserEngine(): BrowserEngine {
  const shown = new Map<string, ShownCertificate>();
  let own: Session | undefined;
  const ready = (): Session => {
    own ??= sessionThatRemembers(shown);
    return own;
  };
  return {
    get: (url, headers, signal) => get(ready(), url, headers, signal),
    ways: (url) => ready().resolveProxy(url),
    shownBy: (host) => shown.get(host) ?? null,
  };
}

/** Hears which certificates are shown, and leaves the judging to Chromium. */
function sessionThatRemembers(shown: Map<string, ShownCertificate>): Session {
  made += 1;
  const own = session.fromPartition(`clearway-look-${made}`, { cache: false });
  own.setSpellCheckerEnabled(false);
  own.setCertificateVerifyProc(({ hostname, certificate, isIssuedByKnownRoot, verificationResult }, say) => {
    shown.set(hostname, {
      pem: certificate.data,
      isPublic: isIssuedByKnownRoot,
      verdict: verificationResult.replace(/^net::/, ''),
    });
    say(asChromiumSays);
  });
  return own;
}

/** https://www.electronjs.org/docs/latest/api/session#sessetcertificateverifyprocproc */
const asChromiumSays = -3;

function get(
  own: Session,
  url: string,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<BrowserAnswer> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(new DOMException('aborted', 'AbortError'));
    const request = net.request({
      url,
      headers: { ...headers },
      session: own,
      // Cookies and passwords of a site: none. What the computer signs in to a proxy with, it still does.
      credentials: 'omit',
      useSessionCookies: false,
      redirect: 'manual',
      cache: 'no-store',
    });
    const abort = () => {
      request.abort();
      reject(new DOMException('aborted', 'AbortError'));
    };
    signal.addEventListener('abort', abort, { once: true });
    const end = (settle: () => void) => {
      signal.removeEventListener('abort', abort);
      settle();
      request.abort();
    };
    request.on('response', ({ statusCode, headers }) =>
      end(() => resolve({ status: statusCode, headers: pairs(headers) })),
    );
    request.on('redirect', (status, _, __, headers) =>
      end(() => resolve({ status, headers: pairs(headers) })),
    );
    // Nobody is asked for a password here: that it is wanted is the answer.
    request.on('login', ({ isProxy, scheme }) =>
      end(() => reject(coded(isProxy ? 'ERR_PROXY_AUTH_REQUESTED' : 'ERR_INVALID_AUTH_CREDENTIALS', scheme))),
    );
    request.on('error', (error) =>
      end(() => reject(coded(error.message.match(/ERR_[A-Z0-9_]+/)?.[0] ?? 'ERR_FAILED', error.message))),
    );
    request.end();
  });
}

const coded = (code: string, message: string): Error => Object.assign(new Error(message), { code });

const pairs = (headers: Readonly<Record<string, string | readonly string[]>>): [string, string][] =>
  Object.entries(headers).flatMap(([name, values]) =>
    [values].flat().map((value): [string, string] => [name.toLowerCase(), value]),
  );
