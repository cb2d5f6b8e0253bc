import { setTimeout as pause } from 'node:timers/promises';
import type { Secrets } from '../../shared/bundle/secrets';
import { type RecordingEnd, type RecordingNow, limits as usualLimits } from '../../shared/evidence/evidence';
import { Traffic } from '../../shared/har/traffic';
import { type Outcome, ok } from '../../shared/outcome';
import type { HarDesk } from './har-desk';
import { recordingMark } from './recording-mark';
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
  readonly limits?: RecordingLimits;
}

export interface Recorded {
  readonly har: Uint8Array;
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

/** What is listened to; the browser's own panels are targets as well. */
const recordedTargets = ['page', 'iframe', 'worker', 'shared_worker', 'service_worker'];

interface Attached {
  readonly sessionId: string;
  readonly targetInfo: { readonly type: string; readonly targetId: string };
}

/** Records what a throw-away window loads until it is stopped, closed, has no time or no room left. */
export function record(options: RecorderOptions): Recording {
  const { window, url, mark, desk, secrets, ticks, limits = usualLimits } = options;
  const startedMs = ticks();
  let sizeBytes = 0;
  void desk.record(secrets).catch(() => {});
  const keep = async (entry: object): Promise<void> => {
    sizeBytes = await desk.entry(entry);
  };
  const traffic = new Traffic({ entry: (entry) => void keep(entry).catch(() => {}) });
  /** Sessions of windows and tabs; the newest last. */
  const pages: string[] = [];
  let isFirst = true;
  let stop = (_: RecordingEnd): void => {};
  const end = new Promise<RecordingEnd>((resolve) => {
    stop = resolve;
  });

  /** A page that is gone meanwhile answers nothing, and that is no trouble. */
  const tell = (method: string, params: object, session: string) =>
    window.send(method, params, session).catch(() => undefined);

  const attach = async ({ sessionId, targetInfo }: Attached): Promise<void> => {
    if (recordedTargets.includes(targetInfo.type)) {
      // No buffers: the browser need not keep bodies that nobody will ask for.
      const noBuffers = { maxTotalBufferSize: 0, maxResourceBufferSize: 0, maxPostDataSize: 0 };
      void tell('Network.enable', noBuffers, sessionId);
      const follow = { autoAttach: true, waitForDebuggerOnStart: true, flatten: true };
      void tell('Target.setAutoAttach', follow, sessionId);
    }
    if (targetInfo.type === 'page') {
      pages.push(sessionId);
      traffic.window(sessionId, targetInfo.targetId);
      void tell('Page.enable', {}, sessionId);
      const source = recordingMark(mark);
      void tell('Page.addScriptToEvaluateOnNewDocument', { source, worldName: 'clearway' }, sessionId);
    }
    await tell('Runtime.runIfWaitingForDebugger', {}, sessionId);
    if (targetInfo.type === 'page' && isFirst) {
      isFirst = false;
      await tell('Page.navigate', { url }, sessionId);
    }
  };

  const isFull = () =>
    traffic.requests >= limits.recordedRequests ||
    traffic.frames >= limits.recordedFrames ||
    sizeBytes >= limits.harBytes;

  const hear = ({ session, method, params }: DevToolsEvent): void => {
    if (method === 'Target.attachedToTarget') void attach(params as Attached);
    else if (method === 'Target.detachedFromTarget') {
      const at = pages.indexOf((params as { sessionId: string }).sessionId);
      if (at >= 0) pages.splice(at, 1);
      if (at >= 0 && pages.length === 0) stop('window-closed');
    } else {
      traffic.hear(session, method, params);
      if (isFull()) stop('full');
    }
  };

  const finish = async (): Promise<Outcome<Recorded, 'leak' | 'nothing-recorded'>> => {
    const out = new AbortController();
    void pause(limits.recordingMs, undefined, { signal: out.signal, ref: false }).then(
      () => stop('deadline'),
      () => {},
    );
    // Closing the last window ends some browsers before they can say so.
    void window.gone.then(async () => {
      await pause(0);
      stop(isFirst || pages.length > 0 ? 'browser-ended' : 'window-closed');
    });
    void window.show(hear).catch(() => stop('browser-ended'));
    const how = await end;
    out.abort();
    const tookMs = Math.round(ticks() - startedMs);
    await window.close();
    traffic.end();
    const har = await desk.recorded(traffic.pages, window.browser);
    if (har.kind === 'failed') return har;
    const { bytes, removed } = har.value;
    const { requests, failed: failedRequests } = traffic;
    return ok({ har: bytes, end: how, tookMs, requests, failedRequests, removed });
  };

  return {
    now: () => ({
      tookMs: Math.round(ticks() - startedMs),
      requests: traffic.requests,
      failedRequests: traffic.failed,
    }),
    stop: () => stop('stopped'),
    picture: async () => {
      const page = pages.at(-1);
      if (page === undefined) return null;
      const shot = await Promise.race([
        tell('Page.captureScreenshot', { format: 'png' }, page),
        pause(pictureDeadlineMs, undefined, { ref: false }),
      ]);
      const { data } = (shot ?? {}) as { data?: string };
      return data === undefined ? null : Buffer.from(data, 'base64');
    },
    ended: finish(),
  };
}

const pictureDeadlineMs = 10_000;
