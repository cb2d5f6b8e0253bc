import type { Language } from '../../shared/text/languages';
import { type Say, wordFor } from '../../shared/text/say';
import type { BrowserEngine } from '../io/browser-engine';

/** Where a command writes. A test gives its own. */
export interface Terminal {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown; readonly isTTY?: boolean };
}

/** What every command is given: its options and files, already checked against the table. */
export interface CommandInput {
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly files: readonly string[];
  readonly say: Say;
  readonly lang: Language;
  readonly terminal: Terminal;
  /** A line on stderr. */
  readonly complain: (line: string) => void;
  /** The desktop app's own, where this is it. */
  readonly browser?: (() => BrowserEngine) | undefined;
}
export type RunCommand = (input: CommandInput) => Promise<number>;

/** Why a disk refused, in words where its code has any, else the code alone. */
export const diskWords = (say: Say, code: string): string => wordFor(say, `cli.disk.${code}`, code);

export const textOption = ({ options }: CommandInput, name: string): string | undefined => {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
};
