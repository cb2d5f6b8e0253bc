import { X509Certificate } from 'node:crypto';
import { rootCertificates } from 'node:tls';
import { describe, expect, it } from 'vitest';
import { products } from '../../shared/catalogue/products';
import {
  productByBlockHost,
  productByBody,
  productByHeaders,
  productByIssuer,
  productByProxy,
  productByResolver,
  productByResolverText,
  productBySinkhole,
  productBySinkholeName,
} from '../../shared/catalogue/recognise';
import { working } from '../fakes/processor';
import { calledAfter, lookAlikes, name, publicIssuers, realIssuers } from './fixtures';

const idOf = (hit: { readonly product: { readonly id: string } } | undefined) => hit?.product.id;
const byIssuer = (...texts: readonly string[]) => productByIssuer(texts.map(name));

describe('an issuer', () => {
  it.each(realIssuers)('of %s is recognised: %s', (product, text) => {
    expect(idOf(byIssuer(text))).toBe(product);
  });

  it.each(realIssuers)('of %s is nobody else’s: %s', (product, text) => {
    const attributes = name(text).map(([attribute, value]) => ({ attribute, value: value.trim() }));
    const claimedBy = products.filter((row) =>
      row.issuers.some((sign) =>
        attributes.some((a) => a.attribute === sign.attribute && sign.is.test(a.value)),
      ),
    );
    expect(claimedBy.map(({ id }) => id)).toEqual([product]);
  });

  it.each(calledAfter)('that a company called after %s is recognised: %s', (product, text) => {
    expect(idOf(byIssuer(text))).toBe(product);
    const attributes = name(text).map(([, value]) => value);
    const claimedBy = products.filter((row) =>
      row.brands.some((brand) => attributes.some((value) => brand.test(value))),
    );
    expect(claimedBy.map(({ id }) => id)).toEqual([product]);
  });

  it('names its maker before anybody it is called after', () => {
    expect(idOf(byIssuer('O=Fortinet, CN=Contoso Zscaler SubCA'))).toBe('fortinet');
  });

  it.each(publicIssuers)('of a public authority names nobody: %s', (text) => {
    expect(byIssuer(text)).toBeUndefined();
  });

  it('of a root that Node brings along names nobody', () => {
    const names = rootCertificates.map((pem) => name(new X509Certificate(pem).subject.replace(/\n/g, ', ')));
    expect(names.length).toBeGreaterThan(100);
    expect(names.flatMap((subject) => productByIssuer([subject])?.sign ?? [])).toEqual([]);
  });

  it.each(lookAlikes)('that only resembles a product names nobody: %s', (text) => {
    expect(byIssuer(text)).toBeUndefined();
  });

  it('is read anywhere in the chain, and the one nearest to the server counts', () => {
    expect(idOf(byIssuer('O=Contoso, CN=contoso-proxy', 'O=Zscaler Inc., CN=Zscaler Root CA'))).toBe(
      'zscaler-zia',
    );
    expect(idOf(byIssuer('O=Fortinet, CN=x', 'O=Zscaler Inc., CN=Zscaler Root CA'))).toBe('fortinet');
  });

  it('says which text gave it away', () => {
    expect(byIssuer('C=US, O=Zscaler Inc., CN=x')?.sign).toBe('O=Zscaler Inc.');
  });

  it.each(['E', 'email', 'emailAddress'])('may call its mail address %s', (attribute) => {
    expect(idOf(productByIssuer([[[attribute, 'support@fortinet.com']]]))).toBe('fortinet');
  });

  it('in another attribute says nothing', () => {
    expect(productByIssuer([[['L', 'Zscaler Inc.']]])).toBeUndefined();
  });
});

