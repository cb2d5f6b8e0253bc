import { parentPort, workerData } from 'node:worker_threads';
import { type PackerNews, type ThreadWork, workHere } from './engine/in-worker';

/** The thread in which a bundle is made, or a report made fit to be kept, so that no window waits for it. */
const say = (news: PackerNews) => parentPort?.postMessage(news);
say({ kind: 'made', made: workHere(workerData as ThreadWork, (done) => say({ kind: 'done', done })) });
