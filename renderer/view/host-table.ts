import type { Facts, Finding } from '../../shared/finding/finding';
import type { Observation, ObservationOf } from '../../shared/observation/observation';
import { by } from '../../shared/observation/seen';
import { absentHosts } from '../../shared/report/absent-hosts';
import type { Leg } from '../../shared/report/report';
import type { TextKey } from '../../shared/text/say';
import { byHost } from './host-of';
import { shortName } from './names';

/** The way to a host, step by step, in the order it is walked. */
export const steps = ['name', 'connection', 'proxy', 'secure', 'answer'] as const;
export type Step = (typeof steps)[number];

/** `odd` is a step that worked, but not as it should. */
export type CellState = 'good' | 'odd' | 'bad' | 'skipped' | 'none';

export interface Cell {
  readonly state: CellState;
  readonly key: TextKey;
  readonly facts: Facts;
  /** Milliseconds of the step; null when it was not walked. */
  readonly tookMs: number | null;
  /** The raw word of the system, if there is one. */
  readonly detail: string | null;
}

export interface HostRow {
  readonly host: string;
  /** True for the unrelated sites that tell "everything" from "only ChatGPT". */
  readonly isControl: boolean;
  readonly cells: Readonly<Record<Step, Cell>>;
}

const none: Cell = { state: 'none', key: 'window.cell.none', facts: {}, tookMs: null, detail: null };

const cell = (
  { tookMs, outcome }: Observation,
  good: { state: CellState; key: TextKey; facts?: Facts },
): Cell => {
  switch (outcome.kind) {
    case 'ok':
      return { state: good.state, key: good.key, facts: good.facts ?? {}, tookMs, detail: null };
    case 'failed':
      return {
        state: 'bad',
        key: `failure.${outcome.why}`,
        facts: {},
        tookMs,
        detail: outcome.detail ?? null,
      };
    case 'skipped':
      return { state: 'skipped', key: `skip.${outcome.why}`, facts: {}, tookMs: null, detail: null };
  }
};

const nameCell = (saw: ObservationOf<'name-lookup'> | undefined, judged: readonly Finding[]): Cell => {
  if (!saw) return none;
  const addresses = saw.outcome.kind === 'ok' ? saw.outcome.value.addresses.length : 0;
  const isJudged = judged.some(({ layer }) => layer === 'dns');
  return cell(saw, {
    state: isJudged ? 'odd' : 'good',
    key: isJudged ? 'window.cell.wrong-addresses' : 'window.cell.addresses',
    facts: { addresses },
  });
};

/** Many addresses, one word: what the fastest that answered did; the slowest failure when none did. */
const connectionCell = (all: readonly ObservationOf<'tcp-connect'>[]): Cell => {
  const ok = all.filter(({ outcome }) => outcome.kind === 'ok').sort((a, b) => a.tookMs - b.tookMs);
  const tried = all.filter(({ outcome }) => outcome.kind !== 'skipped');
  const shown = ok[0] ?? tried[0] ?? all[0];
  if (!shown) return none;
  const isPartial = ok.length > 0 && ok.length < tried.length;
  return cell(shown, {
    state: isPartial ? 'odd' : 'good',
    key: isPartial ? 'window.cell.connected-some' : 'window.cell.connected',
    facts: { open: ok.length, tried: tried.length },
  });
};

const proxyCell = (saw: ObservationOf<'proxy-connect'> | undefined): Cell => {
  if (!saw) return none;
  const status = saw.outcome.kind === 'ok' ? saw.outcome.value.status : 0;
  return cell(saw, {
    state: status >= 200 && status < 300 ? 'good' : 'bad',
    key: 'window.cell.proxy',
    facts: { status },
  });
};

