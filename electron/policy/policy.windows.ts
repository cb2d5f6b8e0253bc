import { isPolicyKey, type PolicyKey, policyKeys, valueKindOf } from '../../shared/policy/policy';
import type { PolicySource } from '../../shared/policy/resolve-policy';
import { system32 } from '../io/run';
import type { PolicyDoors } from './doors';
import { brokenSource } from './json-source';

/** Only administrators write here, and group policy clears it by itself. */
const path = 'Software\\Policies\\Clearway';
const hives = [
  { origin: 'machine', hive: 'HKLM' },
  { origin: 'user', hive: 'HKCU' },
] as const;

/** What group policy or Intune has put into the registry, for the computer and for the person. */
export async function readWindows({ run, env }: PolicyDoors): Promise<readonly PolicySource[]> {
  const read = await Promise.all(
    hives.map(async ({ origin, hive }) => {
      const where = `${hive}\\${path}`;
      try {
        const text = await run(system32('reg.exe'), ['query', where, '/s']);
        return [{ origin, where, values: readPolicyKey(text, env) }];
      } catch (error) {
        // reg.exe ends with 1 where there is no such key.
        return (error as { code?: unknown }).code === 1 ? [] : [brokenSource(origin, where, error)];
      }
    }),
  );
  return read.flat();
}

interface Row {
  readonly name: string;
  readonly type: string;
  readonly value: string;
}

/**
 * What `reg query … /s` prints: a line with a key, then `    name    REG_SZ    value`. Lists are numbered values in a
 * key of their own, as group policy writes them, or one REG_MULTI_SZ.
 */
export function readPolicyKey(text: string, env: NodeJS.ProcessEnv): Readonly<Record<string, unknown>> {
  const values = new Map<string, unknown>();
  const lists = new Map<string, Row[]>();
  let list: string | undefined;
  for (const line of text.split(/\r?\n/)) {
    const key = /^HKEY_[A-Z_]+\\Software\\Policies\\Clearway(?:\\(.+?))?\s*$/i.exec(line);
    if (key) list = key[1];
    const row = rowOf(line);
    if (!row) continue;
    if (list === undefined) values.set(keyNamed(row.name), typedValue(row, env));
    else lists.set(list, [...(lists.get(list) ?? []), row]);
  }
  for (const [name, rows] of lists)
    values.set(
      keyNamed(name),
      [...rows].sort((a, b) => Number(a.name) - Number(b.name)).map((row) => textOf(row, env)),
    );
  return Object.fromEntries(values);
}

function rowOf(line: string): Row | undefined {
  const [, name, type, value = ''] = /^ {4}(\S.*?) {4}(REG_[A-Z_]+)(?: {4}(.*?))?\s*$/.exec(line) ?? [];
  return name === undefined || type === undefined ? undefined : { name, type, value };
}

/** The registry knows no case. */
const keyNamed = (name: string): string =>
  policyKeys.find((key) => key.toLowerCase() === name.toLowerCase()) ?? name;

/** The registry has numbers and texts only; what does not fit stays a text, and the schema says why it is wrong. */
function typedValue(row: Row, env: NodeJS.ProcessEnv): unknown {
  const key = keyNamed(row.name);
  const text = textOf(row, env);
  return isPolicyKey(key) ? convert(key, row, text) : text;
}

function convert(key: PolicyKey, { type, value }: Row, text: string): unknown {
  switch (valueKindOf(key)) {
    case 'number':
      return /^(?:0x[0-9a-f]+|\d+)$/i.test(value) ? Number(value) : text;
    case 'switch':
      return (
        { '0x0': false, '0x1': true, '0': false, '1': true, false: false, true: true }[value.toLowerCase()] ??
        text
      );
    case 'list':
      return type === 'REG_MULTI_SZ' ? text.split('\\0').filter((part) => part !== '') : [text];
    case 'text':
      return text;
  }
}

const textOf = ({ type, value }: Row, env: NodeJS.ProcessEnv): string =>
  type === 'REG_EXPAND_SZ'
    ? value.replace(/%([^%]+)%/g, (whole, name: string) => variable(env, name) ?? whole)
    : value;

/** Windows' variables have no case; Node's own object knows that only on Windows. */
const variable = (env: NodeJS.ProcessEnv, name: string): string | undefined =>
  env[Object.keys(env).find((key) => key.toLowerCase() === name.toLowerCase()) ?? name];
