import * as c from '../../fakes/changes';
import { everything, only } from '../../fakes/saw';
import { chatGpt, type Holding, type NotHolding, proxy } from './case';

const zscalersProxy = 'http://gateway.zscloud.net:80';

export const holding: readonly Holding[] = [
  {
    code: 'proxy-not-set',
    name: 'the settings except ChatGPT from the proxy, and nothing leads straight out',
    change: c.exceptedFromProxy(chatGpt),
    expected: {
      layer: 'proxy',
      place: 'this-computer',
      confidence: 'likely',
      hosts: ['chatgpt.com'],
      spared: ['challenges.cloudflare.com'],
      facts: { knows: 'exceptions' },
    },
  },
  {
    code: 'proxy-not-set',
    name: 'the network’s script names a proxy that leads out, and nothing else does',
    change: c.proxyNotSet,
    expected: {
      layer: 'proxy',
      place: 'network',
      confidence: 'certain',
      hosts: ['chatgpt.com'],
      facts: { proxy },
    },
  },
  {
    code: 'proxy-not-set',
    name: 'the same, and this computer’s settings except everything from any proxy',
    change: c.exceptedAll,
    expected: { place: 'this-computer', facts: { knows: 'exceptions' } },
  },
  {
    code: 'proxy-needs-password',
    name: '407',
    change: c.throughProxy({
      which: everything,
      says: {
        status: 407,
        headers: [
          ['proxy-authenticate', 'Basic realm="x, y", Digest realm="z", nonce="n"'],
          ['proxy-authenticate', 'NTLM'],
        ],
      },
    }),
    expected: {
      layer: 'proxy',
      place: 'network',
      confidence: 'certain',
      hosts: ['chatgpt.com'],
      facts: { proxy, schemes: 'Basic, Digest, NTLM' },
    },
  },
  {
    code: 'proxy-needs-password',
    name: '407 of a product that signs it',
    change: c.throughProxy({
      which: everything,
      says: {
        status: 407,
        headers: [
          ['proxy-authenticate', 'NTLM'],
          ['via', '1.1 10.1.1.1 (McAfee Web Gateway 10.2.10)'],
        ],
      },
    }),
    expected: { product: 'skyhigh-mcafee' },
  },
  {
    code: 'proxy-needs-password',
    name: 'a SOCKS proxy wants one',
    change: c.throughProxy({
      shown: 'socks5://proxy.corp.example:1080',
      which: everything,
      says: 'proxy-needs-password',
    }),
    expected: { layer: 'proxy', facts: { proxy: 'socks5://proxy.corp.example:1080', schemes: 'SOCKS' } },
  },
  {
    code: 'proxy-unreachable',
    name: 'it wants TLS itself, under a certificate that nobody accepts',
    change: c.throughProxy({
      shown: 'https://proxy.corp.example:443',
      which: everything,
      says: 'certificate-refused',
    }),
    expected: { layer: 'proxy', facts: { how: 'certificate' } },
  },
  {
    code: 'proxy-script-fails',
    name: 'something else answers in its place, and nothing leads out',
    change: c.all(c.lineCut, c.scriptSet('bad-answer')),
    expected: {
      layer: 'proxy',
      place: 'network',
      confidence: 'likely',
      hosts: ['chatgpt.com'],
      facts: { how: 'broken', direct: false },
    },
  },
  {
    code: 'proxy-script-fails',
    name: 'it cannot be had, and the straight way is open: a remark',
    change: c.scriptSet('timed-out'),
    expected: { place: 'this-computer', hosts: [], facts: { how: 'unreachable', direct: true } },
  },
  {
    code: 'proxy-unreachable',
    name: 'a program of this computer, which does not run',
    change: c.throughProxy({
      shown: 'http://127.0.0.1:8888',
      which: everything,
      says: 'proxy-unreachable',
    }),
    expected: { place: 'this-computer' },
  },
  {
    code: 'proxy-unreachable',
    name: 'nobody answers there, nor anywhere',
    change: c.throughProxy({ which: everything, says: 'proxy-unreachable' }),
    expected: { layer: 'proxy', place: 'network', confidence: 'certain', facts: { proxy } },
  },
  {
    code: 'proxy-unreachable',
    name: 'nobody answers there, and the straight way is open: a setting from elsewhere',
    change: c.throughProxy({ which: everything, says: 'proxy-unreachable', direct: true }),
    expected: { layer: 'proxy', place: 'this-computer' },
  },
  {
    code: 'proxy-unreachable',
    name: 'it accepts connections and answers nothing',
    change: c.throughProxy({ which: everything, says: 'timed-out' }),
    expected: { layer: 'proxy', place: 'network', hosts: ['chatgpt.com'] },
  },
  {
    code: 'proxy-refuses',
    name: '403 to CONNECT for ChatGPT alone',
    change: c.throughProxy({ which: chatGpt, says: { status: 403 } }),
    expected: {
      layer: 'proxy',
      place: 'network',
      confidence: 'certain',
      hosts: ['chatgpt.com'],
      spared: ['challenges.cloudflare.com'],
      facts: { proxy, status: 403 },
    },
  },
  {
    code: 'proxy-refuses',
    name: 'a proxy that signs its refusal',
    change: c.throughProxy({
      which: chatGpt,
      says: { status: 403, headers: [['via', '1.1 mwg (McAfee Web Gateway 11.2)']] },
    }),
    expected: { product: 'skyhigh-mcafee', facts: { status: 403 } },
  },
  {
    code: 'proxy-refuses',
    name: 'a gateway that signs in its status line that it cannot connect',
    change: c.throughProxy({ which: chatGpt, says: { status: 502, reason: 'cannotconnect' } }),
    expected: { product: 'skyhigh-mcafee', facts: { status: 502 } },
  },
  {
    code: 'proxy-refuses',
    name: 'a proxy whose host says whose it is',
    change: c.throughProxy({ shown: zscalersProxy, which: chatGpt, says: { status: 403 } }),
    expected: { product: 'zscaler-zia' },
  },
  {
    code: 'proxy-refuses',
    name: 'a proxy that says nothing for ChatGPT, and answers for others',
    change: c.throughProxy({ which: chatGpt, says: 'closed' }),
    expected: {
      layer: 'proxy',
      place: 'network',
      hosts: ['chatgpt.com'],
      spared: ['challenges.cloudflare.com'],
    },
  },
  {
    code: 'proxy-refuses',
    name: 'a proxy that grants tunnels to ChatGPT, and passes nothing on in them',
    change: c.all(c.throughProxy(), c.handshakeFails(chatGpt, 'timed-out', 'not-tried')),
    expected: {
      layer: 'proxy',
      place: 'network',
      hosts: ['chatgpt.com'],
      spared: ['challenges.cloudflare.com'],
      facts: { how: 'stalls' },
    },
  },
  {
    code: 'proxy-only',
    name: 'the straight way is closed, the proxy works',
    change: c.throughProxy(),
    expected: {
      layer: 'proxy',
      place: 'network',
      confidence: 'certain',
      hosts: [],
      facts: { proxy },
      product: null,
    },
  },
  {
    code: 'proxy-only',
    name: 'the same, and its host says whose it is',
    change: c.throughProxy({ shown: zscalersProxy }),
    expected: { product: 'zscaler-zia', facts: { proxy: zscalersProxy } },
  },
];

