// Sentences are for somebody who knows nothing about networks; a test keeps technical words out of them. The expert
// sentences beside them are for IT. Facts: finding/codes.ts and finding/words.ts.

/** What it is about: everything, ChatGPT, or how many of its servers. */
const target =
  '{scope, select, everything {every site} chatgpt {ChatGPT} other {{hosts, plural, =0 {ChatGPT} one {one of ChatGPT’s servers} other {# of ChatGPT’s servers}}}}';
const addresses = '{hosts, plural, =0 {the addresses} one {an address} other {# addresses}}';
const filter =
  '{hasProduct, select, yes {{product}} maybe {A filter, possibly {product},} other {A filter}} on this network';
const gateway = 'Your company’s internet gateway';
const inspector =
  '{where, select, computer {{hasProduct, select, yes {{product} on this computer} maybe {A program on this computer, possibly {product},} other {A program on this computer}}} elsewhere {{hasProduct, select, yes {{product}} maybe {A program on this computer or something on this network, possibly {product},} other {A program on this computer or something on this network (which of the two cannot be seen)}}} other {{hasProduct, select, yes {{product} on this network} maybe {An inspection system, possibly {product},} other {An inspection system (most likely your company’s own; which product it is cannot be seen)}}}}';

/** Two answers to one question: said with care, since which of the two is true stays open. */
const twoAnswers =
  '{twoAnswers, select, yes { One question got two answers that differ: at least one was not the server’s.} other {}}';

const hostList = '{hosts, plural, =0 {} other { ({hostNames})}}';
const namedProduct = '{hasProduct, select, yes { Product: {product}.} maybe { Possibly {product}.} other {}}';

/** Said only where it was measured: without a scope the control group is not known. */
const controls =
  '{scope, select, everything {; unrelated hosts fare alike} chatgpt {; unrelated hosts are fine} some {; unrelated hosts are fine} other {}}';

/** Said where this computer itself is what turns away. */
const ownDoing =
  '{where, select, computer { This computer’s own packet filter or routes do so: nothing left it.} other {}}';

