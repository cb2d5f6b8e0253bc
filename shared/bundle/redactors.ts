import { accessRedactors } from './access-redactors';
import { personRedactors } from './person-redactors';
import type { Redactor } from './redactor';

export type { Redactor } from './redactor';

/** In this order: what holds other secrets (a login in a URL) goes before its parts (an address). */
export const redactors: readonly Redactor[] = [...accessRedactors, ...personRedactors];
