import { intoSquid, proxyEnv, proxyUrl } from './company';
import { v4Of } from './internet';
import { domain, places } from './namespaces';
import { blocked, degraded, nothingLeaves, type Scenario, set } from './scenario';

const toSites = `ip daddr ${set(v4Of('chatgpt.com', 'ws.chatgpt.com'))}`;
const proxyScript = `server {
    listen ${places.intranet}:80 default_server; default_type application/x-ns-proxy-autoconfig;
    location = /wpad.dat { return 200 'function FindProxyForURL(url, host) { return "PROXY proxy.${domain}:3128"; }'; }
  }`;

/** Asks the internet's resolver, and hands its answers about ChatGPT's own name on so much later. */
const lateForOne = (ms: number) => `
  const { createSocket } = require('node:dgram');
  const own = createSocket('udp4').bind(53, '${places.intranet}');
  own.on('message', (question, from) => {
    const wait = question.toString('latin1').includes('\\x07chatgpt\\x03com\\x00') && question[12] === 7 ? ${ms} : 0;
    const other = createSocket('udp4');
    other.on('message', (answer) => {
      setTimeout(() => own.send(answer, from.port, from.address), wait);
      other.close();
    });
    other.send(question, 53, '8.8.8.8');
  });`;

/** Networks that are well but for how this computer is set up, and some whose sign is easily overheard. */
export const ownSideScenarios: readonly Scenario[] = [
  {
    name: 'this computer asks a resolver of its own that does not run',
    changes: { resolvers: ['127.0.0.1'] },
    expected: blocked('dns-down', 'dns', { place: 'this-computer' }),
  },
  {
    name: 'this computer’s settings except everything from the only way out',
    changes: {
      proxy: { rules: [] },
      pages: proxyScript,
      dnsmasq: [`--address=/wpad.${domain}/${places.intranet}`],
      forward: nothingLeaves,
      env: { ...proxyEnv(proxyUrl()), NO_PROXY: '*' },
    },
    expected: blocked('proxy-not-set', 'proxy', { place: 'this-computer', facts: { knows: 'exceptions' } }),
  },
  {
    name: 'a router says "protocol unreachable"',
    changes: { forward: [`${toSites} reject with icmp type prot-unreachable`] },
    expected: blocked('tcp-unreachable', 'tcp'),
  },
  {
    name: 'the name of ChatGPT alone takes 3 seconds',
    slow: true,
    changes: { odd: lateForOne(3_000), resolvers: [places.intranet] },
    expected: degraded('dns-slow', 'dns', { hosts: ['chatgpt.com'], facts: { how: 'some' } }),
  },
  {
    name: 'an inspector forbids files alone, with a page',
    changes: {
      inspection: {
        by: 'company',
        trusted: true,
        // Squid knows the page by this; what it stands for is said below.
        blocks: {
          domains: ['nowhere.example'],
          page: '<html><head><title>Upload blocked</title></head><body><p>Sending files to this site is blocked by Example Corp.</p></body></html>',
        },
        rules: [
          'acl sends method POST',
          'acl store dstdomain .oaiusercontent.com',
          'deny_info 403:ERR_COMPANY store',
          'http_access deny sends store',
        ],
      },
      prerouting: intoSquid,
    },
    expected: degraded('upload-cut', 'http', { facts: { how: 'refused' }, also: ['tls-inspected'] }),
  },
];
