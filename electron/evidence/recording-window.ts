import type { Outcome } from '../../shared/outcome';

/** Something a DevTools session said unasked. The session is '' where the browser itself speaks. */
export interface DevToolsEvent {
  readonly session: string;
  readonly method: string;
  readonly params: unknown;
}

/**
 * A throw-away browser window that tells what it loads. Each page, frame and worker announces itself with
 * `Target.attachedToTarget` and waits until it is told to go on.
 */
export interface RecordingWindow {
  readonly browser: { readonly name: string; readonly version: string };
  /** Shows the window, empty; what happens in it is heard from now on. */
  show(hear: (event: DevToolsEvent) => void): Promise<void>;
  /** Rejects when the session is gone or the command was refused. */
  send(method: string, params: object, session: string): Promise<unknown>;
  /** Settles when the browser is gone, whoever ended it, and nothing of it is left. */
  readonly gone: Promise<void>;
  /** Ends it. Settles with `gone`. */
  close(): Promise<void>;
}

/** `no-browser`: none is installed here. `refused`: there is one, and it will not be recorded (a policy, a broken install). */
export type OpenRecordingWindow = () => Promise<Outcome<RecordingWindow, 'no-browser' | 'refused'>>;
