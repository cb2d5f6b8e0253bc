import { createStore, type StateCreator } from 'zustand/vanilla';
import type { Hello } from '../../shared/contract/contract';
import { type Language, nearestLanguage } from '../../shared/text/say';
import { createEvidenceSlice, type EvidenceSlice } from './evidence';
import { createWizardSlice, type WizardSlice } from './wizard';

/** What outlives a stage: how the person likes to read, and who the engine is. */
export interface SettingsSlice {
  readonly lang: Language;
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

export const forgetful: Memory = { recall: () => null, keep: () => {} };

const createSettingsSlice =
  (memory: Memory, systemLang: string): StateCreator<SettingsSlice> =>
  (set) => ({
    lang: nearestLanguage(memory.recall('lang') ?? systemLang),
    expert: memory.recall('expert') === 'yes',
    hello: null,
    lost: false,
    speakIn: (lang) => {
      memory.keep('lang', lang);
      set({ lang });
    },
    showExpert: (expert) => {
      memory.keep('expert', expert ? 'yes' : 'no');
      set({ expert });
    },
    // A language the person chose beats what the system or the policy asks for.
    greet: (hello) => set({ hello, lang: nearestLanguage(memory.recall('lang') ?? hello.lang) }),
    forget: (id) =>
      set(({ hello }) => ({
        hello: hello && { ...hello, kept: hello.kept.filter((one) => one.id !== id) },
      })),
    setLost: (lost) => set({ lost }),
  });

export type State = WizardSlice & SettingsSlice & EvidenceSlice;

/** The one store. */
export const createAppStore = (memory: Memory = forgetful, systemLang = 'en') =>
  createStore<State>()((...args) => ({
    ...createWizardSlice(...args),
    ...createEvidenceSlice(...args),
    ...createSettingsSlice(memory, systemLang)(...args),
  }));

export type AppStore = ReturnType<typeof createAppStore>;
