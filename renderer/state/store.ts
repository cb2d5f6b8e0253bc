import { createStore, type StateCreator } from 'zustand/vanilla';
import type { Hello } from '../../shared/contract/contract';
import { type Language, nearestLanguage } from '../../shared/text/languages';
import type { Say } from '../../shared/text/say';
import { createEvidenceSlice, type EvidenceSlice } from './evidence';
import { english, fetchVoice, type Voices } from './voices';
import { createWizardSlice, type WizardSlice } from './wizard';

/** A language and its words: they change together. */
export interface Spoken {
  readonly lang: Language;
  readonly say: Say;
}

/** What outlives a stage: how the person likes to read, and who the engine is. */
export interface SettingsSlice extends Spoken {
  readonly expert: boolean;
  readonly hello: Hello | null;
  /** Whether the engine still speaks to us. */
  readonly lost: boolean;
  readonly speakIn: (lang: Language) => void;
  readonly showExpert: (expert: boolean) => void;
  readonly greet: (hello: Hello) => void;
  /** A kept session is gone. */
  readonly forget: (id: string) => void;
  readonly setLost: (lost: boolean) => void;
}

/** Where choices are kept between visits; a browser may forbid it, then they last as long as the window. */
export interface Memory {
  recall(key: string): string | null;
  keep(key: string, value: string): void;
}

const forgetful: Memory = { recall: () => null, keep: () => {} };

const createSettingsSlice =
  (memory: Memory, voices: Voices, first: Spoken): StateCreator<SettingsSlice> =>
  (set) => {
    let wanted = first.lang;
    // Until the words came, another language may have been chosen.
    const turnWith = (lang: Language, say: Say): void => {
      if (wanted === lang) set({ lang, say });
    };
    const turnTo = (lang: Language): void => {
      wanted = lang;
      const say = voices(lang);
      if (say instanceof Promise) say.then((come) => turnWith(lang, come), stayAsItIs);
      else turnWith(lang, say);
    };
    return {
      ...first,
      expert: memory.recall('expert') === 'yes',
      hello: null,
      lost: false,
      speakIn: (lang) => {
        memory.keep('lang', lang);
        turnTo(lang);
      },
      showExpert: (expert) => {
        memory.keep('expert', expert ? 'yes' : 'no');
        set({ expert });
      },
      // A language the person chose beats what the system or the policy asks for.
      greet: (hello) => {
        set({ hello });
        turnTo(nearestLanguage(memory.recall('lang') ?? hello.lang));
      },
      forget: (id) =>
        set(({ hello }) => ({
          hello: hello && { ...hello, kept: hello.kept.filter((one) => one.id !== id) },
        })),
      setLost: (lost) => set({ lost }),
    };
  };

export type State = WizardSlice & SettingsSlice & EvidenceSlice;

/** Words that cannot be fetched leave those that are here. */
const stayAsItIs = (): void => {};

/** The one store. */
export const createAppStore = (
  memory: Memory = forgetful,
  voices: Voices = fetchVoice,
  first: Spoken = { lang: 'en', say: english },
) =>
  createStore<State>()((...args) => ({
    ...createWizardSlice(...args),
    ...createEvidenceSlice(...args),
    ...createSettingsSlice(memory, voices, first)(...args),
  }));

export type AppStore = ReturnType<typeof createAppStore>;
