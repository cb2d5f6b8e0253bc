/** A row of a table of routes that catches everything, or half of it. */
export interface WideRoute {
  /** Tunnels like to set two halves (0/1 and 128/1): they win over the default without removing it. */
  readonly isHalf: boolean;
  readonly metric: number;
  /** The interface, as the system writes it. */
  readonly via: string;
}

/** The interface that everything leaves by. */
export function widest(routes: readonly WideRoute[]): string | null {
  const halves = routes.filter(({ isHalf }) => isHalf);
  const [first] = [...(halves.length > 0 ? halves : routes)].sort((a, b) => a.metric - b.metric);
  return first?.via ?? null;
}
