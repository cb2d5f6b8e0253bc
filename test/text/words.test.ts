import { describe, expect, it } from 'vitest';
import { adviceKinds, steps } from '../../shared/advice/advice-table';
import { features } from '../../shared/catalogue/catalogue';
import { confidences, findingCodes, layers, places } from '../../shared/finding/codes';
import { type Finding, featureStates, type NamedProduct } from '../../shared/finding/finding';
import { factsForWords, factsOfCode } from '../../shared/finding/words';
import { failureWords, skipWords } from '../../shared/observation/failure';
import { advice as enAdvice } from '../../shared/text/en/advice';
import { finding as enFinding } from '../../shared/text/en/finding';
import { advice as koAdvice } from '../../shared/text/ko/advice';
import { finding as koFinding } from '../../shared/text/ko/finding';
import { languages } from '../../shared/text/languages';
import { isTextKey, type TextKey } from '../../shared/text/say';
import { speak } from '../../shared/text/tables';
import { placeholdersOf } from './placeholders';
import { findingOf, sampleFacts } from './sample-findings';

const en: Readonly<Record<string, string>> = { ...enFinding, ...enAdvice };
const ko: Readonly<Record<string, string>> = { ...koFinding, ...koAdvice };
const keys = Object.keys(en);
const stepCodes = Object.keys(steps) as (keyof typeof steps)[];

/** A key that must have words; anything else is a failed test, not a cast. */
const key = (text: string): TextKey => {
  if (!isTextKey(text)) throw new Error(`no words for ${text}`);
  return text;
};

const needed: readonly string[] = [
  ...[...findingCodes, 'healthy', 'could-not-tell'].map((code) => `finding.${code}.sentence`),
  ...findingCodes.map((code) => `finding.${code}.expert`),
  ...layers.map((code) => `layer.${code}`),
  ...places.map((code) => `place.${code}`),
  ...features.map((code) => `feature.${code}`),
  ...featureStates.map((code) => `feature-state.${code}`),
  ...confidences.map((code) => `confidence.${code}`),
  ...failureWords.map((code) => `failure.${code}`),
  ...skipWords.map((code) => `skip.${code}`),
  ...Object.keys(adviceKinds).map((code) => `advice.${code}.title`),
  ...stepCodes.map((code) => `advice.step.${code}`),
];

describe('the words of findings and advice', () => {
  it.each(needed)('has %s', (wanted) => {
    expect(en[wanted]).toBeTruthy();
    expect(ko[wanted]).toBeTruthy();
  });

  it('has none that nobody asks for', () => {
    expect(keys.filter((text) => !needed.includes(text))).toEqual([]);
    expect(Object.keys(ko).sort()).toEqual([...keys].sort());
  });

  it.each(keys)('asks for the same facts in both languages: %s', (text) => {
    expect([...placeholdersOf(ko[text] ?? '')].sort()).toEqual([...placeholdersOf(en[text] ?? '')].sort());
  });
});

const sentenceKeys = keys.filter((text) => text.endsWith('.sentence'));

describe('what the person reads', () => {
  it.each(sentenceKeys)('is polite Korean throughout: %s', (text) => {
    const said = ko[text] ?? '';
    expect(said).toMatch(/니다\.|십시오\./);
    expect(said).not.toMatch(/[가-힣]요\./);
  });
});

const products: readonly (NamedProduct | null)[] = [
  null,
  { id: 'zscaler-zia', vendor: 'Zscaler', name: 'Zscaler Internet Access', confidence: 'certain' },
  { id: 'fortinet', vendor: 'Fortinet', name: 'Fortinet FortiGate', confidence: 'possible' },
];
const scopes = ['everything', 'chatgpt', 'some'] as const;
const hostLists = [[], ['chatgpt.com'], ['chatgpt.com', 'ws.chatgpt.com', 'auth.openai.com']];

/** Every finding in many shapes, some with facts missing as an older bundle may have them. */
const shapes = (code: Finding['code']): Finding[] =>
  products.flatMap((product) =>
    scopes.flatMap((scope) =>
      hostLists.flatMap((hosts) => [
        findingOf(code, { product, hosts, facts: { scope, ...sampleFacts[code] } }),
        findingOf(code, { product, hosts, facts: {}, place: 'this-computer' }),
      ]),
    ),
  );

