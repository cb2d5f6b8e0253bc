/** Wörter für mehrmaliges Prüfen: Hotspot, aufbewahrte Prüfungen, Nachprüfen, Beobachten. (Looking more than once.) */
export const again: Record<keyof typeof import('../en/again').again, string> = {
  'report.hotspot.skipped-by-the-person': 'Vergleich mit einem Hotspot: von der Person übersprungen',
  'report.hotspot.forbidden-by-policy': 'Vergleich mit einem Hotspot: durch die Richtlinie verboten',
  'report.recheck': 'Seit der ersten Prüfung',
  'report.recheck.before': 'Damals',
  'report.recheck.now': 'Jetzt',
  'report.recheck.tries': 'Antworten jetzt',
  'report.recheck.verdict.fixed':
    'Es ist behoben: Was beim ersten Mal im Weg war, lässt ChatGPT jetzt durch.',
  'report.recheck.verdict.partly-fixed': 'Teilweise behoben: Manches funktioniert jetzt, manches noch nicht.',
  'report.recheck.verdict.still-broken': 'Noch nicht behoben: Das Problem besteht weiterhin.',
  'report.recheck.verdict.new-trouble':
    'Was beim ersten Mal nicht ging, geht jetzt, aber etwas anderes geht seitdem nicht mehr.',
  'report.recheck.verdict.intermittent':
    'Es kommt und geht: Manche Versuche klappen, manche nicht. Es ist zu früh, um es behoben zu nennen.',
  'report.recheck.verdict.nothing-was-broken': 'Beim ersten Mal war nichts im Weg, und jetzt auch nicht.',
  'report.recheck.verdict.other-place':
    'Das ist ein anderes Netzwerk als beim ersten Mal und sagt daher nichts darüber, ob es behoben ist.',
  'report.recheck.verdict.not-known': 'Es lässt sich nicht sagen, ob es behoben ist.',
  'report.recheck.reading.fixed': 'behoben',
  'report.recheck.reading.still-broken': 'geht noch nicht',
  'report.recheck.reading.new': 'neu',
  'report.recheck.reading.intermittent': 'kommt und geht',
  'report.recheck.reading.unknown': 'nicht bekannt',
  'report.watch': 'Über die Zeit beobachtet',
  'report.watch.looks':
    '{count, plural, one {# Prüfung} other {# Prüfungen}}, {bad, plural, =0 {keine mit Schwierigkeiten} one {# mit Schwierigkeiten} other {# mit Schwierigkeiten}}',
  'report.watch.part': 'Was',
  'report.watch.state': 'Wie',
  'report.watch.from': 'Von',
  'report.watch.until': 'Bis',
  'report.watch.lasts': 'bei der letzten Prüfung noch so',
  'report.watch.quiet': 'Während der Beobachtung gab es keine Schwierigkeiten.',

  'window.hotspot.repeating':
    'Clearway versucht zur Sicherheit das, was nicht ging, in diesem Netzwerk noch zweimal. Das dauert höchstens 40 Sekunden. Sie können weiterlesen, aber wechseln Sie bitte noch nicht.',
  'window.hotspot.repeated':
    'Hier fertig. Wechseln Sie jetzt bitte zum Hotspot: Clearway bemerkt es von selbst.',
  'window.hotspot.gate.looking':
    'Ein anderes Netzwerk ist da. Es wird geprüft, ob es sich zum Vergleichen eignet …',
  'window.hotspot.gate.same-network':
    'Das scheint noch Ihr gewohntes Netzwerk zu sein. Prüfen Sie, ob dieser Computer das WLAN mit dem Namen Ihres Handys verwendet und ob kein Kabel eingesteckt ist.',
  'window.hotspot.gate.tunnel-carries-both':
    'Ein VPN führt noch alles durch Ihr Unternehmen, deshalb wären beide Prüfungen gleich. Falls Ihr Unternehmen es erlaubt, schalten Sie das VPN für eine Minute aus; Clearway bemerkt es von selbst. Wenn nicht, überspringen Sie diesen Schritt.',
  'window.hotspot.gate.hotspot-unusable':
    'Sie sind in einem anderen Netzwerk, aber es ist noch nicht online. Prüfen Sie, ob auf dem Handy die mobilen Daten eingeschaltet sind. Clearway versucht es von selbst weiter.',
  'window.hotspot.linux': '2. Auf einem Linux-Computer',
  'window.hotspot.linux.open': 'Öffnen Sie das Systemmenü oben oder unten rechts, dann „WLAN“.',
  'window.hotspot.linux.choose':
    'Wählen Sie den Namen Ihres Handys, dann „Verbinden“, und geben Sie das Passwort ein.',
  'window.hotspot.others': 'Eine andere Art von Computer',
  'window.hotspot.picture.phone': 'Bild: der Schalter für den Hotspot auf dem Handy, eingeschaltet.',
  'window.hotspot.picture.windows':
    'Bild: die Taskleiste von Windows; das Netzwerksymbol ist am rechten Ende, die Liste der Netzwerke öffnet sich darüber.',
  'window.hotspot.picture.macos':
    'Bild: die Menüleiste des Mac; das WLAN-Symbol ist am rechten Ende, die Liste der Netzwerke öffnet sich darunter.',
  'window.hotspot.forbidden':
    'Ihr Unternehmen erlaubt den Vergleich über einen Hotspot nicht, deshalb bietet Clearway ihn nicht an. Was Sie hier lesen, gilt auch so.',

  'window.kept.title': 'Dort weitermachen, wo Sie aufgehört haben',
  'window.kept.waits': 'Der Vergleich mit einem Hotspot wurde nicht fertig.',
  'window.kept.go': 'Weitermachen',
  'window.kept.go.of': 'Mit der Prüfung vom {when} weitermachen',
  'window.kept.forget': 'Löschen',
  'window.kept.forget.of': 'Prüfung vom {when} löschen',
  'window.kept.note':
    'Nur auf diesem Computer aufbewahrt, ohne private Angaben, höchstens {days, plural, one {# Tag} other {# Tage}}.',

  'window.recheck': 'Prüfen, ob es behoben ist',
  'window.recheck.looking': 'Es wird geprüft, ob es behoben ist',
  'window.recheck.rows': 'Was sich seit dem {when} geändert hat',
  'window.recheck.none': 'Bei keinem einzelnen Server hat sich etwas geändert.',
  'window.recheck.count': '{count, plural, one {# Server} other {# Server}}',
  'window.recheck.table': 'Jeden Server anzeigen',
  'window.recheck.scroll': 'Tabelle der Server damals und jetzt, seitlich verschiebbar',
  'window.recheck.next.fixed':
    'Verwenden Sie ChatGPT wie gewohnt, und sagen Sie der Person, die etwas geändert hat, dass es geht.',
  'window.recheck.next.partly-fixed':
    'Speichern Sie den Nachweis und senden Sie ihn an die Person, die etwas geändert hat: Er zeigt, was noch fehlt.',
  'window.recheck.next.still-broken':
    'Speichern Sie den Nachweis und senden Sie ihn an die Person, die etwas geändert hat: Die Änderung ist auf diesem Computer nicht angekommen.',
  'window.recheck.next.new-trouble':
    'Speichern Sie den Nachweis und senden Sie ihn an die Person, die etwas geändert hat.',
  'window.recheck.next.intermittent': 'Lassen Sie Clearway eine Weile beobachten.',
  'window.recheck.next.nothing-was-broken':
    'Wenn das Problem kommt und geht, lassen Sie Clearway eine Weile beobachten.',
  'window.recheck.next.other-place':
    'Wechseln Sie zurück in das Netzwerk, in dem Sie das Problem hatten, und prüfen Sie dann noch einmal.',
  'window.recheck.next.not-known': 'Prüfen Sie gleich noch einmal.',

  'window.watch.offer': 'Mal geht es, mal nicht: eine Weile beobachten',
  'window.watch.title': 'Eine Weile beobachten',
  'window.watch.lead':
    'Clearway prüft {minutes, plural, one {jede Minute} other {alle # Minuten}} und zeichnet auf, was es sieht. Arbeiten Sie weiter; lassen Sie nur dieses Fenster offen. Es hört von selbst auf.',
  'window.watch.how-long': 'Wie lange?',
  'window.watch.for.30': 'Eine halbe Stunde',
  'window.watch.for.120': 'Zwei Stunden',
  'window.watch.for.480': 'Einen Arbeitstag (8 Stunden)',
  'window.watch.start': 'Beobachten starten',
  'window.watch.watching': 'Clearway beobachtet',
  'window.watch.first': 'Die erste Prüfung läuft …',
  'window.watch.lost':
    'Clearway wurde geschlossen oder hat angehalten, und damit auch das Beobachten. Was es bis dahin gesehen hat, steht hier.',
  'window.watch.until': 'Es endet von selbst um {when}.',
  'window.watch.done': 'Das Beobachten ist beendet',
  'window.watch.looked': '{count, plural, one {#-mal} other {#-mal}} geprüft; zuletzt um {when}.',
  'window.watch.stop': 'Beobachten beenden',
  'window.watch.stopping': 'Wird beendet …',
  'window.watch.now.good': 'Gerade ist nichts im Weg.',
  'window.watch.now.bad': 'Gerade ist etwas im Weg.',
  'window.watch.now.unknown': 'Die letzte Prüfung konnte es nicht sagen.',
  'window.watch.result.quiet': 'Solange Clearway beobachtet hat, gab es keine Schwierigkeiten.',
  'window.watch.result.seen':
    'Bei {bad} von {count} Prüfungen gab es Schwierigkeiten. Der Nachweis dafür ist in der Datei, die Sie speichern können.',
  'window.watch.result.always': 'Das Problem war bei jeder Prüfung da: Es kommt und geht nicht.',
  'window.watch.result.none': 'Es wurde beendet, bevor die erste Prüfung fertig war.',
  'window.watch.picture':
    'Bild: eine Linie für jeden Teil von ChatGPT, von {from} bis {until}. Dasselbe steht in der Tabelle darunter.',
  'window.watch.scroll': 'Bild über die Zeit, seitlich verschiebbar',
  'window.watch.table': 'Dasselbe als Tabelle',
  'window.watch.table.scroll': 'Tabelle der Schwierigkeiten über die Zeit, seitlich verschiebbar',
  'window.watch.result': 'Zum Ergebnis',
};
