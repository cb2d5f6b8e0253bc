import type { Redactor } from './redactor';

/*
 * What somebody could sign in with. Logs, pages and what people paste (a header, a line of JSON, "copy as cURL") write
 * the same thing in a few ways: `name: value`, `name=value`, `"name":"value"`, `["name","value"]`, a HAR's
 * `{"name":"…","value":"…"}`, `<name>value</name>`, a part of a form.
 */

/** A quotation mark as it stands in JSON in JSON: with backslashes before it. */
const mark = String.raw`\\{0,7}["']`;
/** Between a field's name and its value. */
const between = String.raw`(?:${mark})?\s{0,4}[:=]\s{0,4}(?:${mark})?`;
/** A HAR's way of writing a pair. */
const asValue = String.raw`,\s{0,4}${mark}value${mark}\s{0,4}:`;
/** Behind a field's name in quotation marks: a value in such marks too, up to one like that it began with. */
const quotedValue = (parting: string) =>
  String.raw`${mark}\s{0,4}(?:[:=]|${parting})\s{0,4}(?<bs>\\{0,7})(?<q>["'])(?!\[[a-z-]+-\d+\])(?<secret>[^\r\n]{1,2048}?)(?<!\\)\k<bs>\k<q>`;
/** Up to whatever ends a value that has no marks around it. */
const bare = String.raw`[^\s"'&,;{}[\]<>\\]`;
/** Prose says `api key: missing`; what is made up has a digit in it, or is long. */
const madeUp = String.raw`(?=${bare}{0,256}\d|${bare}{16})`;

/** Two texts in a list are a pair where the second looks like a header's value. */
const anyPair = String.raw`${asValue}|,(?=\s{0,4}${mark}[^"'\r\n]{0,256}[=\d])`;

const headerNames = '(?:proxy-)?authorization|(?:set-)?cookie';
const tokenNames =
  '(?:access|refresh|id|session|csrf|xsrf|auth|security|bearer|api|device|github|gitlab|npm)[-_.]?tokens?';
const secretNames =
  'secret(?:[-_.]?(?:access[-_.]?)?key(?:[-_.]?base)?)?|(?:api|access|private|encryption|account|shared|storage|subscription)[-_.]?key(?:[-_.]?id)?|pass(?:w(?:or)?d|phrase|code)|pwd|credentials?';

/** Parameters of addresses that name somebody, or let somebody in. */
const parameters =
  'user(?:name|id)?|uid|upn|login|e?mail|account|acct|device(?:id|name)?|udid|serial|hostname|computer(?:name)?|token|' +
  'session(?:id)?|sid|ticket|code|state|nonce|id_token|access_token|refresh_token|api_?key|password|passwd|pwd|secret|' +
  'client_secret|sig|signature|assertion|jwt|auth|x-amz-(?:signature|credential|security-token)|' +
  'x-goog-(?:signature|credential)|saml(?:request|response|art)|relaystate';

