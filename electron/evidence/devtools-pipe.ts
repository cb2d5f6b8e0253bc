import type { Readable, Writable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import type { DevToolsEvent } from './recording-window';

/** One message may carry a picture of the whole window. */
const longestMessage = 128 * 1024 * 1024;

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly sessionId?: string;
  readonly result?: unknown;
  readonly error?: { readonly message?: string };
}

/**
 * DevTools over two pipes: JSON, a zero byte after each. Unlike the debugging port, no other program and no web page
 * can reach a pipe, and the browser ends by itself when we are gone.
 */
export class DevToolsPipe {
  hear: (event: DevToolsEvent) => void = () => {};
  private lastId = 0;
  private isOver = false;
  private readonly waiting = new Map<number, { ok: (result: unknown) => void; no: (why: Error) => void }>();

  constructor(
    private readonly out: Writable,
    private readonly from: Readable,
  ) {
    const utf8 = new StringDecoder('utf8');
    let parts: string[] = [];
    let size = 0;
    from.on('data', (chunk: Buffer) => {
      const [first = '', ...rest] = utf8.write(chunk).split('\0');
      size += first.length;
      parts.push(first);
      if (size > longestMessage) this.end();
      for (const next of rest) {
        this.take(parts.join(''));
        parts = [next];
        size = next.length;
      }
    });
    for (const stream of [out, from]) {
      stream.on('error', () => this.end());
      stream.on('close', () => this.end());
    }
  }

  send(method: string, params: object, session = ''): Promise<unknown> {
    if (this.isOver) return Promise.reject(new Error('the pipe is closed'));
    this.lastId += 1;
    const id = this.lastId;
    return new Promise((ok, no) => {
      this.waiting.set(id, { ok, no });
      this.out.write(`${JSON.stringify({ id, method, params, ...(session && { sessionId: session }) })}\0`);
    });
  }

  /** Also how the browser is told to go. */
  end(): void {
    if (this.isOver) return;
    this.isOver = true;
    this.out.destroy();
    this.from.destroy();
    for (const { no } of this.waiting.values()) no(new Error('the pipe is closed'));
    this.waiting.clear();
  }

  private take(text: string): void {
    const message = parsed(text);
    if (message === undefined || this.isOver) return;
    const { id, method, params, sessionId = '', result, error } = message;
    if (id === undefined) {
      if (method !== undefined) this.hear({ session: sessionId, method, params: params ?? {} });
      return;
    }
    const waiter = this.waiting.get(id);
    this.waiting.delete(id);
    if (error) waiter?.no(new Error(error.message));
    else waiter?.ok(result);
  }
}

function parsed(text: string): Message | undefined {
  try {
    return JSON.parse(text) as Message;
  } catch {
    return undefined;
  }
}
