import { createContext, type ReactNode, use } from 'react';
import { useStore } from 'zustand';
import type { Say } from '../../shared/text/say';
import type { Wishes } from './effects';
import type { Event } from './events';
import type { AppStore, State } from './store';

interface Around {
  readonly store: AppStore;
  readonly wishes: Wishes;
  readonly ticks: () => number;
}

const AroundContext = createContext<Around | null>(null);

/** Gives every screen the store, the engine's small wishes and a clock. */
export const Surroundings = ({ children, ...around }: Around & { readonly children: ReactNode }) => (
  <AroundContext value={around}>{children}</AroundContext>
);

function useAround(): Around {
  const around = use(AroundContext);
  if (!around) throw new Error('a screen outside of its surroundings');
  return around;
}

/** One part of the state, watched. */
export const useApp = <T,>(pick: (state: State) => T): T => useStore(useAround().store, pick);

/** The words, in the person's language. */
export const useSay = (): Say => useApp(({ say }) => say);

/** The way to say that something happened. */
export const useHappened = (): ((event: Event) => void) => useApp(({ happened }) => happened);

export const useWishes = (): Wishes => useAround().wishes;
export const useTicks = (): (() => number) => useAround().ticks;
