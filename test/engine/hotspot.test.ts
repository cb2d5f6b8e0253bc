import { expect, it } from 'vitest';
import { inspector } from '../world/authorities';
import { inspectedBy, lineCut, type Modifier } from '../world/modifiers';
import { done, filter, gatewayIs, onNetworks, phone, seenAs, textsOf, worldOf } from './on-networks';

const rowOf = (report: { comparison: { rows: readonly { host: string }[] } | null }, host: string) =>
  report.comparison?.rows.find((row) => row.host === host);

/** A tunnel stands on this computer, and its far end is what the internet sees. */
const vpn: Modifier = (world) =>
  seenAs('198.51.100.77')({
    ...world,
    machine: {
      ...world.machine,
      interfaces: [
        ...world.machine.interfaces,
        {
          name: 'utun4',
          medium: 'tunnel',
          addresses: [{ address: '10.99.0.2', family: 'IPv4', scope: 'private' }],
        },
      ],
    },
  });

it('tries three times on both networks what only one of them breaks, and is certain then', async () => {
  const { engine, look, carryTo } = onNetworks(worldOf(filter));
  const { runId } = await look({ leg: 'here' });
  expect(done(await engine.repeatHere({ runId }))).toEqual({ repeats: 2 });
  carryTo(worldOf(phone));
  expect(done(await engine.gateNow({ runId }))).toEqual({ validity: 'valid' });
  const { report } = await look({ leg: 'hotspot', pairedWith: runId });
  expect(report.comparison?.verdict).toEqual({ code: 'office-network', confidence: 'certain' });
  expect(rowOf(report, 'ws.chatgpt.com')).toEqual({
    host: 'ws.chatgpt.com',
    office: 'broken',
    hotspot: 'works',
    reading: 'office-only',
    clarity: 'clear',
    tries: { office: ['broken', 'broken', 'broken'], hotspot: ['works', 'works', 'works'] },
  });
  expect(report.legs.map(({ repeats }) => repeats?.length)).toEqual([2, 2]);
});

it('says that it comes and goes when one of the tries works', async () => {
  const { engine, look, carryTo } = onNetworks(worldOf(filter));
  const { runId } = await look({ leg: 'here' });
  carryTo(worldOf());
  // One try that differs settles it; a third could not.
  expect(done(await engine.repeatHere({ runId }))).toEqual({ repeats: 1 });
  carryTo(worldOf(phone));
  const { report } = await look({ leg: 'hotspot', pairedWith: runId });
  expect(report.comparison?.verdict.code).toBe('intermittent');
  expect(rowOf(report, 'ws.chatgpt.com')).toMatchObject({ reading: 'intermittent' });
});

it('counts no try that was made on another network', async () => {
  const { engine, look, carryTo } = onNetworks(worldOf(filter));
  const { runId } = await look({ leg: 'here' });
  carryTo(worldOf(phone));
  expect(done(await engine.repeatHere({ runId }))).toEqual({ repeats: 0 });
});

it('names a program on this computer that goes along', async () => {
  const agent = inspectedBy(inspector('zscaler'));
  const { look, carryTo } = onNetworks(worldOf(agent));
  const { runId } = await look({ leg: 'here' });
  carryTo(worldOf(agent, phone));
  const { report } = await look({ leg: 'hotspot', pairedWith: runId });
  expect(report.comparison).toMatchObject({
    validity: 'valid',
    verdict: { code: 'agent-on-this-computer', confidence: 'certain' },
  });
});

it.each<readonly [string, readonly Modifier[], readonly Modifier[], string]>([
  ['the same network', [], [], 'same-network'],
  ['a VPN that carries both', [vpn], [phone, vpn], 'tunnel-carries-both'],
  ['a hotspot without internet', [], [lineCut, gatewayIs('172.20.10.1')], 'hotspot-unusable'],
  ['another network', [], [phone], 'valid'],
])('the gate knows %s, and so does the leg', async (_, office, hotspot, validity) => {
  const { engine, look, carryTo } = onNetworks(worldOf(filter, ...office));
  const { runId } = await look({ leg: 'here' });
  carryTo(worldOf(...hotspot));
  expect(done(await engine.gateNow({ runId }))).toEqual({ validity });
  const { report } = await look({ leg: 'hotspot', pairedWith: runId });
  expect(report.comparison?.validity).toBe(validity);
});

