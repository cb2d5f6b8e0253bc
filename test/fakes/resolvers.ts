import {
  impossibleNames,
  nobodysAddress,
  resolverAccountName,
  resolverAddressName,
  resolverIdentityName,
} from '../../shared/catalogue/controls';
import type { FailureWord } from '../../shared/observation/failure';
import type { ObservationOf, Sight } from '../../shared/observation/observation';
import { each } from './changes';
import { type Change, failed, saw, type Which } from './saw';

/** What resolvers tell of themselves, truly or not. */

type Query = ObservationOf<'dns-query'>;

const answered = (which: (target: Query['target']) => boolean, value: Partial<Sight<'dns-query'>>): Change =>
  each(
    'dns-query',
    ({ target }) => which(target),
    (o) => ({
      ...o,
      outcome: {
        kind: 'ok',
        value: { rcode: 'NOERROR', addresses: [], names: [], texts: [], contradicted: false, ...value },
      },
    }),
  );

/** Somebody answers at the address where nobody is. */
export const nobodyAnswers: Change = answered(({ server }) => server === nobodysAddress, {
  addresses: ['198.51.100.53'],
});

/** These servers seem to ask from one address. */
export const waysOut = (servers: readonly string[], address = '192.31.7.253'): Change =>
  answered(({ name, server }) => name === resolverAddressName && servers.includes(server), {
    addresses: [address],
  });

/** An outside server's answer to the question who it is. */
export const callsItself = (server: string, value: Partial<Sight<'dns-query'>>): Change =>
  answered((target) => target.name === resolverIdentityName && target.server === server, value);

/** What the network's own resolver says of the account it answers for. */
export const accountSays = (...texts: readonly string[]): Change =>
  answered(({ name }) => name === resolverAccountName, { texts: [...texts] });

/** This computer is set to ask this server. */
export const asksAt = (server: string): Change =>
  each(
    'machine',
    () => true,
    (o) =>
      o.outcome.kind === 'ok'
        ? { ...o, outcome: { ...o.outcome, value: { ...o.outcome.value, resolvers: [server] } } }
        : o,
  );

/** Names that cannot exist lead here. */
export const inventsNames = (address: string): Change =>
  answered(({ name }) => (impossibleNames as readonly string[]).includes(name), { addresses: [address] });

/** A server outside answers a second time, and otherwise. */
export const answersTwice =
  (which: Which, addresses: readonly string[]): Change =>
  (leg) => {
    const asked = leg.filter(
      (o): o is Query => o.kind === 'dns-query' && o.role === 'explain' && which(o.target.name),
    );
    return asked.length === 0
      ? leg
      : [
          ...leg,
          ...asked
            .filter(({ target }) => target.transport === 'udp')
            .map(({ id, target }) =>
              saw('dns-query', `${id.replace(/^dns-query:/, '')}#late`, 'explain', target, {
                kind: 'ok',
                value: {
                  rcode: 'NOERROR',
                  addresses: [...addresses],
                  names: [],
                  texts: [],
                  contradicted: true,
                },
              }),
            ),
        ];
  };

/** The servers outside cannot be asked, in whatever way. */
export const outsideSilent = (why: FailureWord): Change =>
  each(
    'dns-query',
    ({ target, outcome }) => !target.server.startsWith('10.') && outcome.kind === 'ok',
    (o) => ({ ...o, outcome: failed(why) }),
  );
