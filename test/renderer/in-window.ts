import type { Hello } from '../../shared/contract/contract';
import type { Update } from '../../shared/contract/update';
import { failed, ok } from '../../shared/outcome';
import type { Comparison } from '../../shared/report/report';
import { type FakeEngine, fakeEngine } from '../fakes/fake-engine';
import { hello, hosts, preview, reports } from '../fakes/fake-reports';
import { type Drawn, type OpenPage, onLoopback, type Seen } from './on-loopback';

export interface Look extends Seen {
  readonly hello?: Hello;
  readonly saves?: () => boolean;
  /** Packing waits for it, so that its screen can be looked at. */
  readonly packing?: Promise<void>;
  /** The network this computer is on, asked anew each time. */
  readonly network?: () => string | null;
  /** What the engine says of another network. */
  readonly gate?: () => Comparison['validity'];
  /** What comes of fetching a newer version. */
  readonly brings?: () => Update;
  readonly newer?: Update;
}

export interface Open extends OpenPage {
  readonly engine: FakeEngine;
}

/** The window in Chromium over the loopback, a fake engine behind it. */
export async function inWindow(
  drawn: Drawn,
  {
    hello: greeting,
    saves = () => true,
    packing,
    network = () => 'office',
    gate = () => 'valid',
    newer = { kind: 'none' },
    brings = () => ({ kind: 'none' }),
    ...seen
  }: Look,
  use: (open: Open) => Promise<void>,
): Promise<void> {
  const engine = fakeEngine({
    hello: async () => ok(greeting ?? hello({ lang: seen.locale ?? 'en-US' })),
    makePlan: async () =>
      ok({ plan: { id: 'full', looks: [{ kind: 'machine' }] }, expectedSeconds: 14, hosts }),
    startRun: async () => ok({ runId: 'r1' }),
    stopRun: async () => ok({}),
    networkNow: async () => ok({ fingerprint: network() }),
    signInNow: async () => ok({ page: 'another' }),
    repeatHere: async () => ok({ repeats: 2 }),
    gateNow: async () => ok({ validity: gate() }),
    skipHotspot: async () => ok({ report: reports.healthy }),
    openSession: async () =>
      ok({ runId: 'r1', network: 'office', waitsForHotspot: false, report: reports['dns-sinkhole'] }),
    forgetSession: async () => ok({}),
    startWatch: async () => ok({ watchId: 'w1' }),
    stopWatch: async () => ok({}),
    noteSteps: async () => ok({}),
    writeLetter: async () => ok({}),
    previewBundle: async () => {
      await packing;
      return ok(preview);
    },
    saveBundle: async () =>
      saves()
        ? ok({
            savedAs: '/home/ann/Downloads/clearway-2026-10-20.zip',
            sizeBytes: 88_000,
            caseCode: '7KQM-2X9D-4HTR',
          })
        : failed('cannot-write'),
    entryPart: async ({ name, part }) =>
      ok(
        name.endsWith('.png')
          ? {
              kind: 'picture',
              base64:
                'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
            }
          : { kind: 'text', text: `part ${part + 1} of ${name}` },
      ),
    showBundle: async () => ok({}),
    stopPacking: async () => ok({}),
    draftMail: async () => ok({}),
    sendBundle: async () => ok({}),
    openBundle: async ({ name }) =>
      name === 'broken.zip'
        ? failed('cannot-read', 'not-a-zip')
        : ok({
            name,
            report: reports['dns-sinkhole'],
            caseCode: '7KQM-2X9D-4HTR',
            isWhole: true,
            problems: [],
          }),
    newerVersion: async () => ok(newer),
    bringUpdate: async () => ok(brings()),
    quit: async () => ok({}),
    openPage: async () => ok({}),
  });
  await onLoopback(drawn, engine, seen, (open) => use({ ...open, engine }));
}
