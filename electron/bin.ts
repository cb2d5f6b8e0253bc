// First: the size of the thread pool is read once.
import './io/thread-pool';
import { run } from './cli';
import { exitStatus } from './commands/commands';
import { lastResort, outliveReaders } from './last-resort';

const truth = outliveReaders();
lastResort((line) => {
  process.stderr.write(`${line}\n`);
  process.exit(exitStatus.internal);
});
void run(process.argv.slice(2))
  .then(truth)
  // A lookup that nobody answers must not hold us back.
  .then((status) => process.exit(status));
