/**
 * Remarks inside scripts that a product reads. The same in every language, and plain ASCII: importers are old programs.
 */
export const remarks = {
  'allowlist.remark.made': 'Made by Clearway from its catalogue of ChatGPT hosts. Read before use.',
  'allowlist.remark.needed': 'What must be allowed (TCP 443)',
  'allowlist.remark.exempt': 'What must not be decrypted',
  'allowlist.remark.optional':
    'Nobody notices when these are missing: take out the comment signs if you want them',
  'allowlist.remark.voice': 'Voice: the addresses that OpenAI publishes. They change.',
  'allowlist.remark.fortios-profile': 'Replace the name of the profile with yours',
  'allowlist.remark.fortios-filter': 'Afterwards choose this URL filter in your web filter profile',
  'allowlist.remark.fortios-policy':
    'Afterwards make a firewall policy: destination clearway-voice, service clearway-voice, no inspection',
  'allowlist.remark.squid-place': 'Above your deny rules. localnet is the acl of the standard configuration.',
  'allowlist.remark.squid-bump': 'Above ssl_bump bump. Leave out where Squid does not decrypt.',
  'allowlist.remark.cpl-place':
    'Join with your own layers of the same kind. A later layer can overrule an earlier one.',
  'allowlist.remark.nft-table': 'Put in the name of your own table if it is not filter',
  'allowlist.remark.nft-insert': 'Then ask this chain before your own rules:',
  'allowlist.remark.nft-undo': 'To undo:',
} as const;
