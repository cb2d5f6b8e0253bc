import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { flow } from '../shared/flow';
import { languages } from '../shared/text/languages';

const root = join(import.meta.dirname, '..');

const files = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name).split(sep).join('/'));

interface Import {
  readonly file: string;
  readonly line: number;
  /** A path from the root, or a package's name. */
  readonly to: string;
  readonly isType: boolean;
}

/** `import … from 'x'` over any number of lines, `import 'x'`, `import('x')` and `export … from 'x'`. */
const statement =
  /(?:^|[;\n])\s*(?:(import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?|.*?\bimport\()\s*'([^'\n]+)'/g;

const importsOf = (file: string, text: string): Import[] =>
  [...text.matchAll(statement)].map((hit) => {
    const from = hit[3] ?? '';
    const isOurs = from.startsWith('.');
    return {
      file,
      line: text.slice(0, hit.index + hit[0].length).split('\n').length,
      to: isOurs
        ? relative(root, join(root, dirname(file), from))
            .split(sep)
            .join('/')
        : from,
      isType: hit[2] !== undefined,
    };
  });

const all = ['shared', 'electron', 'renderer'].flatMap((folder) =>
  files(folder).flatMap((file) => importsOf(file, readFileSync(join(root, file), 'utf8'))),
);

const at = ({ file, line, to }: Import) => `${file}:${line} uses ${to}`;
const isUnder = (path: string, folders: readonly string[]) =>
  folders.some((folder) => path === folder || path.startsWith(`${folder}/`));

/** The words of one language: a folder of shared/text. */
const isTable = (path: string): boolean =>
  isUnder(
    path,
    languages.map((lang) => `shared/text/${lang}`),
  );

/** The step of the flow that a path belongs to; undefined for what stands beside it (`shared/outcome`). */
const stepOf = (path: string): string | undefined =>
  path.startsWith('shared/') ? flow.find((step) => isUnder(path, [`shared/${step}`])) : undefined;

/** Steps that speak to people by themselves: a saved report must be readable without the window. */
const speakers = ['bundle', 'contract'];

describe('shared', () => {
  const ours = all.filter(({ file }) => file.startsWith('shared/'));

  it('follows the flow: a step uses itself and earlier ones', () => {
    const strays = ours.filter(({ file, to }) => {
      const [from, target] = [stepOf(file), stepOf(to)];
      if (from === undefined || target === undefined || from === target) return false;
      return flow.indexOf(target as never) > flow.indexOf(from as never);
    });
    expect(strays.map(at)).toEqual([]);
  });

  it('is spoken for in text/ alone: only steps that write for people use words', () => {
    const strays = ours.filter(
      ({ file, to }) =>
        isUnder(to, ['shared/text']) &&
        !isUnder(file, ['shared/text']) &&
        !speakers.includes(stepOf(file) ?? ''),
    );
    expect(strays.map(at)).toEqual([]);
  });

  it('runs anywhere: no Node, no Electron, no window, none of our other folders', () => {
    const strays = ours.filter(
      ({ to }) =>
        /^(node:|electron|react|zustand|vite)/.test(to) ||
        isUnder(to, ['electron', 'renderer', 'test', 'build']),
    );
    expect(strays.map(at)).toEqual([]);
  });

  it('needs no package but the two it is built on', () => {
    const packages = ours.filter(({ to }) => !isUnder(to, ['shared'])).map(({ to }) => to);
    expect([...new Set(packages)].filter((name) => !['zod', 'intl-messageformat'].includes(name))).toEqual(
      [],
    );
  });

  it('keeps rules apart: none uses another', () => {
    const strays = ours.filter(
      ({ file, to }) =>
        isUnder(file, ['shared/finding/rules']) &&
        isUnder(to, ['shared/finding/rules']) &&
        !file.endsWith('/index.ts'),
    );
    expect(strays.map(at)).toEqual([]);
  });
});

describe('renderer', () => {
  const ours = all.filter(({ file }) => file.startsWith('renderer/') && !file.endsWith('.config.ts'));

  it('uses shared/, itself, and what draws', () => {
    const strays = ours.filter(
      ({ to, isType }) =>
        !isUnder(to, ['shared', 'renderer', 'react', 'react-dom', 'zustand', 'qr']) && !isType,
    );
    expect(strays.map(at)).toEqual([]);
  });

  it('holds no words but English: those of a language are fetched when it is chosen', () => {
    const strays = ours.filter(
      ({ file, to }) =>
        to === 'shared/text/tables' ||
        (isTable(to) &&
          file !== 'renderer/state/words.ts' &&
          !(file === 'renderer/state/voices.ts' && to === 'shared/text/en')),
    );
    expect(strays.map(at)).toEqual([]);
  });

  it('never reaches for the machine, and checks nothing that the engine checks', () => {
    const strays = ours.filter(({ to }) => /^(node:|electron|zod)/.test(to));
    expect(strays.map(at)).toEqual([]);
  });
});

