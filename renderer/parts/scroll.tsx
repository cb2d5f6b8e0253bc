import type { ReactNode } from 'react';

/** A part wider than the window: scrolls by itself, also by keyboard. */
export const Scroll = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
  <section className="scroll" aria-label={label} tabIndex={0}>
    {children}
  </section>
);
