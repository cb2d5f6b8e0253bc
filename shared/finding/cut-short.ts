import { hostOfUrl } from '../host-of-url';
import type { FailureWord } from '../observation/failure';
import type { Observation } from '../observation/observation';
import { by, failureOf, seenIn } from '../observation/seen';
import type { HostView } from './host-view';
import { ownerOf } from './rule';
import type { View } from './view';

const cuts: ReadonlySet<FailureWord> = new Set(['reset', 'closed']);
const isCut = (word: FailureWord | null | undefined): boolean =>
  word !== null && word !== undefined && cuts.has(word);

/** Some service may hang up on strangers; so many owners' never do at one time. */
const leastOwners = 3;

/**
 * Encrypted connections to several owners that were cut beneath the encryption, by none of whom, then: whoever carries
 * them did that, a proxy or a firewall. Empty where fewer were.
 */
export function cutShort({ all, hosts }: Pick<View, 'all' | 'hosts'>): readonly Observation[] {
  const torn = [
    ...by('websocket', all).filter(
      (o) => isCut(failureOf(o)) || (seenIn(o)?.status === 101 && seenIn(o)?.goodbye === false),
    ),
    ...by('http2-get', all).filter((o) => isCut(seenIn(o)?.why)),
    ...by('http-get', all).filter((o) => o.target.url.startsWith('https:') && isCut(failureOf(o))),
    ...by('upload', all).filter((o) => isCut(failureOf(o))),
  ];
  const cut = new Set(torn.map(({ target }) => ('url' in target ? hostOfUrl(target.url) : target.host)));
  return areBeyondOne(hosts.filter(({ host }) => cut.has(host))) ? torn : [];
}

/** Hosts that no single owner or operator can have broken: the edge that ChatGPT stands behind may fail for several at once. */
export const areBeyondOne = (hosts: readonly HostView[]): boolean =>
  hosts.some(({ endpoint }) => endpoint?.healthy.edge !== 'cloudflare') &&
  new Set(hosts.map(({ host }) => ownerOf(host))).size >= leastOwners;
