import type { Layer } from '../../shared/finding/codes';
import type { Changes } from './company';
import type { Expected } from './judge';
import { places } from './namespaces';

/** A network made of real software, and what the product has to say about it. */
export interface Scenario {
  readonly name: string;
  readonly changes: Changes;
  readonly expected: Expected;
  /** Left out where time is short: what it proves is proved by a neighbour as well, or it takes long. */
  readonly slow?: true;
}

export const healthy: Expected = { code: 'healthy', status: 'healthy', place: 'none', layer: null };

/** What people cannot chat or sign in for. */
export const blocked = (code: Expected['code'], layer: Layer, more: Partial<Expected> = {}): Expected => ({
  code,
  status: 'blocked',
  place: 'network',
  layer,
  ...more,
});

export const degraded = (code: Expected['code'], layer: Layer, more: Partial<Expected> = {}): Expected => ({
  ...blocked(code, layer, more),
  status: 'degraded',
});

export const files = 'files.oaiusercontent.com';

export const set = (addresses: readonly string[]): string => `{ ${addresses.join(', ')} }`;

export const companySites = ['chatgpt.com', 'openai.com', 'oaiusercontent.com', 'oaistatic.com'];

export const fortiPage =
  '<html><head><title>Web Page Blocked</title></head><body><h1>FortiGuard Intrusion Prevention - Access Blocked</h1><p>You have tried to access a web page which is in violation of your internet usage policy. Category: Artificial Intelligence Technology</p><p>Powered by FortiGuard</p></body></html>';
export const companyPage =
  '<html><head><title>Access denied</title></head><body><p>This site is blocked by Example Corp. Ask it@corp.example.</p></body></html>';

/** Everything but the gateway's own services stays inside. */
export const nothingLeaves = ['iifname lan0 drop'];

export const portal = (head: string) => `server {
    listen ${places.intranet}:80 default_server;
    location / { return 302 http://portal.guest.example/login; }
  }
  server {
    listen ${places.intranet}:80; server_name portal.guest.example; default_type text/html;
    location / { return 200 '<title>Guest Wi-Fi</title><form>${head}</form>'; }
  }`;

/** `kmp`, since `bm` does not see a name that lies across two pages of memory: one handshake in hundreds would pass. */
export const cutOn = (host: string): readonly string[] =>
  `-i lan0 -p tcp --dport 443 -m string --algo kmp --string ${host} -j REJECT --reject-with tcp-reset`.split(
    ' ',
  );
