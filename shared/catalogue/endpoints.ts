import type { Catalogue, Endpoint } from './catalogue';

const everywhere: Endpoint['platforms'] = ['web', 'ios', 'macos', 'android', 'windows'];
const browsers: Endpoint['platforms'] = ['web', 'macos', 'windows'];

/** Where rows come from, named once. */
const from = {
  article: 'help.openai.com article 9247338, as copied on 2026-10-10',
  march: 'help.openai.com article 9247338, revision of March 2026',
  sockets: 'help.openai.com article 9247338, section on WebSockets, 2026',
  csp: 'chatgpt.com content security policy, 2026',
  capture: 'traffic of the iOS app 1.2026.188, captured 2026-07-22',
  community: 'v2fly/domain-list-community data/openai, 2026-08',
  apple: 'support.apple.com 101555',
  connectors: 'public connectors that check the hosts of ChatGPT files',
} as const;

const both: Endpoint['lists'] = ['mission', 'official-2026-10'];
const seen: Endpoint['lists'] = ['seen-in-use'];

/** OpenAI's edge: a page, a redirect, or Cloudflare's question whether we are a browser (403). */
const openAi: Endpoint['healthy'] = {
  statuses: [200, 204, 301, 302, 303, 307, 308, 400, 401, 403, 404, 405, 421, 426],
  edge: 'cloudflare',
};
/** Hosts that are made for programs: any answer of their own will do, since nobody browses their root. */
const anyAnswer: Endpoint['healthy'] = {
  statuses: [200, 202, 204, 301, 302, 303, 307, 308, 400, 401, 403, 404, 405, 406, 409, 410, 415, 421, 426],
  edge: 'other',
};

type Known = Pick<Endpoint, 'pattern' | 'purpose' | 'features' | 'criticality' | 'lists' | 'source'>;

/** Most rows are hosts of OpenAI's edge that exist under their own name and are used on every platform. */
const row = (known: Known & Partial<Endpoint>): Endpoint => ({
  hosts: [known.pattern],
  platforms: everywhere,
  path: '/',
  healthy: openAi,
  nameExists: true,
  certainty: 'official',
  ...known,
});

