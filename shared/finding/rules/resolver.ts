import { interceptionIn, inventedIn, resolverProductIn } from '../resolver';
import { named, type Rule } from '../rule';
import type { View } from '../view';

/** Programs here may take questions on their way out, too: tunnels, and agents of DNS filters. */
const maySitHere = (view: View): boolean =>
  (view.machine?.interfaces.some(({ medium }) => medium === 'tunnel') ?? false) ||
  view.all.some(
    (o) =>
      o.kind === 'computer' &&
      o.outcome.kind === 'ok' &&
      (o.outcome.value.tunnels.length > 0 || o.outcome.value.agents.length > 0),
  );

/** Somebody answers in place of the DNS servers outside. No fault by itself, and changing the server does not help. */
export const dnsIntercepted: Rule = {
  code: 'dns-intercepted',
  layer: 'dns',
  place: 'network',
  holds(view) {
    const sign = interceptionIn(view.all);
    if (!sign) return undefined;
    const resolver = resolverProductIn(view.all);
    return {
      confidence: sign.how === 'identity' ? 'likely' : 'certain',
      hosts: [],
      evidence: [...sign.evidence, ...(resolver?.evidence ?? [])],
      facts: { how: sign.how },
      product: named(resolver?.found, 'possible'),
      ...(maySitHere(view) && { place: 'unknown' as const }),
    };
  },
};

/** This computer's own servers, which pass questions on for somebody. */
const isLocal = (server: string) => /^(127\.|::1$)/.test(server);

/** The resolver leads names that cannot exist somewhere. Harmless, as long as the names that matter are true. */
export const dnsInventsNames: Rule = {
  code: 'dns-invents-names',
  layer: 'dns',
  place: 'network',
  holds(view) {
    const { addresses, server, evidence } = inventedIn(view.all);
    if (addresses.length === 0) return undefined;
    return {
      confidence: 'certain',
      hosts: [],
      evidence,
      facts: { address: addresses[0] ?? '' },
      ...(isLocal(server) && { place: 'unknown' as const }),
    };
  },
};
