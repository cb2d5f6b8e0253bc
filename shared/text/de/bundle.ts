/** Wörter von summary.html und vom Weitergeben der Datei. (Words of summary.html and of handing a bundle on.) */
export const bundle: Record<keyof typeof import('../en/bundle').bundle, string> = {
  'summary.title': 'Netzwerkbericht zu ChatGPT, kurz gefasst',
  'summary.code': 'Code',
  'summary.more':
    '{count, plural, one {# weiterer Punkt steht} other {# weitere Punkte stehen}} in report.html.',
  'summary.whole':
    'Der ganze Bericht mit seinen Belegen steht in report.html und report.json in derselben Zip-Datei. Private Angaben zur Person und zum Computer wurden entfernt.',
  'mail.subject': 'Netzwerkbericht zu ChatGPT {code}',
  'mail.body': '{sentence}\n\nFallcode: {code}\nDen Bericht finden Sie im Anhang: {file}\n',
  'window.saving.parts': 'Weglassen, was Sie nicht teilen möchten',
  'window.saving.parts.lead': 'Alles Angekreuzte kommt in die Datei. Die Diagnose selbst ist immer dabei.',
  'window.part.certificates': 'Zertifikate, Byte für Byte',
  'window.part.pages': 'Texte von Seiten, die statt ChatGPT kamen',
  'window.part.policy': 'Was Ihre IT-Abteilung für Clearway festgelegt hat',
  'window.part.log': 'Das eigene Protokoll von Clearway',
  'window.part.recording': 'Die Aufnahme des Browsers',
  'window.part.screenshots': 'Bilder vom Bildschirm',
  'window.saving.repacking': 'Wird neu gepackt …',
  'window.removed.why.person': 'Es verrät, wer Sie sind oder welcher Computer Ihrer ist.',
  'window.removed.why.place':
    'Es verrät, wie das Netzwerk Ihres Unternehmens aufgebaut ist oder wo Sie sind.',
  'window.removed.why.access': 'Damit könnte sich jemand als Sie anmelden.',
  'window.removed.why.sealed': 'Was darin ist, kann hier niemand sehen.',
  'window.removed.why.trace': 'Es kann Konto- oder Gerätenummern enthalten.',
  'window.packing.progress': '{percent, number} % gepackt',
  'window.packing.stop': 'Abbrechen',
  'window.saved.code': 'Fallcode',
  'window.saved.code.how':
    'Nennen Sie diesen Code am Telefon oder schreiben Sie ihn in Ihre Anfrage: Er gehört nur zu dieser Datei und sagt nichts über Sie aus.',
  'window.saved.code.picture': 'Der Fallcode als Quadrat zum Scannen',
  'window.saved.code.copy': 'Code kopieren',
  'window.saved.share': 'Teilen …',
  'window.saved.mail': 'E-Mail schreiben',
  'window.saved.mail.how':
    '„{mail}“ öffnet einen Entwurf in Ihrem E-Mail-Programm. Hängen Sie die Datei dort selbst an.',
  'window.saved.send': 'An {host} senden',
  'window.saved.sending': 'Wird gesendet …',
  'window.saved.sent': 'Die Datei ist bei {host} angekommen.',
  'window.saved.hotspot':
    'Falls sie sich in diesem Netzwerk nicht senden lässt: Behalten Sie die Datei, wechseln Sie zum Hotspot Ihres Handys und senden Sie sie von dort.',
  'window.drop.here': 'Datei hier ablegen, um sie zu öffnen',
  'window.drop.reading': '{name} wird gelesen …',
  'window.opened.whole': 'Die Datei ist so, wie Clearway sie geschrieben hat. Fallcode: {code}',
  'window.opened.changed':
    'Die Datei ist nicht so, wie Clearway sie geschrieben hat. Verlassen Sie sich nicht darauf.',
  'window.trouble.cannot-read':
    'Das ist keine Datei von Clearway, oder sie ist beschädigt. Es wurde nichts geöffnet.',
  'window.trouble.cannot-send':
    'Die Datei konnte aus diesem Netzwerk nicht gesendet werden. Sie ist weiterhin auf diesem Computer gespeichert; senden Sie sie auf einem anderen Weg.',
  'window.trouble.stopped': 'Das Packen wurde abgebrochen. Es wurde nichts geschrieben.',
};
