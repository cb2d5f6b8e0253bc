import type { DistinguishedName } from '../../shared/observation/certificate';
import { attribute, nameText } from '../../shared/observation/distinguished-names';

/** How a person would call the holder of a certificate: the common name, else the organisation. */
export const shortName = (name: DistinguishedName): string =>
  attribute(name, 'CN') || attribute(name, 'O') || attribute(name, 'OU') || nameText(name);

/** Two names that are the same, attribute by attribute. */
export const sameName = (a: DistinguishedName, b: DistinguishedName): boolean => nameText(a) === nameText(b);
