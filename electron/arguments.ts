/** What the executable was started for, and the words that are ours. */
export interface Started {
  readonly as: 'window' | 'command-line';
  readonly words: readonly string[];
}

/** Options of ours that stand before or without a command. */
const leading = ['--help', '-h', '--version'];
const opensWindow = ['window', 'view'];

/**
 * Reads the argument list of an Electron program. Chromium's and Node's own switches (`--no-sandbox`,
 * `--remote-debugging-port=0`) may stand in front of our words; each is one word beginning with a dash.
 * `isDefaultApp`: started as `electron main.cjs …` while developing, not as a packaged program.
 */
export function readArguments(argv: readonly string[], isDefaultApp: boolean): Started {
  const given = argv.slice(1);
  // Where our script stands, if its name is an argument at all: switches may be in front of it too.
  const script = isDefaultApp ? given.findIndex((word) => !word.startsWith('-')) : -1;
  const ours = given.slice(script + 1);
  const first = ours.findIndex((word) => !word.startsWith('-') || leading.includes(word));
  const words = first === -1 ? [] : ours.slice(first);
  const [command = 'window'] = words;
  return { as: opensWindow.includes(command) ? 'window' : 'command-line', words };
}
