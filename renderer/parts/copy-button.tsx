import { useState } from 'react';
import { useSay } from '../state/context';

interface Props {
  readonly label: string;
  readonly text: string;
}

/** Copies a text and says so, to eyes and to screen readers. */
export function CopyButton({ label, text }: Props) {
  const say = useSay();
  const [done, setDone] = useState<'copied' | 'failed' | null>(null);
  const copy = async () => {
    const copied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => copyTheOldWay(text),
    );
    setDone(copied ? 'copied' : 'failed');
  };
  return (
    <p className="copy">
      <button type="button" className="quiet" onClick={() => void copy()}>
        {label}
      </button>
      <span role="status">{done && say(`window.copy.${done}`)}</span>
    </p>
  );
}

/** Where the clipboard is not granted (Electron denies every permission), a selected text can still be copied. */
function copyTheOldWay(text: string): boolean {
  const area = document.createElement('textarea');
  const before = document.activeElement;
  area.value = text;
  document.body.append(area);
  area.select();
  const copied = document.execCommand('copy');
  area.remove();
  if (before instanceof HTMLElement) before.focus();
  return copied;
}
