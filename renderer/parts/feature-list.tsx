import type { FeatureStates } from '../../shared/finding/finding';
import { useSay } from '../state/context';
import { featureOrder } from '../view/feature-order';
import { Icon, type IconName } from './icon';

const icons = {
  works: 'good',
  impaired: 'odd',
  blocked: 'bad',
  unknown: 'unknown',
} as const satisfies Readonly<Record<FeatureStates[keyof FeatureStates], IconName>>;

/** What works and what does not: a sign and a word for each part of ChatGPT. */
export function FeatureList({ states }: { readonly states: FeatureStates }) {
  const say = useSay();
  return (
    <ul className="features">
      {featureOrder.map((feature) => (
        <li key={feature}>
          <Icon name={icons[states[feature]]} />
          <span className="feature-name">{say(`feature.${feature}`)}</span>
          <span className={`feature-state state-${icons[states[feature]]}`}>
            {say(`feature-state.${states[feature]}`)}
          </span>
        </li>
      ))}
    </ul>
  );
}
