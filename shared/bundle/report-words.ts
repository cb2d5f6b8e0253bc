import type { Actor } from '../advice/advice';
import type { Facts, Finding, NamedProduct } from '../finding/finding';
import { factsForWords } from '../finding/words';
import type { Report } from '../report/report';
import { isTextKey, type Say } from '../text/say';

/** Words for a key made from a code; the code itself when it comes from a newer version. */
export const wordFor = (say: Say, key: string, code: string, facts?: Facts): string =>
  isTextKey(key) ? say(key, facts) : code;

/** `Cisco Umbrella`, and not `Cisco Cisco Umbrella`: many products carry their vendor's name already. */
export const productName = ({ vendor, name }: NamedProduct): string =>
  name.toLowerCase().startsWith(vendor.toLowerCase()) ? name : `${vendor} ${name}`;

export const findingSentence = (finding: Finding, say: Say): string =>
  wordFor(say, `finding.${finding.code}.sentence`, finding.code, factsForWords(finding));

/** The one sentence. A code without words is told by its status: less, but true. */
export function verdictSentence({ verdict, findings }: Report, say: Say): string {
  const finding = findings.find(({ code }) => code === verdict.code);
  const key = `finding.${verdict.code}.sentence`;
  if (!isTextKey(key)) return say(`report.status.${verdict.status}.sentence`);
  return say(key, finding ? factsForWords(finding) : { hosts: verdict.hosts.length });
}

/** All steps for one actor, over all advice, each said once. */
export const stepsFor = ({ advice }: Report, who: Actor, say: Say): readonly string[] => [
  ...new Set(
    advice
      .filter((one) => one.who === who)
      .flatMap(({ steps }) =>
        steps.map(({ code, facts }) => wordFor(say, `advice.step.${code}`, code, facts)),
      ),
  ),
];
