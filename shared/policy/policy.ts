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

/**
 * What an administrator may set. Each key is honoured by this version; a key that is not here is refused with a
 * message, so that nobody relies on what does nothing. Only flat kinds (text, number, switch, list of texts): the
 * Windows registry, macOS profiles and their templates know no others.
 */
export const policySchema = z.strictObject({
  language: z
    .string()
    .regex(/^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i, 'a language tag such as ko')
    .max(35)
    .optional()
    .describe('Language of the window, as a BCP 47 tag; overrides the system’s.'),
  catalogueFile: path
    .optional()
    .describe('Path of a newer catalogue of hosts, used in place of the built-in one.'),
  deadlineSeconds: z
    .number()
    .int()
    .min(1)
    .max(600)
    .optional()
    .describe('A run ends after so many seconds, with what it has seen.'),
  bundleFolder: path.optional().describe('Folder where the window saves bundles.'),
  bundleName: z
    .string()
    .regex(namePattern, 'a file name such as clearway-{date}-{time}-{status}.zip')
    .optional()
    .describe('File name of bundles saved by the window; {date}, {time}, {status} and {code} are filled in.'),
  companyName: shownText
    .optional()
    .describe('Name of the organisation, shown as "managed by …" on every screen.'),
  helpContact: shownText
    .optional()
    .describe('Whom people turn to: an e-mail address, a telephone number or a page, shown with the advice.'),
  autoRun: z
    .boolean()
    .optional()
    .describe('Whether the window begins to look at once, without asking questions first.'),
  extraHosts: z
    .array(z.string().max(512).regex(extraHost, 'host, host/path or "host/path 200,204"'))
    .max(50)
    .optional()
    .describe('More hosts to look at, with their healthy status codes: "chat.example.com/health 200,204".'),
  leaveOutHosts: z
    .array(hostName)
    .max(200)
    .optional()
    .describe('Hosts that are never looked at: "js.stripe.com", or "*.intercom.io" for all below it.'),
  proxy: z
    .string()
    .regex(proxySetting, 'http://proxy.example.com:8080 without a password, or direct')
    .optional()
    .describe('The proxy to use in place of the system’s setting, or "direct" for none.'),
  extraRoots: z
    .array(path)
    .max(20)
    .optional()
    .describe(
      'PEM files of roots that this computer’s programs trust beside the system’s. Never counted as public.',
    ),
  outsideDns: z
    .boolean()
    .optional()
    .describe('Whether resolvers outside (8.8.8.8 and others) may be asked for a second opinion.'),
  stun: z.boolean().optional().describe('Whether UDP packets may be sent to voice and STUN servers.'),
  proxyScripts: z
    .boolean()
    .optional()
    .describe('Whether the network’s proxy scripts (WPAD, PAC) may be fetched and tried.'),
  uploadTest: z.boolean().optional().describe('Whether a body of zeros may be sent, to see if uploads pass.'),
  computerTraces: z
    .boolean()
    .optional()
    .describe('Whether this computer is searched for traces of known security products.'),
  hotspot: z.boolean().optional().describe('Whether the window may ask to compare with a phone’s hotspot.'),
  recording: z
    .boolean()
    .optional()
    .describe('Whether the window may record a browser’s traffic (HAR) while the fault is shown.'),
  screenshots: z.boolean().optional().describe('Whether pictures of the screen may go into the bundle.'),
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
