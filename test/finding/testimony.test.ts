import { describe, expect, it } from 'vitest';
import type { Confidence } from '../../shared/finding/codes';
import { sureness, type Told, testimonies, testimonyOn } from '../../shared/finding/testimony';
import type { Answers } from '../../shared/question/questions';
import { isTextKey } from '../../shared/text/say';
import { reports } from '../fakes/fake-reports';

const told = (
  name: keyof typeof reports,
  answers: Answers,
  { place, confidence = 'likely' }: { place?: Told['verdict']['place']; confidence?: Confidence } = {},
): Told => {
  const { verdict, findings } = reports[name];
  return {
    verdict: place ? { ...verdict, place } : verdict,
    findings: findings.map((finding) => ({ ...finding, confidence })),
    answers: answers as Told['answers'],
  };
};

it('has words for every remark', () => {
  expect(Object.keys(testimonies).filter((code) => !isTextKey(`told.${code}`))).toEqual([]);
});

describe('what was told', () => {
  it.each<[string, Told, readonly string[]]>([
    ['nothing', told('inspected', {}), []],
    ['not known says nothing', told('inspected', { who: 'not-known', networks: 'not-known' }), []],
    ['others on a filtered network', told('inspected', { who: 'others-too' }), ['network-others-too']],
    ['only me on a filtered network', told('inspected', { who: 'only-me' }), ['network-only-you']],
    [
      'everywhere, on a filtered network',
      told('inspected', { networks: 'everywhere' }),
      ['network-everywhere'],
    ],
    [
      'everywhere, with an agent',
      told('inspected', { networks: 'everywhere' }, { place: 'this-computer' }),
      ['computer-everywhere'],
    ],
    [
      'only here, with an agent',
      told('inspected', { networks: 'only-here' }, { place: 'this-computer' }),
      ['computer-only-here'],
    ],
    [
      'others, when OpenAI has trouble',
      told('inspected', { who: 'others-too' }, { place: 'service' }),
      ['service-others-too'],
    ],
    ['only me, and the way is clear', told('healthy', { who: 'only-me' }), ['clear-only-you']],
    ['a new password, and the way is clear', told('healthy', { changed: 'account' }), ['clear-account']],
    ['a new agent, and inspection', told('inspected', { changed: 'security' }), ['changed-security']],
    ['a new agent, and nothing found', told('healthy', { changed: 'security' }), []],
    ['nothing could be told', told('stopped', { who: 'others-too', networks: 'everywhere' }), []],
  ])('%s', (_, it, codes) => {
    expect(testimonyOn(it)).toEqual(codes);
  });

  it('never grows into a speech', () => {
    const all = told('inspected', { who: 'others-too', networks: 'only-here', changed: 'security' });
    expect(testimonyOn(all)).toHaveLength(2);
  });
});

describe('how sure it is', () => {
  it.each<[string, Confidence, Answers, Confidence]>([
    ['as measured', 'likely', {}, 'likely'],
    ['surer when others have it, too', 'possible', { who: 'others-too' }, 'likely'],
    ['never certain by hearsay', 'likely', { who: 'others-too', networks: 'only-here' }, 'likely'],
    ['less sure when it is so everywhere', 'likely', { networks: 'everywhere' }, 'possible'],
    ['no less than possible', 'possible', { networks: 'everywhere' }, 'possible'],
    ['certain stays certain, whatever is told', 'certain', { networks: 'everywhere' }, 'certain'],
    ['for and against cancel out', 'likely', { networks: 'everywhere', who: 'others-too' }, 'likely'],
  ])('%s', (_, confidence, answers, expected) => {
    expect(sureness(told('inspected', answers, { confidence }))).toBe(expected);
  });

  it('says nothing where nothing was found', () => {
    expect(sureness(told('healthy', { who: 'only-me' }))).toBeNull();
  });
});
