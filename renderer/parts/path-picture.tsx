import { useSay } from '../state/context';
import type { Stop, StopId, StopState } from '../view/path';
import { productClaim } from '../view/verdict-words';

/** One drawing for each station, in a square of 48. */
const drawings: Readonly<Record<StopId, string>> = {
  computer: 'M10 12h28v19H10zM5 37h38',
  agent: 'M24 7l14 5v10c0 9-6 15-14 19-8-4-14-10-14-19V12zM18 24l5 5 8-10',
  wifi: 'M7 20a24 24 0 0 1 34 0M13 26.500a15.500 15.500 0 0 1 22 0M19 33a7 7 0 0 1 10 0M24 39v.5',
  cable: 'M17 7v9M31 7v9M12 16h24v7a12 12 0 0 1-24 0zM24 35v7',
  link: 'M20 28l8-8M17 22l-5 5a6.500 6.500 0 0 0 9 9l5-5M31 26l5-5a6.500 6.500 0 0 0-9-9l-5 5',
  vpn: 'M13 22h22v18H13zM17 22v-5a7 7 0 0 1 14 0v5M24 29v5',
  gate: 'M12 41V8h24v33M6 41h36M30 25v.5',
  'way-out': 'M28 9H10v30h18M20 24h22M34 16l8 8-8 8',
  guard:
    'M7 11h34v26H7zM7 20h34M7 28.500h34M19 11v9M30 11v9M13 20v8.500M24.500 20v8.500M36 20v8.500M19 28.500V37M30 28.500V37',
  internet: 'M24 7a17 17 0 1 0 0 34 17 17 0 0 0 0-34zM7 24h34M24 7c10 10 10 24 0 34M24 7c-10 10-10 24 0 34',
  openai: 'M8 10h32v22H23l-9 8v-8H8zM16 18h16M16 24h10',
};

/** A sign that differs in outline, so that nobody needs to see its colour. */
const signs: Readonly<Record<StopState, string>> = {
  clear: 'M4 8.500l2.500 2.500L12 5.500',
  break: 'M4.500 4.500l7 7M11.500 4.500l-7 7',
  trouble: 'M8 4v5M8 11.500v.3',
  beyond: '',
  unknown: 'M6 6a2 2 0 1 1 2.900 1.800C8.300 8.200 8 8.600 8 9.300M8 11.700v.3',
};

/**
 * The way to ChatGPT as a row of stations, the cause marked. It is a list with words, so that it reads the same to
 * eyes and to screen readers; the drawings alone say nothing.
 */
export function PathPicture({ stops }: { readonly stops: readonly Stop[] }) {
  const say = useSay();
  return (
    <ol className="way-path">
      {stops.map(({ id, state, product }) => (
        <li key={id} className={`stop stop-${state}`}>
          <svg viewBox="0 0 64 56" aria-hidden="true" focusable="false">
            <rect className="stop-ground" x="6" y="2" width="52" height="52" rx="14" />
            <path className="stop-drawing" d={drawings[id]} transform="translate(8 4)" />
            {signs[state] !== '' && (
              <g transform="translate(45 -1)">
                <circle className="stop-badge" cx="8" cy="8" r="8" />
                <path className="stop-sign" d={signs[state]} />
              </g>
            )}
          </svg>
          <span className="stop-name">{product ? productClaim(product, say) : say(`path.${id}`)}</span>
          <span className="stop-state">{say(`path.state.${state}`)}</span>
        </li>
      ))}
    </ol>
  );
}
