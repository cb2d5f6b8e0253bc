import type { DevToolsEvent, RecordingWindow } from '../../electron/evidence/recording-window';

export interface FakeRecordingWindow extends RecordingWindow {
  readonly sent: { readonly method: string; readonly params: object; readonly session: string }[];
  /** Says something, as a page does. */
  say(method: string, params: object, session?: string): void;
  isClosed: boolean;
}

/** A recording window made of words: nothing opens. */
export function fakeRecordingWindow(answers: Readonly<Record<string, unknown>> = {}): FakeRecordingWindow {
  let hear = (_: DevToolsEvent): void => {};
  let leave = (): void => {};
  const gone = new Promise<void>((resolve) => {
    leave = resolve;
  });
  const window: FakeRecordingWindow = {
    sent: [],
    isClosed: false,
    browser: { name: 'Chrome', version: '156.0.0.0' },
    gone,
    show: async (listener) => {
      hear = listener;
      window.say('Target.attachedToTarget', {
        sessionId: 's1',
        targetInfo: { type: 'page', targetId: 'frame1' },
      });
    },
    send: async (method, params, session) => {
      window.sent.push({ method, params, session });
      return answers[method] ?? {};
    },
    close: async () => {
      window.isClosed = true;
      leave();
    },
    say: (method, params, session = 's1') => hear({ session, method, params }),
  };
  return window;
}

/** One page that was loaded, in the words of DevTools. */
export function sayVisit(window: FakeRecordingWindow, url: string, id = 'loader1'): void {
  const request = { url, method: 'GET', headers: { accept: 'text/html' } };
  window.say('Network.requestWillBeSent', {
    requestId: id,
    loaderId: id,
    frameId: 'frame1',
    type: 'Document',
    timestamp: 10,
    wallTime: 1_795_000_000,
    request,
    initiator: { type: 'other' },
  });
  window.say('Network.responseReceived', {
    requestId: id,
    timestamp: 10.2,
    type: 'Document',
    response: {
      url,
      status: 200,
      statusText: 'OK',
      headers: { 'content-type': 'text/html' },
      mimeType: 'text/html',
    },
  });
  window.say('Network.loadingFinished', { requestId: id, timestamp: 10.3, encodedDataLength: 512 });
}
