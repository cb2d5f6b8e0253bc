import { nearestLanguage } from '../shared/text/languages';
import { askedAhead, findWorld } from './client';
import type { Memory } from './state/store';
import { wordsOf } from './state/words';

// What the first screen waits for. Imported before everything else: the engine answers, and the words come, while the
// browser is still reading the window's own code.

/** The browser's own notebook. It throws where cookies are forbidden; then nothing is remembered. */
export const notebook: Memory = {
  recall(key) {
    try {
      return localStorage.getItem(`clearway.${key}`);
    } catch {
      return null;
    }
  },
  keep(key, value) {
    try {
      localStorage.setItem(`clearway.${key}`, value);
    } catch {
      // Remembered until the window closes.
    }
  },
};

export const world = askedAhead(findWorld(window));

/** The language to begin in; what the engine says of the system or the policy comes a moment later. */
export const firstLanguage = nearestLanguage(notebook.recall('lang') ?? '', ...navigator.languages);
// Whoever asks for them later hears of a failure.
if (firstLanguage !== 'en') wordsOf[firstLanguage]().catch(() => {});
