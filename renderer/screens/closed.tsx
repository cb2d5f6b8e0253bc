import { Heading } from '../parts/heading';
import { useSay } from '../state/context';

/** The end, where the window outlives the engine: a tab of a browser. */
export function Closed() {
  const say = useSay();
  return (
    <div className="card closed">
      <Heading>{say('window.closed.title')}</Heading>
      <p className="lead">{say('window.closed.lead')}</p>
    </div>
  );
}
