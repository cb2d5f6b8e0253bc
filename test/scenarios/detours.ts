import { inspector } from '../world/authorities';
import * as w from '../world/modifiers';
import { httpProxy } from '../world/services';
import { socksProxy } from '../world/socks';
import * as ways from '../world/ways';
import { apex, byNetwork, chatGpt, healthy, onlyProxy, type Scenario } from './scenario';

const proxyAt = 'proxy.corp.example:3128';
const company = inspector('company');
/** Ways out that are not a plain HTTP proxy set by hand. */
export const detours: readonly Scenario[] = [
  {
    name: 'only SOCKS 5 leads out',
    sources: ['netdoc:socks5h-remote-dns-succeeds'],
    world: [w.throughSocks(5)],
    expected: onlyProxy,
  },
  {
    name: 'only a SOCKS proxy leads out, no name outside can be looked up, and names are left to it',
    sources: ['netdoc:socks5-local-dns-fails'],
    world: [w.dnsSays('all', { rcode: 'NXDOMAIN' }), w.throughSocks(5)],
    expected: onlyProxy,
  },
  { name: 'only SOCKS 4 leads out', world: [w.throughSocks(4)], expected: onlyProxy },
  {
    name: 'SOCKS with its name and password set',
    world: [w.throughSocks(5, { login: 'ann:s3cret' }, 'Basic YW5uOnMzY3JldA==')],
    expected: onlyProxy,
  },
  {
    name: 'SOCKS wants a name and password that nobody gave it',
    world: [w.throughSocks(5, { login: 'ann:s3cret' })],
    expected: { ...byNetwork('proxy', 'proxy-needs-password'), status: 'blocked' },
  },
  {
    name: 'SOCKS lets everything pass but ChatGPT',
    world: [w.throughSocks(5, { refuses: (host) => (chatGpt(host) ? 2 : undefined) })],
    expected: {
      ...byNetwork('proxy', 'proxy-refuses'),
      status: 'blocked',
      hosts: apex,
      spared: ['challenges.cloudflare.com'],
    },
  },
  {
    name: 'the settings’ script names the only proxy',
    world: [w.throughScript(`PROXY ${proxyAt}; DIRECT`, httpProxy({}))],
    expected: onlyProxy,
  },
  {
    name: 'the settings’ script names a SOCKS proxy',
    world: [w.throughScript(`SOCKS5 ${proxyAt}`, socksProxy())],
    expected: onlyProxy,
  },
  {
    name: 'the script’s proxy wants TLS itself, under the company’s certificate',
    world: [w.throughScript(`HTTPS ${proxyAt}`, w.tlsProxy(company)), w.trusting(company)],
    expected: onlyProxy,
  },
  {
    name: 'the script’s proxy wants TLS itself, under a certificate that nobody accepts',
    world: [w.throughScript(`HTTPS ${proxyAt}`, w.tlsProxy(company))],
    expected: { ...byNetwork('proxy', 'proxy-unreachable'), status: 'blocked' },
  },
  {
    name: 'the script’s proxy wants Kerberos or NTLM',
    world: [
      w.throughScript(
        `PROXY ${proxyAt}`,
        httpProxy({ credentials: 'Negotiate x', schemes: ['Negotiate', 'NTLM'] }),
      ),
    ],
    expected: { ...byNetwork('proxy', 'proxy-needs-password'), status: 'blocked' },
  },
  {
    name: 'a page stands where the settings’ script should be, and nothing leads out',
    world: [w.throughScript('', httpProxy({}), { status: 200, body: '<html>Moved</html>' })],
    expected: { ...byNetwork('proxy', 'proxy-script-fails'), status: 'blocked' },
  },
  {
    name: 'the settings’ script names a dead proxy first, and one that leads out',
    world: [
      ways.namesProxyByScript(`PROXY old.corp.example:3128; PROXY ${proxyAt}`, {
        direct: false,
        closed: ['old.corp.example'],
      }),
      ways.looksForScript,
    ],
    expected: onlyProxy,
  },
  {
    name: 'a script names a dead proxy or else the straight way, and that is open',
    world: [
      ways.namesProxyByScript('PROXY old.corp.example:3128; DIRECT', {
        direct: true,
        closed: ['old.corp.example'],
      }),
      ways.looksForScript,
    ],
    expected: healthy,
  },
  {
    name: 'programs look for a script, and the network’s own names the only proxy',
    world: [ways.namesProxyByScript(`PROXY ${proxyAt}`, { direct: false }), ways.looksForScript],
    expected: onlyProxy,
  },
  {
    name: 'programs look for a script, and the one that DHCP names knows the only proxy',
    world: [
      ways.namesProxyByScript(`PROXY ${proxyAt}`, { direct: false }),
      ways.namesScriptByDhcp,
      ways.looksForScript,
    ],
    expected: onlyProxy,
  },
  {
    name: 'programs look for a script, which sends ChatGPT’s page alone to a proxy that refuses it',
    world: [
      ways.offersScript(`return dnsDomainIs(host, "chatgpt.com") ? "PROXY ${proxyAt}" : "DIRECT";`, {
        direct: true,
        refuses: () => ({ status: 403, body: 'Forbidden' }),
      }),
      ways.looksForScript,
    ],
    expected: {
      ...byNetwork('proxy', 'proxy-refuses'),
      status: 'blocked',
      hosts: apex,
      spared: ['auth.openai.com', 'challenges.cloudflare.com'],
    },
  },
  {
    name: 'programs look for a script, and the network’s own names a proxy that is gone',
    world: [
      ways.namesProxyByScript('PROXY old.corp.example:3128', { direct: true, closed: ['old.corp.example'] }),
      ways.looksForScript,
    ],
    expected: { ...byNetwork('proxy', 'proxy-unreachable'), status: 'blocked' },
  },
  {
    name: 'programs look for a script, and there is none',
    world: [ways.looksForScript],
    expected: healthy,
  },
  {
    name: 'programs look for a script, and the name leads to a page that says "no such name"',
    world: [w.inventsNames('198.51.100.77'), w.blockPageAt('198.51.100.77'), ways.looksForScript],
    expected: healthy,
  },
  {
    name: 'the settings’ script is gone, and the straight way is open',
    world: [
      (world) => ({
        ...world,
        machine: {
          ...world.machine,
          proxy: {
            ...world.machine.proxy,
            source: 'proxy-script',
            scriptUrl: 'http://pac.gone.example/x.pac',
          },
        },
      }),
    ],
    expected: { ...healthy, findings: ['proxy-script-fails'] },
  },
];
