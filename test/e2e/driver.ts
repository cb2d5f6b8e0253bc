import type { Page } from 'playwright-core';
import type { Policy } from '../../shared/policy/policy';
import type { Language } from '../../shared/text/languages';
import type { NetworkName } from './networks';

/** How the person's screen is set. */
export interface Eyes {
  readonly scheme?: 'light' | 'dark';
  readonly width?: number;
  readonly lang?: Language;
}

/** The computer the wizard runs on. */
export interface Where {
  readonly network: NetworkName;
  readonly policy?: Policy;
  /** Kept from one start to the next; missing: sessions are not kept. */
  readonly sessionFolder?: string;
}

/** A wizard that is on the screen. */
export interface Opened {
  readonly page: Page;
  carryTo(network: NetworkName): Promise<void>;
  /** The program goes away as if it was ended. Tells whether the page is still there. */
  kill(): Promise<'page-stays' | 'page-gone'>;
  close(): Promise<void>;
  /** What the page asked of others, or complained about; empty where all is well. */
  readonly complaints: readonly string[];
}

/** A way to put the wizard on a screen: a browser, or Electron. */
export interface Driver {
  readonly name: string;
  /** Why it cannot run here; null where it can. */
  readonly missing: string | null;
  start(): Promise<void>;
  open(where: Where, eyes: Eyes): Promise<Opened>;
  stop(): Promise<void>;
}

/** Whatever the page asks of others or complains about. */
export function complaintsOf(page: Page, isOurs: (url: URL) => boolean) {
  const complaints: string[] = [];
  let isOver = false;
  const complain = (text: string) => {
    if (!isOver) complaints.push(text);
  };
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?):$/.test(url.protocol) && !isOurs(url)) complain(`asked ${url.href}`);
  });
  page.on('console', (message) => message.type() === 'error' && complain(message.text()));
  page.on('pageerror', (error) => complain(String(error)));
  return {
    complaints,
    /** A page whose program was killed may complain. */
    forgive: () => {
      isOver = true;
    },
  };
}
