import { monitorEventLoopDelay } from 'node:perf_hooks';
import { redactHarFile } from '../../electron/har/redact-file';
import { gatherSecrets } from '../../electron/io/secrets';
import { noEvidence } from '../../shared/bundle/redact';

/** One run in a process of its own: what it measures is as cold as in real life. */
const [, , source = '', target = ''] = process.argv;

const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();
const began = performance.now();
const done = await redactHarFile(source, target, { secrets: gatherSecrets(null), evidence: noEvidence });
const ms = performance.now() - began;
if (done.kind === 'failed') throw new Error(`${done.why} ${done.detail}`);
// In kilobytes on every system.
const peakMb = Math.round(process.resourceUsage().maxRSS / 1000);
const { user, system } = process.cpuUsage();
process.send?.({
  ms,
  cpuMs: Math.round((user + system) / 1000),
  peakMb,
  pauseMs: Math.round(delay.max / 1e6),
  removed: done.value.removed,
});
