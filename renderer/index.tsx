import { createRoot } from 'react-dom/client';
import { nearestLanguage } from '../shared/text/languages';
import { App } from './app';
import { findWorld } from './client';
import { connect, createWishes } from './state/effects';
import { createAppStore, type Memory, type Spoken } from './state/store';
import { english, fetchVoice } from './state/voices';
import './styles/base.css';
import './styles/parts.css';
import './styles/again.css';
import './styles/guide.css';
import './styles/path.css';
import './styles/expert.css';
import './styles/evidence.css';

/** The browser's own notebook. It throws where cookies are forbidden; then nothing is remembered. */
const notebook: Memory = {
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

/** Nobody sees a flash of English first. What the engine says of the system or the policy comes a moment later. */
async function firstSpoken(): Promise<Spoken> {
  const lang = nearestLanguage(notebook.recall('lang') ?? '', ...navigator.languages);
  try {
    return { lang, say: await fetchVoice(lang) };
  } catch {
    return { lang: 'en', say: english };
  }
}

const world = findWorld(window);
const store = createAppStore(notebook, fetchVoice, await firstSpoken());
connect(store, world);

const root = document.getElementById('root');
if (root)
  createRoot(root).render(<App store={store} wishes={createWishes(store, world)} ticks={world.ticks} />);
