/** Wörter der Seiten zu den Listen, für die Administration. Menünamen bleiben, wie der Hersteller sie schreibt. */
export const allowlist: Record<keyof typeof import('../en/allowlist').allowlist, string> = {
  'allowlist.title': 'ChatGPT und {product}: Listen zum Importieren',
  'allowlist.overview': 'ChatGPT: Listen für Ihr Netzwerk',
  'allowlist.made':
    'Von Clearway aus seinem Katalog der Hosts von ChatGPT vom {date} erstellt. Hosts ändern sich: Erstellen Sie die Listen neu, wenn Clearway einen neueren Katalog mitbringt.',
  'allowlist.least':
    'Auf den Listen steht nur, was ChatGPT braucht; alles andere bleibt, wie es bei Ihnen ist: Behalten Sie Ihr grundsätzliches Verbot bei. Diese Listen sind ein Vorschlag. An Ihrem Netzwerk wurde nichts geändert.',
  'allowlist.files': 'Die Dateien',
  'allowlist.file.allow':
    '`{file}`: was zugelassen werden muss, TCP 443. Ohne diese Einträge fällt ein Teil von ChatGPT aus oder hakt.',
  'allowlist.file.optional':
    '`{file}`: was niemand vermisst (Bezahlung, Hilfefenster, Messungen, Konten anderer Anbieter). Fügen Sie einzelne Zeilen hinzu, wenn Sie sie möchten.',
  'allowlist.file.exempt':
    '`{file}`: was nicht entschlüsselt werden darf: die eigenen Namen von OpenAI, die beiden von Apple und Sprache. Sonst braucht nichts eine Ausnahme.',
  'allowlist.file.exempt-tenant':
    '`{file}`: dasselbe ohne chatgpt.com, für Unternehmen, die dort einen Header einfügen (siehe „ChatGPT auf Ihren Arbeitsbereich beschränken“). Verwenden Sie eine der beiden.',
  'allowlist.file.voice':
    '`{file}`: die Adressen der Sprachserver, die OpenAI veröffentlicht, eine pro Zeile.',
  'allowlist.file.script':
    '`{file}`: alles zusammen in der Sprache des Produkts. Lesen Sie die Datei, bevor Sie sie laden.',
  'allowlist.file.script-tenant':
    '`{file}`: dasselbe, aber chatgpt.com wird weiter entschlüsselt (siehe „ChatGPT auf Ihren Arbeitsbereich beschränken“). Verwenden Sie eine der beiden.',
  'allowlist.file.nftables': '`{file}`: Regeln für Sprache auf einer Linux-Firewall.',
  'allowlist.file.plan': '`{file}`: was eine Firewall hinauslässt, Zone für Zone.',
  'allowlist.file.products':
    '`clearway allowlist --all --out DIR` schreibt dasselbe für {count, plural, one {# Produkt} other {# Produkte}}, jedes in seinem eigenen Format und Ordner.',
  'allowlist.where': 'Wo es hingehört',
  'allowlist.where-allow': 'Zulassen: {console}.',
  'allowlist.where-exempt': 'Nicht inspizieren: {console}.',
  'allowlist.where-exempt-unknown':
    'Nicht inspizieren: Uns ist kein Menü dafür bekannt. Wo das Produkt nicht entschlüsselt, ist nichts nötig.',
  'allowlist.menu': 'Menüs wandern zwischen den Versionen; suchen Sie in der Nähe nach denselben Wörtern.',
  'allowlist.certainty.official': 'Wie sicher: Die Unterlagen des Herstellers sagen es so.',
  'allowlist.certainty.third-party':
    'Wie sicher: Andere haben es beschrieben; nicht mit den Unterlagen des Herstellers abgeglichen.',
  'allowlist.certainty.inferred':
    'Wie sicher: aus Bekanntem geschlossen; prüfen Sie es zuerst in Ihrer Version.',
  'allowlist.certainty.recalled':
    'Wie sicher: Allgemeinwissen, nicht nachgeschlagen; prüfen Sie es zuerst in Ihrer Version.',
  'allowlist.order': 'Reihenfolge der Regeln',
  'allowlist.order.above-blocks':
    'Setzen Sie die zulassende Regel über die sperrenden Regeln, und die Regel, die nicht inspiziert, über die inspizierende. Meist gewinnt die erste passende Regel.',
  'allowlist.order.activate':
    'Setzen Sie die zulassende Regel über die sperrenden Regeln, und die Regel, die nicht inspiziert, über die inspizierende. Nichts gilt, bevor Sie es aktivieren (im Zscaler-Portal „Activate“, im Broadcom-Portal „Activate Policy“).',
  'allowlist.order.commit':
    'Setzen Sie die Security-Regel, die die Kategorie verwendet, über die sperrenden Regeln, und die Regel „No Decrypt“ über die Regel „Decrypt“; danach Commit. Ein Eintrag in der SSL Decryption Exclusion gewinnt gegen die Entschlüsselungsregeln.',
  'allowlist.order.allow-wins':
    'Eine Zulassungsliste gewinnt gegen Sperrlisten, ihr Platz ist also gleichgültig.',
  'allowlist.order.exempt-first':
    'Regeln, die nicht inspizieren, werden immer vor den anderen ausgewertet. Die übrigen Regeln gelten von oben nach unten, und die erste passende gewinnt: Setzen Sie die zulassenden Regeln über die sperrenden.',
  'allowlist.order.filter-before-category':
    'Der statische URL-Filter wird vor der Kategorie gefragt. „Allow“ reicht nur an die Kategorie weiter, deshalb stehen die Einträge auf „exempt“, beschränkt auf die Kategorieprüfung: Virenscan und Data Loss Prevention bleiben. In der Liste der Firewall-Richtlinien gewinnt die erste passende.',
  'allowlist.order.first-match':
    'Regeln werden von oben nach unten gelesen, und die erste passende gewinnt: Setzen Sie diese über die verbietenden Regeln und über die Regel, die alles entschlüsselt.',
  'allowlist.order.no-order':
    'Es gibt keine Reihenfolge: Jede Ausnahme zählt. Geben Sie die Namen von Hand ein.',
  'allowlist.script.cpl':
    'ProxySG: Installieren Sie `{file}` als Local Policy. Im Portal von Cloud SWG verwenden Sie stattdessen die Listen, eine Domain pro Zeile. Führen Sie die Layer mit Ihren zusammen, falls Sie schon Layer derselben Art haben; ein späterer Layer kann einen früheren überstimmen.',
  'allowlist.script.fortios':
    'Laden Sie `{file}` als Skript. Ersetzen Sie davor den Namen des SSL/SSH-Inspection-Profils durch Ihren; wählen Sie danach den URL-Filter „clearway-chatgpt“ in Ihrem Webfilter-Profil, und verwenden Sie die Adressgruppe und den Dienst „clearway-voice“ in einer Firewall-Richtlinie.',
  'allowlist.script.squid':
    'Binden Sie `{file}` in squid.conf über Ihren deny-Regeln und über „ssl_bump bump“ ein; die Datei verwendet die acl „localnet“ der Standardkonfiguration. Lassen Sie die ssl_bump-Zeilen weg, wo Squid nicht entschlüsselt. Testen Sie mit `squid -k parse`, dann `squid -k reconfigure`.',
  'allowlist.script.gateway-rules':
    'Die Listen kommen als Domains nach My Team > Lists. `{file}` enthält die Regeln für die Schnittstelle (eine Anfrage pro Regel), ausgeschaltet: Sehen Sie sich jede an, bevor Sie sie einschalten. Die beiden Regeln, die Namen zulassen, sind nur wichtig, wenn andere Ihrer Regeln diese sperren.',
  'allowlist.tenant': 'ChatGPT auf Ihren Arbeitsbereich beschränken',
  'allowlist.tenant.conflict':
    'Manche Unternehmen lassen ihren Proxy den Header ChatGPT-Allowed-Workspace-Id einfügen, damit nur der eigene Arbeitsbereich verwendet werden kann. Dafür muss chatgpt.com entschlüsselt werden. chatgpt.com auszunehmen würde Ihre eigene Beschränkung abschalten: Verwenden Sie dann die Listen mit „tenant“ im Namen, die chatgpt.com weiter entschlüsseln lassen und den Rest ausnehmen. Browser funktionieren so; die Apps von ChatGPT können ein Unternehmenszertifikat ablehnen.',
  'allowlist.limits': 'Was zu beachten ist',
  'allowlist.format.leading-dot':
    'Ein Punkt am Anfang umfasst den bloßen Namen und alles darunter (Zscaler: bis zu fünf Ebenen). Ein Name ohne Punkt ist nur dieser Host.',
  'allowlist.format.bare': 'Ein bloßer Name umfasst auch alles darunter. Setzen Sie kein „*.“ davor.',
  'allowlist.format.name-and-wildcard':
    'Ein Platzhalter umfasst den bloßen Namen vielleicht nicht, deshalb stehen beide da: `chatgpt.com` und `*.chatgpt.com`.',
  'allowlist.format.every-name':
    'Ob ein Name alles darunter umfasst, ist für dieses Produkt nicht bekannt. Die Liste enthält deshalb jeden einzelnen bekannten Host; nimmt Ihre Version eine Domain mit allem darunter, tragen Sie die Domains ein.',
  'allowlist.format.url-with-slash':
    'Jeder Eintrag endet auf „/“: Ohne das würde `chatgpt.com` auch auf `chatgpt.com.example.net` passen. Ein Platzhalter steht für eine oder mehrere Ebenen und umfasst den bloßen Namen nicht, deshalb stehen beide da. Wählen Sie für eine External Dynamic List den Typ URL.',
  'allowlist.format.expression':
    'Jede Zeile ist ein regulärer Ausdruck auf Host und Pfad, ohne das Schema. Der Anfang ist verankert und Punkte sind maskiert, damit ähnlich aussehende Namen nicht passen.',
  'allowlist.format.filter-rule': '`@@||name^` lässt den Namen und alles darunter zu.',
  'allowlist.format.filter-rule-important':
    '`@@||name^$important` lässt den Namen und alles darunter zu, vor allen anderen Regeln.',
  'allowlist.format.exempt-differs':
    'Die Liste dessen, was nicht inspiziert wird, gehört an eine andere Stelle und ist nach deren Art geschrieben:',
  'allowlist.format.name-and-dot':
    'Ein Punkt am Anfang deckt ab, was unter einem Namen liegt, aber vielleicht nicht den Namen selbst. Deshalb stehen beide da: `chatgpt.com` und `.chatgpt.com`.',
  'allowlist.note.by-address':
    'Bei proxybasierter Prüfung nimmt dieses Produkt nach Adressen aus, und ChatGPT teilt seine Adressen mit anderen Websites, die dann ebenfalls ausgenommen wären. Geben Sie den Namen dort eine eigene Kategorie (Web Rating Overrides) und nehmen Sie diese aus. Bei flussbasierter Prüfung zählt der Name.',
  'allowlist.note.goes-on':
    'Ein Eintrag passt auch auf Namen, die dahinter weitergehen, etwa `chatgpt.com.example.net`; das Produkt kennt kein Mittel dagegen. Lassen Sie den Schutz vor schädlichen Websites eingeschaltet.',
  'allowlist.note.as-expression':
    'Wählen Sie als Art jeder Ausnahme „Regular expression“. Ein Muster genügt nicht: Sein `*` reicht auch über Schrägstriche hinweg, sodass der Pfad eines Fremden passen würde.',
  'allowlist.note.as-domain':
    'Geben Sie die Namen als „Domain“ ein, das schließt alles darunter ein. „FQDN“ wäre nur dieser eine Host.',
  'allowlist.most-entries':
    'Eine Liste fasst höchstens {count, plural, one {# Eintrag} other {# Einträge}}; diese Listen bleiben weit darunter.',
  'allowlist.most-characters':
    'Ein Eintrag hat höchstens {count, plural, one {# Zeichen} other {# Zeichen}}.',
  'allowlist.api-included':
    'openai.com mit allem darunter steht auf der Liste von OpenAI selbst und schließt api.openai.com ein, die Schnittstelle für Programme. Wenn Sie diese nicht möchten, sperren Sie sie über der zulassenden Regel: ChatGPT braucht sie nicht.',
  'allowlist.withheld':
    '{pattern} steht nicht auf den Listen: Jeder kann dort einen Namen haben. Stattdessen sind bekannte Namen aufgeführt: {hosts}. In Ihrer Region können weitere in Gebrauch sein; der Bericht von Clearway nennt sie. Lassen Sie kein Namensmuster zu: Fremde können einen passenden Namen registrieren.',
  'allowlist.withheld-unnamed':
    '{pattern} steht auf der Liste von OpenAI, aber nicht auf diesen: Jeder kann dort einen Namen haben, und keiner, den ChatGPT verwendet, ist bekannt.',
  'allowlist.syntax-source': 'Wie das Produkt seine Listen liest: {source}.',
  'allowlist.by-feature': 'Was wofür gebraucht wird',
  'allowlist.by-feature.how':
    'Ein Name wird gebraucht, wo ein × steht. Lassen Sie die Zeilen weg, von denen bei Ihnen niemand eine Funktion verwendet.',
  'allowlist.by-feature.name': 'Name',
  'allowlist.voice': 'Sprache',
  'allowlist.voice.ports':
    'Sprache verwendet UDP {udp} zu {count, plural, one {# Adresse} other {# Adressen}}, die OpenAI veröffentlicht ({feed}), und TCP {tcp} zu denselben Adressen, wenn UDP nicht durchkommt: Dann beginnt sie später und klingt vielleicht schlechter. Diese Adressen haben keine Namen, Webfilter sehen sie also nicht: Lassen Sie sie auf der Firewall zu, und entschlüsseln Sie TCP {tcp} dorthin nicht. Die Liste ändert sich; sehen Sie ab und zu nach.',
  'allowlist.test': 'Wie Sie testen',
  'allowlist.test.again': 'Führen Sie `clearway check` auf demselben Computer aus: Es sollte nichts finden.',
  'allowlist.test.issuer':
    'Öffnen Sie https://chatgpt.com in einem Browser und sehen Sie sich das Zertifikat an: Eine öffentliche Zertifizierungsstelle sollte es ausgestellt haben, nicht Ihr Unternehmen.',
  'allowlist.test.stranger':
    'Prüfen Sie, ob etwas, das Sie sperren, weiterhin gesperrt ist: Die Listen dürfen nicht mehr öffnen als ChatGPT.',
  'allowlist.test.vendor': 'Die Sicht des Herstellers selbst auf die Verbindung: {page}',
  'allowlist.undo': 'Wie Sie es rückgängig machen',
  'allowlist.undo.list':
    'Entfernen Sie die beiden Regeln, dann die Listen, die sie verwenden. Geben Sie den Listen einen Namen, der sonst nirgends verwendet wird (etwa „clearway-chatgpt“), damit mit ihnen nichts anderes verloren geht.',
  'allowlist.undo.cpl': 'Nehmen Sie die Zeilen wieder aus der Local Policy und installieren Sie sie.',
  'allowlist.undo.fortios':
    'Entfernen Sie den URL-Filter „clearway-chatgpt“, die neuen Zeilen von ssl-exempt und jedes Objekt, dessen Name mit „clearway-“ beginnt. Sichern Sie die Konfiguration, bevor Sie anfangen.',
  'allowlist.undo.squid': 'Entfernen Sie die include-Zeile und führen Sie `squid -k reconfigure` aus.',
  'allowlist.undo.gateway-rules': 'Löschen Sie die Regeln, deren Namen mit „clearway-chatgpt“ beginnen.',
  'allowlist.plan.title': 'ChatGPT: was eine Firewall hinauslässt, Zone für Zone',
  'allowlist.plan.intro':
    'Von der ersten Regel zur letzten; alles beginnt innen. Lassen Sie die beiden Regeln des Proxys weg, wo es keinen gibt, und die direkte Regel, wo nur der Proxy hinausführt.',
  'allowlist.plan.column.rule': 'Regel',
  'allowlist.plan.column.source': 'Quelle',
  'allowlist.plan.column.destination': 'Ziel',
  'allowlist.plan.column.port': 'Port',
  'allowlist.plan.column.action': 'Aktion',
  'allowlist.plan.names': '{count, plural, one {# Name} other {# Namen}} unten',
  'allowlist.plan.voice-servers': '{count, plural, one {# Sprachserver} other {# Sprachserver}} unten',
  'allowlist.plan.proxy-port': 'TCP, der Port des Proxys',
  'allowlist.plan.rule.own-dns': 'Namen von Ihren eigenen Resolvern',
  'allowlist.plan.rule.to-proxy': 'ChatGPT über den Proxy',
  'allowlist.plan.rule.proxy-out': 'Der Weg des Proxys hinaus',
  'allowlist.plan.rule.direct': 'ChatGPT direkt',
  'allowlist.plan.rule.voice': 'Sprache',
  'allowlist.plan.rule.voice-fallback': 'Sprache, zweiter Weg',
  'allowlist.plan.rule.quic': 'QUIC darf geschlossen bleiben: TCP übernimmt',
  'allowlist.plan.rule.servers': 'Server brauchen ChatGPT nicht',
  'allowlist.plan.rule.inbound': 'Nichts kommt herein',
  'allowlist.plan.rule.rest': 'Alles andere',
  'allowlist.plan.mind': 'Was zu beachten ist',
  'allowlist.plan.by-name':
    'Lassen Sie die Namen nach Namen zu, nicht nach Adresse: Sie stehen hinter einem großen Auslieferungsnetz, dessen Adressen sich ändern und Millionen anderer Websites bedienen.',
  'allowlist.plan.one-way':
    'Antworten müssen zurückkommen: Eine zustandsbehaftete Firewall tut das von selbst; lassen Sie sonst bestehende Verbindungen zu.',
  'allowlist.plan.addresses-move':
    '{count, plural, one {Die Sprachadresse ist} other {Die # Sprachadressen sind}} eine Kopie von {feed}; diese Liste ändert sich.',
  'allowlist.plan.idle':
    'ChatGPT hält Verbindungen offen (WebSockets auf TCP 443): Schließen Sie sie nicht nach kurzer Stille, und begrenzen Sie die Größe von Nachrichten nicht.',
  'allowlist.plan.names-title': 'Die Namen',
  'allowlist.plan.voice-title': 'Die Sprachserver',
  'allowlist.zone.people': 'Computer und Handys der Menschen',
  'allowlist.zone.proxy': 'Proxy (DMZ)',
  'allowlist.zone.resolver': 'Ihre DNS-Resolver',
  'allowlist.zone.servers': 'Server, Datenbanken',
  'allowlist.zone.outside': 'Internet',
  'allowlist.zone.any': 'Beliebig',
};
