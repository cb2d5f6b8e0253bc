import type { Report } from '../../shared/report/report';
import { whenText } from '../../shared/text/when';
import { ComparisonCounts } from '../parts/comparison-counts';
import { Expert } from '../parts/expert/expert';
import { FeatureList } from '../parts/feature-list';
import { Notice } from '../parts/notice';
import { PathPicture } from '../parts/path-picture';
import { MorePart } from '../parts/verdict/more-part';
import { OthersPart } from '../parts/verdict/others-part';
import { VerdictCard } from '../parts/verdict/verdict-card';
import { WatchPart } from '../parts/watch-part';
import { Wholeness } from '../parts/wholeness';
import { useApp, useSay } from '../state/context';
import type { Source, StageAt } from '../state/stages';
import { comparisonKey } from '../view/comparison';
import { pathOf } from '../view/path';
import { nextSteps, ownSteps } from '../view/verdict-words';
import { isForSteps, waysOn } from '../view/ways-on';

/** One sentence, who can fix it, one next step; then what works; then, for those who ask, everything. */
export function Verdict(stage: StageAt<'verdict'>) {
  const { result } = stage;
  const { report, source } = result;
  const say = useSay();
  const expert = useApp((state) => state.expert);
  const showExpert = useApp((state) => state.showExpert);
  const runId = source.kind === 'run' ? source.runId : null;
  const ways = waysOn(result);
  const next = isForSteps(result)
    ? [say('window.verdict.next.guide')]
    : nextSteps(report, ways.main === 'save', say);
  return (
    <>
      <Notices report={report} source={source} />
      <VerdictCard {...stage} ways={ways} next={next.join(' ')} />
      <section className="card way">
        <h2>{say('path.title')}</h2>
        <PathPicture stops={pathOf(report)} />
      </section>
      <SeenLater report={report} />
      <Features report={report} />
      <MorePart result={result} steps={otherSteps(result, next, say)} ways={ways.more} />
      <OthersPart report={report} runId={runId} who="it" />
      <OthersPart report={report} runId={runId} who="support" />
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

/** What must be known before anything is read: that it comes from a file, whether that is whole, that it is not finished. */
function Notices({ report, source }: { readonly report: Report; readonly source: Source }) {
  const say = useSay();
  return (
    <>
      {source.kind === 'file' && (
        <Notice tone="unknown" label={say('window.verdict.file', { name: source.name })} />
      )}
      {source.kind === 'file' && source.bundle && <Wholeness bundle={source.bundle} />}
      {!report.complete && <Notice tone="odd" label={say('window.verdict.stopped')} />}
    </>
  );
}

/** What came of the hotspot and of watching. */
function SeenLater({ report: { comparison, watch } }: { readonly report: Report }) {
  const say = useSay();
  return (
    <>
      {comparison && (
        <section className="card">
          <h2>{say('report.comparison')}</h2>
          <p>{say(comparisonKey(comparison))}</p>
          <ComparisonCounts comparison={comparison} />
        </section>
      )}
      {watch && (
        <section className="card">
          <h2>{say('report.watch')}</h2>
          <WatchPart watch={watch} />
        </section>
      )}
    </>
  );
}

function Features({ report: { verdict, startedAt, tookMs } }: { readonly report: Report }) {
  const say = useSay();
  const lang = useApp((state) => state.lang);
  return (
    <section className="card">
      <h2>{say('window.verdict.features')}</h2>
      <FeatureList states={verdict.features} />
      <p className="muted small measured">
        {say('window.verdict.measured', {
          when: whenText(startedAt, lang),
          seconds: Math.max(1, Math.round(tookMs / 1_000)),
        })}
      </p>
    </section>
  );
}

/** What is neither said already, nor on a button of its own, nor among the steps that are gone through one by one. */
function otherSteps(
  { report, source }: StageAt<'verdict'>['result'],
  next: readonly string[],
  say: ReturnType<typeof useSay>,
): readonly string[] {
  if (report.verdict.status === 'healthy' && source.kind === 'run') return [];
  const onButton = source.kind === 'run' ? say('advice.step.look-again') : '';
  return ownSteps(report, say).filter((step) => !next.includes(step) && step !== onButton);
}
