import fc from 'fast-check';
import { expect, it } from 'vitest';
import { noEvidence, redactorFor, withheldPem } from '../../shared/bundle/redact';
import { noSecrets, type Secrets } from '../../shared/bundle/secrets';
import { pemOf } from './sample-report';

const secrets = (some: Partial<Secrets>): Secrets => ({ ...noSecrets, ...some });
const ann = secrets({
  userNames: ['ann.lee', 'Zoë', '김철수'],
  hostNames: ['ANN-LAPTOP.corp.example'],
  homeFolders: ['/data/homes/ann.lee', 'D:\\Profiles\\ann.lee'],
  proxyPasswords: ['p&ss w/rd"1'],
  environment: ['gh0-abcdefgh'],
});

it.each([
  ['in a sentence', 'hello Ann.Lee!', 'hello [user-1]!'],
  ['beside an underscore', 'x_ann.lee_y', 'x_[user-1]_y'],
  ['after a domain', 'CORP\\ann.lee', 'CORP\\[user-1]'],
  ['after an encoded space', 'q%20ann.lee', 'q%20[user-1]'],
  ['after an escaped line end', 'a\\nann.lee', 'a\\n[user-1]'],
  ['with letters encoded without need', 'u/%61nn.lee/x', '[user-1]'],
  ['encoded twice', '%2561nn%252Elee', '[user-1]'],
  ['with escapes of JSON', 'is \\u0061nn.lee here', 'is [user-1] here'],
  ['with entities of HTML', 'is &#97;nn.lee here', 'is [user-1] here'],
  ['in base64', `x ${btoa('user=ANN.LEE;')} y`, 'x [user-1] y'],
  ['in base64 inside base64', btoa(`{"a":"${btoa('ann.lee')}"}`), '[user-1]'],
  ['in base64 behind a path', `/p/${btoa('ann.lee:x')}`, '[user-1]'],
  ['in UTF-16', `${[...'ann.lee'].join('\0')}\0`, '[user-1]'],
  ['with invisible marks between', 'an\u200bn.lee', '[user-1]'],
  ['with its accent apart', 'Zoe\u0308 was here', '[user-1] was here'],
  ['in a script without spaces', '김철수의 컴퓨터', '[user-1]의 컴퓨터'],
  ['as a computer', 'on ann-laptop now', 'on [host-1] now'],
  ['as a computer with its domain', 'ann-laptop.corp.example', '[host-1]'],
  ['as a home folder', 'D:\\Profiles\\ann.lee\\log', '[home-1]\\log'],
  ['as a home folder with slashes turned', 'D:/Profiles/ann.lee/log', '[home-1]/log'],
  ['as a home folder inside JSON', 'D:\\\\Profiles\\\\ann.lee\\\\log', '[home-1]\\\\log'],
  ['as a home folder in a URL', 'file:///D%3A%5CProfiles%5Cann.lee', 'file:///[home-1]'],
  ['as a password', 'with p&ss w/rd"1 in it', 'with [password-1] in it'],
  ['as a password in a URL', `${encodeURIComponent('p&ss w/rd"1')}`, '[password-1]'],
  [
    'as a password behind a header line, whose pattern would end at the quote',
    `Proxy-Authorization: Basic YW5uOnB3 ${[...'p&ss w/rd"1'].join('\u200b')}`,
    'Proxy-Authorization: Basic [authorization-1][password-1]',
  ],
  [
    'in a disguise that something recognised wears too',
    btoa('ann.lee sent eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ4In0.c2ln').replaceAll('=', '%3D'),
    '[jwt-1]',
  ],
  ['as a value of the environment inside a word', 'xxgh0-abcdefghxx', 'xx[environment-1]xx'],
])('finds a known word %s', (_, before, after) => {
  const redactor = redactorFor(ann);
  expect(redactor.text(before)).toBe(after);
  expect(redactor.leak(before, new Set())).not.toBeNull();
  expect(redactor.leak(after, new Set())).toBeNull();
});

