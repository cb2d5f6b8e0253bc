import type { HarKind } from './har-names';
import type { Hiding } from './hiding';
import { isPlainText } from './plain';

/**
 * What stays of a value, or undefined when nothing does. `owner` is the object it is a member of: what a header's
 * value may say depends on the header's name.
 */
export type Rule = (value: unknown, hide: Hiding, owner: Readonly<Record<string, unknown>>) => unknown;

export interface Member {
  readonly rule: Rule;
  /** HAR 1.2 requires this member: its value where none can be had. Without it the member may be missing. */
  readonly missing?: () => unknown;
  /** The entry means nothing without it. */
  readonly isNeeded?: true;
}

export const may = (rule: Rule): Member => ({ rule });
export const must = (rule: Rule, missing: () => unknown): Member => ({ rule, missing });
export const needs = (rule: Rule): Member => ({ rule, isNeeded: true });

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object of these members and no others, in the order in which they came. `null` counts as missing. */
export function object(table: Readonly<Record<string, Member>>): Rule {
  const members = new Map(Object.entries(table));
  const required = [...members].filter(([, { missing, isNeeded }]) => missing ?? isNeeded);
  return (value, hide) => {
    if (!isObject(value)) return hide.wrong();
    const safe: Record<string, unknown> = {};
    for (const key of Object.keys(value)) {
      const member = members.get(key);
      const given = value[key];
      if (member === undefined) hide.count(key === 'comment' ? 'comment' : 'member');
      else if (given !== null) {
        hide.path.push(key);
        const kept = member.rule(given, hide, value);
        if (kept !== undefined) safe[key] = kept;
        hide.path.pop();
      }
    }
    for (const [key, { missing, isNeeded }] of required) {
      if (Object.hasOwn(safe, key)) continue;
      if (missing !== undefined) safe[key] = missing();
      if (isNeeded) {
        hide.path.push(key);
        hide.wrong();
        hide.path.pop();
      }
    }
    return safe;
  };
}

/** A list of one kind of thing. */
export const list =
  (rule: Rule): Rule =>
  (value, hide, owner) => {
    if (!Array.isArray(value)) return hide.wrong();
    return value.map((item: unknown, i) => {
      hide.path.push(i);
      const safe = rule(item, hide, owner);
      hide.path.pop();
      return safe;
    });
  };

/** A text judged by its place; anything but a text is no secret and no use. */
export const text =
  (
    judge: (value: string, hide: Hiding, owner: Readonly<Record<string, unknown>>) => string | undefined,
  ): Rule =>
  (value, hide, owner) =>
    typeof value === 'string' ? judge(value, hide, owner) : undefined;

/** A text of this grammar stays, another is taken out without a name. */
export const like = (grammar: RegExp, kind: HarKind = 'text'): Rule =>
  text((value, hide) => {
    if (value.length <= 256 && grammar.test(value) && !hide.isPrivateBeyondGrammar(value)) return value;
    if (value !== '') hide.count(kind);
    return undefined;
  });

/** The same, of words. */
export const wordsLike = (grammar: RegExp): Rule => {
  const rule = like(grammar);
  return (value, hide, owner) => {
    if (typeof value !== 'string' || isPlainText(value)) return rule(value, hide, owner);
    hide.count('text');
    return undefined;
  };
};

/** JSON knows numbers that are none: `1e999`. */
export const number: Rule = (value) =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;
export const flag: Rule = (value) => (typeof value === 'boolean' ? value : undefined);
