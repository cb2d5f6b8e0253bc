import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { Part, WantedSign } from './part';

/** What installers leave behind: folders, and the files by which macOS starts a service when it starts itself. */
export const files: Part = {
  name: 'files',
  read: async ({ signs }) => {
    const found = await Promise.all(
      signs.map(async (sign) =>
        (await anyExists(pathsOf(sign))) ? { as: sign.as, is: sign.is } : undefined,
      ),
    );
    const of = (as: WantedSign['as']) => found.filter((hit) => hit?.as === as).map((hit) => hit?.is ?? '');
    return { traces: { path: of('path'), program: of('program'), service: of('service') } };
  },
};

/**
 * Where to look for a sign: its own path, the folders that installers take for a program of this name, or the file of
 * a service that only root may ask launchd about.
 */
export function pathsOf(
  { os, as, is }: Pick<WantedSign, 'os' | 'as' | 'is'>,
  env = process.env,
): readonly string[] {
  if (as === 'path') return [is.replace(/%([^%]+)%/g, (_, name: string) => env[name] ?? 'C:\\Program Files')];
  if (as === 'service' && os === 'macos')
    return ['LaunchDaemons', 'LaunchAgents'].map((folder) => `/Library/${folder}/${is}.plist`);
  if (as !== 'program') return [];
  if (os === 'macos') return [`/Applications/${is}.app`, `/Applications/${is}`];
  return [env.ProgramFiles, env['ProgramFiles(x86)']].flatMap((folder) => (folder ? [join(folder, is)] : []));
}

async function anyExists(paths: readonly string[]): Promise<boolean> {
  const tries = await Promise.allSettled(paths.map((path) => access(path)));
  return tries.some(({ status }) => status === 'fulfilled');
}
