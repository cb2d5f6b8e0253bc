import { verdictSentence } from '../../shared/bundle/report-words';
import { sureness, testimonyOn } from '../../shared/finding/testimony';
import { guideFor } from '../../shared/guide/guide';
import type { Report } from '../../shared/report/report';
import { whoCanFix } from '../../shared/report/who-can-fix';
import { whenText } from '../../shared/text/when';
import { ComparisonCounts } from '../parts/comparison-counts';
import { Expert } from '../parts/expert/expert';
import { FeatureList } from '../parts/feature-list';
import { Heading } from '../parts/heading';
import { Icon, type IconName } from '../parts/icon';
import { LetterPart } from '../parts/letter-part';
import { Notice } from '../parts/notice';
import { PathPicture } from '../parts/path-picture';
import { TroubleNotice } from '../parts/trouble-notice';
import { WatchPart } from '../parts/watch-part';
import { Wholeness } from '../parts/wholeness';
import { useApp, useHappened, useSay, useWishes } from '../state/context';
import type { StageAt } from '../state/stages';
import { comparisonKey, isWorthComparing } from '../view/comparison';
import { pathOf } from '../view/path';
import {
  adviceFor,
  endsInLookingAgain,
  isAllHidden,
  nextStep,
  opensPages,
  ownSteps,
  productClaim,
} from '../view/verdict-words';

const icons = {
  healthy: 'good',
  degraded: 'odd',
  blocked: 'bad',
  unknown: 'unknown',
} as const satisfies Readonly<Record<Report['verdict']['status'], IconName>>;

/** One sentence, who can fix it, one next step; then what works; then, for those who ask, everything. */
export function Verdict({ result, trouble }: StageAt<'verdict'>) {
  const { report, source } = result;
  const say = useSay();
  const happened = useHappened();
  const wishes = useWishes();
  const lang = useApp((state) => state.lang);
  const expert = useApp((state) => state.expert);
  const showExpert = useApp((state) => state.showExpert);
  const { verdict } = report;
  const isRun = source.kind === 'run';
  const hadTrouble = isRun && (source.since || verdict.status === 'blocked' || verdict.status === 'degraded');
  // A saved report is read elsewhere.
  const mayOpen = !isRun || opensPages(report);
  // Without a network there is nothing to record and nothing that comes and goes.
  const maySeeMore = isRun && !isAllHidden(report);
  const runId = isRun ? source.runId : null;
  const sure = sureness(report);
  const hasGuide = isRun && guideFor(report).length > 0;
  // Where nothing is in the way, the steps are what is left to do; otherwise IT has to hear of it first.
  const guideFirst = hasGuide && verdict.status === 'healthy' && !report.steps;
  const first = guideFirst ? 'guide' : isRun && endsInLookingAgain(report) ? 'again' : 'save';
  const styleOf = (button: typeof first) => (button === first ? 'primary' : undefined);
  const guide = hasGuide && (
    <button type="button" className={styleOf('guide')} onClick={() => happened({ type: 'guide-asked' })}>
      {say(report.steps ? 'window.verdict.guide.tried' : 'window.verdict.guide')}
    </button>
  );
  const again =
    hadTrouble && !isAllHidden(report) ? (
      <button type="button" className={styleOf('again')} onClick={() => happened({ type: 'recheck-asked' })}>
        {say('window.recheck')}
      </button>
    ) : (
      <button type="button" className={styleOf('again')} onClick={() => happened({ type: 'restarted' })}>
        {say(isRun ? 'window.verdict.again' : 'window.verdict.here')}
      </button>
    );
  return (
    <>
      {source.kind === 'file' && (
        <Notice tone="unknown" label={say('window.verdict.file', { name: source.name })} />
      )}
      {source.kind === 'file' && source.bundle && <Wholeness bundle={source.bundle} />}
      {!report.complete && <Notice tone="odd" label={say('window.verdict.stopped')} />}
      <div className="card verdict">
        <p className={`status status-${icons[verdict.status]}`}>
          <Icon name={icons[verdict.status]} large />
          <span>{say(`window.verdict.status.${verdict.status}`)}</span>
        </p>
        <Heading>{verdictSentence(report, say)}</Heading>
        <dl className="who">
          {verdict.product && (
            <div>
              <dt>{say('window.verdict.product')}</dt>
              <dd>{productClaim(verdict.product, say)}</dd>
            </div>
          )}
          <div>
            <dt>{say('report.who')}</dt>
            <dd>{say(`report.who.${whoCanFix(report)}`)}</dd>
          </div>
          {sure && (
            <div>
              <dt>{say('report.confidence')}</dt>
              <dd>{say(`confidence.${sure}`)}</dd>
            </div>
          )}
          <div className="next">
            <dt>{say('window.verdict.next')}</dt>
            <dd>{guideFirst ? say('window.verdict.next.guide') : nextStep(report, say)}</dd>
          </div>
        </dl>
        {testimonyOn(report).map((code) => (
          <p key={code}>{say(`told.${code}`)}</p>
        ))}
        {report.hotspot === 'skipped-by-the-person' && (
          <p className="muted">{say('window.hotspot.skipped')}</p>
        )}
        {report.hotspot === 'forbidden-by-policy' && (
          <p className="muted">{say('window.hotspot.forbidden')}</p>
        )}
        <TroubleNotice trouble={trouble} />
        <div className="actions">
          {first === 'guide' && guide}
          {first === 'again' && again}
          {isRun && verdict.place === 'sign-in-page' && (
            <button type="button" onClick={() => void wishes.open('sign-in')}>
              {say('window.verdict.sign-in-page')}
            </button>
          )}
          {isRun && (
            <button
              type="button"
              className={styleOf('save')}
              onClick={() => happened({ type: 'save-asked' })}
            >
              {say('window.verdict.save')}
            </button>
          )}
          {first !== 'guide' && guide}
          {first !== 'again' && again}
          {isRun && isWorthComparing(report) && (
            <button type="button" onClick={() => happened({ type: 'compare-asked' })}>
              {say(report.comparison ? 'window.compared.again' : 'window.verdict.compare')}
            </button>
          )}
          {maySeeMore && (
            <button type="button" onClick={() => happened({ type: 'show-asked' })}>
              {say('window.evidence.open')}
            </button>
          )}
          {maySeeMore && (
            <button type="button" className="quiet" onClick={() => happened({ type: 'watch-asked' })}>
              {say('window.watch.offer')}
            </button>
          )}
          {mayOpen && verdict.place === 'service' && (
            <button type="button" className="quiet" onClick={() => void wishes.open('service-status')}>
              {say('window.verdict.status-page')}
            </button>
          )}
          {mayOpen && verdict.status !== 'healthy' && verdict.place !== 'service' && (
            <button type="button" className="quiet" onClick={() => void wishes.open('help')}>
              {say('window.verdict.help-page')}
            </button>
          )}
        </div>
      </div>
      <section className="card way">
        <h2>{say('path.title')}</h2>
        <PathPicture stops={pathOf(report)} />
      </section>
      {report.comparison && (
        <section className="card">
          <h2>{say('report.comparison')}</h2>
          <p>{say(comparisonKey(report.comparison))}</p>
          <ComparisonCounts comparison={report.comparison} />
        </section>
      )}
      {report.watch && (
        <section className="card">
          <h2>{say('report.watch')}</h2>
          <WatchPart watch={report.watch} />
        </section>
      )}
      <section className="card">
        <h2>{say('window.verdict.features')}</h2>
        <FeatureList states={verdict.features} />
        <p className="muted small measured">
          {say('window.verdict.measured', {
            when: whenText(report.startedAt, lang),
            seconds: Math.max(1, Math.round(report.tookMs / 1_000)),
          })}
        </p>
      </section>
      <AdviceParts report={report} runId={runId} hasGuide={guideFirst} />
      <p className="switch">
        <label>
          <input type="checkbox" checked={expert} onChange={({ target }) => showExpert(target.checked)} />
          <span>{say('window.verdict.expert')}</span>
        </label>
      </p>
      {expert && <Expert report={report} />}
    </>
  );
}

