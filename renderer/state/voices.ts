import { en } from '../../shared/text/en';
import type { Language } from '../../shared/text/languages';
import { type Say, voice } from '../../shared/text/say';
import { wordsOf } from './words';

/** How the words of a language come to the window. */
export type Voices = (lang: Language) => Say | Promise<Say>;

export const english: Say = voice('en', en);

// One voice per language for good, so that effects do not mistake the same words for new ones.
const known = new Map<Language, Say>([['en', english]]);

/** A language at once where its words are here, else when they have come. */
export const fetchVoice: Voices = (lang) =>
  known.get(lang) ??
  (lang === 'en' ? english : wordsOf[lang]().then((words) => keep(lang, voice(lang, words))));

function keep(lang: Language, say: Say): Say {
  known.set(lang, say);
  return say;
}
