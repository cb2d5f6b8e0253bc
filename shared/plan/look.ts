import { z } from 'zod';

/**
 * Why a look is made. Rules ask for looks by role, never by host name:
 * `catalogue` a host of ChatGPT; `control` an unrelated public site, to tell "everything" from "only ChatGPT";
 * `egress` a well-known address without any name; `portal` the operating systems' own sign-in page tests;
 * `explain` asked because something odd was seen.
 */
export const roles = ['catalogue', 'control', 'egress', 'portal', 'explain'] as const;
export type Role = (typeof roles)[number];

const role = z.enum(roles);
const port = z.number().int().min(1).max(65_535);
const requests = z.number().int().min(1).max(50).optional();
const transport = z.enum(['udp', 'tcp', 'https']);

/** Everything we know how to look at, and what each look must be told. */
export const lookSchema = z.discriminatedUnion('kind', [
  /** Interfaces, gateway, resolvers, proxy settings, clock. */
  z.object({ kind: z.literal('machine') }),
  /** What of the products we know runs on this computer; tunnels; entries of the hosts file. */
  z.object({ kind: z.literal('computer') }),
  /** Names → TCP to every address → TLS → GET, over the proxy where one is set. */
  z.object({ kind: z.literal('visit'), role, host: z.string(), port, path: z.string() }),
  /** The same once more, calmly, when the first try ran out of time: a fault stays, bad luck does not. */
  z.object({
    kind: z.literal('visit-again'),
    host: z.string(),
    port,
    path: z.string(),
    /** When all others are done, and one host after the other: as few at a time as a browser would. */
    isCalm: z.boolean().optional(),
  }),
  /** The same over HTTP/2, as browsers and apps prefer it. */
  z.object({ kind: z.literal('http2'), host: z.string(), port, path: z.string() }),
  /** The same through a browser's own network stack: its proxy, its roots, its protocols. */
  z.object({ kind: z.literal('browser'), host: z.string(), path: z.string() }),
  /** A handshake whose hello takes two packets, as browsers' do with their post-quantum key. */
  z.object({ kind: z.literal('large-hello'), host: z.string(), port }),
  /** Plain HTTP, where sign-in pages show themselves. `padBytes` makes the request larger than one packet. */
  z.object({ kind: z.literal('plain-visit'), role, url: z.string(), padBytes: z.number().int() }),
  /** TCP to an address that needs no name. */
  z.object({ kind: z.literal('egress'), role, address: z.string(), port }),
  /** Connections one after another, when the burst of all looks is no fair clock. */
  z.object({ kind: z.literal('latency'), address: z.string(), port }),
  /** A connection was turned away, or heard nothing: was that this computer's own doing? */
  z.object({
    kind: z.literal('own-word'),
    host: z.string(),
    address: z.string(),
    port,
    /** `system`: what the system says by itself, and nothing that takes its time. */
    after: z.enum(['refusal', 'silence', 'system']),
  }),
  /** One DNS question to one server; `configured` is the machine's own first resolver. `CH`: about the server itself. */
  z.object({
    kind: z.literal('dns-query'),
    role,
    name: z.string(),
    type: z.enum(['A', 'AAAA', 'TXT']),
    class: z.enum(['IN', 'CH']).optional(),
    server: z.string(),
    transport,
  }),
  /** Questions for names that everybody knows, one after another on a quiet line: how many does the machine's resolver answer? */
  z.object({ kind: z.literal('name-train'), requests: z.number().int().min(1).max(50) }),
  /** A handshake on an address with another server name, or none, or an older protocol; `old`: one that is always refused. */
  z.object({
    kind: z.literal('tls-variant'),
    host: z.string(),
    address: z.string(),
    port,
    serverName: z.string().nullable(),
    maxVersion: z.enum(['old', 'TLSv1.2', 'TLSv1.3']),
  }),
  /** A body of zeros, sent as a file would be. */
  z.object({ kind: z.literal('upload'), host: z.string(), port, path: z.string(), bytes: z.number().int() }),
  z.object({ kind: z.literal('websocket'), role, url: z.string() }),
  /** STUN binding requests, as close together as voice's own packets; a few unless it is said how many. */
  z.object({ kind: z.literal('stun'), role, server: z.string(), port, requests }),
  /** The same once more on a calm line: the burst of all looks loses and delays packets of its own. */
  z.object({ kind: z.literal('stun-again'), server: z.string(), port, requests }),
  /** TURN over TLS, the way out for voice where only the web passes: is a stranger turned away by a TURN server? */
  z.object({ kind: z.literal('turn'), role, host: z.string(), port }),
  /** Does a port of a host accept connections? */
  z.object({ kind: z.literal('port'), role, host: z.string(), port }),
  z.object({ kind: z.literal('clock'), server: z.string() }),
  /** OpenAI's own status page. */
  z.object({ kind: z.literal('service-status'), url: z.string() }),
  /** The network's own proxy script (WPAD), and the way out it names for a host. */
  z.object({ kind: z.literal('proxy-script'), url: z.string(), host: z.string() }),
  /** A visit through a proxy that the settings do not name. */
  z.object({ kind: z.literal('proxy-visit'), host: z.string(), port, path: z.string(), proxy: z.string() }),
  /** The list of voice servers that OpenAI publishes. */
  z.object({ kind: z.literal('voice-feed'), url: z.string() }),
]);
export type Look = z.infer<typeof lookSchema>;
export type LookKind = Look['kind'];
export type LookOf<K extends LookKind> = Extract<Look, { kind: K }>;

/** Two looks with the same key would see the same thing; the second is not made. */
export const lookKey = (look: Look): string =>
  JSON.stringify(look, (key, value: unknown) => (key === 'role' ? undefined : value));

export const planSchema = z.object({
  id: z.enum(['quick', 'full']),
  looks: z.array(lookSchema),
});
export type Plan = z.infer<typeof planSchema>;