/** The doors to Electron itself. Everything else also runs on plain Node. */
const electronDoors = [
  'electron/app-protocol.ts',
  'electron/browser-engine.ts',
  'electron/main.ts',
  'electron/preload.ts',
  'electron/recording-window.ts',
  'electron/window.ts',
  'electron/transport/ipc.ts',
];

/** What each folder of the machine's side may use of it. Types cost nothing and may come from further. */
const mayUse: Readonly<Record<string, readonly string[]>> = {
  'electron/io': ['electron/io'],
  'electron/probes': ['electron/probes', 'electron/io'],
  'electron/bundle': ['electron/bundle', 'electron/io'],
  'electron/evidence': ['electron/evidence', 'electron/har', 'electron/io', 'electron/version'],
  'electron/har': ['electron/har', 'electron/io'],
  'electron/policy': ['electron/policy', 'electron/probes', 'electron/io'],
  // What an administrator's collectors hear.
  'electron/fleet': ['electron/fleet'],
  'electron/updates': ['electron/updates', 'electron/io'],
  'electron/engine': [
    'electron/engine',
    'electron/fleet',
    'electron/probes',
    'electron/bundle',
    'electron/evidence',
    'electron/io',
    'electron/policy',
    'electron/version',
  ],
  // Whether a frame is ours is known where our pages are served.
  'electron/transport': ['electron/transport', 'electron/io', 'electron/app-protocol'],
};

describe('electron', () => {
  const ours = all.filter(({ file }) => file.startsWith('electron/'));

  it('is Electron in few places', () => {
    const users = ours.filter(({ to, isType }) => to === 'electron' && !isType).map(({ file }) => file);
    expect(users.filter((file) => !electronDoors.includes(file))).toEqual([]);
  });

  it.each(electronDoors)('%s is there', (door) => {
    expect(existsSync(join(root, door))).toBe(true);
  });

  it('does not draw', () => {
    expect(ours.filter(({ to }) => isUnder(to, ['renderer', 'react', 'zustand'])).map(at)).toEqual([]);
  });

  it.each(Object.entries(mayUse))('%s keeps to its neighbours', (folder, allowed) => {
    const strays = ours.filter(
      ({ file, to, isType }) =>
        isUnder(file, [folder]) &&
        isUnder(to, ['electron']) &&
        to !== 'electron' &&
        !isType &&
        !isUnder(to, allowed),
    );
    expect(strays.map(at)).toEqual([]);
  });

  it('sees without judging: no probe knows a finding', () => {
    // What counts as a secret stands in bundle/; finding this computer's own is the machine's side.
    const later = ['finding', 'advice', 'report', 'compare', 'contract'].map((step) => `shared/${step}`);
    const strays = ours.filter(
      ({ file, to }) => isUnder(file, ['electron/probes', 'electron/io']) && isUnder(to, later),
    );
    expect(strays.map(at)).toEqual([]);
  });
});

describe('everything', () => {
  const sources = ['shared', 'electron', 'renderer', 'build', 'test'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(tsx?|mjs)$/.test(name))
      .map((name) => ({ name: `${folder}/${name}`, text: readFileSync(join(root, folder, name), 'utf8') })),
  );
  const namedIn = new Map<string, number>();
  for (const { text } of sources)
    for (const word of new Set(text.match(/\w+/g))) namedIn.set(word, (namedIn.get(word) ?? 0) + 1);

  // Types may stand alone: they say what a signature means.
  it('is exported for somebody: no value that only its own file names', () => {
    const lonely = sources.flatMap(({ name, text }) =>
      [...text.matchAll(/^export (?:async )?(?:const|function\*?|class) (\w+)/gm)]
        .filter(([, value = '']) => namedIn.get(value) === 1)
        .map(([, value]) => `${name}: ${value}`),
    );
    expect(lonely).toEqual([]);
  });
});

it.each([
  ["import { a } from './a';", ['shared/finding/a']],
  ["import type { A } from '../plan/look';", ['shared/plan/look']],
  ["import {\n  a,\n  type B,\n} from '../a';", ['shared/a']],
  ["import './a';\nimport x, { y } from 'zod';", ['shared/finding/a', 'zod']],
  ["export { a } from './a';\nexport * from './b';", ['shared/finding/a', 'shared/finding/b']],
  ["const a = await import('./a');", ['shared/finding/a']],
  ["const text = 'made from';\nconst a = 'b';", []],
])('imports are read: %j', (text, targets) => {
  expect(importsOf('shared/finding/x.ts', text).map(({ to }) => to)).toEqual(targets);
});
