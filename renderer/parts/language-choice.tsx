import { useId } from 'react';
import { type Language, languages } from '../../shared/text/say';
import { useApp, useSay } from '../state/context';

/** Every language by its own name, so that it is found in a window one cannot read. */
const ownNames: Readonly<Record<Language, string>> = { en: 'English', ko: '한국어' };

/** Changes the language at once, on every screen. */
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
