import { headerOf } from '../observation/seen';
import { answerOf } from './answers';
import type { HostView } from './host-view';

/** What the edge says to addresses it turns away (network-facts 1.4; Cloudflare's 1005, 1006, 1008, 1012, 1020). */
const address = /sorry, you have been blocked|disallowed ISP|error code: 10(05|06|08|12|20)\b/i;
/** Said to people behind a VPN or in a data centre, and to nobody else. */
const network = /disallowed ISP/i;
const country =
  /unsupported_country|not available in your country|error code: 1009\b|banned the country or region/i;

/** As its program says it, in a word that nobody else uses. */
const countryCode = /unsupported_country_region_territory/;

/** The edge's own words for those it does not serve. Whether they are its own, who else shows: others may borrow them. */
export const refusals = { address, network, country, countryCode } as const;

/** The words stand in a refusal. A challenge is none: browsers pass it. */
export function refusesIn(host: HostView, words: RegExp): boolean {
  const answer = answerOf(host);
  return (
    answer !== undefined &&
    answer.status >= 400 &&
    headerOf(answer.headers, 'cf-mitigated') === undefined &&
    words.test(answer.bodyStart)
  );
}

/** It answered, with a refusal: nobody can say that people fare better. */
export const isTurnedAway = (host: HostView): boolean =>
  refusesIn(host, refusals.address) || refusesIn(host, refusals.country);
