import { en } from '../../shared/text/en';
import type { Language } from '../../shared/text/languages';
import { type Say, voice, type Words } from '../../shared/text/say';

/** How the words of a language come to the window. */
export type Voices = (lang: Language) => Say | Promise<Say>;

/** English is always here; of the others, each is a file of its own that is fetched once it is wanted. */
const fetched: Readonly<Record<Exclude<Language, 'en'>, () => Promise<Words>>> = {
  ko: async () => (await import('../../shared/text/ko')).ko,
  ja: async () => (await import('../../shared/text/ja')).ja,
  de: async () => (await import('../../shared/text/de')).de,
  fr: async () => (await import('../../shared/text/fr')).fr,
  es: async () => (await import('../../shared/text/es')).es,
  'pt-BR': async () => (await import('../../shared/text/pt-BR')).ptBR,
  'zh-CN': async () => (await import('../../shared/text/zh-CN')).zhCn,
};

export const english: Say = voice('en', en);

// One voice per language for good, so that effects do not mistake the same words for new ones.
const known = new Map<Language, Say>([['en', english]]);

/** A language at once where its words are here, else when they have come. */
export const fetchVoice: Voices = (lang) =>
  known.get(lang) ??
  (lang === 'en' ? english : fetched[lang]().then((words) => keep(lang, voice(lang, words))));

function keep(lang: Language, say: Say): Say {
  known.set(lang, say);
  return say;
}
