/**
 * What makes the recorded window say that it is recorded: a strip over its lower edge, in a world of its own that the
 * page's scripts cannot reach and behind a closed door in the page's tree. It comes after the page has built itself,
 * so that a page that compares its tree with what was sent does not stumble over it.
 */
export const recordingMark = (text: string): string => `(${showMark.toString()})(${JSON.stringify(text)})`;

/** Runs in the recorded page: nothing from outside of it may be used here. */
function showMark(text: string): void {
  const page = globalThis as unknown as PageWorld;
  if (page.top !== page.self) return;
  const show = (): void => {
    const host = page.document.createElement('clearway-recording');
    const strip = page.document.createElement('div');
    strip.textContent = `● ${text}`;
    Object.assign(host.style, {
      position: 'fixed',
      left: '0',
      right: '0',
      bottom: '0',
      zIndex: '2147483647',
      pointerEvents: 'none',
    });
    Object.assign(strip.style, {
      background: '#a3170f',
      color: '#fff',
      font: '600 14px/1.4 system-ui, sans-serif',
      padding: '4px 12px',
      textAlign: 'center',
    });
    host.attachShadow({ mode: 'closed' }).append(strip);
    page.document.documentElement.append(host);
  };
  page.addEventListener('load', () => page.setTimeout(show, 500), { once: true });
}

/** As much of a page as the mark uses; Node's own types know no page. */
interface PageWorld {
  readonly top: unknown;
  readonly self: unknown;
  readonly document: {
    createElement(name: string): PageElement;
    readonly documentElement: PageElement;
  };
  addEventListener(name: string, hear: () => void, options: { once: boolean }): void;
  setTimeout(run: () => void, ms: number): unknown;
}
interface PageElement {
  textContent: string;
  readonly style: object;
  attachShadow(options: { mode: 'closed' }): PageElement;
  append(child: PageElement): void;
}
