import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'vite';
import type { Engine, NewsItem } from '../../shared/contract/contract';
import type { Outcome } from '../../shared/outcome';
import { root } from '../electron-e2e/runtime';
import type { ToldWindow } from './window-main';

/** Bundles the program beside the product's own threads. Gives its path. */
export async function buildWindowMain(outDir: string): Promise<string> {
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    ssr: { target: 'node', noExternal: true },
    build: {
      ssr: join(root, 'test', 'e2e', 'window-main.ts'),
      outDir,
      rolldownOptions: { output: { format: 'cjs', entryFileNames: 'window.cjs', codeSplitting: false } },
    },
  });
  for (const name of ['packer.cjs', 'redactor.cjs', 'cage.cjs', 'quickjs.wasm'])
    copyFileSync(join(root, 'dist', name), join(outDir, name));
  return join(outDir, 'window.cjs');
}

/** A running window without its browser. */
export interface Process {
  readonly child: ChildProcess;
  readonly call: <K extends keyof Engine>(
    name: K,
    asked: Parameters<Engine[K]>[0],
  ) => Promise<Awaited<ReturnType<Engine[K]>>>;
  /** Looks at the network, to the end. */
  readonly look: () => Promise<string>;
  /** As the system does it: nothing is asked, nothing is tidied up. */
  readonly kill: () => Promise<void>;
}

export async function startWindow(program: string, told: ToldWindow): Promise<Process> {
  const child = spawn(process.execPath, [program, JSON.stringify(told)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((done, no) => {
    createInterface(child.stdout).once('line', done);
    child.once('exit', (code) => no(new Error(`ended with ${code}`)));
  });
  const { origin } = new URL(url);
  const answer = await fetch(url, { redirect: 'manual' });
  const token = (answer.headers.get('location') ?? '').split('#token=')[1] ?? '';
  const headers = { authorization: `Bearer ${token}` };
  const news: NewsItem[] = [];
  const stream = await fetch(`${origin}/news`, { headers });
  void hear(stream, (item) => news.push(item)).catch(() => {});

  const call: Process['call'] = async (name, asked) => {
    const said = await fetch(`${origin}/call/${name}`, {
      method: 'POST',
      headers: { ...headers, origin, 'content-type': 'application/json' },
      body: JSON.stringify(asked),
    });
    return (await said.json()) as never;
  };
  return {
    child,
    call,
    look: async () => {
      const started = (await call('startRun', { answers: {}, plan: 'quick', leg: 'here' })) as Outcome<{
        runId: string;
      }>;
      if (started.kind === 'failed') throw new Error(started.why);
      const { runId } = started.value;
      while (!news.some(({ name, body }) => name === 'ended' && body.runId === runId))
        await new Promise((done) => setTimeout(done, 20));
      return runId;
    },
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = new Promise((done) => child.once('exit', done));
      child.kill('SIGKILL');
      await gone;
    },
  };
}

async function hear(stream: Response, tell: (item: NewsItem) => void): Promise<void> {
  let rest = '';
  const decoder = new TextDecoder();
  for await (const chunk of stream.body ?? []) {
    const lines = (rest + decoder.decode(chunk as Uint8Array, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line.trim() !== '') tell(JSON.parse(line) as NewsItem);
  }
}
