import { join } from 'node:path/posix';
import type { PolicySource } from '../../shared/policy/resolve-policy';
import type { PolicyDoors } from './doors';
import { brokenSource, jsonSource } from './json-source';

/** Writable by root alone, as browsers have theirs. */
const linuxFolder = '/etc/clearway/policies';

/** All files of the folder in the order of their names: a later one wins over an earlier one. */
export async function readLinux({ list, readText, exists }: PolicyDoors): Promise<readonly PolicySource[]> {
  if (!(await exists(linuxFolder))) return [];
  try {
    const names = (await list(linuxFolder)).filter((name) => name.endsWith('.json')).sort();
    return await Promise.all(
      names.map(async (name) => {
        const where = join(linuxFolder, name);
        try {
          return jsonSource('machine', where, await readText(where));
        } catch (error) {
          return brokenSource('machine', where, error);
        }
      }),
    );
  } catch (error) {
    return [brokenSource('machine', linuxFolder, error)];
  }
}
