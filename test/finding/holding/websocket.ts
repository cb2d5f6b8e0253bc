import * as c from '../../fakes/changes';
import { everything, only, under } from '../../fakes/saw';
import { chatGpt, contoso, type Holding, type NotHolding } from './case';

const cutAfter = (ms: number) => ({ status: 101, closedAfterMs: ms, closeCode: null, watchedMs: ms });

const openFor = (ms: number) => ({ status: 101, closedAfterMs: null, closeCode: null, watchedMs: ms });

export const holding: readonly Holding[] = [
  {
    code: 'websocket-blocked',
    name: 'an inspector answers for the far side',
    change: c.all(
      c.inspectedBy(contoso, { trusted: true }),
      c.webSockets(everything, { status: 403, headers: [] }),
    ),
    expected: { hosts: ['chatgpt.com'], facts: { how: 'refused', status: 403 } },
  },
  {
    code: 'websocket-blocked',
    name: 'an inspector passes on a plain request',
    change: c.all(c.inspectedBy(contoso, { trusted: true }), c.webSockets(everything, { status: 200 })),
    expected: {
      layer: 'websocket',
      place: 'network',
      hosts: ['chatgpt.com'],
      facts: { how: 'stripped', status: 200 },
    },
  },
  {
    code: 'websocket-blocked',
    name: 'an inspector answers with a page, where plain requests are refused by the edge',
    change: c.all(
      c.inspectedBy(contoso, { trusted: true }),
      c.theySay(chatGpt, 400),
      c.webSockets(everything, { status: 200, headers: [] }),
    ),
    expected: { facts: { how: 'refused', status: 200 } },
  },
  {
    code: 'websocket-blocked',
    name: 'a proxy cuts one host’s beneath the encryption, and lets others’ last',
    change: c.all(
      c.throughProxy(),
      c.webSockets(everything, { status: 101, closedAfterMs: null, watchedMs: 900 }),
      c.webSockets(only('ws.chatgpt.com'), { ...cutAfter(300), goodbye: false }),
    ),
    expected: { place: 'network', confidence: 'likely', hosts: ['ws.chatgpt.com'], spared: ['chatgpt.com'] },
  },
  {
    code: 'websocket-blocked',
    name: 'every upgrade meets silence',
    change: c.webSockets(everything, 'timed-out'),
    expected: {
      confidence: 'certain',
      hosts: ['chatgpt.com', 'ws.chatgpt.com'],
      facts: { how: 'silent', status: 0 },
    },
  },
  {
    code: 'websocket-blocked',
    name: 'every upgrade is cut',
    change: c.webSockets(everything, { status: 101, closedAfterMs: 20 }),
    expected: { facts: { how: 'closed', status: 101, seconds: 0 } },
  },
  {
    code: 'websocket-blocked',
    name: 'one is cut beneath its encryption after half a second, the others’ own refusals arrive',
    change: c.webSockets(only('ws.chatgpt.com'), { ...cutAfter(500), goodbye: false }),
    expected: { hosts: ['ws.chatgpt.com'], facts: { how: 'closed', status: 101, seconds: 1 } },
  },
  {
    code: 'websocket-blocked',
    name: 'one is cut after half a second, another was open for less when nobody watched any more',
    change: c.all(
      c.webSockets(only('ws.chatgpt.com'), { ...cutAfter(500), goodbye: false }),
      c.webSockets(under('intercom.io'), { status: 101, closedAfterMs: null, watchedMs: 300 }),
    ),
    expected: { hosts: ['ws.chatgpt.com'] },
  },
  {
    code: 'websocket-blocked',
    name: 'an inspector grants them himself, and nothing is heard of the far side',
    change: c.all(
      c.inspectedBy(contoso, { trusted: true }),
      c.webSockets(everything, { ...openFor(2_200), answersPing: false }),
    ),
    expected: { hosts: ['ws.chatgpt.com'], facts: { how: 'silent', status: 101 } },
  },
  {
    code: 'websocket-blocked',
    name: 'an inspector’s page says that one is blocked, and lets others last',
    change: c.all(
      c.inspectedBy(contoso, { trusted: true }),
      c.webSockets(everything, { ...openFor(2_200), answersPing: true }),
      c.webSockets(only('ws.chatgpt.com'), {
        status: 403,
        headers: [['content-type', 'text/html']],
        bodyStart: '<title>Stop</title>This site has been blocked by IT.',
        closedAfterMs: null,
      }),
    ),
    expected: { hosts: ['ws.chatgpt.com'], spared: ['chatgpt.com'], facts: { how: 'refused', status: 403 } },
  },
];

export const notHolding: readonly NotHolding[] = [
  {
    code: 'websocket-blocked',
    name: 'an inspector passes them on, and the far side answers when it is asked whether it is there',
    change: c.all(
      c.inspectedBy(contoso, { trusted: true }),
      c.webSockets(everything, { ...openFor(2_200), answersPing: true }),
    ),
  },
  {
    code: 'websocket-blocked',
    name: 'an inspector passes on a refusal in plain words, and another upgrade lasts',
    change: c.all(
      c.inspectedBy(contoso, { trusted: true }),
      c.webSockets(everything, { ...openFor(2_200), answersPing: true }),
      c.webSockets(only('chatgpt.com'), { status: 403, headers: [], bodyStart: 'Forbidden' }),
    ),
  },
  {
    code: 'websocket-blocked',
    name: 'the far side ends one in the words of encryption',
    change: c.webSockets(only('ws.chatgpt.com'), { ...cutAfter(500), goodbye: true }),
  },
  {
    code: 'websocket-blocked',
    name: 'one is cut after half a second, another stays open for longer',
    change: c.all(
      c.webSockets(only('ws.chatgpt.com'), { ...cutAfter(500), goodbye: false }),
      c.webSockets(under('intercom.io'), { status: 101, closedAfterMs: null, watchedMs: 900 }),
    ),
  },
  { code: 'websocket-blocked', name: 'ChatGPT refuses strangers politely', change: (leg) => leg },
  {
    code: 'websocket-blocked',
    name: 'the support chat alone is silent',
    change: c.webSockets(under('intercom.io'), 'timed-out'),
  },
  {
    code: 'websocket-blocked',
    name: 'one host is silent, the other’s own refusal arrives: nobody on the way can tell them apart',
    change: c.webSockets(only('ws.chatgpt.com'), 'timed-out'),
  },
  {
    code: 'websocket-blocked',
    name: 'the host cannot be reached at all',
    change: c.connectFails(chatGpt, 'timed-out'),
  },
  {
    code: 'websocket-blocked',
    name: 'an inspector passes the refusal of strangers on',
    change: c.inspectedBy(contoso, { trusted: true }),
  },
];
