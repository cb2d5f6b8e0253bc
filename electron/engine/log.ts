/** What the program says about itself while it runs: a line each, kept in memory, packed into the bundle redacted. */
export interface Log {
  write(event: string, facts?: Readonly<Record<string, string | number>>): void;
  text(): string;
}

/** The newest lines are kept: a run that goes wrong says so at its end. */
const maxLines = 2_000;

export function createLog(now: () => number): Log {
  const lines: string[] = [];
  return {
    write(event, facts = {}) {
      const tail = Object.entries(facts).map(([key, value]) => ` ${key}=${value}`);
      lines.push(`${new Date(now()).toISOString()} ${event}${tail.join('')}`);
      if (lines.length > maxLines) lines.shift();
    },
    text: () => lines.map((line) => `${line}\n`).join(''),
  };
}
