import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { ja } from './ja';
import { ko } from './ko';
import type { Language } from './languages';
import { ptBR } from './pt-BR';
import { type Say, voice, type Words } from './say';
import { zhCn } from './zh-CN';

/** The words of every language at once: for programs. The window fetches what it shows (renderer/state/voices.ts). */
export const tables = { en, ko, ja, de, fr, es, 'pt-BR': ptBR, 'zh-CN': zhCn } as const satisfies Readonly<
  Record<Language, Words>
>;

const voices = new Map<Language, Say>();

/** The words of a language, ready to be said. */
export function speak(lang: Language): Say {
  const say = voices.get(lang) ?? voice(lang, tables[lang]);
  voices.set(lang, say);
  return say;
}
