import encodeQR from 'qr';
import { useSay } from '../state/context';
import { CopyButton } from './copy-button';

/** The code of a saved file: large, to be read out, and as a square to be scanned. */
export function CaseCode({ code }: { readonly code: string }) {
  const say = useSay();
  const dots = encodeQR(`CLEARWAY ${code}`, 'raw', { ecc: 'medium', border: 2 });
  const path = dots
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])))
    .join('');
  return (
    <section className="case-code">
      <svg
        role="img"
        aria-label={say('window.saved.code.picture')}
        viewBox={`0 0 ${dots.length} ${dots.length}`}
      >
        <rect width={dots.length} height={dots.length} fill="#fff" />
        <path d={path} fill="#000" shapeRendering="crispEdges" />
      </svg>
      <div>
        <h2>{say('window.saved.code')}</h2>
        <p className="code">{code}</p>
        <p className="muted small">{say('window.saved.code.how')}</p>
        <CopyButton label={say('window.saved.code.copy')} text={code} />
      </div>
    </section>
  );
}
