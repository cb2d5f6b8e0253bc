import type { ParseArgsConfig } from 'node:util';

/** The command line is a contract (docs/it.md): others script against these names. */
export interface Command {
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** How the options are shown in `--help`. */
  readonly usage: string;
  /** How many files stand after the command. */
  readonly files: number;
}

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;

export const commands = {
  window: { options: { lang: text, policy: text }, usage: '[--lang TAG] [--policy FILE]', files: 0 },
  check: {
    options: {
      plan: text,
      symptom: text,
      answers: text,
      policy: text,
      lang: text,
      deadline: text,
      out: text,
      json: text,
      quiet: flag,
    },
    usage:
      '[--plan quick|full] [--symptom ID] [--answers FILE] [--policy FILE] [--lang TAG] [--deadline SECONDS] [--out FILE.zip] [--json FILE|-] [--quiet]',
    files: 0,
  },
  compare: {
    options: { json: text, out: text, lang: text },
    usage: 'OFFICE.zip HOTSPOT.zip [--json FILE|-] [--out FILE.zip]',
    files: 2,
  },
  diagnose: { options: { json: text, lang: text }, usage: 'BUNDLE.zip [--json FILE|-]', files: 1 },
  verify: { options: { lang: text }, usage: 'BUNDLE.zip', files: 1 },
  view: {
    options: { lang: text, policy: text },
    usage: 'BUNDLE.zip [--lang TAG] [--policy FILE]',
    files: 1,
  },
  redact: { options: { out: text, lang: text }, usage: 'FILE.har [--out FILE.har]', files: 1 },
  allowlist: {
    options: { product: text, all: flag, out: text, lang: text },
    usage: '[--product ID|--all] [--out DIR]',
    files: 0,
  },
  policy: { options: { check: text, lang: text }, usage: '[--check FILE]', files: 0 },
} as const satisfies Readonly<Record<string, Command>>;

export type CommandName = keyof typeof commands;
export const commandNames = Object.keys(commands) as readonly CommandName[];
export const isCommand = (name: string): name is CommandName =>
  (commandNames as readonly string[]).includes(name);

/** docs/it.md, for others' scripts: 0 healthy · 1 something found · 2 wrong usage · 3 could not tell · 4 internal error */
export const exitStatus = { healthy: 0, found: 1, usage: 2, unknown: 3, internal: 4 } as const;