export const notHolding: readonly NotHolding[] = [
  {
    code: 'proxy-not-set',
    name: 'the script’s proxy is there, and the straight way is open',
    change: (leg) => [...leg, ...c.proxyNotSet([])],
  },
  {
    code: 'proxy-script-fails',
    name: 'it cannot be had, nor can anything else: the line may be cut',
    change: c.all(c.lineCut, c.scriptSet('timed-out')),
  },
  { code: 'proxy-script-fails', name: 'we stopped looking', change: c.scriptSet('stopped') },
  {
    code: 'proxy-script-fails',
    name: 'the network’s own, which the settings do not name',
    change: c.scriptSet('bad-answer', 'none'),
  },
  {
    code: 'proxy-not-set',
    name: 'the settings except ChatGPT from the proxy, and others get straight out: somebody stops it there',
    change: c.exceptedFromProxy(chatGpt, { direct: true }),
  },
  { code: 'proxy-not-set', name: 'nothing leads out, and no script is there', change: c.lineCut },
  {
    code: 'proxy-needs-password',
    name: 'the proxy refuses',
    change: c.throughProxy({ which: chatGpt, says: { status: 403 } }),
  },
  {
    code: 'proxy-unreachable',
    name: 'the proxy refuses',
    change: c.throughProxy({ which: everything, says: { status: 403 } }),
  },
  {
    code: 'proxy-unreachable',
    name: 'the proxy is silent for ChatGPT alone',
    change: c.throughProxy({ which: chatGpt, says: 'timed-out' }),
  },
  {
    code: 'proxy-refuses',
    name: 'the proxy wants a password',
    change: c.throughProxy({ which: everything, says: { status: 407 } }),
  },
  {
    code: 'proxy-refuses',
    name: 'the proxy finds no such host, and we are not sure that it exists',
    change: c.throughProxy({ which: only('oaistatic.com'), says: { status: 503 } }),
  },
  {
    code: 'proxy-refuses',
    name: 'nothing comes through any tunnel: no policy about ChatGPT',
    change: c.all(c.throughProxy(), c.handshakeFails(everything, 'timed-out', 'not-tried')),
  },
  {
    code: 'proxy-refuses',
    name: 'tunnels to ChatGPT are cut at the first word: whoever reads the name does that',
    change: c.all(c.throughProxy(), c.handshakeFails(chatGpt, 'reset', 'not-tried')),
  },
  { code: 'proxy-only', name: 'the straight way is open as well', change: c.throughProxy({ direct: true }) },
];
