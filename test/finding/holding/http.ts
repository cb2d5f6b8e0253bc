import * as c from '../../fakes/changes';
import { only, under } from '../../fakes/saw';
import { chatGpt, contoso, files, fortiGuard, type Holding, type NotHolding } from './case';

const foreignPage = '<html><title>Pristup zabranjen</title>Obratite se administratoru.</html>';

/** Squid's page for whatever went wrong. */
const cannotReach =
  '<title>ERROR: The requested URL could not be retrieved</title>Unable to determine IP address from host name';

const urlblock = 'https://10.1.1.1:6082/php/urlblock.php?args=AAAA';

export const holding: readonly Holding[] = [
  {
    code: 'block-page',
    name: 'a known product’s page under its certificate',
    change: c.all(
      c.inspectedBy('C=US, O=Fortinet, CN=FG100FTK20012345', { trusted: true }),
      c.blockedBy(chatGpt, fortiGuard),
    ),
    expected: {
      layer: 'http',
      place: 'network',
      confidence: 'certain',
      product: 'fortinet',
      hosts: ['chatgpt.com'],
      spared: ['challenges.cloudflare.com'],
      facts: { page: 'Web Page Blocked!', status: 403 },
    },
  },
  {
    code: 'block-page',
    name: 'a page of nobody we know that says "blocked", with status 200',
    change: c.all(
      c.inspectedBy(contoso, { trusted: true }),
      c.blockedBy(files, {
        status: 200,
        bodyStart: '<title>Stop</title>This website has been blocked by IT.',
      }),
    ),
    expected: { product: null, hosts: ['files.oaiusercontent.com'], facts: { page: 'Stop', status: 200 } },
  },
  {
    code: 'block-page',
    name: 'a redirect to a product’s block page',
    change: c.all(
      c.inspectedBy(contoso, { trusted: true }),
      c.blockedBy(chatGpt, { status: 302, location: 'https://gateway.zscaler.net/auD?x=1' }),
    ),
    expected: { product: 'zscaler-zia', hosts: ['chatgpt.com'] },
  },
  {
    code: 'block-page',
    name: 'a redirect that only its path gives away, also in place of files, where any status may be right',
    change: c.all(
      c.inspectedBy(contoso, { trusted: true }),
      c.blockedBy(under('chatgpt.com', 'oaiusercontent.com'), {
        status: 302,
        location: urlblock,
        headers: [['location', urlblock]],
      }),
    ),
    expected: { product: 'paloalto', hosts: ['chatgpt.com', 'files.oaiusercontent.com'] },
  },
  {
    code: 'unexpected-answer',
    name: 'an error behind an inspector who takes the edge’s marks out of everything: it may be the edge’s own',
    change: c.all(
      c.inspectedBy(contoso, { trusted: true, strips: ['server', 'cf-ray'] }),
      c.blockedBy(under('chatgpt.com'), { status: 502, bodyStart: '<title>502 Bad Gateway</title>' }),
    ),
    expected: { place: 'unknown', confidence: 'possible', hosts: ['chatgpt.com'], facts: { status: 502 } },
  },
  {
    code: 'unexpected-answer',
    name: 'the same, and the very same stands on the files of another owner',
    change: c.all(
      c.inspectedBy(contoso, { trusted: true, strips: ['server', 'cf-ray'] }),
      c.blockedBy(under('chatgpt.com', 'livekit.cloud'), {
        status: 502,
        bodyStart: '<title>502 Bad Gateway</title>',
      }),
    ),
    expected: { place: 'network', hosts: ['chatgpt.com'], facts: { status: 502 } },
  },
  {
    code: 'unexpected-answer',
    name: 'a proxy’s software says that it cannot reach ChatGPT',
    change: c.all(
      c.inspectedBy(contoso, { trusted: true }),
      c.blockedBy(under('chatgpt.com'), { status: 503, bodyStart: cannotReach }),
    ),
    expected: { place: 'network', hosts: ['chatgpt.com'], product: null },
  },
  {
    code: 'unexpected-answer',
    name: 'a gateway signs in its status line that it cannot reach ChatGPT',
    change: c.all(
      c.inspectedBy(contoso, { trusted: true }),
      c.blockedBy(under('chatgpt.com'), { status: 502, reason: 'cannotconnect', bodyStart: 'error' }),
    ),
    expected: { place: 'network', hosts: ['chatgpt.com'], product: 'skyhigh-mcafee' },
  },
  {
    code: 'service-error',
    name: 'the edge’s own error page, behind an inspector who takes its marks out of the head',
    change: c.all(
      c.inspectedBy(contoso, { trusted: true, strips: ['server', 'cf-ray'] }),
      c.blockedBy(under('chatgpt.com'), {
        status: 502,
        bodyStart:
          '<title>chatgpt.com | 502: Bad gateway</title>Error code 502. Cloudflare: Working. Host: Error',
      }),
    ),
    expected: { place: 'service', confidence: 'likely', hosts: ['chatgpt.com'], facts: { confirmed: false } },
  },
  {
    code: 'service-error',
    name: 'any error there, when the status page tells of trouble',
    change: c.all(
      c.inspectedBy(contoso, { trusted: true, strips: ['server', 'cf-ray'] }),
      c.blockedBy(under('chatgpt.com'), { status: 502, bodyStart: '<title>502 Bad Gateway</title>' }),
      c.statusPageSays('minor', [['ChatGPT', 'partial_outage']]),
    ),
    expected: { place: 'service', confidence: 'likely', facts: { confirmed: true } },
  },
  {
    code: 'unexpected-answer',
    name: 'files are sent aside to a page of the company, which is told where they were wanted from',
    change: c.all(
      c.inspectedBy(contoso, { trusted: true }),
      c.blockedBy(files, {
        status: 302,
        location: 'http://block.corp.example/denied?u=https%3A%2F%2Ffiles.oaiusercontent.com%2F',
      }),
    ),
    expected: {
      layer: 'http',
      place: 'network',
      hosts: ['files.oaiusercontent.com'],
      facts: { status: 302 },
    },
  },
  {
    code: 'unexpected-answer',
    name: 'an error of somebody else’s',
    change: c.all(
      c.inspectedBy(contoso, { trusted: true }),
      c.blockedBy(under('chatgpt.com'), { status: 500, bodyStart: '<title>Oops</title>' }),
    ),
    expected: {
      layer: 'http',
      place: 'network',
      confidence: 'likely',
      hosts: ['chatgpt.com'],
      facts: { page: 'Oops', status: 500 },
    },
  },
  {
    code: 'unexpected-answer',
    name: 'a page in a language we do not know, where others bear the edge’s marks',
    change: c.all(
      c.inspectedBy(contoso, { trusted: true }),
      c.blockedBy(only('chatgpt.com', 'ws.chatgpt.com'), {
        status: 200,
        bodyStart: '<title>Pristup zabranjen</title>',
      }),
    ),
    expected: { hosts: ['chatgpt.com', 'ws.chatgpt.com'], facts: { page: 'Pristup zabranjen' } },
  },
  {
    code: 'unexpected-answer',
    name: 'the very same page in place of another owner’s host, whose answers we know less well',
    change: c.all(
      c.inspectedBy(contoso, { trusted: true }),
      c.blockedBy(only('chatgpt.com', 'chatgpt.livekit.cloud'), {
        status: 200,
        bodyStart: '<title>Pristup zabranjen</title>',
      }),
    ),
    expected: { hosts: ['chatgpt.com', 'chatgpt.livekit.cloud'] },
  },
  {
    code: 'unexpected-answer',
    name: 'one refusal on ChatGPT’s own page that names neither the edge nor anybody, and nothing to compare with',
    change: c.all(
      c.inspectedBy(contoso, { which: only('chatgpt.com'), trusted: true }),
      c.blockedBy(only('chatgpt.com'), { status: 403, bodyStart: foreignPage }),
    ),
    expected: { place: 'network', confidence: 'possible', hosts: ['chatgpt.com'] },
  },
  {
    code: 'unexpected-answer',
    name: 'one page word for word on hosts of three owners, with a status that any of them might give',
    change: c.all(
      c.inspectedBy(contoso, { which: chatGpt, trusted: true }),
      c.blockedBy(chatGpt, { status: 403, bodyStart: '{"error":"policy","category":"GenAI"}' }),
    ),
    expected: { place: 'network', confidence: 'likely', hosts: ['chatgpt.com', 'auth.openai.com'] },
  },
  {
    code: 'unexpected-answer',
    name: 'a page that may be anybody’s on a host that serves programs: nobody knows',
    change: c.all(
      c.inspectedBy(contoso, { trusted: true }),
      c.blockedBy(only('files.oaiusercontent.com'), { status: 403, bodyStart: foreignPage }),
    ),
    expected: { place: 'unknown', confidence: 'possible', hosts: ['files.oaiusercontent.com'] },
  },
  {
    code: 'unexpected-answer',
    name: 'two owners’ hosts send us to one and the same stranger',
    change: c.all(
      c.inspectedBy(contoso, { trusted: true }),
      c.blockedBy(only('sdmntprwestus.oaiusercontent.com', 'chatgpt.livekit.cloud'), {
        status: 302,
        location: 'http://it.contoso.example/policy',
      }),
    ),
    expected: { hosts: ['sdmntprwestus.oaiusercontent.com', 'chatgpt.livekit.cloud'] },
  },
  {
    code: 'unexpected-answer',
    name: 'ChatGPT sends us to a stranger',
    change: c.all(
      c.inspectedBy(contoso, { trusted: true, strips: ['cf-ray', 'server'] }),
      c.blockedBy(only('chatgpt.com'), { status: 302, location: 'http://it.contoso.example/policy' }),
    ),
    expected: { hosts: ['chatgpt.com'], spared: ['auth.openai.com'] },
  },
  {
    code: 'answer-missing',
    name: 'the inspected connection stands and nothing comes',
    change: c.all(c.inspectedBy(contoso, { trusted: true }), c.answerFails(chatGpt, 'timed-out')),
    expected: { layer: 'http', place: 'network', confidence: 'certain', hosts: ['chatgpt.com'] },
  },
  {
    code: 'answer-missing',
    name: 'under the genuine certificate it may be the far side',
    change: c.answerFails(only('ws.chatgpt.com'), 'timed-out'),
    expected: { place: 'unknown', confidence: 'possible', hosts: ['ws.chatgpt.com'] },
  },
  {
    code: 'answer-missing',
    name: 'connections to several owners are cut, behind one edge and elsewhere',
    change: c.answerFails(under('chatgpt.com', 'openai.com', 'intercom.io'), 'reset'),
    expected: { layer: 'http', place: 'network', confidence: 'likely', hosts: ['chatgpt.com'] },
  },
  {
    code: 'answer-missing',
    name: 'nothing comes from several owners, behind one edge and elsewhere',
    change: c.answerFails(under('chatgpt.com', 'openai.com', 'intercom.io'), 'timed-out'),
    expected: { place: 'network', confidence: 'likely', hosts: ['chatgpt.com'] },
  },
  {
    code: 'answer-missing',
    name: 'nothing comes from those behind one edge alone',
    change: c.answerFails(only('chatgpt.com', 'auth.openai.com', 'cdn.oaistatic.com'), 'timed-out'),
    expected: { place: 'unknown', hosts: ['chatgpt.com'] },
  },
  {
    code: 'answer-missing',
    name: 'so are those behind one edge alone, which may have failed itself',
    change: c.answerFails(only('chatgpt.com', 'auth.openai.com', 'cdn.oaistatic.com'), 'reset'),
    expected: { place: 'unknown', hosts: ['chatgpt.com'] },
  },
  {
    code: 'upload-cut',
    name: 'an inspector cuts the body',
    change: c.all(c.inspectedBy(contoso, { trusted: true }), c.uploads('reset')),
    expected: {
      layer: 'http',
      place: 'network',
      confidence: 'likely',
      hosts: ['files.oaiusercontent.com'],
      facts: { how: 'reset', status: 0 },
    },
  },
  {
    code: 'upload-cut',
    name: 'an inspector finds the body too large',
    change: c.all(c.inspectedBy(contoso, { trusted: true }), c.uploads({ status: 413 })),
    expected: { facts: { how: 'refused', status: 413 } },
  },
  {
    code: 'upload-cut',
    name: 'an inspector answers a file with a page that forbids it, and nothing else',
    change: c.all(
      c.inspectedBy(contoso, { trusted: true }),
      c.uploads({
        status: 403,
        bodyStart: '<title>Upload blocked</title>This upload was blocked by policy.',
      }),
    ),
    expected: { place: 'network', facts: { how: 'refused', status: 403 } },
  },
  {
    code: 'cookies-stripped',
    name: 'an inspector takes the edge’s cookie out',
    change: c.inspectedBy(contoso, { trusted: true, strips: ['set-cookie'] }),
    expected: { layer: 'http', place: 'network', hosts: ['chatgpt.com'] },
  },
];

