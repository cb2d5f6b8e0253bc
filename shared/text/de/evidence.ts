/** Aufnahme, Bilder und eigene Worte: der Bildschirm „Zeigen Sie uns, was passiert“. (Recording, pictures, own words.) */
export const evidence: Record<keyof typeof import('../en/evidence').evidence, string> = {
  'window.evidence.open': 'Zeigen, was passiert',
  'window.evidence.title': 'Zeigen Sie uns, was passiert',
  'window.evidence.lead':
    'Alles hier ist freiwillig. Es hilft denen, die Ihre Datei lesen, das Problem mit eigenen Augen zu sehen. Nichts verlässt diesen Computer von selbst, und Sie sehen alles, bevor es gespeichert wird.',

  'window.evidence.record': 'Aufnehmen, während es passiert',
  'window.evidence.record.how':
    'Ein eigenes Fenster öffnet ChatGPT. Tun Sie dort, was sonst nicht klappt, kommen Sie dann zurück und beenden Sie die Aufnahme. Das Fenster kennt keine Ihrer Anmeldungen und vergisst alles, wenn es sich schließt.',
  'window.evidence.record.keeps':
    'Behalten wird: welche Adressen gefragt wurden, was sie geantwortet haben, wie lange es gedauert hat. Nicht behalten wird: was Sie schreiben, die Antworten, Passwörter und andere Anmeldedaten.',
  'window.evidence.record.start': 'Fenster öffnen und aufnehmen',
  'window.evidence.record.opening': 'Das Fenster wird geöffnet …',
  'window.evidence.record.finishing': 'Die Aufnahme wird zusammengestellt …',
  'window.evidence.record.stop': 'Aufnahme beenden',
  'window.evidence.record.picture': 'Bild von diesem Fenster machen',
  'window.evidence.record.limit': 'Sie endet von selbst nach {minutes, number} Minuten.',
  'window.evidence.recording': 'Aufnahme läuft',
  'window.evidence.recording.time': '{minutes, number, ::00}:{seconds, number, ::00}',
  'window.evidence.recording.count':
    'Bisher {requests, plural, one {# Anfrage} other {# Anfragen}}, davon {failed, number} fehlgeschlagen',
  'window.evidence.mark':
    'Clearway nimmt dieses Fenster auf. Schließen Sie es, wenn Sie fertig sind, oder beenden Sie die Aufnahme in Clearway.',

  'window.evidence.har': 'Eine Aufnahme hinzufügen, die Sie schon haben',
  'window.evidence.har.how':
    'Eine Datei mit der Endung .har, wie Browser sie aus ihren Entwicklertools speichern. Passwörter, Cookies und Inhalte werden beim Einlesen entfernt.',
  'window.evidence.har.choose': '.har-Datei auswählen',
  'window.evidence.picture': 'Bilder hinzufügen',
  'window.evidence.picture.how':
    'Ein Bild einer Fehlermeldung sagt viel. Wählen Sie Dateien aus, ziehen Sie sie hierher oder fügen Sie ein Bild ein. Behalten wird nur, was zu sehen ist: Verborgene Angaben wie Ort und Zeit werden entfernt. Sehen Sie vor dem Speichern genau hin: Namen und Chats, die darauf zu sehen sind, bleiben. Bilder liegen nur im Arbeitsspeicher: Endet Clearway vor dem Speichern, fügen Sie sie bitte noch einmal hinzu.',
  'window.evidence.picture.choose': 'Bilder auswählen',
  'window.evidence.picture.screen': 'Bild vom Bildschirm machen',
  'window.evidence.drop': '.har-Dateien oder Bilder hierher ziehen',
  'window.evidence.adding': '{name} wird hinzugefügt …',
  'window.evidence.adding.stop': 'Abbrechen',

  'window.evidence.account': 'Mit eigenen Worten beschreiben',
  'window.evidence.account.what': 'Was geht nicht?',
  'window.evidence.account.what.hint': 'Zum Beispiel: Die Antwort bricht nach den ersten Wörtern ab.',
  'window.evidence.account.steps': 'Wie kommt es dazu, Schritt für Schritt?',
  'window.evidence.account.steps.hint': 'Ein Schritt pro Zeile.',
  'window.evidence.account.when': 'Wann passiert es?',
  'window.evidence.account.when.hint': 'Zum Beispiel: heute um 9:30 Uhr, oder jeden Morgen.',
  'window.evidence.account.private':
    'Bitte keine Namen, keine Passwörter und keine Chats. Was danach aussieht, wird entfernt, bevor die Datei gespeichert wird.',

  'window.evidence.items': 'Bisher hinzugefügt',
  'window.evidence.items.none': 'Noch nichts.',
  'window.evidence.item.recording':
    'Aufnahme, {seconds, plural, one {# Sekunde} other {# Sekunden}}, {requests, plural, one {# Anfrage} other {# Anfragen}}, davon {failed, number} fehlgeschlagen',
  'window.evidence.item.har':
    'Von Ihnen hinzugefügte Datei, {requests, plural, one {# Anfrage} other {# Anfragen}}',
  'window.evidence.item.picture.recording': 'Bild des aufgenommenen Fensters',
  'window.evidence.item.picture.screen': 'Bild vom Bildschirm',
  'window.evidence.item.picture.file': 'Von Ihnen hinzugefügtes Bild',
  'window.evidence.item.loading': 'Das Bild wird geladen …',
  'window.evidence.end.stopped': 'Sie haben sie beendet.',
  'window.evidence.end.window-closed': 'Sie endete, als Sie das Fenster geschlossen haben.',
  'window.evidence.end.deadline': 'Sie endete von selbst, als die Zeit um war.',
  'window.evidence.end.full': 'Sie endete von selbst: Es war kein Platz mehr.',
  'window.evidence.end.browser-ended':
    'Das Fenster wurde unerwartet beendet. Was bis dahin aufgenommen wurde, bleibt erhalten.',
  'window.evidence.remove': 'Entfernen',
  'window.evidence.remove.of': 'Entfernen: {what}',
  'window.evidence.removed': 'Entfernt.',
  'window.evidence.added': 'Hinzugefügt.',
  'window.evidence.save': 'Weiter zum Speichern',

  'window.evidence.trouble.no-browser':
    'Auf diesem Computer wurde kein Browser gefunden, der sich aufnehmen lässt. Sie können stattdessen eine .har-Datei hinzufügen: Öffnen Sie die Entwicklertools Ihres Browsers (F12), wählen Sie „Netzwerk“, wiederholen Sie, was nicht klappt, und speichern Sie es mit „Export HAR“.',
  'window.evidence.trouble.refused':
    'Der Browser auf diesem Computer lässt keine Aufnahme zu; vielleicht hat Ihr Unternehmen sie abgeschaltet. Sie können stattdessen eine .har-Datei oder Bilder hinzufügen.',
  'window.evidence.trouble.nothing-recorded':
    'Es wurde nichts aufgenommen: Das Fenster wurde geschlossen, bevor es etwas geladen hat.',
  'window.evidence.trouble.forbidden': 'Ihre Organisation erlaubt das hier nicht.',
  'window.evidence.trouble.no-window':
    'Gerade gibt es kein aufgenommenes Fenster, von dem ein Bild gemacht werden könnte.',
  'window.evidence.trouble.screen-refused':
    'Das System erlaubt kein Bild vom Bildschirm. Machen Sie eines mit der Taste Ihres Systems und fügen Sie es hier ein.',
  'window.evidence.trouble.empty': 'Diese Datei ist leer.',
  'window.evidence.trouble.not-json': 'Das ist keine .har-Datei, oder sie ist beschädigt.',
  'window.evidence.trouble.cut-off':
    'Diese Datei endet mittendrin. Speichern Sie sie im Browser noch einmal.',
  'window.evidence.trouble.not-a-har': 'Das ist keine .har-Datei.',
  'window.evidence.trouble.wrong-shape':
    'Diese Datei ist nicht wie eine .har-Datei aufgebaut. Nichts davon wurde übernommen.',
  'window.evidence.trouble.leak':
    'Etwas Privates ließ sich aus dieser Datei nicht entfernen, daher wurde nichts davon übernommen.',
  'window.evidence.trouble.not-a-picture': 'Das ist kein Bild, das Clearway lesen kann.',
  'window.evidence.trouble.too-large': 'Diese Datei ist zu groß.',
  'window.evidence.trouble.too-many': 'Mehr passt nicht in die Datei. Entfernen Sie zuerst etwas.',
  'window.evidence.trouble.busy': 'Es läuft schon eine Aufnahme.',
  'window.evidence.trouble.other-file': 'Nur .har-Dateien und Bilder können hinzugefügt werden.',

  'window.trouble.no-evidence': 'Das konnte nicht hinzugefügt werden.',

  'window.removed.har-header': 'Aufnahme: technische Angaben zu Anfragen',
  'window.removed.har-authorization': 'Aufnahme: Anmeldedaten',
  'window.removed.har-cookie': 'Aufnahme: Cookies',
  'window.removed.har-query': 'Aufnahme: Werte in Adressen',
  'window.removed.har-fragment': 'Aufnahme: Enden von Adressen',
  'window.removed.har-login': 'Aufnahme: Namen und Passwörter in Adressen',
  'window.removed.har-path': 'Aufnahme: persönliche Teile von Adressen',
  'window.removed.har-url': 'Aufnahme: ganze Adressen',
  'window.removed.har-host': 'Aufnahme: interne Namen',
  'window.removed.har-id': 'Aufnahme: Kennungen',
  'window.removed.har-address': 'Aufnahme: interne Adressen',
  'window.removed.har-body': 'Aufnahme: Inhalte',
  'window.removed.har-frame': 'Aufnahme: Inhalte von Nachrichten',
  'window.removed.har-name': 'Aufnahme: Namen, die wie Kennungen aussehen',
  'window.removed.har-title': 'Aufnahme: Seitentitel',
  'window.removed.har-text': 'Aufnahme: anderer Text',
  'window.removed.har-comment': 'Aufnahme: Kommentare',
  'window.removed.har-member': 'Aufnahme: Angaben, die Clearway nicht kennt',
};
