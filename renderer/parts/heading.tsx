import { type ReactNode, useEffect, useRef } from 'react';

/** A screen's title. Takes the focus when the screen appears, so that keyboard and screen reader start at its top. */
export function Heading({ children }: { readonly children: ReactNode }) {
  const self = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    self.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, []);
  return (
    <h1 ref={self} tabIndex={-1}>
      {children}
    </h1>
  );
}
