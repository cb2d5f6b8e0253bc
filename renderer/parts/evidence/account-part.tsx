import { useEffect, useRef, useState } from 'react';
import { type Account, limits } from '../../../shared/evidence/evidence';
import { useApp, useSay, useWishes } from '../../state/context';

const fields = [
  { name: 'what', rows: 2, longest: limits.textLength },
  { name: 'steps', rows: 4, longest: limits.textLength },
  { name: 'when', rows: 1, longest: 200 },
] as const;

/** After the last key. */
const quietMs = 300;

/** The person's own words. They are told to the engine while they are written, so that going on loses none. */
export function AccountPart() {
  const say = useSay();
  const { evidence } = useWishes();
  const told = useApp((state) => state.evidence.account);
  const [account, setAccount] = useState<Account>(told);
  const unsaid = useRef<Account | null>(null);

  useEffect(() => {
    if (unsaid.current === null) return;
    const timer = setTimeout(() => {
      unsaid.current = null;
      void evidence.describe(account);
    }, quietMs);
    return () => clearTimeout(timer);
  }, [account, evidence]);
  useEffect(
    () => () => {
      if (unsaid.current) void evidence.describe(unsaid.current);
    },
    [evidence],
  );

  return (
    <section className="card">
      <h2>{say('window.evidence.account')}</h2>
      <p className="muted">{say('window.evidence.account.private')}</p>
      {fields.map(({ name, rows, longest }) => (
        <label key={name} className="field">
          <span>{say(`window.evidence.account.${name}`)}</span>
          <small className="muted">{say(`window.evidence.account.${name}.hint`)}</small>
          <textarea
            rows={rows}
            maxLength={longest}
            value={account[name]}
            onChange={({ currentTarget }) => {
              const next = { ...account, [name]: currentTarget.value };
              unsaid.current = next;
              setAccount(next);
            }}
          />
        </label>
      ))}
    </section>
  );
}
