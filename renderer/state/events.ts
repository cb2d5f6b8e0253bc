import type { OptionalPart } from '../../shared/bundle/bundle';
import type {
  BundlePreview,
  Hello,
  KeptSession,
  NewsItem,
  OpenedBundle,
  SavedBundle,
  WatchMinutes,
} from '../../shared/contract/contract';
import type { StepRecord } from '../../shared/guide/step-record';
import type { Answers } from '../../shared/question/questions';
import type { Comparison, Report } from '../../shared/report/report';
import type { Language } from '../../shared/text/languages';
import type { Expected, Trouble } from './stages';

/** What can happen: the person presses something, or the engine says something. */
export interface Events {
  greeted: { readonly hello: Hello };
  began: object;
  'session-asked': { readonly id: KeptSession['id'] };
  reopened: {
    readonly runId: string;
    readonly network: string | null;
    readonly waitsForHotspot: boolean;
    readonly report: Report;
  };
  answered: { readonly given: Answers };
  skipped: object;
  'skipped-all': object;
  'went-on': object;
  'went-back': object;
  started: {
    readonly runId: string;
    readonly network: string | null;
    readonly nowMs: number;
    readonly expected: Expected;
  };
  told: { readonly item: NewsItem };
  'stop-asked': object;
  /** A bug of ours: it could not be drawn. */
  'screen-broke': { readonly detail: string };
  'guide-asked': object;
  ticked: { readonly record: StepRecord };
  'compare-asked': object;
  'network-seen': { readonly fingerprint: string | null };
  repeated: object;
  'gate-seen': { readonly validity: Comparison['validity'] };
  'switch-said': object;
  'hotspot-skipped': object;
  'recheck-asked': object;
  'watch-asked': object;
  'watch-chosen': { readonly forMinutes: WatchMinutes };
  'watch-started': { readonly watchId: string };
  /** `draft`: what stands in the field that the person leaves for it. */
  'show-asked': { readonly draft?: string };
  'save-asked': object;
  packed: { readonly preview: BundlePreview; readonly lang: Language };
  'write-asked': object;
  'left-out': { readonly parts: readonly OptionalPart[] };
  written: SavedBundle;
  'send-asked': object;
  sent: object;
  /** A bundle was dropped on the window. */
  opened: { readonly bundle: OpenedBundle };
  failed: { readonly trouble: Trouble };
  retried: object;
  closed: object;
  restarted: object;
  /** What the person had to clear themselves is cleared; or was waited for long enough. */
  'way-opened': object;
  'not-noticed': object;
}
export type Event = { [T in keyof Events]: { readonly type: T } & Events[T] }[keyof Events];
