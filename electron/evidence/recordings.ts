import type { Secrets } from '../../shared/bundle/secrets';
import type { EvidenceTrouble, RecordingNow } from '../../shared/evidence/evidence';
import { failed } from '../../shared/outcome';
import { nearestLanguage } from '../../shared/text/languages';
import { speak } from '../../shared/text/tables';
import type { HarDesk } from './har-desk';
import { type Recorded, type Recording, record } from './recorder';
import type { OpenRecordingWindow } from './recording-window';

/** A recording that came to something: when it began, and in which browser. */
export interface Take extends Recorded {
  readonly startedAt: string;
  readonly browser: string;
}

interface Surroundings {
  /** Missing where nothing can be recorded. */
  readonly openWindow: OpenRecordingWindow | undefined;
  /** What the recorded window shows first. */
  readonly url: string;
  readonly desk: HarDesk;
  readonly secrets: () => Promise<Secrets>;
  readonly clock: { now(): number; ticks(): number };
  readonly recorded: (take: Take) => void;
  /** Every second while one goes on, and when it is over. */
  readonly news: () => void;
  readonly log: (event: string, facts?: Readonly<Record<string, string | number>>) => void;
}

const newsEveryMs = 1_000;

/** Recordings, one at a time: from the window's opening to the HAR in memory. */
export class Recordings {
  /** Why the last one came to nothing. */
  trouble: EvidenceTrouble | null = null;
  private phase: RecordingNow['phase'] | null = null;
  private recording: Recording | null = null;
  private stopWhileOpening = false;
  private ended: Promise<void> = Promise.resolve();

  constructor(private readonly around: Surroundings) {}

  get isOn(): boolean {
    return this.phase !== null;
  }

  get now(): RecordingNow | null {
    if (this.phase === null) return null;
    const counted = this.recording?.now() ?? { tookMs: 0, requests: 0, failedRequests: 0 };
    return { phase: this.phase, ...counted };
  }

  start(lang: string): void {
    const { news, log } = this.around;
    this.phase = 'opening';
    this.trouble = null;
    this.stopWhileOpening = false;
    const telling = setInterval(news, newsEveryMs);
    const failing = (bug: unknown) => {
      this.trouble = 'refused';
      log('recording-broken', { bug: String(bug) });
    };
    this.ended = this.run(lang)
      .catch(failing)
      .finally(() => {
        clearInterval(telling);
        this.phase = null;
        this.recording = null;
        log('recording-ended', { trouble: this.trouble ?? 'none' });
        news();
      });
  }

  stop(): void {
    this.stopWhileOpening = true;
    if (this.phase !== null) this.phase = 'finishing';
    this.recording?.stop();
  }

  /** The recorded window as it looks now. */
  async picture(): Promise<Uint8Array | null> {
    return (await this.recording?.picture()) ?? null;
  }

  /** Ends one that goes on, and its window. */
  async close(): Promise<void> {
    this.stop();
    await this.ended;
  }

  /** Every way a recording can end comes by here. */
  private async run(lang: string): Promise<void> {
    const { openWindow, url, desk, clock, log } = this.around;
    const opened = await (openWindow?.() ?? failed('no-browser' as const));
    if (opened.kind === 'failed') {
      this.trouble = opened.why;
      return;
    }
    const window = opened.value;
    if (this.stopWhileOpening) return window.close();
    const startedAt = new Date(clock.now()).toISOString();
    const secrets = await this.around.secrets();
    if (this.stopWhileOpening) return window.close();
    const mark = speak(nearestLanguage(lang))('window.evidence.mark');
    const note = (bug: string) => log('recording-stumbled', { bug });
    this.recording = record({ window, url, mark, desk, secrets, ticks: clock.ticks, note });
    this.phase = 'recording';
    log('recording-started', { browser: window.browser.name });
    const outcome = await this.recording.ended;
    if (outcome.kind === 'failed') {
      this.trouble = outcome.why;
      return;
    }
    const browser = [window.browser.name, window.browser.version].join(' ').trim();
    this.around.recorded({ ...outcome.value, startedAt, browser });
  }
}
