import type { Look, Plan } from './look';

/**
 * What to look at on the second network: the hosts that had trouble on the first, and everything that tells the two
 * networks apart or says whether the second one works at all. Where no host had trouble, all of them are looked at
 * again: then it is not known yet what there is to compare.
 */
export const secondLeg = (plan: Plan, troubled: ReadonlySet<string>): Plan =>
  troubled.size === 0
    ? plan
    : { ...plan, looks: plan.looks.filter((look) => !isOurHost(look) || troubled.has(look.host)) };

/** Neutral sites say whether the network works; the trace page, asked for to explain, says where it leads out. */
const isOurHost = (look: Look): look is Extract<Look, { kind: 'visit' }> =>
  look.kind === 'visit' && look.role === 'catalogue';
