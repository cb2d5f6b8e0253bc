import { productById } from '../catalogue/products';
import type { Facts, Finding, Verdict } from '../finding/finding';
import { factsForWords, hostNames } from '../finding/words';
import type { Line } from '../observation/line';
import { type Actor, type Advice, actors } from './advice';
import {
  type AdviceCode,
  adviceFor,
  adviceKinds,
  type Case,
  keeperIn,
  type StepCode,
  steps,
} from './advice-table';

/**
 * Who does what next: first the person's own, which the verdict alone decides, so that it is one thing; then IT's and
 * support's for everything that was found. The same advice for the same product is given once, for all its hosts.
 */
export function advise(
  findings: readonly Finding[],
  verdict: Verdict,
  answers: Case['answers'] = {},
  line: Line = 'not-known',
): Advice[] {
  const caseOf = (finding: Finding | undefined): Case => ({
    finding,
    product: finding?.product ? productById(finding.product.id) : undefined,
    answers,
    line,
  });
  const cause = findings.find(({ code }) => code === verdict.code);
  const ordered = cause ? [cause, ...findings.filter((finding) => finding !== cause)] : findings;
  const wanted = [
    ...choices(verdict.code, caseOf(cause)),
    ...ordered
      .flatMap((finding) => choices(finding.code, caseOf(finding)))
      .filter(({ code }) => adviceKinds[code].who !== 'you'),
  ];
  const merged = new Map<string, Choice>();
  for (const choice of wanted) {
    const key = `${choice.code} ${choice.case.product?.id ?? ''}`;
    const before = merged.get(key);
    merged.set(key, before ? { ...before, case: withHosts(before.case, choice.case) } : choice);
  }
  return [...merged.values()].sort((a, b) => rank(a) - rank(b)).map(adviceOf);
}

interface Choice {
  readonly code: AdviceCode;
  readonly case: Case;
}

const choices = (code: Verdict['code'], it: Case): Choice[] =>
  adviceFor[code].filter(({ when }) => when?.(it) ?? true).map((row) => ({ code: row.code, case: it }));

const withHosts = (it: Case, other: Case): Case =>
  it.finding && other.finding
    ? {
        ...it,
        finding: { ...it.finding, hosts: [...new Set([...it.finding.hosts, ...other.finding.hosts])] },
      }
    : it;

const rank = ({ code }: Choice): number => actors.indexOf(whoDoes(code));
const whoDoes = (code: AdviceCode): Actor => adviceKinds[code].who;

function adviceOf({ code, case: it }: Choice): Advice {
  const row = adviceKinds[code];
  const codes: readonly StepCode[] = row.steps;
  return {
    code,
    who: row.who,
    steps: codes.filter((step) => holds(step, it)).map((step) => ({ code: step, facts: factsOf(step, it) })),
  };
}

function holds(step: StepCode, it: Case): boolean {
  const row = steps[step];
  return 'when' in row ? row.when(it) : true;
}

/** Only what the step's words ask for: report.json shall stay readable. */
function factsOf(step: StepCode, it: Case): Facts {
  const known = knownFacts(step, it);
  return Object.fromEntries(steps[step].facts.map((name) => [name, known[name] ?? '']));
}

function knownFacts(step: StepCode, it: Case): Facts {
  const { finding, product, answers, line } = it;
  return {
    keeper: keeperIn(it),
    network: answers.network ?? 'not-known',
    line,
    ...(finding && { ...factsForWords(finding), hostNames: hostNames(finding.hosts) }),
    ...(product && {
      console: exemptSteps.has(step) ? product.console.doNotInspect : product.console.allow,
      importFormat: product.console.importFormat,
      // Menus move: where we only infer them, the words say "usually".
      sure: ['official', 'third-party'].includes(product.console.certainty) ? 'yes' : 'no',
    }),
  };
}

const exemptSteps: ReadonlySet<StepCode> = new Set(['where-exempt', 'scanner-exempt']);
