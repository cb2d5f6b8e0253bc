import { namesNowhere } from '../catalogue/catalogue';
import { catalogue } from '../catalogue/endpoints';
import type { HostView } from '../finding/host-view';
import type { Step } from '../finding/reach';
import { viewOf } from '../finding/view';
import type { Certificate } from '../observation/certificate';
import { nameText } from '../observation/distinguished-names';
import type { Observation } from '../observation/observation';
import { seenIn } from '../observation/seen';

/** Where one host stands, in one word: what two legs are compared by. */
export interface HostState {
  readonly host: string;
  readonly role: HostView['role'];
  readonly state: 'works' | 'broken' | 'inspected' | 'unknown';
  /** Where it breaks. */
  readonly step: Step | null;
  /** Who signed the certificate that no public root answers for. */
  readonly issuer: string | null;
}

/** Comparing asks what happened, not what a host is for. */
const noCatalogue = { catalogueVersion: 1, date: '1970-01-01', endpoints: [] } as const;

/** What one network showed, and which names were known to exist on none; missing in reports of older versions. */
interface Seen {
  readonly observations: readonly Observation[];
  readonly nowhere?: readonly string[] | undefined;
}

const builtInNowhere = namesNowhere(catalogue);

/**
 * The state of every host that was visited and can be reached somewhere, neutral ones too. Names that exist nowhere fail
 * on every network, and so tell two of them apart as little as they mend.
 */
export const hostStates = ({ observations, nowhere = builtInNowhere }: Seen): readonly HostState[] =>
  viewOf(observations, { ...noCatalogue, endpoints: [] })
    .hosts.filter(({ host }) => !nowhere.includes(host))
    .map(hostState);

function hostState(view: HostView): HostState {
  const { host, role, reach, isAuthentic, isLiedAbout } = view;
  const is = (
    state: HostState['state'],
    step: Step | null = null,
    issuer: string | null = null,
  ): HostState => ({
    host,
    role,
    state,
    step,
    issuer,
  });
  const issuer = inspectorOf(view);
  if (isLiedAbout) return is('broken', 'name');
  if (reach.kind === 'broken') return is('broken', reach.step);
  if (issuer !== null) return is('inspected', null, issuer);
  if (seenIn(view.tls) && !isAuthentic) return is('broken', 'encryption');
  return is(reach.kind === 'answered' ? 'works' : 'unknown');
}

/**
 * The issuer of a chain that leads to no public root at all. Expired or incomplete chains of public authorities are
 * broken, not inspected.
 */
function inspectorOf({ tls }: HostView): string | null {
  const seen = seenIn(tls);
  if (!seen) return null;
  const { publicTrust, chain } = seen;
  const isForeign = publicTrust.why === 'untrusted-issuer' || publicTrust.why === 'self-signed';
  return !publicTrust.trusted && publicTrust.anchor === null && isForeign ? signer(chain) : null;
}

const signer = (chain: readonly Certificate[]): string => nameText(chain[0]?.issuer ?? []) || 'unreadable';

/** In place of a name that redaction took out of a report that was kept. */
const placeholder = /\[[a-z-]+-(?:\d+|withheld)\]/g;
const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whether two issuers are one and the same; where redaction took a word out of one, any word may stand there. */
export function sameIssuer(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return a === b;
  const isLike = (kept: string, other: string) =>
    kept.search(placeholder) >= 0 &&
    new RegExp(`^${kept.split(placeholder).map(literal).join('.+')}$`).test(other);
  return isLike(a, b) || isLike(b, a);
}
