import { describe, expect, it } from 'vitest';
import { LookFailure } from '../../electron/probes/probe';
import { openScript } from '../../electron/probes/script-cage';

/** A network's proxy script is a stranger's program: it answers, or it is broken, and it reaches nothing of ours. */
const scriptOf = (body: string) => `function FindProxyForURL(url, host) { ${body} }`;
const host = 'chatgpt.com';
const answerOf = async (script: string) => (await openScript(script))(host);

it.each([
  ['a proxy for all', 'return "PROXY proxy.example:8080";', 'PROXY proxy.example:8080'],
  ['the helpers of scripts', 'return shExpMatch(host, "*.com") ? "DIRECT" : "PROXY a:1";', 'DIRECT'],
  ['its arguments', 'return url + " " + host;', `https://${host}/ ${host}`],
])('a script answers with %s', async (_, body, answer) => {
  expect(await answerOf(scriptOf(body))).toBe(answer);
});

/** A second for its run, and what a busy machine adds. */
const endsWithinMs = 6_000;

it.each([
  ['never ends', scriptOf('for (;;) {}')],
  ['never ends while it is read', 'for (;;) {} function FindProxyForURL() {}'],
  ['eats memory', scriptOf('const all = []; for (;;) all.push("x".repeat(1e6) + all.length);')],
  ['calls itself', scriptOf('return FindProxyForURL(url, host);')],
  ['spins in a pattern', scriptOf('return /^(a+)+$/.test("a".repeat(40) + "b") ? "A" : "B";')],
  ['throws', scriptOf('throw new Error("no");')],
  ['throws while it is read', 'throw 1; function FindProxyForURL() {}'],
  ['is no program', 'FindProxyForURL <html>'],
])('one that %s is broken, in time, and nothing else', async (_, script) => {
  const began = performance.now();
  await expect(answerOf(script)).rejects.toThrow(LookFailure);
  expect(performance.now() - began).toBeLessThan(endsWithinMs);
});

describe('a script does not see', () => {
  it.each([
    'process',
    'require',
    'module',
    'fetch',
    'XMLHttpRequest',
    'WebAssembly',
    'Buffer',
    'setTimeout',
    'importScripts',
    'console',
    'Deno',
    'os',
    'std',
  ])('%s', async (name) => {
    expect(await answerOf(scriptOf(`return typeof ${name};`))).toBe('undefined');
  });

  it('what another script left behind', async () => {
    await answerOf(scriptOf('globalThis.left = "secret"; return "DIRECT";'));
    expect(await answerOf(scriptOf('return typeof left;'))).toBe('undefined');
  });

  it.each([
    'const make = FindProxyForURL.constructor; const f = make("return typeof process"); return f();',
    'const make = ({}).constructor.constructor; const f = make("return typeof process"); return f();',
    'const make = isPlainHostName.constructor; const f = make("return typeof process"); return f();',
  ])('our side over constructors: %s', async (body) => {
    expect(await answerOf(scriptOf(body))).toBe('undefined');
  });
});

it('the others are answered after one that never ends was ended, and a slow name holds nobody up', async () => {
  const ask = await openScript(
    scriptOf('if (host === "bad.example") for (;;) "x".repeat(1e6); return "DIRECT";'),
  );
  await expect(ask('bad.example')).rejects.toThrow(LookFailure);
  expect(await ask(host)).toBe('DIRECT');
});
