import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { downloadDoor, electronRuntime, fetchElectron, reach } from '../../build/start.mjs';

let folder;
let server;
let door;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'start-test-'));
  await writeFile(join(folder, 'package.json'), '{"version":"9.9.9"}');
  server = createServer((socket) => socket.destroy());
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  door = { host: '127.0.0.1', port: server.address().port };
});

afterEach(async () => {
  server.close();
  await rm(folder, { recursive: true, force: true });
});

const install = async (at, name = 'electron') => {
  await mkdir(at, { recursive: true });
  await writeFile(join(at, name), '');
  await chmod(join(at, name), 0o755);
};

it('there is no runtime in a package that was only installed', () => {
  expect(electronRuntime({}, folder, 'linux')).toBeNull();
});

it('there is a runtime when its installer has finished', async () => {
  await install(join(folder, 'dist'));
  expect(electronRuntime({}, folder, 'linux')).toBeNull();
  await writeFile(join(folder, 'path.txt'), 'electron');
  expect(electronRuntime({}, folder, 'linux')).toBe(join(folder, 'dist', 'electron'));
});

it('a runtime kept elsewhere is taken, unless it is not there', async () => {
  const elsewhere = join(folder, 'elsewhere');
  const env = { ELECTRON_OVERRIDE_DIST_PATH: elsewhere };
  expect(electronRuntime(env, folder, 'win32')).toBeNull();
  await install(elsewhere, 'electron.exe');
  expect(electronRuntime(env, folder, 'win32')).toBe(join(elsewhere, 'electron.exe'));
});

it.each([
  [{}, { host: 'github.com', port: 443 }],
  [{ ELECTRON_MIRROR: 'http://mirror.example:8081/electron/' }, { host: 'mirror.example', port: 8081 }],
  [{ ELECTRON_MIRROR: 'http://mirror.example/electron/' }, { host: 'mirror.example', port: 80 }],
  [{ HTTPS_PROXY: 'http://proxy.example:3128' }, { host: 'github.com', port: 443 }],
  [
    { HTTPS_PROXY: 'http://proxy.example:3128', ELECTRON_GET_USE_PROXY: '1' },
    { host: 'proxy.example', port: 3128 },
  ],
])('with %o the installer has to get through to %o', (env, expected) => {
  expect(downloadDoor(env)).toEqual(expected);
});

it('says why a host cannot be reached', async () => {
  expect(await reach(door, 1_000)).toBeNull();
  server.close();
  expect(await reach(door, 1_000)).toBe('127.0.0.1: ECONNREFUSED');
});

const fetching = async (script, more = {}) => {
  await writeFile(join(folder, 'install.js'), script);
  const said = [];
  const options = { folder, refusalFolder: join(folder, 'refusals'), door, say: (line) => said.push(line) };
  const from = Date.now();
  const why = await fetchElectron({ ...options, isTerminal: false, ...more });
  return { why, said: said.join(''), tookMs: Date.now() - from };
};

it('fetches once, saying so', async () => {
  const { why, said } = await fetching('');
  expect(why).toBeNull();
  expect(said).toMatch(/^Fetching Electron 9\.9\.9 .*\n$/);
});

it('a refused download is not tried a second time', async () => {
  const script = `require('fs').appendFileSync(__dirname + '/tries', 'x'); process.exit(1)`;
  expect((await fetching(script)).why).toBe('its download was refused');
  const second = await fetching(script);
  expect(second).toMatchObject({ why: 'its download was refused', said: '' });
  expect((await readdir(folder)).includes('tries')).toBe(true);
  expect(await readdir(join(folder, 'refusals'))).toEqual(['electron-9.9.9-refused']);
  expect(await readFile(join(folder, 'tries'), 'utf8')).toBe('x');
});

it('a download that never ends is ended', async () => {
  const { why, tookMs } = await fetching('setInterval(() => {}, 1000)', { deadlineMs: 300 });
  expect(why).toBe('its download took more than 0.3 s');
  expect(tookMs).toBeLessThan(3_000);
});

it('a host that cannot be reached is known before anything is started', async () => {
  server.close();
  const { why, said } = await fetching(`require('fs').writeFileSync(__dirname + '/tries', 'x')`);
  expect([why, said]).toEqual(['127.0.0.1: ECONNREFUSED', '']);
  expect(await readdir(folder)).not.toContain('tries');
});