describe.each(languages)('a finding in %s', (lang) => {
  const say = speak(lang);

  it.each(findingCodes)('says %s whole, whatever is known', (code) => {
    for (const finding of shapes(code)) {
      for (const kind of ['sentence', 'expert'] as const) {
        const said = say(key(`finding.${code}.${kind}`), factsForWords(finding));
        expect(said).not.toMatch(/[{}#]|undefined|\bnull\b|NaN/);
        expect(said).not.toMatch(/ {2}|\(\)| [.,;]/);
      }
    }
  });
});

describe('the facts for words', () => {
  it('covers the facts that codes.ts documents, as the samples give them', () => {
    for (const code of findingCodes) {
      expect(Object.keys(sampleFacts[code] ?? {}).sort(), code).toEqual(
        [...(factsOfCode[code] ?? [])].sort(),
      );
    }
  });

  it.each([
    [{ facts: { trusted: true } }, { trusted: 'yes' }],
    [{ facts: { trusted: false } }, { trusted: 'no' }],
    [{ facts: { trusted: 'not-known' } }, { trusted: 'not-known' }],
    [{ facts: {} }, { trusted: '?', scope: '?', issuer: '?', hasIssuer: 'no' }],
    [{ facts: { issuer: '' } }, { issuer: '?', hasIssuer: 'no' }],
    [{ facts: { issuer: 'CN=x' } }, { hasIssuer: 'yes' }],
    [{ product: null }, { hasProduct: 'no', product: '' }],
    [{ product: products[1] ?? null }, { hasProduct: 'yes', product: 'Zscaler Internet Access' }],
    [{ product: products[2] ?? null }, { hasProduct: 'maybe' }],
    [{ facts: { how: 'timed-out', status: 0 } }, { how: 'silent', status: '?', hasStatus: 'no' }],
    [{ place: 'this-computer' }, { where: 'computer' }],
    [{ place: 'service' }, { where: 'elsewhere' }],
    [{ hosts: ['a.example', 'b.example'] }, { hosts: 2, hostNames: 'a.example, b.example' }],
    [{ hosts: [...'abcdefgh'] }, { hosts: 8, hostNames: 'a, b, c, d, e, f (+2)' }],
  ] as const)('turn %j into %j', (more, facts) => {
    expect(factsForWords(findingOf('tls-inspected', { ...more } as Partial<Finding>))).toMatchObject(facts);
  });
});

describe('some sentences in full', () => {
  const sentence = (lang: 'en' | 'ko', finding: Finding) =>
    speak(lang)(key(`finding.${finding.code}.sentence`), factsForWords(finding));
  const zscaler = products[1] ?? null;

  it.each([
    [
      findingOf('tls-inspected', { product: zscaler }),
      'Zscaler Internet Access on this network opens the protected connection to ChatGPT and reads along. Programs notice and refuse to connect.',
      '이 네트워크의 Zscaler Internet Access 제품이 ChatGPT에 대한 보호된 연결을 열어 내용을 들여다봅니다. 프로그램이 이를 알아채고 연결을 거부합니다.',
    ],
    [
      findingOf('tls-inspected', { facts: { scope: 'everything', trusted: true } }),
      'An inspection system (most likely your company’s own; which product it is cannot be seen) opens the protected connection to every site and reads along. A browser accepts that, because this computer was told to; ChatGPT’s own apps often do not, because they bring lists of their own.',
      '검사 장치(회사가 직접 운영하는 것으로 보이며 제품 이름은 알 수 없음)가 모든 사이트에 대한 보호된 연결을 열어 내용을 들여다봅니다. 이 컴퓨터가 받아들이도록 설정되어 있어 브라우저는 괜찮지만, ChatGPT 앱은 자체 목록을 쓰기 때문에 거부하는 경우가 많습니다.',
    ],
    [
      findingOf('dns-name-missing', { hosts: ['a.example'], facts: { outside: 'not-known' } }),
      'This network says that an address ChatGPT needs does not exist.',
      '이 네트워크는 ChatGPT에 필요한 주소 1개가 존재하지 않는다고 답합니다.',
    ],
    [
      findingOf('tcp-silent', { facts: { scope: 'some' } }),
      'This network lets nothing through to 2 of ChatGPT’s servers: requests are never answered.',
      '이 네트워크는 ChatGPT 서버 2곳에 아무것도 보내 주지 않습니다. 요청에 전혀 답이 없습니다.',
    ],
    [
      findingOf('clock-wrong', { facts: { direction: 'ahead', days: 0, hours: 3 } }),
      'This computer’s clock is 3 hours fast, and so it distrusts every secure site.',
      '이 컴퓨터의 시계가 3시간 빨라서 보안 사이트를 모두 믿지 못합니다.',
    ],
  ] as const)('%#', (finding, english, korean) => {
    expect(sentence('en', finding)).toBe(english);
    expect(sentence('ko', finding)).toBe(korean);
  });
});
