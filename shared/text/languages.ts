/** Every language of Clearway by its BCP 47 tag, with its own name for itself: found in a window one cannot read. */
export const ownNames = {
  en: 'English',
  ko: '한국어',
  ja: '日本語',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  'pt-BR': 'Português (Brasil)',
  'zh-CN': '简体中文',
} as const;

export type Language = keyof typeof ownNames;
export const languages = Object.keys(ownNames) as readonly Language[];

const parts = (tag: string): readonly string[] => tag.toLowerCase().split(/[-_.@]/);

/**
 * The first of the wanted languages that we have, the most wanted first (`ko-KR` → `ko`); English when there is none.
 * Where we have another region or script of a language, that one is taken, as CLDR's language matching does:
 * `zh-TW` → `zh-CN`, `pt-PT` → `pt-BR`.
 */
export function nearestLanguage(...wanted: readonly string[]): Language {
  const near = wanted.flatMap((tag) => {
    const [own = ''] = parts(tag);
    return (
      languages.find((lang) => lang.toLowerCase() === parts(tag).slice(0, 2).join('-')) ??
      languages.find((lang) => parts(lang)[0] === own) ??
      []
    );
  });
  return near[0] ?? 'en';
}

/** Scripts are told by the language alone: none of ours is written both ways. */
const rightToLeft = ['ar', 'fa', 'he', 'ur'];

/** Which way a language is written, as the `dir` of a page. */
export const directionOf = (lang: string): 'ltr' | 'rtl' =>
  rightToLeft.includes(parts(lang)[0] ?? '') ? 'rtl' : 'ltr';
