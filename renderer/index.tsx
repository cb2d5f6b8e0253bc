// First of all, so that it is begun before the rest has been read.
import './early';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { App, fetchScreens } from './app';
import { firstLanguage, notebook, world } from './early';
import { connect, createWishes } from './state/effects';
import { createAppStore, type Spoken } from './state/store';
import { english, fetchVoice } from './state/voices';
import './styles/base.css';
import './styles/parts.css';
import './styles/again.css';
import './styles/guide.css';
import './styles/path.css';
import './styles/expert.css';
import './styles/evidence.css';

/** Nobody sees a flash of English first. What the engine says of the system or the policy comes a moment later. */
async function firstSpoken(): Promise<Spoken> {
  try {
    return { lang: firstLanguage, say: await fetchVoice(firstLanguage) };
  } catch {
    return { lang: 'en', say: english };
  }
}

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
// Drawn in this very turn: nothing else is worth waiting for.
if (root)
  flushSync(() =>
    createRoot(root).render(<App store={store} wishes={createWishes(store, world)} ticks={world.ticks} />),
  );
// Once the first screen is drawn and the page has nothing else to do: before anybody has read it, the others are there.
const whenIdle = window.requestIdleCallback ?? ((call: () => void) => setTimeout(call, 300));
whenIdle(() => void fetchScreens().catch(() => {}));
