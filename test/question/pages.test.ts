import { expect, it } from 'vitest';
import { takes } from '../../shared/contract/takes';
import {
  type Answers,
  pages,
  pagesFor,
  questions,
  settled,
  wordsLimit,
} from '../../shared/question/questions';

const ids = (answers: Answers) => pagesFor(answers).map(({ id }) => id);

it('asks every question on exactly one page', () => {
  expect(pages.flatMap(({ asks }) => [...asks]).sort()).toEqual(questions.map(({ id }) => id).sort());
});

it.each<[string, Answers, readonly string[]]>([
  ['everything of somebody who said nothing', {}, ['symptom', 'where', 'reach', 'connection', 'history']],
  [
    'where, of somebody whose complaint may be anywhere',
    { symptom: 'chat-stops' },
    ['symptom', 'where', 'reach', 'connection', 'history'],
  ],
  [
    'no app of somebody who named it',
    { symptom: 'ios-unusual-activity' },
    ['symptom', 'reach', 'connection', 'history'],
  ],
  [
    'nor of the Mac app',
    { symptom: 'macos-network-configuration' },
    ['symptom', 'reach', 'connection', 'history'],
  ],
])('asks %s', (_, answers, expected) => {
  expect(ids(answers)).toEqual(expected);
});

it.each<[string, Answers, Answers]>([
  [
    'adds what follows',
    { symptom: 'ios-unusual-activity' },
    { symptom: 'ios-unusual-activity', where: 'iphone' },
  ],
  [
    'a later complaint wins over an earlier place',
    { symptom: 'macos-network-configuration', where: 'browser' },
    { symptom: 'macos-network-configuration', where: 'mac-app' },
  ],
  [
    'keeps own words',
    { symptom: 'something-else', words: ' It blinks. ' },
    { symptom: 'something-else', words: 'It blinks.' },
  ],
  [
    'forgets words that no longer belong',
    { symptom: 'chat-stops', words: 'It blinks.' },
    { symptom: 'chat-stops' },
  ],
  ['forgets empty words', { symptom: 'something-else', words: '  ' }, { symptom: 'something-else' }],
])('%s', (_, given, expected) => {
  expect(settled(given)).toEqual(expected);
});

it.each<[string, unknown, boolean]>([
  [
    'all answers',
    { symptom: 'something-else', words: 'x', networks: 'everywhere', since: 'days', changed: 'security' },
    true,
  ],
  ['none', {}, true],
  ['an answer that there is not', { since: 'yesterday' }, false],
  ['a question that there is not', { shoe: 'size' }, false],
  ['a novel', { words: 'x'.repeat(wordsLimit + 1) }, false],
])('reads %s from outside', (_, answers, isFine) => {
  expect(takes.makePlan.safeParse({ answers, plan: 'full' }).success).toBe(isFine);
});
