import { useState } from 'react';
import type { BundlePreview } from '../../shared/contract/contract';
import { isTextKey, type Say } from '../../shared/text/say';
import { Heading } from '../parts/heading';
import { Scroll } from '../parts/scroll';
import { TroubleNotice } from '../parts/trouble-notice';
import { useHappened, useSay } from '../state/context';
import type { Trouble } from '../state/wizard';
import { sizeText } from '../view/size-text';

/** Characters of one entry put on the screen. Megabytes of text would freeze the window of a slow laptop. */
const shownChars = 100_000;

interface Props {
  readonly preview: BundlePreview;
  readonly trouble: Trouble | null;
  readonly writing: boolean;
}

/** Everything that would be in the file, before it is written. */
export function Saving({ preview: { entries, removed }, trouble, writing }: Props) {
  const say = useSay();
  const happened = useHappened();
  const allBytes = entries.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  return (
    <div className="card saving">
      <Heading>{say('window.saving.title')}</Heading>
      <p className="lead">{say('window.saving.lead')}</p>
      <TroubleNotice trouble={trouble} />
      <div className="actions">
        <button
          type="button"
          className="primary"
          aria-disabled={writing}
          onClick={() => happened({ type: 'write-asked' })}
        >
          {say(writing ? 'window.saving.writing' : 'window.saving.save')}
        </button>
        <button type="button" className="quiet push" onClick={() => happened({ type: 'went-back' })}>
          {say('window.back')}
        </button>
      </div>
      <h2>{say('window.saving.removed')}</h2>
      <Removed removed={removed} />
      <h2>{say('window.saving.entries')}</h2>
      <p className="muted">
        {say('window.saving.entries.count', { count: entries.length, size: sizeText(allBytes, say) })}
      </p>
      <div className="entries">
        {entries.map((entry) => (
          <Entry key={entry.name} {...entry} />
        ))}
      </div>
    </div>
  );
}

function removedText(name: string, say: Say): string {
  const key = `window.removed.${name}`;
  return isTextKey(key) ? say(key) : say('window.removed.other', { name });
}

function Removed({ removed }: Pick<BundlePreview, 'removed'>) {
  const say = useSay();
  const rows = Object.entries(removed).filter(([, count]) => count > 0);
  if (rows.length === 0) return <p>{say('window.saving.removed.none')}</p>;
  return (
    <dl className="pairs">
      {rows.map(([name, count]) => (
        <div key={name}>
          <dt>{removedText(name, say)}</dt>
          <dd>{say('window.saving.removed.count', { count })}</dd>
        </div>
      ))}
    </dl>
  );
}

function Entry({ name, sizeBytes, text }: BundlePreview['entries'][number]) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <span className="entry-name">{name}</span>
        <span className="muted">{sizeText(sizeBytes, say)}</span>
      </summary>
      {open &&
        (text === null ? (
          <p className="muted">{say('window.saving.entry.binary')}</p>
        ) : (
          <>
            {text.length > shownChars && (
              <p className="muted">
                {say('window.saving.entry.cut', { shown: shownChars, all: text.length })}
              </p>
            )}
            <Scroll label={name}>
              <pre>{text.slice(0, shownChars)}</pre>
            </Scroll>
          </>
        ))}
    </details>
  );
}
