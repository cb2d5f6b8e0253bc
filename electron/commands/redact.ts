import { basename, dirname, join } from 'node:path';
import { harEvidence } from '../../shared/har/har-evidence';
import { harKinds } from '../../shared/har/har-names';
import { resolvePolicy } from '../../shared/policy/resolve-policy';
import type { Say } from '../../shared/text/say';
import { type RedactedHar, type RedactFailure, redactHarFile } from '../har/redact-file';
import { gatherSecrets } from '../io/secrets';
import { readPolicySources } from '../policy/read-sources';
import { exitStatus } from './commands';
import { progressLine } from './progress';
import { diskWords, type RunCommand, textOption } from './terminal';

/** `a.har` becomes `a.redacted.har` beside it. */
const redactedName = (file: string): string =>
  join(dirname(file), `${basename(file).replace(/\.har$/i, '')}.redacted.har`);

/** Takes the secrets out of a HAR; or says why not, and leaves nothing behind. */
export const redactCommand: RunCommand = async (input) => {
  const { say, complain, terminal, files } = input;
  const [file = ''] = files;
  const target = textOption(input, 'out') ?? redactedName(file);
  const { policy } = resolvePolicy(await readPolicySources(undefined));
  const stop = new AbortController();
  const onInterrupt = () => stop.abort();
  process.once('SIGINT', onInterrupt).once('SIGTERM', onInterrupt);
  const progress = progressLine(
    terminal.stderr,
    (done, total) => say('cli.redact.progress', { done: megabytes(done), total: megabytes(total) }),
    { quietForMs },
  );
  try {
    const redacted = await redactHarFile(file, target, {
      secrets: gatherSecrets(null, process.env, undefined, policy.redactWords),
      evidence: harEvidence,
      signal: stop.signal,
      tell: progress.show,
    });
    progress.end();
    if (redacted.kind === 'ok') {
      complain(summary(redacted.value, say));
      return exitStatus.healthy;
    }
    const facts = {
      file: redacted.why === 'cannot-write' ? target : file,
      detail: diskWords(say, redacted.detail ?? ''),
    };
    complain(say(`cli.redact.failed.${redacted.why}`, facts));
    return statusOf[redacted.why];
  } finally {
    progress.end();
    process.off('SIGINT', onInterrupt).off('SIGTERM', onInterrupt);
  }
};

const statusOf: Readonly<Record<RedactFailure, number>> = {
  'cannot-read': exitStatus.usage,
  'same-file': exitStatus.usage,
  empty: exitStatus.usage,
  'not-json': exitStatus.usage,
  'cut-off': exitStatus.usage,
  'not-a-har': exitStatus.usage,
  'wrong-shape': exitStatus.usage,
  'too-large': exitStatus.usage,
  'cannot-write': exitStatus.internal,
  leak: exitStatus.internal,
  stopped: exitStatus.unknown,
};

function summary({ savedAs, entries, removed }: RedactedHar, say: Say): string {
  const kinds = harKinds.flatMap((kind) => {
    const count = removed[kind] ?? 0;
    return count === 0 ? [] : [`  ${say(`cli.redact.removed.${kind}`, { count })}`];
  });
  const heading = kinds.length === 0 ? say('cli.redact.nothing') : say('cli.redact.removed');
  return [heading, ...kinds, say('cli.redact.saved', { count: entries, file: savedAs })].join('\n');
}

/** A short file is done before anybody looks. */
const quietForMs = 500;

const megabytes = (bytes: number): number => Math.round(bytes / 1e6);
