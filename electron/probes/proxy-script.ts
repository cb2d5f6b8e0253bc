import { readFile } from 'node:fs/promises';
import { createPacResolver } from 'pac-resolver';
import { QuickJS } from 'quickjs-wasi';
import { assetPath } from '../io/assets';
import { deadlines } from './deadlines';
import { getUnobserved } from './plain-visit';
import { LookFailure, observe, type Probe, unlessAborted } from './probe';

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
      const answer = await getUnobserved(new URL(url), { ...at, signal });
      if (answer.status !== 200) throw new LookFailure('bad-answer', `HTTP ${answer.status}`);
      const script = answer.body.toString('utf8');
      if (!/FindProxyForURL/.test(script) || answer.body.length > limits.scriptBytes)
        throw new LookFailure('bad-answer', 'not a proxy script');
      const choice = await unlessAborted(evaluate(script, host), signal);
      return { bytes: answer.body.length, choice: choice.slice(0, 512) };
    },
  );
};

async function evaluate(script: string, host: string): Promise<string> {
  const ends = performance.now() + limits.runMs;
  const vm = await QuickJS.create({
    wasm: await readFile(assetPath('quickjs.wasm')),
    memoryLimit: limits.memoryBytes,
    interruptHandler: () => performance.now() > ends,
  });
  try {
    return String(await createPacResolver(vm, script)(`https://${host}/`, host));
  } catch (error) {
    throw new LookFailure('bad-answer', String(error).slice(0, 120));
  } finally {
    vm.dispose();
  }
}
