/** A folder of the file, and what is in it. */
export interface EntryFolder<E> {
  /** `certificates/` */
  readonly folder: string;
  readonly entries: readonly E[];
}

/** So many of one folder stand beside the others; certificates alone can be dozens. */
const mostBeside = 3;

const folderOf = ({ name }: { readonly name: string }): string => name.slice(0, name.lastIndexOf('/') + 1);

/** What stands in the file by itself, in its order; and behind it the folders that hold many. */
export function inFolders<E extends { readonly name: string }>(
  entries: readonly E[],
): { readonly beside: readonly E[]; readonly folders: readonly EntryFolder<E>[] } {
  const folders = [...new Set(entries.map(folderOf))]
    .filter((folder) => folder !== '')
    .map((folder) => ({ folder, entries: entries.filter((entry) => folderOf(entry) === folder) }))
    .filter((one) => one.entries.length > mostBeside);
  const folded = new Set(folders.flatMap((one) => one.entries));
  return { beside: entries.filter((entry) => !folded.has(entry)), folders };
}
