// First: the size of the thread pool is read once.
import './io/thread-pool';
import { run } from './cli';
import { exitStatus } from './commands/commands';
import { lastResort, outliveReaders } from './last-resort';

const inTruth = outliveReaders();
lastResort((line) => {
  process.stderr.write(`${line}\n`);
  process.exit(exitStatus.internal);
});
void run(process.argv.slice(2)).then((status) => {
  // Results may still be on their way into a pipe; a lookup that nobody answers must not hold us back.
  // A turn later: that a disk took nothing is told after this was called back.
  process.stdout.write('', () => setImmediate(() => process.exit(inTruth(status))));
});
