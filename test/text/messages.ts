import { IntlMessageFormat } from 'intl-messageformat';

type Ast = IntlMessageFormat['getAst'] extends () => infer A ? A : never;

/** A choice within a message: its kind, what it asks for, and the cases it has words for. */
export interface Choice {
  readonly kind: 'select' | 'plural';
  readonly of: string;
  readonly cases: readonly string[];
}

/** ICU element types (@formatjs/icu-messageformat-parser). */
const kinds: Readonly<Record<number, Choice['kind']>> = { 5: 'select', 6: 'plural' };

/** Every choice of a message, at any depth. Throws where the syntax is broken. */
export const choicesOf = (message: string): readonly Choice[] =>
  choicesIn(new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst());

const choicesIn = (ast: Ast): Choice[] =>
  ast.flatMap((node) => {
    const kind = kinds[node.type];
    if (!kind || !('options' in node)) return [];
    const inner = Object.values(node.options).flatMap(({ value }) => choicesIn(value));
    return [{ kind, of: String(node.value), cases: Object.keys(node.options) }, ...inner];
  });

/** What a message shows itself, not only bends a word by: `{name}`, and the number of a plural with `#` in it. */
export const shownIn = (message: string): readonly string[] => [
  ...new Set(
    shownOf(new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst(), undefined),
  ),
];

const literal = 0;
const pound = 7;

const shownOf = (ast: Ast, number: string | undefined): string[] =>
  ast.flatMap((node) => {
    if (node.type === literal) return [];
    if (node.type === pound) return number === undefined ? [] : [number];
    const kind = kinds[node.type];
    if (!kind || !('options' in node)) return 'value' in node ? [String(node.value)] : [];
    const within = kind === 'plural' ? String(node.value) : number;
    return Object.values(node.options).flatMap(({ value }) => shownOf(value, within));
  });
