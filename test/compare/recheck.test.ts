import { describe, expect, it } from 'vitest';
import { joinRecheck, unclearSince } from '../../shared/compare/recheck';
import type { Observation } from '../../shared/observation/observation';
import { type Report, reportSchema } from '../../shared/report/report';
import { reports } from '../fakes/fake-reports';
import { failed, saw } from '../fakes/saw';

const broken = reports['dns-sinkhole'];
const fine = reports.healthy;

/** A later look: on the same network unless said. */
const later = (report: Report, change: Partial<Report['legs'][number]> = {}): Report => ({
  ...report,
  startedAt: '2026-10-21T07:30:00.000Z',
  legs: report.legs.map((leg) => ({ ...leg, ...change })),
});
const readings = (report: Report) => new Set(report.recheck?.rows.map(({ reading }) => reading));

describe('checked again', () => {
  it('says fixed when what failed works, and likely while it was seen once', () => {
    const joined = joinRecheck(broken, later(fine));
    expect(joined.recheck).toMatchObject({
      since: broken.startedAt,
      place: 'same',
      verdict: { code: 'fixed', confidence: 'likely' },
    });
    expect(joined.recheck?.rows.map(({ host }) => host).sort()).toEqual([...broken.verdict.hosts].sort());
    expect(joined.legs.map(({ id }) => id)).toEqual(['here', 'before']);
    expect(reportSchema.safeParse(joined).success).toBe(true);
  });

  it('is certain after three equal answers', () => {
    const [leg] = fine.legs;
    const { observations = [], findings = [] } = leg ?? {};
    const repeat = { startedAt: fine.startedAt, observations, findings };
    const joined = joinRecheck(broken, later(fine, { repeats: [repeat, repeat] }));
    expect(joined.recheck?.verdict).toEqual({ code: 'fixed', confidence: 'certain' });
    expect(unclearSince(joined.recheck as NonNullable<Report['recheck']>).size).toBe(0);
  });

  it('says that it comes and goes when one of the tries fails', () => {
    const [bad] = broken.legs;
    const { observations = [], findings = [] } = bad ?? {};
    const joined = joinRecheck(
      broken,
      later(fine, { repeats: [{ startedAt: fine.startedAt, observations, findings }] }),
    );
    expect(joined.recheck?.verdict.code).toBe('intermittent');
  });

  it.each<readonly [string, Report, Report, string]>([
    ['the same trouble', broken, later(broken), 'still-broken'],
    ['new trouble', fine, later(broken), 'new-trouble'],
    ['no trouble at all', fine, later(fine), 'nothing-was-broken'],
  ])('tells %s', (_, first, again, code) => {
    expect(joinRecheck(first, again).recheck?.verdict.code).toBe(code);
  });

  it.each<readonly [host: string, code: string, nowhere: readonly string[] | undefined]>([
    ['oaistatic.com', 'fixed', undefined],
    ['there.example', 'partly-fixed', undefined],
    // What an administrator's catalogue knows goes with the report.
    ['oaistatic.com', 'partly-fixed', []],
    ['there.example', 'fixed', ['there.example']],
  ])('with a name that is still missing, %s, says %s where %j exist nowhere', (host, code, nowhere) => {
    const isMissing = saw('name-lookup', host, 'catalogue', { host }, failed('name-not-found'));
    const withMissing = (report: Report): Partial<Report['legs'][number]> => ({
      observations: [...(report.legs[0]?.observations ?? []), isMissing],
      ...(nowhere && { nowhere: [...nowhere] }),
    });
    const first = later(broken, withMissing(broken));
    expect(joinRecheck(first, later(fine, withMissing(fine))).recheck?.verdict.code).toBe(code);
  });

  it('does not call fixed what something else is in the way of now', () => {
    const { verdict } = fine;
    const again = later({ ...fine, verdict: { ...verdict, status: 'degraded', code: 'voice-udp-blocked' } });
    expect(joinRecheck(broken, again).recheck?.verdict.code).toBe('partly-fixed');
  });

  it('tells a part of it', () => {
    const isMended = (o: Observation) => /"chatgpt\.com"|\/\/chatgpt\.com\//.test(JSON.stringify(o.target));
    const half = later(broken, {
      observations: [
        ...(fine.legs[0]?.observations ?? []).filter(isMended),
        ...(broken.legs[0]?.observations ?? []).filter((o) => !isMended(o)),
      ],
      findings: broken.findings.map((f) => ({ ...f, hosts: f.hosts.filter((h) => h !== 'chatgpt.com') })),
    });
    const joined = joinRecheck(broken, half);
    expect(joined.recheck?.verdict.code).toBe('partly-fixed');
    expect(readings(joined)).toEqual(new Set(['fixed', 'still-broken']));
  });

  it('proves nothing on another network', () => {
    const network = {
      ...(fine.legs[0]?.network as Report['legs'][number]['network']),
      egress: { address: '198.51.100.7', country: 'DE', colo: 'FRA' },
      gateway: '192.168.178.1',
    };
    expect(joinRecheck(broken, later(fine, { network })).recheck).toMatchObject({
      place: 'other',
      verdict: { code: 'other-place' },
    });
  });

  it('asks again what changed', () => {
    const joined = joinRecheck(broken, later(fine));
    expect([...unclearSince(joined.recheck as NonNullable<Report['recheck']>)].sort()).toEqual(
      [...broken.verdict.hosts].sort(),
    );
  });
});

it('trouble that is no host’s is followed by its finding', () => {
  const voice: Report = {
    ...fine,
    findings: [],
    verdict: {
      ...fine.verdict,
      status: 'degraded',
      code: 'voice-udp-blocked',
      place: 'network',
      layer: 'udp',
    },
  };
  const still = later({
    ...voice,
    findings: [
      {
        code: 'voice-udp-blocked',
        layer: 'udp',
        place: 'network',
        confidence: 'certain',
        hosts: [],
        product: null,
        facts: {},
        evidence: ['x'],
      },
    ],
  });
  expect(joinRecheck(voice, still).recheck?.verdict.code).toBe('still-broken');
  expect(joinRecheck(voice, later(fine)).recheck?.verdict.code).toBe('fixed');
});
