import type { HarKind } from './har-names';

/** What every rule of this folder is given: how to take something out, and where it is. */
export interface Hiding {
  /** The name of a secret; a name stays as it is. */
  readonly name: (kind: HarKind, secret: string) => string;
  /** Something was taken out and leaves no name behind. */
  readonly count: (kind: HarKind) => void;
  /** Whether a text that would be kept holds something private after all: a known word, a token, in any disguise. */
  readonly isPrivate: (text: string) => boolean;
  /** The same for texts of a fixed grammar, whose words (`max-age`) are nobody's name. */
  readonly isPrivateBeyondGrammar: (text: string) => boolean;
  /** Header lines that were found harmless as they are. */
  readonly kept: Set<string>;
  /** A member that is not of HAR's shape, for the complaint. */
  readonly wrong: () => void;
  /** The way to the member at hand: `['entries', 3, 'request']`. */
  readonly path: (string | number)[];
}
