/** What came of a call. Failing is an answer here, not an exception. */
export type Outcome<T, Why extends string = string> =
  | { readonly kind: 'ok'; readonly value: T }
  | { readonly kind: 'failed'; readonly why: Why; readonly detail?: string };

export const ok = <T>(value: T): { readonly kind: 'ok'; readonly value: T } => ({ kind: 'ok', value });

export const failed = <Why extends string>(
  why: Why,
  detail?: string,
): { readonly kind: 'failed'; readonly why: Why; readonly detail?: string } =>
  detail === undefined ? { kind: 'failed', why } : { kind: 'failed', why, detail };

/** Makes a switch over a union complete: adding a member breaks the build here. */
export function unreachable(value: never): never {
  throw new Error(`unreachable: ${JSON.stringify(value)}`);
}
