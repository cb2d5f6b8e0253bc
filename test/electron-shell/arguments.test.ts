import { expect, it } from 'vitest';
import { readArguments } from '../../electron/arguments';

it.each<[string, boolean, string, string[]]>([
  ['Clearway', false, 'window', []],
  ['Clearway --no-sandbox', false, 'window', []],
  ['Clearway -psn_0_12345', false, 'window', []],
  ['Clearway window', false, 'window', ['window']],
  ['Clearway view a.zip', false, 'window', ['view', 'a.zip']],
  ['Clearway check --out a.zip', false, 'command-line', ['check', '--out', 'a.zip']],
  ['Clearway --no-sandbox check --quiet', false, 'command-line', ['check', '--quiet']],
  ['Clearway --version', false, 'command-line', ['--version']],
  ['Clearway --help', false, 'command-line', ['--help']],
  ['Clearway -h', false, 'command-line', ['-h']],
  ['Clearway chekc', false, 'command-line', ['chekc']],
  ['electron main.cjs', true, 'window', []],
  ['electron --inspect=0 --remote-debugging-port=0 main.cjs', true, 'window', []],
  ['electron --no-sandbox main.cjs verify a.zip', true, 'command-line', ['verify', 'a.zip']],
  ['electron main.cjs --version', true, 'command-line', ['--version']],
])('%s (developing: %s) is the %s', (line, isDefaultApp, as, words) => {
  expect(readArguments(line.split(' '), isDefaultApp)).toEqual({ as, words });
});
