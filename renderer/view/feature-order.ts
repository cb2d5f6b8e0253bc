import type { Feature } from '../../shared/catalogue/catalogue';

// The catalogue's own list lives beside its zod schema, which the window does not carry. The type keeps this whole.
const places: Readonly<Record<Feature, number>> = {
  chat: 1,
  'sign-in': 2,
  uploads: 3,
  voice: 4,
  'ios-app': 5,
  'macos-app': 6,
  'android-app': 7,
};

/** The features in the order in which people miss them. */
export const featureOrder = (Object.keys(places) as Feature[]).sort((a, b) => places[a] - places[b]);
