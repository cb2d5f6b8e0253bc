import { z } from 'zod';

const hostName = z
  .string()
  .max(253)
  .regex(
    /^(?:(?:\*\.)?(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{1,62}|\d{1,3}(?:\.\d{1,3}){3})$/i,
    'a host name such as files.example.com, *.example.com, or an IPv4 address',
  );

/** `host`, `host/path`, and after a blank the status codes of a healthy answer: `chat.example.com/health 200,204`. */
export const extraHost =
  /^((?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63})(\/[!-~]*)?(?: (\d{3}(?:,\d{3})*))?$/i;

/** A proxy, or `direct` for none. A password has no place in a policy: every account can read it. */
const proxySetting = /^(?:direct|(?:https?|socks[45]):\/\/(?:[a-z0-9.-]+|\[[0-9a-f:]+\])(?::\d{1,5})?\/?)$/i;

/** The registry's tools print other code pages than ours: what could not be read is no path. */
const path = z
  .string()
  .min(1)
  .regex(/^[^\uFFFD]*$/, 'a path whose letters can be read; use ASCII, or a variable such as %USERPROFILE%');

/** Shown on the employee's screen as text: one line, without marks that turn the reading direction. */
const shownText = z
  .string()
  .min(1)
  .max(120)
  .regex(/^[^\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]+$/u, 'one line of plain text');

/** What may stand for a bundle's name: `clearway-{date}-{time}-{status}.zip`. No folders, nothing Windows forbids. */
const namePattern = /^(?:[A-Za-z0-9 ._-]|\{(?:date|time|status|code)\}){1,80}\.zip$/;

const collector =
  'https://collector.example.com/v1/logs without a password; http only to this computer itself';

const httpsFolder = /^https:\/\/[^\s@?#]+$/i;
const httpsFolderWords = 'an https address without a password, a query or a fragment';

/**
 * What an administrator may set. Each key is honoured by this version; a key that is not here is refused with a
 * message, so that nobody relies on what does nothing. What each is for stands in shared/text/en/policy.ts. Only flat
 * kinds (text, number, switch, list of texts): the Windows registry, macOS profiles and their templates know no others.
 */
export const policySchema = z.strictObject({
  language: z
    .string()
    .regex(/^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i, 'a language tag such as ko')
    .max(35)
    .optional(),
  catalogueFile: path.optional(),
  deadlineSeconds: z.number().int().min(1).max(600).optional(),
  bundleFolder: path.optional(),
  bundleName: z
    .string()
    .regex(namePattern, 'a file name such as clearway-{date}-{time}-{status}.zip')
    .optional(),
  companyName: shownText.optional(),
  helpContact: shownText.optional(),
  autoRun: z.boolean().optional(),
  extraHosts: z
    .array(z.string().max(512).regex(extraHost, 'host, host/path or "host/path 200,204"'))
    .max(50)
    .optional(),
  leaveOutHosts: z.array(hostName).max(200).optional(),
  proxy: z
    .string()
    .regex(proxySetting, 'http://proxy.example.com:8080 without a password, or direct')
    .optional(),
  extraRoots: z.array(path).max(20).optional(),
  runLog: path.optional(),
  telemetry: z
    .string()
    .max(500)
    .regex(/^https:\/\/[^\s@]+$|^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])[:/][^\s@]*$/i, collector)
    .optional(),
  redactWords: z.array(z.string().min(4).max(100)).max(200).optional(),
  outsideDns: z.boolean().optional(),
  stun: z.boolean().optional(),
  proxyScripts: z.boolean().optional(),
  uploadTarget: z.string().max(2_048).regex(httpsFolder, httpsFolderWords).optional(),
  uploadTest: z.boolean().optional(),
  updateChannel: z.enum(['off', 'latest', 'beta']).optional(),
  updateFeed: z.string().max(2_048).regex(httpsFolder, httpsFolderWords).optional(),
  computerTraces: z.boolean().optional(),
  hotspot: z.boolean().optional(),
  recording: z.boolean().optional(),
  screenshots: z.boolean().optional(),
});
export type Policy = z.infer<typeof policySchema>;
export type PolicyKey = keyof Policy;
export const policyKeys = Object.keys(policySchema.shape) as readonly PolicyKey[];

export const isPolicyKey = (key: string): key is PolicyKey => Object.hasOwn(policySchema.shape, key);

/** What a source without types of its own (the registry) has to turn its text into. */
export type ValueKind = 'text' | 'number' | 'switch' | 'list';

export function valueKindOf(key: PolicyKey): ValueKind {
  const inner: z.ZodType = policySchema.shape[key].unwrap();
  if (inner instanceof z.ZodNumber) return 'number';
  if (inner instanceof z.ZodBoolean) return 'switch';
  return inner instanceof z.ZodArray ? 'list' : 'text';
}
