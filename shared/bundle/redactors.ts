/** What must not leave the machine although nobody told us its value: recognised by its looks. */
export interface Redactor {
  /** The kind of name it leaves behind: `[jwt-1]`. */
  readonly name: string;
  /** A cheap look first, in lower case: most texts cannot match and skip the expression. */
  readonly hint: string;
  /**
   * Matches what must go; where a group `secret` is named, only that goes. Every repetition is bounded or starts at
   * a character that cannot continue it, so that the time grows with the text and no faster.
   */
  readonly find: RegExp;
  /** Looked for once more in the finished bytes. Only where a hit can be nothing but a secret. */
  readonly isSwept: boolean;
  /** Tests read these, so every row proves itself both ways. */
  readonly hides: readonly [before: string, after: string];
  readonly keeps: readonly string[];
}

const secretNames =
  'user(?:name|id)?|uid|upn|login|e?mail|account|acct|device(?:id|name)?|udid|serial|hostname|computer(?:name)?|token|' +
  'session(?:id)?|sid|ticket|code|state|nonce|id_token|access_token|refresh_token|api_?key|password|passwd|pwd|secret';

/** In this order: what holds other secrets (a login in a URL) goes before its parts (an address). */
export const redactors: readonly Redactor[] = [
  {
    name: 'private-key',
    hint: 'private key-----',
    find: /-----BEGIN (?:[A-Z]{1,12} ){0,3}PRIVATE KEY-----(?<secret>(?:[A-Za-z0-9+/=\s\\:,]|-(?!----)){16,20000}?)-----END/g,
    isSwept: true,
    hides: [
      '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkq\n-----END PRIVATE KEY-----',
      '-----BEGIN PRIVATE KEY-----[private-key-1]-----END PRIVATE KEY-----',
    ],
    keeps: ['-----BEGIN CERTIFICATE-----\nMIIEvQIBADANBgkq\n-----END CERTIFICATE-----'],
  },
  {
    name: 'login',
    hint: '://',
    find: /(?<=:\/\/)[^\s/@:"'<>[\]?#]{1,256}:[^\s/@"'<>[\]?#]{1,256}(?=@)/g,
    isSwept: true,
    hides: ['http://ann:s3cret@proxy.example:8080', 'http://[login-1]@proxy.example:8080'],
    keeps: ['http://proxy.example:8080/a@b', 'https://[2001:db8::1]:443/', 'via http://proxy.example:3128'],
  },
  {
    name: 'jwt',
    hint: 'eyj',
    find: /(?<![\w-])eyJ[\w-]{6,}\.[\w-]{6,}(?:\.[\w-]*){0,3}/g,
    isSwept: true,
    hides: ['id eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhbm4ifQ.c2ln done', 'id [jwt-1] done'],
    keeps: ['eyJ is how they begin', 'libeyJhbGciOiJI.example.com'],
  },
  {
    name: 'authorization',
    hint: 'authorization',
    find: /\b(?:proxy-)?authorization(?:\\{0,7}["'])?\s{0,4}[:=]\s{0,4}(?:\\{0,7}["'])?(?!(?:\w{1,20}\s{1,4})?\[)(?:(?:basic|bearer|digest|negotiate|ntlm|apikey|token)\s{1,4})?(?<secret>[^\s"'[\]][^\r\n"'[\]]{0,8191})/gi,
    isSwept: false,
    hides: ['Proxy-Authorization: Basic YW5uOnB3', 'Proxy-Authorization: Basic [authorization-1]'],
    keeps: ['authorization failed', 'needs proxy-authorization'],
  },
  {
    name: 'challenge',
    hint: 'tlrmtvntuaa',
    find: /(?<![\w+/])TlRMTVNTUAA[\w+/=]{4,}/g,
    isSwept: true,
    // An NTLM message names the computer, the person and the domain.
    hides: ['Proxy-Authenticate: NTLM TlRMTVNTUAACAAAA', 'Proxy-Authenticate: NTLM [challenge-1]'],
    keeps: ['Proxy-Authenticate: NTLM', 'Proxy-Authenticate: Basic realm="proxy"'],
  },
  {
    name: 'bearer',
    hint: 'bearer',
    find: /\bbearer\s{1,4}(?<secret>[\w.~+/=-]{8,})/gi,
    isSwept: false,
    hides: ['sent Bearer abcd.efgh.ijkl', 'sent Bearer [bearer-1]'],
    keeps: ['the bearer of this', 'bearer: none'],
  },
  {
    name: 'api-key',
    hint: 'sk-',
    find: /(?<![\w-])sk-[\w-]{16,}/g,
    isSwept: true,
    hides: ['OPENAI_API_KEY=sk-proj-abcdefghijklmnop', 'OPENAI_API_KEY=[api-key-1]'],
    keeps: ['sk-learn', 'risk-assessment-of-something'],
  },
  {
    name: 'cookie',
    hint: 'cookie:',
    find: /\b(?:set-)?cookie:\s{0,4}(?<secret>[^\s[][^\r\n]{0,8191})/gi,
    isSwept: false,
    hides: ['Cookie: sid=1234; theme=dark', 'Cookie: [cookie-1]'],
    keeps: ['cookies are set', 'cookie: '],
  },
  {
    name: 'parameter',
    hint: '=',
    find: new RegExp(`(?<=[?&;])(?:${secretNames})=(?<secret>[^&\\s"'<>#;[\\]]{4,4096})`, 'gi'),
    isSwept: false,
    hides: ['/auth?user=ann.lee&lang=en', '/auth?user=[parameter-1]&lang=en'],
    keeps: ['/auth?lang=english&port=443', 'user=someone in a sentence'],
  },
  {
    name: 'parameter',
    hint: 'oken',
    find: /\b(?:access|refresh|id|session|csrf)_?token(?:\\{0,7}["'])?\s{0,3}[:=]\s{0,3}(?:\\{0,7}["'])?(?<secret>[^\s"'&,;{}[\]\\]{6,4096})/gi,
    isSwept: false,
    hides: ['{"access_token":"abcdef123456"}', '{"access_token":"[parameter-1]"}'],
    keeps: ['the session token: none', '{"token_type":"none"}'],
  },
  {
    name: 'parameter',
    hint: 'passw',
    find: /\bpassw(?:or)?d(?:\\{0,7}["'])?\s{0,3}[:=]\s{0,3}(?:\\{0,7}["'])?(?<secret>[^\s"'&,;{}[\]<>\\]{4,512})/gi,
    isSwept: false,
    hides: ['password=hunter22', 'password=[parameter-1]'],
    keeps: ['forgot your password? Ask IT', '<input type="password" name="pw">'],
  },
  {
    name: 'email',
    hint: '@',
    find: /(?<![\w.%+-])[\w.%+-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}(?![\w-])/gi,
    isSwept: false,
    hides: ['ask ann.lee@corp.example now', 'ask [email-1] now'],
    // The second is how observations are named.
    keeps: ['a @ b', 'tls:chatgpt.com@104.18.32.47', 'tls:chatgpt.com@2606:4700::6812:202f'],
  },
  {
    name: 'user',
    hint: 'users',
    find: /(?<=[/\\]|%5c|%2f)users(?:[/\\]{1,4}|%5c|%2f)(?!shared\b|public\b|default\b|all users\b)(?<secret>[^/\\\s:*?"'<>|[\]%]{1,128})/gi,
    isSwept: false,
    hides: ['C:\\Users\\ann\\app.log', 'C:\\Users\\[user-1]\\app.log'],
    keeps: ['users may retry', '/Users/Shared/x', 'C:\\Users\\Public\\x'],
  },
  {
    name: 'user',
    hint: '/home/',
    find: /(?<![\w.-])\/home\/(?<secret>[^/\\\s:*?"'<>|[\]%]{1,128})/g,
    isSwept: false,
    hides: ['/home/ann/.config', '/home/[user-1]/.config'],
    keeps: ['https://www.example.com/home/index.html', 'stay at home'],
  },
  {
    name: 'mac',
    hint: ':',
    // Exactly six pairs: certificate fingerprints and serial numbers have more, IPv6 has eight groups or `::`.
    find: /(?<![0-9a-f]:|[0-9a-f:])[0-9a-f]{2}(?::[0-9a-f]{2}){5}(?![0-9a-f:])/gi,
    isSwept: false,
    hides: ['lladdr 3c:22:fb:0a:1b:2c REACHABLE', 'lladdr [mac-1] REACHABLE'],
    keeps: [
      '12:34:56',
      'aa:bb:cc:dd:ee:ff:00:11',
      '2001:db8:85a3:8d:13:19:70:74',
      'fd00::11:22:33:44:55:66',
      '11:22:33:44:55:66::1',
      '7F:9C:3A:11:22:33:44:55:66:77:88:99:AA:BB:CC:DD:EE:FF:00:11',
    ],
  },
  {
    name: 'mac',
    hint: '-',
    find: /(?<![0-9a-z]-|[0-9a-z-])[0-9a-f]{2}(?:-[0-9a-f]{2}){5}(?![0-9a-z-])/gi,
    isSwept: false,
    hides: ['Physical Address: 3C-22-FB-0A-1B-2C', 'Physical Address: [mac-1]'],
    keeps: ['2026-11-21-08-40-51-00', 'a8ef-00-11-22-33-44-55'],
  },
  {
    name: 'mac',
    hint: '.',
    find: /(?<![\w.-])(?=[0-9.]{0,12}[a-f])[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4}(?![\w-]|\.\w)/gi,
    isSwept: false,
    hides: ['at 3c22.fb0a.1b2c dynamic', 'at [mac-1] dynamic'],
    keeps: ['1024.2048.4096', 'version 2026.1121.0840', 'cafe.beef.dead.example'],
  },
  {
    name: 'mac',
    hint: 'ff:fe',
    // An address made from the hardware address carries it (RFC 4291, appendix A); the network part stays.
    find: /(?<=[0-9a-f:]:)[0-9a-f]{1,4}:[0-9a-f]{0,2}ff:fe[0-9a-f]{2}:[0-9a-f]{1,4}(?![0-9a-f:])/gi,
    isSwept: false,
    hides: ['fe80::3e22:fbff:fe0a:1b2c', 'fe80::[mac-1]'],
    keeps: ['2606:4700::6812:202f', 'ff:fe', 'fe80::1c2a:77ff:1234:5678'],
  },
];
