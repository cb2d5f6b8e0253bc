import { expect, it } from 'vitest';
import { sha256 } from '../../electron/bundle/write-bundle';
import { type StoredEntry, toText } from '../../shared/bundle/bundle';
import { composeBundle } from '../../shared/bundle/compose-bundle';
import { redactorFor } from '../../shared/bundle/redact';
import { noSecrets, type Secrets } from '../../shared/bundle/secrets';
import { fullReport } from './full-report';

/*
 * What a hostile reviewer tried, and got through, before there were rows for it: each is written as programs and people
 * write it, and goes through a whole bundle. What leaks next becomes a row here first.
 */
const secrets: Secrets = {
  ...noSecrets,
  userNames: ['jlindqvist', 'Ann-Kathrin Öberg'],
  hostNames: ['lindqvist-laptop-berlin.corp.example', 'LT-4711'],
  homeFolders: ['C:\\Users\\jlindqvist', '/home/jlindqvist'],
  networkNames: ['Büro 5G 📶'],
  serials: ['C02XYZ12345'],
};
const wide = Buffer.from('\ufeffuser jlindqvist here', 'utf16le').swap16().toString('base64');
/** MessagePack's `{"user":"jlindqvist"}` */
const packed = Buffer.concat([
  Buffer.from([0x82, 0xa4]),
  Buffer.from('user'),
  Buffer.from([0xaa]),
  Buffer.from('jlindqvist'),
]).toString('base64');

