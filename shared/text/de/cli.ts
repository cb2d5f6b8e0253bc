/** Wörter der Befehlszeile. Namen von Befehlen und Optionen sind in jeder Sprache gleich. (Words of the command line.) */
export const cli: Record<keyof typeof import('../en/cli').cli, string> = {
  'cli.usage': 'Aufruf: clearway <Befehl> [Optionen]',
  'cli.commands': 'Befehle:',
  'cli.command.window': 'den Assistenten öffnen',
  'cli.command.check': 'das Netzwerk prüfen, sagen, was nicht stimmt, und den Nachweis packen',
  'cli.command.compare': 'eine Supportdatei aus dem Büro mit einer vom Hotspot vergleichen',
  'cli.command.diagnose': 'die heutigen Regeln auf die Beobachtungen einer Supportdatei anwenden',
  'cli.command.verify': 'eine Supportdatei prüfen: Manifest, Hashes, Schema, kein fremder Eintrag',
  'cli.command.view': 'das Fenster mit einer Supportdatei öffnen',
  'cli.command.redact': 'Geheimes aus einer HAR-Datei entfernen',
  'cli.command.allowlist': 'schreiben, was die IT importiert, im Format des Produkts',
  'cli.command.policy': 'die geltende Richtlinie zeigen und woher jeder Wert kommt',
  'cli.exit':
    'Exit-Status: 0 alles in Ordnung, 1 etwas gefunden, 2 falscher Aufruf, 3 nicht feststellbar, 4 interner Fehler',
  'cli.unknown-command': 'Es gibt keinen Befehl „{name}“. „clearway --help“ führt sie auf.',
  'cli.bad-option': '{message}. „clearway --help“ führt die Optionen auf.',
  'cli.needs-files':
    '„{name}“ {count, plural, =0 {nimmt keine Datei} one {nimmt eine Datei} other {nimmt # Dateien}}.',
  'cli.bad-policy': 'Die Richtliniendatei ist nicht verwendbar: {detail}',
  'cli.bad-catalogue': 'Die Katalogdatei ist nicht verwendbar: {detail}',
  'cli.not-told': 'Der Lauf konnte dem Sammler der Richtlinie nicht gemeldet werden: {why}',
  'cli.bad-roots': 'Die Stammzertifikate der Richtlinie sind nicht verwendbar: {detail}',
  'cli.bad-laboratory': 'CLEARWAY_PUBLIC_ROOTS ist nicht verwendbar: {detail}',
  'cli.bad-answers': 'Die Datei mit den Antworten ist nicht verwendbar: {detail}',
  'cli.cannot-read': '{file} lässt sich nicht als Supportdatei lesen: {why}',
  'cli.compare.same':
    '{a} und {b} sind dieselbe Supportdatei. Ein Vergleich braucht eine aus jedem Netzwerk.',
  'cli.cannot-write': '{file} lässt sich nicht schreiben: {why}',
  'cli.disk.EACCES': 'dieses Konto darf das nicht (EACCES)',
  'cli.disk.EISDIR': 'es ist ein Ordner (EISDIR)',
  'cli.disk.ENOENT': 'diese Datei oder diesen Ordner gibt es nicht (ENOENT)',
  'cli.disk.ENOSPC': 'der Datenträger ist voll (ENOSPC)',
  'cli.disk.ENOTDIR': 'ein Teil des Pfads ist kein Ordner (ENOTDIR)',
  'cli.disk.EROFS': 'der Datenträger lässt sich nur lesen (EROFS)',
  'cli.leak':
    'Die Supportdatei wurde nicht geschrieben: Etwas Privates wäre darin geblieben ({detail}). Nichts ist verloren; bitte melden Sie das.',
  'cli.looking': 'Prüfung: {done} von {total}',
  'cli.laboratory':
    'Labor-Stammzertifikate in Verwendung: {count, plural, one {# Stammzertifikat gilt} other {# Stammzertifikate gelten}} als öffentlich.',
  'cli.stopped': 'Abgebrochen, bevor alles geprüft war.',
  'cli.saved': 'Gespeichert: {file}',
  'cli.verified': '{file}: unverändert und vollständig.',
  'cli.window.opened': 'Das Fenster ist in Ihrem Browser geöffnet. Schließen Sie es, um Clearway zu beenden.',
  'cli.window.no-display':
    'Hier lässt sich kein Fenster anzeigen. So prüfen Sie das Netzwerk ohne Fenster: {command}',
  'cli.window.no-display-view':
    'Hier lässt sich kein Fenster anzeigen. So sehen Sie ohne Fenster, was die Supportdatei sagt: {command}',
  'cli.window.no-browser':
    'Es wurde kein Browser gefunden. Öffnen Sie diese Adresse in einem Browser auf diesem Computer: {url}',
  'cli.internal': 'In Clearway ist etwas schiefgegangen: {detail}',
  'cli.redact.progress': 'Wird bereinigt: {done} von {total} MB',
  'cli.redact.removed': 'Entfernt:',
  'cli.redact.nothing': 'Es gab nichts zu entfernen.',
  'cli.redact.saved': 'Gespeichert, mit {count, plural, one {# Anfrage} other {# Anfragen}}: {file}',
  'cli.redact.removed.header': '{count, plural, one {# Header-Wert} other {# Header-Werte}}',
  'cli.redact.removed.authorization':
    '{count, plural, one {# Header mit Anmeldedaten} other {# Header mit Anmeldedaten}}',
  'cli.redact.removed.cookie': '{count, plural, one {# Cookie-Wert} other {# Cookie-Werte}}',
  'cli.redact.removed.query': '{count, plural, one {# Wert in einer Adresse} other {# Werte in Adressen}}',
  'cli.redact.removed.fragment':
    '{count, plural, one {# Fragment einer Adresse} other {# Fragmente von Adressen}}',
  'cli.redact.removed.login':
    '{count, plural, one {# Anmeldung in einer Adresse} other {# Anmeldungen in Adressen}}',
  'cli.redact.removed.path':
    '{count, plural, one {# Pfadteil, der wie eine Kennung aussah} other {# Pfadteile, die wie Kennungen aussahen}}',
  'cli.redact.removed.url': '{count, plural, one {# ganze Adresse} other {# ganze Adressen}}',
  'cli.redact.removed.host': '{count, plural, one {# interner Host} other {# interne Hosts}}',
  'cli.redact.removed.id': '{count, plural, one {# Kennung} other {# Kennungen}}',
  'cli.redact.removed.address': '{count, plural, one {# interne IP-Adresse} other {# interne IP-Adressen}}',
  'cli.redact.removed.body': '{count, plural, one {# Inhalt} other {# Inhalte}}',
  'cli.redact.removed.frame':
    '{count, plural, one {der Inhalt von # WebSocket-Nachricht} other {der Inhalt von # WebSocket-Nachrichten}}',
  'cli.redact.removed.name':
    '{count, plural, one {# Name, der wie eine Kennung aussah} other {# Namen, die wie Kennungen aussahen}}',
  'cli.redact.removed.title': '{count, plural, one {# Seitentitel} other {# Seitentitel}}',
  'cli.redact.removed.text': '{count, plural, one {# Stück anderer Text} other {# Stücke anderer Text}}',
  'cli.redact.removed.comment': '{count, plural, one {# Kommentar} other {# Kommentare}}',
  'cli.redact.removed.member':
    '{count, plural, one {# Feld, das Clearway nicht kennt} other {# Felder, die Clearway nicht kennt}}',
  'cli.redact.failed.cannot-read': '{file} lässt sich nicht lesen: {detail}',
  'cli.redact.failed.cannot-write':
    '{file} lässt sich nicht schreiben: {detail}. Es wurde nichts zurückgelassen.',
  'cli.redact.failed.same-file':
    '{file} würde von der eigenen Kopie überschrieben. Wählen Sie mit --out einen anderen Namen.',
  'cli.redact.failed.empty': '{file} ist leer. Es wurde nichts geschrieben.',
  'cli.redact.failed.not-json': '{file} ist kein gültiges JSON ({detail}). Es wurde nichts geschrieben.',
  'cli.redact.failed.cut-off':
    '{file} endet zu früh ({detail}): Die Datei wurde nicht bis zum Ende gespeichert. Es wurde nichts geschrieben.',
  'cli.redact.failed.not-a-har': '{file} ist keine HAR-Datei ({detail}). Es wurde nichts geschrieben.',
  'cli.redact.failed.wrong-shape':
    '{file} ist keine gültige HAR-Datei ({detail}). Es wurde nichts geschrieben.',
  'cli.redact.failed.too-large':
    'Eine Anfrage in {file} ist zu groß ({detail}). Es wurde nichts geschrieben.',
  'cli.redact.failed.leak':
    'Es wurde nichts geschrieben: Etwas Privates wäre in der Datei geblieben ({detail}). Bitte melden Sie das.',
  'cli.redact.failed.stopped': 'Abgebrochen. Es wurde nichts geschrieben.',
  'cli.allowlist.one-of-two': '--product und --all gehen nicht zusammen.',
  'cli.allowlist.unknown-product':
    'Für das Produkt „{id}“ ist keine Liste bekannt. Bekannt: {ids}. Für andere: clearway allowlist, ohne Produkt.',
  'cli.allowlist.which-product': '„{id}“ kann mehreres sein: {ids}. Bitte eines davon angeben.',
  'cli.allowlist.use-out': '{count, plural, one {# Datei} other {# Dateien}}. Um sie zu schreiben: --out DIR',
  'cli.allowlist.more-with-out': 'Mit --out DIR außerdem: {names}',
  'cli.allowlist.outside': '{file} führt aus dem Ordner hinaus: Dort wird nichts geschrieben.',
  'cli.allowlist.written': '{count, plural, one {# Datei} other {# Dateien}} nach {folder} geschrieben',
  'cli.policy.not-set': 'nicht gesetzt',
  'cli.policy.from.machine': 'verwaltet, für diesen Computer: {where}',
  'cli.policy.from.user': 'verwaltet, für diese Person: {where}',
  'cli.policy.from.file': 'Datei: {where}',
  'cli.policy.from.default': 'Standard',
  'cli.policy.warning.unreadable':
    'Die Richtlinie {where} lässt sich nicht lesen ({reason}). Der Rest gilt weiterhin.',
  'cli.policy.warning.unknown-key':
    'Richtlinie {where}: Der Schlüssel „{key}“ ist nicht bekannt und bewirkt nichts.{hasReason, select, yes { Meinten Sie „{reason}“?} other {}}',
  'cli.policy.warning.bad-value': 'Richtlinie {where}: „{key}“ gilt nicht: {reason}.',
  'cli.policy.file-good': '{file}: Alle Schlüssel sind bekannt, und alle Werte sind verwendbar.',
};
