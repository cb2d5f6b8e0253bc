import { X509Certificate } from 'node:crypto';
import { expect, it } from 'vitest';
import { judgeOffline, rootSet } from '../../electron/probes/trust';
import { authority, type Leaf, leaf, tower } from '../world/certificates';

const root = authority('CN=A Root, O=Roots');
const judged = ({ chain }: Leaf, roots = [root.pem]) =>
  judgeOffline(
    chain.map((pem) => new X509Certificate(pem)),
    rootSet(roots),
    Date.now(),
  );

it('a chain that authorities signed is trusted, in any order', () => {
  const between = authority('CN=Between, O=Roots', { signedBy: root });
  expect(judged(leaf('a.example', between))).toEqual({ trusted: true, anchor: 'A Root' });
  expect(judged(leaf('a.example', between, { sends: 'out-of-order' }))).toMatchObject({ trusted: true });
  expect(judged(leaf('a.example', tower(10)), [...tower(10).path])).toMatchObject({ trusted: true });
});

it('the owner of a server’s certificate cannot sign for another server', () => {
  const server = authority('CN=mine.example', { signedBy: root, maySign: false });
  expect(judged(leaf('proxy.example', server))).toMatchObject({ trusted: false });
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
