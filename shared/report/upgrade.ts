/** The version of report.json that this program writes and judges. */
export const reportVersion = 1;

type Raw = Readonly<Record<string, unknown>>;
export type Upgrades = Readonly<Record<number, (raw: Raw) => Raw>>;

/**
 * How a report of one version becomes one of the next, by the version it comes from. Fields that were only added need
 * no row: the schema gives them their defaults. Empty as long as version 1 is the newest.
 */
export const upgrades: Upgrades = {};

/** A report of any older version as one of today's; what is none, or newer, comes back as it is. */
export function upgradeReport(raw: unknown, table = upgrades, to = reportVersion): unknown {
  let report = raw;
  for (let version = versionOf(report); version < to; version += 1) {
    const change = table[version];
    if (!change) return raw;
    report = { ...change(report as Raw), schemaVersion: version + 1 };
  }
  return report;
}

const versionOf = (raw: unknown): number =>
  typeof raw === 'object' && raw !== null && 'schemaVersion' in raw && typeof raw.schemaVersion === 'number'
    ? raw.schemaVersion
    : Number.POSITIVE_INFINITY;
