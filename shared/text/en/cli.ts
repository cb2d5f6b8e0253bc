/** Words of the command line. Command and option names are a contract and stay as they are in every language. */
export const cli = {
  'cli.usage': 'Usage: clearway <command> [options]',
  'cli.commands': 'Commands:',
  'cli.command.window': 'open the wizard',
  'cli.command.check': 'look at the network, say what is wrong, pack the proof',
  'cli.command.compare': 'compare an office bundle with a hotspot bundle',
  'cli.command.diagnose': 'run today’s rules on the observations of a bundle',
  'cli.command.verify': 'check a bundle: manifest, hashes, schema, no stray entry',
  'cli.command.view': 'open the window on a bundle',
  'cli.command.redact': 'remove secrets from a HAR file',
  'cli.command.allowlist': 'write what IT imports, in the product’s own format',
  'cli.command.policy': 'show the policy in force and where each value came from',
  'cli.exit': 'Exit status: 0 healthy, 1 something found, 2 wrong usage, 3 could not tell, 4 internal error',
  'cli.unknown-command': 'There is no command “{name}”. “clearway --help” lists them.',
  'cli.bad-option': '{message}. “clearway --help” lists the options.',
  'cli.needs-files':
    '“{name}” {count, plural, =0 {takes no file} one {takes one file} other {takes # files}}.',
  'cli.not-yet': '“{name}” is not part of this version yet.',
  'cli.bad-policy': 'The policy file cannot be used: {detail}',
  'cli.bad-catalogue': 'The catalogue file cannot be used: {detail}',
  'cli.bad-laboratory': 'CLEARWAY_PUBLIC_ROOTS cannot be used: {detail}',
  'cli.bad-answers': 'The answers file cannot be used: {detail}',
  'cli.cannot-read': '{file} cannot be read as a bundle: {why}',
  'cli.cannot-write': '{file} cannot be written: {why}',
  'cli.leak':
    'The bundle was not written: something private would have been left in it ({detail}). Nothing has been lost; please report this.',
  'cli.looking': 'Looking: {done} of {total}',
  'cli.laboratory':
    'Laboratory roots in use: {count, plural, one {# root counts} other {# roots count}} as public.',
  'cli.stopped': 'Stopped before everything had been looked at.',
  'cli.saved': 'Saved: {file}',
  'cli.verified': '{file}: unchanged and complete.',
  'cli.window.opened': 'The window is open in your browser. Close it to end Clearway.',
  'cli.window.opened-default': 'The wizard is open in your default browser: {url}',
  'cli.window.no-display':
    'No window can be shown here. To look at the network without one: npm start -- check --out support.zip',
  'cli.window.no-browser': 'No browser was found. Open this address in one on this computer: {url}',
  'cli.internal': 'Something went wrong inside Clearway: {detail}',
  'cli.redact.progress': 'Redacting: {done} of {total} MB',
  'cli.redact.removed': 'Taken out:',
  'cli.redact.nothing': 'There was nothing to take out.',
  'cli.redact.saved': 'Saved, with {count, plural, one {# request} other {# requests}}: {file}',
  'cli.redact.removed.header': '{count, plural, one {# header value} other {# header values}}',
  'cli.redact.removed.authorization': '{count, plural, one {# sign-in header} other {# sign-in headers}}',
  'cli.redact.removed.cookie': '{count, plural, one {# cookie value} other {# cookie values}}',
  'cli.redact.removed.query': '{count, plural, one {# value in an address} other {# values in addresses}}',
  'cli.redact.removed.fragment':
    '{count, plural, one {# fragment of an address} other {# fragments of addresses}}',
  'cli.redact.removed.login': '{count, plural, one {# login in an address} other {# logins in addresses}}',
  'cli.redact.removed.path':
    '{count, plural, one {# path segment that looked like an id} other {# path segments that looked like ids}}',
  'cli.redact.removed.url': '{count, plural, one {# whole address} other {# whole addresses}}',
  'cli.redact.removed.host': '{count, plural, one {# internal host} other {# internal hosts}}',
  'cli.redact.removed.id': '{count, plural, one {# id} other {# ids}}',
  'cli.redact.removed.address':
    '{count, plural, one {# internal IP address} other {# internal IP addresses}}',
  'cli.redact.removed.body': '{count, plural, one {# body} other {# bodies}}',
  'cli.redact.removed.frame':
    '{count, plural, one {the content of # WebSocket message} other {the content of # WebSocket messages}}',
  'cli.redact.removed.name':
    '{count, plural, one {# name that looked like an id} other {# names that looked like ids}}',
  'cli.redact.removed.title': '{count, plural, one {# page title} other {# page titles}}',
  'cli.redact.removed.text': '{count, plural, one {# piece of other text} other {# pieces of other text}}',
  'cli.redact.removed.comment': '{count, plural, one {# comment} other {# comments}}',
  'cli.redact.removed.member':
    '{count, plural, one {# field that Clearway does not know} other {# fields that Clearway does not know}}',
  'cli.redact.failed.cannot-read': '{file} cannot be read: {detail}',
  'cli.redact.failed.cannot-write': '{file} cannot be written: {detail}. Nothing was left behind.',
  'cli.redact.failed.same-file':
    '{file} would be overwritten by its own copy. Choose another name with --out.',
  'cli.redact.failed.empty': '{file} is empty. Nothing was written.',
  'cli.redact.failed.not-json': '{file} is not valid JSON ({detail}). Nothing was written.',
  'cli.redact.failed.cut-off':
    '{file} ends too early ({detail}): it was not saved to its end. Nothing was written.',
  'cli.redact.failed.not-a-har': '{file} is not a HAR file ({detail}). Nothing was written.',
  'cli.redact.failed.wrong-shape': '{file} is not a valid HAR file ({detail}). Nothing was written.',
  'cli.redact.failed.too-large': 'One request of {file} is too large ({detail}). Nothing was written.',
  'cli.redact.failed.leak':
    'Nothing was written: something private would have been left in the file ({detail}). Please report this.',
  'cli.redact.failed.stopped': 'Stopped. Nothing was written.',
} as const;