const chat: readonly Endpoint[] = [
  row({
    pattern: 'chatgpt.com',
    purpose: 'the app itself and all its calls; a wildcard does not cover it in many filters',
    // The apps are windows on the same service: without it none of them chats.
    features: ['chat', 'ios-app', 'macos-app', 'android-app'],
    criticality: 'required',
    healthy: { statuses: [200, 302, 303, 307, 308, 403], edge: 'cloudflare' },
    lists: ['official-2026-10', 'seen-in-use'],
    source: `${from.sockets}; ${from.capture}`,
  }),
  row({
    pattern: '*.chatgpt.com',
    hosts: ['ab.chatgpt.com'],
    purpose: 'switches that turn features on; without them the app starts slowly and lacks options',
    features: ['chat'],
    criticality: 'degraded',
    lists: [...both, 'seen-in-use'],
    source: `${from.article}; ${from.capture}`,
  }),
  row({
    pattern: 'ws.chatgpt.com',
    purpose: 'the lasting connection on which answers and notices arrive',
    features: ['chat'],
    criticality: 'required',
    lists: ['official-2026-10', 'seen-in-use'],
    source: from.sockets,
  }),
  row({
    pattern: 'chat.openai.com',
    purpose: 'former address, leads to chatgpt.com',
    features: ['chat'],
    criticality: 'degraded',
    lists: both,
    source: `${from.article}; ${from.csp}`,
  }),
  row({
    pattern: 'chat.com',
    purpose: 'short address, leads to chatgpt.com',
    features: [],
    criticality: 'optional',
    platforms: ['web'],
    lists: seen,
    source: from.community,
    certainty: 'third-party',
  }),
  row({
    pattern: 'desktop.chat.openai.com',
    purpose: 'the desktop apps',
    features: ['macos-app'],
    criticality: 'degraded',
    platforms: ['macos', 'windows'],
    lists: both,
    source: from.article,
  }),
  row({
    pattern: '*.oaistatic.com',
    hosts: ['cdn.oaistatic.com'],
    purpose: 'scripts, styles and pictures of the app; nothing shows without them',
    features: ['chat'],
    criticality: 'required',
    lists: both,
    source: `${from.article}; ${from.csp}`,
  }),
  row({
    pattern: 'oaistatic.com',
    purpose: 'bare name of the wildcard',
    features: [],
    criticality: 'optional',
    lists: seen,
    nameExists: false,
    source: 'apex of an official wildcard',
    certainty: 'inferred',
  }),
  row({
    pattern: 'persistent.oaistatic.com',
    purpose: 'download and update of the macOS app',
    features: ['macos-app'],
    criticality: 'optional',
    platforms: ['macos', 'windows'],
    lists: ['official-2026-10', 'seen-in-use'],
    source: 'Installomator label chatgpt',
    certainty: 'third-party',
  }),
  row({
    pattern: '*.openai.com',
    hosts: ['cdn.openai.com'],
    purpose: "OpenAI's services; here the pictures and files the app shows",
    features: ['chat'],
    criticality: 'degraded',
    lists: both,
    source: from.article,
    certainty: 'third-party',
  }),
  row({
    pattern: 'openai.com',
    purpose: 'company site; publishes the list of voice servers',
    features: [],
    criticality: 'optional',
    lists: seen,
    source: 'openai.com/chatgpt-voice.json',
  }),
  row({
    pattern: 'images.openai.com',
    purpose: 'pictures in answers',
    features: ['chat'],
    criticality: 'optional',
    lists: seen,
    source: from.capture,
    certainty: 'third-party',
  }),
  row({
    pattern: 'files.openai.com',
    purpose: 'files in answers of the mobile apps',
    features: ['uploads'],
    criticality: 'optional',
    lists: seen,
    nameExists: false,
    source: from.capture,
    certainty: 'third-party',
  }),
  row({
    pattern: 'sora.com',
    hosts: ['sora.com', 'sora.chatgpt.com'],
    purpose: 'video',
    features: [],
    criticality: 'optional',
    platforms: ['web', 'ios'],
    lists: seen,
    source: from.community,
    certainty: 'third-party',
  }),
  row({
    pattern: 'api.openai.com',
    purpose: 'the interface for developers; its plain 401 cannot be imitated by a block page',
    features: [],
    criticality: 'optional',
    path: '/v1/models',
    healthy: { statuses: [401], edge: 'cloudflare' },
    lists: seen,
    source: 'answer of the public interface without a key',
    certainty: 'third-party',
  }),
];

