import type { Catalogue } from '../catalogue/catalogue';
import type { Observation, Sight } from '../observation/observation';
import { by, seenIn } from '../observation/seen';
import { type HostView, hostViews } from './host-view';
import { tellLies } from './lies';

/** All observations of a leg, arranged for the rules. Rules read this, never each other. */
export interface View {
  readonly all: readonly Observation[];
  readonly catalogue: Catalogue;
  readonly machine: Sight<'machine'> | undefined;
  readonly hosts: readonly HostView[];
  /** ChatGPT's hosts. */
  readonly ours: readonly HostView[];
  /** Unrelated hosts, to tell "everything" from "only ChatGPT". */
  readonly controls: readonly HostView[];
}

/** Looks end in any order; the rules see them in one and the same, so that the verdict never hangs on a race. */
const inOrder = (all: readonly Observation[]): readonly Observation[] =>
  [...all].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

/** Arranges what was seen. */
export function viewOf(seen: readonly Observation[], catalogue: Catalogue): View {
  const all = inOrder(seen);
  const machine = by('machine', all)[0];
  const hosts = tellLies(hostViews(all, catalogue), all);
  return {
    all,
    catalogue,
    machine: seenIn(machine),
    hosts,
    ours: hosts.filter(({ role }) => role === 'catalogue'),
    controls: hosts.filter(({ role }) => role === 'control'),
  };
}

/** How wide a fault reaches, for the words: every site, all of ChatGPT's, or some of them. */
export function scopeOf(view: View, hosts: readonly string[]): 'everything' | 'chatgpt' | 'some' {
  const hit = new Set(hosts);
  const looked = view.ours.filter((host) => host.reach.kind !== 'not-known' && !isNowhere(host));
  const all = (views: readonly HostView[]) => views.length > 0 && views.every(({ host }) => hit.has(host));
  if (all(view.controls) && all(looked)) return 'everything';
  const nearlyAll = looked.filter(({ host }) => hit.has(host)).length >= looked.length * 0.9;
  if (nearlyAll) return view.controls.some(({ host }) => hit.has(host)) ? 'everything' : 'chatgpt';
  return 'some';
}

/** A bare name that exists nowhere: it could not have been hit. */
const isNowhere = ({ reach, endpoint }: HostView): boolean =>
  reach.kind === 'broken' && reach.step === 'name' && endpoint?.nameExists === false;
