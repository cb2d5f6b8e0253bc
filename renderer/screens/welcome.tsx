import type { TextKey } from '../../shared/text/say';
import { Heading } from '../parts/heading';
import { Icon, type IconName } from '../parts/icon';
import { KeptSessions } from '../parts/kept-sessions';
import { useApp, useHappened, useSay } from '../state/context';

const does: readonly TextKey[] = [
  'window.welcome.does.looks',
  'window.welcome.does.says',
  'window.welcome.does.packs',
];
const never: readonly TextKey[] = [
  'window.welcome.never.messages',
  'window.welcome.never.password',
  'window.welcome.never.sends',
];

const Promises = ({ title, icon, keys }: { title: TextKey; icon: IconName; keys: readonly TextKey[] }) => {
  const say = useSay();
  return (
    <section>
      <h2>{say(title)}</h2>
      <ul className="promises">
        {keys.map((key) => (
          <li key={key}>
            <Icon name={icon} />
            <span>{say(key)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** What it does, what it never does, how long it takes, and one button. */
export function Welcome() {
  const say = useSay();
  const happened = useHappened();
  const version = useApp((state) => state.hello?.version ?? '');
  return (
    <>
      <KeptSessions />
      <div className="card welcome">
        <Heading>{say('window.welcome.title')}</Heading>
        <p className="lead">{say('window.welcome.lead')}</p>
        <div className="two">
          <Promises title="window.welcome.does" icon="good" keys={does} />
          <Promises title="window.welcome.never" icon="skipped" keys={never} />
        </div>
        <div className="actions">
          <button type="button" className="primary" onClick={() => happened({ type: 'began' })}>
            {say('window.welcome.start')}
          </button>
          <p className="muted">{say('window.welcome.time')}</p>
        </div>
        {version !== '' && (
          <p className="muted small version">{say('window.welcome.version', { version })}</p>
        )}
      </div>
    </>
  );
}
