import { setTimeout as pause } from 'node:timers/promises';
import { bugText, type HearBug, none, orElse } from '../../shared/bug';
import type { Stored } from '../../shared/bundle/packed';
import type { Secrets } from '../../shared/bundle/secrets';
import { type RecordingEnd, type RecordingNow, limits as usualLimits } from '../../shared/evidence/evidence';
import { Traffic } from '../../shared/har/traffic';
import { type Outcome, ok } from '../../shared/outcome';
import type { HarDesk } from './har-desk';
import { type Attached, RecordedTabs } from './recorded-tabs';
import type { DevToolsEvent, RecordingWindow } from './recording-window';

/** Where a recording ends by itself. */
export type RecordingLimits = Readonly<
  Record<'recordingMs' | 'recordedRequests' | 'recordedFrames' | 'harBytes', number>
>;

export interface RecorderOptions {
  readonly window: RecordingWindow;
  readonly url: string;
  /** What the mark in the recorded window says. */
  readonly mark: string;
  /** Where what is recorded is redacted at once. */
  readonly desk: Pick<HarDesk, 'record' | 'entry' | 'recorded'>;
  readonly secrets: Secrets;
  readonly ticks: () => number;
  /** Hears of events that could not be read: a newer browser's cost only themselves. */
  readonly note?: HearBug;
  readonly limits?: RecordingLimits;
}

export interface Recorded {
  readonly har: Stored;
  readonly end: RecordingEnd;
  readonly tookMs: number;
  readonly requests: number;
  readonly failedRequests: number;
  readonly removed: Readonly<Record<string, number>>;
}

export interface Recording {
  now(): Pick<RecordingNow, 'tookMs' | 'requests' | 'failedRequests'>;
  stop(): void;
  /** The window as it looks now. */
  picture(): Promise<Uint8Array | null>;
  /** However it ended: what was gathered until then, once nothing is left of the window. */
  readonly ended: Promise<Outcome<Recorded, 'leak' | 'nothing-recorded'>>;
}

/** Records what a throw-away window loads until it is stopped, closed, has no time or no room left. */
export function record(options: RecorderOptions): Recording {
  const { window, url, mark, desk, secrets, ticks, note, limits = usualLimits } = options;
  const startedMs = ticks();
  let sizeBytes = 0;
  void desk.record(secrets).catch(() => {});
  const keep = async (entry: object): Promise<void> => {
    sizeBytes = await desk.entry(entry);
  };
  const traffic = new Traffic({ entry: (entry) => void keep(entry).catch(() => {}) });
  const tabs = new RecordedTabs({ window, traffic, url, mark });
  let stop = (_: RecordingEnd): void => {};
  const end = new Promise<RecordingEnd>((resolve) => {
    stop = resolve;
  });
  const now = () => ({
    tookMs: Math.round(ticks() - startedMs),
    requests: traffic.requests,
    failedRequests: traffic.failed,
  });

  const broken = (method: string) => (bug: unknown) => note?.(`recording ${method} broke: ${bugText(bug)}`);
  const isFull = () =>
    traffic.requests >= limits.recordedRequests ||
    traffic.frames >= limits.recordedFrames ||
    sizeBytes >= limits.harBytes;

  const take = ({ session, method, params }: DevToolsEvent): void => {
    if (method === 'Target.attachedToTarget') tabs.attach(params as Attached).catch(broken(method));
    else if (method === 'Target.detachedFromTarget') {
      if (tabs.detach((params as { sessionId: string }).sessionId)) stop('window-closed');
    } else {
      traffic.hear(session, method, params);
      if (isFull()) stop('full');
    }
  };

  const hear = (event: DevToolsEvent): void =>
    orElse(`recording ${event.method}`, () => take(event), none, note);

  /** Listens until one of its ends has come. */
  const untilItEnds = async (): Promise<RecordingEnd> => {
    const out = new AbortController();
    void pause(limits.recordingMs, undefined, { signal: out.signal, ref: false }).then(
      () => stop('deadline'),
      () => {},
    );
    // Closing the last window ends some browsers before they can say so.
    void window.gone.then(async () => {
      await pause(0);
      stop(tabs.isOver ? 'window-closed' : 'browser-ended');
    });
    void window.show(hear).catch(() => stop('browser-ended'));
    const how = await end;
    out.abort();
    return how;
  };

  const finish = async (): Promise<Outcome<Recorded, 'leak' | 'nothing-recorded'>> => {
    const how = await untilItEnds();
    const { tookMs } = now();
    await window.close();
    traffic.end();
    const har = await desk.recorded(traffic.pages, window.browser);
    if (har.kind === 'failed') return har;
    const { bytes, removed } = har.value;
    return ok({ har: bytes, removed, end: how, ...now(), tookMs });
  };

  return {
    now,
    stop: () => stop('stopped'),
    picture: () => tabs.picture(),
    ended: finish(),
  };
}
