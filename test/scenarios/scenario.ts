import type { FindingCode, Layer, Place } from '../../shared/finding/codes';
import type { Verdict, VerdictCode } from '../../shared/finding/finding';
import type { Answers } from '../../shared/question/questions';
import * as w from '../world/modifiers';
import type { Source } from './peer-cases';

/**
 * A pretend world, and what a true diagnosis says about it. After OONI's simulated cases, with what those leave out:
 * inspection that is trusted, explicit proxies, sign-in pages, WebSockets, UDP.
 */
export interface Scenario {
  readonly name: string;
  /** The peers' cases and real reports that this is our twin of: `ooni:…`, `netdoc:…`, `report:…` (peer-cases.ts). */
  readonly sources?: readonly Source[];
  readonly world: readonly w.Modifier[];
  readonly answers?: Answers;
  /** `quick` unless optional hosts matter. */
  readonly plan?: 'quick' | 'full';
  readonly expected: {
    readonly status: Verdict['status'] | readonly Verdict['status'][];
    readonly place: Place | readonly Place[];
    readonly layer: Layer | null | readonly (Layer | null)[];
    readonly code: VerdictCode | readonly VerdictCode[];
    /** The product's id; null where naming one would be a guess. */
    readonly product?: string | null;
    /** Hosts that must be among the affected, and hosts that must not. */
    readonly hosts?: readonly string[];
    readonly spared?: readonly string[];
    /** Findings that must be there, whether or not the verdict rests on them. */
    readonly findings?: readonly FindingCode[];
    readonly features?: Partial<Verdict['features']>;
  };
}

export const healthy = { status: 'healthy', place: 'none', layer: null, code: 'healthy' } as const;
export const byNetwork = (layer: Layer, code: VerdictCode | readonly VerdictCode[]) =>
  ({ status: ['blocked', 'degraded'], place: 'network', layer, code, product: null }) as const;
/** A working proxy is the only way out: told, and no trouble for the web. */
export const onlyProxy = {
  status: ['healthy', 'degraded'],
  place: 'network',
  layer: 'proxy',
  code: 'proxy-only',
  product: null,
  features: { chat: 'works' },
} as const;

/** Pages come, the lasting connection does not. */
export const websocketsBlocked = {
  status: 'degraded',
  place: 'network',
  layer: 'websocket',
  code: 'websocket-blocked',
  product: null,
} as const;

/** Somebody wants a sign-in or a click first. */
export const signInPage = {
  status: 'blocked',
  place: 'sign-in-page',
  layer: 'http',
  code: 'sign-in-page',
  product: null,
} as const;

export const chatGpt = w.under(
  'chatgpt.com',
  'openai.com',
  'oaiusercontent.com',
  'oaistatic.com',
  'chat.com',
  'livekit.cloud',
);
export const files = [
  'files.oaiusercontent.com',
  'sdmntprwestus.oaiusercontent.com',
  'sdmntpreastus.oaiusercontent.com',
];
export const apex = ['chatgpt.com'];

/** The marks of OpenAI's edge on what it says itself. */
export const edge = { server: 'cloudflare', 'cf-ray': '8f00000000000001-FRA' };
