import { useId } from 'react';
import type { Leg, Report } from '../../../shared/report/report';
import type { TextKey } from '../../../shared/text/say';
import { useSay } from '../../state/context';

/** Where it was measured, and against which lists. */
export function NetworkPart({
  leg: { network, voiceList },
  report,
}: {
  readonly leg: Leg;
  readonly report: Report;
}) {
  const say = useSay();
  const id = useId();
  const unknown = say('window.expert.not-known');
  const { egress, gateway, resolvers, proxy, media } = network;
  const rows: readonly (readonly [TextKey, string])[] = [
    [
      'window.expert.network.media',
      media.map((medium) => say(`window.media.${medium}`)).join(', ') || unknown,
    ],
    ['window.expert.network.gateway', gateway ?? unknown],
    ['window.expert.network.resolvers', resolvers.join(', ') || unknown],
    ['window.expert.network.proxy', proxy ?? say('window.expert.none')],
    [
      'window.expert.network.egress',
      egress ? [egress.address, egress.country, egress.colo].filter((x) => x !== '').join(', ') : unknown,
    ],
    ['window.expert.network.catalogue', report.catalogue.date],
    ...(voiceList
      ? [['window.expert.network.voice', say('report.network.voice-list', voiceList)] as const]
      : []),
    ['window.expert.network.roots', report.roots.date],
  ];
  return (
    <section className="card" aria-labelledby={id}>
      <h3 id={id}>{say('window.expert.network')}</h3>
      <dl className="pairs">
        {rows.map(([key, value]) => (
          <div key={key}>
            <dt>{say(key)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