/** What it is, how it is written, and what must not be left of it. */
const rows: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'digest',
    'Authorization: Digest username="mufasa77", realm="corp", nonce="dcd98b7102dd2f0e", response="6629fae49393a05397450978507c4ef1"',
    ['mufasa77', '6629fae49393', 'dcd98b7102'],
  ],
  [
    'digest json',
    '{"authorization":"Digest username=\\"mufasa77\\", response=\\"6629fae49393a05397450978507c4ef1\\""}',
    ['mufasa77', '6629fae49393'],
  ],
  ['basic pair', '["authorization","Basic YW5uOnB3c2VjcmV0"]', ['YW5uOnB3c2VjcmV0']],
  ['har pair', '{"name":"authorization","value":"Basic YW5uOnB3c2VjcmV0"}', ['YW5uOnB3c2VjcmV0']],
  ['har cookie', '{"name":"cookie","value":"sid=1234abcd5678; theme=dark"}', ['1234abcd5678']],
  ['har cookie2', '{ "name" : "Set-Cookie", "value" : "sid=1234abcd5678; Path=/" }', ['1234abcd5678']],
  ['cookie quotes', 'Cookie: a="x,y z%20q"; b=1234abcd5678', ['1234abcd5678', 'x,y']],
  ['cookie alone', '__Secure-next-auth.session-token=abcdef1234567890', ['abcdef1234567890']],
  ['cookie cf', 'cf_clearance=Hk3jsd8fj38fj38; __cf_bm=abcDEF123456', ['Hk3jsd8fj38fj38', 'abcDEF123456']],
  ['jsession', 'JSESSIONID=0A1B2C3D4E5F; PHPSESSID=abcd1234efgh', ['0A1B2C3D4E5F', 'abcd1234efgh']],
  [
    'jwe',
    'eyJhbGciOiJSU0EtT0FFUCJ9.OKOawDo13gRp2ojaHV7LFpZcgV7T6DVZKTyKOMTYUmKoTCVJRgckCL9kiMT03JGe.48V1_ALb6US04U3b.5eym8TW_c8SuK0ltJ3rpYIzOeDQz7TALvtu6UG9oMo4vpzs9tX_EFShS8iB7j6ji.XFBoMYUZodetZdvTiFvSkQ',
    ['OKOawDo13gRp', '5eym8TW_c8Su', 'XFBoMYUZodet'],
  ],
  [
    'paseto',
    'v4.local.32VIErrEmiY4JVILovbmfPXKW9wT1OdQepjMTC_MOtjA4kiqw7_tcaOM5GNEcnTxl60W',
    ['32VIErrEmiY4'],
  ],
  ['paseto pub', 'v2.public.eyJzdWIiOiJhbm4ifQabcdefghijklmnop', ['eyJzdWIiOiJhbm4']],
  [
    'aws rel',
    '/b/k?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20261121&X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404&X-Amz-Security-Token=IQoJb3JpZ2luX2VjEJr',
    ['AKIAIOSFODNN7', 'aeeed9bbccd4', 'IQoJb3JpZ2lu'],
  ],
  [
    'aws keys',
    'aws_access_key_id = AKIAIOSFODNN7EXAMPLE\naws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
    ['AKIAIOSFODNN7', 'wJalrXUtnFEMI'],
  ],
  ['azure', '/c/b?sv=2022-11-02&sp=r&sig=QnZ0aXN0ZXN0aW5nc2lnbmF0dXJl%3D', ['QnZ0aXN0ZXN0']],
  [
    'gcp',
    '/o?X-Goog-Signature=0a1b2c3d4e5f60718293&X-Goog-Credential=svc%40proj.iam.gserviceaccount.com',
    ['0a1b2c3d4e5f', 'svc'],
  ],
  ['fragment', '/cb#code=4/0AY0e-g7abcdef&state=xyzzy12345', ['0AY0e-g7abcdef', 'xyzzy12345']],
  [
    'fragment abs',
    'https://x.example/cb#code=4/0AY0e-g7abcdef&state=xyzzy12345',
    ['0AY0e-g7abcdef', 'xyzzy12345'],
  ],
  ['curl u', 'curl -u annlee:hunter2secret https://x.example/', ['hunter2secret']],
  [
    'curl b',
    "curl 'https://x.example/' -b 'sid=1234abcd5678; t=99887766aa' -H 'x: y'",
    ['1234abcd5678', '99887766aa'],
  ],
  [
    'curl cookie',
    'curl --cookie "sid=1234abcd5678" --proxy-user annlee:hunter2secret',
    ['1234abcd5678', 'hunter2secret'],
  ],
  [
    'env',
    'GITHUB_TOKEN=abcdefgh12345\nPGPASSWORD=hunter2x\nSECRET_KEY_BASE=0123abcdef99\nMY_API_KEY: "qwerty123456"',
    ['abcdefgh12345', 'hunter2x', '0123abcdef99', 'qwerty123456'],
  ],
  [
    'json secrets',
    '{"client_secret":"GOCSPX-abcdef12345","apiKey":"qwerty123456","refreshToken":"1//0gabcdef","passphrase":"correct horse","pwd":"hunter2x"}',
    ['GOCSPX-abcdef', 'qwerty123456', '0gabcdef', 'hunter2x', 'correct'],
  ],
  [
    'tokens',
    'ghp_abcdefghijklmnopqrstuvwxyz0123456789 xoxb-1234567890-abcdefgh glpat-abcdefghij0123456789 sk_live_abcdefghijklmnop1234 AIzaSyA1234567890abcdefghijklmnopqrstuv ya29.a0AfH6SMBabcdef hf_abcdefghijklmnopqrstuvwxyz npm_abcdefghijklmnopqrstuvwxyz0123456789',
    [
      'ghp_abcdef',
      'xoxb-1234',
      'glpat-abc',
      'sk_live_abc',
      'AIzaSyA12',
      'ya29.a0',
      'hf_abcdef',
      'npm_abcdef',
    ],
  ],
  [
    'openai ids',
    'org-AbCdEfGhIjKlMnOpQrStUvWx user-AbCdEfGhIjKlMnOpQrStUvWx sess-abcdefghijklmnopqrstuvwxyz0123',
    ['org-AbCd', 'user-AbCd', 'sess-abcd'],
  ],
  ['email plus', 'ann.lee+tag@corp.example', ['ann.lee']],
  ['email uni', 'jürgen.groß@größe.example', ['jürgen', 'groß']],
  ['email ko', '김철수@회사.한국', ['김철수', '회사']],
  ['email quote', '"ann lee"@corp.example', ['ann lee']],
  ['email apos', "o'brien@corp.example", ['brien', "o'"]],
  ['email pct', 'user=ann.lee%40corp.example', ['ann.lee']],
  ['email puny', 'ann@xn--gre-6ka8i.example', ['ann@', 'gre-6ka']],
  ['winpath space', 'C:\\Users\\Ann Lee\\AppData\\x', ['Ann', 'Lee']],
  ['winpath json', '"C:\\\\Users\\\\Ann Lee\\\\AppData"', ['Ann', 'Lee']],
  ['winpath pct', 'file:///C:/Users/Ann%20Lee/x', ['Ann', 'Lee']],
  ['winpath case', 'c:\\USERS\\ANNLEE\\x', ['ANNLEE']],
  ['8.3', 'C:\\Users\\ANNLEE~1\\x D:\\PROFIL~1\\JLINDQ~1\\x', ['ANNLEE', 'JLINDQ']],
  ['docs', 'C:\\Documents and Settings\\annlee\\x C:\\DOCUME~1\\annlee2\\x', ['annlee']],
  ['varhome', '/var/home/annlee/x /export/home/annlee3/y', ['annlee']],
  ['netbios', '\\\\LINDQVIST-LAPTO\\share', ['LINDQVIST-LAPTO']],
  ['fqdn', 'LINDQVIST-LAPTOP-BERLIN.CORP.EXAMPLE.', ['LINDQVIST']],
  ['ssid', 'SSID: Büro 5G 📶 b\\u00fcro 5g \\ud83d\\udcf6', ['Büro', 'b\\u00fcro']],
  ['ssid pct', encodeURIComponent('Büro 5G 📶'), ['B%C3%BCro']],
  ['mac cisco', '3c22.fb0a.1b2c', ['3c22']],
  ['mac short', '? at 0:1c:42:0:fb:18 on en0', ['0:1c:42']],
  ['mac bare', 'mac 3C22FB0A1B2C hwaddr=3c22fb0a1b2c', ['3C22FB', '3c22fb']],
  ['ptr', '77.2.1.10.in-addr.arpa', ['77.2.1.10']],
  ['ip6 ptr', '1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.a.9.8.7.6.5.4.3.2.1.d.f.ip6.arpa', ['2.1.d.f']],
  ['dashed', 'ip-10-1-2-77.eu.cust.example.com', ['10-1-2-77']],
  ['mapped', '::ffff:10.1.2.77 and ::ffff:0a01:024d', ['10.1.2.77', '0a01:024d']],
  [
    'zone',
    'fe80::1a2b:3c4d%en0 fd12:3456:789a:1::5 FD12:3456:789A:0001::0005',
    ['1a2b:3c4d', '3456:789a', '3456:789A'],
  ],
  ['login @', 'http://annlee:p@ss77w0rd@proxy.example:8080/', ['p@ss', 'ss77w0rd']],
  ['login nopw', 'ssh://annlee@proxy.corp.example', ['annlee']],
  ['sid', 'S-1-5-21-3623811015-3361044348-30300820-1013', ['3623811015']],
  ['intranet', 'http://fileserver/ \\\\fileserver2\\share$ dc01.ad.corp', ['fileserver', 'dc01.ad']],
  ['entities', '&#106;&#x6c;indqvist', ['indqvist']],
  [
    'deep json',
    JSON.stringify({
      a: JSON.stringify({ b: JSON.stringify({ c: '"jlindqvist" é C:\\Users\\jlindqvist' }) }),
    }),
    ['jlindqvist'],
  ],
  ['utf16be', wide, [wide.slice(10, 30)]],
  ['qp', 'jlindqvist'.replace(/./g, (c) => `=${c.charCodeAt(0).toString(16).toUpperCase()}`), ['=6A=6C=69']],
  ['qp soft', 'jlind=\r\nqvist', ['qvist']],
  ['double pct', '%256A%256Cindqvist', ['indqvist']],
  ['rot spaces', 'Ann-Kathrin%20%C3%96berg ann-kathrin+%C3%B6berg', ['berg']],
  ['nfd', 'Ann-Kathrin Öberg'.normalize('NFD'), ['berg']],
  ['name parts', 'Ann-Kathrin_Öberg, ann-kathrin.öberg', ['berg']],
  [
    'sse',
    'data: {"access_token":"abc123def456"}\n\ndata: {"email":"ann@corp.example"}',
    ['abc123def456', 'ann@corp'],
  ],
  [
    'graphql',
    '{"query":"mutation { login(email: \\"ann@corp.example\\", password: \\"hunter2x\\") { token } }"}',
    ['ann@corp', 'hunter2x'],
  ],
  ['msgpack', packed, [packed.slice(9)]],
  ['multipart', 'Content-Disposition: form-data; name="password"\r\n\r\nhunter2xyz\r\n--b', ['hunter2xyz']],
  [
    'xml',
    '<Password>hunter2xyz</Password><access_token>abc123def456</access_token>',
    ['hunter2xyz', 'abc123def456'],
  ],
  ['saml', 'SAMLResponse=PHNhbWxwOlJlc3BvbnNlIHhtbG5zOnNhbWxw&RelayState=abc12345', ['PHNhbWxwOlJl']],
  [
    'header lines',
    'X-Api-Key: qwerty123456\nX-Auth-Token: zxcvb123456\nx-csrf-token: abcd99887766',
    ['qwerty123456', 'zxcvb123456', 'abcd99887766'],
  ],
  ['negotiate', 'Proxy-Authorization: Negotiate YIIGhgYGKwYBBQUCoIIGejCC', ['YIIGhgYG']],
  ['www-negotiate', 'WWW-Authenticate: Negotiate oYGyMIGvoAMKAQChCwYJKoZIgvcSAQICooGaBIGX', ['oYGyMIGv']],
  ['ntlm2', 'NTLM TlRMTVNTUAADAAAAGAAYAHIAAAA', ['TlRMTVNTUAADAAAA']],
  ['kerb', 'annlee@CORP.EXAMPLE HTTP/proxy.corp.example@CORP.EXAMPLE', ['annlee']],
  [
    'put url',
    'PUT https://bucket.s3.amazonaws.com/x?X-Amz-Signature=aeeed9bbccd4d02e HTTP/1.1',
    ['aeeed9bbccd4'],
  ],
  ['otp', 'otpauth://totp/ACME:ann@corp.example?secret=JBSWY3DPEHPK3PXP', ['JBSWY3DPEHPK3PXP']],
  [
    'pgp',
    '-----BEGIN PGP PRIVATE KEY BLOCK-----\n\nlQOYBF0abcdefghijklmnop\n=abcd\n-----END PGP PRIVATE KEY BLOCK-----',
    ['lQOYBF0abcdef'],
  ],
  [
    'openssh',
    '-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAA\n-----END OPENSSH PRIVATE KEY-----',
    ['b3BlbnNzaC1r'],
  ],
  ['cut pem', '-----BEGIN RSA PRIVATE KEY-----\nMIIEowIBAAKCAQEAabcdefghijkl', ['MIIEowIBAAK']],
];

