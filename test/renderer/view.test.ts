import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chainTree, handshakes } from '../../renderer/view/chain-tree';
import { type HostRow, hostTable, type Step, stepsIn } from '../../renderer/view/host-table';
import { type LiveState, liveRows } from '../../renderer/view/live';
import { shortName } from '../../renderer/view/names';
import { dayText, sizeText } from '../../renderer/view/size-text';
import { quarter, share, timeLeft } from '../../renderer/view/time-left';
import { adviceFor, nextStep, ownSteps, productClaim } from '../../renderer/view/verdict-words';
import { tickStep, waterfall } from '../../renderer/view/waterfall';
import { findingWords, verdictSentence } from '../../shared/bundle/report-words';
import { type Feature, features } from '../../shared/catalogue/catalogue';
import { nameText } from '../../shared/observation/distinguished-names';
import type { Observation } from '../../shared/observation/observation';
import { questions } from '../../shared/question/questions';
import { reportSchema } from '../../shared/report/report';
import { languages } from '../../shared/text/languages';
import { isTextKey } from '../../shared/text/say';
import { speak, tables } from '../../shared/text/tables';
import { whenText } from '../../shared/text/when';
import { type ReportName, reports } from '../fakes/fake-reports';
import { type Fate, genuineChain, inspectedChain, visit } from '../fakes/fake-visit';
import { placeholdersOf } from '../text/placeholders';

const say = speak('en');

it.each(Object.keys(reports) as ReportName[])('the pretend report %s is a real one', (name) => {
  expect(reportSchema.safeParse(reports[name]).error).toBeUndefined();
});

describe('live rows', () => {
  const serves = { 'a.example': ['chat'], 'b.example': ['chat', 'voice'] } as const;
  const stateOf = (feature: Feature, all: readonly Observation[]) =>
    liveRows(serves, all).find((row) => row.feature === feature)?.state;
  const a = (fate: Fate) => visit('a.example', fate);
  const b = (fate: Fate) => visit('b.example', fate);

  it('are one for each feature, in a fixed order', () => {
    expect(liveRows({}, []).map(({ feature }) => feature)).toEqual([...features]);
  });

  it.each<[string, Feature, LiveState, readonly Observation[]]>([
    ['nothing was seen', 'chat', 'waiting', []],
    ['one of its hosts has answered', 'chat', 'looking', a('fine')],
    ['all of its hosts have answered', 'chat', 'answers', [...a('fine'), ...b('fine')]],
    ['its only host has answered', 'voice', 'answers', b('fine')],
    ['a name is found', 'voice', 'looking', b('fine').slice(0, 1)],
    ['a name does not exist', 'chat', 'trouble', a({ name: 'name-not-found' })],
    ['a handshake breaks', 'chat', 'trouble', [...a('fine'), ...b({ secure: 'reset' })]],
    ['one address is silent, and others may follow', 'chat', 'looking', a({ connection: 'timed-out' })],
    ['the looking was stopped', 'voice', 'looking', b({ answer: 'stopped' })],
    ['only an unrelated site was seen', 'chat', 'waiting', visit('a.example', 'fine', 0, 'control')],
    ['it has no hosts', 'uploads', 'waiting', a('fine')],
  ])('when %s, %s is %s', (_, feature, state, all) => {
    expect(stateOf(feature, all)).toBe(state);
  });
});

describe('time left', () => {
  const at = (elapsedMs: number, done: number, total = 10) =>
    timeLeft({ elapsedMs, expectedSeconds: 20, done, total });

  it.each([
    ['at the start', at(0, 0), 'About 20 seconds left'],
    ['half way', at(9_500, 2), 'About 15 seconds left'],
    ['near the end', at(11_000, 9), 'Less than 10 seconds left'],
    ['at the end', at(16_000, 9), 'A few seconds left'],
    ['when all is seen', at(3_000, 10), 'Working out what it means …'],
  ])('%s', (_, { key, facts }, words) => {
    expect(say(key, facts)).toBe(words);
  });

  it('tells for how long what differs from another look is tried again', () => {
    const { key, facts } = timeLeft({
      elapsedMs: 3_000,
      expectedSeconds: 20,
      done: 10,
      total: 10,
      isBeside: true,
    });
    expect(say(key, facts)).toBe(
      'Trying what differs twice more, to be sure. That takes 40 seconds at most.',
    );
  });

  it('never promises a time that has passed', () => {
    const { key, facts } = at(25_000, 7);
    expect(say(key, facts)).toContain('longer than usual');
    expect(say(key, facts)).toContain('3 tests are');
  });

  it('knows no progress before there is anything to do, and never more than all', () => {
    expect(share({ done: 0, total: 0 })).toBe(0);
    expect(share({ done: 9, total: 6 })).toBe(1);
  });

  it.each([
    [0, 0],
    [24, 0],
    [25, 25],
    [74, 50],
    [100, 100],
  ])('speaks at each quarter: %d of 100 is %d percent', (done, spoken) => {
    expect(quarter({ done, total: 100 })).toBe(spoken);
  });
});

