import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../build/stamp.mjs';

const run = (script, ...args) =>
  spawnSync(process.execPath, [join(root, 'build', script), ...args], { encoding: 'utf8' });

describe.each(['hunt.mjs', 'freeze.mjs', 'lab.mjs', 'bench.mjs', 'bench-redaction.mjs'])('%s', (script) => {
  it('tells how it is used', () => {
    const { status, stdout, stderr } = run(script, '--help');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^npm run /);
  });

  it('does not guess what an option means that it does not know', () => {
    const { status, stdout, stderr } = run(script, '--nonsense');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/'--nonsense'[\s\S]*npm run /);
  });
});
