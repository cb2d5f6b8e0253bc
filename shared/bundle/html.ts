/** Markup that is safe to write as it is. Only `html` and `raw` make it. */
export class Html {
  constructor(readonly text: string) {}
}

/** Words of our own that are markup already: styles and drawings. Never anything from a report. */
export const raw = (text: string): Html => new Html(text);

type Part = Html | string | number | readonly (Html | string)[];

/** A template whose blanks are text unless they are markup themselves: forgetting to escape is not possible. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const written = strings.map((string, i) => string + (i < parts.length ? write(parts[i] ?? '') : ''));
  return new Html(written.join(''));
}

const write = (part: Part): string => {
  if (part instanceof Html) return part.text;
  return typeof part === 'object' ? part.map(write).join('') : escapeHtml(String(part));
};

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Text as text, and nothing hidden in it: what turns the reading direction, ends a line unseen or commands a
 * terminal is shown by its number.
 */
export const escapeHtml = (text: string): string =>
  text
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
    .replace(
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is made visible
      /[\0-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\u{e0000}-\u{e007f}]/gu,
      (sign) => `⟨U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
    );
