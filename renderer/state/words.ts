import type { Language } from '../../shared/text/languages';
import type { Words } from '../../shared/text/say';

/** English is always here; of the others, each is a file of its own that is fetched once it is wanted. */
export const wordsOf: Readonly<Record<Exclude<Language, 'en'>, () => Promise<Words>>> = {
  ko: async () => (await import('../../shared/text/ko')).ko,
  ja: async () => (await import('../../shared/text/ja')).ja,
  de: async () => (await import('../../shared/text/de')).de,
  fr: async () => (await import('../../shared/text/fr')).fr,
  es: async () => (await import('../../shared/text/es')).es,
  'pt-BR': async () => (await import('../../shared/text/pt-BR')).ptBR,
  'zh-CN': async () => (await import('../../shared/text/zh-CN')).zhCn,
};
