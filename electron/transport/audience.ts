import type { ServerResponse } from 'node:http';

interface AudienceOptions {
  readonly heartbeatMs: number;
  readonly awayMs: number;
  /** The last window has been away for that long. */
  readonly allGone: () => void;
}

/** News a window has not read. A tab put to sleep by its browser must not cost us memory; it asks again when it wakes. */
const unreadLimitBytes = 8 * 1024 * 1024;

/** The windows that hear the news, each on an answer that never ends. */
export class Audience {
  private readonly windows = new Set<ServerResponse>();
  private readonly heartbeat: NodeJS.Timeout;
  private goodbye: NodeJS.Timeout | undefined;
  private isOver = false;

  constructor(private readonly options: AudienceOptions) {
    this.heartbeat = setInterval(() => this.tell(''), options.heartbeatMs);
  }

  /** Its header has been written. */
  add(window: ServerResponse): void {
    const { awayMs, allGone } = this.options;
    window.write('\n');
    clearTimeout(this.goodbye);
    this.windows.add(window);
    window.once('close', () => {
      this.windows.delete(window);
      if (this.windows.size === 0 && !this.isOver) this.goodbye = setTimeout(allGone, awayMs);
    });
  }

  tell(line: string): void {
    for (const window of this.windows)
      if (window.writableLength > unreadLimitBytes) window.destroy();
      else window.write(`${line}\n`);
  }

  close(): void {
    this.isOver = true;
    clearTimeout(this.goodbye);
    clearInterval(this.heartbeat);
    for (const window of this.windows) window.end();
  }
}
