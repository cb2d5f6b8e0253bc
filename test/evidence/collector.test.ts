import { describe, expect, it } from 'vitest';
import { type Collector, type CollectorOptions, createCollector } from '../../electron/evidence/collector';
import { toText } from '../../shared/bundle/bundle';
import { noSecrets } from '../../shared/bundle/secrets';
import { type Evidence, limits } from '../../shared/evidence/evidence';
import type { Outcome } from '../../shared/outcome';
import { failed, ok } from '../../shared/outcome';
import { fullHar } from '../har/hars';
import { fakeRecordingWindow, sayVisit } from './fake-window';
import { png, talkative } from './pngs';

const settled = () => new Promise((done) => setTimeout(done, 5));

function collecting(more: Partial<CollectorOptions> = {}) {
  const news: Evidence[] = [];
  const collector = createCollector({
    url: 'https://chatgpt.com/',
    secrets: async () => noSecrets,
    clock: { now: () => 1_795_000_000_000, ticks: () => performance.now() },
    tell: (evidence) => news.push(evidence),
    log: () => {},
    ...more,
  });
  return { collector, calls: collector.calls, news };
}

const value = <T>(outcome: Outcome<T>): T => {
  if (outcome.kind === 'failed') throw new Error(`${outcome.why} ${outcome.detail}`);
  return outcome.value;
};

/** Brings a file as the window does. */
async function bring(
  { calls }: Pick<Collector, 'calls'>,
  kind: 'har' | 'picture',
  bytes: Buffer,
  pieceBytes: number = limits.pieceBytes,
) {
  for (let from = 0; ; from += pieceBytes) {
    const piece = bytes.subarray(from, from + pieceBytes);
    const taken = await calls.addPiece({
      fileId: 'f1',
      kind,
      sizeBytes: bytes.length,
      from,
      base64: piece.toString('base64'),
    });
    if (taken.kind === 'failed' || from + piece.length >= bytes.length) return taken;
  }
}
const har = (text = JSON.stringify(fullHar())) => Buffer.from(text);

describe('recording', () => {
  it('opens a window on ChatGPT, counts, and keeps what it saw when it is stopped', async () => {
    const window = fakeRecordingWindow();
    const { calls, collector, news } = collecting({ openWindow: async () => ok(window) });
    expect(value(await calls.startRecording({ lang: 'en' })).recording?.phase).toBe('opening');
    await settled();
    sayVisit(window, 'https://chatgpt.com/');
    expect(value(await calls.evidence({})).recording).toMatchObject({ phase: 'recording', requests: 1 });
    expect(window.sent.find(({ method }) => method === 'Page.navigate')?.params).toEqual({
      url: 'https://chatgpt.com/',
    });
    expect(JSON.stringify(window.sent)).toContain('Clearway is recording this window');
    await calls.stopRecording({});
    await settled();
    expect(window.isClosed).toBe(true);
    expect(news.at(-1)).toMatchObject({
      recording: null,
      trouble: null,
      items: [{ kind: 'recording', entry: 'har/recording-1.har', end: 'stopped', requests: 1 }],
    });
    const [file] = collector.collected().files;
    expect(JSON.parse(toText(file?.bytes ?? new Uint8Array())).log.entries).toHaveLength(1);
  });

  it.each(['no-browser', 'refused'] as const)('says when there is %s', async (why) => {
    const { calls } = collecting({ openWindow: async () => failed(why) });
    await calls.startRecording({ lang: 'en' });
    await settled();
    expect(value(await calls.evidence({}))).toMatchObject({ trouble: why, recording: null, items: [] });
  });

  it('says so where nothing at all can be recorded', async () => {
    const { calls } = collecting();
    await calls.startRecording({ lang: 'en' });
    await settled();
    expect(value(await calls.evidence({})).trouble).toBe('no-browser');
  });

  it('is one at a time, and nothing recorded is no recording', async () => {
    const { calls } = collecting({ openWindow: async () => ok(fakeRecordingWindow()) });
    await calls.startRecording({ lang: 'en' });
    expect(await calls.startRecording({ lang: 'en' })).toMatchObject({ detail: 'busy' });
    await settled();
    await calls.stopRecording({});
    await settled();
    expect(value(await calls.evidence({}))).toMatchObject({ trouble: 'nothing-recorded', items: [] });
  });

  it('closes a window that comes up after it was stopped', async () => {
    const window = fakeRecordingWindow();
    let open = (): void => {};
    const opening = new Promise<void>((resolve) => {
      open = resolve;
    });
    const { calls } = collecting({ openWindow: async () => opening.then(() => ok(window)) });
    await calls.startRecording({ lang: 'en' });
    await calls.stopRecording({});
    open();
    await settled();
    expect(window.isClosed).toBe(true);
    expect(value(await calls.evidence({}))).toMatchObject({ recording: null, trouble: null });
  });

  it('ends with the program, and a bug in it is a trouble, not a crash', async () => {
    const window = fakeRecordingWindow();
    const { calls, collector } = collecting({ openWindow: async () => ok(window) });
    await calls.startRecording({ lang: 'en' });
    await settled();
    await collector.close();
    expect(window.isClosed).toBe(true);
    const broken = collecting({ openWindow: () => Promise.reject(new Error('bug')) });
    await broken.calls.startRecording({ lang: 'en' });
    await settled();
    expect(value(await broken.calls.evidence({})).trouble).toBe('refused');
  });
});

