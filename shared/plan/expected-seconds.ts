import type { Plan } from './look';

/**
 * What we tell people before they start. All looks run at once, so a healthy network needs a second or two; the
 * longest look there is (a name that nobody answers, then a handshake that stalls) is what a broken one costs.
 */
export const expectedSeconds = (plan: Plan): number =>
  plan.looks.some(({ kind }) => kind === 'visit') ? 10 : 2;