/** What looks like it, and has to be readable. */
const keeps: readonly string[] = [
  'Basic authentication required',
  'Digest realm',
  'the secret is out',
  'token_type: bearer',
  'cf-ray: 8e5a1b2c3d4e5f60-ICN',
  'user-agent: x',
  'org-wide outage',
  'user-facing error message',
  'TLS 1.3 0x1301',
  '2606:4700::6812:202f',
  '104.18.32.47',
  '10.0.0.0/8 and 192.168.0.0/16',
  'S-1-5-18 and S-1-5-32-544',
  'api key missing',
  'password: none',
  'version 4.18.2.1',
  '32.47.18.104.in-addr.arpa',
  'sha256 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  '2026-11-21T08:40:51.000Z',
  'Cookie: ',
  'session expired',
  'passwords must match',
  '12:34:56',
  'error at 1:2:3',
  'C:\\Users\\Public\\x',
  'sid=7',
  'state=CA in address',
  'CN=WE1, O=Google Trust Services, C=US',
  'jquery@3.7.1',
  'https://chatgpt.com/backend-api/me',
  'https://auth.openai.com/.well-known/jwks.json',
  'sk-learn',
  'the API_KEY variable',
  'ip-api.com and 1-2-3.example.com',
  'AES-128-GCM',
  'x-request-id: 123',
  'GET /cdn-cgi/trace HTTP/1.1',
  'Signature Algorithm: ecdsa-with-SHA256',
  'signature=valid',
  'code=403',
  'status code=ERR_CONNECTION_RESET',
  'secret handshake',
  'curl -u',
  'chrome-extension://',
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64)',
  'node v20.20.1',
];

