import { phone } from '../engine/carried';
import * as w from '../world/modifiers';

const chatGpt = w.under('chatgpt.com', 'oaiusercontent.com');

/** The networks of the walks, by name: a program in another process can be told which one it is on. */
export const networks = {
  healthy: [],
  inspected: [w.inspectedBy('zscaler', { trusted: true })],
  refused: [w.dnsSays(chatGpt, { rcode: 'REFUSED' })],
  cut: [w.cutOnName(chatGpt)],
  filtered: [w.cutOnName(w.under('ws.chatgpt.com'))],
  'sign-in': [w.signInPage()],
  offline: [w.noLink],
  phone: [phone],
} as const satisfies Readonly<Record<string, readonly w.Modifier[]>>;

export type NetworkName = keyof typeof networks;
