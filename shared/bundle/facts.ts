import { z } from 'zod';
import { actors } from '../advice/advice';
import { products } from '../catalogue/products';
import { networkScripts, whoNames } from '../finding/proxy-story';
import { stepRecordSchema } from '../guide/step-record';
import { hostOfUrl } from '../host-of-url';
import type { Observation } from '../observation/observation';
import { by } from '../observation/seen';
import { roles } from '../plan/look';
import { legSchema, networkSchema, type Report } from '../report/report';
import { type Say, wordFor } from '../text/say';
import { stepText } from './report-words';

/*
 * The small files of a bundle that answer one question each, for support's tools. All of them are made from the
 * redacted report and say nothing that is not in it.
 */

const legId = legSchema.shape.id;

/** timeline.json: what happened when. */
export const timelineSchema = z.object({
  version: z.literal(1),
  startedAt: z.string(),
  tookMs: z.number(),
  events: z.array(
    z.object({
      /** From `startedAt`, by this computer's clock. A second network has later times. */
      atMs: z.number(),
      tookMs: z.number(),
      leg: legId,
      /** The observation this is about. */
      id: z.string(),
      kind: z.string(),
      role: z.enum(roles),
      /** The host, address or server that was looked at; empty for this computer itself. */
      target: z.string(),
      outcome: z.enum(['ok', 'failed', 'skipped']),
      why: z.string().nullable(),
    }),
  ),
});

export function timelineOf({ startedAt, tookMs, legs }: Report): z.infer<typeof timelineSchema> {
  const start = Date.parse(startedAt);
  const events = legs.flatMap((leg) =>
    leg.observations.map((saw) => ({
      atMs: Number.isNaN(start) ? 0 : Date.parse(saw.startedAt) - start,
      tookMs: saw.tookMs,
      leg: leg.id,
      id: saw.id,
      kind: saw.kind,
      role: saw.role,
      target: targetOf(saw),
      outcome: saw.outcome.kind,
      why: saw.outcome.kind === 'ok' ? null : saw.outcome.why,
    })),
  );
  return { version: 1, startedAt, tookMs, events: events.sort((a, b) => a.atMs - b.atMs) };
}

/** The host, name, server or address a look was about. */
function targetOf({ target }: Observation): string {
  if ('host' in target) return target.host;
  if ('url' in target) return hostOfUrl(target.url);
  if ('name' in target) return target.name;
  if ('server' in target) return target.server;
  return 'address' in target ? target.address : '';
}

/** network.json: where it was measured. */
export const networkFactsSchema = z.object({
  version: z.literal(1),
  legs: z.array(
    z.object({
      leg: legId,
      ...networkSchema.shape,
      interfaces: z.array(
        z.object({
          name: z.string(),
          medium: networkSchema.shape.media.element,
          addresses: z.array(z.string()),
        }),
      ),
      /** Where the proxy comes from; `wpad`: the network's own script. Null when this computer would not tell. */
      proxySource: z.string().nullable(),
      proxyScript: z.string().nullable(),
      proxyExceptions: z.string(),
      /** Milliseconds this computer's clock is ahead of the time servers; null when none answered. */
      clockAheadMs: z.number().nullable(),
    }),
  ),
});

export const networkFactsOf = ({ legs }: Report): z.infer<typeof networkFactsSchema> => ({
  version: 1,
  legs: legs.map((leg) => {
    const machine = seenFirst(by('machine', leg.observations));
    const isTold =
      leg.network.proxy !== null &&
      whoNames({ all: leg.observations, machine }, leg.network.proxy) === 'network';
    return {
      leg: leg.id,
      ...leg.network,
      interfaces: (machine?.interfaces ?? []).map(({ name, medium, addresses }) => ({
        name,
        medium,
        addresses: addresses.map(({ address }) => address),
      })),
      proxySource: machine ? (isTold ? 'wpad' : machine.proxy.source) : null,
      proxyScript: isTold ? scriptOf(leg.observations) : (machine?.proxy.scriptUrl ?? null),
      proxyExceptions: machine?.proxy.except ?? '',
      clockAheadMs: seenFirst(by('clock', leg.observations))?.aheadMs ?? null,
    };
  }),
});

