import type { EngineClient } from '../../shared/contract/contract';
import { ask } from './ask';
import type { RunSource, StageAt } from './stages';

/** What the person clears themselves, somewhere else; the window notices when it is done. */
export type Noticed = 'sign-in' | 'link';

type Looked = (engine: EngineClient, source: RunSource) => Promise<boolean>;

const isOver: Readonly<Record<Noticed, Looked>> = {
  // One small page, asked for as any look asks for it.
  async 'sign-in'(engine, { runId }) {
    const now = await ask(() => engine.signInNow({ runId }));
    return now.kind === 'ok' && now.value.page === 'itself';
  },
  async link(engine, { usual }) {
    const now = await ask(() => engine.networkNow({}));
    return now.kind === 'ok' && now.value.fingerprint !== null && now.value.fingerprint !== usual.network;
  },
};

/** Between two looks. A network that has just come up changes for a moment: what is over is over twice. */
const everyMs = 3_000;
/** Whoever has not done it after ten minutes is somewhere else. */
const most = 200;

/** What is waited for at this verdict; null where nothing is. */
export function noticedAt({
  result: { report, source },
}: Pick<StageAt<'verdict'>, 'result'>): Noticed | null {
  if (source.kind !== 'run') return null;
  if (report.verdict.place === 'sign-in-page') return 'sign-in';
  return report.verdict.code === 'no-link' ? 'link' : null;
}

/** Waits until it is over, the person has left, or they take too long. */
export async function untilOver(
  stage: StageAt<'verdict'>,
  engine: EngineClient,
  isHere: () => boolean,
): Promise<'over' | 'not-seen' | 'left'> {
  const { source } = stage.result;
  const what = noticedAt(stage);
  if (what === null || source.kind !== 'run') return 'left';
  let times = 0;
  for (let looks = 0; looks < most; looks += 1) {
    await new Promise((done) => setTimeout(done, everyMs));
    if (!isHere()) return 'left';
    times = (await isOver[what](engine, source)) ? times + 1 : 0;
    if (!isHere()) return 'left';
    if (times === 2) return 'over';
  }
  return 'not-seen';
}
