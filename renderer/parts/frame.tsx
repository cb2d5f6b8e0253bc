import type { ReactNode } from 'react';
import { useApp, useSay } from '../state/context';
import { DropPlace } from './drop-place';
import { LanguageChoice } from './language-choice';
import { Mark } from './mark';
import { Notice } from './notice';
import { RecordingMark } from './recording-mark';
import { UpdatePart } from './update-part';

/** What is around every screen: the name, the language, and what must never be overlooked. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const say = useSay();
  const lost = useApp((state) => state.lost && state.stage.at !== 'stuck' && state.stage.at !== 'closed');
  const laboratory = useApp((state) => state.hello?.laboratoryRoots ?? none);
  const managed = useApp((state) => state.hello?.managed ?? null);
  const hasFeed = useApp((state) => state.hello?.hasFeed ?? false);
  return (
    <>
      <header className="top">
        <p className="brand">
          <Mark size={30} />
          <span>{say('window.name')}</span>
        </p>
        <LanguageChoice />
      </header>
      {(laboratory.length > 0 || lost) && (
        <aside className="banners">
          {laboratory.length > 0 && (
            <Notice tone="odd" label={say('window.laboratory', { count: laboratory.length })}>
              <ul className="plain small">
                {laboratory.map((root) => (
                  <li key={root}>{root}</li>
                ))}
              </ul>
            </Notice>
          )}
          {lost && (
            <Notice tone="odd" label={say('window.lost')} alert>
              <p className="small">{say('window.lost.how')}</p>
            </Notice>
          )}
        </aside>
      )}
      <RecordingMark />
      <DropPlace>{children}</DropPlace>
      {(managed || hasFeed) && (
        <footer className="foot small">
          {managed && (
            <p className="managed">
              <span>
                {managed.company === null
                  ? say('window.managed')
                  : say('window.managed.by', { company: managed.company })}
              </span>
              {managed.contact !== null && (
                <span>{say('window.managed.contact', { contact: managed.contact })}</span>
              )}
            </p>
          )}
          {hasFeed && <UpdatePart />}
        </footer>
      )}
    </>
  );
}

const none: readonly string[] = [];
