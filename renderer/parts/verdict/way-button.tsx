import type { TextKey } from '../../../shared/text/say';
import { useHappened, useSay, useWishes } from '../../state/context';
import type { Event } from '../../state/events';
import type { Result } from '../../state/stages';
import type { Way } from '../../view/ways-on';

const words: Readonly<Record<Way, (result: Result) => TextKey>> = {
  guide: ({ report }) => (report.steps ? 'window.verdict.guide.tried' : 'window.verdict.guide'),
  'sign-in': () => 'window.verdict.sign-in-page',
  save: () => 'window.verdict.save',
  recheck: () => 'window.recheck',
  again: ({ source }) => (source.kind === 'run' ? 'window.verdict.again' : 'window.verdict.here'),
  compare: ({ report }) => (report.comparison ? 'window.compared.again' : 'window.verdict.compare'),
  show: () => 'window.evidence.open',
  watch: () => 'window.watch.offer',
  'status-page': () => 'window.verdict.status-page',
  'help-page': () => 'window.verdict.help-page',
};

const events: Readonly<Partial<Record<Way, Event>>> = {
  guide: { type: 'guide-asked' },
  save: { type: 'save-asked' },
  recheck: { type: 'recheck-asked' },
  again: { type: 'restarted' },
  compare: { type: 'compare-asked' },
  show: { type: 'show-asked' },
  watch: { type: 'watch-asked' },
};

const pages = { 'sign-in': 'sign-in', 'status-page': 'service-status', 'help-page': 'help' } as const;

interface Props {
  readonly way: Way;
  readonly result: Result;
  readonly look?: 'primary' | 'link';
}

/** A button for one of the things a person can do at a verdict. */
export function WayButton({ way, result, look }: Props) {
  const say = useSay();
  const happened = useHappened();
  const wishes = useWishes();
  const press = () => {
    const event = events[way];
    if (event) happened(event);
    else if (way in pages) void wishes.open(pages[way as keyof typeof pages]);
  };
  return (
    <button type="button" className={look} onClick={press}>
      {say(words[way](result))}
    </button>
  );
}
