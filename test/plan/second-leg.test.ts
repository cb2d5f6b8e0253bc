import { expect, it } from 'vitest';
import { catalogue } from '../../shared/catalogue/endpoints';
import type { Look, LookKind } from '../../shared/plan/look';
import { makePlan } from '../../shared/plan/make-plan';
import { secondLeg } from '../../shared/plan/second-leg';

const plan = makePlan({}, catalogue, 'full');
const troubled = new Set(['auth.openai.com', 'ws.chatgpt.com', 'not-in-the-plan.example']);
const second = secondLeg(plan, troubled);
const ours = (looks: readonly Look[]) =>
  looks.flatMap((look) => (look.kind === 'visit' && look.role === 'catalogue' ? [look.host] : []));

it('visits of our hosts only those that had trouble', () => {
  expect(ours(second.looks).sort()).toEqual(['auth.openai.com', 'ws.chatgpt.com']);
});

it('leaves out nothing else', () => {
  expect(plan.looks.length - second.looks.length).toBe(ours(plan.looks).length - 2);
});

it.each<LookKind>(['machine', 'egress', 'plain-visit', 'stun', 'websocket'])('keeps every %s', (kind) => {
  const of = (looks: readonly Look[]) => looks.filter((look) => look.kind === kind);
  expect(of(second.looks)).toEqual(of(plan.looks));
  expect(of(second.looks)).not.toEqual([]);
});

it.each(['control', 'explain'])('keeps every visit that is made as %s', (role) => {
  const of = (looks: readonly Look[]) => looks.filter((look) => look.kind === 'visit' && look.role === role);
  expect(of(second.looks)).toEqual(of(plan.looks));
  expect(of(second.looks)).not.toEqual([]);
});

it('is everything when no host had trouble', () => {
  expect(secondLeg(plan, new Set())).toEqual(plan);
});
