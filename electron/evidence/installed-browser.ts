import { spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { failed, type Outcome, ok } from '../../shared/outcome';
import {
  browserPlaces,
  type Env,
  hasDisplay,
  type Machine,
  thisMachine,
  throwAwayArgs,
} from '../io/browsers';
import { whenEnded } from '../io/ended';
import { makeProfile, removeProfile, removeProfileNow, sweepProfiles } from '../io/profiles';
import { within } from '../io/within';
import { DevToolsPipe } from './devtools-pipe';
import type { OpenRecordingWindow, RecordingWindow } from './recording-window';

export interface InstalledBrowserOptions {
  readonly env?: Env;
  readonly machine?: Machine;
  /** A test has no display and its own names. */
  readonly extraArgs?: readonly string[];
}

/** A cold browser on an old laptop. */
const startDeadlineMs = 20_000;
/** How long it may take to leave once it was told to. */
const leaveMs = 3_000;

/**
 * An installed Chrome, Edge, Chromium or Brave, started with a profile of its own and spoken to over a pipe. What it
 * keeps of cookies and pages stays in memory (an off-the-record context); the profile's folder goes with it.
 */
export const installedBrowser =
  ({
    env = process.env,
    machine = thisMachine,
    extraArgs,
  }: InstalledBrowserOptions = {}): OpenRecordingWindow =>
  async () => {
    void sweepProfiles();
    if (extraArgs === undefined && !hasDisplay(env, machine.platform)) return failed('no-browser');
    let found = false;
    for (const path of browserPlaces(env, machine.platform)) {
      if (!(await machine.isExecutable(path))) continue;
      found = true;
      const opened = await start(path, env, machine, extraArgs ?? []);
      if (opened.kind === 'ok') return opened;
    }
    return failed(found ? 'refused' : 'no-browser');
  };

/** As the person's own one, but without anything of theirs. Proxy, certificates and QUIC stay as they are for everybody here. */
const recordingArgs = (profile: string, path: string, machine: Machine): readonly string[] => [
  '--remote-debugging-pipe',
  '--no-startup-window',
  ...throwAwayArgs(profile, path, machine),
];

async function start(
  path: string,
  env: Env,
  machine: Machine,
  extraArgs: readonly string[],
): Promise<Outcome<RecordingWindow, 'refused'>> {
  const profile = await makeProfile('recording');
  const child = spawn(path, [...recordingArgs(profile, path, machine), ...extraArgs], {
    env,
    // 3 and 4 are the pipe.
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    windowsHide: true,
  });
  const pipe = new DevToolsPipe(child.stdio[3] as Writable, child.stdio[4] as Readable);
  const cleanNow = (): void => {
    child.kill('SIGKILL');
    removeProfileNow(profile);
  };
  process.once('exit', cleanNow);
  const ended = whenEnded(child);
  const gone = ended.then(async () => {
    pipe.end();
    await removeProfile(profile);
    process.off('exit', cleanNow);
  });
  const close = async (): Promise<void> => {
    pipe.end();
    await Promise.race([gone, pause(leaveMs, undefined, { ref: false })]);
    child.kill('SIGKILL');
    await gone;
  };

  const leftAtOnce = ended.then(() => null);
  const version = await within(startDeadlineMs, () =>
    Promise.race([pipe.send('Browser.getVersion', {}), leftAtOnce]),
  );
  if (version === null) {
    await close();
    return failed('refused');
  }
  const [name = 'Chromium', number = ''] = String((version as { product?: unknown }).product).split('/');
  return ok({
    browser: { name, version: number },
    gone,
    close,
    send: (method, params, session) => pipe.send(method, params, session),
    async show(hear) {
      pipe.hear = hear;
      await pipe.send('Target.setAutoAttach', {
        autoAttach: true,
        waitForDebuggerOnStart: true,
        flatten: true,
      });
      const context = await pipe.send('Target.createBrowserContext', { disposeOnDetach: true });
      const { browserContextId } = context as { browserContextId: string };
      await pipe.send('Target.createTarget', { url: 'about:blank', browserContextId, newWindow: true });
    },
  });
}