describe('the table of hosts', () => {
  const rowsOf = (...all: Observation[][]): readonly HostRow[] =>
    hostTable({ observations: all.flat(), findings: [] });
  const row = (fate: Fate) => rowsOf(visit('a.example', fate))[0] as HostRow;
  const states = ({ cells }: HostRow) =>
    (['name', 'connection', 'proxy', 'secure', 'answer'] as Step[])
      .map((step) => cells[step].state)
      .join(' ');

  it.each<[string, Fate, string]>([
    ['all is well', 'fine', 'good good none good good'],
    ['the name is unknown', { name: 'name-not-found' }, 'bad none none none none'],
    ['nobody answers', { connection: 'timed-out' }, 'good bad none none none'],
    ['the handshake is cut', { secure: 'reset' }, 'good good none bad none'],
    ['somebody reads along', 'inspected', 'good good none odd good'],
  ])('when %s', (_, fate, expected) => {
    expect(states(row(fate))).toBe(expected);
  });

  it('names who signed instead, and the raw error', () => {
    const { cells } = row('inspected');
    expect(say(cells.secure.key, cells.secure.facts)).toBe(
      'not publicly trusted: Zscaler Intermediate Root CA (zscalerthree.net)',
    );
    expect(row({ secure: 'tls-not-spoken', detail: 'EPROTO' }).cells.secure.detail).toBe('EPROTO');
  });

  it('puts trouble first and the unrelated sites last', () => {
    const rows = rowsOf(
      visit('site.example', { name: 'dns-refused' }, 0, 'control'),
      visit('well.example', 'fine'),
      visit('ill.example', { secure: 'reset' }),
    );
    expect(rows.map(({ host }) => host)).toEqual(['ill.example', 'well.example', 'site.example']);
  });

  it('counts addresses when only some of them connect', () => {
    const silent = visit('a.example', { connection: 'timed-out' })[1] as Observation;
    const { connection } = (rowsOf(visit('a.example', 'fine'), [silent])[0] as HostRow).cells;
    expect(connection.state).toBe('odd');
    expect(say(connection.key, connection.facts)).toBe('1 of 2 addresses open');
  });

  it('judges an address and an answer by what was found about the host, not by itself', () => {
    const { observations, findings } = reports['dns-sinkhole']
      .legs[0] as (typeof reports)['dns-sinkhole']['legs'][0];
    const first = hostTable({ observations, findings })[0] as HostRow;
    expect(first.cells.name.state).toBe('odd');
    expect(first.cells.answer.state).toBe('odd');
    const unjudged = hostTable({ observations, findings: [] }).find(
      ({ host }) => host === first.host,
    ) as HostRow;
    expect([unjudged.cells.name.state, unjudged.cells.answer.state]).toEqual(['good', 'good']);
  });

  it('has a column for the proxy only where there is one', () => {
    expect(stepsIn(rowsOf(visit('a.example', 'fine')))).toEqual(['name', 'connection', 'secure', 'answer']);
    const throughProxy: Observation = {
      id: 'proxy:a',
      kind: 'proxy-connect',
      role: 'catalogue',
      startedAt: '2026-10-20T07:30:00.000Z',
      tookMs: 5,
      target: { host: 'a.example', port: 443, proxy: 'http://proxy.example:8080' },
      outcome: { kind: 'ok', value: { status: 407, headers: [], bodyStart: '' } },
    };
    const [only] = rowsOf([throughProxy]);
    expect(stepsIn([only as HostRow])).toContain('proxy');
    expect(only?.cells.proxy.state).toBe('bad');
  });

  it('leaves handshakes with another name out of the host’s own row', () => {
    const other = visit('a.example', 'fine')[2];
    if (other?.kind !== 'tls-handshake') throw new Error('not a handshake');
    const variant = { ...other, target: { ...other.target, serverName: 'example.com' } };
    const [only] = rowsOf(visit('a.example', { secure: 'reset' }), [variant]);
    expect(states(only as HostRow)).toBe('good good none bad none');
  });
});

