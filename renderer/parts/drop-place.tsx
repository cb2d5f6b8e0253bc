import { type DragEvent, type ReactNode, useState } from 'react';
import { useApp, useSay, useWishes } from '../state/context';
import type { StageName, Trouble } from '../state/stages';
import { asBase64 } from '../view/base64';
import { TroubleNotice } from './trouble-notice';

/** Where nothing is lost when another report takes the screen. */
const free: readonly StageName[] = ['welcome', 'verdict', 'compared', 'saved'];
/** Larger ones can be opened with `clearway view`. */
const mostBytes = 64 * 1024 * 1024;

/**
 * The whole window takes a saved file: dropped on it, it is opened to be read, and never written anywhere. Where the
 * person shows what happens, it takes recordings and pictures instead.
 */
export function DropPlace({ children }: { readonly children: ReactNode }) {
  const say = useSay();
  const wishes = useWishes();
  const isFree = useApp((state) => free.includes(state.stage.at));
  const takesEvidence = useApp((state) => state.stage.at === 'showing');
  const [over, setOver] = useState(false);
  const [reading, setReading] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);

  const holdsFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files');
  const drop = async (event: DragEvent) => {
    // Without this the browser would leave the page for the file.
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (takesEvidence) return void wishes.evidence.add([...event.dataTransfer.files]);
    if (!isFree || !file) return;
    setTrouble(null);
    if (file.size > mostBytes) return setTrouble({ why: 'cannot-read', detail: 'too-large' });
    setReading(file.name);
    const read = await asBase64(file).catch(() => null);
    setTrouble(read === null ? { why: 'cannot-read', detail: '' } : await wishes.openBundle(file.name, read));
    setReading(null);
  };
  return (
    <main
      className={over && (isFree || takesEvidence) ? 'over' : undefined}
      onDragOver={(event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget)) setOver(false);
      }}
      onDrop={(event) => void drop(event)}
    >
      {over && isFree && <p className="drop-here">{say('window.drop.here')}</p>}
      <p role="status" className="drop-status">
        {reading !== null && say('window.drop.reading', { name: reading })}
      </p>
      <TroubleNotice trouble={trouble} />
      {children}
    </main>
  );
}