const headerRows: readonly (readonly [product: string, header: string, value: string])[] = [
  ['skyhigh-mcafee', 'Via', '1.1 proxy01 (McAfee Web Gateway 11.2.9)'],
  ['skyhigh-mcafee', 'Location', 'https://chatgpt.com/mwg-internal/de5fs23hu73ds/progress?id=1'],
  ['cisco-umbrella', 'Location', 'https://block.opendns.com/main?url=chatgpt.com'],
  ['cisco-umbrella', 'location', 'http://malware.opendns.com/'],
  ['broadcom-cloud-swg', 'Location', 'http://notify.bluecoat.com/notify-NotifyUser1?aHR0cHM='],
  ['broadcom-cloud-swg', 'Location', 'http://www.bluecoat.com/notify-NotifyUser'],
  ['broadcom-cloud-swg', 'Via', '1.1 sg1 (Blue Coat ProxySG)'],
  ['paloalto', 'Location', 'https://10.1.2.3:6083/php/urlblock.php?args=AAAA'],
  ['zscaler-zia', 'Server', 'Zscaler/6.2'],
  ['zscaler-zia', 'Location', 'https://gateway.zscalerthree.net/auD?origurl=x'],
  ['zscaler-zia', 'Location', 'https://x.example/?a=1&reasoncode=CATEGORY_DENIED&b=2'],
  ['sophos', 'Location', 'https://172.16.16.16:8090/ips/block/webcat?cat=71&pl=1&url=aHR0'],
  ['trendmicro', 'X-IWSaaS-Via', '1.1 proxy'],
  ['barracuda', 'Server', 'Barracuda/NGFirewall'],
  ['barracuda', 'Server', 'BarracudaHTTP 4.0'],
  ['barracuda', 'Via', '1.1 filter.example (http_scan_byf/3.5.16)'],
  ['fortinet', 'Location', 'https://chatgpt.com:8010/XX/YY/'],
  ['fortinet', 'Location', 'https://chatgpt.com:8015/XX/YY/'],
  ['fortinet', 'Location', 'http://10.0.0.1:1000/fgtauth?0a0b'],
  ['cloudflare-gateway', 'Location', 'https://blocked.teams.cloudflare.com/?account_id=1'],
  ['netskope', 'Location', 'https://notify.contoso.goskope.com/block'],
  ['checkpoint', 'Location', 'http://gw.corp.example/UserCheck/PortalMain?IID=1'],
  ['forcepoint', 'Via', '1.1 forcepoint-wcg'],
  ['forcepoint', 'Location', 'http://10.0.0.1:15871/cgi-bin/blockpage.cgi?ws-session=1'],
  ['iboss', 'Location', 'http://10.0.0.1/ibreports/ibp/bp.html?x'],
  ['iboss', 'Location', 'http://10.0.0.1/block/restricted.html?fn=1'],
  ['untangle', 'Location', 'http://10.0.0.1/web-filter/blockpage?nonce=1'],
  ['sonicwall', 'Server', 'SonicWALL'],
  ['sonicwall', 'Location', 'http://cfssupport.sonicwall.com/x'],
  ['cisco-meraki', 'Location', 'http://wired.meraki.com:8090/blocked.cgi?x'],
  ['cisco-wsa', 'Via', '1.1 wsa01 (Cisco-WSA/14.5.0-498)'],
  ['cisco-wsa', 'Via', '1.0 ironport1.corp.example:80'],
  ['netsweeper', 'Location', 'http://deny.example/?dpid=1&dpruleid=2'],
  ['netsweeper', 'Location', 'http://filter.example:8080/webadmin/deny/index.php'],
  ['squid', 'X-Squid-Error', 'ERR_ACCESS_DENIED 0'],
  ['squid', 'Via', '1.1 proxy (squid/5.7)'],
  ['squid', 'Server', 'squid/5.7'],
  ['squid', 'X-Cache-Lookup', 'NONE from proxy:3128'],
  ['squid', 'Location', 'http://proxy/squidGuard.cgi?clientaddr=1'],
];

