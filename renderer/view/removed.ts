import { isTextKey, type Say, type TextKey } from '../../shared/text/say';

type Why = 'person' | 'place' | 'access' | 'sealed' | 'trace';

/** Why each kind of secret is taken out. What is not listed here came in with a value somebody else chose. */
const whys: Readonly<Record<Exclude<Why, 'trace'>, readonly string[]>> = {
  person: ['user', 'home', 'host', 'email', 'mac', 'serial', 'certificate', 'company-word'],
  place: ['address', 'internal', 'network-name'],
  access: [
    'password',
    'login',
    'cookie',
    'jwt',
    'bearer',
    'authorization',
    'api-key',
    'private-key',
    'challenge',
    'environment',
  ],
  sealed: ['packed'],
};

/** What a kind of secret is called. */
export function removedText(kind: string, say: Say): string {
  const key = `window.removed.${kind}`;
  return isTextKey(key) ? say(key) : say('window.removed.other', { name: kind });
}

/** Why it went. */
export function whyRemoved(kind: string, say: Say): string {
  const why = Object.entries(whys).find(([, kinds]) => kinds.includes(kind))?.[0] ?? 'trace';
  return say(`window.removed.why.${why}` as TextKey);
}
