import { execFileSync, fork, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, release } from 'node:os';
import { join } from 'node:path';
import { benchWindow } from './bench/window.mjs';
import { bundled } from './bundled.mjs';
import { optionsOf } from './options.mjs';
import { root } from './stamp.mjs';

const usage = `npm run bench [-- --rtt 50] [--runs 5] [--skip serial,dropped] [--profile]

npm run bench -- --only window

The window's size and how soon it can be used; then Clearway's engine on a local internet of the whole catalogue, beside what physics allows, curl, and a plain script.
Absolute times are this machine's; read the ratios. docs/performance.md says what they mean.`;

const values = optionsOf(usage, {
  rtt: { type: 'string', default: '50' },
  runs: { type: 'string', default: '5' },
  skip: { type: 'string', default: '' },
  profile: { type: 'boolean', default: false },
  only: { type: 'string', default: '' },
});
const roundTripMs = Number(values.rtt);
const runs = Number(values.runs);
const skipped = values.skip.split(',');

const out = join(root, 'out', 'bench');
mkdirSync(out, { recursive: true });

const [engineFile, browserFile, serversFile, clientFile] = await Promise.all(
  ['window-engine', 'quiet-browser', 'servers', 'client'].map((name) =>
    bundled(`build/bench/${name}.ts`, out),
  ),
);

const { quietBrowser } = await import(browserFile);
const { lines } = await benchWindow(out, engineFile, quietBrowser);
process.stdout.write(`\n${lines.join('\n')}\n`);
if (values.only === 'window') process.exit(0);

const answerOf = (child) =>
  new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', (code) => reject(new Error(`ended with ${code}`)));
  });

const servers = fork(serversFile, [`${roundTripMs}`]);
const ports = await answerOf(servers);

/** A fresh process each time: what it measures is as cold as in real life. */
function measured(what, more = {}) {
  const isProfiled = values.profile && (what === 'window' || what === 'clearway');
  const child = fork(clientFile, {
    execArgv: isProfiled ? ['--cpu-prof', `--cpu-prof-dir=${join(out, 'profile')}`] : [],
    // As the product sets it (electron/io/thread-pool.ts).
    env: { ...process.env, UV_THREADPOOL_SIZE: '192' },
  });
  child.send({ what, ports, roundTripMs, ...more });
  return answerOf(child);
}

/** The same hosts, each on its own connection, trusting only the roots that are needed. */
async function curl(hosts) {
  const roots = join(out, 'roots.pem');
  const config = join(out, 'curl.txt');
  writeFileSync(roots, ports.roots.join(''));
  writeFileSync(config, hosts.map((host) => `url = "https://${host}/"\noutput = "/dev/null"\n`).join(''));
  const args = ['--silent', '--parallel', '--parallel-immediate', '--parallel-max', '300', '--noproxy', '*'];
  const where = [
    '--cacert',
    roots,
    '--connect-to',
    `::127.0.0.1:${ports.secureWithOpening}`,
    '--config',
    config,
  ];
  const began = performance.now();
  const child = spawn('curl', [...args, ...where], { stdio: 'ignore' });
  const code = await new Promise((resolve) => child.once('exit', resolve).once('error', () => resolve(-1)));
  if (code !== 0) throw new Error(`curl ended with ${code}`);
  return { ms: performance.now() - began };
}

function curlVersion() {
  try {
    return execFileSync('curl', ['--version'], { encoding: 'utf8' }).split(' (')[0];
  } catch {
    return null;
  }
}

const sorted = (times) => times.toSorted((a, b) => a.ms - b.ms);
const median = (times) => sorted(times)[Math.floor(times.length / 2)];
const spread = (times) => `${Math.round(sorted(times)[0].ms)}–${Math.round(sorted(times).at(-1).ms)}`;

function ratio({ ms }, than, goal) {
  const times = ms / than.ms;
  const met = goal ? ` (goal: ${goal}, ${times <= goal ? 'met' : 'NOT met'})` : '';
  return `${times < 0.1 ? times.toFixed(3) : times.toFixed(2)} ×${met}`;
}

