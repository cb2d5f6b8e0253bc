import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../../electron/cli';
import { policyKeys } from '../../shared/policy/policy';

const folder = mkdtempSync(join(tmpdir(), 'clearway-commands-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function clearway(...words: readonly string[]) {
  const written = { stdout: '', stderr: '' };
  const status = await run([...words, '--lang', 'en'], {
    stdout: { write: (text: string) => (written.stdout += text) },
    stderr: { write: (text: string) => (written.stderr += text) },
  });
  return { status, ...written };
}

describe('clearway policy', () => {
  it('prints every key with its value and where it came from', async () => {
    const { status, stdout } = await clearway('policy');
    expect(status).toBe(0);
    for (const key of policyKeys) expect(stdout).toMatch(new RegExp(`^${key} +\\S.* +\\S`, 'm'));
  });

  it.each([
    ['good.json', '{"stun": false}', 0, ''],
    ['unknown.json', '{"hotspot": 1}', 2, 'hotspot'],
    ['bad.json', '{"deadlineSeconds": "x"}', 2, 'deadlineSeconds'],
    ['broken.json', '{', 2, 'broken.json'],
    ['control.json', '{"a\\u001b[31m": 1}', 2, 'not known'],
  ])('--check %s', async (name, text, wanted, reason) => {
    const file = join(folder, name);
    writeFileSync(file, text);
    const { status, stderr } = await clearway('policy', '--check', file);
    expect(status).toBe(wanted);
    expect(stderr).toContain(reason);
    expect(stderr).not.toContain('\u001b');
  });

  it('--check on no file is wrong usage', async () => {
    expect((await clearway('policy', '--check', join(folder, 'none.json'))).status).toBe(2);
  });
});

describe('clearway allowlist', () => {
  it('prints the one list of a product on stdout', async () => {
    const { status, stdout } = await clearway('allowlist', '--product', 'zscaler-zia');
    expect(status).toBe(0);
    expect(stdout.split('\n')[0]).toBe('.chatgpt.com');
  });

  it.each(['zscaler', 'ZIA'])('knows which product %s is', async (word) => {
    const { status, stdout } = await clearway('allowlist', '--product', word);
    expect(status).toBe(0);
    expect(stdout).toBe((await clearway('allowlist', '--product', 'zscaler-zia')).stdout);
  });

  it('asks back where a word means several', async () => {
    const { status, stdout, stderr } = await clearway('allowlist', '--product', 'cisco');
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('cisco-umbrella, cisco-meraki, cisco-wsa');
    expect(stderr).not.toContain('zscaler');
  });

  it.each([
    [['--product', 'nobody'], 'zscaler-zia'],
    [['--product', ''], 'zscaler-zia'],
    [['--product', '../etc'], 'zscaler-zia'],
    [['--product', 'squid', '--all'], '--all'],
  ])('%j is wrong usage', async (words, said) => {
    const { status, stdout, stderr } = await clearway('allowlist', ...words);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(said);
  });

  it('--all lists what it would write, and --out writes just that', async () => {
    const listed = await clearway('allowlist', '--all');
    const out = join(folder, 'all');
    expect((await clearway('allowlist', '--all', '--out', out)).status).toBe(0);
    const files = readdirSync(out, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(out.length + 1)
          .replaceAll('\\', '/'),
      );
    expect(files.sort()).toEqual(listed.stdout.trim().split('\n').sort());
    expect(readFileSync(join(out, 'paloalto', 'allow.txt'), 'utf8')).toContain('*.chatgpt.com/');
  });

  it('writes nothing through a link that leads out of the folder', async () => {
    const [out, elsewhere] = [join(folder, 'linked'), join(folder, 'elsewhere')];
    mkdirSync(out);
    mkdirSync(elsewhere);
    symlinkSync(elsewhere, join(out, 'squid'), 'junction');
    const { status } = await clearway('allowlist', '--product', 'squid', '--out', out);
    expect(status).toBe(4);
    expect(readdirSync(elsewhere)).toEqual([]);
  });
});
