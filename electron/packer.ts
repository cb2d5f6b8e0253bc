import { parentPort, workerData } from 'node:worker_threads';
import { composeBundle } from '../shared/bundle/compose-bundle';
import { sha256 } from './bundle/write-bundle';
import type { PackerNews, PackerWork } from './engine/in-worker';

/** The thread in which a bundle is made, so that no window waits for it. */
const say = (news: PackerNews) => parentPort?.postMessage(news);
const composed = composeBundle({
  ...(workerData as PackerWork),
  sha256,
  tell: (done) => say({ kind: 'done', done }),
});
say({ kind: 'made', composed });
