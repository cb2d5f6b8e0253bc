import { createRoot } from 'react-dom/client';
import { nearestLanguage } from '../shared/text/languages';
import { App, fetchScreens } from './app';
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

/** An engine that is well answers within some milliseconds; one that is not is waited for on the screen. */
const patienceMs = 250;
const isGreeted = () => store.getState().stage.at !== 'opening';
await new Promise<void>((done) => {
  setTimeout(done, patienceMs);
  if (isGreeted()) done();
  store.subscribe(() => isGreeted() && done());
});

const root = document.getElementById('root');
if (root)
  createRoot(root).render(<App store={store} wishes={createWishes(store, world)} ticks={world.ticks} />);
// Once the first screen is drawn and the page has nothing else to do: before anybody has read it, the others are there.
const whenIdle = window.requestIdleCallback ?? ((call: () => void) => setTimeout(call, 300));
whenIdle(() => void fetchScreens().catch(() => {}));
