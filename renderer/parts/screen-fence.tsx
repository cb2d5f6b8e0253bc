import { Component, type ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  readonly broke: (detail: string) => void;
}

/** A screen that cannot be drawn, which is a bug of ours, must not leave an empty window behind. */
export class ScreenFence extends Component<Props, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override componentDidCatch(bug: unknown) {
    this.props.broke(String(bug));
  }

  override render() {
    return this.state.isBroken ? null : this.props.children;
  }
}
