import type { Say } from '../../shared/text/say';
import type { Terminal } from './terminal';

/** Plain lines come this often where nobody can redraw a line. */
const plainEveryMs = 2_000;

/** A live line on a terminal; elsewhere a plain line now and then. Nothing at all for `null`. */
export function progressLine(to: Terminal['stderr'] | null, say: Say) {
  let last = 0;
  let latest = '';
  let shown = false;
  return {
    show(done: number, total: number) {
      if (!to) return;
      const line = say('cli.looking', { done, total });
      latest = line;
      const now = Date.now();
      if (to.isTTY) {
        to.write(`\r${line}`);
        shown = true;
      } else if (now - last >= plainEveryMs) {
        to.write(`${line}\n`);
        last = now;
      }
    },
    end() {
      if (shown) to?.write('\r\u001b[K');
      else if (latest !== '') to?.write(`${latest}\n`);
    },
  };
}