describe('the waterfall', () => {
  const measures = { width: 100, rowHeight: 20, minBar: 2 };

  it('puts each step where it happened', () => {
    const { rows, lengthMs, height } = waterfall(
      [...visit('a.example', 'fine'), ...visit('b.example', 'fine', 50)],
      measures,
    );
    expect(rows.map(({ host, y }) => [host, y])).toEqual([
      ['a.example', 0],
      ['b.example', 20],
    ]);
    expect(height).toBe(40);
    const bars = rows.flatMap((row) => row.bars);
    expect(bars[0]).toMatchObject({ step: 'name', startMs: 0, x: 0, failed: false });
    for (const { startMs, x, width } of bars) {
      expect(x).toBeCloseTo((startMs / lengthMs) * 100, 5);
      expect(x + width).toBeLessThanOrEqual(100.001);
    }
  });

  it('shows a step too short to see, and keeps it inside', () => {
    const quick = visit('a.example', 'fine').map((saw) => ({ ...saw, tookMs: 0 }));
    const bars = waterfall(quick, measures).rows.flatMap((row) => row.bars);
    expect(bars).toHaveLength(4);
    expect(bars.every(({ x, width }) => width === 2 && x + width <= 100)).toBe(true);
  });

  it('marks what failed and leaves out what was not tried', () => {
    const [name, connection] = visit('a.example', { connection: 'refused' });
    const skipped = { ...name, outcome: { kind: 'skipped', why: 'stopped' } } as Observation;
    const { rows } = waterfall([skipped, connection as Observation], measures);
    expect(rows[0]?.bars).toMatchObject([{ step: 'connection', failed: true }]);
  });

  it('is empty when nothing was seen', () => {
    expect(waterfall([], measures)).toMatchObject({ rows: [], height: 0 });
  });

  it.each([
    [4, 1],
    [60, 20],
    [180, 50],
    [900, 200],
    [8_000, 2_000],
  ])('over %d ms it ticks every %d', (length, every) => {
    expect(tickStep(length)).toBe(every);
  });
});

describe('the chain', () => {
  const trusted = { trusted: true, anchor: 'GTS Root R4' };
  const untrusted = { trusted: false, why: 'untrusted-issuer', anchor: null } as const;
  const names = (chain: ReturnType<typeof genuineChain>) => chain.map(({ subject }) => shortName(subject));
  const [leaf, issuing, root] = inspectedChain('a.example') as [never, never, never];

  it('climbs to the root that was not sent', () => {
    const tree = chainTree({ chain: genuineChain('a.example'), publicTrust: trusted, systemTrust: trusted });
    expect(names([...tree.path])).toEqual(['WE1', 'a.example']);
    expect(tree.anchor).toBe('GTS Root R4');
    expect(tree.strays).toEqual([]);
  });

  it.each([
    ['in order', [leaf, issuing, root]],
    ['out of order', [leaf, root, issuing]],
  ])('ends in the root that was sent, %s', (_, chain) => {
    const tree = chainTree({
      chain,
      publicTrust: untrusted,
      systemTrust: { trusted: true, anchor: 'Zscaler Root CA' },
    });
    expect(tree.path).toEqual([root, issuing, leaf]);
    expect(tree.anchor).toBeNull();
  });

  it('sets strangers apart', () => {
    const stranger = genuineChain('b.example')[1] as never;
    const tree = chainTree({ chain: [leaf, stranger, issuing], publicTrust: untrusted, systemTrust: null });
    expect(tree.path).toEqual([issuing, leaf]);
    expect(tree.strays).toEqual([stranger]);
  });

  it('ends where two certificates vouch for each other', () => {
    const [a, b] = genuineChain('a.example') as [Loop, Loop];
    const loop = [
      { ...a, issuer: b.subject },
      { ...b, issuer: a.subject },
    ];
    expect(chainTree({ chain: loop, publicTrust: untrusted, systemTrust: null }).path).toHaveLength(2);
  });

  it('has nothing to show for an empty chain', () => {
    expect(chainTree({ chain: [], publicTrust: untrusted, systemTrust: null }).path).toEqual([]);
  });

  it('is known for each host that was spoken to by its own name', () => {
    const all = [...visit('a.example', 'fine'), ...visit('b.example', { secure: 'reset' })];
    expect([...handshakes(all).keys()]).toEqual(['a.example']);
  });
});
type Loop = ReturnType<typeof genuineChain>[number];

