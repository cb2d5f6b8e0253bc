import { readFile } from 'node:fs/promises';
import { createPacResolver } from 'pac-resolver';
import { QuickJS } from 'quickjs-wasi';
import { assetPath } from '../io/assets';
import { deadlines } from './deadlines';
import { getUnobserved } from './plain-visit';
import { LookFailure, type Lookout, observe, type Probe, unlessAborted } from './probe';

/** A script that needs more is broken or hostile. */
const limits = { scriptBytes: 256 * 1024, memoryBytes: 32 * 1024 * 1024, runMs: 1_000 } as const;

/**
 * Does this network tell programs to use a proxy? Fetches its script and asks it about one host. The script is a
 * stranger's: it runs inside QuickJS (WebAssembly), without files, network or our objects, with limits on time and
 * memory; only the scripts' own helper functions reach out, to look up names.
 */
export const proxyScript: Probe<'proxy-script'> = async ({ url, host }, at) => {
  await observe(
    at,
    {
      kind: 'proxy-script',
      name: `${url}?${host}`,
      role: 'explain',
      target: { url, host },
      deadlineMs: deadlines.proxyScript,
    },
    async (signal) => {
      const script = await readScript(url, { ...at, signal });
      const ask = await openScript(script);
      const choice = await unlessAborted(ask(host), signal);
      return { bytes: Buffer.byteLength(script), choice: choice.slice(0, 512) };
    },
  );
};

/** A proxy script's text. Whatever is none, or too large to be one, is refused. */
export async function readScript(url: string, at: Lookout): Promise<string> {
  const { status, body } = await getUnobserved(new URL(url), at);
  if (status !== 200) throw new LookFailure('bad-answer', `HTTP ${status}`);
  const script = body.toString('utf8');
  if (!/FindProxyForURL/.test(script) || body.length > limits.scriptBytes)
    throw new LookFailure('bad-answer', 'not a proxy script');
  return script;
}

/** Answers with the ways for a host, as scripts write them. */
export type AskScript = (host: string) => Promise<string>;

/** Makes a script ready to be asked about many hosts, in a cage of its own. */
export async function openScript(script: string): Promise<AskScript> {
  // Begins to count when the script does: a busy computer takes its time to make the cage.
  let ends = Number.POSITIVE_INFINITY;
  const vm = await QuickJS.create({
    wasm: await readFile(assetPath('quickjs.wasm')),
    memoryLimit: limits.memoryBytes,
    interruptHandler: () => performance.now() > ends,
  });
  // Out of time is no proof against the script.
  const broken = (error: unknown) =>
    new LookFailure(performance.now() > ends ? 'timed-out' : 'bad-answer', String(error).slice(0, 120));
  try {
    ends = performance.now() + limits.runMs;
    // The helper `alert` would write onto our standard output.
    const find = createPacResolver(vm, script, { sandbox: { alert: () => undefined } });
    return async (host) => {
      ends = performance.now() + limits.runMs;
      return find(`https://${host}/`, host).then(String, (error) => Promise.reject(broken(error)));
    };
  } catch (error) {
    throw broken(error);
  }
}
