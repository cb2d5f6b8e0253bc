import { whenText } from '../../shared/text/when';
import { useApp, useHappened, useSay, useWishes } from '../state/context';
import { Icon, statusIcons } from './icon';

const none: readonly [] = [];

/** Earlier looks, to go on with or to delete. */
export function KeptSessions() {
  const say = useSay();
  const happened = useHappened();
  const wishes = useWishes();
  const lang = useApp((state) => state.lang);
  const kept = useApp((state) => state.hello?.kept ?? none);
  const days = useApp((state) => state.hello?.keptDays ?? 0);
  if (kept.length === 0) return null;
  return (
    <section className="card kept">
      <h2>{say('window.kept.title')}</h2>
      <ul>
        {kept.map(({ id, startedAt, status, waitsForHotspot }) => {
          const when = whenText(startedAt, lang);
          return (
            <li key={id}>
              <Icon name={statusIcons[status]} />
              <div className="kept-what">
                <p>{when}</p>
                <p className="muted small">
                  {say(`window.verdict.status.${status}`)}
                  {waitsForHotspot && <> · {say('window.kept.waits')}</>}
                </p>
              </div>
              <button
                type="button"
                aria-label={say('window.kept.go.of', { when })}
                onClick={() => happened({ type: 'session-asked', id })}
              >
                {say('window.kept.go')}
              </button>
              <button
                type="button"
                className="quiet"
                aria-label={say('window.kept.forget.of', { when })}
                onClick={() => void wishes.forget(id)}
              >
                {say('window.kept.forget')}
              </button>
            </li>
          );
        })}
      </ul>
      <p className="muted small">{say('window.kept.note', { days })}</p>
    </section>
  );
}
