import { execFile } from 'node:child_process';
import { system32 } from '../io/run';

/** Both files are named in the environment: a name that came over the network is never read as a command. */
const script =
  '$env:CLEARWAY_OURS, $env:CLEARWAY_NEW | ForEach-Object { $s = Get-AuthenticodeSignature -LiteralPath $_; "$($s.Status)|$($s.SignerCertificate.Subject)" }';

const deadlineMs = 60_000;

/** Whether Windows finds both signatures valid and of the same signer. No answer is a no. */
export const isSignedAlike = (ours: string, theirs: string): Promise<boolean> =>
  new Promise((resolve) => {
    execFile(
      system32('WindowsPowerShell\\v1.0\\powershell.exe'),
      ['-NoProfile', '-NonInteractive', '-Command', script],
      {
        timeout: deadlineMs,
        windowsHide: true,
        // PowerShell 7's modules do not load in Windows PowerShell.
        env: { ...process.env, PSModulePath: '', CLEARWAY_OURS: ours, CLEARWAY_NEW: theirs },
      },
      (error, out) => resolve(!error && saysAlike(out)),
    );
  });

/** Two lines, the same, and valid: `Valid|CN=Example Ltd, O=Example Ltd, C=KR`. */
export function saysAlike(out: string): boolean {
  const [ours, theirs, ...more] = out
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
  return more.length === 0 && ours === theirs && /^Valid\|.+/.test(ours ?? '');
}
