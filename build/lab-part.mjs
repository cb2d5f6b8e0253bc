import { pathToFileURL } from 'node:url';

/* One laboratory: some of the rows, one after the other. build/lab.mjs starts it and hears what became of them. */

const [, , lab, wish] = process.argv;
const { runLab } = await import(pathToFileURL(lab).href);
// Whoever started it is gone: the machines are put away, as after Ctrl-C.
const leave = () => process.kill(process.pid, 'SIGTERM');
process.once('disconnect', leave);
const count = await runLab({ ...JSON.parse(wish), say: (line) => console.log(line) });
process.off('disconnect', leave);
process.send?.(count, () => process.disconnect());