const innocentHeaders: readonly (readonly [header: string, value: string])[] = [
  ['server', 'cloudflare'],
  ['via', '1.1 google'],
  ['via', '1.1 varnish, 1.1 varnish'],
  ['via', '1.1 abcdef.cloudfront.net (CloudFront)'],
  ['x-cache', 'Miss from cloudfront'],
  ['x-cache', 'TCP_MISS from a23-45-67-89.deploy.akamaitechnologies.com'],
  ['x-cache', 'MISS from proxy'],
  ['server', 'AkamaiGHost'],
  ['server', 'openresty'],
  ['server', 'nginx'],
  ['location', 'https://auth.openai.com/'],
  ['location', 'https://chatgpt.com/'],
  ['location', 'https://chatgpt.com:443/'],
  ['location', 'https://gateway.zscaler.example/'],
  ['location', 'https://opendns.com.example.org/'],
  ['location', 'https://login.example/?dpid=1'],
  ['location', 'https://wifi.example/login?reasoncode=x'],
  ['server', 'Zscalerish'],
  ['server', 'squidward'],
  ['x-note', 'server: Zscaler/6.2'],
];

describe('headers', () => {
  it.each(headerRows)('of %s are recognised: %s: %s', (product, header, value) => {
    const hit = productByHeaders([
      ['content-type', 'text/html'],
      [header, value],
    ]);
    expect(idOf(hit)).toBe(product);
    expect(hit?.sign).toBe(`${header.toLowerCase()}: ${value}`);
  });

  it.each(innocentHeaders)('that anybody sends name nobody: %s: %s', (header, value) => {
    expect(productByHeaders([[header, value]])).toBeUndefined();
  });

  it('include the status line, where a product writes a reason of its own', () => {
    expect(idOf(productByHeaders([], 'HTTP/1.1 502 cannotconnect'))).toBe('skyhigh-mcafee');
    expect(productByHeaders([], 'HTTP/1.1 502 Bad Gateway')).toBeUndefined();
  });
});

