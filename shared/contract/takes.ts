import { z } from 'zod';
import { optionalParts } from '../bundle/bundle';
import { limits } from '../evidence/evidence';
import { noteLimit } from '../guide/guide-table';
import { stepRecordSchema } from '../guide/step-record';
import { questions, wordsLimit } from '../question/questions';
import { type CallName, type Engine, watchMinutes } from './contract';

const answers = z.strictObject({
  ...Object.fromEntries(questions.map(({ id, answers }) => [id, z.enum(answers).optional()])),
  words: z.string().max(wordsLimit).optional(),
});
const plan = z.enum(['quick', 'full']);
const runId = z.string().max(64);
const lang = z.string().max(35);
const bundle = z.strictObject({ runId, lang, leftOut: z.array(z.enum(optionalParts)).max(20).optional() });
const path = z.string().max(4096);
/** 64 MB in base64; larger ones can be opened with `clearway view`. */
export const mostDropped = 90_000_000;
const stepRecord = stepRecordSchema.extend({
  code: z.string().max(64),
  at: z.string().max(32),
  note: z.string().max(noteLimit).optional(),
});
const nothing = z.strictObject({});
const words = z.string().max(limits.textLength);
const account = z.strictObject({ what: words, steps: words, when: z.string().max(limits.whenLength) });
/** Four letters for three bytes, and the padding. */
const piece = z.base64().max(Math.ceil(limits.pieceBytes / 3) * 4);

/** How each argument is read when it arrives from outside. A call without a row does not compile. */
export const takes: { readonly [K in CallName]: z.ZodType<Parameters<Engine[K]>[0]> } = {
  hello: nothing,
  makePlan: z.strictObject({ answers, plan }),
  startRun: z.strictObject({
    answers,
    plan,
    leg: z.enum(['here', 'office', 'hotspot']),
    pairedWith: runId.optional(),
    since: runId.optional(),
  }),
  stopRun: z.strictObject({ runId }),
  networkNow: nothing,
  signInNow: z.strictObject({ runId }),
  repeatHere: z.strictObject({ runId }),
  gateNow: z.strictObject({ runId }),
  skipHotspot: z.strictObject({ runId }),
  // A session's name becomes a file's name.
  openSession: z.strictObject({ id: z.uuid() }),
  forgetSession: z.strictObject({ id: z.uuid() }),
  startWatch: z.strictObject({ runId, forMinutes: z.literal(watchMinutes) }),
  stopWatch: z.strictObject({ watchId: runId }),
  evidence: nothing,
  startRecording: z.strictObject({ lang }),
  stopRecording: nothing,
  takePicture: z.strictObject({ of: z.enum(['recording', 'screen']) }),
  addPiece: z.strictObject({
    fileId: z.string().max(64),
    kind: z.enum(['har', 'picture']),
    sizeBytes: z.int().min(0).max(limits.importBytes),
    from: z.int().min(0),
    base64: piece,
  }),
  pictureOf: z.strictObject({ id: z.string().max(64) }),
  removeEvidence: z.strictObject({ id: z.string().max(64) }),
  describeTrouble: z.strictObject({ account }),
  noteSteps: z.strictObject({ runId, steps: z.array(stepRecord).max(60) }),
  writeLetter: z.strictObject({ runId, to: z.enum(['it', 'support']), lang }),
  previewBundle: bundle,
  entryPart: z.strictObject({ name: z.string().max(240), part: z.int().min(0).max(100_000) }),
  saveBundle: bundle,
  stopPacking: nothing,
  openBundle: z.strictObject({ name: z.string().max(1_024), base64: z.string().max(mostDropped) }),
  draftMail: z.strictObject({ savedAs: path, lang }),
  shareBundle: z.strictObject({ savedAs: path }),
  sendBundle: z.strictObject({ savedAs: path }),
  showBundle: z.strictObject({ savedAs: path }),
  newerVersion: nothing,
  bringUpdate: nothing,
  openPage: z.strictObject({ page: z.enum(['service-status', 'help', 'sign-in']) }),
  quit: nothing,
};
