import * as c from '../../fakes/changes';
import { everything, only, under } from '../../fakes/saw';
import { chatGpt, contoso, files, type Holding, type NotHolding } from './case';

export const holding: readonly Holding[] = [
  {
    code: 'certificate-expired',
    name: 'a genuine certificate ran out',
    change: c.expired(under('oaistatic.com')),
    expected: {
      layer: 'tls',
      place: 'service',
      confidence: 'certain',
      hosts: ['cdn.oaistatic.com'],
      spared: ['chatgpt.com'],
      facts: { expired: '2026-10-18T00:00:00.000Z' },
    },
  },
  {
    code: 'certificate-expired',
    name: 'certificates of many owners ran out at once, and nobody tells the time',
    change: c.all(c.expired(everything), (leg) =>
      leg.map((o) =>
        o.kind === 'http-get' && o.outcome.kind === 'ok'
          ? { ...o, outcome: { kind: 'ok' as const, value: { ...o.outcome.value, clockAheadMs: null } } }
          : o,
      ),
    ),
    expected: { place: 'unknown', confidence: 'possible' },
  },
  {
    code: 'certificate-wrong-name',
    name: 'one host shows a neighbour’s certificate',
    change: c.wrongName(only('files.oaiusercontent.com'), 'other.example'),
    expected: {
      layer: 'tls',
      place: 'unknown',
      confidence: 'possible',
      hosts: ['files.oaiusercontent.com'],
      facts: { names: 'other.example' },
    },
  },
  {
    code: 'certificate-wrong-name',
    name: 'a host of the edge shows a neighbour’s certificate, at the edge’s address and with its marks',
    change: c.wrongName(only('auth.openai.com'), 'other.example'),
    expected: { place: 'service', confidence: 'likely', hosts: ['auth.openai.com'] },
  },
  {
    code: 'certificate-wrong-name',
    name: 'the same, and a stranger’s page stands there',
    change: c.all(
      c.wrongName(only('auth.openai.com'), 'other.example'),
      c.blockedBy(only('auth.openai.com'), { status: 200, bodyStart: '<title>Welcome</title>' }),
    ),
    expected: { place: 'unknown', confidence: 'possible', hosts: ['auth.openai.com'] },
  },
  {
    code: 'certificate-wrong-name',
    name: 'a neighbour’s certificate, without its signer’s',
    change: c.all(c.leafOnly(only('auth.openai.com')), c.wrongName(only('auth.openai.com'), 'other.example')),
    expected: { hosts: ['auth.openai.com'], facts: { names: 'other.example' } },
  },
  {
    code: 'certificate-wrong-name',
    name: 'hosts of several owners show one stranger’s certificate',
    change: c.wrongName(chatGpt, 'filter.example'),
    expected: { place: 'network', confidence: 'likely', hosts: ['chatgpt.com'] },
  },
  {
    code: 'certificate-wrong-name',
    name: 'under a public authority that is younger than our list',
    change: c.all(
      c.signedBy(files, 'C=US, O=SSL Corporation, CN=SSL.com TLS Transit ECC CA R9', 'Some Root', false),
      c.wrongName(files, 'storage.example'),
    ),
    expected: { place: 'unknown', hosts: ['files.oaiusercontent.com'] },
  },
  {
    code: 'certificate-wrong-name',
    name: 'hosts of one owner show one stranger’s certificate: the owner may have set them up so',
    change: c.wrongName(files, 'storage.example'),
    expected: { place: 'unknown' },
  },
  {
    code: 'certificate-incomplete',
    name: 'a server leaves out its signer’s certificate',
    change: c.leafOnly(only('files.oaiusercontent.com')),
    expected: { layer: 'tls', place: 'service', confidence: 'likely', hosts: ['files.oaiusercontent.com'] },
  },
];

export const notHolding: readonly NotHolding[] = [
  { code: 'certificate-expired', name: 'an inspector’s certificate ran out', change: c.inspectedBy(contoso) },
  {
    code: 'certificate-expired',
    name: 'an unrelated site’s certificate ran out',
    change: c.expired(only('example.com')),
  },
  {
    code: 'certificate-wrong-name',
    name: 'an inspector’s certificate without the name',
    change: c.all(
      c.inspectedBy(contoso),
      c.shows(everything, (_, was) => ({ ...was, nameMatches: false })),
    ),
  },
  {
    code: 'certificate-incomplete',
    name: 'an inspector sends its one certificate',
    change: c.inspectedBy(contoso, { sends: 'leaf-only' }),
  },
];