const signIn: readonly Endpoint[] = [
  row({
    pattern: 'auth.openai.com',
    purpose: 'sign-in; bare name of *.auth.openai.com',
    features: ['sign-in'],
    criticality: 'required',
    lists: ['official-2026-10', 'seen-in-use'],
    source: `${from.article} (through *.openai.com); ${from.capture}`,
  }),
  row({
    pattern: '*.auth.openai.com',
    hosts: ['external.auth.openai.com'],
    purpose: 'sign-in with a company account (SAML, OIDC)',
    features: ['sign-in'],
    criticality: 'degraded',
    lists: both,
    source: `${from.article}; public configurations of identity providers`,
    certainty: 'third-party',
  }),
  row({
    pattern: 'setup.auth.openai.com',
    purpose: 'where an administrator sets up company sign-in',
    features: [],
    criticality: 'optional',
    platforms: ['web'],
    lists: both,
    source: from.article,
  }),
  row({
    pattern: 'auth0.openai.com',
    purpose: 'sign-in of older clients',
    features: ['sign-in'],
    criticality: 'degraded',
    lists: both,
    source: from.article,
  }),
  row({
    pattern: 'challenges.cloudflare.com',
    purpose: 'the check that a person, not a program, is there; blocked or rewritten it never ends',
    features: ['sign-in', 'chat'],
    criticality: 'required',
    platforms: browsers,
    path: '/turnstile/v0/api.js',
    healthy: { statuses: [200, 301, 302, 307, 308, 403, 404], edge: 'cloudflare' },
    lists: both,
    source: `${from.article}; Cloudflare's Turnstile documentation`,
  }),
  row({
    pattern: 'tcr9i.chat.openai.com',
    purpose: 'the second kind of that check (Arkose)',
    features: ['sign-in'],
    criticality: 'degraded',
    platforms: browsers,
    healthy: anyAnswer,
    lists: both,
    source: `${from.article}; purpose from community lists`,
  }),
  row({
    pattern: 'accounts.google.com',
    hosts: ['accounts.google.com', 'appleid.apple.com', 'login.microsoftonline.com'],
    purpose: 'sign-in with a Google, Apple or Microsoft account; needed only by those who use it',
    features: ['sign-in'],
    criticality: 'optional',
    healthy: anyAnswer,
    lists: seen,
    source: `${from.csp}; help.openai.com article 7426629`,
    certainty: 'third-party',
  }),
  row({
    pattern: 'cdn.auth0.com',
    purpose: 'parts of the sign-in page of the mobile apps',
    features: ['sign-in'],
    criticality: 'optional',
    platforms: ['ios', 'android'],
    healthy: anyAnswer,
    lists: seen,
    source: from.capture,
    certainty: 'third-party',
  }),
  row({
    pattern: 'cdn.workos.com',
    purpose: 'company sign-in: its pages',
    features: ['sign-in'],
    criticality: 'degraded',
    platforms: ['web'],
    healthy: anyAnswer,
    lists: both,
    source: from.article,
  }),
  row({
    pattern: 'forwarder.workos.com',
    purpose: 'company sign-in: the way back to ChatGPT',
    features: ['sign-in'],
    criticality: 'degraded',
    platforms: ['web'],
    healthy: anyAnswer,
    lists: both,
    source: from.article,
  }),
  row({
    pattern: 'setup.workos.com',
    purpose: 'company sign-in: set-up by an administrator',
    features: [],
    criticality: 'optional',
    platforms: ['web'],
    healthy: anyAnswer,
    lists: both,
    source: from.article,
  }),
  row({
    pattern: 'frontend-apps-multi-region.workos.com',
    purpose: 'company sign-in: set-up pages, on the list since October 2026',
    features: [],
    criticality: 'optional',
    platforms: ['web'],
    healthy: anyAnswer,
    lists: ['official-2026-10'],
    source: from.article,
  }),
  row({
    pattern: 'images.workoscdn.com',
    purpose: 'company sign-in: pictures',
    features: [],
    criticality: 'optional',
    platforms: ['web'],
    healthy: anyAnswer,
    lists: both,
    source: from.article,
  }),
  row({
    pattern: 'workos.imgix.net',
    purpose: 'company sign-in: pictures',
    features: [],
    criticality: 'optional',
    platforms: ['web'],
    healthy: anyAnswer,
    lists: both,
    source: from.article,
  }),
  row({
    pattern: '*.withpersona.com',
    hosts: ['cdn.withpersona.com', 'inquiry.withpersona.com'],
    purpose: 'proof of age or identity',
    features: [],
    criticality: 'optional',
    platforms: ['web', 'ios', 'android'],
    healthy: anyAnswer,
    lists: seen,
    source: `${from.csp}; help.openai.com article 8411987`,
    certainty: 'third-party',
  }),
];

const uploads: readonly Endpoint[] = [
  row({
    pattern: 'files.oaiusercontent.com',
    purpose: "files sent and received; the app's own error message names it",
    features: ['uploads'],
    criticality: 'required',
    healthy: anyAnswer,
    lists: both,
    source: from.article,
  }),
  // One host per region, and regions come and go: these two stand for all. Allow the wildcard, never single names.
  row({
    pattern: '*.oaiusercontent.com',
    hosts: ['sdmntprwestus.oaiusercontent.com', 'sdmntpreastus.oaiusercontent.com'],
    purpose: 'files and generated pictures, by region',
    features: ['uploads'],
    criticality: 'degraded',
    healthy: anyAnswer,
    lists: both,
    source: `${from.article}; hosts: ${from.connectors}`,
    certainty: 'third-party',
  }),
  row({
    pattern: 'oaiusercontent.com',
    purpose: 'bare name of the wildcard',
    features: [],
    criticality: 'optional',
    healthy: anyAnswer,
    lists: seen,
    nameExists: false,
    source: 'apex of an official wildcard',
    certainty: 'inferred',
  }),
  row({
    pattern: 'web-sandbox.oaiusercontent.com',
    purpose: 'canvases and apps inside a chat',
    features: ['chat'],
    criticality: 'degraded',
    healthy: anyAnswer,
    lists: ['official-2026-10', 'seen-in-use'],
    source: from.csp,
    certainty: 'third-party',
  }),
  // On no list of OpenAI's: a network that allows exactly the list still breaks these uploads.
  row({
    pattern: '*.blob.core.windows.net',
    hosts: ['oaisdmntprindiasocentral.blob.core.windows.net'],
    purpose: 'uploads straight to storage, by region (oaisdmntpr…)',
    features: ['uploads'],
    criticality: 'degraded',
    healthy: anyAnswer,
    lists: seen,
    source: `${from.connectors}; ${from.csp}`,
    certainty: 'third-party',
  }),
  row({
    pattern: 'openaiassets.blob.core.windows.net',
    hosts: ['openaiassets.blob.core.windows.net', 'oaisidekickupdates.blob.core.windows.net'],
    purpose: 'named inside the desktop app; not known whether it is asked',
    features: [],
    criticality: 'optional',
    platforms: ['macos', 'windows'],
    healthy: anyAnswer,
    lists: seen,
    source: from.community,
    certainty: 'third-party',
  }),
];

