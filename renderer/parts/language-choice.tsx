import { useId } from 'react';
import { type Language, languages, ownNames } from '../../shared/text/languages';
import { useApp, useSay } from '../state/context';

/** Changes the language, on every screen; each has its own name for itself. */
export function LanguageChoice() {
  const say = useSay();
  const id = useId();
  const lang = useApp((state) => state.lang);
  const speakIn = useApp((state) => state.speakIn);
  return (
    <div className="language">
      <label className="hidden" htmlFor={id}>
        {say('window.language')}
      </label>
      <select id={id} value={lang} onChange={({ target }) => speakIn(target.value as Language)}>
        {languages.map((tag) => (
          <option key={tag} value={tag} lang={tag}>
            {ownNames[tag]}
          </option>
        ))}
      </select>
    </div>
  );
}
