import type { z } from 'zod';
import { products } from '../catalogue/products';
import { hostOfUrl } from '../host-of-url';
import { certificateSchema, nameSchema } from '../observation/certificate';
import { by } from '../observation/seen';
import type { Look } from '../plan/look';
import { type Report, reportSchema } from '../report/report';
import { type Evidence, isOurOwn, type RedactorOfBundle } from './redact';

/**
 * Redacts a report at its fields, while it still has structure. The schema says which strings are words of ours
 * (kinds, codes, layers): those stay. What the schema does not know does not leave the machine at all.
 * `ours` are the words of our own texts and codes; `kept` gathers what was left alone on purpose.
 */
export function redactReport(
  report: Report,
  redactor: RedactorOfBundle,
  ours: ReadonlySet<string>,
  kept: Set<string>,
): Report {
  const at: Place = { redactor, ours, kept, field: '', isCode: false, isOurTarget: false };
  return reportSchema.parse(walk(reportSchema, report, at));
}

/** What of a report the diagnosis needs: hosts we chose to look at, products named, e-mail addresses in certificates. */
export function evidenceOf(report: Report): Evidence {
  const looks = report.plan.looks.flatMap((look) =>
    'role' in look && look.role === 'explain' ? [] : [look],
  );
  const certificates = report.legs
    .flatMap((leg) => [leg, ...(leg.repeats ?? [])])
    .flatMap(({ observations }) => by('tls-handshake', observations))
    .flatMap(({ outcome }) => (outcome.kind === 'ok' ? outcome.value.chain : []));
  return {
    hosts: looks.flatMap(targetHost).filter((host) => isHostName.test(host)),
    products: products.flatMap(({ id, vendor, name }) => [id, vendor, name]),
    emails: certificates.flatMap(({ issuer, subject }) =>
      [...issuer, ...subject].flatMap(
        ([, value]) => value.match(/[^\s<>,;=]{1,64}@[^\s<>,;=]{1,255}/g) ?? [],
      ),
    ),
  };
}

const isHostName = /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})+$/i;
const targetHost = (look: Look): readonly string[] => {
  if ('host' in look) return [look.host];
  if ('url' in look) return [hostOfUrl(look.url)];
  return 'name' in look ? [look.name] : [];
};

interface Place {
  readonly redactor: RedactorOfBundle;
  readonly ours: ReadonlySet<string>;
  readonly kept: Set<string>;
  readonly field: string;
  /** Inside a record of facts or answers, or a `code`: a word of ours stays, whoever is called like it. */
  readonly isCode: boolean;
  /** Inside a look that we made of our own accord: its address holds nothing of the person's. */
  readonly isOurTarget: boolean;
}

/** Numbers and dates written as text. A serial number may look like a hardware address and is none. */
const keptFields: Readonly<Record<string, RegExp>> = {
  sha256: /^[0-9a-f:]{32,}$/i,
  serialNumber: /^[0-9a-f:]*$/i,
  notBefore: /^[\d:.TZ+-]*$/,
  notAfter: /^[\d:.TZ+-]*$/,
  startedAt: /^[\d:.TZ+-]*$/,
  at: /^[\d:.TZ+-]*$/,
};
/** Addresses we look at of our own accord keep their query. */
const targetFields = new Set(['url', 'path', 'host']);

function walk(schema: z.ZodType, value: unknown, at: Place): unknown {
  const { def } = schema as unknown as { def: Def };
  switch (def.type) {
    case 'object':
      return walkObject(schema, def.shape ?? {}, value as Fields, at);
    case 'array':
      return (value as unknown[]).map((item) => walk(def.element as z.ZodType, item, at));
    case 'tuple':
      return walkPair(value as [string, string], at);
    case 'record':
      return Object.fromEntries(
        Object.entries(value as Fields).map(([field, item]) => {
          // Keys are names of facts and questions; anything else would be found out by the sweep.
          if (/^[a-z-]{1,24}$/i.test(field)) at.kept.add(field);
          return [field, walk(def.valueType as z.ZodType, item, { ...at, field, isCode: true })];
        }),
      );
    case 'optional':
    case 'nullable':
      return value === null || value === undefined ? value : walk(def.innerType as z.ZodType, value, at);
    case 'union':
      return walk(optionFor(def, value), value, at);
    case 'string':
      return redactString(value as string, at);
    case 'enum':
    case 'literal':
      return keep(value, at);
    default:
      return value;
  }
}

