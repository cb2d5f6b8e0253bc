import { useState } from 'react';
import { partsOf } from '../../shared/bundle/entry-parts';
import type { BundlePreview, EntryPart } from '../../shared/contract/contract';
import { useSay, useWishes } from '../state/context';
import { sizeText } from '../view/size-text';
import { Scroll } from './scroll';

type Entry = BundlePreview['entries'][number];

/** One entry of what would be saved, as it would be; a large one part by part. */
export function EntryPreview(entry: Entry) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <span className="entry-name">{entry.name}</span>
        <span className="muted">{sizeText(entry.sizeBytes, say)}</span>
      </summary>
      {open && (entry.text === null ? <Picture {...entry} /> : <Text {...entry} text={entry.text} />)}
    </details>
  );
}

function Text({ name, sizeBytes, text }: Entry & { readonly text: string }) {
  const say = useSay();
  const wishes = useWishes();
  const parts = partsOf(sizeBytes);
  const [turned, setTurned] = useState({ of: text, part: 0, text });
  // Packed anew, it begins at its beginning.
  const shown = turned.of === text ? turned : { of: text, part: 0, text };
  const turnTo = async (part: number) => {
    if (part < 0 || part >= parts) return;
    const got = await wishes.entryPart(name, part);
    if (got?.kind === 'text') setTurned({ of: text, part, text: got.text });
  };
  return (
    <>
      {parts > 1 && (
        <div className="actions">
          <span className="muted" role="status">
            {say('window.saving.entry.part', { part: shown.part + 1, parts })}
          </span>
          <button
            type="button"
            className="quiet"
            aria-disabled={shown.part === 0}
            onClick={() => void turnTo(shown.part - 1)}
          >
            {say('window.saving.entry.earlier')}
          </button>
          <button
            type="button"
            className="quiet"
            aria-disabled={shown.part === parts - 1}
            onClick={() => void turnTo(shown.part + 1)}
          >
            {say('window.saving.entry.later')}
          </button>
        </div>
      )}
      <Scroll key={shown.part} label={name}>
        <pre>{shown.text}</pre>
      </Scroll>
    </>
  );
}

function Picture({ name }: Entry) {
  const say = useSay();
  const wishes = useWishes();
  const [got, setGot] = useState<EntryPart | null>(null);
  if (got?.kind === 'picture')
    return <img className="picture" src={`data:image/png;base64,${got.base64}`} alt={name} />;
  return (
    <p>
      <button type="button" className="quiet" onClick={() => void wishes.entryPart(name, 0).then(setGot)}>
        {say('window.saving.entry.picture')}
      </button>
    </p>
  );
}
