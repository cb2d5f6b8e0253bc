import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Certificate, certificateSchema } from '../../shared/observation/certificate';
import { type Observation, observationSchema } from '../../shared/observation/observation';
import { by } from '../../shared/observation/seen';
import type { Report } from '../../shared/report/report';
import type { Scenario } from './scenario';

/**
 * What a run saw, small enough to be read in a review: only what differs from another run, each certificate once,
 * times rounded, and nothing that chance decides. Rules judge it years later as they judged it on the day.
 */
export interface Frozen {
  readonly name: string;
  /** The run it is told by: what is not said here is as it is there. Null for the healthy one, which is told in full. */
  readonly like: string | null;
  /** Observations of that run which this one lacks. */
  readonly gone: readonly string[];
  readonly certificates: readonly Still[];
  readonly seen: readonly Still[];
}
/** Part of an observation or certificate, as JSON. */
type Still = Readonly<Record<string, unknown>>;

/** The runs that others are told by; each scenario picks whichever makes it shortest. */
export const bases = [
  'all is well',
  'only the proxy leads out, and it lets ChatGPT pass',
  'the line is cut',
] as const;

export const folder = join('test', 'fixtures', 'frozen');
export const fileOf = (name: string): string =>
  join(
    folder,
    `${name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')}.json`,
  );

/** The whole catalogue fills a hundred pages and says nothing more. */
export const isFrozen = ({ plan }: Scenario): boolean => plan !== 'full';

/** The day of all frozen runs. */
const day = Date.parse('2026-11-20T08:00:00.000Z');
/** Finer times are this machine's own, and would differ with every run. Round trips have a finer measure. */
const stepMs = 100;
/** Only where one of these came so late does it matter when things happened (rules/path.ts, rules/narrow-line.ts, rules/slow-names.ts). */
const lateMs = 900;
const timedKinds: readonly string[] = ['name-lookup', 'tcp-connect', 'http-get', 'upload'];
const roundTripStepMs = 250;
const inSteps = (ms: number, step: number) => Math.floor((ms + step / 10) / step) * step;
const ordinary = { startedAt: new Date(day).toISOString(), tookMs: 20 };

export function freeze(name: string, report: Report, like: string | null): Frozen {
  const certificates: Still[] = [];
  const keep = (full: Still): number => {
    const certificate = without(bare, full);
    const text = JSON.stringify(certificate);
    const at = certificates.findIndex((known) => JSON.stringify(known) === text);
    return at >= 0 ? at : certificates.push(certificate) - 1;
  };
  const began = Date.parse(report.startedAt);
  const all = report.legs[0]?.observations ?? [];
  const isTimed = all.some(
    (o) =>
      timedKinds.includes(o.kind) &&
      (o.outcome.kind === 'ok' || o.kind === 'name-lookup') &&
      o.tookMs > lateMs,
  );
  const shown = new Set(
    by('tls-handshake', all).flatMap((o) =>
      o.outcome.kind === 'ok' ? o.outcome.value.chain.map(({ sha256 }) => sha256) : [],
    ),
  );
  const mine = all.map((o) => ({ ...settled(o, began, shown), ...(isTimed ? timesOf(o, began) : ordinary) }));
  const theirs = new Map(
    (like === null ? [] : thaw(like)).map((o) => [
      o.id,
      JSON.stringify({ ...settled(o, day, shown), ...ordinary }),
    ]),
  );
  const seen = mine
    .filter((o) => theirs.get(o.id) !== JSON.stringify(o))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((o) =>
      without(
        ordinary,
        withChain(o, (chain) => chain.map((c) => keep(c as Still))),
      ),
    );
  const ids = new Set(mine.map(({ id }) => id));
  return { name, like, gone: [...theirs.keys()].filter((id) => !ids.has(id)).sort(), certificates, seen };
}

