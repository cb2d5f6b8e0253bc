// Die geführten Schritte. Namen von Menüs auf fremden Bildschirmen stehen in Anführungszeichen. (The guided flows.)

export const guide: Record<keyof typeof import('../en/guide').guide, string> = {
  'guide.step.reload': 'ChatGPT frisch starten',
  'guide.step.reload.how':
    'Schließen Sie alle Tabs mit ChatGPT (oder beenden Sie die App), warten Sie einige Sekunden und öffnen Sie es wieder. Versuchen Sie es dann noch einmal.',
  'guide.step.new-chat': 'Einen neuen Chat beginnen',
  'guide.step.new-chat.how':
    'Sehr lange Chats werden langsam und können abbrechen. Beginnen Sie einen neuen Chat und stellen Sie darin eine kurze Frage.',
  'guide.step.private-window': 'Ein privates Fenster versuchen',
  'guide.step.private-window.how':
    'Öffnen Sie ein privates Fenster Ihres Browsers (in Chrome und Edge: Strg oder ⌘, Umschalt und N) und melden Sie sich dort bei ChatGPT an. Es läuft ohne alte Daten und ohne die meisten Erweiterungen. Geht ChatGPT dort, schalten Sie die Erweiterungen Ihres Browsers eine nach der anderen aus.',
  'guide.step.other-browser': 'Einen anderen Browser versuchen',
  'guide.step.other-browser.how':
    'Öffnen Sie ChatGPT in einem Browser, den Sie sonst nicht verwenden: Edge, Chrome, Firefox oder Safari.',
  'guide.step.other-device': 'Ein anderes Gerät an dieser Verbindung versuchen',
  'guide.step.other-device.how':
    'Öffnen Sie ChatGPT mit demselben Konto auf einem Handy oder einem anderen Computer, der genau diese Verbindung verwendet. Geht es dort, liegt es an Ihrem Gerät; wenn nicht, an Ihrem Konto oder an ChatGPT selbst.',
  'guide.step.right-account': 'Prüfen, welches Konto Sie verwenden',
  'guide.step.right-account.how':
    'Viele haben zwei: ein privates und eines ihres Unternehmens. Prüfen Sie, ob die E-Mail-Adresse, mit der Sie sich anmelden, die gewünschte ist. Stellt Ihr Unternehmen ChatGPT bereit, fragen Sie jemanden aus dem Kollegenkreis, welche Adresse dort verwendet wird.',
  'guide.step.sign-in-the-same-way': 'Auf demselben Weg anmelden wie früher',
  'guide.step.sign-in-the-same-way.how':
    'Verwenden Sie dieselbe Schaltfläche wie beim Anlegen des Kontos: Google, Microsoft, Apple, oder E-Mail und Passwort. Eine andere legt ein anderes Konto an oder zeigt einen Fehler.',
  'guide.step.own-vpn-off': 'Ihr eigenes VPN ausschalten',
  'guide.step.own-vpn-off.how':
    'Wenn Sie ein eigenes VPN verwenden, schalten Sie es aus und versuchen Sie ChatGPT noch einmal. Gehört das VPN Ihrem Unternehmen, lassen Sie es an und wählen Sie „Das kann ich nicht“.',
  'guide.step.agent-pause': '{product} für eine Minute anhalten, falls erlaubt',
  'guide.step.agent-pause.how':
    '{product} wurde auf diesem Computer gesehen. Falls Ihr Unternehmen erlaubt, dass Sie es anhalten (suchen Sie das Symbol in der Nähe der Uhr), halten Sie es an, versuchen Sie ChatGPT und schalten Sie es wieder ein. Die meisten Unternehmen erlauben das nicht: Wählen Sie dann „Das kann ich nicht“. Ihre IT-Abteilung kann für ChatGPT eine Ausnahme machen, und in der Datei steht, wie.',
  'guide.step.small-file': 'Eine kleine Datei versuchen',
  'guide.step.small-file.how':
    'Laden Sie ein kleines Bild oder einen kurzen Text hoch. Klappt das, ist die erste Datei zu groß, beschädigt oder von Ihrem Unternehmen geschützt.',
  'guide.step.microphone': 'ChatGPT das Mikrofon verwenden lassen',
  'guide.step.microphone.how':
    'Klicken Sie im Browser auf das Symbol links neben der Adresse und erlauben Sie das Mikrofon. In einer App erlauben Sie es in den Datenschutz-Einstellungen Ihres Computers oder Handys. Starten Sie die Sprachfunktion dann neu.',
  'guide.step.end-calls': 'Andere Gespräche beenden',
  'guide.step.end-calls.how':
    'Schließen Sie Teams, Zoom und alles andere, was das Mikrofon belegen könnte, und ziehen Sie Ihr Headset ab oder verbinden Sie es neu. Starten Sie die Sprachfunktion dann neu.',
  'guide.step.voice-over-mobile': 'Sprache über mobile Daten versuchen',
  'guide.step.voice-over-mobile.how':
    'Schalten Sie auf Ihrem Handy das WLAN aus und starten Sie die Sprachfunktion in der ChatGPT-App. Geht es dort, hält dieses Netzwerk die Sprache auf, und wer sich darum kümmert, kann den Weg öffnen.',
  'guide.step.ios-sign-out': 'Ab- und wieder anmelden',
  'guide.step.ios-sign-out.how':
    'In der ChatGPT-App auf Ihrem iPhone oder iPad: Öffnen Sie das Menü, tippen Sie auf Ihren Namen, dann auf „Abmelden“. Melden Sie sich wieder an und versuchen Sie es noch einmal.',
  'guide.step.ios-vpn-off': 'VPN auf dem Handy ausschalten',
  'guide.step.ios-vpn-off.how':
    'Öffnen Sie „Einstellungen“. Wird „VPN“ angezeigt und ist eingeschaltet, schalten Sie es aus. Haben Sie „Privat-Relay“ in iCloud, schalten Sie auch das aus. Verwaltet Ihr Unternehmen das Handy, wählen Sie „Das kann ich nicht“.',
  'guide.step.ios-update': 'App und Handy aktualisieren',
  'guide.step.ios-update.how':
    'Öffnen Sie den App Store, suchen Sie nach ChatGPT und tippen Sie auf „Aktualisieren“, falls es angeboten wird. Sehen Sie dann unter „Einstellungen“, „Allgemein“, „Softwareupdate“ nach.',
  'guide.step.ios-reinstall': 'Die App entfernen und neu installieren',
  'guide.step.ios-reinstall.how':
    'Halten Sie den Finger auf die ChatGPT-App, wählen Sie „App entfernen“, dann „App löschen“. Installieren Sie sie wieder aus dem App Store und melden Sie sich an. Ihre Chats bleiben in Ihrem Konto erhalten.',
  'guide.step.ios-names': 'Das Handy bei Google nach Adressen fragen lassen',
  'guide.step.ios-names.how':
    'Folgen Sie den Bildern auf Ihrem iPhone oder iPad und versuchen Sie dann ChatGPT. Stellen Sie es danach wieder auf „Automatisch“: In Ihrem Unternehmen ist manches nur so zu finden. Verwaltet Ihr Unternehmen das Handy, wählen Sie „Das kann ich nicht“.',
  'guide.step.ios-attest': 'Nachsehen, ob das Handy Apple erreicht',
  'guide.step.ios-attest.how':
    'ChatGPT lässt Apple bestätigen, dass Ihr Handy echt ist. Richten Sie die Kamera des Handys auf dieses Bild und öffnen Sie die Seite in Safari. Eine leere oder schlichte Seite ist in Ordnung. Sagt Safari, dass es die Seite nicht öffnen kann, ist das die Ursache: Machen Sie ein Bildschirmfoto und schreiben Sie hier auf, was dort steht.',
  'guide.step.ios-version': 'Version der App notieren',
  'guide.step.ios-version.how':
    'In der ChatGPT-App: Menü, Ihr Name, dann „About“. Tippen Sie die Version hier ein; der Support von OpenAI wird danach fragen.',
  'guide.step.mac-update': 'Die Mac-App aktualisieren',
  'guide.step.mac-update.how':
    'Öffnen Sie in der ChatGPT-App oben links das Menü „ChatGPT“, wählen Sie „Check for Updates…“ und installieren Sie, was gefunden wird.',
  'guide.step.mac-restart': 'App beenden und Mac neu starten',
  'guide.step.mac-restart.how':
    'Wählen Sie im Menü der App „ChatGPT beenden“, starten Sie den Mac neu und öffnen Sie die App wieder.',
  'guide.step.mac-browser': 'Vorerst den Browser verwenden',
  'guide.step.mac-browser.how':
    'Öffnen Sie ChatGPT in Safari oder Chrome. Dort geht es oft, obwohl die App sich weigert: Browser akzeptieren, wie Ihr Unternehmen den Datenverkehr prüft, die App nicht.',
  'guide.step.note-message': 'Aufschreiben, was angezeigt wird',
  'guide.step.note-message.how':
    'Lassen Sie den Fehler noch einmal auftreten. Tippen Sie hier Wort für Wort ein, was auf dem Bildschirm steht, und dazu die Uhrzeit. Die IT und der Support von OpenAI können es dann in ihren Aufzeichnungen finden.',

  'guide.explain.macos-network-configuration':
    'Die Mac-App sagt das, wenn jemand unterwegs ihre geschützte Verbindung öffnet, um den Inhalt zu prüfen. Viele Unternehmen tun das mit einem Sicherheitssystem. Ein Browser akzeptiert es; die Mac-App nicht, damit Ihre Chats vertraulich bleiben. Manchmal hilft es, die App zu aktualisieren; sonst muss Ihre IT-Abteilung ChatGPT von der Prüfung ausnehmen.',
  'guide.explain.ios-unusual-activity':
    'Die App sagt das, wenn sie nicht beweisen kann, dass Ihr Handy echt ist: Oft ist ein VPN, ein Filter oder eine alte App im Spiel. Geprüft wurde der Weg dieses Computers; diese Schritte sehen sich den des Handys an.',
  'guide.explain.upload-fails':
    'Dateien nehmen einen eigenen Weg zu ChatGPT. Ein Filter kann Chats durchlassen und Dateien aufhalten.',
  'guide.explain.voice-fails':
    'Sprache nimmt einen eigenen Weg zu ChatGPT, wie ein Anruf. Manche Netzwerke lassen Seiten durch und halten Anrufe auf.',

  'guide.note.message': 'Was auf dem Bildschirm steht und wann',
  'guide.note.safari': 'Was Safari zeigt',
  'guide.note.app-version': 'Version',
  'guide.screenshot':
    'Machen Sie auch ein Bildschirmfoto davon. Sie können es hier oder am Ende zu Ihrer Datei hinzufügen.',
  'guide.picture.code': 'Ein quadratischer Code, der die Seite {address} auf Ihrem Handy öffnet.',
  'guide.picture.address': 'Oder eintippen: {address}',
  'guide.ios-names.1': 'Öffnen Sie „Einstellungen“, „WLAN“ und tippen Sie auf das „i“ neben Ihrem Netzwerk.',
  'guide.ios-names.2': 'Tippen Sie weiter unten auf „DNS konfigurieren“.',
  'guide.ios-names.3': 'Tippen Sie auf „Manuell“ und entfernen Sie die Zahlen, die dort stehen.',
  'guide.ios-names.4':
    'Tippen Sie auf „Server hinzufügen“ und geben Sie {first} ein; noch einmal, und geben Sie {second} ein. Dann „Sichern“.',

  'guide.state.done': 'erledigt, keine Änderung',
  'guide.state.noted': 'erledigt',
  'guide.state.not-done': 'nicht versucht',
  'guide.state.impossible': 'hier nicht möglich',
  'guide.state.helped': 'erledigt, und ChatGPT geht',
};
