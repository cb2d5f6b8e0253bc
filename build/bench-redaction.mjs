import { execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { bundled } from './bundled.mjs';
import { optionsOf } from './options.mjs';
import { root } from './stamp.mjs';

const usage = `npm run bench:redaction [-- --sizes 10,200] [--runs 3] [--cases 3000]

How fast HAR files are redacted, and in how much memory, beside jq deleting the same fields. The files are made
here, of the shape Chrome writes; sizes are in MB. Each run is a process of its own. docs/decisions/har.md says what
the numbers mean. Then the corpus of our tests runs through us and the HAR sanitizers of npm, which are fetched for it.`;

const values = optionsOf(usage, {
  sizes: { type: 'string', default: '10,200' },
  runs: { type: 'string', default: '3' },
  cases: { type: 'string', default: '3000' },
});
const out = join(root, 'out', 'bench-redaction');

/** Always the same numbers: two benches read the same bytes. */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
const random = randomFrom(7);
const upTo = (most) => Math.floor(random() * most);
const one = (list) => list[upTo(list.length)];
const hex = (length) => Array.from({ length }, () => upTo(16).toString(16)).join('');
const uuid = () => [8, 4, 4, 4, 12].map(hex).join('-');
const opaque = (length) => Array.from({ length }, () => one('ABCDEFGHIJabcdefghij0123456789-_')).join('');

const hosts = [
  'chatgpt.com',
  'ab.chatgpt.com',
  'cdn.oaistatic.com',
  'auth.openai.com',
  'files.oaiusercontent.com',
];
const paths = [
  '/backend-api/conversation',
  '/backend-api/me',
  '/cdn/assets/root.css',
  '/_next/static/chunks/main.js',
];
const header = (name, value) => ({ name, value });
const cookies = Array.from({ length: 12 }, (_, i) => ({ name: `oai-cookie-${i}`, value: opaque(80) }));

function entry(i) {
  const url = `https://${one(hosts)}${one(paths)}/${uuid()}?id=${uuid()}&lang=en&token=${opaque(40)}`;
  const isSocket = i % 200 === 7;
  const body = JSON.stringify({ text: opaque(upTo(6_000)), id: uuid(), quotes: 'said "hello"\n'.repeat(20) });
  return {
    _initiator: {
      type: 'script',
      stack: {
        callFrames: [
          { functionName: 'fetch', scriptId: '12', url, lineNumber: 1, columnNumber: upTo(90_000) },
        ],
      },
    },
    _priority: 'High',
    _resourceType: isSocket ? 'websocket' : 'fetch',
    ...(isSocket && {
      _webSocketMessages: Array.from({ length: 50 }, (_, n) => ({
        type: 'receive',
        time: 1_700_000_000 + n,
        opcode: 1,
        data: opaque(300),
      })),
    }),
    cache: {},
    connection: `${1000 + upTo(9000)}`,
    request: {
      method: 'POST',
      url,
      httpVersion: 'h3',
      headers: [
        header(':authority', 'chatgpt.com'),
        header('accept', '*/*'),
        header('authorization', `Bearer ${opaque(600)}`),
        header('content-type', 'application/json'),
        header('cookie', cookies.map(({ name, value }) => `${name}=${value}`).join('; ')),
        header('oai-device-id', uuid()),
        header('referer', url),
        header('sec-ch-ua', '"Chromium";v="142", "Not_A Brand";v="99"'),
        header(
          'user-agent',
          'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36',
        ),
      ],
      queryString: [header('id', uuid()), header('lang', 'en'), header('token', opaque(40))],
      cookies,
      headersSize: -1,
      bodySize: body.length,
      postData: { mimeType: 'application/json', text: body },
    },
    response: {
      status: 200,
      statusText: '',
      httpVersion: 'h3',
      headers: [
        header('cf-ray', `${hex(16)}-ICN`),
        header('content-type', 'application/json; charset=utf-8'),
        header('date', 'Fri, 20 Nov 2026 09:30:00 GMT'),
        header('server', 'cloudflare'),
        header('set-cookie', `__cf_bm=${opaque(100)}; path=/; HttpOnly; Secure; SameSite=None`),
        header('x-request-id', uuid()),
      ],
      cookies: [],
      content: { size: body.length, mimeType: 'application/json', text: body.repeat(i % 50 === 3 ? 30 : 1) },
      redirectURL: '',
      headersSize: -1,
      bodySize: -1,
      _transferSize: 900,
      _error: null,
    },
    serverIPAddress: '104.18.32.47',
    startedDateTime: new Date(1_795_000_000_000 + i * 37).toISOString(),
    time: upTo(100_000) / 100,
    timings: {
      blocked: random() * 9,
      dns: -1,
      ssl: -1,
      connect: -1,
      send: random(),
      wait: random() * 99,
      receive: random(),
    },
  };
}

async function make(megabytes) {
  const file = join(out, `${megabytes}.har`);
  if (existsSync(file)) return file;
  const to = createWriteStream(file);
  to.write(
    '{\n  "log": {\n    "version": "1.2",\n    "creator": {"name": "WebInspector", "version": "537.36"},\n    "pages": [],\n    "entries": [',
  );
  let size = 0;
  for (let i = 0; size < megabytes * 1e6; i += 1) {
    const text = `${i === 0 ? '' : ','}\n${JSON.stringify(entry(i), null, 2)}`;
    size += text.length;
    if (!to.write(text)) await once(to, 'drain');
  }
  to.end(']\n  }\n}\n');
  await once(to, 'finish');
  return file;
}

mkdirSync(out, { recursive: true });
const [redaction, sanitizers] = [
  await bundled('build/bench/redaction.ts', out),
  await bundled('build/bench/sanitizers.ts', out),
];

async function measured(source, target) {
  const child = fork(redaction, [source, target]);
  const [result] = await once(child, 'message');
  return result;
}

const deletions =
  'del(.log.entries[]|.request.cookies,.request.postData.text,.request.queryString[].value,.response.cookies,.response.content.text,._webSocketMessages[]?.data,(.request.headers[],.response.headers[]|select(.name|test("^(authorization|cookie|set-cookie|referer|oai-device-id|x-request-id)$"))|.value))';
function jq(source, target) {
  const began = performance.now();
  try {
    execFileSync('sh', ['-c', 'exec jq -c "$1" "$2" > "$3"', 'sh', deletions, source, target], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    return performance.now() - began;
  } catch {
    return null;
  }
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const cell = (text, width) => String(text).padStart(width);

process.stdout.write(
  `\n${cpus().length} × ${cpus()[0]?.model.trim()}, node ${process.versions.node}, median of ${values.runs} runs\n\n`,
);
process.stdout.write(
  '      file       time       (CPU)        MB/s   peak memory   longest pause   written   jq         × jq\n',
);
for (const megabytes of values.sizes.split(',').map(Number)) {
  const source = await make(megabytes);
  const size = statSync(source).size / 1e6;
  const target = join(out, `${megabytes}.redacted.har`);
  const runs = [];
  const others = [];
  for (let i = 0; i < Number(values.runs); i += 1) {
    runs.push(await measured(source, target));
    // Beyond some size jq wants more memory than there is.
    others.push(size <= 300 ? jq(source, join(out, 'jq.har')) : null);
  }
  const ms = median(runs.map((run) => run.ms));
  const other = others.includes(null) ? null : median(others);
  process.stdout.write(
    [
      cell(`${size.toFixed(1)} MB`, 10),
      cell(`${Math.round(ms)} ms`, 11),
      cell(`${median(runs.map((run) => run.cpuMs))} ms`, 12),
      cell((size / (ms / 1000)).toFixed(1), 12),
      cell(`${median(runs.map((run) => run.peakMb))} MB`, 14),
      cell(`${median(runs.map((run) => run.pauseMs))} ms`, 16),
      cell(`${(statSync(target).size / 1e6).toFixed(1)} MB`, 10),
      cell(other === null ? '–' : `${Math.round(other)} ms`, 11),
      cell(other === null ? '–' : (ms / other).toFixed(2), 8),
    ]
      .join('')
      .concat('\n'),
  );
  rmSync(target, { force: true });
}
rmSync(join(out, 'jq.har'), { force: true });

/** Fetched when they are measured, never shipped. None of their install scripts runs. */
const others = join(out, 'others');
mkdirSync(others, { recursive: true });
writeFileSync(join(others, 'package.json'), '{"private":true}');
try {
  const wanted = ['har-sanitizer@2.0.0', 'har-cleaner@0.0.4'];
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--silent', ...wanted], {
    cwd: others,
    stdio: 'ignore',
    shell: process.platform === 'win32',
  });
} catch {
  process.stdout.write('\nthe others: skipped, npm could not fetch them\n');
  process.exit(0);
}
process.stdout.write('\n  leaks   of cases   fails   needed things lost   time\n');
const lines = execFileSync(process.execPath, [sanitizers, others, values.cases]);
for (const row of lines.toString().trim().split('\n').map(JSON.parse))
  process.stdout.write(
    `${cell(row.leaks, 7)}${cell(row.cases, 11)}${cell(row.broken, 8)}${cell(`${row.lost.length} of ${row.needed}`, 21)}${cell(`${row.tookMs} ms`, 10)}   ${row.name}\n`,
  );
