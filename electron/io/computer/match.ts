import type { Agent } from '../../../shared/catalogue/product';
import type { Computer, Traces, WantedSign } from './part';

type Same = (trace: string, sign: string) => boolean;

/** Windows and macOS know no case in file names; on Linux two cases would be two programs. */
const equal: Same = (trace, sign) => trace.toLowerCase() === sign.toLowerCase();

/** Systems cut long process names: Linux after 15 letters (TASK_COMM_LEN), macOS after 16 (MAXCOMLEN). */
const cutAfter = { linux: 15, macos: 16, windows: Number.POSITIVE_INFINITY } as const;

function isProcess(os: Agent['os']): Same {
  const cut = cutAfter[os];
  if (os === 'windows') return (trace, sign) => equal(trace, sign) || equal(trace, `${sign}.exe`);
  const same: Same = os === 'linux' ? (a, b) => a === b : equal;
  return (trace, sign) => same(trace, sign) || same(trace, sign.slice(0, cut));
}

/** `Zscaler Network Adapter 1.0.2.0` and `PANGP Virtual Ethernet Adapter #2` begin with, or contain, the name. */
const isAdapter: Same = (trace, sign) => ` ${trace.toLowerCase()} `.includes(` ${sign.toLowerCase()} `);

/** launchd writes running programs as `application.com.example.App.123.456`. */
const isBundle: Same = (trace, sign) => equal(trace, sign) || trace.startsWith(`application.${sign}.`);

const sameFor = (os: Agent['os']): Readonly<Record<Agent['as'], Same>> => ({
  process: isProcess(os),
  service: equal,
  adapter: isAdapter,
  extension: equal,
  team: equal,
  bundle: isBundle,
  'proxy-port': equal,
  path: equal,
  program: equal,
});

/** The products whose traces were found, each with every sign of it. */
export function matchSigns(
  os: Agent['os'],
  signs: readonly WantedSign[],
  traces: Traces,
): Computer['agents'] {
  const same = sameFor(os);
  const hits = signs.filter(
    (sign) => sign.os === os && (traces[sign.as] ?? []).some((trace) => same[sign.as](trace, sign.is)),
  );
  // Any program may listen on port 9000: a port only speaks where something else of the product does.
  const known = new Set(hits.filter(({ as }) => as !== 'proxy-port').map(({ productId }) => productId));
  const rows = hits
    .filter(({ productId }) => known.has(productId))
    .map(({ productId, as, is }) => ({ productId, sign: `${as}:${is}` }));
  return rows.filter(
    (row, i) => i === rows.findIndex((r) => r.productId === row.productId && r.sign === row.sign),
  );
}
