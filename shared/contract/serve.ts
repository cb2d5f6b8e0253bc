import { failed, type Outcome } from '../outcome';
import { type CallName, callNames, type Engine, type ReplyFailure } from './contract';
import { takes } from './takes';

/** What every transport does with a message: read it, run it, answer it. Never throws. */
export async function serve(
  engine: Engine,
  name: string,
  raw: unknown,
): Promise<Outcome<unknown, ReplyFailure>> {
  if (!isCall(name)) return failed('bad-request', 'no such call');
  const asked = takes[name].safeParse(raw);
  if (!asked.success)
    return failed('bad-request', asked.error.issues.map((i) => i.path.join('.')).join(', '));
  try {
    const run = engine[name] as (asked: unknown) => Promise<Outcome<unknown, ReplyFailure>>;
    return await run.call(engine, asked.data);
  } catch (bug) {
    return failed('broken', String(bug));
  }
}

const isCall = (name: string): name is CallName => (callNames as readonly string[]).includes(name);
