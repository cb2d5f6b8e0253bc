import { X509Certificate } from 'node:crypto';
import { createSecureContext } from 'node:tls';
import { expect, it } from 'vitest';
import { inspector, publicAuthority, publicRoots } from './authorities';
import { authority, keyKinds, leaf, spoilings, tower } from './certificates';

const read = (pem = '') => new X509Certificate(pem);

it.each(keyKinds)('an %s authority signs a leaf that verifies', (kind) => {
  const root = authority(`CN=Test ${kind}`, { kind });
  const made = leaf('a.example', root, { kind, names: ['a.example', '*.b.example', '192.0.2.7'] });
  const cert = read(made.chain[0]);
  expect(cert.verify(read(root.pem).publicKey)).toBe(true);
  expect(cert.checkIssued(read(root.pem))).toBe(true);
  expect(cert.checkHost('x.b.example')).toBe('*.b.example');
  expect(cert.checkIP('192.0.2.7')).toBe('192.0.2.7');
  expect(cert.checkHost('c.example')).toBeUndefined();
});

it('a chain leads from the leaf to a public root', () => {
  const { chain } = leaf('a.example', publicAuthority('google'), { sends: 'path-and-root' });
  expect(chain).toHaveLength(3);
  expect(publicRoots()).toContain(chain[2]);
  expect(read(chain[1]).checkIssued(read(chain[2]))).toBe(true);
});

it('an inspector’s name is written as in the field', () => {
  expect(read(inspector('fortinet').pem).subject).toContain(
    'CN=FG100FTK20012345\nemailAddress=support@fortinet.com',
  );
});

it.each([3, 10])('a tower is %d certificates high', (count) => {
  expect(leaf('a.example', tower(count), { sends: 'path-and-root' }).chain).toHaveLength(count);
});

it.each(spoilings)('a certificate with spoiled %s can still be served', (spoiled) => {
  const { chain, key } = leaf('a.example', publicAuthority('google'), { spoiled });
  expect(() => createSecureContext({ cert: chain.join(''), key })).not.toThrow();
});
