import { X509Certificate } from 'node:crypto';
import { expect, it } from 'vitest';
import { judgeOffline, rootSet, trustFromOpenSsl } from '../../electron/probes/trust';
import { authority, type Leaf, leaf, tower } from '../world/certificates';

const root = authority('CN=A Root, O=Roots');
const read = ({ chain }: Leaf) => chain.map((pem) => new X509Certificate(pem));
const judged = (shown: Leaf, roots = [root.pem]) => judgeOffline(read(shown), rootSet(roots), Date.now());

it('a chain that authorities signed is trusted, in any order', () => {
  const between = authority('CN=Between, O=Roots', { signedBy: root });
  expect(judged(leaf('a.example', between))).toEqual({ trusted: true, anchor: 'A Root' });
  expect(judged(leaf('a.example', between, { sends: 'out-of-order' }))).toMatchObject({ trusted: true });
  expect(judged(leaf('a.example', tower(10)), [...tower(10).path])).toMatchObject({ trusted: true });
});

it('the owner of a server’s certificate cannot sign for another server', () => {
  const server = authority('CN=mine.example', { signedBy: root, maySign: false });
  expect(judged(leaf('proxy.example', server))).toEqual({
    trusted: false,
    why: 'bad-signature',
    detail: 'mine.example',
    anchor: 'A Root',
  });
});

it('an old root that does not call itself an authority signs all the same, trusted or not', () => {
  const old = authority('CN=Old Box', { maySign: false });
  const shown = leaf('a.example', old, { sends: 'path-and-root' });
  expect(judged(shown, [old.pem])).toEqual({ trusted: true, anchor: 'Old Box' });
  const complaint = 'SELF_SIGNED_CERT_IN_CHAIN';
  expect(trustFromOpenSsl(complaint, read(shown), rootSet([root.pem]))).toMatchObject({
    trusted: false,
    why: 'untrusted-issuer',
  });
});

it('a root that this set does not hold is not trusted', () => {
  expect(judged(leaf('a.example', authority('CN=Another')))).toEqual({
    trusted: false,
    why: 'incomplete-chain',
    anchor: null,
  });
});

it('a chain whose date has gone keeps the name of who signed it', () => {
  expect(judged(leaf('a.example', root, { fromDays: -90, toDays: -1 }))).toEqual({
    trusted: false,
    why: 'expired',
    anchor: 'A Root',
  });
});
