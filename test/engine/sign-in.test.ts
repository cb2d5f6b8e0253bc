import { expect, it } from 'vitest';
import { type Modifier, signInPage } from '../world/modifiers';
import { done, filter, onNetworks, worldOf } from './on-networks';

/** Notes every server that is connected to. */
const counted =
  (asked: string[]): Modifier =>
  (world) => ({
    ...world,
    reach: (address, port) => {
      asked.push(`${address}:${port}`);
      return world.reach(address, port);
    },
  });

it('notices that the sign-in page was passed, by one small page and nothing else', async () => {
  const { engine, look, carryTo } = onNetworks(worldOf(signInPage()));
  const { runId, report } = await look({ leg: 'here' });
  expect(report.verdict.code).toBe('sign-in-page');
  const asked: string[] = [];
  carryTo(worldOf(signInPage(), counted(asked)));
  expect(done(await engine.signInNow({ runId }))).toEqual({ page: 'another' });
  expect(asked).toHaveLength(1);
  expect(asked[0]).toMatch(/:80$/);
  carryTo(worldOf());
  expect(done(await engine.signInNow({ runId }))).toEqual({ page: 'itself' });
});

it('does not take a network that fails for one that is signed in', async () => {
  const { engine, look, carryTo } = onNetworks(worldOf(signInPage()));
  const { runId } = await look({ leg: 'here' });
  carryTo(worldOf((world) => ({ ...world, reach: () => 'refused' })));
  expect(done(await engine.signInNow({ runId }))).toEqual({ page: 'not-known' });
});

it('asks nobody where no sign-in page was seen', async () => {
  const { engine, look, carryTo } = onNetworks(worldOf(filter));
  const { runId } = await look({ leg: 'here' });
  const asked: string[] = [];
  carryTo(worldOf(counted(asked)));
  expect(done(await engine.signInNow({ runId }))).toEqual({ page: 'not-known' });
  expect(asked).toEqual([]);
  expect(await engine.signInNow({ runId: 'none' })).toMatchObject({ kind: 'failed', why: 'not-found' });
});
