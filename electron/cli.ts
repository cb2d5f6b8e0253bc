import { parseArgs } from 'node:util';
import { type Language, nearestLanguage } from '../shared/text/languages';
import { speak } from '../shared/text/tables';
import { commandRunners } from './commands';
import { commandNames, commands, exitStatus, isCommand } from './commands/commands';
import type { Terminal } from './commands/terminal';
import type { BrowserEngine } from './io/browser-engine';
import { version } from './version';

/**
 * Runs one command line and resolves with its exit status. Results go to stdout, progress and complaints to stderr.
 * The only place that turns words of a shell into calls; commands/ does the work.
 */
export async function run(
  words: readonly string[],
  terminal: Terminal = process,
  browser?: () => BrowserEngine,
): Promise<number> {
  const say = speak(systemLanguage(words));
  const complain = (line: string) => terminal.stderr.write(`${line}\n`);
  const [first = 'window', ...rest] = words;
  if (first === '--version') {
    terminal.stdout.write(`${version}\n`);
    return exitStatus.healthy;
  }
  if (['--help', '-h', 'help'].includes(first)) {
    terminal.stdout.write(help(say));
    return exitStatus.healthy;
  }
  if (!isCommand(first)) {
    complain(say('cli.unknown-command', { name: first }));
    return exitStatus.usage;
  }
  if (rest.some((word) => word === '--help' || word === '-h')) {
    terminal.stdout.write(help(say, [first]));
    return exitStatus.healthy;
  }
  const read = readWords(first, rest);
  if (typeof read === 'string') {
    complain(say('cli.bad-option', { message: read }));
    return exitStatus.usage;
  }
  const { files: wanted } = commands[first];
  if (read.files.length !== wanted) {
    complain(say('cli.needs-files', { name: first, count: wanted }));
    return exitStatus.usage;
  }
  try {
    return await commandRunners[first]({
      ...read,
      say,
      lang: systemLanguage(words),
      terminal,
      complain,
      browser,
    });
  } catch (bug) {
    complain(
      say('cli.internal', { detail: bug instanceof Error ? (bug.stack ?? bug.message) : String(bug) }),
    );
    return exitStatus.internal;
  }
}

/** Options and files of a command, or what is wrong with them. */
function readWords(name: keyof typeof commands, words: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: commands[name].options,
      allowPositionals: true,
      strict: true,
    });
    return { options: values as Readonly<Record<string, string | boolean | undefined>>, files: positionals };
  } catch (error) {
    // Node goes on with advice about `--`; the first sentence says it.
    return (error as Error).message.split(/\.\s|\n/)[0] ?? '';
  }
}

/** `--lang` wins over the environment (POSIX order), and that over what Node says of the system. */
function systemLanguage(words: readonly string[], env = process.env): Language {
  const at = words.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const asked = at < 0 ? undefined : (words[at]?.split('=')[1] ?? words[at + 1]);
  const posix = (env.LC_ALL || env.LC_MESSAGES || env.LANG || '').split('.')[0]?.replace('_', '-');
  const system =
    posix && posix !== 'C' && posix !== 'POSIX' ? posix : Intl.DateTimeFormat().resolvedOptions().locale;
  return nearestLanguage(asked ?? system);
}

/** All commands, or the one that was asked about. */
function help(say: ReturnType<typeof speak>, names = commandNames): string {
  const width = Math.max(...names.map((name) => name.length));
  const rows = names.map((name) => {
    const usage = commands[name].usage;
    return `  ${name.padEnd(width)}  ${say(`cli.command.${name}`)}${usage ? `\n  ${' '.repeat(width)}  ${usage}` : ''}`;
  });
  return `Clearway ${version}\n${say('cli.usage')}\n\n${say('cli.commands')}\n${rows.join('\n')}\n\n${say('cli.exit')}\n`;
}
