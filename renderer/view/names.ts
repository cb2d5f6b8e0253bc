import type { DistinguishedName } from '../../shared/observation/certificate';

const first = (name: DistinguishedName, key: string): string =>
  name.find(([attribute]) => attribute === key)?.[1] ?? '';

/** How a person would call the holder of a certificate: the common name, else the organisation. */
export const shortName = (name: DistinguishedName): string =>
  first(name, 'CN') || first(name, 'O') || first(name, 'OU') || fullName(name);

/** Every attribute, the most telling first: `CN=WE1, O=Google Trust Services, C=US`. */
export const fullName = (name: DistinguishedName): string =>
  [...name]
    .reverse()
    .map(([attribute, value]) => `${attribute}=${value}`)
    .join(', ');

/** Two names that are the same, attribute by attribute. */
export const sameName = (a: DistinguishedName, b: DistinguishedName): boolean => fullName(a) === fullName(b);
