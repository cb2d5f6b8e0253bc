import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { clearway, whyNotAlone } from './silent';

/*
 * The built program as a scheduler runs it: as root, with nobody logged in, no display, no terminal, and here without
 * a network, so that each run ends at once with the same finding.
 */

const folder = mkdtempSync(join(tmpdir(), 'clearway-silent-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const why = whyNotAlone();
const program = why === null ? clearway(folder) : '';

let at = '';
let count = 0;
beforeEach(({ skip }) => {
  if (why !== null) skip(why);
  at = join(folder, `run-${count++}`);
  mkdirSync(at);
});

/** With no environment but what is given. `first`: a line of shell before it starts. */
function run(words: readonly string[], env: Readonly<Record<string, string>> = {}, first = ':') {
  const script = `${first} && exec "$0" "$@"`;
  const { status, stdout, stderr } = spawnSync(
    'unshare',
    ['-n', '-m', '/bin/sh', '-c', script, program, ...words],
    {
      cwd: at,
      env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', ...env },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 60_000,
    },
  );
  return { status, said: stdout + stderr };
}

const check = ['check', '--quiet', '--plan', 'quick'];
const files = ['--json', 'last.json', '--out', 'last.zip'];
const modeOf = (name: string) => statSync(join(at, name)).mode & 0o777;

describe('a silent run', () => {
  it.each<[string, Record<string, string>, string?]>([
    ['without a home', {}],
    ['with a home that does not exist', { HOME: '/nonexistent/home' }],
    ['with a read-only home', { HOME: '/mnt' }, 'mount -t tmpfs -o ro none /mnt'],
    [
      'with nothing writable but its folder',
      { HOME: '/root' },
      'mount --bind "$PWD" "$PWD" && mount -o remount,bind,ro / && cd "$PWD" && ! touch /root/x 2>/dev/null',
    ],
  ])('%s says nothing, and leaves two files of known names for its account alone', (_, env, first) => {
    expect(run([...check, ...files], env, first)).toEqual({ status: 1, said: '' });
    expect(readdirSync(at).sort()).toEqual(['last.json', 'last.zip']);
    expect([modeOf('last.json'), modeOf('last.zip')]).toEqual([0o600, 0o600]);
    expect(JSON.parse(readFileSync(join(at, 'last.json'), 'utf8')).verdict.code).toBe('no-link');
  });

  it('takes the place of the last one, and follows no link that somebody laid there', () => {
    const other = join(at, 'other');
    writeFileSync(other, 'mine');
    for (const name of ['last.json', 'last.json.tmp', 'last.zip', 'last.zip.tmp'])
      symlinkSync(other, join(at, name));
    expect(run([...check, ...files]).status).toBe(1);
    expect(readFileSync(other, 'utf8')).toBe('mine');
    expect(statSync(join(at, 'last.json')).isFile()).toBe(true);
    expect(readFileSync(join(at, 'last.json'), 'utf8')).toContain('"verdict"');
  });

  it('prints the JSON that was asked for and nothing else', () => {
    const { status, said } = run([...check, '--json', '-']);
    expect(status).toBe(1);
    expect(JSON.parse(said).verdict.code).toBe('no-link');
    expect(readdirSync(at)).toEqual([]);
  });

  it.each<[string, readonly string[], number]>([
    ['an option that does not exist', ['--loud'], 2],
    ['a policy that cannot be read', ['--policy', 'none.json'], 2],
    ['no folder for the report', ['--json', 'none/last.json'], 2],
    ['no folder for the bundle', ['--out', 'none/last.zip'], 2],
  ])('with %s ends with its status, and only complaints are said', (_, words, wanted) => {
    const { status, said } = run([...check, ...words]);
    expect(status).toBe(wanted);
    expect(said).not.toBe('');
    expect(readdirSync(at)).toEqual([]);
  });

  it('saves the bundle though the report cannot be written', () => {
    // Longer than a name may be, which shows only when it is given.
    expect(run([...check, '--json', 'a'.repeat(300), '--out', 'last.zip']).status).toBe(4);
    expect(readdirSync(at)).toEqual(['last.zip']);
  });

  it('saves what it was told to though nobody reads what it says to its end', () => {
    const script = '"$0" "$@" 2>said | :';
    const words = ['-n', '/bin/sh', '-c', script, program, 'check', '--plan', 'quick', '--out', 'last.zip'];
    spawnSync('unshare', words, { cwd: at, encoding: 'utf8', timeout: 60_000 });
    expect(readFileSync(join(at, 'said'), 'utf8')).not.toContain('EPIPE');
    expect(readdirSync(at)).toContain('last.zip');
  });

  it('ends with 3 where there is a network and no time to look at it', ({ skip }) => {
    const cable = 'ip link add c0 type veth peer name c1 && ip link set c0 up && ip link set c1 up';
    const network = `${cable} && ip addr add 10.0.0.2/24 dev c0 && ip route add default via 10.0.0.1`;
    if (spawnSync('unshare', ['-n', 'sh', '-c', network]).status !== 0) skip('no cable can be laid here');
    expect(run([...check, '--deadline', '0.001'], {}, network)).toEqual({ status: 3, said: '' });
  });

  it('adds its line to the log that the policy names', () => {
    writeFileSync(join(at, 'policy.json'), JSON.stringify({ runLog: join(at, 'runs.jsonl') }));
    expect(run([...check, '--policy', 'policy.json'])).toEqual({ status: 1, said: '' });
    expect(run([...check, '--policy', 'policy.json'])).toEqual({ status: 1, said: '' });
    const lines = readFileSync(join(at, 'runs.jsonl'), 'utf8').trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).code)).toEqual(['no-link', 'no-link']);
  });

  it('tells a collector on this computer of the run, as OpenTelemetry', () => {
    const collector = `
const { createServer } = require('node:http');
const { writeFileSync } = require('node:fs');
createServer((request, response) => {
  let body = '';
  request.on('data', (chunk) => { body += chunk; });
  request.on('end', () => { writeFileSync('got.json', body); response.end('{}'); });
}).listen(4318, '127.0.0.1', () => writeFileSync('up', ''));
setTimeout(() => process.exit(), 50000);
`;
    writeFileSync(join(at, 'collector.cjs'), collector);
    writeFileSync(join(at, 'policy.json'), JSON.stringify({ telemetry: 'http://127.0.0.1:4318/v1/logs' }));
    // Its output is shut: whoever started the run would wait for it.
    const start = `ip link set lo up && { '${process.execPath}' collector.cjs >/dev/null 2>&1 & echo $! >pid; } && until [ -e up ]; do sleep 0.05; done`;
    const { status, said } = run([...check, '--policy', 'policy.json'], {}, start);
    process.kill(Number(readFileSync(join(at, 'pid'), 'utf8')));
    expect({ status, said }).toEqual({ status: 1, said: '' });
    const told = readFileSync(join(at, 'got.json'), 'utf8');
    expect(told).toContain('"clearway.run"');
    expect(told).toContain('no-link');
    expect(told).not.toContain(hostname());
  });
});
