import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import { callNames, type EngineClient, type NewsItem } from '../shared/contract/contract';
import { callChannel, newsChannel } from './transport/channels';

const calls = Object.fromEntries(
  callNames.map((name) => [name, (asked: unknown) => ipcRenderer.invoke(callChannel(name), asked)]),
) as unknown as Omit<EngineClient, 'onNews'>;

/** The engine as the page sees it: the rows of the contract and the news; nothing else of Electron crosses. */
const clearway: EngineClient = {
  ...calls,
  onNews(hear) {
    // The event itself stays here: its `sender` would give the page all of ipcRenderer.
    const listener = (_: IpcRendererEvent, item: NewsItem): void => hear(item);
    ipcRenderer.on(newsChannel, listener);
    return () => void ipcRenderer.off(newsChannel, listener);
  },
};

contextBridge.exposeInMainWorld('clearway', clearway);
