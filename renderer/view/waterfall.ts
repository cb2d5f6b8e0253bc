import type { Observation } from '../../shared/observation/observation';
import { type Step, visits } from './host-table';

export interface Bar {
  readonly step: Step;
  /** Milliseconds after the first packet of the whole run. */
  readonly startMs: number;
  readonly tookMs: number;
  readonly failed: boolean;
  readonly x: number;
  readonly width: number;
}

export interface WaterfallRow {
  readonly host: string;
  readonly y: number;
  readonly bars: readonly Bar[];
}

export interface Waterfall {
  readonly rows: readonly WaterfallRow[];
  readonly ticks: readonly { readonly ms: number; readonly x: number }[];
  readonly lengthMs: number;
  readonly height: number;
}

export interface Measures {
  /** Pixels for the bars alone. */
  readonly width: number;
  readonly rowHeight: number;
  readonly minBar: number;
}

const stepOf: Partial<Record<Observation['kind'], Step>> = {
  'name-lookup': 'name',
  'tcp-connect': 'connection',
  'proxy-connect': 'proxy',
  'tls-handshake': 'secure',
  'http-get': 'answer',
};

/** 1, 2 or 5 times a power of ten, so that about five of them fill the length. */
export function tickStep(lengthMs: number): number {
  const rough = Math.max(1, lengthMs / 5);
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((f) => f * power >= rough) ?? 10;
  return factor * power;
}

/** Where every bar of the picture goes. Skipped looks took no time and get no bar. */
export function waterfall(
  observations: readonly Observation[],
  { width, rowHeight, minBar }: Measures,
): Waterfall {
  const hosts = [...visits(observations)].map(([host, all]) => ({
    host,
    all: all.filter(({ outcome }) => outcome.kind !== 'skipped'),
  }));
  const everything = hosts.flatMap(({ all }) => all);
  const starts = everything.map(({ startedAt }) => Date.parse(startedAt));
  const zero = starts.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const lengthMs = Math.max(1, ...everything.map((saw) => Date.parse(saw.startedAt) - zero + saw.tookMs));
  const x = (ms: number) => (ms / lengthMs) * width;

  const bar = (saw: Observation): Bar[] => {
    const step = stepOf[saw.kind];
    if (step === undefined) return [];
    const startMs = Date.parse(saw.startedAt) - zero;
    const wide = Math.max(minBar, x(saw.tookMs));
    return [
      {
        step,
        startMs,
        tookMs: saw.tookMs,
        failed: saw.outcome.kind === 'failed',
        x: Math.min(x(startMs), width - wide),
        width: wide,
      },
    ];
  };

  const rows = hosts
    .map(({ host, all }) => ({ host, bars: all.flatMap(bar).sort((a, b) => a.startMs - b.startMs) }))
    .filter(({ bars }) => bars.length > 0)
    .map((row, i) => ({ ...row, y: i * rowHeight }));
  const every = tickStep(lengthMs);
  const ticks = Array.from({ length: Math.floor(lengthMs / every) + 1 }, (_, i) => ({
    ms: i * every,
    x: x(i * every),
  }));
  return { rows, ticks, lengthMs, height: rows.length * rowHeight };
}
