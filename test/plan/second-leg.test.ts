import { expect, it } from 'vitest';
import { catalogue } from '../../shared/catalogue/endpoints';
import type { Look, LookKind, Plan } from '../../shared/plan/look';
import { makePlan } from '../../shared/plan/make-plan';
import { gateOf, repeatOf, secondLeg } from '../../shared/plan/second-leg';

const plan = makePlan(catalogue, 'full');
const troubled = new Set(['auth.openai.com', 'ws.chatgpt.com', 'not-in-the-plan.example']);
const second = secondLeg(plan, troubled);
const ours = (looks: readonly Look[]) =>
  looks.flatMap((look) => (look.kind === 'visit' && look.role === 'catalogue' ? [look.host] : []));

it('visits of our hosts only those that had trouble', () => {
  expect(ours(second.looks).sort()).toEqual(['auth.openai.com', 'ws.chatgpt.com']);
});

it.each<LookKind>(['machine', 'computer', 'egress', 'plain-visit', 'service-status', 'proxy-script'])(
  'keeps every %s',
  (kind) => {
    const of = (looks: readonly Look[]) => looks.filter((look) => look.kind === kind);
    expect(of(second.looks)).toEqual(of(plan.looks));
    expect(of(second.looks)).not.toEqual([]);
  },
);

it('opens lasting connections and uploads only where there was trouble', () => {
  const urls = second.looks.flatMap((look) => (look.kind === 'websocket' ? [look.url] : []));
  expect(urls).toEqual(['wss://ws.chatgpt.com/']);
  expect(second.looks.some(({ kind }) => kind === 'upload')).toBe(false);
  const uploads = secondLeg(plan, new Set(['files.oaiusercontent.com'])).looks;
  expect(uploads.some(({ kind }) => kind === 'upload')).toBe(true);
});

it('sends voice packets only where voice servers were silent', () => {
  const stuns = (from: Plan) => from.looks.filter(({ kind }) => kind === 'stun');
  expect(stuns(second)).toEqual([]);
  const [server] = plan.looks.flatMap((look) => (look.kind === 'stun' ? [look.server] : []));
  expect(stuns(secondLeg(plan, new Set([server as string])))).toEqual(stuns(plan));
});

it('repeats a few hosts with their lasting connections, and neutral ones beside them', () => {
  const again = repeatOf(plan, troubled);
  const hosts = ours(again.looks);
  expect(hosts).toEqual(expect.arrayContaining(['auth.openai.com', 'ws.chatgpt.com']));
  // Three that worked come along.
  expect(hosts).toHaveLength(5);
  expect(again.looks.flatMap((look) => (look.kind === 'websocket' ? [look.url] : []))).toContain(
    'wss://ws.chatgpt.com/',
  );
  expect(again.looks.some((look) => look.kind === 'visit' && look.role === 'control')).toBe(true);
  expect(again.looks.some(({ kind }) => kind === 'stun' || kind === 'dns-query')).toBe(false);
});

it('never repeats more than a handful', () => {
  const all = new Set(ours(plan.looks));
  expect(ours(repeatOf(plan, all).looks)).toHaveLength(16);
});

it('asks nothing of ChatGPT at the gate', () => {
  const { looks } = gateOf(plan);
  expect(ours(looks)).toEqual([]);
  expect(new Set(looks.map(({ kind }) => kind))).toEqual(
    new Set(['machine', 'computer', 'egress', 'visit', 'plain-visit']),
  );
});

it.each(['control', 'explain'])('keeps every visit that is made as %s', (role) => {
  const of = (looks: readonly Look[]) => looks.filter((look) => look.kind === 'visit' && look.role === role);
  expect(of(second.looks)).toEqual(of(plan.looks));
  expect(of(second.looks)).not.toEqual([]);
});

it('is everything when no host had trouble', () => {
  expect(secondLeg(plan, new Set())).toEqual(plan);
});
