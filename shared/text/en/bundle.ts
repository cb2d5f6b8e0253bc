/** Words of summary.html and of handing a bundle on. */
export const bundle = {
  'summary.title': 'ChatGPT network report, in short',
  'summary.code': 'Code',
  'summary.more': '{count, plural, one {# more stands} other {# more stand}} in report.html.',
  'summary.whole':
    'The whole report with its evidence is report.html and report.json in the same zip. Private details of the person and the computer were removed.',
} as const;
