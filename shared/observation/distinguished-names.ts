import type { DistinguishedName } from './certificate';

/** The first value of an attribute, or an empty string. */
export const attribute = (name: DistinguishedName, key: string): string =>
  name.find(([attr]) => attr === key)?.[1] ?? '';

/** A name as people read it: `CN=WE1, O=Google Trust Services, C=US`. */
export const nameText = (name: DistinguishedName): string =>
  [...name]
    .reverse()
    .map(([attr, value]) => `${attr}=${value}`)
    .join(', ');
