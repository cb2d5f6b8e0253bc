import { hostOfUrl } from '../host-of-url';
import type { ObservationOf } from '../observation/observation';
import { by, seenIn } from '../observation/seen';
import type { View } from './view';

/**
 * What a browser makes of the certificates of some hosts. `spared`: it is shown the genuine ones; `not-known` also
 * where there is no browser's engine to ask.
 */
export type BrowserWord = 'accepts' | 'refuses' | 'spared' | 'not-known';

export interface BrowserOnTrust {
  readonly word: BrowserWord;
  /** Chromium's own code where it refuses. */
  readonly code: string;
  readonly evidence: readonly string[];
}

const notAsked: BrowserOnTrust = { word: 'not-known', code: '', evidence: [] };

/** The certificate that the browser's engine was shown by a host. */
export const shownToBrowser = (view: View, host: string): ObservationOf<'browser-certificate'> | undefined =>
  by('browser-certificate', view.all).find((o) => o.target.host === host && o.outcome.kind === 'ok');

/** One word on all of them; a refusal weighs most. */
export function browserOnTrust(view: View, hosts: readonly string[]): BrowserOnTrust {
  const shown = hosts.flatMap((host) => shownToBrowser(view, host) ?? []);
  if (shown.length === 0) return notAsked;
  const evidence = shown.map(({ id }) => id);
  const seen = shown.flatMap((o) => seenIn(o) ?? []);
  const refused = seen.find(({ verdict }) => verdict !== 'OK');
  if (refused) return { word: 'refuses', code: refused.verdict, evidence };
  return { word: seen.every(({ isPublic }) => isPublic) ? 'spared' : 'accepts', code: '', evidence };
}

/** The browser's engine's tries that ended one way or the other. */
export const browserTries = (view: View): readonly ObservationOf<'browser-get'>[] =>
  by('browser-get', view.all).filter(
    ({ outcome }) =>
      outcome.kind === 'ok' || (outcome.kind === 'failed' && !['stopped', 'unknown'].includes(outcome.why)),
  );

/** Whether browsers get an answer from these hosts. */
export function browserAnswers(view: View, hosts: readonly string[]): 'yes' | 'no' | 'not-known' {
  const tries = browserTries(view).filter(({ target }) => hosts.includes(hostOfUrl(target.url)));
  if (tries.length === 0) return 'not-known';
  return tries.every(({ outcome }) => outcome.kind === 'failed') ? 'no' : 'yes';
}
