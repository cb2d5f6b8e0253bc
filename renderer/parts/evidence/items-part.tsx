import { useEffect, useRef, useState } from 'react';
import type { EvidenceItem, PictureItem } from '../../../shared/evidence/evidence';
import { useApp, useSay, useWishes } from '../../state/context';
import { itemText } from '../../view/evidence-words';
import { sizeText } from '../../view/size-text';

/** Everything added so far, pictures as they will be saved; each can be taken out again. */
export function ItemsPart() {
  const say = useSay();
  const items = useApp((state) => state.evidence.items);
  const [said, setSaid] = useState<'added' | 'removed' | null>(null);
  const [count, setCount] = useState(items.length);
  if (items.length !== count) {
    setSaid(items.length > count ? 'added' : 'removed');
    setCount(items.length);
  }
  const title = useRef<HTMLHeadingElement>(null);
  return (
    <section className="card">
      <h2 ref={title} tabIndex={-1}>
        {say('window.evidence.items')}
      </h2>
      <p role="status" className="muted small">
        {said && say(`window.evidence.${said}`)}
      </p>
      {items.length === 0 ? (
        <p className="muted">{say('window.evidence.items.none')}</p>
      ) : (
        <ul className="items">
          {items.map((item) => (
            <Item key={item.id} item={item} removed={() => title.current?.focus()} />
          ))}
        </ul>
      )}
    </section>
  );
}

interface ItemProps {
  readonly item: EvidenceItem;
  /** The button that was pressed is gone: whoever has no mouse goes on from near it, not from the top of the page. */
  readonly removed: () => void;
}

function Item({ item, removed }: ItemProps) {
  const say = useSay();
  const { evidence } = useWishes();
  const what = itemText(item, say);
  return (
    <li>
      <div>
        <p>{what}</p>
        {item.kind === 'recording' && <p className="muted small">{say(`window.evidence.end.${item.end}`)}</p>}
        <p className="muted small">
          <span className="entry-name">{item.entry}</span> {sizeText(item.sizeBytes, say)}
        </p>
        {item.kind === 'picture' && <Picture item={item} label={what} />}
      </div>
      <button
        type="button"
        className="quiet"
        aria-label={say('window.evidence.remove.of', { what })}
        onClick={() => void evidence.remove(item.id).then(removed)}
      >
        {say('window.evidence.remove')}
      </button>
    </li>
  );
}

function Picture({ item, label }: { readonly item: PictureItem; readonly label: string }) {
  const say = useSay();
  const { evidence } = useWishes();
  const [base64, setBase64] = useState<string | null>(null);
  useEffect(() => {
    let isHere = true;
    void evidence.picture(item.id).then((bytes) => isHere && setBase64(bytes));
    return () => {
      isHere = false;
    };
  }, [evidence, item.id]);
  if (base64 === null) return <p className="muted">{say('window.evidence.item.loading')}</p>;
  return (
    <img
      className="picture"
      src={`data:image/png;base64,${base64}`}
      alt={label}
      width={item.width}
      height={item.height}
    />
  );
}
