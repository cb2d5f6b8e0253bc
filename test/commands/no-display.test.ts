import { expect, it, vi } from 'vitest';
import { run } from '../../electron/cli';

it.each([
  ['start', 'npm start -- check --out support.zip'],
  ['', ': clearway check --out support.zip'],
])('says what to type instead of a window, as it was started: %j', async (event, command) => {
  for (const name of ['DISPLAY', 'WAYLAND_DISPLAY']) vi.stubEnv(name, '');
  vi.stubEnv('npm_lifecycle_event', event);
  vi.spyOn(process, 'platform', 'get').mockReturnValue('linux');
  let said = '';
  const stderr = { write: (text: string) => (said += text) };
  expect(await run(['window', '--lang', 'en'], { stdout: stderr, stderr })).toBe(2);
  expect(said).toContain(command);
});