type Fields = Readonly<Record<string, unknown>>;

/** The part of zod's own description of a schema that is walked here. */
interface Def {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
}

function walkObject(
  schema: z.ZodType,
  shape: Readonly<Record<string, z.ZodType>>,
  value: Fields,
  at: Place,
): Fields {
  const isOurTarget = 'role' in value ? value.role !== 'explain' : at.isOurTarget;
  const walked = Object.fromEntries(
    Object.entries(shape)
      .filter(([field]) => value[field] !== undefined)
      .map(([field, part]) => [
        field,
        part === (nameSchema as z.ZodType)
          ? (value[field] as [string, string][]).map((pair) => pair.map((text) => at.redactor.words(text)))
          : walk(part, value[field], {
              ...at,
              field,
              isCode: field === 'code',
              isOurTarget: isOurTarget && field !== 'outcome',
            }),
      ]),
  );
  return schema === (certificateSchema as z.ZodType) ? withPem(walked, value, at) : walked;
}

/** A certificate whose readable names had to change would still tell them in its bytes. */
function withPem(walked: Fields, before: Fields, { redactor }: Place): Fields {
  const named: readonly string[] = ['subject', 'issuer', 'subjectAltNames'];
  const isSame = named.every((field) => JSON.stringify(walked[field]) === JSON.stringify(before[field]));
  return { ...walked, pem: isSame ? redactor.pem(String(before.pem)) : redactor.withhold() };
}

/** Header lines: the name stays, and says what to make of the value. */
function walkPair([name, value]: readonly [string, string], at: Place): readonly [string, string] {
  return [at.redactor.text(name), at.redactor.header(name, value)];
}

function redactString(value: string, at: Place): string {
  if (keptFields[at.field]?.test(value)) return value;
  if (at.isCode && /^[a-z0-9-]+$/.test(value) && isOurOwn(value, at.ours)) return value;
  if (at.field === 'pem') return value;
  if (at.field === 'bodyStart') return at.redactor.start(value);
  if (at.field === 'location') return at.redactor.location(value);
  if (at.field === 'subjectAltNames') return at.redactor.words(value);
  if (at.isOurTarget && targetFields.has(at.field)) return at.redactor.words(value);
  return at.redactor.text(value);
}

function keep(value: unknown, { kept }: Place): unknown {
  if (typeof value === 'string') kept.add(value);
  return value;
}

/** Unions here are told apart by `kind`, or by the type of the value itself. */
function optionFor(def: Def, value: unknown): z.ZodType {
  const alike = optionsOfKind(def, value);
  // Most are told apart by their kind; whether the rest is right is seen when all of it is parsed.
  if (alike.length === 1 && alike[0]) return alike[0];
  const option = def.options?.find((one) => one.safeParse(value).success);
  if (!option) throw new Error('a value outside its schema');
  return option;
}

function optionsOfKind({ options = [] }: Def, value: unknown): readonly z.ZodType[] {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return [];
  return options.filter((option) => kindOf(option) === value.kind);
}

/** The one word that an option's `kind` can be. */
function kindOf(option: z.ZodType): unknown {
  const { def } = option as unknown as { def: Def };
  const kind = (def.shape?.kind as unknown as { def?: { values?: readonly unknown[] } } | undefined)?.def;
  return kind?.values?.length === 1 ? kind.values[0] : undefined;
}
