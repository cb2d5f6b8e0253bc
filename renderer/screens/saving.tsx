import type { OptionalPart } from '../../shared/bundle/bundle';
import type { BundlePreview } from '../../shared/contract/contract';
import type { Say } from '../../shared/text/say';
import { BackButton } from '../parts/back-button';
import { EntryPreview } from '../parts/entry-preview';
import { Heading } from '../parts/heading';
import { StillWaiting } from '../parts/still-waiting';
import { TroubleNotice } from '../parts/trouble-notice';
import { useHappened, useSay } from '../state/context';
import type { Trouble } from '../state/stages';
import { inFolders } from '../view/entry-folders';
import { removedText, whyRemoved } from '../view/removed';
import { sizeText } from '../view/size-text';

interface Props {
  readonly preview: BundlePreview;
  readonly leftOut: readonly OptionalPart[];
  readonly trouble: Trouble | null;
  /** What the person waits for. */
  readonly busy: 'packing' | 'writing' | null;
}

const saveWords = {
  none: 'window.saving.save',
  packing: 'window.saving.repacking',
  writing: 'window.saving.writing',
} as const;

/** Everything that would be in the file, before it is written. */
export function Saving({ preview: { entries, removed, readable, parts }, leftOut, trouble, busy }: Props) {
  const say = useSay();
  const happened = useHappened();
  const { beside, folders } = inFolders(entries);
  return (
    <div className="card saving">
      <Heading>{say('window.saving.title')}</Heading>
      <p className="lead">{say('window.saving.lead')}</p>
      <TroubleNotice trouble={trouble} />
      <div className="actions">
        <button
          type="button"
          className="primary"
          aria-disabled={busy !== null}
          onClick={() => happened({ type: 'write-asked' })}
        >
          {say(saveWords[busy ?? 'none'])}
        </button>
        <button type="button" onClick={() => happened({ type: 'show-asked' })}>
          {say('window.evidence.open')}
        </button>
        <BackButton />
      </div>
      {busy === 'writing' && <StillWaiting />}
      <Parts parts={parts} leftOut={leftOut} isBusy={busy !== null} />
      <h2>{say('window.saving.removed')}</h2>
      <Removed removed={removed} />
      {readable.length > 0 && (
        <p>
          {say('window.saving.readable', {
            names: readable.map((kind) => removedText(kind, say)).join(', '),
          })}
        </p>
      )}
      <h2>{say('window.saving.entries')}</h2>
      <p className="muted">{countText(entries, say)}</p>
      <div className="entries">
        {beside.map((entry) => (
          <EntryPreview key={entry.name} {...entry} />
        ))}
        {folders.map((one) => (
          <details key={one.folder}>
            <summary>
              <span className="entry-name">{one.folder}</span>
              <span className="muted">{countText(one.entries, say)}</span>
            </summary>
            <div className="folder">
              {one.entries.map((entry) => (
                <EntryPreview key={entry.name} {...entry} />
              ))}
            </div>
          </details>
        ))}
      </div>
    </div>
  );
}

/** How many there are, and how big they are together. */
const countText = (entries: BundlePreview['entries'], say: Say): string =>
  say('window.saving.entries.count', {
    count: entries.length,
    size: sizeText(
      entries.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0),
      say,
    ),
  });

function Removed({ removed }: Pick<BundlePreview, 'removed'>) {
  const say = useSay();
  const rows = Object.entries(removed).filter(([, count]) => count > 0);
  if (rows.length === 0) return <p>{say('window.saving.removed.none')}</p>;
  return (
    <dl className="pairs removed">
      {rows.map(([kind, count]) => (
        <div key={kind}>
          <dt>{removedText(kind, say)}</dt>
          <dd>
            {say('window.saving.removed.count', { count })}
            <span className="muted small">{whyRemoved(kind, say)}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface PartsProps extends Pick<Props, 'leftOut'> {
  readonly parts: readonly OptionalPart[];
  readonly isBusy: boolean;
}

/** A tick for each part that can stay away; the file is packed anew at once, so that what is shown is what is written. */
function Parts({ parts, leftOut, isBusy }: PartsProps) {
  const say = useSay();
  const happened = useHappened();
  if (parts.length === 0) return null;
  return (
    <fieldset className="parts">
      <legend>{say('window.saving.parts')}</legend>
      <p className="muted small">{say('window.saving.parts.lead')}</p>
      {parts.map((part) => (
        <label key={part}>
          <input
            type="checkbox"
            checked={!leftOut.includes(part)}
            aria-disabled={isBusy}
            onChange={({ currentTarget: { checked } }) =>
              !isBusy &&
              happened({
                type: 'left-out',
                parts: checked ? leftOut.filter((one) => one !== part) : [...leftOut, part],
              })
            }
          />
          <span>{say(`window.part.${part}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
