import type { HostView } from './host-view';
import type { View } from './view';

const olderWorks = ({ variants }: HostView) =>
  variants.some(({ target, outcome }) => target.maxVersion === 'TLSv1.2' && outcome.kind === 'ok');

/** Only a few hosts are tried the old way; where it works on all of these, the others that fail share the cause. */
export const olderDoes =
  (view: Pick<View, 'ours'>) =>
  (host: HostView): boolean => {
    if (host.variants.length > 0) return olderWorks(host);
    const tried = view.ours.filter(({ reach, variants }) => reach.kind === 'broken' && variants.length > 0);
    return tried.length > 0 && tried.every(olderWorks);
  };
