import type { Certainty } from './product';

interface Sourced {
  readonly source: string;
  readonly certainty: Certainty;
}

/** An unrelated site of another operator: broken too, and the trouble is not about ChatGPT. */
export interface ControlSite extends Sourced {
  readonly host: string;
  readonly path: string;
  readonly operator: string;
}

const wellKnown: Sourced = { source: 'well-known public site', certainty: 'recalled' };

export const controlSites: readonly ControlSite[] = [
  { host: 'www.apple.com', path: '/', operator: 'Apple', ...wellKnown },
  { host: 'www.microsoft.com', path: '/', operator: 'Microsoft', ...wellKnown },
  { host: 'www.google.com', path: '/', operator: 'Google', ...wellKnown },
  { host: 'github.com', path: '/', operator: 'GitHub', ...wellKnown },
  { host: 'example.com', path: '/', operator: 'IANA', source: 'RFC 2606', certainty: 'official' },
];

/** Reached without any name: does anything outside answer at all? */
export interface EgressAddress extends Sourced {
  readonly address: string;
  readonly port: number;
  readonly operator: string;
}

const publicResolver: Sourced = { source: "the operator's own page", certainty: 'recalled' };

export const egressAddresses: readonly EgressAddress[] = [
  { address: '1.1.1.1', port: 443, operator: 'Cloudflare', ...publicResolver },
  { address: '8.8.8.8', port: 443, operator: 'Google', ...publicResolver },
  { address: '9.9.9.9', port: 443, operator: 'Quad9', ...publicResolver },
];

/**
 * The operating systems' own test for a sign-in page, over plain HTTP. Any other answer is one; each is blocked
 * somewhere, so two owners must agree. Redirects are not followed.
 */
export interface PortalTest extends Sourced {
  readonly url: string;
  readonly owner: string;
  readonly status: number;
  /** What the body must look like; empty bodies match the empty expression. */
  readonly body: RegExp;
}

const observed: Sourced = { source: 'many public clients that use it', certainty: 'third-party' };

export const portalTests: readonly PortalTest[] = [
  {
    url: 'http://captive.apple.com/hotspot-detect.html',
    owner: 'Apple',
    status: 200,
    body: /<BODY>\s*Success\s*<\/BODY>/i,
    ...observed,
  },
  {
    url: 'http://connectivitycheck.gstatic.com/generate_204',
    owner: 'Google',
    status: 204,
    body: /^$/,
    ...observed,
  },
  {
    url: 'http://www.msftconnecttest.com/connecttest.txt',
    owner: 'Microsoft',
    status: 200,
    body: /^\s*Microsoft Connect Test\s*$/,
    ...observed,
  },
  {
    url: 'http://detectportal.firefox.com/success.txt',
    owner: 'Mozilla',
    status: 200,
    body: /^\s*success\s*$/,
    ...observed,
  },
];

/** Somebody else's opinion on a name. Often unreachable from a company, which is no fault. */
export interface Resolver extends Sourced {
  readonly name: string;
  readonly operator: string;
  readonly address: string;
  readonly doh: string;
}

export const resolvers: readonly Resolver[] = [
  {
    name: 'Cloudflare',
    operator: 'Cloudflare',
    address: '1.1.1.1',
    doh: 'https://cloudflare-dns.com/dns-query',
    ...publicResolver,
  },
  {
    name: 'Google Public DNS',
    operator: 'Google',
    address: '8.8.8.8',
    doh: 'https://dns.google/dns-query',
    ...publicResolver,
  },
  {
    name: 'Quad9',
    operator: 'Quad9',
    address: '9.9.9.9',
    doh: 'https://dns.quad9.net/dns-query',
    ...publicResolver,
  },
];

/**
 * An address set aside for documentation (RFC 5737): nobody can be there. Who answers questions sent to it answers for
 * every server.
 */
export const nobodysAddress = '192.0.2.53';

/** The first is denied by careful resolvers themselves (RFC 6761); below the second's end nobody but IANA can make names. */
export const impossibleNames = [
  'clearway-no-such-name.invalid',
  'clearway-no-such-name.example.com',
] as const;

/** Answered with the address that the question arrived from: the way out of whichever resolver really asked. */
export const resolverAddressName = 'whoami.akamai.net';

/** Answered by OpenDNS alone, and by nobody else with anything: who it is, and whose customer it takes us for. */
export const resolverAccountName = 'debug.opendns.com';

/** What an outside resolver calls itself when asked for `id.server` (RFC 4892). */
export interface ResolverIdentity extends Sourced {
  readonly address: string;
  readonly operator: string;
  readonly is: RegExp;
}

export const resolverIdentityName = 'id.server';
export const resolverIdentities: readonly ResolverIdentity[] = [
  {
    address: '1.1.1.1',
    operator: 'Cloudflare',
    // The airport its data centre is named for.
    is: /^[a-z]{3,4}\d{0,3}$/i,
    source: "the operator's own page on troubleshooting",
    certainty: 'recalled',
  },
  {
    address: '9.9.9.9',
    operator: 'Quad9',
    is: /\.(?:pch|quad9)\.net$/i,
    source: "the operator's own page on troubleshooting",
    certainty: 'recalled',
  },
];

/**
 * STUN of other operators: "UDP does not leave" against "the voice server does not answer strangers". Two of them on
 * voice's own port, since firewalls are opened port by port and one server may be down.
 */
export interface StunControl extends Sourced {
  readonly host: string;
  readonly port: number;
  readonly operator: string;
}

export const stunControls: readonly StunControl[] = [
  { host: 'stun.cloudflare.com', port: 3478, operator: 'Cloudflare', ...publicResolver },
  { host: 'global.stun.twilio.com', port: 3478, operator: 'Twilio', ...publicResolver },
  { host: 'stun.l.google.com', port: 19302, operator: 'Google', ...publicResolver },
];

export interface TimeServer extends Sourced {
  readonly host: string;
  readonly operator: string;
}

export const timeServers: readonly TimeServer[] = [
  { host: 'time.cloudflare.com', operator: 'Cloudflare', ...publicResolver },
  { host: 'time.google.com', operator: 'Google', ...publicResolver },
  { host: 'time.apple.com', operator: 'Apple', ...publicResolver },
];

/** The one place where programs look for a proxy script by themselves (WPAD); the resolver completes the name. */
export const wpadUrl = 'http://wpad/wpad.dat';
