import { realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import {
  type AllowlistWords,
  allFiles,
  commonFiles,
  type ListFile,
  productFiles,
} from '../../shared/allowlist/make-allowlist';
import { productIds, productsMeant } from '../../shared/allowlist/product-formats';
import type { Catalogue } from '../../shared/catalogue/catalogue';
import { isTextKey } from '../../shared/text/say';
import { speak } from '../../shared/text/tables';
import { prepare } from '../engine/setup';
import { errorCode } from '../io/error-code';
import { makeFolder } from '../io/make-folder';
import { writeWhole } from '../io/whole-file';
import { exitStatus } from './commands';
import { type CommandInput, diskWords, type RunCommand, textOption } from './terminal';

/** What IT imports, in its product's own format: on stdout, or as files in a folder. */
export const allowlistCommand: RunCommand = async (input) => {
  const { say, complain, terminal, options } = input;
  const asked = textOption(input, 'product');
  if (asked !== undefined && options.all === true) {
    complain(say('cli.allowlist.one-of-two'));
    return exitStatus.usage;
  }
  const [product, ...others] = asked === undefined ? [] : productsMeant(asked);
  if (asked !== undefined && product === undefined) {
    complain(say('cli.allowlist.unknown-product', { id: asked, ids: productIds.join(', ') }));
    return exitStatus.usage;
  }
  if (others.length > 0) {
    complain(say('cli.allowlist.which-product', { id: asked ?? '', ids: [product, ...others].join(', ') }));
    return exitStatus.usage;
  }
  const setup = await prepare(undefined);
  if (setup.kind === 'failed') {
    complain(say(`cli.${setup.why}`, { detail: setup.detail ?? '' }));
    return exitStatus.usage;
  }
  const files = filesFor(setup.value.catalogue.rows, product, options.all === true, wordsOf(input));
  const out = textOption(input, 'out');
  if (out !== undefined) return write(input, files, out);
  if (options.all === true) {
    terminal.stdout.write(`${files.map(({ name }) => name).join('\n')}\n`);
    complain(say('cli.allowlist.use-out', { count: files.length }));
    return exitStatus.healthy;
  }
  const [main, ...rest] = files;
  terminal.stdout.write(main?.text ?? '');
  complain(say('cli.allowlist.more-with-out', { names: rest.map(({ name }) => basename(name)).join(', ') }));
  return exitStatus.healthy;
};

const filesFor = (
  catalogue: Catalogue,
  product: string | undefined,
  isAll: boolean,
  words: AllowlistWords,
): readonly ListFile[] => {
  if (isAll) return allFiles(catalogue, words);
  if (product === undefined) return commonFiles(catalogue, words);
  return (productFiles(catalogue, product, words) ?? []).map(({ name, text }) => ({
    name: `${product}/${name}`,
    text,
  }));
};

const wordsOf = ({ say }: CommandInput): AllowlistWords => ({
  say: (key, facts) => (isTextKey(key) ? say(key, facts) : key),
  remark: (remark) => speak('en')(`allowlist.remark.${remark}`),
});

/** Each file appears whole or not at all, and none outside the folder, whatever links lie in it. */
async function write(
  { say, complain }: CommandInput,
  files: readonly ListFile[],
  out: string,
): Promise<number> {
  const folder = resolve(out);
  for (const { name, text } of files) {
    const target = join(folder, name);
    try {
      await makeFolder(dirname(target));
      if (!(await isWithin(dirname(target), folder))) {
        complain(say('cli.allowlist.outside', { file: target }));
        return exitStatus.internal;
      }
      await writeWhole(target, async (file) => {
        await file.writeFile(text);
      });
    } catch (error) {
      complain(say('cli.cannot-write', { file: target, why: diskWords(say, errorCode(error)) }));
      return exitStatus.internal;
    }
  }
  complain(say('cli.allowlist.written', { count: files.length, folder }));
  return exitStatus.healthy;
}

async function isWithin(path: string, folder: string): Promise<boolean> {
  const [inner, outer] = await Promise.all([realpath(path), realpath(folder)]);
  return inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : `${outer}${sep}`);
}