const bodyRows: readonly (readonly [product: string, text: string])[] = [
  ['skyhigh-mcafee', '<title>McAfee Web Gateway - Notification - Blocked by URL filtering</title>'],
  ['skyhigh-mcafee', '<link href="/mwg-internal/de5fs23hu73ds/files/default/stylesheet.css">'],
  ['cisco-umbrella', 'This site is blocked due to content filtering.'],
  ['cisco-umbrella', '<a href="https://block.opendns.com/?url=x">'],
  ['cisco-umbrella', '<p>Diagnostic Info: ACType 0, Block Type aup</p>'],
  [
    'cisco-umbrella',
    '<script>location.replace("https://block.sse.cisco.com/?url=6681&ablock&server=syd4");</script>',
  ],
  ['cisco-umbrella', '<a href="https://malware.block.sse.cisco.com/?url=x">'],
  ['broadcom-cloud-swg', '<img src="http://notify.bluecoat.com/logo.png">'],
  [
    'broadcom-cloud-swg',
    'Your request was categorized by Blue Coat Web Filter as <b>Brokerage</b>. If you wish to dispute this',
  ],
  ['broadcom-cloud-swg', 'Your request was denied because of its content categorization: "AI"'],
  [
    'paloalto',
    'Access to the web page you were trying to visit has been blocked in accordance with company policy. Please contact your system administrator',
  ],
  [
    'paloalto',
    'Access to the application you were trying to use has been blocked in accordance with the rules',
  ],
  ['paloalto', 'href="/php/urlblock.php?args=AAAA"'],
  ['paloalto', '<h1>Web Page Blocked</h1><p>refused in accordance with company policy</p>'],
  ['zscaler-zia', '<title>Internet Security by Zscaler</title>'],
  ['zscaler-zia', 'Your organization has selected Zscaler to protect you from internet threats.'],
  ['sophos', '<div>Sophos Web Appliance</div>'],
  ['sophos', '<link href="http://passthrough.fw-notify.net/static/default.css" rel="stylesheet">'],
  ['sophos', '<meta http-equiv="refresh" content="0; url=https://10.0.0.1:8090/ips/block/webcat?cat=4">'],
  ['barracuda', 'Redirecting you to Barracuda Web Filter.'],
  ['barracuda', '<th>Barracuda NextGen Firewall:</th>'],
  ['fortinet', '<h1>FortiGuard Intrusion Prevention - Access Blocked</h1>'],
  ['fortinet', 'FortiGuard Web Filtering'],
  ['fortinet', 'Powered By FortiGuard'],
  ['fortinet', 'You have tried to access a web page which is in violation of your internet usage policy.'],
  ['fortinet', 'You have tried to access a web page that is in violation of your Internet usage policy.'],
  ['fortinet', '<p>Fortinet Secure DNS Service Portal</p>'],
  ['fortinet', 'The page you have requested has been blocked, because the URL is banned.'],
  ['fortinet', 'FortiGate Application Control'],
  ['fortinet', 'http://url.fortinet.net/rate/submit.php?id=1'],
  ['fortinet', 'http://chatgpt.com:8008/XX/YY/ZZ/CI/MGPGHGPGPFGHCDPFGGOGFGEH'],
  ['fortinet', '<title>Web Filter Block Override</title> Webfilter Violation'],
  ['cloudflare-gateway', '<a href="https://blocked.teams.cloudflare.com/">'],
  ['checkpoint', '<title>Check Point UserCheck</title>'],
  ['checkpoint', '/UserCheck/PortalMain?IID=1'],
  ['forcepoint', 'http://10.0.0.1:15871/cgi-bin/block_message.cgi?x'],
  ['forcepoint', 'Copyright (c) 1996 - 2010, Websense, Inc.'],
  ['iboss', '/ibreports/ibp/bp.html'],
  ['iboss', '<h1>Page Restricted</h1>Access to the requested site has been restricted due to its contents.'],
  ['cato', '<title>Corporate Internet policy violation</title>'],
  ['untangle', '<b>This web page is blocked</b> because it violates network policy.'],
  ['untangle', '/web-filter/blockpage?nonce=1'],
  ['watchguard', 'Request denied by WatchGuard HTTP Proxy'],
  ['watchguard', 'Response denied by WatchGuard HTTP Proxy'],
  ['watchguard', 'WatchGuard Firewall: denied by WatchGuard'],
  ['sonicwall', 'SonicWALL - Web Site Blocked'],
  ['sonicwall', 'http://cfssupport.sonicwall.com/'],
  ['lightspeed', '<title>Lightspeed System - Web Access</title>'],
  ['lightspeed', '<a href="/access/web/login?id=1">Lightspeed Systems</a>'],
  ['cisco-meraki', '<title>Website blocked</title>This website is blocked by your network operator.'],
  ['cisco-wsa', 'You are attempting to access a forbidden site.'],
  [
    'cisco-wsa',
    "<h1>This Page Cannot Be Displayed</h1>Based on your organization's access policies, access to this web site has been blocked.",
  ],
  ['cisco-wsa', 'Based on your corporate access policies, access is denied. Notification: WEBCAT'],
  ['contentkeeper', '<h1>Blocked by ContentKeeper</h1>'],
  ['netsweeper', 'http://www.poweredbynetsweeper.com/'],
  ['netsweeper', '<iframe src="/webadmin/deny/index.php">'],
  ['netsweeper', '/x?dpid=1&dpruleid=2'],
  ['mitmproxy', 'install it from http://mitm.it/'],
  ['burp', '<title>Burp Suite Professional Edition</title>'],
  ['squid', '<title>ERROR: The requested URL could not be retrieved</title>'],
  ['squid', '/* Stylesheet for Squid Error pages */'],
];

