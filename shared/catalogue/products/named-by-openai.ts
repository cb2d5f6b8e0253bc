import type { Product } from '../product';
import { cn, defineProduct, email, from, linux, macos, o, ou, sources, windows } from './define';

const { chrome, ooni, citizenlab, seen, processes } = sources;

/** The eight products that OpenAI's article names. */
export const namedByOpenAi: readonly Product[] = [
  defineProduct({
    id: 'skyhigh-mcafee',
    vendor: 'Skyhigh',
    name: 'Skyhigh (McAfee) Web Gateway',
    kind: 'gateway',
    brands: [
      /\b(?:McAfee|Trellix) Web Gateway\b/i,
      /\bSkyhigh (?:Security|SSE|SWG|(?:Secure )?Web Gateway)\b/i,
    ],
    // McAfee, Inc. also ran a public authority ("McAfee OV SSL CA 2"), so the bare organisation is no sign. The cloud
    // service makes a CA of its own for every customer: there the issuer may be the customer's name.
    issuers: [
      cn(/^McAfee Web Gateway(?: .{1,80})?$/i),
      o(/^McAfee Web Gateway$/i),
      o(/^Skyhigh Security(?:,? (?:LLC|Inc\.?))?$/i),
      cn(/^Skyhigh (?:Security|SSE|SWG|Web Gateway|Secure Web Gateway|Client Proxy)(?: .{1,80})?$/i),
    ],
    headers: [/^via: .*McAfee Web Gateway/i, /^location: \S*\/mwg-internal\//i],
    statusLines: [/^HTTP\/1\.[01] 502 cannotconnect$/],
    bodies: [/McAfee Web Gateway - Notification/i, /\/mwg-internal\//],
    console: {
      allow:
        'On premises: Policy > Lists, the URL or host list that the Global Whitelist (Bypass) rule set uses. Cloud: Web Policy > Global Bypass > Global Bypass Lists',
      doNotInspect:
        'On premises: Policy > Rule Sets > HTTPS Scanning, bypass condition of the rule set. Cloud: first rule set of the HTTPS Scanning branch. Client: Policy > Skyhigh Client > Policy > Bypass > Bypass Domains',
      importFormat: 'one host or wildcard per line',
      certainty: 'official',
    },
    agents: [
      ...windows('program', ['Skyhigh Client Proxy', 'McAfee Client Proxy']),
      ...windows('service', ['mcpservice'], 'recalled'),
      ...windows('process', ['scpservice'], 'recalled'),
      ...macos('program', ['Skyhigh Client Proxy'], 'recalled'),
    ],
    source: from('success.skyhighsecurity.com: rule sets, HTTPS bypass, client bypass', chrome, ooni, seen),
    certainty: 'third-party',
  }),
  defineProduct({
    id: 'cisco-umbrella',
    vendor: 'Cisco',
    name: 'Cisco Umbrella',
    kind: 'dns-filter',
    brands: [/\bCisco (?:Umbrella|Secure Access)\b/i],
    issuers: [cn(/^Cisco Umbrella(?: .{1,80})?$/i), cn(/^Cisco Secure Access(?: .{1,80})?$/i)],
    headers: [/^location: https?:\/\/[a-z0-9.-]{0,80}\bopendns\.com\//i],
    bodies: [
      /This (?:site|domain) is blocked due to content filtering\./i,
      /https:\/\/(?:block|malware|phish)\.opendns\.com/i,
      // Written by a script of two lines that leads there.
      /https:\/\/(?:[a-z]{2,20}\.)?block\.sse\.cisco\.com/i,
      /Diagnostic Info: ACType \d/i,
    ],
    blockHosts: ['block.opendns.com', 'malware.opendns.com', 'phish.opendns.com', 'block.sse.cisco.com'],
    // 104 domain list, 105 command and control, 106 category, 107 malware, 108 phishing, 109 suspicious; the last two
    // are addresses of older OpenDNS days.
    sinkholes: [
      '146.112.61.104',
      '146.112.61.105',
      '146.112.61.106',
      '146.112.61.107',
      '146.112.61.108',
      '146.112.61.109',
      '146.112.61.110',
      '67.215.65.130',
      '208.69.32.164',
    ],
    // Home users of OpenDNS ask the same ones; only a company's account has an organisation.
    resolvers: ['208.67.222.222', '208.67.220.220'],
    resolverTexts: [/^org(?:id|anization id)\b/i],
    console: {
      allow:
        'Policies > Policy Components > Destination Lists: an Allow list, attached to the DNS and the Web policy (allow wins over block)',
      doNotInspect:
        'Policies > Policy Components > Selective Decryption Lists, chosen in the HTTPS inspection settings of the Web policy (Secure Access: Do Not Decrypt Lists)',
      importFormat: 'text or CSV, one bare domain per line; sub-domains are included, no wildcards',
      certainty: 'official',
    },
    agents: [
      ...windows('service', ['csc_umbrellaagent', 'csc_swgagent', 'csc_vpnagent', 'csc_zta_agent']),
      ...windows('process', ['acumbrellaagent.exe', 'dnscryptproxy.exe', 'vpnagent.exe', 'csc_ui.exe']),
      ...windows('service', ['Umbrella_RC'], 'recalled'),
      ...windows('path', [
        'C:\\Program Files (x86)\\Cisco\\Cisco Secure Client\\acumbrellaagent.exe',
        'C:\\ProgramData\\Cisco\\Cisco Secure Client\\Umbrella\\OrgInfo.json',
      ]),
      ...macos('process', ['acumbrellaagent', 'csc_swgagent', 'vpnagentd']),
      ...macos('extension', ['com.cisco.anyconnect.macos.acsockext']),
      ...macos('team', ['7P7HQ8H646']),
      ...macos('path', ['/opt/cisco/secureclient'], 'recalled'),
    ],
    source: from('docs.umbrella.com: destination lists, block page addresses', chrome, ooni, seen),
    certainty: 'official',
  }),
  defineProduct({
    id: 'broadcom-cloud-swg',
    vendor: 'Broadcom',
    name: 'Symantec Cloud SWG',
    kind: 'gateway',
    brands: [
      // Several schools are called Blue Coat.
      /\bBlue ?Coat (?:Systems|ProxySG|SG|SSL|Web|Cloud|Intercept)\b/i,
      /\bProxySG\b/i,
      /\bSymantec (?:Cloud SWG|Edge SWG|WSS|Web Security Service)\b/i,
    ],
    issuers: [
      o(/^Blue ?Coat Systems(?:,? Inc\.?)?$/i),
      cn(/^Blue ?Coat (?:Systems|SG\d*|ProxySG|ASG|Cloud|SSL|Web Security|Threat)(?: .{1,80})?$/i),
      cn(/^Cloud Services (?:Root CA(?: - G\d{1,2})?|CA - G\d{1,2})$/i),
      cn(/^SSL-SG\d{1,3}-[A-Z0-9-]{2,30}$/),
      cn(/^(?:Symantec|Broadcom) (?:Web Security(?: Service)?|Cloud SWG|WSS)(?: .{1,80})?$/i),
    ],
    headers: [
      /^location: https?:\/\/notify\.bluecoat\.com\/notify-/i,
      /^location: https?:\/\/www\.bluecoat\.com\/notify-/i,
      /^via: .*\b(?:ProxySG|Blue ?Coat)\b/i,
    ],
    bodies: [
      /:\/\/notify\.bluecoat\.com/i,
      /Your request was categorized by Blue ?Coat/i,
      /Your request was denied because of its content categorization/i,
    ],
    proxyHosts: ['proxy.threatpulse.net', 'portal.threatpulse.com'],
    blockHosts: ['notify.bluecoat.com'],
    // Broadcom: a blocked HTTPS site is always answered under the service's own certificate, bypassed or not.
    certificateMayMeanBlocked: true,
    console: {
      allow: 'Policy > Content Filtering: Allow rule above the block rule, then Activate Policy',
      doNotInspect:
        "Policy > TLS/SSL Interception > TLS/SSL Interception Policy > Add Rule, verdict 'Do Not Intercept', above the others, then Activate Policy. ProxySG: SSL Intercept layer, 'Do not intercept'",
      importFormat: 'domains one per line; ProxySG: CPL text in the Local Policy file',
      certainty: 'official',
    },
    agents: [
      ...windows('program', ['Symantec WSS Agent']),
      ...windows('path', ['C:\\ProgramData\\Symantec WSS Agent']),
      ...windows('process', ['wssad.exe'], 'recalled'),
      ...macos('process', ['wssa-ui_netext']),
      ...macos('program', ['Symantec WSS Agent']),
    ],
    source: from('knowledge.broadcom.com 169172, 169084, 265602, 169743, 168771', chrome, ooni, seen),
    certainty: 'official',
  }),
  defineProduct({
    id: 'paloalto',
    vendor: 'Palo Alto Networks',
    name: 'Palo Alto Networks firewall',
    kind: 'gateway',
    brands: [
      // A city, with hospitals, schools and a firewall of its own.
      /\bPalo[ _-]?Alto[ _-]?(?:Networks|NGFW|PAN-OS|Panorama|Forward[ _-]?(?:Un)?trust)\b/i,
      /\bPAN-OS\b/i,
    ],
    // The customer usually makes this authority and gives it a name of their own.
    issuers: [o(/^Palo Alto Networks(?:,? Inc\.?)?$/i), cn(/^Palo Alto Networks(?: .{1,80})?$/i)],
    headers: [/^location: \S*\/php\/urlblock\.php\?args=/i],
    bodies: [
      /Access to the (?:web page|application) you were trying to (?:visit|use) has been blocked in accordance with/i,
      /\/php\/urlblock\.php\?args=/i,
    ],
    weakBodies: [/<h1>(?:Web Page|Application) Blocked<\/h1>/i, /in accordance with company policy/i],
    sinkholes: ['198.135.184.22', '72.5.65.111'],
    sinkholeNames: ['sinkhole.paloaltonetworks.com'],
    console: {
      allow:
        'Objects > Custom Objects > URL Category (URL List), allowed by a Security policy rule; or an External Dynamic List of type URL',
      doNotInspect:
        "Policies > Decryption: rule 'No Decrypt' for a custom URL category of these names, above the decrypt rule; or Device > Certificate Management > SSL Decryption Exclusion",
      importFormat: "text, one entry per line, no scheme, ending in '/'; domain and wildcard are two entries",
      certainty: 'official',
    },
    agents: [
      ...windows('process', ['PanGPS.exe', 'PanGPA.exe']),
      ...windows('service', ['PanGPS']),
      ...windows('adapter', ['PANGP']),
      ...macos('path', ['/Applications/GlobalProtect.app']),
      ...macos('extension', ['com.paloaltonetworks.GlobalProtect.client.extension']),
      ...macos('team', ['PXPZ95SK77']),
      ...linux('process', ['PanGPS'], 'recalled'),
    ],
    source: from('docs.paloaltonetworks.com: decryption exclusions, external dynamic lists', ooni, seen),
    certainty: 'third-party',
  }),
  defineProduct({
    id: 'zscaler-zia',
    vendor: 'Zscaler',
    name: 'Zscaler Internet Access',
    kind: 'gateway',
    brands: [/\bZscaler\b/i],
    issuers: [
      o(/^Zscaler(?:,? Inc\.?)?$/i),
      ou(/^Zscaler(?:,? Inc\.?)?$/i),
      cn(/^Zscaler (?:[\w-]{1,40} ){0,3}(?:CA|Certificate Authority)(?: \([a-z0-9.-]{1,60}\))?(?: \(t\))?$/i),
      email(/^support@zscaler\.com$/i),
    ],
    headers: [
      /^server: Zscaler(?:\/[\d.]{1,20})?$/i,
      /^location: https?:\/\/gateway\.(?:zscaler|zscalerone|zscalertwo|zscalerthree|zscloud|zscalerbeta|zscalergov|zspreview)\.(?:net|com)(?:[:/?]|$)/i,
      /^location: \S*[?&]reasoncode=[A-Z]+_[A-Z_]+(?:&|$)/,
    ],
    bodies: [/Internet Security by Zscaler/i, /Your organization has selected Zscaler to protect you/i],
    proxyHosts: [
      'zscaler.net',
      'zscalerone.net',
      'zscalertwo.net',
      'zscalerthree.net',
      'zscloud.net',
      'zscalerbeta.net',
      'zscalergov.net',
      'zspreview.net',
    ],
    proxyScripts: [/^http:\/\/127\.0\.0\.1:9000\/localproxy-[0-9a-f]{8}\.pac$/i],
    blockHosts: [
      'gateway.zscaler.net',
      'gateway.zscalerone.net',
      'gateway.zscalertwo.net',
      'gateway.zscalerthree.net',
      'gateway.zscloud.net',
      'gateway.zscalerbeta.net',
      'gateway.zscalergov.net',
    ],
    console: {
      allow:
        'Administration > URL Categories: a custom category; then Policy > URL & Cloud App Control: allow rule above the block rules',
      doNotInspect:
        "Policy > SSL Inspection > SSL Inspection Policy: rule 'Do Not Inspect' for a custom URL category of these names, above the inspect rule; then Activate",
      importFormat: 'one entry per line, no scheme; a leading dot covers the domain and all sub-domains',
      certainty: 'official',
    },
    agents: [
      ...windows('process', ['ZSAService.exe', 'ZSATunnel.exe', 'ZSATrayManager.exe']),
      ...windows('process', ['ZSATray.exe'], 'recalled'),
      ...windows('service', ['ZSAService']),
      ...windows('service', ['ZSATunnel'], 'recalled'),
      ...windows('adapter', ['Zscaler']),
      ...windows('proxy-port', ['127.0.0.1:9000']),
      ...macos('path', ['/Applications/Zscaler', '/Library/Application Support/Zscaler']),
      ...macos('service', [
        'com.zscaler.service',
        'com.zscaler.tunnel',
        'com.zscaler.tray',
        'com.zscaler.UPMServiceController',
      ]),
      ...macos('extension', ['com.zscaler.network-extension'], 'recalled'),
      ...macos('proxy-port', ['127.0.0.1:9000']),
      ...linux('process', ['zstunnel'], 'recalled'),
    ],
    source: from('help.zscaler.com/zia: SSL inspection policy, URL format', chrome, ooni, seen, processes),
    certainty: 'third-party',
  }),
  defineProduct({
    id: 'sophos',
    vendor: 'Sophos',
    name: 'Sophos Firewall',
    kind: 'gateway',
    brands: [/\bSophos (?:Firewall|UTM|XGS?|SFOS|Web (?:Appliance|Gateway|Protection))\b/i],
    issuers: [
      o(/^Sophos(?: (?:Plc|Group plc|Ltd\.?|Limited))?$/i),
      o(/^sophosutm$/i),
      cn(/^Sophos[ _](?:SSL )?CA_[A-Za-z0-9-]{1,40}$/i),
      cn(/^Sophos Web Appliance(?: .{1,60})?$/i),
      cn(/^sophosutm Proxy CA$/i),
      cn(/^SecurityAppliance_SSL_CA$/i),
      cn(/^Cyberoam (?:SSL )?(?:Certificate Authority|CA)(?:_[A-Za-z0-9-]{1,40})?$/i),
      email(/^support@(?:sophos|cyberoam)\.com$/i),
    ],
    headers: [/^location: \S*\/ips\/block\/webcat\?/i],
    bodies: [/Sophos Web Appliance/i, /\bpassthrough6?\.fw-notify\.net\b/i, /\/ips\/block\/webcat\?/i],
    blockHosts: ['fw-notify.net'],
    console: {
      allow:
        'Web > Exceptions > Add exception: URL pattern, skip Policy checks; or a URL group that the web policy allows. UTM: Web Protection > Filtering Options > Exceptions',
      doNotInspect:
        "Rules and policies > SSL/TLS inspection rules: rule 'Don't decrypt' for the URL group, or the Local TLS exclusion list; in web proxy mode Web > Exceptions with HTTPS decryption ticked. UTM: Exceptions > SSL scanning",
      importFormat:
        'regular expressions, one per line (exceptions); plain domains, sub-domains included (URL groups)',
      certainty: 'official',
    },
    agents: [
      ...windows('process', ['SavService.exe', 'SophosHealth.exe', 'SEDService.exe']),
      ...macos('program', ['Sophos']),
    ],
    source: from('docs.sophos.com: exclude from TLS inspection, web exceptions', chrome, seen),
    certainty: 'third-party',
  }),
  defineProduct({
    id: 'barracuda',
    vendor: 'Barracuda Networks',
    name: 'Barracuda Web Security Gateway',
    kind: 'gateway',
    brands: [
      /\bBarracuda (?:Networks|Web (?:Filter|Security)|CloudGen|NextGen|NG Firewall|SecureEdge|Content Shield)\b/i,
    ],
    // No default subject could be confirmed: these are the vendor's own names, none of them a lone word.
    issuers: [
      o(/^Barracuda Networks(?:,? (?:Inc|AG|Ltd)\.?)?$/i),
      cn(/^Barracuda Networks(?: .{1,80})?$/i),
      cn(
        /^Barracuda (?:Web (?:Filter|Security)|NG|NGFirewall|NextGen|CloudGen|Content Shield|SecureEdge|SSL Inspection|TLS Inspection|Firewall)(?: .{1,80})?$/i,
      ),
      cn(/^Barracuda (?:(?:Default|Root|SSL|TLS|Proxy) )?CA$/i),
      email(/^[a-z]{1,20}@barracuda(?:networks)?\.com$/i),
    ],
    headers: [
      /^server: Barracuda\/NGFirewall/i,
      /^server: BarracudaHTTP [\d.]{1,10}$/i,
      /^via: .*\(http_scan_byf\/[\d.]{1,20}\)/i,
    ],
    bodies: [/Redirecting you to Barracuda Web Filter/i, /<th>Barracuda NextGen Firewall:<\/th>/i],
    console: {
      allow: 'BLOCK/ACCEPT > Domains (allow list), or BLOCK/ACCEPT > Exceptions with action Allow',
      doNotInspect: 'ADVANCED > SSL Inspection: exempt the domains (Content Shield: exemption policies)',
      importFormat: 'domains one per line in the form',
      certainty: 'inferred',
    },
    agents: [...windows('program', ['Barracuda Web Security Agent', 'Barracuda Content Shield'], 'recalled')],
    source: from('campus.barracuda.com: exception policies, 45712498, 93201098', ooni),
    certainty: 'third-party',
  }),
  defineProduct({
    id: 'fortinet',
    vendor: 'Fortinet',
    name: 'Fortinet FortiGate',
    kind: 'gateway',
    brands: [/\bForti(?:net|Gate|Guard|Proxy|SASE)\b/i],
    issuers: [
      o(/^Fortinet(?:,? (?:Ltd|Inc|Technologies)\.?)?$/i),
      cn(/^Forti(?:Gate|Proxy|SASE|Net)[ _](?:[\w-]{1,40}[ _]){0,2}CA(?:[ _-](?:SSL|Untrusted))?$/i),
      cn(/^fortinet-(?:sub)?ca\d{0,6}$/i),
      cn(/^Fortiguard SDNS Blocked Page$/i),
      // A serial number, 16 long: FG100FTK20012345, FGVM02TM20001234, FGT60E4Q16001234, FWF60ETK18001234 (FortiWiFi).
      cn(/^F(?:G[A-Z0-9]{6}|WF[A-Z0-9]{5})\d{8}$/),
      email(/^support@fortinet\.com$/i),
    ],
    // The override page answers on a port of its own.
    headers: [/^location: https?:\/\/[^/\s]{1,255}:(?:8008|8010|8015)\//i, /^location: \S*\/fgtauth\?/i],
    bodies: [
      /FortiGuard (?:Web Filtering|Intrusion Prevention|Web Filter)/i,
      /Powered By Forti(?:Guard|net)/i,
      /You have tried to access a web page (?:which|that) is in violation of your internet usage policy/i,
      /Fortinet Secure DNS Service Portal/i,
      /The page you have requested has been blocked, because the URL is banned/i,
      /FortiGate Application Control/i,
      /url\.fortinet\.net\/rate\/submit\.php/i,
      /:8008\/XX\/YY\/ZZ\/CI\/[A-Z]{16,64}/,
    ],
    weakBodies: [/Web Filter Block Override/i, /Webfilter Violation/i, /Attack ID: 20000/i],
    blockHosts: ['url.fortinet.net'],
    sinkholes: ['208.91.112.55'],
    console: {
      allow:
        'Security Profiles > Web Filter > Static URL Filter: wildcard entries, action Exempt or Allow; DNS Filter: Domain Filter',
      doNotInspect:
        "Security Profiles > SSL/SSH Inspection: the profile of the policy, 'Exempt from SSL Inspection' (wildcard FQDN addresses)",
      importFormat: 'CLI script; a wildcard does not cover the bare domain, so both are entered',
      certainty: 'official',
    },
    agents: [
      ...windows('process', [
        'FortiESNAC.exe',
        'FortiTray.exe',
        'FortiClient.exe',
        'FortiVPN.exe',
        'FortiSSLVPNdaemon.exe',
        'FCDBLog.exe',
      ]),
      // "FortiClient Service Scheduler"; a public list wrongly calls it Forcepoint's.
      ...windows('service', ['FA_Scheduler']),
      ...windows('path', ['C:\\Program Files\\Fortinet\\FortiClient']),
      ...macos('path', ['/Applications/FortiClient.app']),
      ...macos('bundle', ['com.fortinet.FortiClient']),
      ...macos('team', ['AH4XFXJ7DK']),
      ...linux('process', ['forticlient'], 'recalled'),
    ],
    source: from('docs.fortinet.com: ssl-ssh-profile', chrome, ooni, citizenlab, seen, processes),
    certainty: 'third-party',
  }),
];
