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
} as const;
