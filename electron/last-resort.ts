import { bugText, type HearBug } from '../shared/bug';

const hearers: HearBug[] = [];
const tell = (bug: unknown) => hearers.at(-1)?.(bugText(bug));

/**
 * Bugs that no boundary has caught are told here, to whoever asked last. Otherwise Node would end with 1, which scripts
 * read as "something found", and Electron would show an employee a stack. Returns the way to stop.
 */
export function lastResort(hear: HearBug): () => void {
  if (hearers.length === 0) process.on('uncaughtException', tell).on('unhandledRejection', tell);
  hearers.push(hear);
  return () => {
    hearers.splice(hearers.indexOf(hear), 1);
    if (hearers.length === 0) process.off('uncaughtException', tell).off('unhandledRejection', tell);
  };
}

/** Whoever read our lines may leave early (`| head -1`): files are still written, and the exit status holds. */
export function outliveReaders(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
}
