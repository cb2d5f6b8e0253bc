import type { Traffic } from '../../shared/har/traffic';
import { within } from '../io/within';
import { recordingMark } from './recording-mark';
import type { RecordingWindow } from './recording-window';

/** A target that the browser lets us follow, as DevTools names it. */
export interface Attached {
  readonly sessionId: string;
  readonly targetInfo: { readonly type: string; readonly targetId: string };
}

interface Surroundings {
  readonly window: Pick<RecordingWindow, 'send'>;
  readonly traffic: Pick<Traffic, 'window'>;
  /** Where the first tab goes. */
  readonly url: string;
  /** What the mark in each of them says. */
  readonly mark: string;
}

/** What is listened to; the browser's own panels are targets as well. */
const recordedTargets = ['page', 'iframe', 'worker', 'shared_worker', 'service_worker'];

/** No buffers: the browser need not keep bodies that nobody will ask for. */
const noBuffers = { maxTotalBufferSize: 0, maxResourceBufferSize: 0, maxPostDataSize: 0 };
/** What a tab opens waits until we listen to it. */
const follow = { autoAttach: true, waitForDebuggerOnStart: true, flatten: true };

const pictureDeadlineMs = 10_000;

/** The windows and tabs that are recorded: each is listened to before its first request, and bears the mark. */
export class RecordedTabs {
  /** Sessions of windows and tabs; the newest last. */
  private readonly open: string[] = [];
  private isFirst = true;

  constructor(private readonly around: Surroundings) {}

  /** All that were ever opened are closed again. */
  get isOver(): boolean {
    return !this.isFirst && this.open.length === 0;
  }

  async attach({ sessionId, targetInfo }: Attached): Promise<void> {
    const isTab = targetInfo.type === 'page';
    if (recordedTargets.includes(targetInfo.type)) {
      void this.tell('Network.enable', noBuffers, sessionId);
      void this.tell('Target.setAutoAttach', follow, sessionId);
    }
    if (isTab) this.begin(sessionId, targetInfo.targetId);
    await this.tell('Runtime.runIfWaitingForDebugger', {}, sessionId);
    if (isTab && this.isFirst) {
      this.isFirst = false;
      await this.tell('Page.navigate', { url: this.around.url }, sessionId);
    }
  }

  /** Whether that was the last one. */
  detach(sessionId: string): boolean {
    const at = this.open.indexOf(sessionId);
    if (at >= 0) this.open.splice(at, 1);
    return at >= 0 && this.open.length === 0;
  }

  /** The newest as it looks now. */
  async picture(): Promise<Uint8Array | null> {
    const newest = this.open.at(-1);
    if (newest === undefined) return null;
    const shot = await within(pictureDeadlineMs, () =>
      this.tell('Page.captureScreenshot', { format: 'png' }, newest),
    );
    const { data } = (shot ?? {}) as { data?: string };
    return data === undefined ? null : Buffer.from(data, 'base64');
  }

  private begin(session: string, targetId: string): void {
    const { traffic, mark } = this.around;
    this.open.push(session);
    traffic.window(session, targetId);
    void this.tell('Page.enable', {}, session);
    const script = { source: recordingMark(mark), worldName: 'clearway' };
    void this.tell('Page.addScriptToEvaluateOnNewDocument', script, session);
  }

  /** A page that is gone meanwhile answers nothing, and that is no trouble. */
  private tell(method: string, params: object, session: string): Promise<unknown> {
    return this.around.window.send(method, params, session).catch(() => undefined);
  }
}
