import { useEffect, useState } from 'react';
import type { Update } from '../../shared/contract/update';
import { useSay, useWishes } from '../state/context';

/** A newer version, where the policy lets it be asked for: what it is, and who puts it in place. */
export function UpdatePart() {
  const { newerVersion } = useWishes();
  const [update, setUpdate] = useState<Update>({ kind: 'none' });
  useEffect(() => {
    let isHere = true;
    void newerVersion().then((found) => isHere && setUpdate(found));
    return () => {
      isHere = false;
    };
  }, [newerVersion]);
  return update.kind === 'none' ? null : <Known update={update} hear={setUpdate} />;
}

interface Props {
  readonly update: Exclude<Update, { kind: 'none' }>;
  readonly hear: (update: Update) => void;
}

function Known({ update, hear }: Props) {
  const say = useSay();
  const { bringUpdate } = useWishes();
  const [isBringing, setBringing] = useState(false);
  const { kind, version } = update;
  const bring = async () => {
    setBringing(true);
    const brought = await bringUpdate();
    setBringing(false);
    hear(brought.kind === 'none' ? { kind: 'unreached', version } : brought);
  };
  const canBring = kind === 'unreached' || (kind === 'newer' && update.by === 'person');
  return (
    <p className="update managed">
      <span role="status">
        {say(isBringing ? 'window.update.bringing' : `window.update.${kind}`, { version })}
      </span>
      {kind === 'newer' && update.by === 'installer' && <span>{say('window.update.by-installer')}</span>}
      {canBring && !isBringing && (
        <button type="button" className="quiet" onClick={() => void bring()}>
          {say('window.update.bring')}
        </button>
      )}
    </p>
  );
}
