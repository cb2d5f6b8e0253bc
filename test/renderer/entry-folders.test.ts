import { expect, it } from 'vitest';
import { inFolders } from '../../renderer/view/entry-folders';

const entries = (...names: readonly string[]) => names.map((name) => ({ name }));

it('puts folders that hold many behind the rest, and leaves small ones where they are', () => {
  const all = entries('report.json', 'c/1', 'c/2', 'c/3', 'c/4', 'har/1.har', 'manifest.json');
  const { beside, folders } = inFolders(all);
  expect(beside.map(({ name }) => name)).toEqual(['report.json', 'har/1.har', 'manifest.json']);
  expect(folders).toEqual([{ folder: 'c/', entries: entries('c/1', 'c/2', 'c/3', 'c/4') }]);
});

it('loses nothing', () => {
  const all = entries('a/1', 'a/2', 'a/3', 'a/b/1', 'a/b/2', 'a/b/3', 'a/b/4', 'x');
  const { beside, folders } = inFolders(all);
  expect(new Set([...beside, ...folders.flatMap((one) => one.entries)])).toEqual(new Set(all));
});
