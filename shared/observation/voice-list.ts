import { voiceServers } from '../catalogue/voice-servers';
import type { Observation } from './observation';
import { by } from './seen';

/** OpenAI's list of voice servers as it was used: read from its page on this run, or our dated copy. */
export interface VoiceList {
  readonly source: 'published' | 'copy';
  /** The day the list was made: `2026-03-26`. */
  readonly date: string;
  readonly addresses: readonly string[];
}

/** The published list where it could be read, the dated copy otherwise. */
export function voiceListOf(seen: readonly Observation[]): VoiceList {
  for (const { outcome } of by('voice-feed', seen))
    if (outcome.kind === 'ok' && outcome.value.addresses.length > 0)
      return {
        source: 'published',
        date: outcome.value.createdAt.slice(0, 10),
        addresses: outcome.value.addresses,
      };
  return { source: 'copy', date: voiceServers.createdAt.slice(0, 10), addresses: voiceServers.addresses };
}
