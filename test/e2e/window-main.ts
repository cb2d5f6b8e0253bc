import { serveLoopback } from '../../electron/transport/loopback';
import { carriedComputer, networkOf } from '../engine/carried';
import { type NetworkName, networks } from './networks';

// The window without Electron, but for the browser: loopback and real engine on a pretended network, in a process of its
// own that a test may kill. in-process.ts builds and starts it.

export interface ToldWindow {
  readonly network: NetworkName;
  readonly folder: string;
  readonly sessionFolder: string;
  readonly rendererFolder: string;
}

const { network, rendererFolder, ...computer } = JSON.parse(process.argv[2] ?? '{}') as ToldWindow;
const { engine, onNews } = carriedComputer(networkOf(...networks[network]), { mode: 'window', ...computer });
void serveLoopback({ engine, onNews, rendererFolder, log: () => {} }).then(({ url }) => console.log(url));
