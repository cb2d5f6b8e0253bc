/**
 * How long each step may take, in milliseconds. TCP sends its first packet again after about 1 s and 3 s (RFC 6298),
 * so 4 s sees two retries; resolvers are given the same. A host as a whole gets 8 s, and since all hosts are looked
 * at together, so does a network that swallows everything.
 */
export const deadlines = {
  look: 8_000,
  lookup: 4_000,
  /** The system lookup is asked about only when it takes this long: most never need the second question. */
  lookupHedge: 400,
  dnsQuery: 2_500,
  /** Asked when the system's answer dawdles. Longer than our patience with the system: most programs have 5 s. */
  ownResolver: 4_600,
  connect: 4_000,
  /** A lost first packet has been sent again by then, and heard. Enough for those whose silence decides nothing. */
  repeated: 1_400,
  proxy: 4_000,
  handshake: 4_000,
  answer: 4_000,
  /** So long the verdict waits for an upgraded WebSocket to be closed: a policy does so at once. */
  earlyClose: 50,
  /** And where a proxy or an inspector carries it, who may let it live for a second or two. */
  carriedClose: 2_200,
  /** Shorter than a visit's: its answer is worth little delay of the verdict, and only silence costs any. */
  http2: 2_500,
  browser: 8_000,
  latency: 6_000,
  ownWord: 2_500,
  nameTrain: 1_500,
  upload: 7_000,
  stun: 3_000,
  clock: 2_000,
  proxyScript: 5_000,
  machine: 3_000,
  /** Its questions have 3 s each and end by themselves, so that one that hangs does not take the others along. */
  computer: 3_500,
} as const;

/** Bodies are read up to this many bytes and no further. */
export const bodyLimitBytes = 64 * 1024;

/** Of an unexpected body, this much is kept as evidence. */
export const bodyKeptBytes = 2_048;
