import type { Actor } from '../advice/advice';
import { sureness } from '../finding/testimony';
import { hostNames } from '../finding/words';
import { guideFacts, outcomeOf } from '../guide/guide';
import type { Report } from '../report/report';
import { type Say, wordFor } from '../text/say';
import { findingWords, stepText, verdictSentence } from './report-words';

/** A ready letter: what was found, what shows it, what to change. Plain text. */
export interface Letter {
  readonly subject: string;
  readonly body: string;
}

type Reader = Exclude<Actor, 'you'>;

/**
 * The letter to IT or to OpenAI's support, in the sender's language. Whoever gets it shall not have to ask anything
 * back: verdict, evidence, scope, what was tried, and the steps for the very product.
 */
export function handOver(report: Report, to: Reader, say: Say, when: string): Letter {
  const { tool, verdict } = report;
  const blocks = [
    [say('letter.intro', { version: tool.version, when })],
    [verdictSentence(report, say), ...expertLines(report, say)],
    list(say('letter.evidence'), evidence(report, say)),
    list(say('letter.told'), told(report, say)),
    list(say('letter.tried'), tried(report, say)),
    ...advice(report, to, say),
    [say('letter.file')],
  ];
  return {
    subject: say(`letter.subject.${verdict.status === 'healthy' ? 'healthy' : to}`, {
      product: verdict.product?.name ?? '',
      hasProduct: verdict.product ? 'yes' : 'no',
    }),
    body: blocks
      .filter((block) => block.length > 0)
      .map((block) => block.join('\n'))
      .join('\n\n'),
  };
}

const list = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [title, ...lines.map((line) => `- ${line}`)];

const expertLines = ({ findings }: Report, say: Say): readonly string[] =>
  findings.map((finding) => findingWords(finding, 'expert', say)).filter((text) => text !== null);

/** What was measured, as facts one can look up in a log. */
function evidence(report: Report, say: Say): readonly string[] {
  const { verdict, legs, comparison, startedAt } = report;
  const network = legs[0]?.network;
  const sure = sureness(report);
  const looks = legs.reduce((sum, { observations }) => sum + observations.length, 0);
  return [
    ...(verdict.product
      ? [
          say('letter.product', {
            product: verdict.product.name,
            sure: say(`confidence.${verdict.product.confidence}`),
          }),
        ]
      : []),
    ...(sure && sure !== verdict.product?.confidence
      ? [say('letter.sure', { sure: say(`confidence.${sure}`) })]
      : []),
    ...(verdict.hosts.length > 0
      ? [say('letter.hosts', { count: verdict.hosts.length, hosts: hostNames(verdict.hosts) })]
      : []),
    ...(network?.egress
      ? [say('letter.egress', { address: network.egress.address, country: network.egress.country })]
      : []),
    ...(network?.proxy ? [say('letter.proxy', { proxy: network.proxy })] : []),
    ...(comparison?.validity === 'valid'
      ? [say(`report.comparison.verdict.${comparison.verdict.code}`)]
      : []),
    say('letter.looks', { count: looks, startedAt }),
  ];
}

/** The person's answers; what is not known is left out. */
function told(report: Report, say: Say): readonly string[] {
  const { words, ...answers } = report.answers;
  return [
    ...Object.entries(answers)
      .filter(([, answer]) => answer !== 'not-known')
      .map(
        ([question, answer]) =>
          `${wordFor(say, `question.${question}`, question)} ${wordFor(say, `question.${question}.${answer}`, answer)}`,
      ),
    ...(words ? [say('letter.words', { words })] : []),
  ];
}

/** One line for each step that was ticked off: what it was, and what became of it. */
export const tried = (report: Pick<Report, 'steps' | 'findings'>, say: Say): readonly string[] =>
  (report.steps ?? []).map((one) => {
    const { code, note } = one;
    const step = wordFor(say, `guide.step.${code}`, code, guideFacts(report));
    const end = say(`guide.state.${outcomeOf(one)}`);
    return `${step}: ${end}${note ? ` (${note})` : ''}`;
  });

const advice = (report: Report, to: Reader, say: Say): readonly (readonly string[])[] =>
  report.advice
    .filter(({ who }) => who === to)
    .map(({ code, steps }) => ({
      code,
      lines: steps.map((step) => stepText(step, say)).filter((text) => text !== null),
    }))
    .filter(({ lines }) => lines.length > 0)
    .map(({ code, lines }) => [
      wordFor(say, `advice.${code}.title`, code),
      ...lines.map((line, i) => `${i + 1}. ${line}`),
    ]);

/**
 * Windows hands a program an address of at most 2,083 characters, and mail programs cut off what is longer without a
 * word; Hangul takes nine characters a syllable.
 */
const longestAddress = 2_000;

/** An address that opens a draft in the person's own mail program. */
export const draftAddress = ({ subject, body }: Letter): string =>
  `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;

/** The letter as an address for the mail program; where it would be too long, with a word on where the whole of it is. */
export function mailAddress({ subject, body }: Letter, say: Say): string {
  const address = (text: string) => draftAddress({ subject, body: text });
  const whole = address(body);
  if (whole.length <= longestAddress) return whole;
  const paste = say('letter.paste');
  const paragraphs = body.split('\n\n');
  const kept = (count: number) => [paste, ...paragraphs.slice(0, count)].join('\n\n');
  const fits = paragraphs.map((_, i) => i).filter((count) => address(kept(count)).length <= longestAddress);
  return address(kept(Math.max(0, ...fits)));
}
