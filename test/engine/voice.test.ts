import { expect, it } from 'vitest';
import { runPlan } from '../../electron/engine/run-plan';
import { probes } from '../../electron/probes';
import { catalogue } from '../../shared/catalogue/endpoints';
import { diagnose } from '../../shared/finding/diagnose';
import { followUpsFor } from '../../shared/observation/follow-ups';
import { by } from '../../shared/observation/seen';
import { makePlan } from '../../shared/plan/make-plan';
import { healthyWorld } from '../world/healthy';
import { changed, type Modifier } from '../world/modifiers';
import { losesUdp } from '../world/timing';
import { createWorld } from '../world/world';

/**
 * The engine on the looks about voice alone: in a whole run the pretend servers burn our own time, and trains would
 * tell of that.
 */
async function looked(...world: readonly Modifier[]) {
  const running = createWorld(changed(healthyWorld(catalogue), ...world));
  const { looks } = makePlan(catalogue, 'full');
  try {
    const seen = await runPlan(
      { id: 'full', looks: looks.filter(({ kind }) => kind === 'stun') },
      {
        io: running.io,
        probes,
        followUps: followUpsFor(catalogue),
        signal: new AbortController().signal,
        tell: () => {},
        log: (line) => expect(line).toBe(''),
      },
    );
    return {
      found: diagnose(seen, catalogue).findings.map(({ code }) => code),
      again: by('stun', seen).filter(({ role, id }) => role === 'explain' && id.endsWith('#2')).length,
    };
  } finally {
    await running.close();
  }
}

it('looks again at voice’s servers and at three others when packets get lost, and finds that voices break up', async () => {
  expect(await looked(losesUdp(5))).toEqual({ found: ['voice-breaks-up'], again: 6 });
});

it('does not look again on a good line', async () => {
  expect(await looked()).toEqual({ found: [], again: 0 });
});
