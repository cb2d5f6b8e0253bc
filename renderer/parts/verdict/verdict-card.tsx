import { verdictSentence } from '../../../shared/bundle/report-words';
import { sureness, testimonyOn } from '../../../shared/finding/testimony';
import type { Report } from '../../../shared/report/report';
import { whoCanFix } from '../../../shared/report/who-can-fix';
import { useApp, useSay } from '../../state/context';
import { noticedAt } from '../../state/noticing';
import type { StageAt } from '../../state/stages';
import { titleAndRest } from '../../view/sentences';
import { productClaim } from '../../view/verdict-words';
import type { Ways } from '../../view/ways-on';
import { Heading } from '../heading';
import { Icon, statusIcons } from '../icon';
import { TroubleNotice } from '../trouble-notice';
import { WayButton } from './way-button';

interface Props extends Omit<StageAt<'verdict'>, 'at'> {
  readonly ways: Ways;
  /** What to do now, in words. */
  readonly next: string;
}

/** One sentence, who can fix it, one next step and the button for it. */
export function VerdictCard({ ways, next, ...stage }: Props) {
  const { result, trouble } = stage;
  const { report } = result;
  const { status } = report.verdict;
  const say = useSay();
  const lang = useApp((state) => state.lang);
  const [title, rest] = titleAndRest(verdictSentence(report, say), lang);
  return (
    <div className="card verdict">
      <p className={`status status-${statusIcons[status]}`}>
        <Icon name={statusIcons[status]} large />
        <span>{say(`window.verdict.status.${status}`)}</span>
      </p>
      <Heading>{title}</Heading>
      {rest !== '' && <p className="lead">{rest}</p>}
      <Who report={report} next={next} />
      {testimonyOn(report).map((code) => (
        <p key={code}>{say(`told.${code}`)}</p>
      ))}
      {report.hotspot === 'skipped-by-the-person' && <p className="muted">{say('window.hotspot.skipped')}</p>}
      {report.hotspot === 'forbidden-by-policy' && <p className="muted">{say('window.hotspot.forbidden')}</p>}
      <TroubleNotice trouble={trouble} />
      <div className="actions even">
        {ways.main && <WayButton way={ways.main} result={result} look="primary" />}
        {ways.near.map((way) => (
          <WayButton key={way} way={way} result={result} />
        ))}
      </div>
      <Noticing {...stage} />
    </div>
  );
}

/** That the window itself notices when the person has cleared the way. */
function Noticing({ result, gaveUp = false }: Pick<StageAt<'verdict'>, 'result' | 'gaveUp'>) {
  const say = useSay();
  const isLost = useApp((state) => state.lost);
  const what = noticedAt({ result });
  if (what === null || isLost) return null;
  return (
    <div className="watching" role="status">
      <Icon name={gaveUp ? 'unknown' : 'looking'} />
      <p>
        {gaveUp
          ? say('window.verdict.noticing.over', { again: say('window.verdict.again') })
          : say(`window.verdict.noticing.${what}`)}
      </p>
    </div>
  );
}

function Who({ report, next }: { readonly report: Report; readonly next: string }) {
  const say = useSay();
  const { product } = report.verdict;
  const who = whoCanFix(report);
  const sure = sureness(report);
  const rows = [
    product && (['window.verdict.product', productClaim(product, say)] as const),
    // To somebody for whom ChatGPT does not work, "nothing needs fixing" is no answer.
    who !== 'nobody' && (['report.who', say(`report.who.${who}`)] as const),
    sure && (['report.confidence', say(`confidence.${sure}`)] as const),
  ].filter((row) => row !== null && row !== false);
  return (
    <dl className="who">
      {rows.map(([key, words]) => (
        <div key={key}>
          <dt>{say(key)}</dt>
          <dd>{words}</dd>
        </div>
      ))}
      <div className="next">
        <dt>{say('window.verdict.next')}</dt>
        <dd>{next}</dd>
      </div>
    </dl>
  );
}
