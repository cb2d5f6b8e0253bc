import type { AnswerTo } from './questions';

/** Who looks after a network: a company's IT department, or somebody else: at home, in a hotel, whose phone it is. */
export type Keeper = 'it' | 'somebody' | 'not-known';

const keepers: { readonly [N in AnswerTo<'network'>]: Keeper } = {
  office: 'it',
  home: 'somebody',
  public: 'somebody',
  hotspot: 'somebody',
  'not-known': 'not-known',
};

/** Answers as report.json carries them. */
type Told = Readonly<Record<string, string | undefined>>;

/** Who looks after the network, as far as the answers tell. Over a VPN it may be the company's, wherever one sits. */
export function keeperOf({ network, vpn }: Told): Keeper {
  const keeper = network === undefined ? undefined : keepers[network as AnswerTo<'network'>];
  return keeper === 'somebody' && vpn === 'on' ? 'not-known' : (keeper ?? 'not-known');
}
