import { expect, it } from 'vitest';
import { done, filter, onNetworks, phone, worldOf } from './on-networks';

it('watches until it is stopped, and puts what it saw into the report', async () => {
  const { engine, look, carryTo, news, sleep } = onNetworks(worldOf(), { watchEverySeconds: 180 });
  const { runId } = await look({ leg: 'here' });
  const { watchId } = done(await engine.startWatch({ runId, forMinutes: 30 }));
  const points = () =>
    news.flatMap((item) => (item.name === 'watched' ? [item.body.watch.points] : [])).at(-1) ?? [];
  await expect.poll(() => points().length).toBe(1);
  // As it goes: who ends the program in the middle has what was seen until then.
  expect(done(await engine.skipHotspot({ runId })).report.watch?.points).toHaveLength(1);
  carryTo(worldOf(filter));
  sleep(180_000);
  await expect.poll(() => points().length).toBe(2);
  carryTo(worldOf(phone));
  sleep(180_000);
  await expect.poll(() => points().length).toBe(3);
  expect(points().map(({ status, features, network }) => [status, features.chat, network])).toEqual([
    ['healthy', 'works', 0],
    ['blocked', 'blocked', 0],
    ['healthy', 'works', 1],
  ]);
  done(await engine.stopWatch({ watchId }));
  const ended = news.find((item) => item.name === 'watch-ended');
  if (ended?.name !== 'watch-ended') throw new Error('not ended');
  expect(ended.body.report.watch).toMatchObject({ ended: 'stopped', everySeconds: 180, forMinutes: 30 });
  expect(ended.body.report.watch?.proof.map(({ code }) => code)).toEqual([points()[1]?.code]);
  // The proof is for the file, not for every telling.
  expect(JSON.stringify(news.filter(({ name }) => name === 'watched'))).not.toContain('observations');
  const shown = done(await engine.previewBundle({ runId, lang: 'en' }));
  expect(shown.entries.some(({ name }) => name === 'report.json')).toBe(true);
  expect(await engine.stopWatch({ watchId })).toMatchObject({ kind: 'failed', why: 'not-found' });
});

it('ends by itself when its time is up', async () => {
  const { engine, look, news, sleep } = onNetworks(worldOf(), { watchEverySeconds: 180 });
  const { runId } = await look({ leg: 'here' });
  await engine.startWatch({ runId, forMinutes: 30 });
  await expect
    .poll(() => news.some((item) => item.name === 'watched' && item.body.watch.points.length === 1))
    .toBe(true);
  sleep(31 * 60_000);
  await expect.poll(() => news.at(-1)?.name).toBe('watch-ended');
  const ended = news.at(-1);
  expect(ended?.name === 'watch-ended' && ended.body.report.watch?.ended).toBe('time-is-up');
});

it('ends when something else is looked at: two at once would measure each other', async () => {
  const { engine, look, news } = onNetworks(worldOf(), { watchEverySeconds: 180 });
  const { runId } = await look({ leg: 'here' });
  await engine.startWatch({ runId, forMinutes: 480 });
  await look({ leg: 'here' });
  expect(news.some(({ name }) => name === 'watch-ended')).toBe(true);
});