const secureCell = (saw: ObservationOf<'tls-handshake'> | undefined): Cell => {
  if (!saw) return none;
  if (saw.outcome.kind !== 'ok') return cell(saw, { state: 'good', key: 'window.cell.genuine' });
  const { chain, publicTrust, nameMatches } = saw.outcome.value;
  if (!publicTrust.trusted) {
    const issuer = chain[0] ? shortName(chain[0].issuer) : '';
    return cell(saw, { state: 'odd', key: 'window.cell.not-public', facts: { issuer } });
  }
  return nameMatches
    ? cell(saw, { state: 'good', key: 'window.cell.genuine' })
    : cell(saw, { state: 'odd', key: 'window.cell.other-name' });
};

const answerCell = (saw: ObservationOf<'http-get'> | undefined, judged: readonly Finding[]): Cell => {
  if (!saw) return none;
  const status = saw.outcome.kind === 'ok' ? saw.outcome.value.status : 0;
  // What an answer means is the findings' business: OpenAI's own 403 to a program is healthy, a filter's 200 is not.
  // What a false address answers is no answer at all.
  const isJudged = judged.some(({ layer }) => layer === 'http' || layer === 'dns');
  return cell(saw, { state: isJudged ? 'odd' : 'good', key: 'window.cell.status', facts: { status } });
};

const okFirst = <T extends Observation>(all: readonly T[]): T | undefined =>
  all.find(({ outcome }) => outcome.kind === 'ok') ??
  all.find(({ outcome }) => outcome.kind === 'failed') ??
  all[0];

function rowOf(host: string, all: readonly Observation[], findings: readonly Finding[]): HostRow {
  const judged = findings.filter(({ hosts }) => hosts.includes(host));
  const handshakes = by('tls-handshake', all).filter(({ target }) => target.serverName === host);
  return {
    host,
    isControl: all.every(({ role }) => role === 'control'),
    cells: {
      name: nameCell(okFirst(by('name-lookup', all)), judged),
      connection: connectionCell(by('tcp-connect', all)),
      proxy: proxyCell(okFirst(by('proxy-connect', all))),
      secure: secureCell(okFirst(handshakes)),
      answer: answerCell(okFirst(by('http-get', all)), judged),
    },
  };
}

/** Whether anything on the way to a host was not as it should be. */
const hasTrouble = ({ cells }: HostRow): boolean =>
  steps.some((step) => cells[step].state === 'bad' || cells[step].state === 'odd');

const visitKinds: readonly Observation['kind'][] = [
  'name-lookup',
  'tcp-connect',
  'proxy-connect',
  'tls-handshake',
  'http-get',
];

/** The observations of a leg that belong to a visit of a host, in one list per host. */
export const visits = (all: readonly Observation[]): Map<string, Observation[]> =>
  byHost(
    all.filter(({ kind, role }) => visitKinds.includes(kind) && (role === 'catalogue' || role === 'control')),
  );

/** There is no such host, and nobody misses it: no fault of anybody. */
const calm = (row: HostRow): HostRow => ({
  ...row,
  cells: { ...row.cells, name: { ...row.cells.name, state: 'skipped' } },
});

/** Hosts × steps. Troubled hosts come first, then the order they were looked at; the control sites last. */
export function hostTable(leg: Pick<Leg, 'observations' | 'findings'>): readonly HostRow[] {
  const absent = absentHosts(leg);
  const rank = (row: HostRow) => (row.isControl ? 3 : absent.has(row.host) ? 2 : hasTrouble(row) ? 0 : 1);
  return [...visits(leg.observations)]
    .map(([host, all]) => rowOf(host, all, leg.findings))
    .map((row) => (absent.has(row.host) ? calm(row) : row))
    .sort((a, b) => rank(a) - rank(b));
}

/** The steps that some row has anything to say about: without a proxy there is no proxy column. */
export const stepsIn = (rows: readonly HostRow[]): readonly Step[] =>
  steps.filter((step) => step !== 'proxy' || rows.some(({ cells }) => cells.proxy.state !== 'none'));
