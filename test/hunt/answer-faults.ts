import { isOptional } from '../../shared/catalogue/catalogue';
import * as c from '../fakes/changes';
import { type Change, everything, only } from '../fakes/saw';
import { type Maker, network } from './known';
import { answering } from './program-faults';

const contoso = 'O=Contoso Ltd, CN=Contoso Corporate Root CA G2';
const inspected = { ...network, layers: ['tls', 'http'], stops: false } as const;
const blocked = '<title>Attention Required!</title>Sorry, you have been blocked';

/** Asked for only where the page itself answers. */
const doorCloses: Change = (leg) => (answering(leg).includes('chatgpt.com') ? c.doorSays(403)(leg) : leg);

/** Answers that are changed on the way, or that the service gives to some and not to others. */
export const answerFaults: readonly Maker[] = [
  {
    id: 'upload-cut',
    step: 8,
    make(random) {
      const how = random.one(['reset', 'closed', 'timed-out', { status: 413 }] as const);
      return {
        about: JSON.stringify(how),
        // Under the genuine certificate 413 is the far side's own word.
        change: c.all(c.inspectedBy(contoso, { trusted: true }), c.uploads(how)),
        fault: inspected,
      };
    },
  },
  {
    id: 'cookies-stripped',
    step: 6,
    make: () => ({
      about: '',
      change: c.inspectedBy(contoso, { trusted: true, strips: ['set-cookie'] }),
      fault: inspected,
    }),
  },
  {
    id: 'one-workspace',
    step: 9,
    make(random) {
      const isSaid = random.chance(0.5);
      const says = isSaid
        ? c.theySay(only('chatgpt.com'), 403, 'Your workspace is not allowed on this network')
        : doorCloses;
      return {
        about: isSaid ? 'the edge says so' : 'the door without an account is closed',
        change: c.all(c.inspectedBy(contoso, { which: only('chatgpt.com'), trusted: true }), says),
        fault: { ...inspected, which: only('chatgpt.com') },
      };
    },
  },
  {
    id: 'address-refused',
    step: 7,
    make(random) {
      // Where the edge asks one of them whether it is a browser, the other alone proves nothing, nor is that health.
      const challenged = random.chance(0.3) ? random.one(['chatgpt.com', 'auth.openai.com']) : undefined;
      const which = only('chatgpt.com', 'auth.openai.com');
      return {
        about: challenged === undefined ? '' : `${challenged} asks whether we are a browser`,
        change: c.all(c.theySay(which, 403, blocked), c.challenge(only(challenged ?? ''))),
        fault: { ...network, layers: ['http'], places: ['service'], which },
      };
    },
  },
  {
    id: 'wrong-name',
    step: 6,
    make(random, catalogue) {
      const row = random.one(catalogue.endpoints.filter((e) => !isOptional(e)));
      const [name, which] = random.one([
        [row.pattern, only(...row.hosts)],
        ['everything', everything],
      ] as const);
      return {
        about: `the certificate of a stranger on ${name}`,
        change: c.wrongName(which, 'other.example'),
        // The edge's marks stay on what comes under it: then the edge itself is meant.
        fault: {
          ...network,
          layers: ['tls'],
          which,
          places: which === everything ? ['network'] : ['network', 'service'],
        },
      };
    },
  },
];
