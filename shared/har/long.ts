/**
 * A very long text is not brought into memory whole: its digest and its length stand for it. It begins with a
 * character that no rule keeps.
 */
export const longText = (length: number, digest: string): string => `\0long:${length}:${digest}`;

/** How long the text was, if this stands for one. */
export function lengthOfLong(text: string): number | undefined {
  const [, length] = /^\0long:(\d{1,15}):/.exec(text) ?? [];
  return length === undefined ? undefined : Number(length);
}
