import { redactors } from '../bundle/redactors';

/** What can be nothing but a secret in a redacted HAR, whatever way it came there. Beside the rows of redactors.ts. */
export interface Sweep {
  readonly name: string;
  /** In lower case: looked for first, and only then the expression. Empty: always. */
  readonly hint: string;
  readonly find: RegExp;
  /** Tests read these. */
  readonly catches: string;
  readonly passes: readonly string[];
}

export const sweeps: readonly Sweep[] = [
  {
    name: 'email',
    hint: '@',
    find: /(?<![\w.%+-])[\w.%+-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}(?![\w-])/i,
    catches: 'ann.lee@corp.example',
    passes: ['/npm/jquery@3.7.1', 'a @ b'],
  },
  {
    name: 'email',
    hint: '%40',
    find: /[\w.+-]{1,64}%(?:25)?40(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}/i,
    catches: 'ann.lee%40corp.example',
    passes: ['%40'],
  },
  {
    name: 'bearer',
    hint: 'bearer',
    find: /\bbearer\s{1,4}(?!\[)[\w.~+/=-]{8,}/i,
    catches: 'Bearer abcdefgh12',
    passes: ['Bearer [authorization-1]', '"Bearer"'],
  },
  {
    name: 'basic',
    hint: 'basic',
    find: /\bbasic\s{1,4}(?!\[)[\w+/]{6,}={0,2}(?![\w-])/i,
    catches: 'Basic YW5uOnB3',
    passes: ['Basic [authorization-1]', 'basic'],
  },
  {
    name: 'token',
    hint: 'token',
    find: /(?:session|access|refresh|id|csrf|auth)[-_.]?token(?:\.\d)?["']?[=:]["']?(?!\[)[^\s"'\\[;,&]{6,}/i,
    catches: '__Secure-next-auth.session-token=abcdef123',
    passes: ['session-token=[cookie-1]', '{"name":"access_token","value":"[query-1]"}'],
  },
  {
    name: 'api-key',
    hint: '',
    find: /(?<![\w-])(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_\w{20,}|xox[abprs]-[\w-]{10,}|(?:AKIA|ASIA)[A-Z0-9]{16}|AIza[\w-]{30,}|sess-[\w-]{20,}|ek_[A-Za-z0-9]{16,})/,
    catches: 'ghp_abcdefghijklmnopqrst',
    passes: ['ghp_short', 'xoxo'],
  },
  {
    name: 'id',
    hint: '-',
    find: /(?<![0-9a-f-])[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?![0-9a-f-])/i,
    catches: '6713f5a2-0c1d-4e2f-8a3b-9c4d5e6f7a8b',
    passes: ['8c1d2e3f4a5b6c7d-ICN', '2026-11-20T09:30:00.000Z'],
  },
];

const rows = [...sweeps, ...redactors.filter(({ name }) => name === 'mac')];

/** The kind of the first secret of the table above, or of a hardware address. */
export function swept(text: string): string | null {
  const lower = text.toLowerCase();
  return rows.find(({ hint, find }) => lower.includes(hint) && text.search(find) >= 0)?.name ?? null;
}
