/** Words of the pages that go with allowlists, for administrators. Menu names stay as the vendor writes them. */
export const allowlist = {
  'allowlist.title': 'ChatGPT and {product}: lists to import',
  'allowlist.overview': 'ChatGPT: lists for your network',
  'allowlist.made':
    'Made by Clearway from its catalogue of ChatGPT’s hosts of {date}. Hosts change: make the lists anew when Clearway brings a newer catalogue.',
  'allowlist.least':
    'Only what ChatGPT needs is on the lists, and everything else stays as you have it: keep your default of denying. These lists are a proposal. Nothing has been changed on your network.',
  'allowlist.files': 'The files',
  'allowlist.file.allow':
    '`{file}`: what must be allowed, TCP 443. Without these a part of ChatGPT stops or limps.',
  'allowlist.file.optional':
    '`{file}`: what nobody misses (payment, help window, measurements, accounts of other providers). Add single lines if you want them.',
  'allowlist.file.exempt':
    '`{file}`: what must not be decrypted: OpenAI’s own names, Apple’s two and voice. Nothing else needs an exemption.',
  'allowlist.file.exempt-tenant':
    '`{file}`: the same without chatgpt.com, for companies that insert a header there (see “Limiting ChatGPT to your workspace”). Use one of the two.',
  'allowlist.file.voice': '`{file}`: the addresses of the voice servers that OpenAI publishes, one per line.',
  'allowlist.file.script': '`{file}`: all of it in the language of the product. Read it before you load it.',
  'allowlist.file.script-tenant':
    '`{file}`: the same, but chatgpt.com stays decrypted (see “Limiting ChatGPT to your workspace”). Use one of the two.',
  'allowlist.file.nftables': '`{file}`: rules for voice on a Linux firewall.',
  'allowlist.file.plan': '`{file}`: what a firewall lets out, zone by zone.',
  'allowlist.file.products':
    '`clearway allowlist --all --out DIR` writes the same for {count, plural, one {# product} other {# products}}, each in its own format and folder.',
  'allowlist.where': 'Where it goes',
  'allowlist.where-allow': 'Allow: {console}.',
  'allowlist.where-exempt': 'Do not inspect: {console}.',
  'allowlist.where-exempt-unknown':
    'Do not inspect: no menu for it is known to us. Where the product does not decrypt, nothing is needed.',
  'allowlist.menu': 'Menus move between versions; look for the same words nearby.',
  'allowlist.certainty.official': 'How sure: the vendor’s own documents say so.',
  'allowlist.certainty.third-party':
    'How sure: others have described it; not checked against the vendor’s documents.',
  'allowlist.certainty.inferred': 'How sure: concluded from what is known; check it in your version first.',
  'allowlist.certainty.recalled':
    'How sure: common knowledge, not looked up; check it in your version first.',
  'allowlist.order': 'Order of the rules',
  'allowlist.order.above-blocks':
    'Put the allowing rule above the rules that block, and the rule that does not inspect above the rule that does. The first rule that fits usually wins.',
  'allowlist.order.activate':
    'Put the allowing rule above the rules that block, and the rule that does not inspect above the rule that does. Nothing is in force until you activate it (in the Zscaler portal “Activate”, in the Broadcom portal “Activate Policy”).',
  'allowlist.order.commit':
    'Put the Security rule that uses the category above the rules that block, and the “No Decrypt” rule above the “Decrypt” rule; then commit. An entry in the SSL Decryption Exclusion wins over the decryption rules.',
  'allowlist.order.allow-wins': 'An allow list wins over block lists, so its place does not matter.',
  'allowlist.order.exempt-first':
    'Rules that do not inspect are always evaluated before the others. The remaining rules go from top to bottom and the first that fits wins: put the allowing rules above those that block.',
  'allowlist.order.filter-before-category':
    'The static URL filter is asked before the category. “Allow” only passes on to the category, so the entries are “exempt”, limited to the category check: virus scan and data loss prevention stay. In the list of firewall policies the first that fits wins.',
  'allowlist.order.first-match':
    'Rules are read from top to bottom and the first that fits wins: put these above the rules that deny, and above the rule that decrypts everything.',
  'allowlist.order.no-order': 'There is no order: every exception counts. Enter the names by hand.',
  'allowlist.script.cpl':
    'ProxySG: install `{file}` as Local Policy. In the portal of Cloud SWG use the lists instead, one domain per line. Join the layers with yours if you already have layers of the same kind; a later layer can overrule an earlier one.',
  'allowlist.script.fortios':
    'Load `{file}` as a script. Before that, replace the name of the SSL/SSH inspection profile with yours; afterwards choose the URL filter “clearway-chatgpt” in your web filter profile, and use the address group and the service “clearway-voice” in a firewall policy.',
  'allowlist.script.squid':
    'Include `{file}` in squid.conf above your deny rules and above “ssl_bump bump”; it uses the acl “localnet” of the standard configuration. Leave the ssl_bump lines out where Squid does not decrypt. Test with `squid -k parse`, then `squid -k reconfigure`.',
  'allowlist.script.gateway-rules':
    'The lists go to My Team > Lists as domains. `{file}` holds the rules for the interface (one request per rule), switched off: look at each before you switch it on. The two rules that allow names matter only if other rules of yours block them.',
  'allowlist.tenant': 'Limiting ChatGPT to your workspace',
  'allowlist.tenant.conflict':
    'Some companies let their proxy insert the header ChatGPT-Allowed-Workspace-Id, so that only their own workspace can be used. That needs chatgpt.com to be decrypted. Exempting chatgpt.com would switch your own limit off: then use the lists with “tenant” in their name, which keep chatgpt.com decrypted and exempt the rest. Browsers work that way; ChatGPT’s own apps may refuse a company certificate.',
  'allowlist.limits': 'What to mind',
  'allowlist.format.leading-dot':
    'A leading dot covers the bare name and what is below it (Zscaler: up to five levels). A name without a dot is that host alone.',
  'allowlist.format.bare': 'A bare name covers what is below it too. Do not add “*.”.',
  'allowlist.format.name-and-wildcard':
    'A wildcard may not cover the bare name, so both are listed: `chatgpt.com` and `*.chatgpt.com`.',
  'allowlist.format.every-name':
    'Whether a name covers what is below it is not known for this product. The list therefore holds every single host known; if your version takes a domain with everything below it, enter the domains.',
  'allowlist.format.url-with-slash':
    'Every entry ends in “/”: without it, `chatgpt.com` would also fit `chatgpt.com.example.net`. A wildcard stands for one or more labels and does not cover the bare name, so both are listed. For an External Dynamic List choose the type URL.',
  'allowlist.format.expression':
    'Each line is a regular expression on host and path, without the scheme. The beginning is anchored and dots are escaped, so look-alike names do not fit.',
  'allowlist.format.filter-rule': '`@@||name^` allows the name and what is below it.',
  'allowlist.format.filter-rule-important':
    '`@@||name^$important` allows the name and what is below it, over all other rules.',
  'allowlist.format.exempt-differs':
    'The list of what not to inspect goes to another place and is written in its way:',
  'allowlist.format.name-and-dot':
    'A leading dot covers what is below a name and may not cover the bare name, so both are listed: `chatgpt.com` and `.chatgpt.com`.',
  'allowlist.note.by-address':
    'In proxy-based inspection this product exempts by address, and ChatGPT shares its addresses with other sites, which would be exempted too. There, give the names a category of their own (Web Rating Overrides) and exempt that category. In flow-based inspection the name counts.',
  'allowlist.note.goes-on':
    'An entry also fits names that go on behind it, such as `chatgpt.com.example.net`; the product knows no way to prevent that. Keep its protection against malicious sites switched on.',
  'allowlist.note.as-expression':
    'Choose “Regular expression” as the kind of each exception. A pattern would not do: its `*` also crosses slashes, so that a stranger’s path would fit.',
  'allowlist.note.as-domain':
    'Enter the names as “Domain”, which covers what is below them. “FQDN” would be that one host.',
  'allowlist.most-entries':
    'A list holds at most {count, plural, one {# entry} other {# entries}}; these lists stay far below.',
  'allowlist.most-characters':
    'An entry has at most {count, plural, one {# character} other {# characters}}.',
  'allowlist.api-included':
    'openai.com with everything below it stands on OpenAI’s own list and includes api.openai.com, the interface for programs. If you do not want that one, block it above the allowing rule: ChatGPT does not need it.',
  'allowlist.withheld':
    '{pattern} is not on the lists: anybody can have a name there. Known names are listed instead: {hosts}. More may be in use in your region; Clearway’s report names them. Do not allow a pattern of names: strangers can register a matching one.',
  'allowlist.withheld-unnamed':
    '{pattern} is on OpenAI’s list but not on these: anybody can have a name there, and none that ChatGPT uses is known.',
  'allowlist.syntax-source': 'How the product reads its lists: {source}.',
  'allowlist.by-feature': 'What needs what',
  'allowlist.by-feature.how':
    'A name is needed where a × stands. Leave out the rows of which your people use no feature.',
  'allowlist.by-feature.name': 'Name',
  'allowlist.voice': 'Voice',
  'allowlist.voice.ports':
    'Voice uses UDP {udp} to {count, plural, one {# address} other {# addresses}} that OpenAI publishes ({feed}), and TCP {tcp} to the same addresses when UDP does not get through: then it starts later and may sound worse. These addresses have no names, so web filters do not see them: allow them on the firewall, and do not decrypt TCP {tcp} to them. The list changes; look at it now and then.',
  'allowlist.test': 'How to test',
  'allowlist.test.again': 'Run `clearway check` on the same computer: it should find nothing.',
  'allowlist.test.issuer':
    'Open https://chatgpt.com in a browser and look at the certificate: a public authority should have issued it, not your company.',
  'allowlist.test.stranger':
    'Check that something you block is still blocked: the lists must not open more than ChatGPT.',
  'allowlist.test.vendor': 'The vendor’s own view of the connection: {page}',
  'allowlist.undo': 'How to undo',
  'allowlist.undo.list':
    'Remove the two rules, then the lists they use. Give the lists a name that is used nowhere else (such as “clearway-chatgpt”), so that nothing else is lost with them.',
  'allowlist.undo.cpl': 'Take the lines out of the Local Policy again and install it.',
  'allowlist.undo.fortios':
    'Remove the URL filter “clearway-chatgpt”, the new rows of ssl-exempt, and every object whose name begins with “clearway-”. Make a backup of the configuration before you start.',
  'allowlist.undo.squid': 'Remove the include line and run `squid -k reconfigure`.',
  'allowlist.undo.gateway-rules': 'Delete the rules whose names begin with “clearway-chatgpt”.',
  'allowlist.plan.title': 'ChatGPT: what a firewall lets out, zone by zone',
  'allowlist.plan.intro':
    'From the first rule to the last; everything starts inside. Leave out the two rules of the proxy where there is none, and the direct rule where only the proxy leads out.',
  'allowlist.plan.column.rule': 'Rule',
  'allowlist.plan.column.source': 'Source',
  'allowlist.plan.column.destination': 'Destination',
  'allowlist.plan.column.port': 'Port',
  'allowlist.plan.column.action': 'Action',
  'allowlist.plan.names': '{count, plural, one {# name} other {# names}} below',
  'allowlist.plan.voice-servers': '{count, plural, one {# voice server} other {# voice servers}} below',
  'allowlist.plan.proxy-port': 'TCP, the port of the proxy',
  'allowlist.plan.rule.own-dns': 'Names from your own resolvers',
  'allowlist.plan.rule.to-proxy': 'ChatGPT through the proxy',
  'allowlist.plan.rule.proxy-out': 'The proxy’s way out',
  'allowlist.plan.rule.direct': 'ChatGPT directly',
  'allowlist.plan.rule.voice': 'Voice',
  'allowlist.plan.rule.voice-fallback': 'Voice, second way',
  'allowlist.plan.rule.quic': 'QUIC may stay closed: TCP takes over',
  'allowlist.plan.rule.servers': 'Servers do not need ChatGPT',
  'allowlist.plan.rule.inbound': 'Nothing comes in',
  'allowlist.plan.rule.rest': 'Everything else',
  'allowlist.plan.mind': 'What to mind',
  'allowlist.plan.by-name':
    'Allow the names by name, not by address: they stand behind a large delivery network whose addresses change and serve millions of other sites.',
  'allowlist.plan.one-way':
    'Answers must come back: a stateful firewall does that by itself; otherwise allow established connections.',
  'allowlist.plan.addresses-move':
    'The {count, plural, one {voice address} other {# voice addresses}} are a copy of {feed}; it changes.',
  'allowlist.plan.idle':
    'ChatGPT keeps connections open (WebSockets on TCP 443): do not close them after a short silence, and do not limit the size of messages.',
  'allowlist.plan.names-title': 'The names',
  'allowlist.plan.voice-title': 'The voice servers',
  'allowlist.zone.people': 'People’s computers and phones',
  'allowlist.zone.proxy': 'Proxy (DMZ)',
  'allowlist.zone.resolver': 'Your DNS resolvers',
  'allowlist.zone.servers': 'Servers, databases',
  'allowlist.zone.outside': 'Internet',
  'allowlist.zone.any': 'Any',
} as const;
