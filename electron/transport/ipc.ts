import { ipcMain, type WebContents, type WebFrameMain } from 'electron';
import { callNames, type Engine, type NewsItem } from '../../shared/contract/contract';
import { serve } from '../../shared/contract/serve';
import { failed } from '../../shared/outcome';
import { isOurs } from '../app-protocol';
import { callChannel, newsChannel } from './channels';

/** Speaks the contract to the top frame of our own window, and to no other frame. Returns the way to stop. */
export function serveOverIpc(
  engine: Engine,
  onNews: (hear: (item: NewsItem) => void) => () => void,
  contents: WebContents,
): () => void {
  // Null: the frame is gone. Another frame, or ours after it went somewhere else, is refused alike.
  const isOurFrame = (frame: WebFrameMain | null): boolean =>
    frame !== null && frame === contents.mainFrame && isOurs(frame.url);

  for (const name of callNames)
    ipcMain.handle(callChannel(name), ({ senderFrame }, asked: unknown) =>
      isOurFrame(senderFrame) ? serve(engine, name, asked) : failed('refused', 'frame'),
    );

  const unhear = onNews((item) => {
    if (!contents.isDestroyed() && isOurFrame(contents.mainFrame)) contents.send(newsChannel, item);
  });
  return () => {
    unhear();
    for (const name of callNames) ipcMain.removeHandler(callChannel(name));
  };
}
