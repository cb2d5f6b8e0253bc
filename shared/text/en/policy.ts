import type { PolicyKey } from '../../policy/policy';

/** What administrators read of each key in Group Policy, Intune and Jamf. No blanks, and not part of the window. */
export const policyWords = {
  name: 'Clearway',
  about: 'Finds out why ChatGPT does not work on a network.',
  supported: 'Clearway 0.1 and later',
  'language.title': 'Language',
  'language.help': 'Language of the window, as a BCP 47 tag such as ko. Not set: the language of the system.',
  'catalogueFile.title': 'Catalogue file',
  'catalogueFile.help':
    'Path of a newer catalogue of hosts, used in place of the built-in one. Not set: the built-in one.',
  'deadlineSeconds.title': 'Deadline',
  'deadlineSeconds.help': 'A run ends after so many seconds, with what it has seen by then. Not set: 60.',
  'bundleFolder.title': 'Folder for bundles',
  'bundleFolder.help': 'Folder where the window saves bundles. Not set: Downloads.',
  'bundleName.title': 'File name of bundles',
  'bundleName.help':
    'Ends in .zip. {date}, {time} (UTC), {status} and {code} are filled in. Not set: clearway-{date}-{time}.zip.',
  'companyName.title': 'Name of your organisation',
  'companyName.help': 'Shown on every screen as “Managed by …”.',
  'helpContact.title': 'Whom people turn to',
  'helpContact.help': 'An e-mail address, a telephone number or a page, shown on every screen.',
  'autoRun.title': 'Look at once',
  'autoRun.help': 'The window begins to look at once, without asking questions first. Not set: it asks.',
  'extraRoots.title': 'More trusted roots',
  'extraRoots.help':
    'PEM files of root certificates that programs on this computer trust beside the system’s. They never count as public, so inspection is still told.',
  'extraHosts.title': 'More hosts to look at',
  'extraHosts.help':
    'Each with its path and healthy status codes if you like: chat.example.com/health 200,204. They never make the verdict worse.',
  'leaveOutHosts.title': 'Hosts to leave out',
  'leaveOutHosts.help': 'Hosts that are never spoken to: js.stripe.com, or *.intercom.io for all below it.',
  'proxy.title': 'Proxy',
  'proxy.help':
    'The proxy to use in place of the system’s setting, such as http://proxy.example.com:8080, or direct for none. No password: every account can read a policy.',
  'runLog.title': 'Log of runs',
  'runLog.help':
    'File to which every run adds one line of JSON with its verdict, for log collectors. Names no person, computer or network.',
  'telemetry.title': 'OpenTelemetry collector',
  'telemetry.help':
    'Address that hears of every run as one OpenTelemetry log record (OTLP over HTTPS): the same fields as the log of runs. Not set: nothing is sent.',
  'redactWords.title': 'Words to take out of bundles',
  'redactWords.help':
    'Words of your own (projects, sites, names) that are taken out of every bundle and HAR, beside all that is taken out anyway. Four letters at least.',
  'outsideDns.title': 'Ask resolvers outside',
  'outsideDns.help':
    'Resolvers outside (8.8.8.8 and others) may be asked for a second opinion. Without it a resolver that lies cannot be told from a name that does not exist. Not set: allowed.',
  'stun.title': 'Test voice',
  'stun.help': 'UDP packets may be sent to voice and STUN servers. Not set: allowed.',
  'proxyScripts.title': 'Try proxy scripts',
  'proxyScripts.help':
    'The network’s proxy scripts (WPAD, PAC) may be fetched, and the proxy they name tried. Not set: allowed.',
  'uploadTarget.title': 'Where bundles may be sent',
  'uploadTarget.help':
    'Folder of an HTTPS server that a saved bundle may be sent to by PUT, when the person clicks. Not set: nowhere.',
  'uploadTest.title': 'Test uploads',
  'uploadTest.help': 'A body of zeros may be sent, to see whether uploads pass. Not set: allowed.',
  'updateChannel.title': 'Newer versions',
  'updateChannel.help':
    'off: nobody is asked. latest or beta: when the window opens, the update feed is asked once whether that channel has a newer version. Not set: off.',
  'updateFeed.title': 'Update feed',
  'updateFeed.help':
    'Folder of an HTTPS server with the files of a release (latest.yml and its like, setups). Nothing is fetched from there before the person clicks, and only where Clearway was installed for one person. Not set: nobody is asked.',
  'computerTraces.title': 'Look for security products here',
  'computerTraces.help': 'This computer is searched for traces of known security products. Not set: allowed.',
  'hotspot.title': 'Compare with a hotspot',
  'hotspot.help': 'The window may ask to compare with a phone’s hotspot. Not set: allowed.',
  'recording.title': 'Record a browser',
  'recording.help':
    'The window may record a browser’s traffic (HAR) while the fault is shown. Not set: allowed.',
  'screenshots.title': 'Pictures of the screen',
  'screenshots.help': 'Pictures of the screen may go into the bundle. Not set: allowed.',
} as const satisfies PolicyWords;

export type PolicyWords = Readonly<
  Record<'name' | 'about' | 'supported' | `${PolicyKey}.${'title' | 'help'}`, string>
>;