/** Pages that say who wrote them. */
const signedPages: readonly (readonly [product: string, text: string])[] = [
  ['netskope', '<title>Netskope - Access blocked</title>'],
  ['zscaler-zia', 'This page was blocked by Zscaler.'],
  ['cisco-umbrella', '<p>Protected by Cisco Umbrella</p>'],
  ['sophos', '<p>Request filtered by the Sophos Firewall of our school'],
  ['skyhigh-mcafee', 'generated by Skyhigh Secure Web Gateway'],
  ['barracuda', 'This request was blocked by the Barracuda Web Security Gateway'],
  ['trendmicro', '<title>Trend Micro Web Security</title>'],
  ['cato', '<title>Cato Networks</title>'],
];

const innocentBodies: readonly string[] = [
  'This Page Cannot Be Displayed',
  'This site is blocked by Contoso IT. Read our guide to Zscaler Private Access.',
  '<footer><a href="https://www.zscaler.com/">Zscaler</a></footer>',
  '<p>Not reachable in the Palo Alto Networks guest area</p>',
  '<title>Palo Alto Medical Foundation</title>',
  '<title>The Blue Coat School</title>',
  '<p>powered by nginx</p>',
  '<title>Just a moment...</title> Ray ID: 8f00',
  '{"error":{"message":"Missing bearer authentication in header"}}',
  '<?xml version="1.0"?><Error><Code>InvalidQueryParameterValue</Code></Error>',
  '<h1>Web Page Blocked</h1>',
  '<title>Website blocked</title>',
  '<title>Web Site Blocked</title>',
  'Page Restricted',
  'Attack ID: 20000',
  'Sorry, you have been blocked. You are unable to access this site. Cloudflare',
  'We sell burp suites and squid.',
  '',
];

describe('a page', () => {
  it.each(bodyRows)('of %s is recognised: %s', (product, text) => {
    expect(idOf(productByBody(`<html><body>${text}</body></html>`))).toBe(product);
  });

  it.each(signedPages)('signed by %s is recognised: %s', (product, text) => {
    expect(idOf(productByBody(`<html><body>${text}</body></html>`))).toBe(product);
  });

  it.each(innocentBodies)('with only common words names nobody: %s', (text) => {
    expect(productByBody(text)).toBeUndefined();
  });
});

const hostRows: readonly (readonly [product: string, host: string])[] = products.flatMap((row) =>
  row.blockHosts.map((host) => [row.id, host] as const),
);

describe('the host of a block page', () => {
  it.each(hostRows)('of %s is recognised: %s', (product, host) => {
    expect(idOf(productByBlockHost(host))).toBe(product);
    expect(idOf(productByBlockHost(`X.${host.toUpperCase()}.:443`))).toBe(product);
  });

  it.each(hostRows)('of %s is not any name that ends alike: %s', (_, host) => {
    expect(productByBlockHost(`evil${host}`)).toBeUndefined();
    expect(productByBlockHost(`${host}.example.org`)).toBeUndefined();
  });
});

const proxyRows: readonly (readonly [product: string, url: string])[] = [
  ...products.flatMap((row) => row.proxyHosts.map((host) => [row.id, `http://one.${host}:8080`] as const)),
  ['zscaler-zia', 'http://gateway.zscloud.net:80'],
  ['zscaler-zia', 'https://pac.zscalerthree.net/contoso.example/proxy.pac'],
  ['zscaler-zia', 'http://127.0.0.1:9000/localproxy-0a1b2c3d.pac'],
  ['broadcom-cloud-swg', 'https://portal.threatpulse.com/pac'],
  ['forcepoint', 'http://pac.webdefence.global.blackspider.com:8082/proxy.pac'],
];

describe('a proxy, or the script that names it,', () => {
  it.each(proxyRows)('of %s is recognised: %s', (product, url) => {
    expect(idOf(productByProxy(url))).toBe(product);
  });

  it.each([
    'http://proxy.corp.example:8080',
    'http://notzscloud.net:80',
    'http://gateway.zscloud.net.example.org:80',
    'http://proxy.corp.example/zscloud.net/proxy.pac',
    'http://127.0.0.1:9000/proxy.pac',
    'http://wpad/wpad.dat',
    '',
  ])('that anybody has names nobody: %s', (url) => {
    expect(productByProxy(url)).toBeUndefined();
  });
});

