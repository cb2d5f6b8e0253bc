import { useSay } from '../../state/context';
import type { Result } from '../../state/stages';
import type { Way } from '../../view/ways-on';
import { Steps } from '../steps';
import { WayButton } from './way-button';

interface Props {
  readonly result: Result;
  readonly steps: readonly string[];
  readonly ways: readonly Way[];
}

/** What else the person can do: in words, and what Clearway has a screen or a page for. */
export function MorePart({ result, steps, ways }: Props) {
  const say = useSay();
  if (steps.length === 0 && ways.length === 0) return null;
  return (
    <section className="card advice">
      <h2>{say('window.verdict.steps.you')}</h2>
      {steps.length > 0 && <Steps steps={steps} />}
      {ways.length > 0 && (
        <ul className="more-ways plain">
          {ways.map((way) => (
            <li key={way}>
              <WayButton way={way} result={result} look="link" />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
