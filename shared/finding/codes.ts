/** The layers of the way out, in the order a cause hides a symptom. */
export const layers = [
  'link',
  'ip',
  'clock',
  'dns',
  'tcp',
  'proxy',
  'tls',
  'http',
  'websocket',
  'udp',
] as const;
export type Layer = (typeof layers)[number];

/** Where the cause sits, and so who can remove it. */
export const places = ['none', 'network', 'sign-in-page', 'this-computer', 'service', 'unknown'] as const;
export type Place = (typeof places)[number];

export const confidences = ['certain', 'likely', 'possible'] as const;
export type Confidence = (typeof confidences)[number];

/**
 * Everything we can find. The comment names the facts that its words may use; a fact is a number, a yes/no or a
 * short string, never prose. Every code has words in `text/` (`finding.<code>`) and a row in the advice table.
 * `hosts` (how many of ChatGPT's hosts) and `scope` (`everything`, `chatgpt`, `some`) go with every code that has hosts.
 */
export const findingCodes = [
  /** Nothing is connected. */
  'no-link',
  /** Connected, but nothing outside answers, not even by address. facts: router (`none`: no way out is set here; else missing) */
  'no-internet',
  /** The network wants a sign-in or a click first. facts: portal (host of the page) */
  'sign-in-page',
  /** facts: direction (`behind`, `ahead`), days, hours */
  'clock-wrong',
  /** Large packets vanish: connections open and then stall. */
  'mtu-black-hole',
  /** IPv6 is set up here and leads nowhere; IPv4 works. facts: how (`silent`, `refused`: at once, a remark) */
  'ipv6-broken',
  /** Packets get lost or come late, so that connections fail now and then. facts: slow (connections that needed a second try) */
  'unstable-path',
  /** facts: roundTripMs */
  'slow-path',
  /** The line carries too little to work with. facts: way (`down`, `up`, `both`), kbps */
  'narrow-line',
  /** No resolver answers anything. */
  'dns-down',
  /** Every name is answered, seconds late. facts: how (`silent`: the first resolver, `late`: the one there is; `lost`: questions get lost; `some`: names of the finding's hosts alone), waitMs (of the quickest; lost: of the slowest), seconds (the same, rounded), lostPercent */
  'dns-slow',
  /** The resolver says that names do not exist which do. facts: outside (`differs`, `not-known`), twoAnswers (to one question) */
  'dns-name-missing',
  'dns-refused',
  'dns-server-failure',
  /** The resolver answers other names, never these. */
  'dns-silent',
  /** The resolver gives a filter's address. facts: address, intercepted (outside resolvers are answered alike), hostsFile (this computer's hosts file says so), twoAnswers */
  'dns-sinkhole',
  /** The resolver gives an address that cannot be theirs. facts: address, intercepted, hostsFile, twoAnswers */
  'dns-redirected',
  /** Somebody answers in place of the servers outside. A remark. facts: how (`nobody`, `same`, `identity`) */
  'dns-intercepted',
  /** Names that cannot exist get an answer. A remark. facts: address */
  'dns-invents-names',
  /** Connections are refused with a reset. */
  'tcp-reset',
  /** Packets vanish. */
  'tcp-silent',
  /** A router or firewall says "not this way". */
  'tcp-unreachable',
  /** One of several addresses of a host leads nowhere, the others open. facts: address, how (`silent`, `refused`: at once, a remark) */
  'address-dead',
  /** facts: proxy, schemes (`Basic, Digest, NTLM, Negotiate`, or `SOCKS`) */
  'proxy-needs-password',
  /** A proxy is set and does not answer. facts: proxy, how (`silent`, `certificate`: this computer does not accept its own), told (who named it: `settings`, `script` in the settings, `network`: WPAD) */
  'proxy-unreachable',
  /** The proxy does not let these hosts pass. facts: proxy, status, how (`refuses`, `stalls`: in a tunnel that it granted) */
  'proxy-refuses',
  /** Only the proxy leads out, and programs use it: works, except what cannot use a proxy. facts: proxy, told */
  'proxy-only',
  /** A proxy script, or the browser, knows a proxy, nothing else leads out, and programs are not set to use it. facts: proxy, knows (`script`, `browser`) */
  'proxy-not-set',
  /** The settings name a proxy script, and it cannot be had or makes no sense. facts: how (`unreachable`, `broken`), direct (the straight way is open) */
  'proxy-script-fails',
  /** Somebody opens the encryption. facts: issuer, trusted (by this computer), browser (`accepts`, `refuses`, `spared`, `not_known`), http2 (offered, is it chosen: `kept`, `dropped`, `not_known`), onMac, macApp (its own list: `maybe`, `no`), agent (the product's own runs here), agents (of others, where none is named), scope */
  'tls-inspected',
  /** One program accepts the certificate that another refuses, or is shown another. facts: how (`refused`, `accepted` by the browser against the store; `spared`, `singled_out`), code (Chromium's), issuer */
  'trust-differs',
  /** The connection is cut when the name is spoken. facts: how (`reset`, `closed`, `silent`) */
  'tls-cut-on-name',
  /** The connection opens, then nothing secure comes of it. facts: how */
  'tls-fails',
  /** Older encryption works, today's stalls. facts: how (`version`, `size`: hellos larger than one packet are cut, as browsers send them) */
  'tls13-stalls',
  /** OpenAI's (or its partner's) own certificate ran out. facts: expired (ISO date) */
  'certificate-expired',
  /** A genuine certificate, for another name. facts: names */
  'certificate-wrong-name',
  /** The server leaves out a certificate that some programs need. */
  'certificate-incomplete',
  /** HTTP/1.1 gets through, HTTP/2 never does. facts: how (`handshake`, `answers`), browser (gets answers: yes/no/not-known) */
  'http2-broken',
  /** Other programs get answers, the browser's engine never does. facts: why (a failure word), proxy (the browser's, where it goes another way) */
  'browser-fails',
  /** facts: page (title of the page), status */
  'block-page',
  /** Something other than ChatGPT answered. facts: status, page */
  'unexpected-answer',
  /** Pages come through, a file's worth of bytes does not. facts: how (`reset`, `closed`, `silent`, `refused`), status */
  'upload-cut',
  /** Somebody who reads the answers takes the cookies out, and without them nobody stays signed in. */
  'cookies-stripped',
  /** The encrypted connection stands, and no answer comes through it. */
  'answer-missing',
  /** ChatGPT's own side answers with errors. facts: status, confirmed (by the status page) */
  'service-error',
  /** OpenAI's status page tells of trouble. facts: indicator */
  'service-outage',
  /** facts: country */
  'service-refuses-country',
  /** OpenAI's edge turns the network's outside address away. facts: status */
  'service-refuses-address',
  'service-rate-limits',
  /** The company allows its own workspace alone. facts: sign (`refusal`, `door`: the way in without an account is closed) */
  'workspace-restricted',
  /** Web pages work, the lasting connection that carries answers does not. facts: how (`stripped`, `refused`, `closed`, `silent`), status, seconds (until a client can know it) */
  'websocket-blocked',
  /** Voice's own packets do not leave the network. facts: how (`refused`, `silent`, `unsure`), fallback (voice's slow path is open: yes/no) */
  'voice-udp-blocked',
  /** They leave, and too many get lost or come unevenly. facts: lostPercent, jitterMs, roundTripMs */
  'voice-breaks-up',
] as const;
export type FindingCode = (typeof findingCodes)[number];