export const accessRedactors: readonly Redactor[] = [
  {
    name: 'private-key',
    hint: 'private key',
    // Cut off, it has no end.
    find: /-----BEGIN (?:[A-Z]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----(?<secret>(?:[A-Za-z0-9+/=\s\\:,.()]|-(?!----)){16,20000}?)(?=-----END|[^A-Za-z0-9+/=\s\\:,.()-]|(?![\s\S]))/g,
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
    // A password may hold `@`: the last one before the path counts.
    find: /(?<=:\/\/)[^\s/@:"'<>[\]?#]{1,256}:[^\s/"'<>[\]?#]{1,256}(?=@)/g,
    isSwept: true,
    hides: ['http://ann:s3@cret@proxy.example:8080', 'http://[login-1]@proxy.example:8080'],
    keeps: ['http://proxy.example:8080/a@b', 'https://[2001:db8::1]:443/', 'via http://proxy.example:3128'],
  },
  {
    name: 'login',
    hint: '-u',
    find: /(?<=\s(?:-u|--user|--proxy-user)[ =]{1,2}["']?)[^\s"':[\]]{1,128}:[^\s"'[\]]{1,256}/gi,
    isSwept: false,
    hides: ['curl -u ann:s3cret https://x.example', 'curl -u [login-1] https://x.example'],
    keeps: ['curl -u ann https://x.example', 'python -u script.py'],
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
    hint: '"',
    find: new RegExp(String.raw`(?<![\w-])(?:${headerNames})${quotedValue(anyPair)}`, 'gi'),
    isSwept: false,
    hides: ['{"name":"cookie","value":"a=\\"1\\"; b=2"}', '{"name":"cookie","value":"[authorization-1]"}'],
    keeps: ['"cookie","authorization","date"', '{"cookie":true}'],
  },
  {
    name: 'authorization',
    hint: 'digest',
    find: /\bdigest\s{1,4}(?=[^\r\n]{0,600}\b(?:username|response|cnonce)\b)(?<secret>(?:[a-z-]{2,16}\s{0,2}=\s{0,2}(?:\\{0,7}"[^"\r\n\\[\]]{0,512}\\{0,7}"|[^\s,"'\\[\]]{1,512})[\s,]{0,4}){1,16})/gi,
    isSwept: false,
    hides: ['sent Digest username="ann", response="66af29"', 'sent Digest [authorization-1]'],
    // Which proxy asks is proof.
    keeps: ['Proxy-Authenticate: Digest realm="Squid proxy", nonce="abc"', 'the digest of a response'],
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
    name: 'authorization',
    hint: 'basic',
    // Small and capital letters mixed, or digits: `Basic authentication` has neither.
    find: /\b(?:[Bb]asic|BASIC)\s{1,4}(?<secret>(?=[A-Za-z+/]{0,256}(?:[a-z][A-Z]|[A-Z][a-z]{1,3}[A-Z0-9]|[0-9=]))[A-Za-z0-9+/]{8,}={0,2})(?![\w-])/g,
    isSwept: false,
    hides: ['sent Basic YW5uOnB3czE=', 'sent Basic [authorization-1]'],
    keeps: ['Basic authentication', 'Basic realm="proxy"', 'BASIC AUTHENTICATION'],
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
    name: 'challenge',
    hint: 'negotiate',
    // So does one of Kerberos.
    find: /\bnegotiate\s{1,4}(?<secret>[A-Za-z0-9+/]{20,}={0,2})/gi,
    isSwept: false,
    hides: [
      'WWW-Authenticate: Negotiate oYGyMIGvoAMKAQChCwYJKoZI',
      'WWW-Authenticate: Negotiate [challenge-1]',
    ],
    keeps: ['Proxy-Authenticate: Negotiate', 'negotiate a connection'],
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
    name: 'api-key',
    hint: '',
    // OpenAI's accounts and sessions, and keys that say whose they are: GitHub, GitLab, Slack, Amazon, Google, Stripe …
    find: /(?<![\w-])(?:(?:org|user|proj)-(?=[A-Za-z]{0,19}\d|[A-Za-z]{0,19}[a-z][A-Z])[A-Za-z0-9]{20,}|sess-[\w-]{20,}|ek_[A-Za-z0-9]{16,}|gh[pousr]_[A-Za-z0-9]{20,}|github_pat_\w{20,}|glpat-[\w-]{16,}|xox[abeprs]-[\w-]{10,}|(?:AKIA|ASIA)[A-Z0-9]{12,}|AIza[\w-]{30,}|ya29\.[\w-]{10,}|GOCSPX-[\w-]{10,}|[rs]k_(?:live|test)_\w{10,}|hf_[A-Za-z0-9]{20,}|npm_[A-Za-z0-9]{20,}|SG\.[\w-]{16,}\.[\w-]{16,}|dop_v1_\w{20,}|v[1-4]\.(?:local|public)\.[\w-]{16,}(?:\.[\w-]{1,512})?)/g,
    isSwept: true,
    hides: ['as ghp_abcdefghijklmnopqrst by org-AbCdEfGhIjKlMnOpQrStUvWx', 'as [api-key-1] by [api-key-2]'],
    keeps: ['ghp_short', 'org-wide-outage-of-everything', 'user-facing', 'v4.local.', 'xoxo-gossip-girl'],
  },
  {
    name: 'api-key',
    hint: 'hooks',
    // Whoever has the address may write there.
    find: /(?<=hooks\.slack\.com\/services\/|\/api\/webhooks\/)[\w/-]{20,}/g,
    isSwept: true,
    hides: [
      'https://hooks.slack.com/services/T0000/B0000/k3J9sQ2mVx8L',
      'https://hooks.slack.com/services/[api-key-1]',
    ],
    keeps: ['https://hooks.slack.com/services/'],
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
    name: 'cookie',
    hint: '-b ',
    find: /(?<=\s-b ["'])[^"'\r\n[\]]{1,64}=[^"'\r\n]{1,8192}/g,
    isSwept: false,
    hides: [`curl 'https://x.example' -b 'sid=1; t=2'`, `curl 'https://x.example' -b '[cookie-1]'`],
    keeps: [`grep -b 'x'`],
  },
  {
    name: 'cookie',
    hint: '--cookie',
    find: /(?<=\s--cookie[ =]["'])[^"'\r\n[\]]{1,64}=[^"'\r\n]{1,8192}/g,
    isSwept: false,
    hides: ['curl --cookie "sid=1; t=2"', 'curl --cookie "[cookie-1]"'],
    keeps: ['curl --cookie "jar.txt"'],
  },
  {
    name: 'cookie',
    hint: '=',
    find: new RegExp(
      String.raw`(?<![\w-])(?:(?:__(?:secure|host)-)?(?:[a-z_.]{0,24}[-_.]|j|php|asp\.net_)?sess(?:ion)?(?:[-_.]?(?:id|token))?(?:[-_.]\d)?|connect\.sid|cf_clearance|__cf_bm|remember_(?:me|token))=(?<secret>(?=${bare}{0,256}\d)${bare}{6,4096})`,
      'gi',
    ),
    isSwept: false,
    hides: ['cf_clearance=Hk3jsd8f; JSESSIONID=0A1B2C3D', 'cf_clearance=[cookie-1]; JSESSIONID=[cookie-2]'],
    keeps: ['session=expired', 'obsession=12345678'],
  },
  {
    name: 'parameter',
    hint: '"',
    find: new RegExp(`(?:${tokenNames}|${secretNames})${quotedValue(asValue)}`, 'gi'),
    isSwept: false,
    hides: ['{"passphrase":"two \\"words\\" and"}', '{"passphrase":"[parameter-1]"}'],
    keeps: ['{"token_type":"none"}', '{"password":null}', '"password","username"'],
  },
  {
    name: 'parameter',
    hint: '=',
    find: new RegExp(String.raw`(?<=[?&;#])(?:${parameters})=(?<secret>[^&\s"'<>#;[\]]{4,4096})`, 'gi'),
    isSwept: false,
    hides: ['/auth?user=ann.lee&lang=en', '/auth?user=[parameter-1]&lang=en'],
    keeps: ['/auth?lang=english&port=443', 'user=someone in a sentence'],
  },
  {
    name: 'parameter',
    hint: 'saml',
    find: /\bSAML(?:Re(?:quest|sponse)|art)=(?<secret>[^&\s"'<>[\]]{8,})/gi,
    isSwept: false,
    hides: ['SAMLResponse=PHNhbWxwOlJl&x=1', 'SAMLResponse=[parameter-1]&x=1'],
    keeps: ['a SAMLResponse came'],
  },
  {
    name: 'parameter',
    hint: 'oken',
    find: new RegExp(
      String.raw`(?:${tokenNames}|(?<=[-_])token)${between}(?<secret>[^\s"'&,;{}[\]\\<>]{6,4096})`,
      'gi',
    ),
    isSwept: false,
    hides: [
      'access_token=abcdef123456 MY_TOKEN=12345678',
      'access_token=[parameter-1] MY_TOKEN=[parameter-2]',
    ],
    keeps: ['the session token: none', '{"token_type":"none"}'],
  },
  {
    name: 'parameter',
    hint: 'passw',
    find: /passw(?:or)?d(?:\\{0,7}["'])?\s{0,3}[:=]\s{0,3}(?:\\{0,7}["'])?(?!(?:null|none|true|false)\b)(?<secret>[^\s"'&,;{}[\]<>\\]{4,512})/gi,
    isSwept: false,
    hides: ['password=hunter22 PGPASSWORD=hunter23', 'password=[parameter-1] PGPASSWORD=[parameter-2]'],
    keeps: ['forgot your password? Ask IT', '<input type="password" name="pw">'],
  },
  {
    name: 'parameter',
    hint: '',
    find: new RegExp(`(?:${secretNames})${between}(?<secret>${madeUp}${bare}{6,4096})`, 'gi'),
    isSwept: false,
    hides: ['aws_secret_access_key = wJalrXUtn7', 'aws_secret_access_key = [parameter-1]'],
    keeps: ['api key: missing', 'the secret: none', 'pwd=/home'],
  },
  {
    name: 'parameter',
    hint: '</',
    find: new RegExp(
      String.raw`<(?:\w{1,20}:)?(?:${tokenNames}|${secretNames})(?:\s[^<>]{0,200})?>\s{0,20}(?<secret>[^\s<>[\]][^<>[\]]{1,2047})(?=</)`,
      'gi',
    ),
    isSwept: false,
    hides: ['<Password>hunter 22</Password>', '<Password>[parameter-1]</Password>'],
    keeps: ['<password></password>', '<title>Password</title>'],
  },
  {
    name: 'parameter',
    hint: 'name=',
    find: new RegExp(
      String.raw`name=${mark}(?:${tokenNames}|${secretNames})${mark}(?:;[^\r\n]{0,200})?(?:\r?\n|\\r\\n|\\n){2}(?<secret>[^\r\n\\[\]]{1,1024})`,
      'gi',
    ),
    isSwept: false,
    hides: [
      'form-data; name="password"\r\n\r\nhunter22\r\n--',
      'form-data; name="password"\r\n\r\n[parameter-1]\r\n--',
    ],
    keeps: ['<input name="password">\n\n'],
  },
];
