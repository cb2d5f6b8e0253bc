import { useSay } from '../state/context';
import { qrPicture } from '../view/qr';
import { CopyButton } from './copy-button';

/** The code of a saved file: large, to be read out, and as a square to be scanned. */
export function CaseCode({ code }: { readonly code: string }) {
  const say = useSay();
  const { size, path } = qrPicture(`CLEARWAY ${code}`);
  return (
    <section className="case-code">
      <svg role="img" aria-label={say('window.saved.code.picture')} viewBox={`0 0 ${size} ${size}`}>
        <rect width={size} height={size} fill="#fff" />
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