const sinkholeRows: readonly (readonly [product: string, address: string])[] = [
  ['cisco-umbrella', '146.112.61.104'],
  ['cisco-umbrella', '146.112.61.105'],
  ['cisco-umbrella', '146.112.61.106'],
  ['cisco-umbrella', '146.112.61.107'],
  ['cisco-umbrella', '146.112.61.108'],
  ['cisco-umbrella', '146.112.61.109'],
  ['cisco-umbrella', '146.112.61.110'],
  ['cisco-umbrella', '::ffff:146.112.61.106'],
  ['cisco-umbrella', '::FFFF:146.112.61.110'],
  ['cisco-umbrella', '67.215.65.130'],
  ['cisco-umbrella', '208.69.32.164'],
  ['paloalto', '198.135.184.22'],
  ['paloalto', '72.5.65.111'],
  ['fortinet', '208.91.112.55'],
  ['watchguard', '3.93.224.57'],
  ['watchguard', '52.206.227.167'],
  ['securly', '204.110.220.2'],
  ['securly', '52.52.63.90'],
  ['adguard', '94.140.14.33'],
];

describe('a sinkhole', () => {
  it.each(sinkholeRows)('of %s is recognised: %s', (product, address) => {
    expect(idOf(productBySinkhole(address))).toBe(product);
  });

  it.each(['0.0.0.0', '::', '127.0.0.1', '::1', '10.0.0.1', '146.112.61.10', '104.18.32.47', ''])(
    'that anybody uses names nobody: %s',
    (address) => {
      expect(productBySinkhole(address)).toBeUndefined();
    },
  );

  it.each([
    ['208.67.222.222', 'cisco-umbrella'],
    ['208.67.220.220', 'cisco-umbrella'],
    ['127.0.2.2', 'cloudflare-gateway'],
    ['127.0.2.3', 'cloudflare-gateway'],
    ['127.0.0.1', undefined],
    ['8.8.8.8', undefined],
    ['10.0.0.53', undefined],
  ])('has its own resolvers: %s', (address, product) => {
    expect(idOf(productByResolver(address))).toBe(product);
  });

  it.each([
    ['orgid', 'cisco-umbrella'],
    ['organization id', 'cisco-umbrella'],
    ['orgid 2427270', 'cisco-umbrella'],
    ['server r5.fra', undefined],
    ['organic', undefined],
    ['', undefined],
  ])('has a resolver that says "%s" of itself', (text, product) => {
    expect(idOf(productByResolverText(text))).toBe(product);
  });

  it('is recognised by its canonical name', () => {
    expect(idOf(productBySinkholeName('Sinkhole.PaloAltoNetworks.com.'))).toBe('paloalto');
    expect(idOf(productBySinkholeName('contoso.internet.globalsecureaccess.microsoft.com'))).toBe(
      'microsoft-gsa',
    );
    expect(productBySinkholeName('notsinkhole.paloaltonetworks.com')).toBeUndefined();
    expect(productBySinkholeName('sse.microsoft.com')).toBeUndefined();
    expect(productBySinkholeName('chatgpt.com.cdn.cloudflare.net')).toBeUndefined();
  });
});

/** Every expression of every product, so that a new row is under the same test. */
const expressions = products.flatMap((row) => [
  ...row.issuers.map(({ is }) => [row.id, is] as const),
  ...row.brands.map((is) => [row.id, is] as const),
  ...[...row.headers, ...row.statusLines, ...row.bodies, ...row.weakBodies, ...row.proxyScripts].map(
    (is) => [row.id, is] as const,
  ),
]);

