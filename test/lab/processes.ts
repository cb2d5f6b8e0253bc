import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { run, type Space, within } from './namespaces';

/** Servers of the laboratory, by name. Each is the head of a group of its own, so that its helpers end with it. */
export class Processes {
  readonly #running = new Map<string, ChildProcess>();
  readonly #log: (name: string) => string;

  constructor(log: (name: string) => string) {
    this.#log = log;
  }

  /** Starts a server that stays in the foreground; an earlier one of that name ends first. */
  async start(name: string, space: Space, argv: readonly string[]): Promise<void> {
    await this.stop(name);
    const [command = '', ...rest] = within(space, ...argv);
    const log = openSync(this.#log(name), 'a');
    const child = spawn(command, rest, { detached: true, stdio: ['ignore', log, log] });
    closeSync(log);
    child.once('error', () => {});
    this.#running.set(name, child);
  }

  /** Asks it to end, then its whole group. */
  async stop(name: string): Promise<void> {
    const child = this.#running.get(name);
    this.#running.delete(name);
    if (child?.pid === undefined) return;
    if (!hasEnded(child)) {
      child.kill('SIGTERM');
      await Promise.race([new Promise((resolve) => child.once('exit', resolve)), wait(1_500)]);
    }
    killGroup(child.pid);
  }

  async stopAll(): Promise<void> {
    await Promise.all([...this.#running.keys()].map((name) => this.stop(name)));
  }

  /** For the very end, when nothing can be waited for. */
  killAll(): void {
    for (const { pid } of this.#running.values()) if (pid !== undefined) killGroup(pid);
  }

  /** Waits until something listens there; throws, naming the log, when the server ends or takes too long. */
  async untilOpen(name: string, space: Space, port: number, protocol: 'tcp' | 'udp' = 'tcp'): Promise<void> {
    for (const end = Date.now() + 10_000; Date.now() < end; await wait(25)) {
      const child = this.#running.get(name);
      if (!child || hasEnded(child)) break;
      if (listens(space, port, protocol)) return;
    }
    throw new Error(`${name} does not listen on ${protocol} ${port}; see ${this.#log(name)}`);
  }
}

const hasEnded = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null;

/** The group's number is the number of the process that we started; it is gone when all of it has ended. */
function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Nobody is left in it.
  }
}

/** As the kernel tells: the local port in hexadecimal, and for TCP the state "listening" (0A). */
function listens(space: Space, port: number, protocol: 'tcp' | 'udp'): boolean {
  const files = [`/proc/net/${protocol}`, `/proc/net/${protocol}6`];
  const hex = port.toString(16).toUpperCase().padStart(4, '0');
  const state = protocol === 'tcp' ? '0A' : '07';
  return new RegExp(`:${hex} [0-9A-F]+:0000 ${state} `).test(run(within(space, 'cat', ...files)));
}