const entriesWith = (texts: readonly string[]): readonly StoredEntry[] => {
  const report = fullReport();
  const words = texts.join('\n');
  const made = composeBundle({
    report: { ...report, answers: { ...report.answers, words } },
    log: words,
    lang: 'en',
    secrets,
    sha256,
    evidence: { items: [], account: { what: words, steps: words, when: '' }, removed: {} },
  });
  if (made.kind === 'failed') throw new Error(made.detail);
  return made.value.entries;
};
let written = '';
const all = () => {
  written ||= entriesWith(rows.map(([name, text]) => `@@${name}@@ ${text} @@`))
    .filter(({ name }) => !name.startsWith('schema/'))
    .map(({ bytes }) => toText(bytes))
    .join('\n')
    .toLowerCase();
  return written;
};
/** Every place where a row came to stand. */
const placesOf = (name: string) =>
  all()
    .split(`@@${name.toLowerCase()}@@ `)
    .slice(1)
    .map((text) => text.slice(0, text.indexOf('@@')));

it.each(rows)('%s: nothing of it is left anywhere in a bundle', (name, _, left) => {
  expect(placesOf(name).length).toBeGreaterThanOrEqual(3);
  for (const place of placesOf(name))
    expect(left.filter((piece) => place.includes(piece.toLowerCase()))).toEqual([]);
});

it.each(rows)('%s: redacted twice it is the same', (_, text) => {
  const once = redactorFor(secrets).text(text);
  expect(redactorFor(secrets).text(once)).toBe(once);
});

it.each(keeps)('%s stays', (text) => {
  expect(redactorFor(secrets).text(text)).toBe(text);
});

it('what was cut in the middle of an address of mail or a token ends there', () => {
  const start = (text: string) =>
    redactorFor(noSecrets)
      .start(`${'x '.repeat(400)}${text}`)
      .slice(800);
  expect(start('ask ann.lee@cor')).toBe('ask [email-1]');
  expect(start('id eyJhbGciOiJIUzI1NiJ9.eyJz')).toBe('id [jwt-1]');
  expect(start('by the way')).toBe('by the way');
});
