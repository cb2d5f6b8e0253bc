import type { ReplyFailure } from '../../shared/contract/contract';
import { failed, type Outcome } from '../../shared/outcome';

/** A transport that throws has a bug; for the person it is one more failed call. */
export const ask = <T>(call: () => Promise<Outcome<T, ReplyFailure>>): Promise<Outcome<T, ReplyFailure>> =>
  Promise.resolve()
    .then(call)
    .catch((bug: unknown) => failed('broken', String(bug)));