describe('pictures', () => {
  it('of the recorded window are pixels alone', async () => {
    const data = talkative().toString('base64');
    const window = fakeRecordingWindow({ 'Page.captureScreenshot': { data } });
    const { calls } = collecting({ openWindow: async () => ok(window) });
    expect(await calls.takePicture({ of: 'recording' })).toMatchObject({ detail: 'no-window' });
    await calls.startRecording({ lang: 'en' });
    await settled();
    const { items } = value(await calls.takePicture({ of: 'recording' }));
    expect(items).toMatchObject([
      { kind: 'picture', of: 'recording', entry: 'screenshots/screenshot-1.png', width: 8 },
    ]);
    const { base64 } = value(await calls.pictureOf({ id: items[0]?.id ?? '' }));
    expect(Buffer.from(base64, 'base64').includes('Seoul')).toBe(false);
  });

  it('of the screen are asked of the system, which may say no', async () => {
    const yes = collecting({ seeScreen: async () => ok(png()) });
    expect(value(await yes.calls.evidence({})).canSeeScreen).toBe(true);
    expect(value(await yes.calls.takePicture({ of: 'screen' })).items).toHaveLength(1);
    const no = collecting({ seeScreen: async () => failed('screen-refused') });
    expect(await no.calls.takePicture({ of: 'screen' })).toMatchObject({ detail: 'screen-refused' });
    expect(value(await collecting().calls.evidence({})).canSeeScreen).toBe(false);
  });

  it('can be removed, and their numbers are not used again', async () => {
    const { calls } = collecting();
    const { items } = value(await bring({ calls }, 'picture', png()));
    await calls.removeEvidence({ id: items[0]?.id ?? '' });
    expect(await calls.pictureOf({ id: items[0]?.id ?? '' })).toMatchObject({ why: 'not-found' });
    expect(await calls.removeEvidence({ id: 'other' })).toMatchObject({ why: 'not-found' });
    expect(value(await bring({ calls }, 'picture', png())).items).toMatchObject([
      { entry: 'screenshots/screenshot-2.png', of: 'file' },
    ]);
  });

  it('are so many and no more', async () => {
    const { calls } = collecting({ seeScreen: async () => ok(png()) });
    for (let i = 0; i < limits.pictures; i += 1) value(await bring({ calls }, 'picture', png()));
    expect(await bring({ calls }, 'picture', png())).toMatchObject({ detail: 'too-many' });
    expect(await calls.takePicture({ of: 'screen' })).toMatchObject({ detail: 'too-many' });
  });
});

