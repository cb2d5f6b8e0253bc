import { afterEach, expect, it, vi } from 'vitest';
import { entryNames } from '../../shared/bundle/bundle';
import { done, filter, onNetworks, phone, textsOf, worldOf } from './on-networks';

/** What throws in this test, as a bug of ours would. */
const broken = vi.hoisted(() => new Set<string>());
const breaking = vi.hoisted(() => (what: string) => {
  if (broken.has(what)) throw new Error(`${what} is broken`);
});
afterEach(() => broken.clear());

vi.mock('../../shared/finding/rules', async (original) => {
  const { rules } = await original<typeof import('../../shared/finding/rules')>();
  return {
    rules: rules.map((rule) => ({
      ...rule,
      holds: (view: Parameters<typeof rule.holds>[0]) => {
        breaking(rule.code);
        return rule.holds(view);
      },
    })),
  };
});
vi.mock('../../shared/advice/advise', async (original) => {
  const { advise } = await original<typeof import('../../shared/advice/advise')>();
  return {
    advise: (...given: Parameters<typeof advise>) => {
      breaking('advice');
      return advise(...given);
    },
  };
});
vi.mock('../../shared/finding/hiding', async (original) => {
  const { withoutSymptoms } = await original<typeof import('../../shared/finding/hiding')>();
  return {
    withoutSymptoms: (...given: Parameters<typeof withoutSymptoms>) => {
      if (given[0].length > 0) breaking('judgement');
      return withoutSymptoms(...given);
    },
  };
});
vi.mock('../../shared/compare/join-legs', async (original) => {
  const all = await original<typeof import('../../shared/compare/join-legs')>();
  return {
    ...all,
    joinLegs: (...given: Parameters<typeof all.joinLegs>) => {
      breaking('comparison');
      return all.joinLegs(...given);
    },
  };
});
vi.mock('../../shared/observation/follow-ups', async (original) => {
  const { followUpsFor } = await original<typeof import('../../shared/observation/follow-ups')>();
  return {
    followUpsFor: (...given: Parameters<typeof followUpsFor>) =>
      followUpsFor(...given).map((row) => ({
        ...row,
        looks: (saw: Parameters<typeof row.looks>[0]) => {
          breaking('follow-ups');
          return row.looks(saw);
        },
      })),
  };
});

it.each([
  ['the rule for voice-udp-blocked', 'voice-udp-blocked', 'blocked', 'tls-cut-on-name'],
  ['the rule for tls-cut-on-name', 'tls-cut-on-name', 'unknown', 'could-not-tell'],
  ['the advice', 'advice', 'blocked', 'tls-cut-on-name'],
  ['the judgement', 'judgement', 'unknown', 'could-not-tell'],
  ['the follow-up ask-outside', 'follow-ups', 'blocked', 'tls-cut-on-name'],
])('%s may break: it costs itself, and the log says so', async (what, breaks, status, code) => {
  broken.add(breaks);
  const { engine, look } = onNetworks(worldOf(filter));
  const { runId, report } = await look({ leg: 'here' });
  expect(report.verdict).toMatchObject({ status, code });
  expect(report.legs[0]?.observations.length).toBeGreaterThan(50);
  const preview = done(await engine.previewBundle({ runId, lang: 'en' }));
  const texts = await textsOf(engine, preview);
  expect(texts.get(entryNames.log)).toContain(`${what} broke: Error: ${breaks} is broken`);
});

it('a comparison that breaks ends its own run, and the first look is still there', async () => {
  const { engine, look, carryTo, news } = onNetworks(worldOf(filter));
  const office = await look({ leg: 'here' });
  broken.add('comparison');
  carryTo(worldOf(phone));
  const wish = { answers: {}, plan: 'full', leg: 'hotspot', pairedWith: office.runId } as const;
  const { runId } = done(await engine.startRun(wish));
  await expect.poll(() => news.at(-1)).toEqual({ name: 'broke', body: { runId } });
  const preview = await engine.previewBundle({ runId: office.runId, lang: 'en' });
  expect(preview.kind).toBe('ok');
  broken.clear();
  expect((await look({ leg: 'hotspot', pairedWith: office.runId })).report.comparison).not.toBeNull();
});

it('a window that cannot be told anything does not end the look', async () => {
  const { onNews, look } = onNetworks(worldOf());
  onNews(() => {
    throw new Error('deaf');
  });
  expect((await look({ leg: 'here' })).report.verdict.status).toBe('healthy');
});