// Voice's own packets go to the addresses of voice-servers.ts. LiveKit's relays (*.turn., *.host.livekit.cloud) have
// no host that any source names, so no row looks at them.
const voice: readonly Endpoint[] = [
  row({
    pattern: 'realtime.chatgpt.com',
    purpose: 'sets up a voice conversation',
    features: ['voice'],
    criticality: 'degraded',
    lists: ['official-2026-10', 'seen-in-use'],
    source: from.csp,
    certainty: 'third-party',
  }),
  row({
    pattern: 'chatgpt.livekit.cloud',
    purpose: 'voice of older clients',
    features: ['voice'],
    criticality: 'degraded',
    path: '/rtc/validate',
    healthy: { statuses: [200, 401, 403, 404, 406], edge: 'other' },
    lists: ['mission', 'seen-in-use'],
    source: `${from.march}; livekit/livekit rtcservice.go`,
    certainty: 'third-party',
  }),
];

const phones: readonly Endpoint[] = [
  row({
    pattern: 'ios.chat.openai.com',
    purpose: 'the iPhone and iPad app',
    features: ['ios-app'],
    criticality: 'required',
    platforms: ['ios'],
    lists: both,
    source: `${from.article}; ${from.capture}`,
  }),
  row({
    pattern: 'android.chat.openai.com',
    purpose: 'the Android app',
    features: ['android-app'],
    criticality: 'required',
    platforms: ['android'],
    lists: both,
    source: from.article,
  }),
  row({
    pattern: 'register.appattest.apple.com',
    purpose: 'Apple vouches for the app; refuses any inspected connection ("unusual activity")',
    features: ['ios-app'],
    criticality: 'required',
    platforms: ['ios'],
    healthy: anyAnswer,
    lists: ['mission', 'seen-in-use'],
    source: `${from.article} (test in Safari); ${from.apple}`,
  }),
  row({
    pattern: 'data.appattest.apple.com',
    purpose: "asked by OpenAI's servers, not by the phone",
    features: [],
    criticality: 'optional',
    platforms: ['ios'],
    healthy: anyAnswer,
    lists: seen,
    source: from.apple,
    certainty: 'third-party',
  }),
  row({
    pattern: 'humb.apple.com',
    purpose: "Apple's set-up of a device",
    features: ['ios-app', 'macos-app'],
    criticality: 'degraded',
    platforms: ['ios', 'macos'],
    healthy: anyAnswer,
    lists: both,
    source: `${from.article}; ${from.apple}`,
  }),
  row({
    pattern: 'api.revenuecat.com',
    purpose: 'subscriptions bought on a phone',
    features: [],
    criticality: 'optional',
    platforms: ['ios', 'android'],
    healthy: anyAnswer,
    lists: seen,
    source: from.capture,
    certainty: 'third-party',
  }),
];

/** Feature switches by Statsig. OpenAI dropped the direct hosts from its list during 2026. */
const statsig = (pattern: string, purpose: string, more: Partial<Endpoint> = {}): Endpoint =>
  row({
    pattern,
    purpose,
    features: [],
    criticality: 'optional',
    healthy: anyAnswer,
    lists: ['mission'],
    source: from.march,
    ...more,
  });

