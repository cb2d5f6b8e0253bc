import type { Language } from '../../shared/text/languages';

/** The first sentence, for a title that is read at a glance, and what comes after it. */
export function titleAndRest(text: string, lang: Language): readonly [title: string, rest: string] {
  const [first] = new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text);
  const length = first?.segment.length ?? text.length;
  return [text.slice(0, length).trim(), text.slice(length).trim()];
}
