import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dist, isStale, root } from './stamp.mjs';

/*
 * npm start            the wizard: in Electron, or in a browser window with one line saying why
 * npm start -- WORDS   the command line
 */

/** A whole Electron is some 120 MB: enough for an ordinary line, and nobody watches one line for longer. */
const downloadDeadlineMs = 45_000;
/** A download host that is dropped silently would otherwise use up the whole deadline. */
const reachDeadlineMs = 3_000;
/** An Electron that cannot start here (a missing library, no access to the display) has ended by then. */
const earlyEndMs = 3_000;

/** Ended well, or because somebody said so: hang-up, Ctrl+C, a polite kill. */
const asked = [0, 129, 130, 143];

const electronFolder = join(root, 'node_modules', 'electron');
const refusals = join(root, 'node_modules', '.cache', 'clearway');

/** Where Electron's runtime is, or null. `path.txt` is what its own installer writes when all is there. */
export function electronRuntime(env = process.env, folder = electronFolder, platform = process.platform) {
  const pathFile = join(folder, 'path.txt');
  const isInstalled = existsSync(pathFile);
  const usual = { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' };
  const name = isInstalled ? readFileSync(pathFile, 'utf8') : (usual[platform] ?? 'electron');
  const base = env.ELECTRON_OVERRIDE_DIST_PATH || (isInstalled ? join(folder, 'dist') : null);
  return base !== null && existsSync(join(base, name)) ? join(base, name) : null;
}

/** Where the installer will have to get through to: a mirror or a proxy when one is set, as it does itself. */
export function downloadDoor(env = process.env) {
  const mirror = env.ELECTRON_MIRROR || env.npm_config_electron_mirror || 'https://github.com/';
  const proxy = env.ELECTRON_GET_USE_PROXY ? env.HTTPS_PROXY || env.https_proxy : undefined;
  const { hostname, port, protocol } = new URL(proxy || mirror);
  return { host: hostname, port: Number(port) || (protocol === 'http:' ? 80 : 443) };
}

/** Null when a connection opens, else why not. */
export function reach({ host, port }, deadlineMs) {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    const end = (why) => {
      clearTimeout(timer);
      socket.destroy();
      resolve(why);
    };
    const timer = setTimeout(() => end(`${host} does not answer`), deadlineMs);
    socket.once('connect', () => end(null)).once('error', ({ code }) => end(`${host}: ${code}`));
  });
}

/**
 * Fetches Electron's runtime with its own installer, once per version: a network that refuses it today is not asked at
 * every start. Null when it is there afterwards, else why not. Never takes much longer than the deadline.
 */
export async function fetchElectron({
  folder = electronFolder,
  refusalFolder = refusals,
  door = downloadDoor(),
  deadlineMs = downloadDeadlineMs,
  say = (line) => process.stderr.write(line),
  isTerminal = process.stderr.isTTY,
} = {}) {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const refusal = join(refusalFolder, `electron-${version}-refused`);
  if (existsSync(refusal)) return readFileSync(refusal, 'utf8');
  const why = (await reach(door, reachDeadlineMs)) ?? (await install());
  if (why !== null) {
    mkdirSync(dirname(refusal), { recursive: true });
    writeFileSync(refusal, why);
  }
  return why;

  async function install() {
    const from = Date.now();
    const line = () =>
      `Fetching Electron ${version} (only this once) … ${Math.round((Date.now() - from) / 1000)} s`;
    say(isTerminal ? line() : `${line()}\n`);
    const ticking = setInterval(() => isTerminal && say(`\r${line()}`), 1_000);
    const end = await run(process.execPath, [join(folder, 'install.js')], { deadlineMs, stdio: 'ignore' });
    clearInterval(ticking);
    if (isTerminal) say('\n');
    if (end === 0) return null;
    return end === 'too-late'
      ? `its download took more than ${deadlineMs / 1000} s`
      : 'its download was refused';
  }
}

/** The exit status of a program; `too-late` when it had to be ended. */
function run(command, args, { deadlineMs, ...options }) {
  return new Promise((resolve) => {
    const child = spawn(command, args, options);
    let isLate = false;
    const stop = () => {
      isLate = true;
      child.kill('SIGKILL');
    };
    const timer = deadlineMs && setTimeout(stop, deadlineMs);
    // Ctrl+C reaches the child by itself (same terminal); we stay until it has ended, for its exit status.
    const pass = (signal) => child.kill(signal);
    const signals = ['SIGTERM', 'SIGHUP'];
    const stay = () => undefined;
    for (const signal of signals) process.on(signal, pass);
    process.on('SIGINT', stay);
    const end = (status) => {
      clearTimeout(timer);
      for (const signal of signals) process.off(signal, pass);
      process.off('SIGINT', stay);
      resolve(status);
    };
    child.once('error', () => end(127));
    child.once('exit', (code, signal) =>
      end(isLate ? 'too-late' : (code ?? 128 + (constants.signals[signal] ?? 0))),
    );
  });
}

const cli = (words) => run(process.execPath, [join(dist, 'cli.cjs'), ...words], { stdio: 'inherit' });

/** The window: Electron if it can be had, else the same page in a browser. */
async function openWindow(words) {
  // Without a display there is no window of any kind; the command line says what to type instead.
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (CI || (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY)) return cli(words);

  const why = electronRuntime() === null ? await fetchElectron() : null;
  const runtime = electronRuntime();
  if (runtime !== null) {
    // Chromium's sandbox cannot be set up by root on Linux, and Electron then refuses to start.
    const asRoot = process.platform === 'linux' && process.getuid() === 0 ? ['--no-sandbox'] : [];
    const from = Date.now();
    const status = await run(runtime, [...asRoot, join(dist, 'main.cjs'), ...words], { stdio: 'inherit' });
    if (asked.includes(status) || Date.now() - from > earlyEndMs) return status;
    process.stderr.write(`Electron ended with status ${status}; opening a browser window instead.\n`);
    return cli(words);
  }
  process.stderr.write(
    `Opening a browser window, because Electron is not here (${why}). To fetch it: npx --no install-electron\n`,
  );
  return cli(words);
}

async function start(words) {
  if (isStale()) {
    process.stderr.write('Building …\n');
    const { build } = await import('./build.mjs');
    await build();
  }
  const [command = 'window'] = words;
  if (command === 'window') return openWindow(['window', ...words.slice(1)]);
  return command === 'view' ? openWindow(words) : cli(words);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await start(process.argv.slice(2));
