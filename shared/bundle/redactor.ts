/** What must not leave the machine although nobody told us its value: recognised by its looks. */
export interface Redactor {
  /** The kind of name it leaves behind: `[jwt-1]`. */
  readonly name: string;
  /** A cheap look first, in lower case: most texts cannot match and skip the expression. */
  readonly hint: string;
  /**
   * Matches what must go; where a group `secret` is named, only that goes. Every repetition is bounded or starts at
   * a character that cannot continue it, so that the time grows with the text and no faster.
   */
  readonly find: RegExp;
  /** Looked for once more in the finished bytes. Only where a hit can be nothing but a secret. */
  readonly isSwept: boolean;
  /** Tests read these, so every row proves itself both ways. */
  readonly hides: readonly [before: string, after: string];
  readonly keeps: readonly string[];
}
