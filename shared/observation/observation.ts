import { z } from 'zod';
import { roles } from '../plan/look';
import { certificateSchema, trustSchema } from './certificate';
import { failureWords, skipWords } from './failure';

/** Did it work, what went wrong, or why was it not tried: exactly one of the three. */
const outcomeOf = <T extends z.ZodType>(value: T) =>
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('ok'), value }),
    z.object({ kind: z.literal('failed'), why: z.enum(failureWords), detail: z.string().optional() }),
    z.object({ kind: z.literal('skipped'), why: z.enum(skipWords) }),
  ]);

/** Header lines in the order they came, names in lower case. Only those that matter are kept (see probes/http-get.ts). */
const headers = z.array(z.tuple([z.string(), z.string()]));

/** How a host was reached: straight, or through the proxy `http://proxy.example:8080` (never with its password). */
const via = z.string();

const saw = <K extends string, T extends z.ZodType, V extends z.ZodType>(kind: K, target: T, value: V) =>
  z.object({
    /** Unique in a leg, and readable: `tls-handshake:chatgpt.com@104.18.32.47`. */
    id: z.string(),
    kind: z.literal(kind),
    role: z.enum(roles),
    target,
    /** ISO 8601, by this computer's clock. */
    startedAt: z.string(),
    /** Milliseconds from the first packet to the answer. */
    tookMs: z.number(),
    outcome: outcomeOf(value),
  });

/** The status line's own words, where they are not the usual ones for a refusal: a few products sign there. */
const reason = z.string().optional();

const http = z.object({
  status: z.number().int(),
  reason,
  headers,
  /** The first bytes as text; empty where the answer was just what a healthy host gives. */
  bodyStart: z.string(),
  bodyBytes: z.number().int(),
  /** Where a redirect points. It is never followed blindly. */
  location: z.string().nullable(),
  /** Milliseconds this computer's clock is ahead of the answer's Date header; null without one. */
  clockAheadMs: z.number().nullable(),
});

const networkInterface = z.object({
  name: z.string(),
  medium: z.enum(['wired', 'wifi', 'tunnel', 'other']),
  addresses: z.array(
    z.object({
      address: z.string(),
      family: z.enum(['IPv4', 'IPv6']),
      scope: z.enum(['link', 'private', 'global']),
    }),
  ),
});

/** What a computer is asked about itself. */
const computerParts = [
  'processes',
  'services',
  'extensions',
  'adapters',
  'routes',
  'ports',
  'files',
  'hosts-file',
  'dhcp',
] as const;

