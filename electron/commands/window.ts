import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Report } from '../../shared/report/report';
import { createEngine } from '../engine/engine';
import { createLog } from '../engine/log';
import { installedBrowser } from '../evidence/installed-browser';
import { hasDisplay } from '../io/browsers';
import { lastResort } from '../last-resort';
import { serveLoopback } from '../transport/loopback';
import { defaultBrowser, openBrowser } from '../transport/open-browser';
import { exitStatus } from './commands';
import { openBundle } from './open-bundle';
import { prepared } from './prepared';
import { type CommandInput, type RunCommand, textOption } from './terminal';

/** The wizard in a browser window: for machines where Electron cannot be had. */
export const windowCommand: RunCommand = (input) => openWindow(input, undefined);

/** The same window on a saved bundle, read-only. */
export const viewCommand: RunCommand = async (input) => {
  const file = input.files[0] ?? '';
  const bundle = await openBundle(input, file);
  return bundle ? openWindow(input, { name: basename(file), report: bundle.report }) : exitStatus.usage;
};

/** What the person typed to get here: the program, or the source's own way to start it. */
const ownName = (env: NodeJS.ProcessEnv): string =>
  env.npm_lifecycle_event === 'start' ? 'npm start --' : 'clearway';

async function openWindow(
  input: CommandInput,
  opened: { readonly name: string; readonly report: Report } | undefined,
): Promise<number> {
  const { say, complain } = input;
  if (!hasDisplay(process.env, process.platform)) {
    const name = ownName(process.env);
    complain(
      opened
        ? say('cli.window.no-display-view', { command: `${name} diagnose ${input.files[0]}` })
        : say('cli.window.no-display', { command: `${name} check --out support.zip` }),
    );
    return exitStatus.usage;
  }
  const setup = await prepared(input);
  if (!setup) return exitStatus.usage;
  let finish = () => {};
  const quit = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const log = createLog(setup.io.clock.now);
  const running = createEngine({
    setup,
    mode: 'window',
    lang: textOption(input, 'lang'),
    ...(opened && { opened }),
    openPage: (url) => start(defaultBrowser(url, process.platform)),
    showFile: (path) => start(fileWindow(path)),
    quit: () => finish(),
    recording: { openWindow: installedBrowser() },
  });
  const unhear = lastResort(running.note);
  const page = await serveLoopback({
    engine: running.engine,
    onNews: running.onNews,
    rendererFolder: rendererFolder(),
    log: log.write,
  });
  const browser = await openBrowser(page.url, process.env);
  if (browser.how === 'none') complain(say('cli.window.no-browser', { url: page.invite() }));
  else complain(say('cli.window.opened'));
  process.once('SIGINT', finish).once('SIGTERM', finish);
  await Promise.race([quit, page.closed, ...(browser.exited ? [browser.exited] : [])]);
  browser.end?.();
  // Its throw-away profile goes when it has ended.
  if (browser.exited) await Promise.race([browser.exited, pause(3_000, undefined, { ref: false })]);
  await page.close();
  await running.close();
  unhear();
  return exitStatus.healthy;
}

/** Beside the built program. */
const rendererFolder = (): string => {
  const beside = join(__dirname, 'renderer');
  return existsSync(beside) ? beside : join(__dirname, '..', 'dist', 'renderer');
};

/** The system's own file window, showing one file. */
const fileWindow = (path: string): readonly [string, readonly string[]] => {
  if (process.platform === 'darwin') return ['/usr/bin/open', ['-R', path]];
  if (process.platform === 'win32')
    return [join(process.env.SystemRoot ?? 'C:\\Windows', 'explorer.exe'), [`/select,${path}`]];
  return ['xdg-open', [join(path, '..')]];
};

/** No shell, so no word can become a command. */
function start([command, args]: readonly [string, readonly string[]]): void {
  spawn(command, [...args], { detached: true, stdio: 'ignore' })
    .on('error', () => {})
    .unref();
}
