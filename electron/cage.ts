import { parentPort, workerData } from 'node:worker_threads';
import { createPacResolver } from 'pac-resolver';
import { QuickJS } from 'quickjs-wasi';
import { aliveEveryMs, type CageNews, type CageQuestion, type CageWork } from './probes/script-cage';

/*
 * The thread in which a proxy script runs: inside QuickJS (WebAssembly), without files, network or our objects; only the
 * scripts' own helper functions reach out, to look up names. It says regularly that it is alive; whoever asks ends it
 * when it does not (probes/script-cage.ts).
 */
const { script, wasm, memoryBytes, runMs } = workerData as CageWork;
const say = (news: CageNews) => parentPort?.postMessage(news);

let ends = Number.POSITIVE_INFINITY;
// Out of time is no proof against the script.
const problem = (error: unknown) => ({
  isLate: performance.now() > ends,
  text: String(error).slice(0, 120),
});

async function open() {
  const vm = await QuickJS.create({
    wasm,
    // Neither is a wall: strings and buffers may grow past the one, and a slow step is not interrupted by the other.
    memoryLimit: memoryBytes,
    interruptHandler: () => performance.now() > ends,
  });
  // Begins to count when the script does: a busy computer takes its time to make the cage.
  ends = performance.now() + runMs;
  // The helper `alert` would write onto our standard output.
  return createPacResolver(vm, script, { sandbox: { alert: () => undefined } });
}

setInterval(() => say({ kind: 'alive' }), aliveEveryMs);
say({ kind: 'alive' });
open().then(
  (find) => {
    parentPort?.on('message', ({ id, host }: CageQuestion) => {
      ends = performance.now() + runMs;
      find(`https://${host}/`, host).then(
        (choice) => say({ kind: 'answer', id, choice: String(choice).slice(0, 4_096) }),
        (error) => say({ kind: 'broken', id, ...problem(error) }),
      );
    });
    say({ kind: 'open' });
  },
  (error) => say({ kind: 'broken', ...problem(error) }),
);