export const notHolding: readonly NotHolding[] = [
  {
    code: 'unexpected-answer',
    name: 'under its genuine certificate a host sends us on, and says where from',
    change: c.answers(files, (was) => ({
      ...was,
      status: 302,
      location: 'https://login.elsewhere.example/?back=https%3A%2F%2Ffiles.oaiusercontent.com%2F',
    })),
  },
  {
    code: 'unexpected-answer',
    name: 'the edge asks programs whether they are browsers, behind an inspector who takes its marks out',
    change: c.all(
      c.challenge(chatGpt),
      c.inspectedBy(contoso, { trusted: true, strips: ['server', 'cf-ray'] }),
    ),
  },
  {
    code: 'block-page',
    name: 'a proxy’s software says that it cannot reach hosts',
    change: c.all(
      c.inspectedBy(contoso, { trusted: true }),
      c.blockedBy(under('oaistatic.com'), { status: 503, bodyStart: cannotReach }),
    ),
  },
  {
    code: 'unexpected-answer',
    name: 'a proxy’s software cannot reach names that may not exist',
    change: c.all(
      c.inspectedBy(contoso, { trusted: true }),
      c.blockedBy(only('oaistatic.com', 'files.openai.com'), { status: 503, bodyStart: cannotReach }),
    ),
  },
  {
    code: 'unexpected-answer',
    name: 'the edge’s own refusal, its marks taken out on the way',
    change: c.all(
      c.inspectedBy(contoso, { which: only('chatgpt.com'), trusted: true }),
      c.blockedBy(only('chatgpt.com'), {
        status: 403,
        bodyStart: '<html><title>Just a moment...</title>Enable JavaScript and cookies to continue</html>',
      }),
    ),
  },
  {
    code: 'unexpected-answer',
    name: 'a server’s own page behind an inspector',
    change: c.all(
      c.inspectedBy(contoso, { trusted: true }),
      c.blockedBy(only('files.oaiusercontent.com'), {
        status: 404,
        bodyStart: '<html><title>404 Not Found</title><hr>nginx</html>',
      }),
    ),
  },
  {
    code: 'upload-cut',
    name: 'the far side refuses strangers, however it says so',
    change: c.uploads({ status: 413 }),
  },
  {
    code: 'upload-cut',
    name: 'the far side says no behind an inspector',
    change: c.all(
      c.inspectedBy(contoso, { trusted: true }),
      c.uploads({ status: 403, bodyStart: '<Error/>' }),
    ),
  },
  {
    code: 'upload-cut',
    name: 'the host cannot be reached at all',
    change: c.connectFails(files, 'timed-out'),
  },
  {
    code: 'cookies-stripped',
    name: 'ChatGPT’s own answer without a cookie',
    change: c.answers(only('chatgpt.com'), (was) => ({
      ...was,
      headers: was.headers.filter(([name]) => name !== 'set-cookie'),
    })),
  },
  {
    code: 'cookies-stripped',
    name: 'an inspector that leaves cookies alone',
    change: c.inspectedBy(contoso),
  },
  {
    code: 'cookies-stripped',
    name: 'a server that left out its signer’s certificate, and no cookie',
    change: c.all(
      c.leafOnly(only('chatgpt.com')),
      c.answers(only('chatgpt.com'), (was) => ({
        ...was,
        headers: was.headers.filter(([name]) => name !== 'set-cookie'),
      })),
    ),
  },
  { code: 'block-page', name: 'the edge asks whether we are a browser', change: c.challenge(chatGpt) },
  {
    code: 'block-page',
    name: 'a gateway’s status line says that it cannot connect, which is no refusal',
    change: c.all(
      c.inspectedBy(contoso, { trusted: true }),
      c.blockedBy(under('chatgpt.com'), { status: 502, reason: 'cannotconnect', bodyStart: 'error' }),
    ),
  },
  {
    code: 'block-page',
    name: 'ChatGPT’s own page says "access denied" under its genuine certificate',
    change: c.theySay(
      only('chatgpt.com'),
      403,
      '<title>Access denied</title> You have been blocked by security.',
    ),
  },
  {
    code: 'block-page',
    name: 'a proxy signs what it passes on',
    change: c.inspectedBy(contoso, { trusted: true, adds: [['via', '1.1 fw (squid/5.7)']] }),
  },
  {
    code: 'block-page',
    name: 'a proxy signs what it passes on, and opens the storage hosts alone',
    change: c.inspectedBy(contoso, { which: files, trusted: true, adds: [['via', '1.1 fw (squid/5.7)']] }),
  },
  {
    code: 'block-page',
    name: 'a script that speaks of blocking, passed on by an inspector',
    change: c.all(
      c.inspectedBy(contoso, { trusted: true }),
      c.blockedBy(only('cdn.workos.com'), {
        status: 200,
        headers: [['content-type', 'text/javascript']],
        bodyStart: 'throw Error("request was blocked by the browser")',
      }),
    ),
  },
  {
    code: 'block-page',
    name: 'storage that denies access to strangers, passed on by an inspector',
    change: c.all(
      c.inspectedBy(contoso, { trusted: true }),
      c.blockedBy(files, {
        bodyStart: '<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>',
      }),
    ),
  },
  {
    code: 'unexpected-answer',
    name: 'an inspector that takes the edge’s marks away',
    change: c.inspectedBy(contoso, { strips: ['server', 'cf-ray'] }),
  },
  {
    code: 'unexpected-answer',
    name: 'one owner’s host sends us to a stranger: where it likes, for all we know',
    change: c.all(
      c.inspectedBy(contoso),
      c.blockedBy(only('chatgpt.livekit.cloud'), {
        status: 302,
        location: 'http://it.contoso.example/policy',
      }),
    ),
  },
  {
    code: 'unexpected-answer',
    name: 'two owners’ hosts send us elsewhere under their own certificates',
    change: c.theySay(
      only('sdmntprwestus.oaiusercontent.com', 'chatgpt.livekit.cloud'),
      404,
      '<title>404 Not Found</title><p>nginx</p>',
    ),
  },
  {
    code: 'unexpected-answer',
    name: 'two owners’ servers have nothing to show, behind an inspector',
    change: c.all(
      c.inspectedBy(contoso),
      c.theySay(
        only('sdmntprwestus.oaiusercontent.com', 'chatgpt.livekit.cloud'),
        404,
        '<title>404 Not Found</title><p>nginx</p>',
      ),
    ),
  },
  {
    code: 'unexpected-answer',
    name: 'a block page says what it is',
    change: c.all(c.inspectedBy(contoso), c.blockedBy(chatGpt, fortiGuard)),
  },
  {
    code: 'unexpected-answer',
    name: 'odd statuses under the genuine certificate',
    change: c.theySay(chatGpt, 418),
  },
  { code: 'answer-missing', name: 'the person stopped it', change: c.answerFails(chatGpt, 'stopped') },
];
