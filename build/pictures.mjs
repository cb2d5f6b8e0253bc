import { spawnSync } from 'node:child_process';
import { root } from './stamp.mjs';

/* npm run pictures: makes the kept pictures of the key screens anew (test/browser/pictures.ts). Look at them before you commit. */
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', 'pictures.test.ts'],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, CLEARWAY_RENEW_PICTURES: '1' },
  },
);
process.exitCode = status ?? 1;