describe('a HAR that is brought', () => {
  it('is redacted on the way, however it is cut', async () => {
    const whole = collecting();
    const { items } = value(await bring(whole.collector, 'har', har()));
    expect(items).toMatchObject([{ kind: 'har', entry: 'har/imported-1.har', requests: 1 }]);
    const pieces = collecting();
    value(await bring(pieces.collector, 'har', har(), 7));
    const [a] = whole.collector.collected().files;
    expect(pieces.collector.collected().files[0]?.bytes).toEqual(a?.bytes);
    expect(whole.collector.collected().removed.cookie).toBeGreaterThan(0);
  });

  it.each<[string, Buffer, string]>([
    ['empty', Buffer.alloc(0), 'empty'],
    ['white space', Buffer.from('  \n'), 'empty'],
    ['a text', Buffer.from('hello'), 'not-json'],
    ['cut off', har().subarray(0, 400), 'cut-off'],
    ['some other JSON', Buffer.from('{"a":1}'), 'not-a-har'],
    ['of another shape', Buffer.from('{"log":{"entries":[{"request":7}]}}'), 'wrong-shape'],
  ])('%s is refused with a reason', async (_, file, why) => {
    const { collector, calls } = collecting();
    expect(await bring(collector, 'har', file)).toMatchObject({ why: 'no-evidence', detail: why });
    expect(value(await calls.evidence({})).items).toEqual([]);
  });

  it('that would be too large is not even begun', async () => {
    const { calls } = collecting();
    const asked = {
      fileId: 'f',
      kind: 'picture',
      sizeBytes: limits.pictureBytes + 1,
      from: 0,
      base64: '',
    } as const;
    expect(await calls.addPiece(asked)).toMatchObject({ detail: 'too-large' });
  });

  it.each<[string, number, string]>([
    ['a hole', 9, 'f'],
    ['another file in between', 4, 'g'],
  ])('with %s is refused', async (_, from, fileId) => {
    const { calls } = collecting();
    const piece = { kind: 'har', sizeBytes: 100, base64: Buffer.from('{"lo').toString('base64') } as const;
    value(await calls.addPiece({ ...piece, fileId: 'f', from: 0 }));
    expect(await calls.addPiece({ ...piece, fileId, from })).toMatchObject({ why: 'bad-request' });
  });

  it('are so many and no more', async () => {
    const { collector } = collecting();
    for (let i = 0; i < limits.hars; i += 1) value(await bring(collector, 'har', har()));
    expect(await bring(collector, 'har', har())).toMatchObject({ detail: 'too-many' });
  });
});

it("keeps the person's own words", async () => {
  const { calls, collector } = collecting();
  const account = { what: 'it stops', steps: 'open\nask', when: 'every morning' };
  expect(value(await calls.describeTrouble({ account })).account).toEqual(account);
  expect(collector.collected().account).toEqual(account);
});

it.each([
  ['recording', { recording: false, screenshots: true }, ['startRecording', 'har']],
  ['pictures', { recording: true, screenshots: false }, ['takePicture', 'picture']],
] as const)(
  'takes no %s where the policy forbids it, whatever the page asks',
  async (_, allowed, refused) => {
    const made = collecting({ allowed });
    const { calls } = made.collector;
    const asked = {
      startRecording: () => calls.startRecording({ lang: 'en' }),
      takePicture: () => calls.takePicture({ of: 'screen' }),
      har: () => bring(made, 'har', har()),
      picture: () => bring(made, 'picture', har()),
    };
    for (const what of refused)
      expect(await asked[what]()).toEqual({ kind: 'failed', why: 'no-evidence', detail: 'forbidden' });
    expect(made.collector.collected().items).toEqual([]);
  },
);
