import { features } from '../catalogue/catalogue';
import { type Block, heading, text, words } from './blocks';
import type { Entry } from './lists';

/** Which name which feature needs: whoever forbids voice, say, leaves out what only voice needs. */
export const featureTable = (allow: readonly Entry[]): readonly Block[] => [
  heading('allowlist.by-feature'),
  text('allowlist.by-feature.how'),
  {
    as: 'table',
    head: [words('allowlist.by-feature.name'), ...features.map((feature) => words(`feature.${feature}`))],
    rows: allow.map((entry) => [
      `\`${entry.covers === 'tree' ? '*.' : ''}${entry.name}\``,
      ...features.map((feature) => (entry.features.includes(feature) ? '×' : '')),
    ]),
  },
];
