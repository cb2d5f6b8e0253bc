/**
 * The addresses OpenAI publishes for voice, as they were on `checked`. Only for when the feed itself cannot be read:
 * it changes.
 */
export const voiceServers = {
  feed: 'https://openai.com/chatgpt-voice.json',
  createdAt: '2026-03-26T20:12:45.451Z',
  checked: '2026-10-10',
  /** Preferred UDP port; over TCP 443 voice works too, later and less smoothly. */
  udpPort: 3478,
  tcpPort: 443,
  addresses: [
    '102.37.57.54',
    '13.71.25.29',
    '135.220.40.201',
    '172.203.39.49',
    '172.207.173.200',
    '172.214.226.198',
    '191.233.251.27',
    '20.162.96.163',
    '20.168.48.117',
    '20.184.36.134',
    '20.203.144.245',
    '20.74.221.21',
    '4.151.200.38',
    '4.155.146.196',
    '4.197.172.116',
    '4.217.235.100',
    '4.245.198.13',
    '40.118.236.137',
    '51.4.112.173',
    '52.143.181.161',
    '68.155.152.41',
    '72.146.20.246',
    '74.248.148.7',
  ],
  source: 'a public copy of the feed, JonahLee1999/my_rule openai-voice.list',
  certainty: 'third-party',
} as const;

/**
 * The way of LiveKit, for clients that still take it. Ports as LiveKit Cloud names them to firewalls
 * (docs.livekit.io/deploy/admin/firewall); the host of the relay by the pattern its customers see, so the name may not
 * exist.
 */
export const livekit = {
  host: 'chatgpt.livekit.cloud',
  turnHost: 'chatgpt.turn.livekit.cloud',
  turnPort: 443,
  stunPorts: [3478, 443],
  tcpPort: 7881,
  /** The ends and the middle of the range 50000 to 60000. */
  mediaPorts: [50_000, 55_000, 60_000],
  source: "docs.livekit.io; public clients that derive the relay's name from the project's",
  certainty: 'third-party',
} as const;
