import { attestPage, publicNameServers } from '../../shared/guide/guide';
import type { GuideStep } from '../../shared/guide/guide-table';
import { useSay } from '../state/context';
import { qrPicture } from '../view/qr';

/** What stands beside the words of a step. */
export const GuidePicture = ({ shows }: { readonly shows: NonNullable<GuideStep['shows']> }) =>
  shows === 'ios-attest' ? <PageCode address={attestPage} /> : <IosNames />;

/** A code to be read off the screen by the phone's camera. */
function PageCode({ address }: { readonly address: string }) {
  const say = useSay();
  const { size, path } = qrPicture(address);
  return (
    <figure className="page-code">
      <svg
        viewBox={`0 0 ${size} ${size}`}
        role="img"
        aria-label={say('guide.picture.code', { address })}
        shapeRendering="crispEdges"
      >
        <rect width={size} height={size} className="code-light" />
        <path d={path} className="code-dark" />
      </svg>
      <figcaption>{say('guide.picture.address', { address: new URL(address).host })}</figcaption>
    </figure>
  );
}

/** Four screens of a phone. What to touch is marked; no words in them, so they hold for every language. */
const screens = [
  { key: 'guide.ios-names.1', rows: ['wide', 'mark-round', 'wide'] },
  { key: 'guide.ios-names.2', rows: ['wide', 'wide', 'wide', 'mark'] },
  { key: 'guide.ios-names.3', rows: ['wide', 'mark', 'gap', 'minus', 'minus'] },
  { key: 'guide.ios-names.4', rows: ['wide', 'wide', 'gap', 'first', 'second', 'mark'] },
] as const;
type Row = (typeof screens)[number]['rows'][number];

/** One under the other. */
const placed = (rows: readonly Row[]) => rows.map((row, i) => ({ row, y: 24 + i * 19 }));

function IosNames() {
  const say = useSay();
  const [first, second] = publicNameServers;
  return (
    <ol className="phone-steps">
      {screens.map(({ key, rows }) => (
        <li key={key}>
          <svg viewBox="0 0 100 150" aria-hidden="true" focusable="false">
            <rect className="phone" x="3" y="3" width="94" height="144" rx="14" />
            <path className="phone-line" d="M40 11h20" />
            {placed(rows).map(({ row, y }) => (
              <PhoneRow key={y} row={row} y={y} />
            ))}
          </svg>
          <span>{say(key, { first, second })}</span>
        </li>
      ))}
    </ol>
  );
}

function PhoneRow({ row, y }: { readonly row: Row; readonly y: number }) {
  const [first, second] = publicNameServers;
  if (row === 'gap') return null;
  const isMarked = row === 'mark' || row === 'mark-round';
  const text = row === 'first' ? first : row === 'second' ? second : null;
  return (
    <g>
      <rect
        className={isMarked ? 'phone-row phone-marked' : 'phone-row'}
        x="11"
        y={y}
        width="78"
        height="15"
        rx="4"
      />
      {text ? (
        <text className="phone-text" x="18" y={y + 11}>
          {text}
        </text>
      ) : (
        <path className="phone-line" d={`M${row === 'minus' ? 30 : 18} ${y + 7.5}h30`} />
      )}
      {row === 'mark-round' && <circle className="phone-sign" cx="80" cy={y + 7.5} r="4" />}
      {row === 'mark' && <path className="phone-sign" d={`M76 ${y + 4}l4 3.500-4 3.500`} />}
      {row === 'minus' && (
        <>
          <circle className="phone-minus" cx="21" cy={y + 7.5} r="5" />
          <path className="phone-minus-line" d={`M18.500 ${y + 7.5}h5`} />
        </>
      )}
    </g>
  );
}