it('looks at the second network once more when it was left meanwhile', async () => {
  const { engine, look, carryTo, news } = onNetworks(worldOf(filter));
  const { runId } = await look({ leg: 'here' });
  const [one, other] = [worldOf(phone), worldOf(phone, gatewayIs('172.20.10.2'))];
  carryTo(one);
  const second = done(
    await engine.startRun({ answers: {}, plan: 'full', leg: 'hotspot', pairedWith: runId }),
  );
  const ofSecond = () => news.filter(({ body }) => 'runId' in body && body.runId === second.runId);
  await expect
    .poll(() => ofSecond().some((item) => item.name === 'saw' && item.body.saw.kind === 'machine'))
    .toBe(true);
  carryTo(other);
  await expect.poll(() => ofSecond().at(-1)?.name).toBe('ended');
  const ended = ofSecond().at(-1);
  if (ended?.name !== 'ended') throw new Error('not ended');
  expect(ended.body.report.legs[1]?.network.gateway).toBe('172.20.10.2');
  expect(ended.body.report.comparison?.validity).toBe('valid');
});

it('looks once more when the computer slept', async () => {
  const { engine, news, sleep } = onNetworks(worldOf());
  const { runId } = done(await engine.startRun({ answers: {}, plan: 'full', leg: 'here' }));
  await expect.poll(() => news.some(({ name }) => name === 'saw')).toBe(true);
  sleep(3_600_000);
  await expect.poll(() => news.some(({ name }) => name === 'ended')).toBe(true);
  const machines = news.filter((item) => item.name === 'saw' && item.body.saw.kind === 'machine');
  expect(machines).toHaveLength(2);
  const ended = news.find((item) => item.name === 'ended');
  if (ended?.name !== 'ended') throw new Error('not ended');
  expect(ended.body.runId).toBe(runId);
  expect(Date.parse(ended.body.report.startedAt)).toBeGreaterThan(Date.now() + 3_000_000);
});

it('writes down that the hotspot was skipped, and takes it back when it was compared after all', async () => {
  const { engine, look, carryTo } = onNetworks(worldOf(filter));
  const { runId } = await look({ leg: 'here' });
  expect(done(await engine.skipHotspot({ runId })).report.hotspot).toBe('skipped-by-the-person');
  const shown = done(await engine.previewBundle({ runId, lang: 'en' }));
  expect((await textsOf(engine, shown)).get('report.json')).toContain('skipped-by-the-person');
  carryTo(worldOf(phone));
  expect((await look({ leg: 'hotspot', pairedWith: runId })).report).not.toHaveProperty('hotspot');
});

it('never compares where the policy forbids it, and says why', async () => {
  const { engine, look } = onNetworks(worldOf(filter), { policy: { hotspot: false } });
  expect(done(await engine.hello({})).allowed.hotspot).toBe(false);
  const { runId, report } = await look({ leg: 'here' });
  expect(report.hotspot).toBe('forbidden-by-policy');
  expect(
    await engine.startRun({ answers: {}, plan: 'full', leg: 'hotspot', pairedWith: runId }),
  ).toMatchObject({ kind: 'failed', why: 'not-possible-here' });
});

it('tells after a repair what is fixed, and what is not', async () => {
  const { look, carryTo } = onNetworks(worldOf(filter));
  const { runId } = await look({ leg: 'here' });
  expect((await look({ leg: 'here', since: runId })).report.recheck).toMatchObject({
    place: 'same',
    verdict: { code: 'still-broken' },
  });
  carryTo(worldOf());
  const { report } = await look({ leg: 'here', since: runId });
  expect(report.recheck).toMatchObject({ verdict: { code: 'fixed', confidence: 'certain' } });
  expect(report.recheck?.rows).toEqual([
    {
      host: 'ws.chatgpt.com',
      before: 'broken',
      now: 'works',
      reading: 'fixed',
      tries: ['works', 'works', 'works'],
    },
  ]);
  expect(report.verdict.status).toBe('healthy');
  carryTo(worldOf(phone));
  expect((await look({ leg: 'here', since: runId })).report.recheck?.verdict.code).toBe('other-place');
});

it('knows no run by another name', async () => {
  const { engine } = onNetworks(worldOf());
  const runId = 'r0';
  const lost = { kind: 'failed', why: 'not-found' };
  expect(await engine.repeatHere({ runId })).toEqual(lost);
  expect(await engine.gateNow({ runId })).toEqual(lost);
  expect(await engine.skipHotspot({ runId })).toEqual(lost);
  expect(await engine.startWatch({ runId, forMinutes: 30 })).toEqual(lost);
  expect(await engine.stopWatch({ watchId: runId })).toEqual(lost);
  expect(await engine.startRun({ answers: {}, plan: 'full', leg: 'here', since: runId })).toEqual(lost);
});