/** As it was seen, but for what chance decides: keys, and clocks to the millisecond. */
function settled(o: Observation, began: number, shown: ReadonlySet<string>): Observation {
  const text = JSON.stringify(o, (key, value) => {
    if (key === 'pem' || key === 'serialNumber') return '';
    // A browser may have been shown another certificate than we were.
    if (key === 'sha256') return value === '' || shown.has(value) ? '' : 'another';
    if (key === 'notBefore' || key === 'notAfter') return movedToDay(String(value), began);
    if (/^(clockAheadMs|aheadMs)$/.test(key)) return value && Math.round(value / 60_000) * 60_000;
    if (/^(roundTripMs|closedAfterMs)$/.test(key))
      return Array.isArray(value)
        ? value.map((ms) => inSteps(ms, roundTripStepMs))
        : value && inSteps(value, roundTripStepMs);
    if (key === 'headers') return (value as [string, string][]).filter(([header]) => header !== 'date');
    return value;
  });
  return observationSchema.parse(JSON.parse(text));
}

const timesOf = (o: Observation, began: number): typeof ordinary => ({
  startedAt: new Date(day + inSteps(Date.parse(o.startedAt) - began, stepMs)).toISOString(),
  tookMs: inSteps(o.tookMs, stepMs) || ordinary.tookMs,
});

/** What is as usual need not be written down. */
const without = (usual: Still, all: Still): Still =>
  Object.fromEntries(Object.entries(all).filter(([key, value]) => usual[key] !== value));
const bare = {
  notBefore: '2026-10-31T08:00:00.000Z',
  notAfter: '2027-01-29T08:00:00.000Z',
  serialNumber: '',
  key: 'EC prime256v1',
  signatureAlgorithm: 'ecdsa-with-SHA256',
  isAuthority: false,
  sha256: '',
  pem: '',
};

const dayMs = 86_400_000;
const movedToDay = (date: string, began: number): string =>
  date === '' ? '' : new Date(day + Math.round((Date.parse(date) - began) / dayMs) * dayMs).toISOString();

/** The same observation with another chain, where it has one. */
function withChain(o: Still, change: (chain: readonly unknown[]) => unknown): Still {
  const { outcome } = o as { outcome?: { kind: string; value?: { chain?: readonly unknown[] } } };
  return outcome?.value?.chain
    ? { ...o, outcome: { ...outcome, value: { ...outcome.value, chain: change(outcome.value.chain) } } }
    : o;
}

/** One thing a line: a change shows as the line it is. */
export const written = ({ name, like, ...lists }: Frozen): string => {
  const head = `  "name": ${JSON.stringify(name)},\n  "like": ${JSON.stringify(like)}`;
  const parts = Object.entries(lists).map(([key, items]) => {
    const lines = items.map((item) => `\n    ${JSON.stringify(item)}`).join(',');
    return `  "${key}": [${lines}${lines === '' ? '' : '\n  '}]`;
  });
  return `{\n${[head, ...parts].join(',\n')}\n}\n`;
};

const thawed = new Map<string, readonly Observation[]>();

/** The observations of a frozen run, whole again. */
export function thaw(name: string): readonly Observation[] {
  const known = thawed.get(name);
  if (known) return known;
  const whole = thawAnew(name);
  thawed.set(name, whole);
  return whole;
}

function thawAnew(name: string): readonly Observation[] {
  const frozen = JSON.parse(readFileSync(fileOf(name), 'utf8')) as Frozen;
  const base = frozen.like === null ? [] : thaw(frozen.like);
  const certificates: readonly Certificate[] = frozen.certificates.map((c) =>
    certificateSchema.parse({ ...bare, ...c }),
  );
  const seen = frozen.seen.map((o) =>
    observationSchema.parse(
      withChain({ ...ordinary, ...o }, (chain) => chain.map((i) => certificates[Number(i)])),
    ),
  );
  const replaced = new Set([...frozen.gone, ...seen.map(({ id }) => id)]);
  return [...base.filter(({ id }) => !replaced.has(id)), ...seen];
}
