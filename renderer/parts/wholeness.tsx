import type { OpenedBundle } from '../../shared/contract/contract';
import { wordFor } from '../../shared/text/say';
import { useSay } from '../state/context';
import { Notice } from './notice';

/** Whether a file that was opened is as it was written, and what is not. */
export function Wholeness({ bundle }: { readonly bundle: OpenedBundle }) {
  const say = useSay();
  if (bundle.isWhole) {
    return <Notice tone="good" label={say('window.opened.whole', { code: bundle.caseCode ?? '' })} />;
  }
  return (
    <Notice tone="bad" label={say('window.opened.changed')}>
      <ul className="plain small">
        {bundle.problems.map(({ code, entry }) => (
          <li key={`${code} ${entry}`}>
            {wordFor(say, `verify.${code}`, `${code} ${entry}`, { entry, detail: '' })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
