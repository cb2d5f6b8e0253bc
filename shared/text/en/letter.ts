/** A letter to IT or OpenAI's support; what the answers add to a verdict; the picture of the way. */
export const letter = {
  'letter.subject.it':
    'ChatGPT does not work on our network{hasProduct, select, yes { ({product})} other {}}: findings and what to change',
  'letter.subject.support': 'ChatGPT does not work: network findings',
  'letter.subject.healthy': 'ChatGPT does not work, although the network lets it through: findings',
  'letter.intro': 'ChatGPT network check by Clearway {version}, {when}',
  'letter.evidence': 'What was measured:',
  'letter.product': 'In the way: {product} ({sure})',
  'letter.sure': 'How sure: {sure}',
  'letter.hosts': '{count, plural, one {Affected host: {hosts}} other {Affected hosts (#): {hosts}}}',
  'letter.egress': 'Seen from outside as {address} ({country})',
  'letter.proxy': 'Proxy in use: {proxy}',
  'letter.looks':
    '{count, plural, one {# observation} other {# observations}}, the first at {startedAt} (UTC), for comparison with your logs',
  'letter.told': 'What the person told:',
  'letter.words': 'In their own words: {words}',
  'letter.tried': 'What was tried already:',
  'letter.file':
    'The attached file clearway-….zip holds every observation, the certificates as served and this report. Nothing in it needs a password; private data was removed.',
  'letter.paste':
    '(The whole text is too long for this draft. It has been copied: paste it here in place of what follows.)',

  'told.network-everywhere':
    'You said that it happens on other connections, too. What was found here stands, but it may not be the only cause: a comparison with a phone’s hotspot will tell.',
  'told.computer-only-here':
    'You said that it happens only here. What was found sits on this computer and would go along to every connection, so something here may add to it.',
  'told.network-only-you':
    'You said that only you have it. The block may apply to your account or this computer alone: say so to whoever helps you.',
  'told.network-others-too': 'You said that others here have it, too. That fits: the cause is shared.',
  'told.network-only-here':
    'You said that it happens only here. That fits: other connections are not affected.',
  'told.computer-everywhere':
    'You said that it happens wherever you are. That fits: the cause travels with this computer.',
  'told.computer-others-too':
    'You said that others here have it, too. That fits: the same program is likely to run on their computers.',
  'told.service-others-too':
    'You said that others here have it, too. That fits: it is not about your computer.',
  'told.service-everywhere':
    'You said that it happens wherever you are. That fits: it is not about this network.',
  'told.changed-security':
    'You said that a VPN or security program is new. That fits: tell whoever helps you which one.',
  'told.clear-account':
    'You said that your password or account changed. Sign out of ChatGPT everywhere and in again: that is the likeliest cause now.',
  'told.clear-on-and-off':
    'You said that it comes and goes. Right now the way is clear: start this check again at the moment it fails.',
  'told.clear-others-too':
    'You said that others here have it, too. Right now the way is clear from here, so it may come and go: look again when it fails.',
  'told.clear-everywhere':
    'You said that it happens wherever you are, and here the way is clear. So your account or your device is likelier than any network.',
  'told.clear-only-you':
    'You said that only you have it, and the way is clear. So your account or your device is the likeliest cause.',

  'path.title': 'The way to ChatGPT',
  'path.computer': 'This computer',
  'path.agent': 'Security program on this computer',
  'path.wifi': 'Wi-Fi',
  'path.cable': 'Network cable',
  'path.link': 'Connection to the network',
  'path.vpn': 'VPN',
  'path.gate': 'Sign-in page',
  'path.guard': 'Your network’s filter',
  'path.way-out': 'Your company’s way out',
  'path.internet': 'Internet',
  'path.openai': 'ChatGPT',
  'path.state.clear': 'fine',
  'path.state.break': 'in the way here',
  'path.state.trouble': 'partly in the way here',
  'path.state.beyond': 'not reached',
  'path.state.unknown': 'not known',
} as const;
