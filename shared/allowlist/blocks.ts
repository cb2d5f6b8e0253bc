import type { Feature } from '../catalogue/catalogue';
import type { Facts } from '../finding/finding';

/** A key of the text table `allowlist`, or the name of a feature. */
export type GuideKey = `allowlist.${string}` | `feature.${Feature}`;

/** Words by key, or something that is the same in every language: a name, an address, a file. */
export type Words = string | { readonly key: GuideKey; readonly facts?: Facts };

/** A page for people, before it is put into words. */
export type Block =
  | { readonly as: 'title' | 'heading' | 'text' | 'item'; readonly words: Words }
  | { readonly as: 'code'; readonly lines: readonly string[] }
  | { readonly as: 'table'; readonly head: readonly Words[]; readonly rows: readonly (readonly Words[])[] };

export type SayGuide = (key: GuideKey, facts?: Facts) => string;

export const title = (key: GuideKey, facts?: Facts): Block => block('title', key, facts);
export const heading = (key: GuideKey, facts?: Facts): Block => block('heading', key, facts);
export const text = (key: GuideKey, facts?: Facts): Block => block('text', key, facts);
export const item = (key: GuideKey, facts?: Facts): Block => block('item', key, facts);
export const words = (key: GuideKey, facts?: Facts): Words => (facts ? { key, facts } : { key });

const block = (as: 'title' | 'heading' | 'text' | 'item', key: GuideKey, facts?: Facts): Block => ({
  as,
  words: words(key, facts),
});

/** Blocks as Markdown. Items that follow one another are one list. */
export function markdown(blocks: readonly Block[], say: SayGuide): string {
  const said = (it: Words): string => (typeof it === 'string' ? it : say(it.key, it.facts));
  const row = (cells: readonly Words[]) =>
    `| ${cells.map((cell) => said(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  const one = (it: Block): string => {
    if (it.as === 'code') return ['```', ...it.lines, '```'].join('\n');
    if (it.as === 'table')
      return [row(it.head), row(it.head.map(() => '---')), ...it.rows.map(row)].join('\n');
    return `${{ title: '# ', heading: '## ', text: '', item: '- ' }[it.as]}${said(it.words)}`;
  };
  return `${blocks
    .map(
      (it, i) =>
        `${i === 0 ? '' : it.as === 'item' && blocks[i - 1]?.as === 'item' ? '\n' : '\n\n'}${one(it)}`,
    )
    .join('')}\n`;
}
