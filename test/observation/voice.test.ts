import { expect, it } from 'vitest';
import { voiceServers } from '../../shared/catalogue/voice-servers';
import { voiceListOf } from '../../shared/observation/voice-list';
import { isRough, jitterOf, qualityOf } from '../../shared/observation/voice-quality';
import { failed, saw, trainOf } from '../fakes/saw';

it.each([
  ['nothing', [], null],
  ['too few', [20, 20, 20, 20, 20, 20, 20], null],
  ['even', [20, 20, 20, 20, 20, 20, 20, 20], 0],
  ['every second one late', [20, 60, 20, 60, 20, 60, 20, 60], 40],
  ['slower and slower: the difference counts, not the length', [20, 30, 40, 50, 60, 70, 80, 90], 10],
])('jitter of %s', (_, roundTripMs, jitter) => {
  expect(jitterOf(roundTripMs)).toBe(jitter);
});

it.each([
  ['three packets', trainOf(3, 1), undefined],
  ['a lost train', { ...trainOf(20), received: 0, roundTripMs: [] }, undefined],
  ['a good train', trainOf(20), false],
  ['two of twenty lost', trainOf(20, 2), false],
  ['three of twenty lost', trainOf(20, 3), true],
  ['30 ms of jitter', trainOf(20, 0, 30), false],
  ['31 ms of jitter', trainOf(20, 0, 31), true],
  ['jitter that nobody could measure', { ...trainOf(20, 0, 31), jitterMs: null }, false],
  ['a long way', { ...trainOf(20), roundTripMs: Array.from({ length: 20 }, () => 501) }, true],
])('voices break up: %s', (_, train, rough) => {
  const quality = qualityOf(train);
  expect(quality && isRough(quality)).toBe(rough);
});

const target = { url: voiceServers.feed };
const read = (addresses: string[]) =>
  saw('voice-feed', 'feed', 'explain', target, {
    kind: 'ok',
    value: { createdAt: '2026-11-02T01:00:00Z', addresses },
  });

it.each([
  ['nobody asked', [], 'copy', '2026-03-26'],
  [
    'it could not be read',
    [saw('voice-feed', 'feed', 'explain', target, failed('timed-out'))],
    'copy',
    '2026-03-26',
  ],
  ['it is empty', [read([])], 'copy', '2026-03-26'],
  ['it was read', [read(['192.0.2.1'])], 'published', '2026-11-02'],
] as const)('the list of voice servers: %s', (_, seen, source, date) => {
  const list = voiceListOf(seen);
  expect(list).toMatchObject({ source, date });
  expect(list.addresses).toEqual(source === 'copy' ? voiceServers.addresses : ['192.0.2.1']);
});