const switches: readonly Endpoint[] = [
  statsig('*.oaistatsig.com', 'feature switches, on the list since October 2026', {
    hosts: ['api.oaistatsig.com'],
    lists: ['official-2026-10', 'seen-in-use'],
    source: `${from.article}; ${from.capture}`,
  }),
  statsig('oaistatsig.com', 'bare name of the wildcard', {
    lists: seen,
    nameExists: false,
    source: from.community,
    certainty: 'third-party',
  }),
  statsig('*.statsig.com', 'feature switches', { hosts: ['api.statsig.com'] }),
  statsig('statsig.com', 'bare name of the wildcard', {
    lists: seen,
    nameExists: false,
    source: 'apex of a wildcard of March 2026',
    certainty: 'inferred',
  }),
  // The service answers on the bare name; this one stands for the line of the list.
  statsig('*.featuregates.org', 'feature switches', {
    hosts: ['api.featuregates.org'],
    nameExists: false,
    certainty: 'inferred',
  }),
  statsig('featuregates.org', 'feature switches: the name really used, which the wildcard does not cover', {
    lists: seen,
    source: `${from.csp}; Statsig's own list of domains`,
    certainty: 'third-party',
  }),
  statsig('events.statsigapi.net', 'usage events'),
  statsig('featureassets.org', 'feature switches'),
  statsig('prodregistryv2.org', 'usage events'),
  statsig('statsigapi.net', 'feature switches'),
];

/** Nobody's chat stops without these. They are looked at because they stand on the list. */
const other = (pattern: string, purpose: string, more: Partial<Endpoint> = {}): Endpoint =>
  row({
    pattern,
    purpose,
    features: [],
    criticality: 'optional',
    healthy: anyAnswer,
    lists: both,
    source: from.article,
    ...more,
  });

const rest: readonly Endpoint[] = [
  other('*.ct.sendgrid.net', 'links in e-mails from OpenAI; every sender has a name of their own', {
    hosts: ['u12345.ct.sendgrid.net'],
    nameExists: false,
  }),
  other('ct.sendgrid.net', 'bare name of the wildcard', {
    lists: seen,
    nameExists: false,
    source: 'apex of an official wildcard',
    certainty: 'inferred',
  }),
  other('*.intercom.io', 'help window inside the app', {
    hosts: ['api-iam.intercom.io', 'widget.intercom.io', 'nexus-websocket-a.intercom.io'],
    platforms: browsers,
    certainty: 'third-party',
  }),
  other('intercom.io', 'bare name of the wildcard', {
    platforms: browsers,
    lists: seen,
    nameExists: false,
    source: 'apex of an official wildcard',
    certainty: 'inferred',
  }),
  other('js.intercomcdn.com', 'script of the help window; also stands for *.intercomcdn.com', {
    platforms: browsers,
  }),
  other('*.intercomcdn.com', 'files of the help window', {
    hosts: ['static.intercomcdn.com'],
    platforms: browsers,
    nameExists: false,
    certainty: 'third-party',
  }),
  other('intercomcdn.com', 'bare name of the wildcard', {
    platforms: browsers,
    lists: seen,
    nameExists: false,
    source: 'apex of an official wildcard',
    certainty: 'inferred',
  }),
  other('cdn.openaimerge.com', 'linking of other services', { platforms: browsers, path: '/initialize.js' }),
  other('js.stripe.com', 'payment', { platforms: browsers, path: '/v3/' }),
  other('o207216.ingest.sentry.io', 'error reports'),
  other('o33249.ingest.sentry.io', 'error reports'),
  other('o33249.ingest.us.sentry.io', 'error reports of current apps', {
    lists: seen,
    source: from.capture,
    certainty: 'third-party',
  }),
  other('rum.browser-intake-datadoghq.com', 'measurements of speed', { platforms: browsers }),
  other('browser-intake-datadoghq.com', 'measurements of speed', {
    platforms: browsers,
    lists: seen,
    source: from.csp,
    certainty: 'third-party',
  }),
  other('status.openai.com', "OpenAI's status page", {
    lists: seen,
    source: 'status.openai.com',
  }),
  // Asks programs whether they are browsers (403): that is no block.
  other('help.openai.com', "OpenAI's help pages", { lists: seen }),
];

/**
 * Every host looked at. Two October entries have no name to look at and stand in the allowlist only: the voice
 * servers' addresses (voice-servers.ts) and *.webpubsub.azure.com, which the app's policy allows beside ws.chatgpt.com.
 */
export const catalogue: Catalogue = {
  catalogueVersion: 1,
  date: '2026-10-10',
  endpoints: [...chat, ...signIn, ...uploads, ...voice, ...phones, ...switches, ...rest],
};
