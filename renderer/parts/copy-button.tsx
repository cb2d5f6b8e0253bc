import { useState } from 'react';
import { useSay } from '../state/context';
import { copyText } from '../view/copy-text';

interface Props {
  readonly label: string;
  readonly text: string;
}

/** Copies a text and says so, to eyes and to screen readers. */
export function CopyButton({ label, text }: Props) {
  const say = useSay();
  const [done, setDone] = useState<'copied' | 'failed' | null>(null);
  const copy = async () => setDone((await copyText(text)) ? 'copied' : 'failed');
  return (
    <p className="copy">
      <button type="button" className="quiet" onClick={() => void copy()}>
        {label}
      </button>
      <span role="status">{done && say(`window.copy.${done}`)}</span>
    </p>
  );
}
