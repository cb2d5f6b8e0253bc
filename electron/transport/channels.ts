import type { CallName } from '../../shared/contract/contract';

/** The IPC channel of a call. The prefix keeps our words apart from Electron's own channels. */
export const callChannel = (name: CallName): string => `clearway:call:${name}`;

/** The one channel on which the engine speaks unasked. */
export const newsChannel = 'clearway:news';