it.each([
  ['a longer word', 'Joanna.Leeds', ['ann']],
  ['a word that names nobody', 'ISRG Root X1', ['root']],
  ['two letters', 'an answer', ['an']],
  ['digits', 'port 8080', ['8080']],
  ['an address', '2606:4700::6812:202f', ['ann']],
])('leaves %s alone', (_, text, userNames) => {
  expect(redactorFor(secrets({ userNames })).text(text)).toBe(text);
});

it('someone called like a host or a product is not recognisable by it', () => {
  const evidence = { hosts: ['auth.openai.com'], products: ['Palo Alto Networks'], emails: [] };
  const redactor = redactorFor(secrets({ userNames: ['auth', 'alto'], hostNames: ['openai'] }), evidence);
  expect(redactor.text('auth.openai.com by Palo Alto Networks')).toBe(
    'auth.openai.com by Palo Alto Networks',
  );
});

it.each(['chatgpt.com', 'https://chatgpt.com', 'https://chatgpt.com/'])(
  'a setting that is %s is no secret',
  (value) => {
    const evidence = { hosts: ['chatgpt.com'], products: [], emails: [] };
    expect(redactorFor(secrets({ environment: [value] }), evidence).text(`at ${value}`)).toBe(`at ${value}`);
  },
);

it.each(['tester', 'runner', 'auth-server', 'test-host', 'office-pc'])(
  '%s names somebody, and goes',
  (word) => {
    const evidence = { hosts: ['auth.openai.com'], products: [], emails: [] };
    const redactor = redactorFor(secrets({ userNames: [word], hostNames: [] }), evidence);
    expect(redactor.text(`by ${word}!`)).toBe('by [user-1]!');
  },
);

it('equal secrets keep equal names, different ones do not, and the person learns how many went', () => {
  const redactor = redactorFor(secrets({ userNames: ['ann', 'bob'] }));
  expect(redactor.text('bob, ann, Bob, joe@corp.example, ANN')).toBe(
    '[user-1], [user-2], [user-1], [email-1], [user-2]',
  );
  expect(redactor.removed()).toEqual({ email: 1, user: 4 });
});

it.each([
  ['authorization', 'Basic YW5uOnB3', 'Basic [authorization-1]'],
  ['proxy-authorization', 'Digest username="ann", response="123"', 'Digest [authorization-1]'],
  ['cookie', 'sid=12345; theme=dark', 'sid=[cookie-1]; theme=[cookie-2]'],
  ['set-cookie', '__cf_bm=abc.def; path=/; Secure', '__cf_bm=[cookie-1]; path=/; Secure'],
  ['proxy-authenticate', 'NTLM TlRMTVNTUAACAAAADAAMADgAAAA=', 'NTLM [challenge-1]'],
  ['proxy-authenticate', 'Negotiate', 'Negotiate'],
  [
    'location',
    'https://gw.example/b?u=7&id=abc123#x=secret',
    'https://gw.example/b?u=7&id=[query-1]#[query-2]',
  ],
  ['location', '/login?next=/home&dev=00-11', '/login?next=[query-1]&dev=[query-2]'],
  ['cf-ray', '8e5a1b2c3d4e5f60-ICN', '8e5a1b2c3d4e5f60-ICN'],
  ['server', 'cloudflare', 'cloudflare'],
  ['via', '1.1 proxy.corp.example (squid/5.7)', '1.1 proxy.corp.example (squid/5.7)'],
])('header %s: %s', (name, before, after) => {
  const once = redactorFor(noSecrets).header(name, before);
  expect(once).toBe(after);
  expect(redactorFor(noSecrets).header(name, once)).toBe(after);
});

it('a vendor is known by the e-mail address in its certificate, so that one stays everywhere', () => {
  const redactor = redactorFor(noSecrets, { hosts: [], products: [], emails: ['support@fortinet.com'] });
  expect(redactor.text('E=support@fortinet.com, ann@corp.example')).toBe('E=support@fortinet.com, [email-1]');
});

