import { isPolicyKey, type Policy, type PolicyKey, policyKeys, policySchema } from './policy';

/** Who set a value, the strongest first. */
const origins = ['machine', 'user', 'file', 'default'] as const;
export type Origin = (typeof origins)[number];

/** One place that was read. */
export interface PolicySource {
  readonly origin: Exclude<Origin, 'default'>;
  /** The file or registry key, as people look it up. */
  readonly where: string;
  readonly values: Readonly<Record<string, unknown>>;
  /** Why the place could not be read, in the system's words; its values are empty then. */
  readonly problem?: string;
}

/** A key, its value, and whose it is. `value` is missing where nobody set one. */
export interface PolicySetting {
  readonly key: PolicyKey;
  readonly value?: unknown;
  readonly origin: Origin;
  readonly where: string;
}

/** What was set and is not in force. */
export interface PolicyWarning {
  readonly code: 'unreadable' | 'unknown-key' | 'bad-value';
  /** Empty for a whole source. */
  readonly key: string;
  readonly where: string;
  readonly reason: string;
}

export interface PolicyInForce {
  readonly policy: Policy;
  readonly settings: readonly PolicySetting[];
  readonly warnings: readonly PolicyWarning[];
}

/** A line of warnings is for reading; whoever sets a thousand wrong keys needs not see them all. */
const mostWarnings = 50;
const mostCharacters = 200;

/**
 * Key by key, the strongest source with a valid value wins: managed by machine, managed by user, file, default.
 * Among equals the later source wins. What is wrong is named and left out; the rest stays in force.
 */
export function resolvePolicy(sources: readonly PolicySource[]): PolicyInForce {
  const ordered = origins.flatMap((origin) => sources.filter((source) => source.origin === origin).reverse());
  const settings = policyKeys.map((key) => settingOf(key, ordered));
  return {
    policy: Object.fromEntries(
      settings.flatMap(({ key, value }) => (value === undefined ? [] : [[key, value]])),
    ) as Policy,
    settings,
    warnings: [...sources.flatMap(warningsOf), ...lonely(settings)].slice(0, mostWarnings),
  };
}

/** A key that does nothing without another: whoever sets it should hear so. */
function lonely(settings: readonly PolicySetting[]): readonly PolicyWarning[] {
  const of = (key: PolicyKey) => settings.find((setting) => setting.key === key);
  const [channel, feed] = [of('updateChannel'), of('updateFeed')];
  if (!channel || channel.value === undefined || channel.value === 'off' || feed?.value !== undefined)
    return [];
  return [{ code: 'bad-value', key: channel.key, where: channel.where, reason: 'updateFeed is not set' }];
}

function settingOf(key: PolicyKey, ordered: readonly PolicySource[]): PolicySetting {
  for (const { origin, where, values } of ordered) {
    if (!Object.hasOwn(values, key)) continue;
    const read = policySchema.shape[key].safeParse(values[key]);
    if (read.success && read.data !== undefined) return { key, value: read.data, origin, where };
  }
  return { key, origin: 'default', where: '' };
}

/** Everything wrong with one source, key by key. */
export function warningsOf({ where, values, problem }: PolicySource): readonly PolicyWarning[] {
  if (problem !== undefined) return [{ code: 'unreadable', key: '', where, reason: short(problem) }];
  return Object.entries(values).flatMap(([key, value]): PolicyWarning[] => {
    if (!isPolicyKey(key))
      return [{ code: 'unknown-key', key: short(key), where, reason: nearestKey(key) ?? '' }];
    const read = policySchema.shape[key].safeParse(value);
    if (read.success) return [];
    const [issue] = read.error.issues;
    const at = issue && issue.path.length > 0 ? `[${issue.path.join('.')}] ` : '';
    return [{ code: 'bad-value', key, where, reason: short(`${at}${issue?.message ?? ''}`) }];
  });
}

const short = (text: string): string => text.replace(/\s+/g, ' ').slice(0, mostCharacters);

/** A key that was probably meant: the same letters in other case, or with other signs between them. */
function nearestKey(key: string): PolicyKey | undefined {
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  return policyKeys.find((known) => plain(known) === plain(key));
}