export const finding = {
  'finding.healthy.sentence': 'ChatGPT can be reached from this computer without trouble.',
  'finding.could-not-tell.sentence':
    'We could not find out what is wrong: what we saw does not point at one cause. The saved file shows everything we looked at.',

  'finding.no-link.sentence': 'This computer is not connected to any network.',
  'finding.no-link.expert': 'No interface besides loopback has a usable address.',
  'finding.no-internet.sentence':
    '{router, select, none {This computer is connected, but knows no way to the internet, so this is not about ChatGPT alone: no router is set on it.} other {{where, select, computer {This computer lets nothing out to the internet, so this is not about ChatGPT alone: a program or a rule on it forbids that.} other {This computer is connected, but nothing on the internet answers, so this is not about ChatGPT alone.}}}}',
  'finding.no-internet.expert': `An interface is up, yet neither names nor literal addresses on TCP 443 could be reached.{router, select, none { No default route is set.} other {${ownDoing}}}`,
  'finding.sign-in-page.sentence':
    'This network wants you to sign in or accept its terms before it lets you out to the internet.',
  'finding.sign-in-page.expert':
    'Captive portal: the plain HTTP tests of two or more owners were answered by somebody else (portal: {portal}).',
  'finding.clock-wrong.sentence':
    'This computer’s clock is {days, plural, =0 {{hours, plural, =0 {some minutes} one {an hour} other {# hours}}} one {a day} other {# days}} {direction, select, behind {slow} other {fast}}, and so it distrusts every secure site.',
  'finding.clock-wrong.expert':
    'System clock is {direction, select, behind {behind} other {ahead}} by {hours} h (about {days} days; NTP or Date headers agree); certificates look {direction, select, behind {not yet valid} other {expired}}.',
  'finding.mtu-black-hole.sentence':
    'This network loses larger pieces of data: ChatGPT starts to load and then hangs.',
  'finding.mtu-black-hole.expert':
    'Path MTU black hole: small packets pass, full-size ones vanish, and no ICMP "fragmentation needed" comes back{hosts, plural, =0 {} other { ({hostNames})}}.',
  'finding.address-dead.sentence':
    '{how, select, refused {One of several ways to ChatGPT is closed and says so at once: programs take another, and nobody notices.} other {One of several ways to ChatGPT leads nowhere from here, so ChatGPT sometimes takes many seconds to open.}}',
  'finding.address-dead.expert':
    '{how, select, refused {Connections to {address} are turned away at once} other {Connections to {address} get no answer}}, also when it is tried once more on a calm line; the same hosts answer at their other addresses.{how, select, refused {} other { Programs that try addresses one after another wait for it.}}',
  'finding.ipv6-broken.sentence':
    '{how, select, refused {One of the two ways out of this network is closed and says so at once: programs take the other, and nobody notices.} other {One of the two ways out of this network leads nowhere, so ChatGPT opens slowly, and some apps do not open it at all.}}',
  'finding.ipv6-broken.expert':
    'IPv6 is configured (address and route) but its connections fail; the same hosts answer over IPv4.{how, select, refused { They are turned away at once (under a second): programs fall back without a wait.} other {}}',
  'finding.upload-cut.sentence': `ChatGPT opens, but files do not get through: {hasProduct, select, yes {{product}} maybe {something on this network, possibly {product},} other {something on this network}} stops them on the way.`,
  'finding.upload-cut.expert':
    'A POST of 256 KB to files.oaiusercontent.com failed ({how}, HTTP {status}) where a GET is answered: body size limit, upload filter or data-loss prevention.',
  'finding.cookies-stripped.sentence': `{hasProduct, select, yes {{product}} maybe {Something on this network, possibly {product},} other {Something on this network}} removes what ChatGPT needs to remember that you are signed in.`,
  'finding.cookies-stripped.expert':
    'Answers of chatgpt.com arrive through an inspecting device, with the edge’s headers but without its Set-Cookie: cookie filtering.',
  'finding.unstable-path.sentence':
    'The connection here is unsteady: some of what is sent gets lost or arrives late, so ChatGPT works only now and then.',
  'finding.unstable-path.expert':
    '{slow, plural, one {# connection} other {# connections}} needed a retransmission or a second try: packet loss, or a line too narrow.',
  'finding.slow-path.sentence':
    'The way to ChatGPT works but is slow, so answers may start late and stutter.',
  'finding.slow-path.expert': 'Round trip to the edge about {roundTripMs} ms.',

  'finding.narrow-line.sentence':
    'ChatGPT works, but the line here is so narrow that {way, select, up {sending files} other {everything}} takes long.',
  'finding.narrow-line.expert':
    'Throughput of the quickest look: about {kbps} kbit/s {way, select, up {upstream} down {downstream} other {downstream, upstream alike}}, round trips taken off.',

  'finding.dns-down.sentence':
    '{where, select, computer {This computer is told to ask a program on itself where things are on the internet, and that program is not running, so no site opens by its name.} other {This network cannot find any address on the internet, so no site opens by its name.}}',
  'finding.dns-down.expert': 'No configured resolver answered any query, control names included.',
  'finding.dns-slow.sentence':
    '{how, select, some {ChatGPT starts with a long wait here: finding out where it is on the internet takes {seconds, plural, one {about a second} other {about # seconds}} each time, though other sites are found quickly.} lost {Questions about where things are on the internet get lost here, so whatever is opened, ChatGPT as well, often hangs for seconds or does not open.} other {Whatever is opened here, ChatGPT as well, starts with a long wait: finding out where it is on the internet takes {seconds, plural, one {about a second} other {about # seconds}} each time.}}',
  'finding.dns-slow.expert':
    '{how, select, some {{hostNames} took at least {waitMs} ms each time, from the system and from the configured resolvers asked directly; other names came quickly.} lost {{lostPercent} % of the questions to the configured resolver stayed unanswered on a quiet line; the system asked for many names again (up to {waitMs} ms).} other {The quickest name took {waitMs} ms. {how, select, silent {The first configured resolver does not answer; each question goes to the next one after that.} other {The configured resolver, asked directly, answers as late.}}}}',
  'finding.dns-name-missing.sentence': `This network says that ${addresses} ChatGPT needs {hosts, plural, one {does} other {do}} not exist.{outside, select, differs { Elsewhere {hosts, plural, one {it does} other {they do}}.} other {}}`,
  'finding.dns-name-missing.expert': `The resolver answers NXDOMAIN or no data for {hosts, plural, one {# name} other {# names}}${hostList}; {outside, select, differs {an outside resolver has addresses for them} other {no outside resolver could be asked}}.${twoAnswers}${namedProduct}`,
  'finding.dns-refused.sentence': `This network refuses to look up ${addresses} that ChatGPT needs.`,
  'finding.dns-refused.expert': `The resolver answers REFUSED${hostList}.${namedProduct}`,
  'finding.dns-server-failure.sentence': `When this computer asks for ${addresses} that ChatGPT needs, this network only reports an error.`,
  'finding.dns-server-failure.expert': `The resolver answers SERVFAIL${hostList}${controls}.${namedProduct}`,
  'finding.dns-silent.sentence': `This network finds other addresses, but never answers when asked for ${addresses} that ChatGPT needs.`,
  'finding.dns-silent.expert': `The resolver never answers for these names${hostList}, while it answers others.${namedProduct}`,
  'finding.dns-sinkhole.sentence': `{where, select, computer {A setting on this computer leads it away from ${target}, to nowhere.} other {${filter} leads this computer away from ${target} to a blocking page of its own.}}`,
  'finding.dns-sinkhole.expert': `DNS sinkhole: {hostsFile, select, yes {the hosts file of this computer says} other {the resolver answers}} {address}${hostList}.{intercepted, select, yes { Outside resolvers are answered alike, so port 53 is intercepted.} other {}}${twoAnswers}${namedProduct}`,
  'finding.dns-redirected.sentence': `{where, select, computer {A setting on this computer leads it} other {This network leads this computer}} to a false address instead of ${target}.`,
  'finding.dns-redirected.expert': `{hostsFile, select, yes {The hosts file of this computer says {address}, where the host is not} other {The resolver answers {address}, which cannot belong to the host}}${hostList}.{intercepted, select, yes { Outside resolvers are answered alike, so port 53 is intercepted.} other {}}${twoAnswers}${namedProduct}`,
  'finding.dns-intercepted.sentence':
    'This network looks up addresses for everybody, also for those who ask somewhere else. That alone disturbs nothing.',
  'finding.dns-intercepted.expert': `Port 53 is intercepted: {how, select, nobody {a question to an address where nobody is (192.0.2.53) was answered} same {servers of different operators ask from one and the same address} other {an outside server calls itself by a name that is not its operator’s (CH TXT id.server)}}. Another resolver over plain DNS changes nothing.${namedProduct}`,
  'finding.dns-invents-names.sentence':
    'This network leads addresses that do not exist to a page of its own. ChatGPT does not mind.',
  'finding.dns-invents-names.expert':
    'NXDOMAIN rewriting: the resolver answers {address} for names that cannot exist. Names that lead there are judged as missing.',

  'finding.tcp-reset.sentence': `{where, select, computer {This computer itself lets nothing out to ${target}: a program or a rule on it forbids that.} other {Something on this network hangs up on ${target} at once.}}`,
  'finding.tcp-reset.expert': `TCP connections on 443 are refused with RST${hostList}${controls}.${ownDoing}`,
  'finding.tcp-silent.sentence': `{where, select, computer {This computer itself lets nothing out to ${target}: a program or a rule on it forbids that.} other {This network lets nothing through to ${target}: requests are never answered.}}`,
  'finding.tcp-silent.expert': `SYN packets to 443 are dropped without an answer${hostList}${controls}.${ownDoing}`,
  'finding.tcp-unreachable.sentence': `{where, select, computer {This computer itself lets nothing out to ${target}: a program or a rule on it forbids that.} other {A device on this network turns away everything meant for ${target}.}}`,
  'finding.tcp-unreachable.expert': `ICMP unreachable (no route or administratively prohibited)${hostList}.${ownDoing}`,

  'finding.proxy-needs-password.sentence': `${gateway} asks for a user name and password before it lets anything out.`,
  'finding.proxy-needs-password.expert': `Proxy {proxy} {schemes, select, SOCKS {refuses SOCKS without a valid name and password} other {answers CONNECT with 407{hasSchemes, select, yes { (schemes: {schemes})} other {}}}}.${namedProduct}`,
  'finding.proxy-unreachable.sentence': `This computer is set to go out through a company internet gateway, and {how, select, certificate {cannot be sure that it is the right one} other {that gateway does not answer}}.`,
  'finding.proxy-unreachable.expert': `{told, select, script {The proxy {proxy}, named by the proxy script in the settings,} network {The proxy {proxy}, named by a script of this network (WPAD),} other {The configured proxy {proxy}}} {how, select, certificate {shows a certificate that neither public roots nor this computer accept} other {does not accept connections}}.${namedProduct}`,
  'finding.proxy-refuses.sentence': `${gateway}{hasProduct, select, yes { ({product})} maybe { (possibly {product})} other {}} does not let ${target} through.`,
  'finding.proxy-refuses.expert': `Proxy {proxy} {how, select, stalls {grants tunnels (CONNECT) and then passes nothing on} other {answers CONNECT with {status}}}${hostList}.${namedProduct}`,
  'finding.proxy-only.sentence': `${gateway} is the only way out of this network. ChatGPT works through it, but voice and some apps may not.`,
  'finding.proxy-only.expert': `Direct connections fail; through {proxy}{told, select, script { (named by the proxy script in the settings)} network { (named by a script of this network, WPAD)} other {}} the hosts answer. What ignores the system proxy (UDP media, some native apps) fails.${namedProduct}`,
  'finding.proxy-not-set.sentence': `This network lets programs out only through the company’s internet gateway, and this computer is {knows, select, exceptions {told to go around it for ChatGPT} other {not set up to use it}}.`,
  'finding.proxy-not-set.expert': `{knows, select, exceptions {The settings name {proxy} and except these hosts from it (NO_PROXY, bypass list), and} browser {The browser would go through {proxy};} other {A proxy script names {proxy};}} direct connections fail{knows, select, exceptions {} other {, and no system proxy is set}}.${namedProduct}`,

  'finding.proxy-script-fails.sentence':
    'This computer is told to ask a file which way leads out, and that file {how, select, broken {makes no sense} other {cannot be loaded}}. {direct, select, yes {ChatGPT opens all the same, perhaps a little later.} other {So nothing finds its way out.}}',
  'finding.proxy-script-fails.expert':
    'The proxy script (PAC) in the system settings {how, select, broken {is not a usable script} other {cannot be fetched}}; direct connections {direct, select, yes {work} other {fail}}.',

  'finding.tls-inspected.sentence': `${inspector} opens the protected connection to ${target} and reads along. {browser, select, spared {Browsers are left alone, other programs are not.} other {{trusted, select, yes {{onMac, select, yes {This Mac and its browsers accept that; the ChatGPT app {macApp, select, maybe {may or may not} other {most likely does not}}, because it only accepts a list of its own.} other {A browser accepts that, because this computer was told to; ChatGPT’s own apps often do not, because they bring lists of their own.}}} no {Programs notice and refuse to connect.} other {Some programs refuse to connect because of it.}}}}`,
  'finding.tls-inspected.expert': `TLS inspection: the chain ends in a non-public authority (issuer {issuer})${hostList}; this computer {trusted, select, yes {trusts it} no {does not trust it} other {may or may not trust it (store not readable)}}.{browser, select, accepts { A browser’s engine accepts it.} refuses { A browser’s engine refuses it.} spared { A browser’s engine is shown the genuine certificate.} other {}}${namedProduct}{http2, select, dropped { Offered HTTP/2, it answers in HTTP/1.1.} other {}}{agent, select, yes { Its own program runs on this computer.} other {}}{hasAgents, select, yes { Running on this computer and able to do this: {agents}; that alone proves nothing.} other {}}`,
  'finding.trust-differs.sentence':
    '{how, select, refused {This computer was told to accept what opens ChatGPT’s protected connections, but browsers refuse it all the same.} accepted {Browsers accept what opens ChatGPT’s protected connections; other programs on this computer do not, because they go by another list.} spared {Something opens the protected connections of some programs on this computer, and leaves browsers alone.} other {Something opens the protected connections of browsers on this computer, and leaves other programs alone.}}',
  'finding.trust-differs.expert': `{how, select, refused {The computer’s store holds the authority, and Chromium refuses the chain nevertheless{hasCode, select, yes { ({code})} other {}}: browsers are stricter about keys, hashes, names and lifetimes.} accepted {Chromium accepts the chain, the computer’s store as other programs read it does not: the root is known to the browser alone (its policy, the person’s own store), or a certificate in between is missing.} spared {Chromium is shown the genuine certificate, other programs are not: inspection that picks programs.} other {Chromium is shown another certificate than other programs: inspection that picks browsers{hasCode, select, yes { ({code})} other {}}.}}{hasIssuer, select, yes { Issuer shown to Chromium: {issuer}.} other {}}${hostList}`,
  'finding.tls-cut-on-name.sentence': `This network hangs up as soon as it notices that a connection is for ${target}.`,
  'finding.tls-cut-on-name.expert': `SNI filter: TCP connects, the connection is {how, select, reset {reset} closed {closed} other {dropped}} after the ClientHello names the host${hostList}; another name on the same address passes.${namedProduct}`,
  'finding.tls-fails.sentence': `Connections to ${target} start, but something on the way keeps them from becoming secure.`,
  'finding.tls-fails.expert': `TCP connects, the TLS handshake is {how, select, reset {reset} closed {closed} silent {never answered} other {broken off}}${hostList}.`,
  'finding.tls13-stalls.sentence': `Something on this network cannot handle today’s secure connections, so ${target} hangs while opening.`,
  'finding.tls13-stalls.expert': `{how, select, size {Hellos larger than one packet are cut, as browsers send them with a post-quantum key share, smaller ones get through} other {TLS 1.3 handshakes stall, TLS 1.2 to the same address succeeds}}${hostList}: a middlebox mishandles the newer or larger ClientHello.`,
  'finding.certificate-expired.sentence':
    'The fault is with the service, not with your network: the proof of identity of {hosts, plural, =0 {its servers} one {one of ChatGPT’s servers} other {# of ChatGPT’s servers}} has run out.',
  'finding.certificate-expired.expert': `A publicly issued certificate expired{hasExpired, select, yes { (not after {expired})} other {}}${hostList}; clock checked.`,
  'finding.certificate-wrong-name.sentence': `Another site answers in place of ${target}.`,
  'finding.certificate-wrong-name.expert': `Public certificate for other names ({names})${hostList}.`,
  'finding.certificate-incomplete.sentence':
    'The service sends an incomplete proof of identity, which some programs do not accept. Your network is not to blame.',
  'finding.certificate-incomplete.expert': `The server omits an intermediate certificate${hostList}; clients without a cache of it fail.`,

  'finding.http2-broken.sentence':
    'Something on this network breaks the quicker way in which browsers and apps talk to ChatGPT. {browser, select, yes {Browsers find a way around it.} other {They do not fall back to the older way, which is open.}}',
  'finding.http2-broken.expert': `HTTP/1.1 works, HTTP/2 {how, select, handshake {is cut in the handshake when ALPN offers h2} other {is agreed on (ALPN h2) and then broken off}}${hostList}. Chromium {browser, select, yes {gets answers} no {gets none} other {was not asked}}.${namedProduct}`,
  'finding.browser-fails.sentence':
    'Other programs on this computer reach ChatGPT, browsers do not{hasProxy, select, yes {: they are set to go another way} other {}}.',
  'finding.browser-fails.expert': `Chromium’s stack fails ({why}) where plain connections get answers${hostList}.{hasProxy, select, yes { Its way out: {proxy}.} other {}}`,

  'finding.block-page.sentence': `${filter} blocks ${target} and shows a page of its own instead.`,
  'finding.block-page.expert': `Block page (HTTP {status}{hasPage, select, yes {, "{page}"} other {}})${hostList}.${namedProduct}`,
  'finding.unexpected-answer.sentence': `{where, select, elsewhere {Some answers came, and it cannot be told who wrote them.} other {Something else answers in place of ${target}.}}`,
  'finding.unexpected-answer.expert': `Answer without the marks of the edge (HTTP {status}{hasPage, select, yes {, "{page}"} other {}})${hostList}.${namedProduct}`,
  'finding.answer-missing.sentence': `The connection to ${target} opens, but no answer ever comes through it.`,
  'finding.answer-missing.expert': `TLS is established, the HTTP request is never answered${hostList}.`,
  'finding.service-error.sentence':
    'ChatGPT itself answers with errors. {confirmed, select, yes {OpenAI’s own status page confirms it; your} other {Your}} network lets it through.',
  'finding.service-error.expert': `The edge answers HTTP {status}${hostList}, as its certificate, its marks or its own error page show; status page {confirmed, select, yes {confirms} other {does not confirm}}.`,
  'finding.service-outage.sentence': 'OpenAI reports trouble with ChatGPT at the moment.',
  'finding.service-outage.expert': 'status.openai.com reports indicator "{indicator}".',
  'finding.service-refuses-country.sentence':
    'OpenAI does not offer ChatGPT in the country this connection seems to come from{hasCountry, select, yes { ({country})} other {}}.',
  'finding.service-refuses-country.expert':
    'The edge refuses by region; it sees this network in {country}. A VPN or cloud gateway may leave elsewhere.',
  'finding.service-refuses-address.sentence':
    'ChatGPT itself turns this connection away, and your network lets it through. The usual reason is a VPN, or too many people behind one address.',
  'finding.service-refuses-address.expert': `The edge answers HTTP {status} in its own words for rejected addresses ("you have been blocked", "disallowed ISP")${hostList}: the egress address is refused by reputation.`,
  'finding.service-rate-limits.sentence':
    'ChatGPT turns this network away for a while, because too many requests came from it.',
  'finding.service-rate-limits.expert': `HTTP 429 from the edge${hostList}; the egress address is shared or busy.`,

  'finding.workspace-restricted.sentence':
    'Your company seems to allow only its own ChatGPT workspace here. That is a rule, not a fault: use the company’s account.',
  'finding.workspace-restricted.expert': `Signs of workspace restriction (header ChatGPT-Allowed-Workspace-Id, added by the inspecting proxy): {sign, select, refusal {the edge refuses in words about workspaces} other {/backend-anon is answered by the proxy, / by the edge}}${hostList}. It needs the very inspection that App Attest and the apps refuse.${namedProduct}`,

  'finding.websocket-blocked.sentence':
    'Pages open, but this network breaks the lasting connection on which ChatGPT’s answers arrive.',
  'finding.websocket-blocked.expert': `WebSocket upgrade {how, select, stripped {stripped by a middlebox} refused {refused} closed {granted, then closed} other {never answered}} (HTTP {status})${hostList}; plain HTTPS to the same hosts works.{seconds, plural, =0 {} one { A client loses # second or more before it falls back.} other { A client loses # seconds or more before it falls back.}}${namedProduct}`,
  'finding.voice-udp-blocked.sentence':
    '{how, select, refused {Voice’s own data is turned away on its way out of {where, select, computer {this computer} other {this network}}.} silent {Voice’s own data does not seem to get out of this network.} other {It could not be seen whether voice’s own data gets out of this network.}} {fallback, select, yes {Voice should work all the same, but may start later and sound worse.} no {Its second way is closed too: voice will hardly work here.} other {Voice may not work here.}} Chat and files do not need this.',
  'finding.voice-udp-blocked.expert':
    '{how, select, refused {Packets to UDP 3478 of the voice servers are turned back (no route, or not permitted)} silent {No STUN answer on UDP 3478, neither from the voice servers nor from two other operators. A firewall open only for OpenAI’s addresses would look the same if those servers do not answer strangers} other {No STUN answer on UDP 3478 from the voice servers, which may not answer strangers, and too few others to compare with, or a network that lets no stranger out}}; second way (TCP 443 to the voice servers, or TURN over TLS) {fallback, select, yes {open} no {closed} other {not known}}.',
  'finding.voice-breaks-up.sentence':
    'The connection here is too uneven for talking: voices may break up or drop out. Chat and files hardly suffer from it.',
  'finding.voice-breaks-up.expert':
    'STUN requests 20 ms apart on a quiet line, the best of several operators: {lostPercent} % lost, jitter {jitterMs} ms, round trip {roundTripMs} ms. Poor from 10 %, 30 ms, 500 ms (Microsoft Call Quality Dashboard).',

  'layer.link': 'Connection to the network',
  'layer.ip': 'IP',
  'layer.clock': 'Clock',
  'layer.dns': 'DNS',
  'layer.tcp': 'TCP',
  'layer.proxy': 'Proxy',
  'layer.tls': 'TLS',
  'layer.http': 'HTTP',
  'layer.websocket': 'WebSocket',
  'layer.udp': 'UDP',

  'place.none': 'Nowhere',
  'place.network': 'This network',
  'place.sign-in-page': 'The network’s sign-in page',
  'place.this-computer': 'This computer',
  'place.service': 'OpenAI',
  'place.unknown': 'Not known',

  'feature.chat': 'Chat',
  'feature.sign-in': 'Sign-in',
  'feature.uploads': 'Files',
  'feature.voice': 'Voice',
  'feature.ios-app': 'iPhone and iPad app',
  'feature.macos-app': 'Mac app',
  'feature.android-app': 'Android app',

  'feature-state.works': 'Works',
  'feature-state.impaired': 'Works with trouble',
  'feature-state.blocked': 'Does not work',
  'feature-state.unknown': 'Not known',

  'confidence.certain': 'Certain',
  'confidence.likely': 'Likely',
  'confidence.possible': 'Possible',

  'failure.name-not-found': 'name does not exist (NXDOMAIN)',
  'failure.no-address': 'name has no address',
  'failure.dns-refused': 'resolver refused (REFUSED)',
  'failure.dns-server-failure': 'resolver failed (SERVFAIL)',
  'failure.dns-failed': 'lookup failed',
  'failure.dns-garbage': 'unreadable DNS answer',
  'failure.refused': 'connection refused',
  'failure.reset': 'connection reset',
  'failure.closed': 'connection closed',
  'failure.timed-out': 'no answer in time',
  'failure.no-route': 'no route',
  'failure.not-permitted': 'not permitted on this computer',
  'failure.tls-alert': 'TLS alert from the other side',
  'failure.tls-not-spoken': 'answer is not TLS',
  'failure.tls-failed': 'TLS handshake failed',
  'failure.certificate-refused': 'certificate not accepted',
  'failure.http-garbage': 'unreadable HTTP answer',
  'failure.too-large': 'answer too large',
  'failure.proxy-unreachable': 'proxy does not answer',
  'failure.proxy-needs-password': 'proxy wants a password (407)',
  'failure.proxy-refuses': 'proxy refuses',
  'failure.bad-answer': 'answer does not make sense',
  'failure.stopped': 'stopped',
  'failure.unknown': 'failed for an unknown reason',

  'skip.no-name': 'not tried: the name has no address',
  'skip.no-address-of-this-kind': 'not tried: no address of this kind',
  'skip.goes-through-proxy': 'does not apply: goes through the proxy',
  'skip.stopped': 'not tried: stopped',
  'skip.not-allowed-by-policy': 'not tried: the policy forbids it',
  'skip.no-browser-engine': 'does not apply: only the desktop app has a browser’s engine',
  'skip.not-possible-here': 'not possible on this computer',
} as const;
