/** Brief an die IT oder den Support von OpenAI; was die Antworten beitragen; das Bild des Weges. (Letter, told, path.) */
export const letter: Record<keyof typeof import('../en/letter').letter, string> = {
  'letter.subject.it':
    'ChatGPT geht in unserem Netzwerk nicht{hasProduct, select, yes { ({product})} other {}}: Befunde und was zu ändern ist',
  'letter.subject.support': 'ChatGPT geht nicht: Befunde zum Netzwerk',
  'letter.subject.healthy': 'ChatGPT geht nicht, obwohl das Netzwerk es durchlässt: Befunde',
  'letter.intro': 'Netzwerkprüfung für ChatGPT mit Clearway {version}, {when}',
  'letter.evidence': 'Was gemessen wurde:',
  'letter.product': 'Im Weg: {product} ({sure})',
  'letter.sure': 'Wie sicher: {sure}',
  'letter.hosts': '{count, plural, one {Betroffener Host: {hosts}} other {Betroffene Hosts (#): {hosts}}}',
  'letter.egress': 'Von außen gesehen als {address} ({country})',
  'letter.proxy': 'Verwendeter Proxy: {proxy}',
  'letter.looks':
    '{count, plural, one {# Beobachtung} other {# Beobachtungen}}, die erste um {startedAt} (UTC), zum Vergleich mit Ihren Protokollen',
  'letter.told': 'Was die Person gesagt hat:',
  'letter.words': 'In eigenen Worten: {words}',
  'letter.tried': 'Was schon versucht wurde:',
  'letter.file':
    'Die angehängte Datei clearway-….zip enthält jede Beobachtung, die Zertifikate, wie sie geliefert wurden, und diesen Bericht. Nichts darin braucht ein Passwort; private Daten wurden entfernt.',
  'letter.paste':
    '(Der ganze Text ist zu lang für diesen Entwurf. Er wurde kopiert: Fügen Sie ihn hier anstelle des Folgenden ein.)',

  'told.network-everywhere':
    'Sie haben gesagt, dass es auch bei anderen Verbindungen auftritt. Was hier gefunden wurde, gilt, ist aber vielleicht nicht die einzige Ursache: Ein Vergleich mit dem Hotspot eines Handys zeigt es.',
  'told.computer-only-here':
    'Sie haben gesagt, dass es nur hier auftritt. Was gefunden wurde, sitzt auf diesem Computer und ginge an jede Verbindung mit; hier kommt also vielleicht noch etwas hinzu.',
  'told.network-only-you':
    'Sie haben gesagt, dass nur Sie das Problem haben. Die Sperre gilt vielleicht nur für Ihr Konto oder diesen Computer: Sagen Sie das der Person, die Ihnen hilft.',
  'told.network-others-too':
    'Sie haben gesagt, dass auch andere hier das Problem haben. Das passt: Die Ursache ist gemeinsam.',
  'told.network-only-here':
    'Sie haben gesagt, dass es nur hier auftritt. Das passt: Andere Verbindungen sind nicht betroffen.',
  'told.computer-everywhere':
    'Sie haben gesagt, dass es überall auftritt, wo Sie sind. Das passt: Die Ursache reist mit diesem Computer mit.',
  'told.computer-others-too':
    'Sie haben gesagt, dass auch andere hier das Problem haben. Das passt: Dasselbe Programm läuft wahrscheinlich auf deren Computern.',
  'told.service-others-too':
    'Sie haben gesagt, dass auch andere hier das Problem haben. Das passt: Es liegt nicht an Ihrem Computer.',
  'told.service-everywhere':
    'Sie haben gesagt, dass es überall auftritt, wo Sie sind. Das passt: Es liegt nicht an diesem Netzwerk.',
  'told.changed-security':
    'Sie haben gesagt, dass ein VPN oder Sicherheitsprogramm neu ist. Das passt: Sagen Sie der Person, die Ihnen hilft, welches.',
  'told.clear-account':
    'Sie haben gesagt, dass sich Ihr Passwort oder Konto geändert hat. Melden Sie sich überall bei ChatGPT ab und wieder an: Das ist jetzt die wahrscheinlichste Ursache.',
  'told.clear-on-and-off':
    'Sie haben gesagt, dass es mal geht und mal nicht. Gerade ist der Weg frei: Starten Sie diese Prüfung in dem Moment noch einmal, in dem es nicht geht.',
  'told.clear-others-too':
    'Sie haben gesagt, dass auch andere hier das Problem haben. Gerade ist der Weg von hier frei, es kommt und geht also vielleicht: Prüfen Sie noch einmal, wenn es nicht geht.',
  'told.clear-everywhere':
    'Sie haben gesagt, dass es überall auftritt, wo Sie sind, und hier ist der Weg frei. Ihr Konto oder Ihr Gerät ist also wahrscheinlicher als irgendein Netzwerk.',
  'told.clear-only-you':
    'Sie haben gesagt, dass nur Sie das Problem haben, und der Weg ist frei. Ihr Konto oder Ihr Gerät ist also die wahrscheinlichste Ursache.',

  'path.title': 'Der Weg zu ChatGPT',
  'path.computer': 'Dieser Computer',
  'path.agent': 'Sicherheitsprogramm auf diesem Computer',
  'path.wifi': 'WLAN',
  'path.cable': 'Netzwerkkabel',
  'path.link': 'Verbindung zum Netzwerk',
  'path.vpn': 'VPN',
  'path.gate': 'Anmeldeseite',
  'path.guard': 'Filter Ihres Netzwerks',
  'path.way-out': 'Internetzugang Ihres Unternehmens',
  'path.internet': 'Internet',
  'path.openai': 'ChatGPT',
  'path.state.clear': 'in Ordnung',
  'path.state.break': 'hier ist etwas im Weg',
  'path.state.trouble': 'hier ist teils etwas im Weg',
  'path.state.beyond': 'nicht erreicht',
  'path.state.unknown': 'nicht bekannt',
};
