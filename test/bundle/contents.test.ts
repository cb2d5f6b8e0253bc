import { expect, it } from 'vitest';
import type { z } from 'zod';
import { sha256 } from '../../electron/bundle/write-bundle';
import { unpack } from '../../electron/io/packed-text';
import { entryNames, manifestSchema, toBytes, toText } from '../../shared/bundle/bundle';
import { type BundleContents, composeBundle } from '../../shared/bundle/compose-bundle';
import {
  agentsSchema,
  certificateRowsSchema,
  networkFactsSchema,
  policyEntrySchema,
  stepsSchema,
  timelineSchema,
} from '../../shared/bundle/facts';
import { piecesOf } from '../../shared/bundle/packed';
import { noSecrets } from '../../shared/bundle/secrets';
import { reportSchema } from '../../shared/report/report';
import { comparedReports, reports } from '../fakes/fake-reports';
import { sampleReport, visit } from './sample-report';

const compose = (more: Partial<BundleContents> = {}) => {
  const composed = composeBundle({
    report: sampleReport(),
    log: 'kwyjiboLog\n',
    lang: 'en',
    secrets: noSecrets,
    sha256,
    policy: [
      { key: 'language', value: 'ko', origin: 'machine', where: '/etc/clearway/policy.json' },
      { key: 'bundleFolder', value: '/home/ann.lee/cases', origin: 'user', where: '/home/ann.lee/p.json' },
      { key: 'stun', origin: 'default', where: '' },
    ],
    ...more,
  });
  if (composed.kind === 'failed') throw new Error(`${composed.why} ${composed.detail}`);
  const texts = Object.fromEntries(composed.value.entries.map(({ name, bytes }) => [name, toText(bytes)]));
  return { ...composed.value, texts };
};
const parsed = <T extends z.ZodType>(schema: T, text: string | undefined): z.infer<T> =>
  schema.parse(JSON.parse(text ?? '')) as z.infer<T>;

it.each([
  ...Object.entries(reports),
  ...Object.entries(comparedReports),
  ['sample', sampleReport()] as const,
])('every document of %s is as its schema says', (_, report) => {
  const { texts } = compose({ report });
  const schemas = {
    [entryNames.report]: reportSchema,
    [entryNames.manifest]: manifestSchema,
    [entryNames.timeline]: timelineSchema,
    [entryNames.network]: networkFactsSchema,
    [entryNames.agents]: agentsSchema,
    [entryNames.steps]: stepsSchema,
    [entryNames.policy]: policyEntrySchema,
    [entryNames.certificates]: certificateRowsSchema,
  };
  for (const [name, schema] of Object.entries(schemas)) parsed(schema, texts[name]);
  const seen = report.legs.flatMap(({ observations }) => observations);
  const { events } = parsed(timelineSchema, texts[entryNames.timeline]);
  expect(events.map(({ id }) => id).sort()).toEqual(seen.map(({ id }) => id).sort());
  expect(events.map(({ atMs }) => atMs)).toEqual(events.map(({ atMs }) => atMs).sort((a, b) => a - b));
});

it('the policy in force is in it, redacted, with whose each value is', () => {
  const { settings } = parsed(policyEntrySchema, compose().texts[entryNames.policy]);
  expect(settings).toEqual([
    { key: 'language', value: 'ko', origin: 'machine', where: '/etc/clearway/policy.json' },
    { key: 'bundleFolder', value: '/home/[user-1]/cases', origin: 'user', where: '/home/[user-1]/p.json' },
    { key: 'stun', value: null, origin: 'default', where: '' },
  ]);
});

it.each(['en', 'ko'])('everything once more gives the same bytes, in %s', (lang) => {
  const bytes = () =>
    compose({ lang }).entries.map((entry) => [entry.name, sha256(piecesOf(entry.bytes, unpack))]);
  expect(bytes()).toEqual(bytes());
});

const withPage = () => {
  const report = sampleReport();
  report.legs[0]?.observations.push(
    ...visit('blocked.example', { body: '<html><title>KwyjiboPage</title>' }),
  );
  return report;
};

it.each([
  ['log', [entryNames.log], 'kwyjiboLog'],
  ['policy', [entryNames.policy], '/etc/clearway'],
  ['certificates', [], 'BEGIN CERTIFICATE'],
  ['pages', [], 'KwyjiboPage'],
] as const)('%s can be left out, and nothing of it stays', (part, gone, words) => {
  const whole = compose({ report: withPage() });
  expect(whole.parts).toContain(part);
  expect(Object.values(whole.texts).join('\n')).toContain(words);
  const less = compose({ report: withPage(), leftOut: [part] });
  for (const name of gone) expect(Object.keys(less.texts)).not.toContain(name);
  expect(Object.values(less.texts).join('\n')).not.toContain(words);
  expect(parsed(manifestSchema, less.texts[entryNames.manifest]).leftOut).toEqual([part]);
  // It can be put back.
  expect(less.parts).toContain(part);
});

it('what was made elsewhere is packed as it is, and searched', () => {
  const recording = {
    part: 'recording',
    name: 'recording.har',
    bytes: toBytes('{"log":{"entries":[]}}'),
  } as const;
  const { texts, parts } = compose({ attachments: [recording] });
  expect(texts['recording.har']).toBe('{"log":{"entries":[]}}');
  expect(parts).toContain('recording');
  expect(
    compose({ attachments: [recording], leftOut: ['recording'] }).texts['recording.har'],
  ).toBeUndefined();
  const told = composeBundle({
    report: sampleReport(),
    log: '',
    lang: 'en',
    sha256,
    secrets: { ...noSecrets, userNames: ['kwyjibo'] },
    attachments: [{ ...recording, bytes: toBytes('{"by":"kwyjibo"}') }],
  });
  expect(told).toEqual({ kind: 'failed', why: 'leak', detail: 'user in recording.har' });
});

it('says how far it is', () => {
  const told: number[] = [];
  compose({ tell: (done) => told.push(done) });
  expect(told.at(-1)).toBe(1);
  expect(told).toEqual([...told].sort((a, b) => a - b));
});