interface AdviceProps {
  readonly report: Report;
  readonly runId: string | null;
  /** The steps say it one by one: nobody needs it twice. */
  readonly hasGuide: boolean;
}

/** What else the person can do; then, folded, so that nobody takes it for their own task, what is for the others. */
function AdviceParts({ report, runId, hasGuide }: AdviceProps) {
  const say = useSay();
  // Looking again is on a button of its own, where anybody can.
  const onButton = runId === null ? '' : say('advice.step.look-again');
  const own = hasGuide
    ? []
    : ownSteps(report, say)
        .slice(1)
        .filter((step) => step !== onButton);
  return (
    <>
      {own.length > 0 && (
        <section className="card advice">
          <h2>{say('window.verdict.steps.you')}</h2>
          <Steps steps={own} />
        </section>
      )}
      <OthersPart report={report} runId={runId} who="it" />
      <OthersPart report={report} runId={runId} who="support" />
    </>
  );
}

interface OthersProps {
  readonly report: Report;
  readonly runId: string | null;
  readonly who: 'it' | 'support';
}

function OthersPart({ report, runId, who }: OthersProps) {
  const say = useSay();
  const all = adviceFor(report.advice, who, say);
  if (all.length === 0) return null;
  return (
    <details className="card advice">
      <summary>
        <h2>{say(`window.verdict.steps.${who}`)}</h2>
      </summary>
      <LetterPart report={report} to={who} runId={runId} />
      {all.map(({ title, steps }) => (
        <section key={`${title} ${steps.join()}`}>
          {title !== null && <h3>{title}</h3>}
          <Steps steps={steps} />
        </section>
      ))}
    </details>
  );
}

const Steps = ({ steps }: { readonly steps: readonly string[] }) =>
  steps.length === 1 ? (
    <p>{steps[0]}</p>
  ) : (
    <ol>
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