export const observationSchema = z.discriminatedUnion('kind', [
  saw(
    'machine',
    z.object({}),
    z.object({
      os: z.enum(['windows', 'macos', 'linux', 'other']),
      osVersion: z.string(),
      /** Without loopback. An empty list: nothing is connected. */
      interfaces: z.array(networkInterface),
      /** Null when this computer would not tell. */
      gateway: z.string().nullable(),
      resolvers: z.array(z.string()),
      proxy: z.object({
        source: z.enum(['none', 'environment', 'policy', 'system', 'proxy-script']),
        https: z.string().nullable(),
        http: z.string().nullable(),
        except: z.string(),
        /** The script that the system tells browsers to ask. Looks do not follow it by themselves; missing: not read. */
        scriptUrl: z.string().nullable().optional(),
        /** Programs are told to look for a script by themselves (WPAD). */
        autoDetect: z.boolean().optional(),
      }),
    }),
  ),
  /** Only what we asked about is ever taken up: no list of programs, no names of people, no command lines. */
  saw(
    'computer',
    z.object({}),
    z.object({
      /** Rows of the product table whose traces were found: `process:ZSATunnel.exe`. */
      agents: z.array(z.object({ productId: z.string(), sign: z.string() })),
      /** Adapters of tunnels, by name. */
      tunnels: z.array(z.string()),
      /** Entries for ChatGPT's hosts, in the order of the file. */
      hostsFile: z.array(z.object({ host: z.string(), address: z.string() })),
      /** The interface that everything leaves by; null when there is none or this computer would not tell. */
      defaultRouteVia: z.string().nullable(),
      /** The proxy script that DHCP named with the address (option 252); missing: not asked. */
      networkScript: z.string().nullable().optional(),
      /** What this computer would not tell: there, not found is not "not there". */
      unreadable: z.array(z.enum(computerParts)),
    }),
  ),
  /** The operating system's own answer for a name: what every program on this computer gets. */
  saw('name-lookup', z.object({ host: z.string() }), z.object({ addresses: z.array(z.string()) })),
  /** One question put to one server by ourselves. */
  saw(
    'dns-query',
    z.object({
      name: z.string(),
      type: z.enum(['A', 'AAAA', 'TXT']),
      /** `CH` asks a server about itself (RFC 4892); missing: a name of the internet. */
      class: z.enum(['IN', 'CH']).optional(),
      server: z.string(),
      transport: z.enum(['udp', 'tcp', 'https']),
    }),
    z.object({
      /** `NOERROR`, `NXDOMAIN`, `SERVFAIL`, `REFUSED` … (RFC 6895). */
      rcode: z.string(),
      addresses: z.array(z.string()),
      names: z.array(z.string()),
      texts: z.array(z.string()),
      /** Came after another answer to the same question, and says something else: one of the two is not the server's. */
      contradicted: z.boolean(),
    }),
  ),
  /** Questions put to the machine's own resolver on a quiet line, and how many of them were answered. */
  saw(
    'name-train',
    z.object({ server: z.string() }),
    z.object({ sent: z.number().int(), received: z.number().int() }),
  ),
  saw('tcp-connect', z.object({ host: z.string(), address: z.string(), port: z.number() }), z.object({})),
  /** Round trips measured calmly, one after another. */
  saw(
    'latency',
    z.object({ address: z.string(), port: z.number() }),
    z.object({ roundTripMs: z.array(z.number()) }),
  ),
  /** Signs that a refusal, or silence, comes from this computer itself: nothing left it. */
  saw(
    'own-word',
    z.object({ host: z.string(), address: z.string(), port: z.number() }),
    z.object({
      /** So many connections were turned away once more. */
      refusals: z.number().int(),
      /** The system said no before an answer could have been heard. */
      isAtOnce: z.boolean(),
      /** Packets that this computer sent to itself meanwhile, and in as long a time before and after; null: it does not count them. */
      loopback: z.number().nullable(),
      idleLoopback: z.number().nullable(),
      /** First packets that were due again and could not be sent; null: it does not count them. */
      unsent: z.number().nullable(),
      /** What the system itself said to a datagram for the same address; null: nothing, it let it go. */
      datagram: z.enum(failureWords).nullable(),
    }),
  ),
  /** The proxy's answer to CONNECT. */
  saw(
    'proxy-connect',
    z.object({ host: z.string(), port: z.number(), proxy: via }),
    z.object({ status: z.number().int(), reason, headers, bodyStart: z.string() }),
  ),
  saw(
    'tls-handshake',
    z.object({
      host: z.string(),
      address: z.string(),
      port: z.number(),
      via,
      serverName: z.string().nullable(),
      maxVersion: z.string(),
      padBytes: z.number().optional(),
    }),
    z.object({
      protocol: z.string(),
      cipher: z.string(),
      alpn: z.string().nullable(),
      /** As presented, the server's own first. */
      chain: z.array(certificateSchema),
      nameMatches: z.boolean(),
      /** Against the public roots we bundle: the judge of inspection. */
      publicTrust: trustSchema,
      /** Against this computer's own store: decides only whether the person notices. Null when it could not be read. */
      systemTrust: trustSchema.nullable(),
    }),
  ),
  saw('http-get', z.object({ url: z.string(), via, address: z.string(), padBytes: z.number() }), http),
  /** `chosen`: what the far side took of the offer (ALPN). `why`: how it broke after the handshake; null where it did not. */
  saw(
    'http2-get',
    z.object({ url: z.string(), via }),
    z.object({
      chosen: z.string().nullable(),
      status: z.number().int().nullable(),
      headers,
      why: z.enum(failureWords).nullable(),
    }),
  ),
  /** The same through a browser's own stack. */
  saw('browser-get', z.object({ url: z.string() }), z.object({ status: z.number().int(), headers })),
  /** The way out that a browser takes for a host, as proxy scripts write it, and the one that other programs take. */
  saw('browser-proxy', z.object({ host: z.string() }), z.object({ choice: z.string(), own: via })),
  /** What a browser was shown by a host, and its own word on it: `OK`, or `ERR_CERT_AUTHORITY_INVALID`. */
  saw(
    'browser-certificate',
    z.object({ host: z.string() }),
    z.object({ issuer: z.string(), sha256: z.string(), isPublic: z.boolean(), verdict: z.string() }),
  ),
  saw(
    'upload',
    z.object({ host: z.string(), path: z.string(), via, bytes: z.number().int() }),
    z.object({ status: z.number().int(), headers, bodyStart: z.string() }),
  ),
  saw(
    'websocket',
    z.object({ url: z.string(), via }),
    z.object({
      /** The answer to the upgrade; 101 when it was granted. */
      status: z.number().int(),
      headers,
      bodyStart: z.string(),
      /** Milliseconds after the upgrade at which the other side closed; null when it stayed open while we watched. */
      closedAfterMs: z.number().nullable(),
      closeCode: z.number().nullable(),
      /** For so long after the upgrade it was watched. */
      watchedMs: z.number().optional(),
      /**
       * The far side ended it in words, be they of WebSockets or of encryption; false: the connection was cut beneath
       * both; null: it stayed open, or nobody can tell.
       */
      goodbye: z.boolean().nullable().optional(),
      /** Whether anything came back when the far side was asked if it is there; left out where it was not asked. */
      answersPing: z.boolean().optional(),
    }),
  ),
  saw(
    'stun',
    z.object({ server: z.string(), address: z.string(), port: z.number() }),
    z.object({
      mappedAddress: z.string(),
      sent: z.number(),
      received: z.number(),
      /** In the order they were sent. */
      roundTripMs: z.array(z.number()),
      /** Null: too few answers, or this computer was too busy to keep time. */
      jitterMs: z.number().nullable().optional(),
    }),
  ),
  /** Whatever STUN answer came over TLS; a stranger is told 401 (RFC 8656 7.2). */
  saw(
    'turn',
    z.object({ host: z.string(), port: z.number(), via }),
    z.object({
      errorCode: z.number().int().nullable(),
      /** The public roots vouch for the certificate. */
      genuine: z.boolean(),
    }),
  ),
  saw('clock', z.object({ server: z.string() }), z.object({ aheadMs: z.number(), roundTripMs: z.number() })),
  saw(
    'service-status',
    z.object({ url: z.string() }),
    z.object({
      /** `none`, `minor`, `major`, `critical`, as the page says it. */
      indicator: z.string(),
      components: z.array(z.object({ name: z.string(), status: z.string() })),
      incidents: z.array(z.object({ name: z.string(), status: z.string(), impact: z.string() })),
    }),
  ),
  saw(
    'proxy-script',
    z.object({ url: z.string(), host: z.string() }),
    /** `choice`: what the script answers for the host, as scripts write it: `PROXY proxy.example:8080; DIRECT`. */
    z.object({ bytes: z.number(), choice: z.string() }),
  ),
  saw(
    'voice-feed',
    z.object({ url: z.string() }),
    z.object({ createdAt: z.string(), addresses: z.array(z.string()) }),
  ),
]);

/** One thing a look saw, good or bad. Plain data: shown, diagnosed and bundled as it is. */
export type Observation = z.infer<typeof observationSchema>;
export type ObservationKind = Observation['kind'];
export type ObservationOf<K extends ObservationKind> = Extract<Observation, { kind: K }>;
export type Sight<K extends ObservationKind> = Extract<ObservationOf<K>['outcome'], { kind: 'ok' }>['value'];
export type HttpHeaders = z.infer<typeof headers>;