/** One host's deadline, since all are looked at together. */
const withinDeadline = (run) => `${run.verdict} (goal: 8000 ms, ${run.ms <= 8000 ? 'met' : 'NOT met'})`;

const oncePerBench = async (name, more, note) => {
  if (skipped.includes(name)) return [null, '', 'skipped'];
  const run = await measured(name, more);
  return [run, '', note(run)];
};

try {
  const version = curlVersion();
  const { hosts, seen } = await measured('clearway');
  const count = seen['tls-handshake ok'] ?? 0;
  // In turns, so that whatever else this machine does falls on all of them alike.
  const all = { window: [], clearway: [], web: [], handshakes: [], curl: [] };
  for (let i = 0; i < runs; i += 1) {
    all.window.push(await measured('window'));
    all.clearway.push(await measured('clearway'));
    all.web.push(await measured('web'));
    all.handshakes.push(await measured('handshakes', { count }));
    if (version) all.curl.push(await curl(hosts));
  }
  const window = median(all.window);
  // The verdict on the web, and what it takes where nothing else is looked at.
  const web = median(all.window.map(({ webMs }) => ({ ms: webMs })));
  const alone = median(all.web.map(({ webMs }) => ({ ms: webMs })));
  const clearway = median(all.clearway);
  // DNS, TCP, TLS 1.3 and HTTP: a round trip each.
  const limit = { ms: 4 * roundTripMs + median(all.handshakes).cpuMs };
  const besides = (than, goal) =>
    `in the window ${ratio(window, than, goal)}, the web in it ${ratio(web, than)}, on the command line ${ratio(clearway, than, goal)}`;

  const rows = [
    ['Clearway in its window, everything healthy', window, spread(all.window), window.verdict],
    [
      '  its verdict on the web',
      web,
      spread(all.window.map(({ webMs }) => ({ ms: webMs }))),
      `${ratio(web, alone)} its looks alone, ${Math.round(alone.ms)} ms`,
    ],
    ['Clearway on the command line, the same', clearway, spread(all.clearway), clearway.verdict],
    [
      '  its first result',
      { ms: clearway.firstMs },
      '',
      `${(clearway.firstMs / roundTripMs).toFixed(1)} round trips (goal: 2)`,
    ],
    ['  its CPU', { ms: clearway.cpuMs }, '', `${clearway.observations} observations`],
    [`(a) the limit: 4 × ${roundTripMs} ms + CPU of ${count} handshakes`, limit, '', besides(limit, 1.3)],
    version
      ? [
          '(b) curl --parallel, needed roots only',
          median(all.curl),
          spread(all.curl),
          besides(median(all.curl), 1),
        ]
      : ['(b) curl --parallel', null, '', 'skipped: no curl here'],
    [
      '(c) one host after the other',
      ...(await oncePerBench('serial', { hosts }, (run) => ratio(clearway, run))),
    ],
    ['names answered, every other packet dropped', ...(await oncePerBench('dropped', {}, withinDeadline))],
    ['nothing answers, not even names', ...(await oncePerBench('silent', {}, withinDeadline))],
  ];
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, ${process.platform} ${release()}, node ${process.versions.node}, openssl ${process.versions.openssl}, ${version ?? 'no curl'}`;
  process.stdout.write(
    `\n${hosts.length} hosts, round trip ${roundTripMs} ms, median of ${runs} runs\n${machine}\n\n`,
  );
  for (const [name, took, between, note] of rows)
    process.stdout.write(
      `${name.padEnd(48)} ${(took ? `${Math.round(took.ms)} ms` : '–').padStart(9)}  ${between.padEnd(11)} ${note}\n`,
    );

  const file = join(root, 'out', 'bench.json');
  const results = rows.map(([name, took, , note]) => ({ name: name.trim(), ms: took?.ms ?? null, note }));
  writeFileSync(
    file,
    `${JSON.stringify({ at: new Date().toISOString(), machine, roundTripMs, runs, results, all }, null, 2)}\n`,
  );
  process.stdout.write(`\nwritten: ${file}\n`);
} finally {
  servers.disconnect();
}
