import { IntlMessageFormat } from 'intl-messageformat';

type Ast = IntlMessageFormat['getAst'] extends () => infer A ? A : never;

/** ICU element types (@formatjs/icu-messageformat-parser): 0 is plain text, 7 the `#` of a plural. */
const literal = 0;
const pound = 7;

/** The names of everything a message asks for, at any depth. Throws where the syntax is broken. */
export const placeholdersOf = (message: string): readonly string[] => [
  ...new Set(namesIn(new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst())),
];

const namesIn = (ast: Ast): string[] =>
  ast.flatMap((node) => {
    if (node.type === literal || node.type === pound) return [];
    const inner =
      'options' in node ? Object.values(node.options ?? {}).flatMap(({ value }) => namesIn(value)) : [];
    return [String(node.value), ...inner];
  });
