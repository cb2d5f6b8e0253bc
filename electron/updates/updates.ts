import type { Update } from '../../shared/contract/update';
import type { Outcome } from '../../shared/outcome';
import type { Policy } from '../../shared/policy/policy';

/** `unreached`: no answer, or one that is no feed. `refused`: an answer that is not to be trusted. */
export type FeedTrouble = 'unreached' | 'refused';

/** A folder on a server in which the newest version is named, and lies. */
export interface FeedPlace {
  readonly url: string;
  readonly channel: 'latest' | 'beta';
}

/** What the program with the library in it offers (updater.ts). */
export interface Feed {
  /** The version on the channel, where it is newer than this one. */
  newest(): Promise<Outcome<string | null, FeedTrouble>>;
  /** Fetches what `newest` named and checks it; it takes over when this program ends. */
  bring(): Promise<Outcome<null, FeedTrouble>>;
}

/** What the engine is given. */
export interface Updates {
  look(): Promise<Update>;
  bring(): Promise<Update>;
}

interface Surroundings {
  /** What runs from sources is no package that could be replaced. */
  readonly isPackaged: boolean;
  /** Whether this account may replace the program, and the system checks who signed it. */
  readonly canReplace: () => Promise<boolean>;
  /** Only called where a feed may be asked: nothing of the library is loaded elsewhere. */
  readonly openFeed: (place: FeedPlace) => Feed;
}

const nothing: Update = { kind: 'none' };

/** Nobody is asked unless the policy names both a channel and a feed; then once for each start of the window. */
export function updatesUnder(policy: Policy, around: Surroundings): Updates | undefined {
  const { updateChannel: channel = 'off', updateFeed: url } = policy;
  if (channel === 'off' || url === undefined || !around.isPackaged) return undefined;
  let feed: Feed | undefined;
  let looked: Promise<Update> | undefined;
  let bringing: Promise<Update> | undefined;

  const look = async (): Promise<Update> => {
    feed = around.openFeed({ url, channel });
    const newest = await feed.newest();
    if (newest.kind === 'failed' || newest.value === null) return nothing;
    const by = (await around.canReplace()) ? 'person' : 'installer';
    return { kind: 'newer', version: newest.value, by };
  };
  const bring = async (): Promise<Update> => {
    const found = await looked;
    if (!feed || found?.kind !== 'newer' || found.by !== 'person') return found ?? nothing;
    const brought = await feed.bring();
    return { kind: brought.kind === 'ok' ? 'ready' : brought.why, version: found.version };
  };
  return {
    look: () => {
      looked ??= look();
      return looked;
    },
    bring: () => {
      bringing ??= bring().finally(() => {
        bringing = undefined;
      });
      return bringing;
    },
  };
}
