import type { Catalogue } from '../../shared/catalogue/catalogue';
import { catalogue } from '../../shared/catalogue/endpoints';

const few = [
  'chatgpt.com',
  '*.chatgpt.com',
  'ws.chatgpt.com',
  '*.oaistatic.com',
  'oaistatic.com',
  'auth.openai.com',
  'challenges.cloudflare.com',
  'cdn.workos.com',
  'files.oaiusercontent.com',
  '*.oaiusercontent.com',
  'chatgpt.livekit.cloud',
  'ios.chat.openai.com',
  'register.appattest.apple.com',
  '*.intercom.io',
];

/** Rows of every sort, few enough that thousands of worlds take seconds. */
export const smallCatalogue: Catalogue = {
  ...catalogue,
  endpoints: catalogue.endpoints.filter(({ pattern }) => few.includes(pattern)),
};
