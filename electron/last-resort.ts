import { bugText, type HearBug } from '../shared/bug';
import { exitStatus } from './commands/commands';
import { errorCode } from './io/error-code';

const hearers: HearBug[] = [];
const tell = (bug: unknown) => hearers.at(-1)?.(bugText(bug));

/**
 * Bugs that no boundary has caught are told here, to whoever asked last. Otherwise Node would end with 1, which scripts
 * read as "something found", and Electron would show an employee a stack. Returns the way to stop.
 */
export function lastResort(hear: HearBug): () => void {
  if (hearers.length === 0) process.on('uncaughtException', tell).on('unhandledRejection', tell);
  hearers.push(hear);
  return () => {
    hearers.splice(hearers.indexOf(hear), 1);
    if (hearers.length === 0) process.off('uncaughtException', tell).off('unhandledRejection', tell);
  };
}

/**
 * Whoever read our lines may leave early (`| head -1`): files are still written, and the exit status holds. A disk too
 * full for our results (`> FILE`) is another matter. What is returned waits until all was taken, and says what an exit
 * status is then.
 */
export function outliveReaders(): (status: number) => Promise<number> {
  let isLost = false;
  process.stderr.on('error', () => {});
  process.stdout.on('error', (error) => {
    const code = errorCode(error);
    if (readerLeft.includes(code)) return;
    if (!isLost) process.stderr.write(`stdout: ${code}\n`);
    isLost = true;
  });
  return async (status) => {
    await Promise.all([process.stdout, process.stderr].map(taken));
    return isLost ? exitStatus.internal : status;
  };
}

/** A turn later: that a disk took nothing is told after this was called back. */
const taken = (stream: NodeJS.WriteStream): Promise<void> =>
  new Promise((done) => {
    stream.write('', () => setImmediate(done));
  });

/** Pipes say the first two; the last says that stdout was closed before we began. */
const readerLeft: readonly string[] = ['EPIPE', 'EOF', 'EBADF'];
