import { describe, expect, it } from 'vitest';
import { catalogueSchema, endpointOf, features, isOptional } from '../../shared/catalogue/catalogue';
import { catalogue } from '../../shared/catalogue/endpoints';

/** The list of March 2026, line by line. */
const missionLines = [
  '*.auth.openai.com',
  '*.chatgpt.com',
  '*.ct.sendgrid.net',
  '*.featuregates.org',
  '*.intercom.io',
  '*.intercomcdn.com',
  '*.oaistatic.com',
  '*.oaiusercontent.com',
  '*.openai.com',
  '*.statsig.com',
  'android.chat.openai.com',
  'auth0.openai.com',
  'cdn.openaimerge.com',
  'cdn.workos.com',
  'challenges.cloudflare.com',
  'chat.openai.com',
  'desktop.chat.openai.com',
  'events.statsigapi.net',
  'featureassets.org',
  'forwarder.workos.com',
  'humb.apple.com',
  'images.workoscdn.com',
  'ios.chat.openai.com',
  'js.intercomcdn.com',
  'js.stripe.com',
  'o207216.ingest.sentry.io',
  'o33249.ingest.sentry.io',
  'prodregistryv2.org',
  'rum.browser-intake-datadoghq.com',
  'setup.auth.openai.com',
  'setup.workos.com',
  'statsigapi.net',
  'tcr9i.chat.openai.com',
  'workos.imgix.net',
  'chatgpt.livekit.cloud',
  'files.oaiusercontent.com',
  'register.appattest.apple.com',
];
const wildcards = missionLines.filter((line) => line.startsWith('*.'));
const rows = catalogue.endpoints;
const hosts = rows.flatMap((row) => row.hosts);
const rowOf = (pattern: string) => rows.find((row) => row.pattern === pattern);

describe('the catalogue', () => {
  it('has the shape that an administrator may bring', () => {
    expect(catalogueSchema.parse(catalogue)).toEqual(catalogue);
  });

  it.each(missionLines)('looks at %s by name and knows that it stands on the list of the mission', (line) => {
    const row = rowOf(line);
    expect(row?.lists).toContain('mission');
    const fits = line.startsWith('*.')
      ? (host: string) => host.endsWith(line.slice(1))
      : (host: string) => host === line;
    expect(row?.hosts.filter((host) => !fits(host))).toEqual([]);
  });

  it.each([...wildcards, '*.oaistatsig.com'])('has the bare name of %s as a row of its own', (wildcard) => {
    const apex = wildcard.slice(2);
    expect(rowOf(apex)?.hosts).toEqual([apex]);
  });

  it('marks bare names that need not exist', () => {
    for (const apex of ['oaistatic.com', 'oaiusercontent.com', 'ct.sendgrid.net', 'intercomcdn.com']) {
      expect(rowOf(apex)?.nameExists, apex).toBe(false);
    }
    for (const certain of ['chatgpt.com', 'openai.com', 'auth.openai.com']) {
      expect(rowOf(certain)?.nameExists, certain).toBe(true);
    }
  });

  it('never calls a row required, or part of a feature, whose name may not exist', () => {
    for (const row of rows.filter(({ nameExists }) => !nameExists)) {
      expect(row.criticality, row.pattern).toBe('optional');
    }
  });

  it('names every host once, and every pattern once', () => {
    expect(hosts.filter((host, i) => hosts.indexOf(host) !== i)).toEqual([]);
    const patterns = rows.map(({ pattern }) => pattern);
    expect(patterns.filter((pattern, i) => patterns.indexOf(pattern) !== i)).toEqual([]);
  });

  it('names hosts that can be looked up', () => {
    for (const host of hosts) expect(host).toMatch(/^(?:[a-z0-9-]{1,63}\.)+[a-z]{2,}$/);
  });

  it.each([
    ['chatgpt.com', 'chat'],
    ['ws.chatgpt.com', 'chat'],
    ['cdn.oaistatic.com', 'chat'],
    ['auth.openai.com', 'sign-in'],
    ['challenges.cloudflare.com', 'sign-in'],
    ['files.oaiusercontent.com', 'uploads'],
    ['ios.chat.openai.com', 'ios-app'],
    ['register.appattest.apple.com', 'ios-app'],
    ['android.chat.openai.com', 'android-app'],
  ] as const)('says that without %s there is no %s', (host, feature) => {
    const row = endpointOf(catalogue, host);
    expect(row?.criticality).toBe('required');
    expect(row?.features).toContain(feature);
  });

  it('calls nothing else required', () => {
    expect(rows.filter(({ criticality }) => criticality === 'required')).toHaveLength(9);
  });

  it.each(features)('looks at something for %s', (feature) => {
    const counts = rows.filter((row) => row.features.includes(feature) && row.criticality !== 'optional');
    expect(counts).not.toEqual([]);
  });

  it('keeps the rows that OpenAI dropped, and never lets them worsen a verdict', () => {
    const dropped = rows
      .filter(({ lists }) => lists.length === 1 && lists[0] === 'mission')
      .map(({ pattern }) => pattern);
    expect(dropped.sort()).toEqual([
      '*.featuregates.org',
      '*.statsig.com',
      'events.statsigapi.net',
      'featureassets.org',
      'prodregistryv2.org',
      'statsigapi.net',
    ]);
    expect(rows.filter(({ pattern }) => dropped.includes(pattern)).every(isOptional)).toBe(true);
  });

  it('knows the rows that are new since March', () => {
    for (const added of ['*.oaistatsig.com', 'frontend-apps-multi-region.workos.com']) {
      expect(rowOf(added)?.lists).toContain('official-2026-10');
      expect(rowOf(added)?.lists).not.toContain('mission');
    }
  });

  it('does not count rows of the mission in use today as out of date', () => {
    for (const host of ['register.appattest.apple.com', 'chatgpt.livekit.cloud']) {
      const row = endpointOf(catalogue, host);
      expect(row && isOptional(row), host).toBe(false);
    }
  });

  it('has purposes short enough for a table', () => {
    for (const { pattern, purpose } of rows) expect(purpose.length, pattern).toBeLessThanOrEqual(100);
  });
});