it('a certificate that names this computer is held back as a whole, others come through byte for byte', () => {
  const redactor = redactorFor(ann);
  const own = pemOf('\x30\x82\x01\x0c\x12Charles CA (ANN-LAPTOP)\x02\x01');
  const wide = pemOf(`\x30\x82\x1e\x24${[...'Charles CA ann-laptop'].map((c) => `\0${c}`).join('')}\x02\x01`);
  const other = pemOf('\x30\x82\x01\x0c\x12Zscaler Intermediate Root CA\x02\x01');
  expect([own, wide, other].map((pem) => redactor.pem(pem))).toEqual([withheldPem, withheldPem, other]);
  expect(redactor.text(`body:\n${own}end`)).toBe(`body:\n${withheldPem}\nend`);
  expect(redactor.leak(JSON.stringify({ pem: own }), new Set())).toBe('host');
});

const word = fc.stringMatching(/^[a-z][a-z0-9]{5,12}$/).filter((text) => !/(?:user|host|home)/.test(text));
const disguises: readonly (readonly [string, (text: string) => string])[] = [
  ['plain', (text) => text],
  ['capitals', (text) => text.toUpperCase()],
  ['url', (text) => encodeURIComponent(`${text} ${text}`)],
  ['every letter', (text) => [...text].map((c) => `%${c.charCodeAt(0).toString(16)}`).join('')],
  ['base64', (text) => btoa(`{"who":"${text}"}`)],
  [
    'base64url',
    (text) => btoa(`???>>>${text} `).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', ''),
  ],
  ['json', (text) => JSON.stringify(JSON.stringify({ path: `C:\\x\\${text}` }))],
  ['utf-16', (text) => [...text].join('\0')],
];

it.each(disguises)('nothing of a secret is left in any text, in any place: %s', (_, disguise) => {
  fc.assert(
    fc.property(word, fc.string({ maxLength: 30 }), fc.string({ maxLength: 30 }), (secret, before, after) => {
      const redactor = redactorFor(secrets({ userNames: [secret] }));
      const text = `${before} ${disguise(secret)} ${after}`;
      const once = redactor.text(text);
      expect(once.toLowerCase()).not.toContain(secret);
      expect(once).not.toContain(disguise(secret));
      expect(redactor.leak(once, new Set())).toBeNull();
      expect(redactor.text(once)).toBe(once);
    }),
    { numRuns: 300 },
  );
});

it('any text at all comes through whole when it holds nothing known', () => {
  const lookAlikes = fc.constantFrom(
    'AA:BB:CC:DD:EE:FF:00:11:22:33:44:55:66:77:88:99:AA:BB:CC:DD',
    '2606:4700:4400::ac40:9bd1',
    'fe80::1c2a:77ff:1234:5678',
    '550e8400-e29b-41d4-a716-446655440000',
    'TLS_AES_128_GCM_SHA256',
    'CN=DigiCert Global Root G2, OU=www.digicert.com, O=DigiCert Inc, C=US',
    'cf-ray: 8e5a1b2c3d4e5f60-ICN',
    '2026-11-20T09:30:00.000Z',
    'tls:chatgpt.com@104.18.32.47',
    'HTTP 403 after 1234 ms',
  );
  const redactor = redactorFor(ann);
  fc.assert(
    fc.property(fc.array(lookAlikes), (parts) => {
      const text = parts.join(' ');
      expect(redactor.text(text)).toBe(text);
    }),
  );
});

it('takes a name of two words out of a certificate whole, with marks between its letters and an inside name before', () => {
  const marked = [...'Project Blaubeere'].join('\u200b');
  const redactor = redactorFor(secrets({ words: ['Project Blaubeere'] }), noEvidence, {
    addresses: [],
    hosts: ['project'],
  });
  const safe = redactor.words(`gateway ${marked}`);
  expect(safe.replaceAll('\u200b', '')).not.toMatch(/blaubeere/i);
  expect(safe).toContain('gateway');
});
