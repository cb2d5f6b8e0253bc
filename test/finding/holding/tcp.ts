import * as c from '../../fakes/changes';
import { only } from '../../fakes/saw';
import { chatGpt, files, type Holding, type NotHolding, umbrella } from './case';

export const holding: readonly Holding[] = [
  {
    code: 'tcp-reset',
    name: 'connections are refused',
    change: c.connectFails(chatGpt, 'refused'),
    expected: {
      layer: 'tcp',
      place: 'network',
      confidence: 'certain',
      hosts: ['chatgpt.com'],
      spared: ['challenges.cloudflare.com'],
    },
  },
  {
    code: 'tcp-silent',
    name: 'packets vanish',
    change: c.connectFails(files, 'timed-out'),
    expected: { layer: 'tcp', place: 'network', confidence: 'likely', hosts: ['files.oaiusercontent.com'] },
  },
  {
    code: 'tcp-silent',
    name: 'packets to one host of no great weight vanish: its owner may have switched it off',
    change: c.connectFails(only('cdn.workos.com'), 'timed-out'),
    expected: { place: 'unknown', confidence: 'possible', hosts: ['cdn.workos.com'] },
  },
  {
    code: 'tcp-reset',
    name: 'one host of no great weight, at an edge that serves others at this moment',
    change: c.connectFails(only('ab.chatgpt.com'), 'refused'),
    expected: { place: 'network', confidence: 'likely', hosts: ['ab.chatgpt.com'] },
  },
  {
    code: 'tcp-reset',
    name: 'the same, and nobody else is seen to be served there: its owner may have switched it off',
    change: c.all(
      c.connectFails(only('ab.chatgpt.com'), 'refused'),
      c.forget((host) => host !== 'ab.chatgpt.com' && host !== 'chatgpt.com'),
    ),
    expected: { place: 'unknown', confidence: 'possible', hosts: ['ab.chatgpt.com'] },
  },
  {
    code: 'tcp-unreachable',
    name: 'a router says no',
    change: c.connectFails(chatGpt, 'no-route'),
    expected: { layer: 'tcp', place: 'network', confidence: 'certain', hosts: ['chatgpt.com'] },
  },
  {
    code: 'tcp-unreachable',
    name: 'this computer itself says no',
    change: c.connectFails(chatGpt, 'not-permitted'),
    expected: { layer: 'tcp', place: 'this-computer', hosts: ['chatgpt.com'] },
  },
];

export const notHolding: readonly NotHolding[] = [
  { code: 'tcp-reset', name: 'packets vanish', change: c.connectFails(chatGpt, 'timed-out') },
  {
    code: 'tcp-reset',
    name: 'a sinkhole’s address refuses',
    change: c.namesLead(chatGpt, umbrella, { there: 'refused' }),
  },
  { code: 'tcp-silent', name: 'IPv6 is dead, IPv4 answers', change: c.v6Dead },
  {
    code: 'tcp-silent',
    name: 'an unrelated site vanishes',
    change: c.connectFails(only('www.google.com'), 'timed-out'),
  },
  { code: 'tcp-silent', name: 'our own looks were stopped', change: c.connectFails(chatGpt, 'stopped') },
  {
    code: 'tcp-unreachable',
    name: 'our own program failed in a way we have no word for',
    change: c.connectFails(chatGpt, 'unknown'),
  },
];
