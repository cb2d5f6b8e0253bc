import type { Engine, Page } from '../../shared/contract/contract';
import { failed, ok } from '../../shared/outcome';
import type { EngineOptions } from './engine';

/** The window names a page; addresses stand here only. */
const pages: Readonly<Record<Page, string>> = {
  'service-status': 'https://status.openai.com/',
  help: 'https://help.openai.com/en/articles/9247338',
  // Unencrypted on purpose: the network shows its own page in this one's place.
  'sign-in': 'http://captive.apple.com/hotspot-detect.html',
};

/** What is passed on to the shell around the engine; a call it cannot answer is not possible here. */
export function shellCalls({
  updates,
  openPage,
  quit,
}: Pick<EngineOptions, 'updates' | 'openPage' | 'quit'>): Pick<
  Engine,
  'newerVersion' | 'bringUpdate' | 'openPage' | 'quit'
> {
  return {
    newerVersion: async () => ok((await updates?.look()) ?? { kind: 'none' }),
    bringUpdate: async () => ok((await updates?.bring()) ?? { kind: 'none' }),
    openPage: async ({ page }) => {
      if (!openPage) return failed('not-possible-here');
      await openPage(pages[page]);
      return ok({});
    },
    quit: async () => {
      if (!quit) return failed('not-possible-here');
      await quit();
      return ok({});
    },
  };
}
