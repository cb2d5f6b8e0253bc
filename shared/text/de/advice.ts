// Schritte für die Person kommen ohne Fachwörter aus; die für die IT sagen genau, was zu ändern ist.
// (Steps for the person use no technical word; those for IT say exactly what to change.)

const inConsole =
  '{hasProduct, select, maybe {Falls es {product} ist:} other {In {product}:}} {console}{sure, select, yes {} other { (Menünamen unterscheiden sich je nach Version)}}.';

export const advice: Record<keyof typeof import('../en/advice').advice, string> = {
  'advice.connect.title': 'Diesen Computer verbinden',
  'advice.check-line.title': 'Internetverbindung prüfen',
  'advice.sign-in-to-network.title': 'Am Netzwerk anmelden',
  'advice.set-clock.title': 'Uhr stellen',
  'advice.send-to-it.title': 'Datei an Ihre IT-Abteilung senden',
  'advice.use-browser.title': 'ChatGPT vorerst im Browser verwenden',
  'advice.quit-tool.title': 'Das mitlesende Programm beenden',
  'advice.change-scanner.title': 'ChatGPT im Virenscanner ausnehmen',
  'advice.sign-in-to-gateway.title': 'Am Unternehmensnetzwerk anmelden',
  'advice.use-workspace.title': 'Konto Ihres Unternehmens verwenden',
  'advice.wait-for-openai.title': 'Ein wenig warten',
  'advice.wait-a-little.title': 'Einige Minuten warten',
  'advice.check-country.title': 'VPN überprüfen',
  'advice.speed-up.title': 'Einen schnelleren Weg finden',
  'advice.voice-meanwhile.title': 'Sprache vorerst anderswo verwenden',
  'advice.nothing-wrong.title': 'Das Netzwerk ist in Ordnung: Versuchen Sie dies',
  'advice.look-again.title': 'Noch einmal prüfen',
  'advice.allow-domains.title': 'Domains von ChatGPT zulassen',
  'advice.exempt-from-inspection.title': 'Domains von ChatGPT von der TLS-Inspektion ausnehmen',
  'advice.repair-line.title': 'Weg ins Internet reparieren',
  'advice.repair-resolver.title': 'DNS-Resolver reparieren',
  'advice.clean-hosts-file.title': 'ChatGPT aus der hosts-Datei entfernen',
  'advice.repair-clock.title': 'Zeitsynchronisation reparieren',
  'advice.repair-mtu.title': 'Path MTU reparieren',
  'advice.repair-ipv6.title': 'IPv6 reparieren oder abschalten',
  'advice.steady-line.title': 'Leitung stabilisieren',
  'advice.widen-line.title': 'Der Leitung mehr Platz geben',
  'advice.shorten-path.title': 'Weg verkürzen',
  'advice.gateway-password.title': 'Programmen die Anmeldung am Proxy ermöglichen',
  'advice.gateway-repair.title': 'Proxy oder seine Einstellung reparieren',
  'advice.repair-script.title': 'Proxy-Skript oder seine Einstellung reparieren',
  'advice.gateway-set.title': 'Proxy auf diesem Computer einrichten',
  'advice.gateway-voice.title': 'Sprache am Proxy vorbeilassen',
  'advice.gateway-let-pass.title': 'Domains von ChatGPT auf dem Proxy zulassen',
  'advice.align-trust.title': 'Alle Programme gleich urteilen lassen',
  'advice.open-http2.title': 'HTTP/2 durchlassen',
  'advice.align-browser.title': 'Den Weg der Browser ansehen',
  'advice.keep-workspace-rule.title': 'Regel für den Arbeitsbereich gegen die Apps abwägen',
  'advice.update-inspector.title': 'Geräte auf dem Weg aktualisieren',
  'advice.open-websocket.title': 'WebSocket-Verbindungen durchlassen',
  'advice.open-voice.title': 'Den Weg für Sprache öffnen',
  'advice.steady-voice.title': 'Sprache eine ruhigere Leitung geben',
  'advice.egress-country.title': 'Prüfen, wo der Datenverkehr hinausgeht',
  'advice.shared-address.title': 'Viele Menschen hinter einer Adresse',
  'advice.leave-network.title': 'Hier ist nichts zu ändern',
  'advice.find-answerer.title': 'Herausfinden, wer antwortet',
  'advice.tell-openai.title': 'Support von OpenAI informieren',
  'advice.renew-certificate.title': 'Zertifikat des Dienstes erneuern',

  'advice.step.plug-in':
    'Verbinden Sie diesen Computer mit dem WLAN oder stecken Sie das Netzwerkkabel ein, und achten Sie darauf, dass der Flugmodus aus ist.',
  'advice.step.try-another-site':
    'Öffnen Sie eine beliebige andere Website in Ihrem Browser. {network, select, home {Öffnet sich keine, starten Sie den Router neu.} office {Öffnet sich keine, sagen Sie der Person Bescheid, die sich um dieses Netzwerk kümmert.} public {Öffnet sich keine, sagen Sie der Person Bescheid, die sich um dieses Netzwerk kümmert.} hotspot {Öffnet sich keine, schalten Sie den Hotspot des Handys aus und wieder ein.} other {Öffnet sich keine, sagen Sie der Person Bescheid, die sich um dieses Netzwerk kümmert (zu Hause: Starten Sie den Router neu).}}',
  'advice.step.open-portal':
    'Öffnen Sie Ihren Browser, warten Sie auf die Anmeldeseite dieses Netzwerks und melden Sie sich an oder nehmen Sie die Bedingungen an.{hasPortal, select, yes { Die Seite kommt von {portal}.} other {}}',
  'advice.step.set-clock':
    'Öffnen Sie die Einstellungen für Datum und Uhrzeit dieses Computers und schalten Sie ein, dass die Uhrzeit automatisch gestellt wird.',
  'advice.step.look-again': 'Starten Sie diese Prüfung noch einmal.',
  'advice.step.send-file':
    '{keeper, select, it {Speichern Sie die Datei und senden Sie sie an Ihre IT-Abteilung: Sie zeigt, was zu ändern ist.} somebody {Speichern Sie die Datei und zeigen Sie sie der Person, die sich um dieses Netzwerk kümmert: Sie zeigt, was zu ändern ist.} other {Speichern Sie die Datei und senden Sie sie an Ihre IT-Abteilung: Sie zeigt, was zu ändern ist. Zeigen Sie sie zu Hause der Person, die sich um Ihren Internetanschluss kümmert.}}',
  'advice.step.hotspot-meanwhile':
    '{keeper, select, somebody {Wenn Sie ChatGPT sofort brauchen, verwenden Sie den Hotspot Ihres Handys.} other {Wenn Sie ChatGPT sofort brauchen und Ihr Unternehmen es erlaubt, verwenden Sie den Hotspot Ihres Handys.}}',
  'advice.step.use-browser':
    '{keeper, select, somebody {Verwenden Sie ChatGPT im Browser statt in der App, bis das geändert ist.} other {Verwenden Sie ChatGPT im Browser statt in der App, bis Ihre IT-Abteilung das geändert hat.}}',
  'advice.step.quit-tool':
    'Beenden Sie {product} oder fragen Sie die Person, die es auf diesem Computer eingerichtet hat, und prüfen Sie, dass die Systemeinstellungen den Datenverkehr nicht mehr dort hindurchleiten.',
  'advice.step.scanner-exempt':
    'Auf Ihrem eigenen Computer können Sie das selbst in {product} ändern: {console}.',
  'advice.step.scanner-ask':
    'Gehört dieser Computer Ihrem Unternehmen, bitten Sie Ihre IT-Abteilung, ChatGPT in {product} auszunehmen.',
  'advice.step.gateway-sign-in':
    'Öffnen Sie eine beliebige Website in Ihrem Browser und melden Sie sich mit Ihrem Benutzernamen im Unternehmen an, wenn danach gefragt wird. Versuchen Sie dann ChatGPT noch einmal.',
  'advice.step.gateway-domain':
    'Der zentrale Internetzugang kann Sie an Ihrer Anmeldung an diesem Computer erkennen: Melden Sie sich mit Ihrem Unternehmenskonto an, verbinden Sie sich mit dem Unternehmensnetzwerk und starten Sie ChatGPT neu.',
  'advice.step.workspace-account':
    'Melden Sie sich bei ChatGPT mit dem Konto an, das Sie von Ihrem Unternehmen bekommen haben, und wählen Sie dessen Arbeitsbereich; andere Konten werden in diesem Netzwerk abgewiesen.',
  'advice.step.wait':
    'Sie müssen nichts ändern: OpenAI muss das beheben. Sie können es auf der Statusseite von OpenAI verfolgen.',
  'advice.step.wait-minutes': 'Warten Sie einige Minuten und laden Sie ChatGPT dann einmal neu.',
  'advice.step.vpn-off':
    'Wenn Sie ein eigenes VPN verwenden, schalten Sie es aus und versuchen Sie es noch einmal. Gehört das VPN Ihrem Unternehmen, fragen Sie zuerst Ihre IT-Abteilung.',
  'advice.step.move-closer':
    '{line, select, wifi {Gehen Sie näher an den WLAN-Router oder verwenden Sie ein Kabel, und halten Sie große Downloads an.} cable {Prüfen Sie, ob das Netzwerkkabel an beiden Enden fest steckt, und halten Sie große Downloads an.} other {Im WLAN: Gehen Sie näher an den Router oder verwenden Sie ein Kabel. Am Kabel: Prüfen Sie, ob es an beiden Enden fest steckt. Halten Sie große Downloads an.}}',
  'advice.step.voice-slower':
    'Sie können die Sprachfunktion weiter verwenden: Sie beginnt nur später und klingt vielleicht schlechter.',
  'advice.step.restart-browser':
    'Beenden Sie Ihren Browser oder die ChatGPT-App vollständig, öffnen Sie ihn oder sie wieder und versuchen Sie es in einem privaten Fenster.',
  'advice.step.other-account':
    'Melden Sie sich bei ChatGPT ab und wieder an, und prüfen Sie, ob Sie das richtige Konto oder den richtigen Arbeitsbereich verwenden.',
  'advice.step.other-network':
    'Verbinden Sie sich, wenn möglich, mit einem anderen Netzwerk, zum Beispiel dem Hotspot Ihres Handys, und starten Sie diese Prüfung auch dort: Der Unterschied zeigt, wo das Problem liegt.',

  'advice.step.where-allow': inConsole,
  'advice.step.where-allow-generic':
    'Lassen Sie die Domains von ChatGPT auf jedem filternden Gerät zu: DNS-Filter, Webfilter, Firewall (nach Namen, nicht nach Adresse) und Proxy.',
  'advice.step.own-rule':
    'Die Ablehnung kommt von diesem Computer selbst: seiner Firewall, einem Endpoint-Agenten, dem Kill-Switch eines VPN oder einer Route. Ändern Sie die Regel dort, nicht im Netzwerk.',
  'advice.step.which-hosts':
    '{hosts, plural, one {In dieser Messung betroffen: {hostNames}.} other {In dieser Messung betroffen, # Hosts: {hostNames}.}}',
  'advice.step.whole-domains':
    'Tragen Sie ganze Domains ein, jede ohne und mit Platzhalter (chatgpt.com und *.chatgpt.com): Viele Produkte zählen den bloßen Namen nicht zum Platzhalter, und einzelne Hosts ändern sich.',
  'advice.step.import-format':
    'Fertige Liste für {product}: clearway allowlist --product {productId}. Format: {importFormat}.',
  'advice.step.import-all': 'Fertige Listen: clearway allowlist --all.',
  'advice.step.resolver-no-help':
    'Einen anderen DNS-Server auf dem Computer einzustellen hilft nicht: Anfragen an externe Resolver beantwortet derselbe Filter.',
  'advice.step.where-exempt': inConsole,
  'advice.step.where-exempt-generic':
    'Finden Sie das Gerät oder den Client, dessen Zertifizierungsstelle die Zertifikate ausgestellt hat, und nehmen Sie dort die Domains von ChatGPT von der Entschlüsselung aus.{hasIssuer, select, yes { Gesehener Aussteller: {issuer}.} other {}}',
  'advice.step.agent-not-network':
    'Die Inspektion geschieht auf dem Computer selbst und folgt ihm daher in jedes Netzwerk: Ändern Sie die Richtlinie des Clients, nicht die Firewall.',
  'advice.step.tenant-first':
    'Klären Sie zuerst, ob Ihr Unternehmen ChatGPT mit dem Header ChatGPT-Allowed-Workspace-Id auf den eigenen Arbeitsbereich beschränkt. Ihn einzufügen erfordert die Inspektion von chatgpt.com: Behalten Sie dann diese bei und nehmen Sie die anderen Hosts aus.',
  'advice.step.workspace-trap':
    'Die Beschränkung funktioniert, indem chatgpt.com inspiziert und der Header ChatGPT-Allowed-Workspace-Id eingefügt wird. Nimmt man chatgpt.com aus, schaltet man sie ab; behält man die Inspektion bei, scheitern Apps, die sie ablehnen. Inspizieren Sie nur chatgpt.com, nehmen Sie alle anderen Hosts aus (register.appattest.apple.com zuerst) und verweisen Sie auf den Browser.',
  'advice.step.apps-pin':
    'App Attest (register.appattest.apple.com) lehnt jede inspizierte Verbindung ab, und die Apps von ChatGPT können ein Unternehmenszertifikat ablehnen, dem der Computer vertraut (die Mac-App hat eine eigene Liste von Stammzertifikaten). Für sie ist eine Ausnahme der sichere Weg.',
  'advice.step.mac-pins':
    'Die ChatGPT-App für Mac vergleicht Zertifikate mit einer Liste in ihrem eigenen Code: 35 Stammzertifikate in Version 1.2025.315 (November 2025), wie eine unabhängige Analyse ergab; OpenAI veröffentlicht sie nicht, und sie ändert sich. {macApp, select, maybe {Ein Stammzertifikat von {product} stand darauf, die App könnte diese Inspektion also annehmen.} other {Das hier gesehene Stammzertifikat steht höchstwahrscheinlich nicht darauf: Ihm auf dem Mac zu vertrauen hilft der App dann nicht.}}',
  'advice.step.trust-refused':
    'Chromium lehnt die Kette des prüfenden Systems ab{hasCode, select, yes { ({code})} other {}}, obwohl der Computer dessen Stammzertifikat hat. Lassen Sie das System mit RSA 2048 oder EC-Schlüsseln und SHA-256 signieren, mit dem Host in subjectAltName und einer Laufzeit von höchstens 398 Tagen, oder nehmen Sie die Domains aus.',
  'advice.step.trust-accepted':
    'Der Browser kennt das Stammzertifikat der Inspektion, der Speicher des Computers nicht (oder ein Zertifikat dazwischen fehlt). Installieren Sie Stamm- und Zwischenzertifikate über die Geräteverwaltung im Speicher des Computers: Programme mit einer anderen Liste (Node, Java, Python) brauchen sie ebenfalls.',
  'advice.step.trust-picked':
    'Manche Programme werden inspiziert, andere nicht. Die Inspektion geschieht also auf diesem Computer oder richtet sich nach dem Programm: Sehen Sie sich Virenschutz, Agent und deren Anwendungsregeln an.{hasIssuer, select, yes { Aussteller, den der Browser sieht: {issuer}.} other {}}',
  'advice.step.http2-let-pass':
    'Etwas stört HTTP/2 (ALPN h2), während HTTP/1.1 durchkommt: Aktualisieren oder umgehen Sie das Gerät auf dem Weg für diese Domains, oder lassen Sie es h2 aus dem Angebot (ALPN) nehmen, damit Clients HTTP/1.1 verwenden.',
  'advice.step.browser-way':
    'Die Browser-Engine scheitert ({why}), wo einfache Verbindungen funktionieren. {hasProxy, select, yes {Sie nimmt einen anderen Weg hinaus ({proxy}): Vergleichen Sie Systemeinstellungen, Proxy-Skript und Browser-Richtlinien.} other {Sehen Sie sich Browser-Richtlinien, Erweiterungen des Endgeräteschutzes und das an, was das Netzwerk mit Browsern macht.}}',
  'advice.step.trust-root':
    'Dieser Computer vertraut der prüfenden Zertifizierungsstelle nicht. Soll die Inspektion bleiben, installieren Sie ihr Stammzertifikat über die Geräteverwaltung; Browser funktionieren dann, Apps mit eigener Liste weiterhin nicht.',
  'advice.step.maybe-blocked':
    '{product} zeigt sein eigenes Zertifikat auch auf gesperrten Seiten. Suchen Sie also nach einer Sperrregel, bevor Sie die Inspektion ändern.',
  'advice.step.verify':
    'Führen Sie diese Prüfung auf demselben Computer noch einmal aus: Sie sollte jetzt nichts mehr finden.',
  'advice.step.repair-line':
    'Prüfen Sie den Uplink, die Standardroute und die ausgehende Firewall: Namen und direkte Adressen auf TCP 443 sind beide unerreichbar.',
  'advice.step.repair-resolver':
    'Prüfen Sie, dass die eingerichteten Resolver auf UDP und TCP 53 antworten und ihre Forwarder erreichen.',
  'advice.step.clean-hosts-file':
    'Entfernen Sie {hosts, plural, =0 {die Einträge} one {den Eintrag für {hostNames}} other {die Einträge für # Hosts ({hostNames})}} aus der hosts-Datei dieses Computers (jetzt {address}; /etc/hosts, unter Windows C:\\Windows\\System32\\drivers\\etc\\hosts), und finden Sie heraus, welches Programm oder welche Richtlinie sie geschrieben hat.',
  'advice.step.repair-clock':
    'Prüfen Sie die Zeitsynchronisation (NTP, Domänenzeit, Batterie der Hauptplatine) dieses Computers und seiner Nachbarn.',
  'advice.step.repair-mtu':
    'Lassen Sie ICMP „fragmentation needed“ und ICMPv6 „packet too big“ durch, oder begrenzen Sie die TCP MSS auf dem Tunnel oder Uplink (zum Beispiel auf 1240).',
  'advice.step.repair-ipv6':
    'Reparieren Sie das IPv6-Routing nach außen, oder kündigen Sie es nicht mehr an (Router Advertisements), bis es funktioniert.',
  'advice.step.steady-line':
    '{slow, plural, one {# Verbindung brauchte} other {# Verbindungen brauchten}} in dieser Messung einen zweiten Versuch. Suchen Sie nach Paketverlust oder einer ausgelasteten Leitung: WLAN-Signal und -Kanal, Duplexfehler, Shaping oder Policing des Uplinks, ein VPN dazwischen.',
  'advice.step.widen-line':
    'Etwa {kbps} kbit/s {way, select, up {im Upload} other {im Download}} sind zu wenig für {way, select, up {Dateien und Sprache} other {Seiten von mehreren Megabyte}}. Sehen Sie nach Shaping, einem ausgelasteten Uplink, einer getakteten oder mobilen Leitung, einem VPN dazwischen.',
  'advice.step.shorten-path':
    'Die Umlaufzeit beträgt {roundTripMs} ms. Sehen Sie nach VPN-Backhaul, einem weit entfernten Cloud-Gateway, Satellit oder einer überlasteten Leitung; ein lokaler Breakout für chatgpt.com hilft am meisten.',
  'advice.step.gateway-password':
    'Der Proxy{hasProxy, select, yes { {proxy}} other {}} verlangt Anmeldedaten{hasSchemes, select, yes { ({schemes})} other {}}. Der sicherste Weg für alle Programme: Lassen Sie die Domains von ChatGPT ohne Anmeldung zu.',
  'advice.step.gateway-basic':
    'Basic: Programme senden Name und Passwort lesbar, bieten Sie es also nur über TLS zum Proxy an. Browser fragen einmal danach; andere Programme brauchen beides in ihrer Proxy-Einstellung, und die meisten fragen nie.',
  'advice.step.gateway-digest':
    'Digest: Außer Browsern spricht es kaum ein Programm; Apps scheitern daher, wo nur Digest angeboten wird. Bieten Sie daneben Negotiate an.',
  'advice.step.gateway-ntlm':
    'NTLM: Nur Programme auf dem Netzwerk-Stack von Windows und Browser melden sich von selbst an, und nur mit einem Konto der Domäne. Es ist an eine Verbindung gebunden: Kein Load Balancer darf sie verschieben. Bevorzugen Sie Negotiate.',
  'advice.step.gateway-negotiate':
    'Negotiate (Kerberos): Der Computer braucht ein Ticket der Domäne (klist), die Einstellung muss den Proxy mit Namen statt mit Adresse nennen, und HTTP/dieser-Name muss ein Dienstprinzipal des Proxys sein.',
  'advice.step.gateway-socks':
    'SOCKS: Browser können einem SOCKS-Proxy keinen Namen und kein Passwort senden. Lassen Sie bekannte Adressen ohne durch, oder verwenden Sie einen HTTP-Proxy.',
  'advice.step.gateway-repair':
    'Der auf diesem Computer eingerichtete Proxy{hasProxy, select, yes { {proxy}} other {}} {how, select, certificate {zeigt ein Zertifikat, das dieser Computer nicht annimmt: Erneuern Sie es, oder installieren Sie hier seine Zertifizierungsstelle.} other {antwortet nicht.}} Reparieren Sie ihn, oder entfernen Sie die veraltete Einstellung (System-Proxy, HTTPS_PROXY, ein nicht ordentlich beendetes Debugging-Werkzeug).',
  'advice.step.script-repair':
    'Das Proxy-Skript (PAC) in den Systemeinstellungen {how, select, broken {wird ausgeliefert, ist aber kein brauchbares Skript: Prüfen Sie seine Adresse, was dort antwortet, und seine Syntax} other {lässt sich nicht abrufen: Prüfen Sie den Namen und den Server in seiner Adresse}}.',
  'advice.step.script-leftover':
    'Direkte Verbindungen funktionieren hier: Braucht dieses Netzwerk keinen Proxy, entfernen Sie die Einstellung.',
  'advice.step.gateway-set':
    'Nur der Proxy{hasProxy, select, yes { {proxy}} other {}} führt aus diesem Netzwerk hinaus, und dieser Computer verwendet ihn nicht oder nicht für ChatGPT. Verteilen Sie die Einstellung per Richtlinie, ohne Ausnahmen für diese Domains, oder lassen Sie die Domains direkt zu.',
  'advice.step.gateway-voice':
    'Sprache verwendet UDP und kann nicht über den Proxy{hasProxy, select, yes { {proxy}} other {}} gehen. Lassen Sie sie direkt hinaus:',
  'advice.step.gateway-let-pass':
    'Nehmen Sie die Domains von ChatGPT in die Zulassungsliste des Proxys auf, für CONNECT an Port 443{hasProxy, select, yes { ({proxy})} other {}}.',
  'advice.step.update-inspector':
    'Aktualisieren Sie die Firewall oder den Proxy auf dem Weg, oder nehmen Sie die Domains von deren TLS-Behandlung aus: Sie kommt mit dem TLS-1.3-ClientHello heutiger Clients nicht zurecht (Post-Quanten-Schlüssel machen es größer als ein Paket).',
  'advice.step.websocket-allow':
    'Lassen Sie den üblichen HTTP/1.1-Header Upgrade: websocket zu wss://ws.chatgpt.com und wss://chatgpt.com auf TCP 443 durch; die meisten Proxys tun das, sobald diese Hosts von der Inspektion ausgenommen sind.',
  'advice.step.websocket-idle':
    'Prüfen Sie auch Leerlauf-Timeouts und Größengrenzen für Nachrichten: Eine Verbindung, die sich öffnet und dann abbricht, deutet darauf hin.',
  'advice.step.voice-ports':
    'Lassen Sie UDP 3478 zu den Adressen in https://openai.com/chatgpt-voice.json zu (die Liste ändert sich: Laden Sie sie regelmäßig).',
  'advice.step.voice-fallback':
    'Auch der Ausweichweg ist geschlossen: Lassen Sie mindestens TCP 443 zu denselben Adressen zu.',
  'advice.step.voice-priority':
    'Sprachpakete gehen auf dem Weg hinaus verloren oder kommen verspätet an ({lostPercent} % verloren). Suchen Sie nach einem ausgelasteten Uplink, schwachem WLAN oder einem Gerät, das UDP bremst, und geben Sie UDP 3478 Vorrang (QoS).',
  'advice.step.egress-country':
    'OpenAI sieht dieses Netzwerk in {hasCountry, select, yes {{country}} other {einem Land, das es nicht bedient}}. Geht der Datenverkehr über ein VPN oder Cloud-Gateway im Ausland hinaus, lassen Sie chatgpt.com und openai.com dort hinaus, wo OpenAI seinen Dienst anbietet, soweit Ihre Regeln und das Recht es erlauben.',
  'advice.step.shared-address':
    'Viele Menschen teilen sich eine Ausgangsadresse. Verteilen Sie sie auf mehrere Adressen, oder fragen Sie den Support von OpenAI und nennen Sie die Adresse.',
  'advice.step.nothing-to-change': 'Das Netzwerk lässt ChatGPT durch. Hier ist nichts zu ändern.',
  'advice.step.unexpected-look':
    '{hosts, plural, =0 {Finden Sie heraus, wer antwortet:} one {Finden Sie heraus, wer für {hostNames} antwortet:} other {Finden Sie heraus, wer für # Hosts ({hostNames}) antwortet:}} ein Filter, ein Cache, eine Anmeldeseite oder ein falscher DNS-Eintrag. Zertifikat und erste Bytes der Antwort stehen in der Datei.',
  'advice.step.send-support':
    'Wenn es weiterhin nicht geht, speichern Sie die Datei und senden Sie sie an den Support von OpenAI: Sie zeigt, was gemessen wurde.',
  'advice.step.support-certificate':
    'Ein Zertifikat des Dienstes braucht Aufmerksamkeit{hosts, plural, =0 {} other {: {hostNames}}}. Die Kette, wie sie geliefert wurde, steht in der Datei.',
};
