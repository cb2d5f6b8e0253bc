import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundled } from './bundled.mjs';
import { optionsOf } from './options.mjs';

const usage = `npm run hunt -- [--seed 1] [--worlds 10000] [--full] [--engine]

Makes worlds of which everything is known, lets the rules judge what would be seen in them, and counts the wrong
accusations. Ends with 1 when there is one. --full uses the whole catalogue, which takes longer. --engine
runs the whole engine in each world, over real sockets: a few hundred take some minutes.`;

const values = optionsOf(usage, {
  seed: { type: 'string', default: '1' },
  worlds: { type: 'string', default: '' },
  full: { type: 'boolean', default: false },
  engine: { type: 'boolean', default: false },
  all: { type: 'boolean', default: false },
});
const [seed, worlds] = [Number(values.seed), Number(values.worlds || (values.engine ? 300 : 10_000))];
if (!Number.isInteger(seed) || !Number.isInteger(worlds) || worlds < 1) {
  console.error('--seed and --worlds are whole numbers');
  process.exit(2);
}

const out = mkdtempSync(join(tmpdir(), 'clearway-hunt-'));

try {
  const { catalogue, described, hunt, huntWithEngine, simplest, smallCatalogue } = await import(
    pathToFileURL(await bundled('test/hunt/index.ts', out)).href
  );
  const began = performance.now();
  const bag = values.engine
    ? await huntWithEngine(seed, worlds, (done) => done % 50 === 0 && console.log(`${done} …`))
    : hunt(seed, worlds, values.full ? catalogue : smallCatalogue);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${worlds} worlds from seed ${seed} in ${seconds} s`);
  console.log(`right ${bag.right}   unknown ${bag.unknown}   wrong ${bag.wrong.length}`);
  const worst = simplest(bag.wrong);
  if (values.all) for (const wrong of bag.wrong) console.log(`\n${described(wrong)}`);
  if (worst) {
    console.log(`\nThe smallest wrong one:\n${described(worst)}`);
    console.log(JSON.stringify({ ...worst.ruling.verdict, features: undefined }, null, 2));
    console.log(
      `\nAgain: npm run hunt -- --seed ${worst.world.seed} --worlds 1${values.full ? ' --full' : ''}${values.engine ? ' --engine' : ''}`,
    );
    process.exitCode = 1;
  }
} finally {
  rmSync(out, { recursive: true, force: true });
}
