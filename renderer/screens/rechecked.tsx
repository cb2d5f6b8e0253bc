import { Heading } from '../parts/heading';
import { Icon, type IconName } from '../parts/icon';
import { RecheckPart } from '../parts/recheck-part';
import { useHappened, useSay } from '../state/context';
import type { StageAt } from '../state/stages';

type Code = StageAt<'rechecked'>['recheck']['verdict']['code'];

const icons: Readonly<Record<Code, Extract<IconName, 'good' | 'odd' | 'bad' | 'unknown'>>> = {
  fixed: 'good',
  'partly-fixed': 'odd',
  'still-broken': 'bad',
  'new-trouble': 'odd',
  intermittent: 'odd',
  'nothing-was-broken': 'good',
  'other-place': 'unknown',
  'not-known': 'unknown',
};
/** What the next step asks for comes first. */
const first: Readonly<Record<Code, 'save' | 'again' | 'watch' | 'result'>> = {
  fixed: 'result',
  'partly-fixed': 'save',
  'still-broken': 'save',
  'new-trouble': 'save',
  intermittent: 'watch',
  'nothing-was-broken': 'watch',
  'other-place': 'again',
  'not-known': 'again',
};

/** Is it fixed? One sentence, one next step; then what changed, server by server. */
export function Rechecked({ result, recheck }: StageAt<'rechecked'>) {
  const say = useSay();
  const happened = useHappened();
  const { code, confidence } = recheck.verdict;
  const buttons = {
    save: { label: say('window.verdict.save'), press: () => happened({ type: 'save-asked' }) },
    result: { label: say('window.compared.result'), press: () => happened({ type: 'went-on' }) },
    again: { label: say('window.recheck'), press: () => happened({ type: 'recheck-asked' }) },
    watch: { label: say('window.watch.title'), press: () => happened({ type: 'watch-asked' }) },
  } as const;
  const order = [
    first[code],
    ...(Object.keys(buttons) as (keyof typeof buttons)[]).filter((name) => name !== first[code]),
  ];
  return (
    <>
      <div className="card rechecked">
        <p className={`status status-${icons[code]}`}>
          <Icon name={icons[code]} large />
          <span>{say('report.recheck')}</span>
        </p>
        <Heading>{say(`report.recheck.verdict.${code}`)}</Heading>
        <dl className="who">
          {icons[code] !== 'unknown' && (
            <div>
              <dt>{say('report.confidence')}</dt>
              <dd>{say(`confidence.${confidence}`)}</dd>
            </div>
          )}
          <div className="next">
            <dt>{say('window.verdict.next')}</dt>
            <dd>{say(`window.recheck.next.${code}`)}</dd>
          </div>
        </dl>
        <div className="actions even">
          {order.map((name, i) => (
            <button
              key={name}
              type="button"
              className={i === 0 ? 'primary' : ''}
              onClick={buttons[name].press}
            >
              {buttons[name].label}
            </button>
          ))}
        </div>
      </div>
      {result.report.recheck && recheck.place !== 'other' && <RecheckPart recheck={recheck} />}
    </>
  );
}
