// Steps for the person use no technical word; those for IT say exactly what to change. Which facts a step has stands in
// advice/advice-table.ts.

const inConsole =
  '{hasProduct, select, maybe {If it is {product}:} other {In {product}:}} {console}{sure, select, yes {} other { (menu names differ between versions)}}.';

export const advice = {
  'advice.connect.title': 'Connect this computer',
  'advice.check-line.title': 'Check the internet connection',
  'advice.sign-in-to-network.title': 'Sign in to the network',
  'advice.set-clock.title': 'Set the clock',
  'advice.send-to-it.title': 'Send the file to your IT department',
  'advice.use-browser.title': 'Use ChatGPT in the browser for now',
  'advice.quit-tool.title': 'Quit the tool that reads along',
  'advice.change-scanner.title': 'Let the virus scanner leave ChatGPT alone',
  'advice.sign-in-to-gateway.title': 'Sign in to the company network',
  'advice.use-workspace.title': 'Use your company’s account',
  'advice.wait-for-openai.title': 'Wait a little',
  'advice.wait-a-little.title': 'Wait a few minutes',
  'advice.check-country.title': 'Check your VPN',
  'advice.speed-up.title': 'Find a faster way',
  'advice.voice-meanwhile.title': 'Use voice elsewhere for now',
  'advice.nothing-wrong.title': 'The network is fine: try this',
  'advice.look-again.title': 'Look once more',
  'advice.allow-domains.title': 'Allow ChatGPT’s domains',
  'advice.exempt-from-inspection.title': 'Exempt ChatGPT’s domains from TLS inspection',
  'advice.repair-line.title': 'Repair the way to the internet',
  'advice.repair-resolver.title': 'Repair the DNS resolver',
  'advice.clean-hosts-file.title': 'Take ChatGPT out of the hosts file',
  'advice.repair-clock.title': 'Repair time synchronisation',
  'advice.repair-mtu.title': 'Repair the path MTU',
  'advice.repair-ipv6.title': 'Repair IPv6 or switch it off',
  'advice.steady-line.title': 'Steady the line',
  'advice.widen-line.title': 'Give the line more room',
  'advice.shorten-path.title': 'Shorten the path',
  'advice.gateway-password.title': 'Let programs sign in to the proxy',
  'advice.gateway-repair.title': 'Repair the proxy or its setting',
  'advice.repair-script.title': 'Repair the proxy script or its setting',
  'advice.gateway-set.title': 'Set the proxy on this computer',
  'advice.gateway-voice.title': 'Let voice past the proxy',
  'advice.gateway-let-pass.title': 'Allow ChatGPT’s domains on the proxy',
  'advice.align-trust.title': 'Let all programs judge alike',
  'advice.open-http2.title': 'Let HTTP/2 through',
  'advice.align-browser.title': 'Look at the way browsers take',
  'advice.keep-workspace-rule.title': 'Weigh the workspace rule against the apps',
  'advice.update-inspector.title': 'Update what stands in the path',
  'advice.open-websocket.title': 'Let WebSocket connections through',
  'advice.open-voice.title': 'Open the way for voice',
  'advice.steady-voice.title': 'Give voice a steadier line',
  'advice.egress-country.title': 'Check where traffic leaves',
  'advice.shared-address.title': 'Many people behind one address',
  'advice.leave-network.title': 'Nothing to change here',
  'advice.find-answerer.title': 'Find out who answers',
  'advice.tell-openai.title': 'Tell OpenAI support',
  'advice.renew-certificate.title': 'Renew the service’s certificate',

  'advice.step.plug-in':
    'Connect this computer to Wi-Fi or plug in its network cable, and make sure that flight mode is off.',
  'advice.step.try-another-site':
    'Open any other site in your browser. {network, select, home {If none opens, restart the router.} office {If none opens, tell whoever looks after this network.} public {If none opens, tell whoever looks after this network.} hotspot {If none opens, switch the hotspot of the phone off and on again.} other {If none opens, tell whoever looks after this network (at home: restart the router).}}',
  'advice.step.open-portal':
    'Open your browser, wait for the sign-in page of this network, and sign in or accept its terms.{hasPortal, select, yes { The page comes from {portal}.} other {}}',
  'advice.step.set-clock':
    'Open the date and time settings of this computer and turn on setting the time automatically.',
  'advice.step.look-again': 'Start this check once more.',
  'advice.step.send-file':
    '{keeper, select, it {Save the file and send it to your IT department: it shows them what to change.} somebody {Save the file and show it to whoever looks after this network: it shows them what to change.} other {Save the file and send it to your IT department: it shows them what to change. At home, show it to whoever looks after your internet connection.}}',
  'advice.step.hotspot-meanwhile':
    '{keeper, select, somebody {If you need ChatGPT right now, use the hotspot of your phone.} other {If you need ChatGPT right now and your company allows it, use the hotspot of your phone.}}',
  'advice.step.use-browser':
    '{keeper, select, somebody {Use ChatGPT in your web browser instead of the app until this has been changed.} other {Use ChatGPT in your web browser instead of the app until your IT department has changed this.}}',
  'advice.step.quit-tool':
    'Quit {product}, or ask whoever set it up on this computer, and check that the system settings no longer send traffic through it.',
  'advice.step.scanner-exempt': 'On your own computer you can change it yourself in {product}: {console}.',
  'advice.step.scanner-ask':
    'If this computer belongs to your company, ask your IT department to let {product} leave ChatGPT alone.',
  'advice.step.gateway-sign-in':
    'Open any site in your browser and sign in with your company user name when it asks, then try ChatGPT again.',
  'advice.step.gateway-domain':
    'The gateway can recognise you by your sign-in to this computer: sign in with your company account, connect to the company network, and start ChatGPT again.',
  'advice.step.workspace-account':
    'Sign in to ChatGPT with the account that your company gave you, and choose its workspace; other accounts are turned away on this network.',
  'advice.step.wait':
    'There is nothing you need to change: OpenAI has to repair this. You can follow it on OpenAI’s status page.',
  'advice.step.wait-minutes': 'Wait a few minutes, then reload ChatGPT once.',
  'advice.step.vpn-off':
    'If you use a VPN of your own, turn it off and try again. If the VPN belongs to your company, ask your IT department first.',
  'advice.step.move-closer':
    '{line, select, wifi {Go closer to the Wi-Fi router or use a cable, and pause large downloads.} cable {Make sure that the network cable sits firmly at both ends, and pause large downloads.} other {On Wi-Fi, go closer to the router or use a cable. On a cable, make sure that it sits firmly at both ends. Pause large downloads.}}',
  'advice.step.voice-slower': 'You can keep using voice: it only starts later and may sound worse.',
  'advice.step.restart-browser':
    'Quit your browser or the ChatGPT app completely, open it again, and try a private window.',
  'advice.step.other-account':
    'Sign out of ChatGPT and in again, and check that you use the right account or workspace.',
  'advice.step.other-network':
    'If you can, connect to another network, such as the hotspot of your phone, and start this check there as well: the difference shows where the trouble is.',

  'advice.step.where-allow': inConsole,
  'advice.step.where-allow-generic':
    'Allow ChatGPT’s domains on every device that filters: DNS filter, web filter, firewall (by name, not by address) and proxy.',
  'advice.step.own-rule':
    'The refusal comes from this computer itself: its firewall, an endpoint agent, the kill switch of a VPN, or a route. Change the rule there, not on the network.',
  'advice.step.which-hosts':
    '{hosts, plural, one {Affected in this measurement: {hostNames}.} other {Affected in this measurement, # hosts: {hostNames}.}}',
  'advice.step.whole-domains':
    'Enter whole domains, each both bare and as a wildcard (chatgpt.com and *.chatgpt.com): many products do not count the bare name as part of the wildcard, and single hosts change.',
  'advice.step.import-format':
    'Ready-made list for {product}: clearway allowlist --product {productId}. Format: {importFormat}.',
  'advice.step.import-all': 'Ready-made lists: clearway allowlist --all.',
  'advice.step.resolver-no-help':
    'Setting another DNS server on the computer does not help: questions to outside resolvers are answered by the same filter.',
  'advice.step.where-exempt': inConsole,
  'advice.step.where-exempt-generic':
    'Find the device or client whose authority issued the certificates, and exempt ChatGPT’s domains from decryption there.{hasIssuer, select, yes { Issuer seen: {issuer}.} other {}}',
  'advice.step.agent-not-network':
    'The inspection happens on the computer itself, so it follows the computer to every network: change the policy of the client, not the firewall.',
  'advice.step.tenant-first':
    'Decide first whether your company limits ChatGPT to its own workspace with the header ChatGPT-Allowed-Workspace-Id. Inserting it needs inspection of chatgpt.com: then keep that one and exempt the other hosts.',
  'advice.step.workspace-trap':
    'The restriction works by inspecting chatgpt.com and adding the header ChatGPT-Allowed-Workspace-Id. Exempting chatgpt.com switches it off; keeping it breaks apps that refuse inspection. Inspect chatgpt.com alone, exempt all other hosts (register.appattest.apple.com first), and point people to the browser.',
  'advice.step.apps-pin':
    'App Attest (register.appattest.apple.com) refuses every inspected connection, and ChatGPT’s apps may refuse a company certificate that the computer trusts (the Mac app keeps a list of roots of its own). For them an exemption is the sure way.',
  'advice.step.mac-pins':
    'The ChatGPT app for Mac compares certificates with a list in its own code: 35 roots in version 1.2025.315 (November 2025), as an independent analysis found; OpenAI does not publish it, and it changes. {macApp, select, maybe {A root of {product} was on it, so the app may accept this inspection.} other {The root seen here is most likely not on it: trusting it on the Mac then does not help the app.}}',
  'advice.step.trust-refused':
    'Chromium refuses the inspector’s chain{hasCode, select, yes { ({code})} other {}} although the computer holds its root. Make the inspector sign with RSA 2048 or EC keys and SHA-256, with the host in subjectAltName and a lifetime of at most 398 days, or exempt the domains.',
  'advice.step.trust-accepted':
    'The browser knows the inspecting root, the computer’s own store does not (or a certificate in between is missing). Install root and intermediate certificates in the computer’s store through device management: programs with another list (Node, Java, Python) need it as well.',
  'advice.step.trust-picked':
    'Some programs are inspected and others are not, so the inspection happens on this computer or goes by program: look at the antivirus, the agent and its application rules.{hasIssuer, select, yes { Issuer that the browser sees: {issuer}.} other {}}',
  'advice.step.http2-let-pass':
    'Something breaks HTTP/2 (ALPN h2) while HTTP/1.1 passes: update or bypass the device in the path for these domains, or let it take h2 out of the offer (ALPN) so that clients use HTTP/1.1.',
  'advice.step.browser-way':
    'The browser’s engine fails ({why}) where plain connections work. {hasProxy, select, yes {It goes out by another way ({proxy}): compare system settings, proxy script and browser policies.} other {Look at browser policies, at extensions of the endpoint protection and at what the network does to browsers.}}',
  'advice.step.trust-root':
    'This computer does not trust the inspecting authority. If inspection stays, install its root certificate through device management; browsers then work, pinned apps still do not.',
  'advice.step.maybe-blocked':
    '{product} also shows its own certificate on blocked pages, so look for a blocking rule before you change inspection.',
  'advice.step.verify': 'Run this check again on the same computer: it should now find nothing.',
  'advice.step.repair-line':
    'Check the uplink, the default route and the egress firewall: names and literal addresses on TCP 443 are both unreachable.',
  'advice.step.repair-resolver':
    'Check that the configured resolvers answer on UDP and TCP 53 and can reach their forwarders.',
  'advice.step.clean-hosts-file':
    'Remove the {hosts, plural, =0 {entries} one {entry for {hostNames}} other {entries for # hosts ({hostNames})}} from this computer’s hosts file (now {address}; /etc/hosts, on Windows C:\\Windows\\System32\\drivers\\etc\\hosts), and find out which program or policy wrote it.',
  'advice.step.repair-clock':
    'Check time synchronisation (NTP, domain time, the battery of the mainboard) of this computer and its peers.',
  'advice.step.repair-mtu':
    'Let ICMP "fragmentation needed" and ICMPv6 "packet too big" pass, or clamp the TCP MSS on the tunnel or uplink (for example to 1240).',
  'advice.step.repair-ipv6':
    'Repair IPv6 routing to the outside, or stop announcing it (router advertisements) until it works.',
  'advice.step.steady-line':
    '{slow, plural, one {# connection} other {# connections}} needed a second try in this measurement. Look for packet loss or a full line: Wi-Fi signal and channel, duplex errors, shaping or policing of the uplink, a VPN in between.',
  'advice.step.widen-line':
    'About {kbps} kbit/s {way, select, up {upstream} other {downstream}} is too little for {way, select, up {files and voice} other {pages of several megabytes}}. Look at shaping, a full uplink, a metered or mobile line, a VPN in between.',
  'advice.step.shorten-path':
    'The round trip is {roundTripMs} ms. Look at VPN backhaul, a distant cloud gateway, satellite or an overloaded line; a local breakout for chatgpt.com helps most.',
  'advice.step.gateway-password':
    'The proxy{hasProxy, select, yes { {proxy}} other {}} wants credentials{hasSchemes, select, yes { ({schemes})} other {}}. The surest way for all programs: allow ChatGPT’s domains without authentication.',
  'advice.step.gateway-basic':
    'Basic: programs send name and password readably, so offer it over TLS to the proxy only. Browsers ask for it once; other programs need it in their proxy setting, and most never ask.',
  'advice.step.gateway-digest':
    'Digest: hardly any program but browsers speaks it, so apps fail where only Digest is offered. Offer Negotiate beside it.',
  'advice.step.gateway-ntlm':
    'NTLM: only programs on the network stack of Windows, and browsers, sign in by themselves, and only with an account of the domain. It is tied to one connection: no load balancer may move it. Prefer Negotiate.',
  'advice.step.gateway-negotiate':
    'Negotiate (Kerberos): the computer needs a ticket of the domain (klist), the setting must name the proxy by its name rather than its address, and HTTP/that-name must be a service principal of the proxy.',
  'advice.step.gateway-socks':
    'SOCKS: browsers cannot send a name and password to a SOCKS proxy. Let known addresses pass without, or use an HTTP proxy.',
  'advice.step.gateway-repair':
    'The proxy{hasProxy, select, yes { {proxy}} other {}} set on this computer {how, select, certificate {shows a certificate that this computer does not accept: renew it, or install its authority here.} other {does not answer.}} Repair it, or remove the stale setting (system proxy, HTTPS_PROXY, a debugging tool that was not closed properly).',
  'advice.step.script-repair':
    'The proxy script (PAC) in the system settings {how, select, broken {is served, but is not a usable script: check its address, what answers there, and its syntax} other {cannot be fetched: check the name and the server in its address}}.',
  'advice.step.script-leftover':
    'Direct connections work here: if this network needs no proxy, take the setting away.',
  'advice.step.gateway-set':
    'Only the proxy{hasProxy, select, yes { {proxy}} other {}} leads out of this network, and this computer does not use it, or not for ChatGPT. Distribute the setting by policy, without exceptions for these domains, or allow them directly.',
  'advice.step.gateway-voice':
    'Voice uses UDP and cannot go through the proxy{hasProxy, select, yes { {proxy}} other {}}. Allow it to go out directly:',
  'advice.step.gateway-let-pass':
    'Add ChatGPT’s domains to the proxy’s allow list, for CONNECT to port 443{hasProxy, select, yes { ({proxy})} other {}}.',
  'advice.step.update-inspector':
    'Update the firewall or proxy in the path, or exempt the domains from its TLS handling: it does not cope with the TLS 1.3 ClientHello of current clients (post-quantum key shares make it larger than one packet).',
  'advice.step.websocket-allow':
    'Let the standard HTTP/1.1 header Upgrade: websocket pass to wss://ws.chatgpt.com and wss://chatgpt.com on TCP 443; most proxies do so once these hosts are exempt from inspection.',
  'advice.step.websocket-idle':
    'Check idle timeouts and message-size limits too: a connection that opens and then drops points there.',
  'advice.step.voice-ports':
    'Allow UDP 3478 to the addresses in https://openai.com/chatgpt-voice.json (the list changes: load it regularly).',
  'advice.step.voice-fallback':
    'The fallback is closed as well: allow at least TCP 443 to the same addresses.',
  'advice.step.voice-priority':
    'Voice packets get lost or delayed on the way out ({lostPercent} % lost). Look for a full uplink, weak Wi-Fi, or a device that slows down UDP, and give UDP 3478 priority (QoS).',
  'advice.step.egress-country':
    'OpenAI sees this network in {hasCountry, select, yes {{country}} other {a country it does not serve}}. If traffic leaves through a VPN or cloud gateway abroad, let chatgpt.com and openai.com leave at a place that OpenAI serves, as your rules and the law allow.',
  'advice.step.shared-address':
    'Many people share one egress address. Spread them over several addresses, or ask OpenAI support, naming the address.',
  'advice.step.nothing-to-change': 'The network lets ChatGPT through. There is nothing to change here.',
  'advice.step.unexpected-look':
    '{hosts, plural, =0 {Find out} one {Find out who answers for {hostNames}:} other {Find out who answers for # hosts ({hostNames}):}} a filter, a cache, a sign-in page or a false DNS entry. Certificate and first bytes of the answer are in the file.',
  'advice.step.send-support':
    'If it still does not work, save the file and send it to OpenAI’s support: it shows what was measured.',
  'advice.step.support-certificate':
    'A certificate of the service needs attention{hosts, plural, =0 {} other {: {hostNames}}}. The chain as served is in the file.',
} as const;
