import type { Policy } from '../../shared/policy/policy';

/** One good value of each key, for the examples that administrators start from. */
export const examples: Required<Policy> = {
  language: 'en',
  catalogueFile: '/etc/clearway/catalogue.json',
  deadlineSeconds: 60,
  bundleFolder: '/var/tmp',
  bundleName: 'clearway-{date}-{time}-{status}.zip',
  companyName: 'Example Ltd',
  helpContact: 'it-help@example.com',
  autoRun: false,
  extraHosts: ['gateway.example.com/health 200'],
  leaveOutHosts: ['*.intercom.io'],
  proxy: 'http://proxy.example.com:8080',
  extraRoots: ['/etc/clearway/company-root.pem'],
  runLog: '/var/log/clearway.jsonl',
  telemetry: 'https://collector.example.com/v1/logs',
  redactWords: ['Project Example'],
  outsideDns: true,
  stun: true,
  proxyScripts: true,
  uploadTarget: 'https://upload.example.com/cases/',
  uploadTest: true,
  updateChannel: 'off',
  updateFeed: 'https://updates.example.com/clearway/',
  computerTraces: true,
  hotspot: true,
  recording: true,
  screenshots: true,
};

/**
 * The examples without the keys that name a file, a proxy or hosts of somebody else's: rolled out unread, they still
 * do no harm.
 */
export const harmless: Policy = (({
  catalogueFile: _file,
  bundleFolder: _folder,
  extraHosts: _added,
  leaveOutHosts: _left,
  proxy: _proxy,
  extraRoots: _roots,
  runLog: _log,
  telemetry: _collector,
  updateFeed: _feed,
  redactWords: _words,
  ...rest
}) => rest)(examples);
