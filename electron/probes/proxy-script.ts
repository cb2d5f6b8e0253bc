import { deadlines } from './deadlines';
import { getUnobserved } from './plain-visit';
import { LookFailure, type Lookout, observe, type Probe, unlessAborted } from './probe';
import { openScript } from './script-cage';

/** What is larger is no proxy script. */
const mostBytes = 256 * 1024;

/**
 * Does this network tell programs to use a proxy? Fetches its script and asks it about one host, in a cage
 * (script-cage.ts).
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
  if (!/FindProxyForURL/.test(script) || body.length > mostBytes)
    throw new LookFailure('bad-answer', 'not a proxy script');
  return script;
}
