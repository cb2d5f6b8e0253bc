// First: the size of the thread pool is read once.
import './io/thread-pool';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { app, BrowserWindow, dialog, ShareMenu, shell } from 'electron';
import { bugText } from '../shared/bug';
import { nearestLanguage } from '../shared/text/languages';
import { speak } from '../shared/text/tables';
import { announceScheme, appOrigin } from './app-protocol';
import { readArguments } from './arguments';
import { browserEngine } from './browser-engine';
import { run } from './cli';
import { commands, exitStatus } from './commands/commands';
import { openBundle } from './commands/open-bundle';
import { createEngine, type EngineOptions } from './engine/engine';
import { prepare } from './engine/setup';
import { withBrowser } from './io/browser-engine';
import { lastResort, outliveReaders } from './last-resort';
import { isRecorded, recordInElectron, seeScreen } from './recording-window';
import { serveOverIpc } from './transport/ipc';
import { readPages } from './transport/pages';
import { canReplaceItself } from './updates/replaceable';
import { updatesUnder } from './updates/updates';
import { lockContents, makeWindow, setMenu } from './window';

/** Where this file lies once it is built: `dist`, within the asar of a packaged app. */
const folder = __dirname;

/** The wizard, or a saved bundle in it. One at a time: a second start brings the first window to the front. */
async function openWindow(words: readonly string[]): Promise<void> {
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  app.on('second-instance', () => {
    const [window] = BrowserWindow.getAllWindows();
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  await app.whenReady();

  const surroundings = await readSurroundings(words);
  if (surroundings === null) {
    app.exit(exitStatus.usage);
    return;
  }
  const updates = updatesUnder(surroundings.setup.policy, {
    isPackaged: app.isPackaged,
    canReplace: () => canReplaceItself(process.platform, process.execPath, process.env),
    openFeed: (place) => updater().openFeed(place),
  });
  const { engine, onNews, note, close } = createEngine({
    ...surroundings,
    ...(updates && { updates }),
    mode: 'desktop',
    // Both get only what the engine's own tables and its own saved files name.
    openPage: (url) => shell.openExternal(url),
    showFile: (path) => shell.showItemInFolder(path),
    // Electron has a share sheet on macOS alone; elsewhere there is the mail draft and the file's own folder.
    ...(process.platform === 'darwin' && {
      shareFile: (path: string) => new ShareMenu({ filePaths: [path] }).popup(),
    }),
    quit: () => app.quit(),
    recording: { openWindow: recordInElectron, seeScreen },
  });
  setMenu(process.platform);
  const window = makeWindow(folder, await readPages(join(folder, 'renderer')));
  const stop = serveOverIpc(engine, onNews, window.webContents);
  app.once('will-quit', () => {
    stop();
    void close();
  });
  // A recorded window must not outlive ours.
  window.once('closed', () => void close());
  app.on('window-all-closed', () => app.quit());
  // From here on the person's look is worth more than ending at a bug that nobody foresaw.
  lastResort(note);
  // A page that dies while it loads starts again (makeWindow).
  await window
    .loadURL(`${appOrigin}/`)
    .catch((bug: unknown) => note(`the page did not load: ${bugText(bug)}`));
}

/** A program of its own, so that nobody else's start reads it. */
const updater = () => createRequire(join(folder, 'main.cjs'))('./updater.cjs') as typeof import('./updater');

type Surroundings = Pick<EngineOptions, 'setup' | 'opened' | 'lang' | 'systemLanguages'>;

/** What the engine stands on, or null after saying why not: a program with a window has no terminal to say it on. */
async function readSurroundings(words: readonly string[]): Promise<Surroundings | null> {
  const [name = 'window', ...rest] = words;
  // Not strict: Chromium's own switches may stand among the words.
  const { values, positionals } = parseArgs({
    args: rest,
    options: commands.window.options,
    allowPositionals: true,
    strict: false,
  });
  const asked = typeof values.lang === 'string' ? values.lang : undefined;
  // Not `getLocale`: that is what Chromium made of them with the languages it has.
  const systemLanguages = app.getPreferredSystemLanguages();
  const lang = nearestLanguage(asked ?? '', ...systemLanguages);
  const say = speak(lang);
  const complain = (line: string): void => dialog.showErrorBox(app.name, line);

  const setup = await prepare(typeof values.policy === 'string' ? values.policy : undefined);
  if (setup.kind === 'failed') {
    complain(say(`cli.${setup.why}`, { detail: setup.detail ?? '' }));
    return null;
  }
  const [file = ''] = positionals;
  const spoken = { lang: asked, systemLanguages };
  if (name !== 'view')
    return { ...spoken, setup: { ...setup.value, io: withBrowser(setup.value.io, browserEngine) } };
  const input = { options: {}, files: positionals, say, lang, terminal: process, complain };
  const bundle = await openBundle(input, file);
  return bundle && { ...spoken, setup: setup.value, opened: { name: basename(file), report: bundle.report } };
}

/** The same executable for scripts and MDM: no window, and the command's own exit status. */
async function runCommand(words: readonly string[]): Promise<void> {
  // Chromium would look for a display before anything else and crash where there is none.
  if (process.platform === 'linux') app.commandLine.appendSwitch('ozone-platform', 'headless');
  app.disableHardwareAcceleration();
  app.dock?.hide();
  const truth = outliveReaders();
  await app.whenReady();
  const status = await run(words, process, browserEngine);
  app.exit(await truth(status));
}

const started = readArguments(process.argv, process.defaultApp === true);
app.enableSandbox();
announceScheme();
// Also for a page that nobody thought of.
app.on('web-contents-created', (_, contents) => {
  if (!isRecorded(contents)) lockContents(contents);
});
lastResort((line) => {
  if (started.as === 'window') dialog.showErrorBox(app.name, line);
  else process.stderr.write(`${line}\n`);
  app.exit(exitStatus.internal);
});
void (started.as === 'window' ? openWindow(started.words) : runCommand(started.words));