/** The network's own script that could be had. */
const scriptOf = (all: readonly Observation[]): string | null =>
  networkScripts(all).find((url) =>
    by('proxy-script', all).some(({ target, outcome }) => target.url === url && outcome.kind === 'ok'),
  ) ?? null;

/** agents.json: traces of security products on this computer. */
export const agentsSchema = z.object({
  version: z.literal(1),
  legs: z.array(
    z.object({
      leg: legId,
      /** Null: this computer was not searched. */
      agents: z
        .array(
          z.object({
            productId: z.string(),
            vendor: z.string().nullable(),
            name: z.string().nullable(),
            /** The trace: `process:ZSATunnel.exe`. */
            sign: z.string(),
          }),
        )
        .nullable(),
      tunnels: z.array(z.string()),
      /** What this computer would not tell: there, not found is not "not there". */
      unreadable: z.array(z.string()),
    }),
  ),
});

export const agentsOf = ({ legs }: Report): z.infer<typeof agentsSchema> => ({
  version: 1,
  legs: legs.map(({ id, observations }) => {
    const seen = seenFirst(by('computer', observations));
    return {
      leg: id,
      agents: seen
        ? seen.agents.map(({ productId, sign }) => {
            const product = products.find((row) => row.id === productId);
            return { productId, vendor: product?.vendor ?? null, name: product?.name ?? null, sign };
          })
        : null,
      tunnels: seen ? [...seen.tunnels] : [],
      unreadable: seen ? [...seen.unreadable] : [],
    };
  }),
});

/** steps.json: what the person said and did, and what is to be done next. */
export const stepsSchema = z.object({
  version: z.literal(1),
  answered: z.array(z.object({ question: z.string(), answer: z.string(), text: z.string() })),
  measured: z.array(z.object({ leg: legId, startedAt: z.string(), looks: z.number() })),
  /** What the person was asked to try, and what became of it. */
  taken: z.array(stepRecordSchema),
  next: z.array(
    z.object({
      who: z.enum(actors),
      because: z.string(),
      code: z.string(),
      facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
      text: z.string(),
    }),
  ),
});

export const stepsOf = (
  { answers, legs, advice, startedAt, steps = [] }: Report,
  say: Say,
): z.infer<typeof stepsSchema> => ({
  version: 1,
  answered: Object.entries(answers).map(([question, answer]) => ({
    question,
    answer,
    text: wordFor(say, `question.${question}.${answer}`, answer),
  })),
  measured: legs.map(({ id, observations }) => ({
    leg: id,
    startedAt: observations.map((saw) => saw.startedAt).sort()[0] ?? startedAt,
    looks: observations.length,
  })),
  taken: steps,
  next: advice.flatMap(({ code: because, who, steps }) =>
    steps.map((step) => ({
      who,
      because,
      code: step.code,
      facts: step.facts,
      text: stepText(step, say) ?? step.code,
    })),
  ),
});

/** policy.json: what an administrator set, and whose each value is. No key of a policy holds a secret. */
export const policyEntrySchema = z.object({
  version: z.literal(1),
  settings: z.array(z.object({ key: z.string(), value: z.unknown(), origin: z.string(), where: z.string() })),
});
export type PolicyEntry = z.infer<typeof policyEntrySchema>;

/** certificates/index.json: where each certificate lies and where it was seen. */
export const certificateRowsSchema = z.array(
  z.object({
    /** Null when its bytes hold something private, or were left out; what could be read of it is in report.json. */
    file: z.string().nullable(),
    sha256: z.string(),
    subject: z.string(),
    issuer: z.string(),
    notAfter: z.string(),
    /** The hosts that presented it, in any leg. */
    hosts: z.array(z.string()),
  }),
);

function seenFirst<T>(
  all: readonly {
    readonly outcome: { readonly kind: 'ok'; readonly value: T } | { readonly kind: 'failed' | 'skipped' };
  }[],
): T | undefined {
  for (const { outcome } of all) if (outcome.kind === 'ok') return outcome.value;
  return undefined;
}
