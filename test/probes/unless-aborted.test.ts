import { expect, it, onTestFinished } from 'vitest';
import { unlessAborted } from '../../electron/probes/probe';

it('gives up on a door that cannot be cancelled, and hears it fail later', async () => {
  const unheard: unknown[] = [];
  const hear = (why: unknown) => unheard.push(why);
  process.on('unhandledRejection', hear);
  onTestFinished(() => void process.off('unhandledRejection', hear));
  const failing = () => new Promise<never>((_, reject) => setTimeout(reject, 5, new Error('too late')));
  const stop = new AbortController();
  const under = unlessAborted(failing(), stop.signal);
  stop.abort();
  await expect(under).rejects.toThrow('aborted');
  await expect(unlessAborted(failing(), stop.signal)).rejects.toThrow('aborted');
  await new Promise((done) => setTimeout(done, 30));
  expect(unheard).toEqual([]);
});

it('settles as its promise does while nobody stops it', async () => {
  const { signal } = new AbortController();
  await expect(unlessAborted(Promise.resolve(1), signal)).resolves.toBe(1);
  await expect(unlessAborted(Promise.reject(new Error('no')), signal)).rejects.toThrow('no');
});
