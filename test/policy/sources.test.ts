import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { prepare } from '../../electron/engine/setup';
import { type PolicyDoors, policyDoors } from '../../electron/policy/doors';
import { policedProbes } from '../../electron/policy/policed-probes';
import { readPolicyKey } from '../../electron/policy/policy.windows';
import { proxySettingsUnder } from '../../electron/policy/proxy-override';
import { readPolicyFile, readPolicySources } from '../../electron/policy/read-sources';
import { probes } from '../../electron/probes';
import type { Observation } from '../../shared/observation/observation';
import { resolvePolicy } from '../../shared/policy/resolve-policy';
import { fakeIo } from '../fakes/fake-io';
import { publicRoots } from '../world/authorities';

const folder = mkdtempSync(join(tmpdir(), 'clearway-policy-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const fileOf = (name: string, text: string) => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};

/** A computer made of files and of what programs print. */
const doors = (
  platform: NodeJS.Platform,
  files: Readonly<Record<string, string>>,
  printed: Readonly<Record<string, string | Error>> = {},
): PolicyDoors => ({
  platform,
  env: { USERPROFILE: 'C:\\Users\\kim' },
  userName: 'kim',
  exists: async (path) => Object.keys(files).some((file) => file === path || file.startsWith(`${path}/`)),
  list: async (path) =>
    Object.keys(files).flatMap((file) => (file.startsWith(`${path}/`) ? [file.slice(path.length + 1)] : [])),
  readText: async (path) =>
    files[path] ?? Promise.reject(Object.assign(new Error('ENOENT'), { code: 'ENOENT' })),
  run: async (command, args) => {
    const answer = printed[args.at(-1) === '/s' ? (args[1] ?? '') : (args.at(-1) ?? '')];
    if (answer === undefined) throw Object.assign(new Error(`${command} ended with 1`), { code: 1 });
    if (answer instanceof Error) throw answer;
    return answer;
  },
});

const registry = [
  '',
  'HKEY_LOCAL_MACHINE\\Software\\Policies\\Clearway',
  '    Language    REG_SZ    ko',
  '    deadlineSeconds    REG_DWORD    0x1e',
  '    stun    REG_DWORD    0x0',
  '    outsideDns    REG_SZ    true',
  '    bundleFolder    REG_EXPAND_SZ    %UserProfile%\\Desktop\\My files',
  '    leaveOutHosts    REG_MULTI_SZ    a.example\\0b.example\\0',
  '    surprise    REG_SZ    1',
  '    uploadTest    REG_SZ    perhaps',
  '',
  'HKEY_LOCAL_MACHINE\\Software\\Policies\\Clearway\\extraHosts',
  '    10    REG_SZ    last.example',
  '    2    REG_SZ    first.example/health 200,204',
  '',
].join('\r\n');

describe('the registry', () => {
  it('is read with its types, lists and variables', () => {
    expect(readPolicyKey(registry, { USERPROFILE: 'C:\\Users\\kim' })).toEqual({
      language: 'ko',
      deadlineSeconds: 30,
      stun: false,
      outsideDns: true,
      bundleFolder: 'C:\\Users\\kim\\Desktop\\My files',
      leaveOutHosts: ['a.example', 'b.example'],
      surprise: '1',
      uploadTest: 'perhaps',
      extraHosts: ['first.example/health 200,204', 'last.example'],
    });
  });

  it('belongs to the computer first, then to the person', async () => {
    const own = registry.replaceAll('HKEY_LOCAL_MACHINE', 'HKEY_CURRENT_USER').replace('    ko', '    en');
    const read = await readPolicySources(
      undefined,
      doors(
        'win32',
        {},
        { 'HKLM\\Software\\Policies\\Clearway': registry, 'HKCU\\Software\\Policies\\Clearway': own },
      ),
    );
    expect(read.map(({ origin }) => origin)).toEqual(['machine', 'user']);
    expect(resolvePolicy(read).policy.language).toBe('ko');
  });

  it('without our key is no policy; when it cannot be asked, that is said', async () => {
    expect(await readPolicySources(undefined, doors('win32', {}))).toEqual([]);
    const slow = doors('win32', {}, { 'HKLM\\Software\\Policies\\Clearway': new Error('took too long') });
    expect(await readPolicySources(undefined, slow)).toMatchObject([
      { origin: 'machine', problem: 'took too long' },
    ]);
  });
});

describe('profiles on macOS', () => {
  const managed = '/Library/Managed Preferences';
  const machine = `${managed}/com.clearway.desktop.plist`;
  const person = `${managed}/kim/com.clearway.desktop.plist`;

  it('are read for the computer and for the person', async () => {
    const read = await readPolicySources(
      undefined,
      doors(
        'darwin',
        { [machine]: '', [person]: '' },
        { [machine]: '{"stun":false}', [person]: '{"stun":true,"language":"ko"}' },
      ),
    );
    expect(resolvePolicy(read).policy).toEqual({ stun: false, language: 'ko' });
  });

  it('that are broken are named', async () => {
    const read = await readPolicySources(
      undefined,
      doors('darwin', { [machine]: '' }, { [machine]: 'not json' }),
    );
    expect(read).toMatchObject([{ where: machine, values: {}, problem: expect.stringContaining('JSON') }]);
  });

  it('never lead elsewhere through a name', async () => {
    const read = await readPolicySources(undefined, {
      ...doors('darwin', { [`${managed}/../x/com.clearway.desktop.plist`]: '' }),
      userName: '../x',
    });
    expect(read).toEqual([]);
  });
});

describe('the folder on Linux', () => {
  const at = (name: string) => `/etc/clearway/policies/${name}`;

  it('is read in the order of names, the last one wins, and a broken file spoils no other', async () => {
    const read = await readPolicySources(
      undefined,
      doors('linux', {
        [at('20-team.json')]: '\uFEFF{"deadlineSeconds": 20}',
        [at('10-base.json')]: '{"deadlineSeconds": 10, "language": "ko"}',
        [at('30-broken.json')]: '{',
        [at('40-list.json')]: '[1]',
        [at('notes.txt')]: 'x',
      }),
    );
    const { policy, warnings } = resolvePolicy(read);
    expect(policy).toEqual({ deadlineSeconds: 20, language: 'ko' });
    expect(warnings.map(({ code, where }) => [code, where])).toEqual([
      ['unreadable', at('30-broken.json')],
      ['unreadable', at('40-list.json')],
    ]);
  });

  it('may be missing', async () => {
    expect(await readPolicySources(undefined, doors('linux', {}))).toEqual([]);
  });
});

describe('the real doors', () => {
  it('do not read what is no small file', async () => {
    const { readText } = policyDoors();
    await expect(readText(folder)).rejects.toThrow();
    await expect(readText(fileOf('large.json', ' '.repeat((1 << 20) + 1)))).rejects.toThrow();
    expect(await readText(fileOf('small.json', '{}'))).toBe('{}');
  });

  it('read what Windows PowerShell wrote with `>`', async () => {
    const file = fileOf('wide.json', '');
    writeFileSync(file, Buffer.from('\uFEFF{"companyName": "Müller"}', 'utf16le'));
    expect(await readPolicyFile(file)).toMatchObject({ values: { companyName: 'Müller' } });
  });
});

describe('setting up', () => {
  const managed = (values: Record<string, unknown>) => async () =>
    [{ origin: 'machine', where: 'the registry', values }] as const;
  const noPolicy = doors('linux', {});

  it('refuses a file that somebody named and that cannot be read', async () => {
    expect(await prepare(join(folder, 'missing.json'))).toMatchObject({ kind: 'failed', why: 'bad-policy' });
    expect(await prepare(fileOf('broken.json', '{'))).toMatchObject({ kind: 'failed', why: 'bad-policy' });
  });

  it('takes what is good of a file, and says what is not', async () => {
    const file = fileOf('half.json', '{"deadlineSeconds": 30, "surprise": true}');
    const setup = await prepare(file, {}, (named) =>
      readPolicySources(named, {
        ...policyDoors(),
        ...{ platform: noPolicy.platform, exists: noPolicy.exists },
      }),
    );
    expect(setup).toMatchObject({
      kind: 'ok',
      value: { policy: { deadlineSeconds: 30 }, policyWarnings: [{ code: 'unknown-key', key: 'surprise' }] },
    });
  });

  it('uses the built-in catalogue when a managed one cannot be read, and says so', async () => {
    const setup = await prepare(undefined, {}, managed({ catalogueFile: join(folder, 'missing.json') }));
    expect(setup).toMatchObject({
      kind: 'ok',
      value: {
        catalogue: { source: 'built-in' },
        policyWarnings: [{ key: 'catalogueFile', where: 'the registry' }],
      },
    });
  });
});

describe('roots that a policy adds', () => {
  const [pem = ''] = publicRoots();
  const good = fileOf('company.pem', `# the company's\n${pem}`);
  const empty = fileOf('empty.pem', 'nothing');
  const underPolicy = (origin: 'machine' | 'file', extraRoots: readonly string[]) =>
    prepare(undefined, {}, async () => [{ origin, where: 'somewhere', values: { extraRoots } }]);

  it('are trusted by this computer, and never public', async () => {
    const setup = await underPolicy('machine', [good]);
    if (setup.kind === 'failed') throw new Error(setup.detail);
    expect(setup.value.io.roots.public).not.toContain(pem.trim());
    const system = await setup.value.io.roots.system();
    // A computer whose own store cannot be read stays "not known".
    if (system !== null) expect(system).toContain(pem.trim());
  });

  it('cost a warning where the file of a managed policy cannot be used, and the others serve', async () => {
    const missing = join(folder, 'missing.pem');
    expect(await underPolicy('machine', [missing, empty, good])).toMatchObject({
      kind: 'ok',
      value: {
        policyWarnings: [{ key: 'extraRoots' }, { key: 'extraRoots', reason: `no certificate in ${empty}` }],
      },
    });
  });

  it('end the command where somebody named them just now', async () => {
    expect(await underPolicy('file', [empty])).toMatchObject({ kind: 'failed', why: 'bad-roots' });
  });
});

describe('the proxy of a policy', () => {
  const own = () => ({
    proxyFor: async () => null,
    scripts: async () => ['http://pac.example/'],
    networkScript: async () => null,
    told: async () =>
      ({ source: 'none', https: null, http: null, except: 'x', scriptUrl: 'http://pac.example/' }) as const,
  });

  it('is used for every host but this computer, and named as the policy’s', async () => {
    const settings = proxySettingsUnder({ proxy: 'http://proxy.example:8080' }, own)();
    expect(await settings.proxyFor('chatgpt.com', 443)).toMatchObject({ host: 'proxy.example', port: 8080 });
    expect(await settings.proxyFor('localhost', 443)).toBeNull();
    expect(await settings.told()).toMatchObject({
      source: 'policy',
      https: 'http://proxy.example:8080',
      scriptUrl: 'http://pac.example/',
    });
    expect(await settings.scripts()).toEqual([]);
  });

  it('can be none at all', async () => {
    const settings = proxySettingsUnder({ proxy: 'direct' }, own)();
    expect(await settings.proxyFor('chatgpt.com', 443)).toBeNull();
    expect(await settings.told()).toMatchObject({ source: 'policy', https: null });
  });

  it('leaves the settings alone where nobody set one', async () => {
    expect(await proxySettingsUnder({}, own)().told()).toMatchObject({ source: 'none', except: 'x' });
  });
});

describe('looks that the policy forbids', () => {
  it('are told as not made, and touch nothing', async () => {
    const told: Observation[] = [];
    const at = {
      io: fakeIo(),
      signal: new AbortController().signal,
      tell: (saw: Observation) => told.push(saw),
    };
    const policed = policedProbes(probes, { stun: false, outsideDns: false, uploadTest: false });
    await policed.stun({ kind: 'stun', role: 'control', server: 'stun.example', port: 3478 }, at);
    await policed['dns-query'](
      {
        kind: 'dns-query',
        role: 'explain',
        name: 'a.example',
        type: 'A',
        server: '8.8.8.8',
        transport: 'udp',
      },
      at,
    );
    await policed.upload({ kind: 'upload', host: 'a.example', port: 443, path: '/', bytes: 1 }, at);
    expect(told.map(({ kind, outcome }) => [kind, outcome])).toEqual([
      ['stun', { kind: 'skipped', why: 'not-allowed-by-policy' }],
      ['dns-query', { kind: 'skipped', why: 'not-allowed-by-policy' }],
    ]);
  });
});
