import { useEffect, useState } from 'react';
import { useSay, useWishes } from '../state/context';
import { Notice } from './notice';

/** A zip of ordinary size is written long before this. */
const patienceMs = 5_000;

/** Said when the disk does not answer: it may be asleep, or a drive that is gone. The person may wait or stop. */
export function StillWaiting({ afterMs = patienceMs }: { readonly afterMs?: number }) {
  const say = useSay();
  const wishes = useWishes();
  const [isLong, setIsLong] = useState(afterMs === 0);
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), afterMs);
    return () => clearTimeout(timer);
  }, [afterMs]);
  return (
    <div role="status">
      {isLong && (
        <Notice tone="odd" label={say('window.saving.waiting')}>
          <div className="actions">
            <button type="button" onClick={() => void wishes.stopPacking()}>
              {say('window.saving.stop')}
            </button>
          </div>
        </Notice>
      )}
    </div>
  );
}