it.each([
  [
    [
      ['C', 'US'],
      ['O', 'A'],
      ['CN', 'B'],
    ],
    'B',
    'CN=B, O=A, C=US',
  ],
  [[['O', 'A']], 'A', 'O=A'],
  [[['2.5.4.97', 'X']], '2.5.4.97=X', '2.5.4.97=X'],
  [[], '', ''],
])('a name is short and whole: %j', (name, short, whole) => {
  expect([shortName(name as never), nameText(name as never)]).toEqual([short, whole]);
});

it.each([
  [1, '1 byte'],
  [999, '999 bytes'],
  [4_213, '4.2 KB'],
  [2_000_000, '2 MB'],
])('%d bytes are %s', (bytes, words) => {
  expect(sizeText(bytes, say)).toBe(words);
});

it('tells days and times, and a broken one as it is', () => {
  expect(dayText('2026-10-20T07:30:00.000Z')).toBe('2026-10-20');
  expect(whenText('2026-10-20T12:30:00.000Z', 'en')).toContain('October 20, 2026');
  expect(whenText('soon', 'en')).toBe('soon');
});

describe('the verdict in words', () => {
  it.each<[ReportName, string]>([
    ['healthy', 'without trouble'],
    ['inspected', 'Zscaler Internet Access'],
    ['dns-sinkhole', 'Cisco Umbrella'],
    ['captive', 'sign in'],
    ['stopped', 'could not find out'],
  ])('of %s', (name, words) => {
    expect(verdictSentence(reports[name], say)).toContain(words);
  });

  it('is told by its status when it comes from a newer version', () => {
    const { verdict, findings } = reports['dns-sinkhole'];
    const newer = {
      verdict: { ...verdict, code: 'quantum-fog' as never },
      findings: findings.map((finding) => ({ ...finding, code: 'quantum-fog' as never })),
    };
    expect(verdictSentence(newer, say)).toBe(say('report.status.blocked.sentence'));
    expect(findingWords(newer.findings[0] as never, 'sentence', say)).toBeNull();
  });

  it('has one next step, also without any advice', () => {
    const report = reports['dns-sinkhole'];
    expect(nextStep(report, say)).toBe(ownSteps(report, say)[0]);
    expect(nextStep({ ...report, advice: [] }, say)).toBe(say('window.verdict.next.it'));
    expect(nextStep({ ...reports.healthy, advice: [] }, say)).toBe(say('window.verdict.next.none'));
  });

  it('leaves out steps it has no words for', () => {
    const step = { code: 'invent-teleporter', facts: {} };
    expect(adviceFor([{ code: 'invent', who: 'it', steps: [step] }], 'it', say)).toEqual([]);
  });

  it('says how sure it is of a product', () => {
    const product = { id: 'x', vendor: 'V', name: 'Wall', confidence: 'likely' } as const;
    expect(productClaim(product, say)).toBe('Wall (likely)');
  });
});

describe('the words', () => {
  it.each(languages)('in %s have the blanks of the English ones', (lang) => {
    const odd = Object.keys(tables.en)
      .filter((key) => key.startsWith('window.'))
      .filter(
        (key) =>
          isTextKey(key) &&
          [...placeholdersOf(tables[lang][key])].some(
            (name) => ![...placeholdersOf(tables.en[key])].includes(name),
          ),
      );
    expect(odd).toEqual([]);
  });

  it('are polite Korean of one kind throughout', () => {
    const casual = /(?:[가-힣]요|세요|래요)(?=[.?!,\s]|$)/;
    const odd = Object.entries(tables.ko)
      .filter(([key]) => /^(?:window|question)\./.test(key))
      .filter(([, text]) => casual.test(text) && text !== '필요' && !/^아니요/.test(text));
    expect(odd).toEqual([]);
  });

  it('exist for every question and answer', () => {
    const keys = questions.flatMap(({ id, answers }) => [
      `question.${id}`,
      ...answers.map((answer) => `question.${id}.${answer}`),
    ]);
    expect(keys.filter((key) => !isTextKey(key))).toEqual([]);
  });

  it('are all used', () => {
    const root = join(import.meta.dirname, '..', '..', 'renderer');
    const code = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => readFileSync(join(root, name), 'utf8'))
      .join('\n');
    const isUsed = (key: string) => {
      // A key made from a code is used when its beginning stands before a blank: `window.trouble.${why}`.
      const beginnings = key.split('.').map((_, i, all) => `\`${all.slice(0, i + 1).join('.')}.\${`);
      return [`'${key}'`, `"${key}"`, ...beginnings].some((text) => code.includes(text));
    };
    const mine = Object.keys(tables.en).filter((key) => key.startsWith('window.'));
    expect(mine.filter((key) => !isUsed(key))).toEqual([]);
  });
});
