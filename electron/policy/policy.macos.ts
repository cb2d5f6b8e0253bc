import type { PolicySource } from '../../shared/policy/resolve-policy';
import type { PolicyDoors } from './doors';
import { brokenSource, jsonSource } from './json-source';

/** The domain that a configuration profile names. */
export const preferenceDomain = 'com.clearway.desktop';
const folder = '/Library/Managed Preferences';

/** What profiles have put there: for the computer, and for the person. The system alone writes these files. */
export async function readMacos({ exists, run, userName }: PolicyDoors): Promise<readonly PolicySource[]> {
  const places = [
    { origin: 'machine', where: `${folder}/${preferenceDomain}.plist` },
    // A name with a slash would lead elsewhere.
    ...(userName === '' || userName.includes('/')
      ? []
      : [{ origin: 'user', where: `${folder}/${userName}/${preferenceDomain}.plist` } as const]),
  ] as const;
  const read = await Promise.all(
    places.map(async ({ origin, where }) => {
      if (!(await exists(where))) return [];
      try {
        return [
          jsonSource(origin, where, await run('/usr/bin/plutil', ['-convert', 'json', '-o', '-', where])),
        ];
      } catch (error) {
        return [brokenSource(origin, where, error)];
      }
    }),
  );
  return read.flat();
}
