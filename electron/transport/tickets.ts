import { randomBytes } from 'node:crypto';

/** Addresses that let one window in, once and for a while: other accounts can read them where browsers are started. */
export class Tickets {
  private readonly given = new Map<string, { readonly untilMs: number; isUsed: boolean }>();

  constructor(private readonly validMs: number) {}

  issue(): string {
    const ticket = randomBytes(32).toString('base64url');
    this.given.set(ticket, { untilMs: Date.now() + this.validMs, isUsed: false });
    return ticket;
  }

  /** Null when it lets in, and never again; else why not, with the status that says so. */
  use(ticket: string): { readonly status: 403 | 410; readonly why: string } | null {
    const known = this.given.get(ticket);
    if (known === undefined) return { status: 403, why: 'ticket-unknown' };
    if (known.isUsed) return { status: 410, why: 'ticket-used-twice' };
    if (Date.now() > known.untilMs) return { status: 410, why: 'ticket-too-late' };
    known.isUsed = true;
    return null;
  }
}
