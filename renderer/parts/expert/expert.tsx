import { useId, useState } from 'react';
import type { Leg, Report } from '../../../shared/report/report';
import { useSay } from '../../state/context';
import { handshakes } from '../../view/chain-tree';
import { ChainPart } from './chain-part';
import { ComparisonPart } from './comparison-part';
import { FindingsPart } from './findings-part';
import { HostTablePart } from './host-table-part';
import { NetworkPart } from './network-part';
import { WaterfallPart } from './waterfall-part';

/** Everything that was measured, for those who read such things. */
export function Expert({ report }: { readonly report: Report }) {
  const say = useSay();
  const id = useId();
  const [legIndex, setLeg] = useState(0);
  const leg = report.legs[legIndex] ?? report.legs[0];
  if (!leg) return null;
  return (
    <section className="expert" aria-labelledby={id}>
      <h2 id={id} className="expert-title">
        {say('window.expert.title')}
      </h2>
      {report.comparison && <ComparisonPart comparison={report.comparison} />}
      {report.legs.length > 1 && <LegChoice legs={report.legs} index={legIndex} choose={setLeg} />}
      <FindingsPart findings={report.legs.length > 1 ? leg.findings : report.findings} />
      {/* A leg brings its own hosts; what was chosen in another one means nothing here. */}
      <LegParts key={leg.id} leg={leg} />
      <NetworkPart leg={leg} report={report} />
    </section>
  );
}

function LegParts({ leg }: { readonly leg: Leg }) {
  const chains = handshakes(leg.observations);
  const [host, setHost] = useState(() => firstOddHost(leg) ?? [...chains.keys()][0] ?? '');
  const chainId = useId();
  const show = (name: string) => {
    setHost(name);
    const heading = document.getElementById(chainId);
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  };
  return (
    <>
      <HostTablePart leg={leg} hasChain={(name) => chains.has(name)} showChain={show} />
      <WaterfallPart observations={leg.observations} />
      <ChainPart headingId={chainId} chains={chains} host={host} choose={setHost} />
    </>
  );
}

/** The chain worth looking at first: one that is not what it should be. */
const firstOddHost = ({ observations }: Leg): string | undefined =>
  [...handshakes(observations)].find(
    ([, { publicTrust, nameMatches }]) => !publicTrust.trusted || !nameMatches,
  )?.[0];

interface LegChoiceProps {
  readonly legs: readonly Leg[];
  readonly index: number;
  readonly choose: (index: number) => void;
}

function LegChoice({ legs, index, choose }: LegChoiceProps) {
  const say = useSay();
  const id = useId();
  return (
    <p className="pick">
      <label htmlFor={id}>{say('window.expert.leg')}</label>
      <select id={id} value={index} onChange={({ target }) => choose(Number(target.value))}>
        {legs.map((leg, i) => (
          <option key={leg.id} value={i}>
            {say(`window.expert.leg.${leg.id}`)}
          </option>
        ))}
      </select>
    </p>
  );
}
