/** The words of looking more than once: the hotspot, kept sessions, checking again, watching. */
export const again = {
  'report.hotspot.skipped-by-the-person': 'Comparison with a hotspot: skipped by the person',
  'report.hotspot.forbidden-by-policy': 'Comparison with a hotspot: forbidden by policy',
  'report.recheck': 'Since the first look',
  'report.recheck.before': 'Then',
  'report.recheck.now': 'Now',
  'report.recheck.tries': 'Answers now',
  'report.recheck.verdict.fixed': 'It is fixed: what was in the way the first time lets ChatGPT pass now.',
  'report.recheck.verdict.partly-fixed': 'Partly fixed: some of it works now, some of it does not yet.',
  'report.recheck.verdict.still-broken': 'Not fixed yet: the same trouble is still there.',
  'report.recheck.verdict.new-trouble':
    'What failed the first time works now, but something else has begun to fail.',
  'report.recheck.verdict.intermittent':
    'It comes and goes: some tries work and some fail, so it is too early to call it fixed.',
  'report.recheck.verdict.nothing-was-broken': 'Nothing was in the way the first time, and nothing is now.',
  'report.recheck.verdict.other-place':
    'This is another network than the first time, so it says nothing about the fix.',
  'report.recheck.verdict.not-known': 'It cannot be told whether it is fixed.',
  'report.recheck.reading.fixed': 'fixed',
  'report.recheck.reading.still-broken': 'still broken',
  'report.recheck.reading.new': 'new',
  'report.recheck.reading.intermittent': 'comes and goes',
  'report.recheck.reading.unknown': 'not known',
  'report.watch': 'Watched over time',
  'report.watch.looks':
    '{count, plural, one {# look} other {# looks}}, {bad, plural, =0 {none with trouble} one {# with trouble} other {# with trouble}}',
  'report.watch.part': 'What',
  'report.watch.state': 'How',
  'report.watch.from': 'From',
  'report.watch.until': 'Until',
  'report.watch.lasts': 'still at the last look',
  'report.watch.quiet': 'No trouble was seen while it watched.',

  'window.hotspot.repeating':
    'Clearway is trying what failed twice more on this network, to be sure. That takes 40 seconds at most. You may read on, but please do not switch yet.',
  'window.hotspot.repeated': 'Done here. Now please switch to the hotspot: Clearway notices by itself.',
  'window.hotspot.gate.looking': 'There is another network. Checking that it can be used for comparing …',
  'window.hotspot.gate.same-network':
    'This still seems to be your usual network. Check that this computer uses the Wi-Fi with your phone’s name, and that no cable is plugged in.',
  'window.hotspot.gate.tunnel-carries-both':
    'A VPN still leads everything through your company, so both looks would be the same. If your company allows it, switch the VPN off for a minute; Clearway notices by itself. If not, skip this step.',
  'window.hotspot.gate.hotspot-unusable':
    'You are on another network, but it is not online yet. Check that mobile data is on in the phone. Clearway keeps trying by itself.',
  'window.hotspot.linux': '2. On a Linux computer',
  'window.hotspot.linux.open': 'Open the system menu at the top or bottom right, then Wi-Fi.',
  'window.hotspot.linux.choose': 'Choose your phone’s name, then Connect, and type the password.',
  'window.hotspot.others': 'Another kind of computer',
  'window.hotspot.picture.phone': 'Picture: the hotspot switch on the phone, switched on.',
  'window.hotspot.picture.windows':
    'Picture: the Windows taskbar; the network sign is at its right end, the list of networks opens above it.',
  'window.hotspot.picture.macos':
    'Picture: the Mac’s menu bar; the Wi-Fi sign is at its right end, the list of networks opens below it.',
  'window.hotspot.forbidden':
    'Your company does not allow comparing over a hotspot, so Clearway does not offer it. What you read here stands without it.',

  'window.kept.title': 'Go on where you stopped',
  'window.kept.waits': 'The comparison with a hotspot was not finished.',
  'window.kept.go': 'Go on',
  'window.kept.go.of': 'Go on with the look of {when}',
  'window.kept.forget': 'Delete',
  'window.kept.forget.of': 'Delete the look of {when}',
  'window.kept.note':
    'Kept on this computer only, without private details, for {days, plural, one {# day} other {# days}} at most.',

  'window.recheck': 'Check whether it is fixed',
  'window.recheck.looking': 'Checking whether it is fixed',
  'window.recheck.rows': 'What has changed since {when}',
  'window.recheck.none': 'No single server changed.',
  'window.recheck.count': '{count, plural, one {# server} other {# servers}}',
  'window.recheck.table': 'Show each server',
  'window.recheck.scroll': 'Table of servers then and now, scrolls sideways',
  'window.recheck.next.fixed': 'Use ChatGPT as usual, and tell whoever made the change that it works.',
  'window.recheck.next.partly-fixed':
    'Save the proof and send it to whoever made the change: it shows what is still missing.',
  'window.recheck.next.still-broken':
    'Save the proof and send it to whoever made the change: the change has not reached this computer.',
  'window.recheck.next.new-trouble': 'Save the proof and send it to whoever made the change.',
  'window.recheck.next.intermittent': 'Let Clearway watch for a while.',
  'window.recheck.next.nothing-was-broken': 'If the trouble comes and goes, let Clearway watch for a while.',
  'window.recheck.next.other-place': 'Go back to the network where you had the trouble, then check again.',
  'window.recheck.next.not-known': 'Check again in a moment.',

  'window.watch.offer': 'It comes and goes: watch for a while',
  'window.watch.title': 'Watch for a while',
  'window.watch.lead':
    'Clearway looks every {minutes, plural, one {minute} other {# minutes}} and draws what it sees. Go on working; just leave this window open. It stops by itself.',
  'window.watch.how-long': 'For how long?',
  'window.watch.for.30': 'Half an hour',
  'window.watch.for.120': 'Two hours',
  'window.watch.for.480': 'A working day (8 hours)',
  'window.watch.start': 'Start watching',
  'window.watch.watching': 'Watching',
  'window.watch.first': 'The first look is under way …',
  'window.watch.lost':
    'Clearway was closed or has stopped, and the watching with it. What it saw until then stands here.',
  'window.watch.until': 'It ends by itself at {when}.',
  'window.watch.done': 'Watching has ended',
  'window.watch.looked': 'Looked {count, plural, one {# time} other {# times}}; the last time at {when}.',
  'window.watch.stop': 'Stop watching',
  'window.watch.stopping': 'Stopping …',
  'window.watch.now.good': 'Right now nothing is in the way.',
  'window.watch.now.bad': 'Right now something is in the way.',
  'window.watch.now.unknown': 'The last look could not tell.',
  'window.watch.result.quiet': 'No trouble came up while Clearway watched.',
  'window.watch.result.seen':
    'Trouble came up in {bad} of {count} looks. The proof of it is in the file you can save.',
  'window.watch.result.always': 'The trouble was there at every look: it does not come and go.',
  'window.watch.result.none': 'It was stopped before the first look had ended.',
  'window.watch.picture':
    'Picture: one line for each part of ChatGPT, from {from} to {until}. The same is in the table below it.',
  'window.watch.scroll': 'Picture over time, scrolls sideways',
  'window.watch.table': 'The same as a table',
  'window.watch.table.scroll': 'Table of trouble over time, scrolls sideways',
  'window.watch.result': 'To the result',
} as const;
