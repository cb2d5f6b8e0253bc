import type { Terminal } from './terminal';

/** Plain lines come this often where nobody can redraw a line. */
const plainEveryMs = 2_000;
/** More often nobody reads a number. */
const liveEveryMs = 100;

/**
 * A live line on a terminal; elsewhere a plain line now and then, and one at the end. Nothing at all for `null`, and
 * nothing about work that is done before anybody looks.
 */
export function progressLine(
  to: Terminal['stderr'] | null,
  words: (done: number, total: number) => string,
  { quietForMs = 0, ticks = () => performance.now() } = {},
) {
  const began = ticks();
  let last = Number.NEGATIVE_INFINITY;
  let isShown = false;
  let unsaid = '';
  return {
    show(done: number, total: number): void {
      const now = ticks();
      if (!to || now - began < quietForMs) return;
      unsaid = words(done, total);
      if (now - last < (to.isTTY ? liveEveryMs : plainEveryMs)) return;
      last = now;
      to.write(to.isTTY ? `\r${unsaid}` : `${unsaid}\n`);
      isShown ||= to.isTTY === true;
      unsaid = '';
    },
    /** A whole line between the numbers. */
    line(text: string): void {
      to?.write(isShown ? `\r\u001b[K${text}\n` : `${text}\n`);
    },
    end(): void {
      if (isShown) to?.write('\r\u001b[K');
      else if (unsaid !== '') to?.write(`${unsaid}\n`);
      isShown = false;
      unsaid = '';
    },
  };
}