describe('the table', () => {
  it('has the eight products of the mission and all others, each once', () => {
    const ids = products.map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining([
        'skyhigh-mcafee',
        'cisco-umbrella',
        'broadcom-cloud-swg',
        'paloalto',
        'zscaler-zia',
        'sophos',
        'barracuda',
        'fortinet',
      ]),
    );
    expect(ids).toHaveLength(42);
    expect(new Set(ids).size).toBe(42);
  });

  it.each(products)('has an example for every sign of $id', (row) => {
    const values = realIssuers.filter(([id]) => id === row.id).flatMap(([, text]) => name(text));
    for (const sign of row.issuers) {
      const hit = values.some(([key, value]) => key === sign.attribute && sign.is.test(value.trim()));
      expect(hit, `${row.id} ${sign.attribute} ${sign.is}`).toBe(true);
    }
    const called = calledAfter.filter(([id]) => id === row.id).map(([, text]) => text);
    for (const brand of row.brands)
      expect(
        called.some((text) => brand.test(text)),
        String(brand),
      ).toBe(true);
    const lines = headerRows
      .filter(([id]) => id === row.id)
      .map(([, key, value]) => `${key.toLowerCase()}: ${value}`);
    for (const sign of row.headers)
      expect(
        lines.some((line) => sign.test(line)),
        String(sign),
      ).toBe(true);
    const texts = bodyRows.filter(([id]) => id === row.id).map(([, text]) => text);
    for (const sign of row.bodies)
      expect(
        texts.some((text) => sign.test(text)),
        String(sign),
      ).toBe(true);
    const addresses = sinkholeRows.filter(([id]) => id === row.id).map(([, address]) => address);
    expect(row.sinkholes.filter((address) => !addresses.includes(address))).toEqual([]);
    const scripts = proxyRows.filter(([id]) => id === row.id).map(([, url]) => url);
    for (const sign of row.proxyScripts) expect(scripts.some((url) => sign.test(url))).toBe(true);
  });

  it.each(products)('anchors every issuer of $id and remembers nothing between tests', (row) => {
    for (const { is } of row.issuers) {
      expect(is.source).toMatch(/^\^.*\$$/);
      expect(is.flags).not.toMatch(/[gy]/);
    }
    for (const is of [...row.headers, ...row.bodies, ...row.weakBodies]) expect(is.flags).not.toMatch(/[gy]/);
  });

  it.each(products)('tells IT where to change $id, or nothing at all', ({ console, kind }) => {
    if (kind === 'debug-proxy') return;
    expect(console.allow === '').toBe(console.importFormat === '');
  });
});

describe('hostile input', () => {
  const long = 200_000;
  const floods = [
    'a'.repeat(long),
    ' '.repeat(long),
    'Zscaler '.repeat(long / 8),
    'a.'.repeat(long / 2),
    `location: ${'?reasoncode=A_'.repeat(long / 14)}`,
    `<${'('.repeat(long)}`,
    `${'Cisco Umbrella '.repeat(long / 15)}\u0000`,
  ];

  it.each(floods.map((flood) => [flood.slice(0, 20), flood] as const))('ends soon: %s…', (_, flood) => {
    const workedMs = working();
    productByIssuer(
      Array.from(
        { length: 30 },
        () =>
          [
            ['CN', flood],
            ['O', flood.slice(0, 256)],
          ] as [string, string][],
      ),
    );
    productByHeaders(
      Array.from({ length: 200 }, () => ['location', flood] as const),
      flood,
    );
    productByBody(flood);
    productByBlockHost(flood);
    productBySinkhole(flood);
    productBySinkholeName(flood);
    expect(workedMs()).toBeLessThan(1_000);
  });

  it.each(expressions)('no expression of %s backtracks without end: %s', (_, is) => {
    // Each flood is cut to what recognise.ts reads of a header; ten milliseconds is a thousand times the usual.
    for (const flood of floods) {
      const workedMs = working();
      is.test(flood.slice(0, 2_048));
      expect(workedMs()).toBeLessThan(50);
    }
  });
});
