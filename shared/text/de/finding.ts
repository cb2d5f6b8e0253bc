// Sätze für Menschen, die nichts von Netzwerken wissen: ohne Fachwörter. Die Sätze für Fachleute daneben sind für die IT.
// (Sentences for people without technical words; expert sentences for IT. German needs each target in its case.)

/** Alles, ChatGPT oder wie viele Server: in dem Fall, den der Satz verlangt. (The target in one grammatical case.) */
const target = (everything: string, one: string, several: string) =>
  `{scope, select, everything {${everything}} chatgpt {ChatGPT} other {{hosts, plural, =0 {ChatGPT} one {${one} der Server von ChatGPT} other {${several} von ChatGPT}}}}`;
const targetAccusative = target('Websites aller Art', 'einen', '# Server');
const targetDative = target('Websites aller Art', 'einem', '# Servern');
const addresses = '{hosts, plural, =0 {die Adressen} one {eine Adresse} other {# Adressen}}';
const afterAddresses =
  '{hosts, plural, =0 {nach den Adressen} one {nach einer Adresse} other {nach # Adressen}}';
const filter =
  '{hasProduct, select, yes {{product}} maybe {Ein Filter, möglicherweise {product},} other {Ein Filter}} in diesem Netzwerk';
const something =
  '{hasProduct, select, yes {{product}} maybe {Etwas in diesem Netzwerk, möglicherweise {product},} other {Etwas in diesem Netzwerk}}';
const gateway = 'Der zentrale Internetzugang Ihres Unternehmens';
const inspector =
  '{where, select, computer {{hasProduct, select, yes {{product} auf diesem Computer} maybe {Ein Programm auf diesem Computer, möglicherweise {product},} other {Ein Programm auf diesem Computer}}} elsewhere {{hasProduct, select, yes {{product}} maybe {Ein Programm auf diesem Computer oder etwas in diesem Netzwerk, möglicherweise {product},} other {Ein Programm auf diesem Computer oder etwas in diesem Netzwerk (was von beiden, ist nicht zu erkennen)}}} other {{hasProduct, select, yes {{product} in diesem Netzwerk} maybe {Ein Prüfsystem, möglicherweise {product},} other {Ein Prüfsystem (höchstwahrscheinlich das Ihres Unternehmens; welches Produkt es ist, ist nicht zu erkennen)}}}}';

/** Welche der beiden Antworten stimmt, bleibt offen. (Which of the two is true stays open.) */
const twoAnswers =
  '{twoAnswers, select, yes { Auf eine Frage kamen zwei verschiedene Antworten: Mindestens eine stammte nicht vom Server.} other {}}';

const hostList = '{hosts, plural, =0 {} other { ({hostNames})}}';
const namedProduct =
  '{hasProduct, select, yes { Produkt: {product}.} maybe { Möglicherweise {product}.} other {}}';

const controls =
  '{scope, select, everything {; unbeteiligten Hosts ergeht es ebenso} chatgpt {; unbeteiligte Hosts sind in Ordnung} some {; unbeteiligte Hosts sind in Ordnung} other {}}';

const intercepted =
  '{intercepted, select, yes { Externe Resolver werden genauso beantwortet, also wird Port 53 abgefangen.} other {}}';

/** Said where this computer itself is what turns away. */
const ownDoing =
  '{where, select, computer { Das tun Paketfilter oder Routen dieses Computers selbst: Nichts hat ihn verlassen.} other {}}';

export const finding: Record<keyof typeof import('../en/finding').finding, string> = {
  'finding.healthy.sentence': 'ChatGPT ist von diesem Computer aus ohne Schwierigkeiten erreichbar.',
  'finding.could-not-tell.sentence':
    'Wir konnten nicht herausfinden, was nicht stimmt: Was wir gesehen haben, deutet nicht auf eine einzelne Ursache. Die gespeicherte Datei zeigt alles, was wir geprüft haben.',

  'finding.no-link.sentence': 'Dieser Computer ist mit keinem Netzwerk verbunden.',
  'finding.no-link.expert': 'Außer Loopback hat keine Schnittstelle eine brauchbare Adresse.',
  'finding.no-internet.sentence':
    '{router, select, none {Dieser Computer ist verbunden, kennt aber keinen Weg ins Internet. Es geht also nicht nur um ChatGPT: Auf ihm ist kein Router eingestellt.} other {{where, select, computer {Dieser Computer lässt nichts ins Internet hinaus. Es geht also nicht nur um ChatGPT: Ein Programm oder eine Regel auf ihm verbietet es.} other {Dieser Computer ist verbunden, aber im Internet antwortet nichts. Es geht also nicht nur um ChatGPT.}}}}',
  'finding.no-internet.expert': `Eine Schnittstelle ist aktiv, doch weder Namen noch direkte Adressen auf TCP 443 waren erreichbar.{router, select, none { Es ist keine Standardroute gesetzt.} other {${ownDoing}}}`,
  'finding.sign-in-page.sentence':
    'Dieses Netzwerk verlangt, dass Sie sich anmelden oder seine Bedingungen annehmen, bevor es Sie ins Internet lässt.',
  'finding.sign-in-page.expert':
    'Captive Portal: Die unverschlüsselten HTTP-Tests von zwei oder mehr Betreibern wurden von jemand anderem beantwortet (Portal: {portal}).',
  'finding.clock-wrong.sentence':
    'Die Uhr dieses Computers geht {days, plural, =0 {{hours, plural, =0 {einige Minuten} one {eine Stunde} other {# Stunden}}} one {einen Tag} other {# Tage}} {direction, select, behind {nach} other {vor}}, und deshalb misstraut er jeder sicheren Website.',
  'finding.clock-wrong.expert':
    'Die Systemuhr geht {hours} h {direction, select, behind {nach} other {vor}} (etwa {days} Tage; NTP oder Date-Header stimmen überein); Zertifikate erscheinen {direction, select, behind {noch nicht gültig} other {abgelaufen}}.',
  'finding.mtu-black-hole.sentence':
    'Dieses Netzwerk verliert größere Datenstücke: ChatGPT beginnt zu laden und bleibt dann hängen.',
  'finding.mtu-black-hole.expert':
    'Path-MTU-Black-Hole: Kleine Pakete kommen durch, Pakete voller Größe verschwinden, und kein ICMP „fragmentation needed“ kommt zurück{hosts, plural, =0 {} other { ({hostNames})}}.',
  'finding.address-dead.sentence':
    '{how, select, refused {Einer von mehreren Wegen zu ChatGPT ist gesperrt und sagt das sofort: Programme nehmen einen anderen, und niemand merkt etwas.} other {Einer von mehreren Wegen zu ChatGPT führt von hier ins Leere. Deshalb dauert es manchmal viele Sekunden, bis ChatGPT sich öffnet.}}',
  'finding.address-dead.expert':
    '{how, select, refused {Verbindungen zu {address} werden sofort abgewiesen} other {Verbindungen zu {address} bleiben ohne Antwort}}, auch beim zweiten Versuch auf ruhiger Leitung; dieselben Hosts antworten unter ihren anderen Adressen.{how, select, refused {} other { Programme, die Adressen nacheinander versuchen, warten darauf.}}',
  'finding.ipv6-broken.sentence':
    '{how, select, refused {Einer der beiden Wege aus diesem Netzwerk ist gesperrt und sagt das sofort: Programme nehmen den anderen, und niemand merkt etwas.} other {Einer der beiden Wege aus diesem Netzwerk führt ins Leere. Deshalb öffnet sich ChatGPT langsam, und manche Apps öffnen es gar nicht.}}',
  'finding.ipv6-broken.expert':
    'IPv6 ist eingerichtet (Adresse und Route), aber seine Verbindungen schlagen fehl; dieselben Hosts antworten über IPv4.{how, select, refused { Sie werden sofort abgewiesen (unter einer Sekunde): Programme weichen ohne Wartezeit aus.} other {}}',
  'finding.upload-cut.sentence':
    'ChatGPT öffnet sich, aber Dateien kommen nicht durch: {hasProduct, select, yes {{product}} maybe {Etwas in diesem Netzwerk, möglicherweise {product},} other {Etwas in diesem Netzwerk}} hält sie unterwegs auf.',
  'finding.upload-cut.expert':
    'Ein POST mit 256 KB an files.oaiusercontent.com schlug fehl ({how}, HTTP {status}), während ein GET beantwortet wird: Größengrenze für Inhalte, Upload-Filter oder Data Loss Prevention.',
  'finding.cookies-stripped.sentence': `${something} entfernt, was ChatGPT braucht, um sich zu merken, dass Sie angemeldet sind.`,
  'finding.cookies-stripped.expert':
    'Antworten von chatgpt.com kommen über ein prüfendes Gerät an, mit den Headern des Edge, aber ohne dessen Set-Cookie: Cookie-Filter.',
  'finding.unstable-path.sentence':
    'Die Verbindung hier ist unruhig: Manches, was gesendet wird, geht verloren oder kommt spät an. Deshalb geht ChatGPT nur ab und zu.',
  'finding.unstable-path.expert':
    '{slow, plural, one {# Verbindung brauchte} other {# Verbindungen brauchten}} eine Wiederholung oder einen zweiten Versuch: Paketverlust oder eine zu schmale Leitung.',
  'finding.slow-path.sentence':
    'Der Weg zu ChatGPT ist frei, aber langsam. Antworten können daher spät beginnen und stocken.',
  'finding.slow-path.expert': 'Umlaufzeit bis zum Edge etwa {roundTripMs} ms.',

  'finding.narrow-line.sentence':
    'ChatGPT funktioniert, aber die Leitung hier ist so schmal, dass {way, select, up {das Senden von Dateien} other {alles}} lange dauert.',
  'finding.narrow-line.expert':
    'Durchsatz der schnellsten Messung: etwa {kbps} kbit/s {way, select, up {im Upload} down {im Download} other {im Download, im Upload ebenso}}, Umlaufzeiten abgezogen.',

  'finding.dns-down.sentence':
    '{where, select, computer {Dieser Computer soll ein Programm auf ihm selbst nach Adressen im Internet fragen, und dieses Programm läuft nicht. Deshalb öffnet sich keine Website über ihren Namen.} other {Dieses Netzwerk findet keine einzige Adresse im Internet. Deshalb öffnet sich keine Website über ihren Namen.}}',
  'finding.dns-down.expert':
    'Kein eingerichteter Resolver hat eine Anfrage beantwortet, auch nicht für Vergleichsnamen.',
  'finding.dns-slow.sentence':
    '{how, select, some {ChatGPT beginnt hier mit langem Warten: Herauszufinden, wo es im Internet liegt, dauert jedes Mal {seconds, plural, one {etwa eine Sekunde} other {etwa # Sekunden}}, obwohl andere Websites schnell gefunden werden.} lost {Fragen danach, wo etwas im Internet liegt, gehen hier verloren. Was auch geöffnet wird, auch ChatGPT, hängt deshalb oft sekundenlang oder öffnet sich nicht.} other {Was hier auch geöffnet wird, auch ChatGPT, beginnt mit langem Warten: herauszufinden, wo es im Internet liegt, dauert jedes Mal {seconds, plural, one {etwa eine Sekunde} other {etwa # Sekunden}}.}}',
  'finding.dns-slow.expert':
    '{how, select, some {{hostNames} brauchte jedes Mal mindestens {waitMs} ms, vom System wie von den eingestellten Resolvern auf direkte Frage; andere Namen kamen schnell.} lost {{lostPercent} % der Fragen an den eingetragenen Resolver blieben auf ruhiger Leitung ohne Antwort; nach vielen Namen musste das System erneut fragen (bis zu {waitMs} ms).} other {Der schnellste Name brauchte {waitMs} ms. {how, select, silent {Der erste eingetragene Resolver antwortet nicht; jede Anfrage geht erst danach an den nächsten.} other {Der eingetragene Resolver antwortet auch direkt gefragt so spät.}}}}',
  'finding.dns-name-missing.sentence': `Dieses Netzwerk sagt, dass es ${addresses}, die ChatGPT braucht, nicht gibt.{outside, select, differs { Anderswo gibt es sie.} other {}}`,
  'finding.dns-name-missing.expert': `Der Resolver antwortet mit NXDOMAIN oder ohne Daten für {hosts, plural, one {# Namen} other {# Namen}}${hostList}; {outside, select, differs {ein externer Resolver hat Adressen dafür} other {kein externer Resolver konnte gefragt werden}}.${twoAnswers}${namedProduct}`,
  'finding.dns-refused.sentence': `Dieses Netzwerk weigert sich, ${addresses} nachzuschlagen, die ChatGPT braucht.`,
  'finding.dns-refused.expert': `Der Resolver antwortet mit REFUSED${hostList}.${namedProduct}`,
  'finding.dns-server-failure.sentence': `Wenn dieser Computer ${afterAddresses} fragt, die ChatGPT braucht, meldet dieses Netzwerk nur einen Fehler.`,
  'finding.dns-server-failure.expert': `Der Resolver antwortet mit SERVFAIL${hostList}${controls}.${namedProduct}`,
  'finding.dns-silent.sentence': `Dieses Netzwerk findet andere Adressen, antwortet aber nie, wenn es ${afterAddresses} gefragt wird, die ChatGPT braucht.`,
  'finding.dns-silent.expert': `Der Resolver antwortet für diese Namen nie${hostList}, für andere schon.${namedProduct}`,
  'finding.dns-sinkhole.sentence': `{where, select, computer {Eine Einstellung auf diesem Computer führt ihn von ${targetDative} weg ins Leere.} other {${filter} führt diesen Computer von ${targetDative} weg auf eine eigene Sperrseite.}}`,
  'finding.dns-sinkhole.expert': `DNS-Sinkhole: {hostsFile, select, yes {Die hosts-Datei dieses Computers nennt} other {Der Resolver antwortet mit}} {address}${hostList}.${intercepted}${twoAnswers}${namedProduct}`,
  'finding.dns-redirected.sentence': `{where, select, computer {Eine Einstellung auf diesem Computer führt ihn} other {Dieses Netzwerk führt diesen Computer}} zu einer falschen Adresse statt zu ${targetDative}.`,
  'finding.dns-redirected.expert': `{hostsFile, select, yes {Die hosts-Datei dieses Computers nennt {address}, wo der Host nicht ist} other {Der Resolver antwortet mit {address}, was nicht zum Host gehören kann}}${hostList}.${intercepted}${twoAnswers}${namedProduct}`,
  'finding.dns-intercepted.sentence':
    'Dieses Netzwerk schlägt Adressen für alle nach, auch für die, die anderswo fragen. Das allein stört nichts.',
  'finding.dns-intercepted.expert': `Port 53 wird abgefangen: {how, select, nobody {Eine Frage an eine Adresse, unter der niemand ist (192.0.2.53), wurde beantwortet} same {Server verschiedener Betreiber fragen von ein und derselben Adresse aus} other {Ein externer Server nennt sich bei einem Namen, der nicht der seines Betreibers ist (CH TXT id.server)}}. Ein anderer Resolver über gewöhnliches DNS ändert nichts.${namedProduct}`,
  'finding.dns-invents-names.sentence':
    'Dieses Netzwerk führt Adressen, die es nicht gibt, auf eine eigene Seite. ChatGPT stört das nicht.',
  'finding.dns-invents-names.expert':
    'Umschreiben von NXDOMAIN: Der Resolver antwortet mit {address} für Namen, die es nicht geben kann. Namen, die dorthin führen, gelten als nicht vorhanden.',

  'finding.tcp-reset.sentence': `{where, select, computer {Dieser Computer selbst lässt nichts zu ${targetDative} hinaus: Ein Programm oder eine Regel auf ihm verbietet es.} other {Etwas in diesem Netzwerk trennt jede Verbindung zu ${targetDative} sofort.}}`,
  'finding.tcp-reset.expert': `TCP-Verbindungen auf 443 werden mit RST abgelehnt${hostList}${controls}.${ownDoing}`,
  'finding.tcp-silent.sentence': `{where, select, computer {Dieser Computer selbst lässt nichts zu ${targetDative} hinaus: Ein Programm oder eine Regel auf ihm verbietet es.} other {Dieses Netzwerk lässt nichts zu ${targetDative} durch: Anfragen werden nie beantwortet.}}`,
  'finding.tcp-silent.expert': `SYN-Pakete an 443 werden ohne Antwort verworfen${hostList}${controls}.${ownDoing}`,
  'finding.tcp-unreachable.sentence': `{where, select, computer {Dieser Computer selbst lässt nichts zu ${targetDative} hinaus: Ein Programm oder eine Regel auf ihm verbietet es.} other {Ein Gerät in diesem Netzwerk weist alles ab, was zu ${targetDative} will.}}`,
  'finding.tcp-unreachable.expert': `ICMP unreachable (keine Route oder administrativ verboten)${hostList}.${ownDoing}`,

  'finding.proxy-needs-password.sentence': `${gateway} verlangt Benutzername und Passwort, bevor er etwas hinauslässt.`,
  'finding.proxy-needs-password.expert': `Der Proxy {proxy} {schemes, select, SOCKS {lehnt SOCKS ohne gültigen Namen und gültiges Passwort ab} other {beantwortet CONNECT mit 407{hasSchemes, select, yes { (Verfahren: {schemes})} other {}}}}.${namedProduct}`,
  'finding.proxy-unreachable.sentence':
    'Dieser Computer soll über den zentralen Internetzugang des Unternehmens hinausgehen, {how, select, certificate {kann sich aber nicht sicher sein, dass es der richtige ist} other {aber dieser antwortet nicht}}.',
  'finding.proxy-unreachable.expert': `{told, select, script {Der Proxy {proxy}, den das Proxy-Skript in den Einstellungen nennt,} network {Der Proxy {proxy}, den das Skript dieses Netzwerks (WPAD) nennt,} other {Der eingerichtete Proxy {proxy}}} {how, select, certificate {zeigt ein Zertifikat, das weder die öffentlichen Stammzertifikate noch dieser Computer annehmen} other {nimmt keine Verbindungen an}}.${namedProduct}`,
  'finding.proxy-refuses.sentence': `${gateway}{hasProduct, select, yes { ({product})} maybe { (möglicherweise {product})} other {}} lässt ${targetAccusative} nicht durch.`,
  'finding.proxy-refuses.expert': `Der Proxy {proxy} {how, select, stalls {gewährt Tunnel (CONNECT) und reicht dann nichts weiter} other {beantwortet CONNECT mit {status}}}${hostList}.${namedProduct}`,
  'finding.proxy-only.sentence': `${gateway} ist der einzige Weg aus diesem Netzwerk. ChatGPT funktioniert darüber, die Sprachfunktion und manche Apps vielleicht nicht.`,
  'finding.proxy-only.expert': `Direkte Verbindungen schlagen fehl; über {proxy}{told, select, script { (vom Proxy-Skript in den Einstellungen genannt)} network { (vom Skript dieses Netzwerks genannt, WPAD)} other {}} antworten die Hosts. Was den System-Proxy nicht beachtet (UDP-Medien, manche nativen Apps), schlägt fehl.${namedProduct}`,
  'finding.proxy-not-set.sentence':
    'Dieses Netzwerk lässt Programme nur über den zentralen Internetzugang des Unternehmens hinaus, und dieser Computer {knows, select, exceptions {soll ihn für ChatGPT umgehen} other {ist nicht dafür eingerichtet}}.',
  'finding.proxy-not-set.expert': `{knows, select, exceptions {Die Einstellungen nennen {proxy} und nehmen diese Hosts davon aus (NO_PROXY, Ausnahmeliste);} browser {Der Browser würde über {proxy} gehen;} other {Ein Proxy-Skript nennt {proxy};}} direkte Verbindungen schlagen fehl{knows, select, exceptions {} other {, und kein System-Proxy ist eingerichtet}}.${namedProduct}`,

  'finding.proxy-script-fails.sentence':
    'Dieser Computer soll in einer Datei nachsehen, welcher Weg hinausführt, und diese Datei {how, select, broken {ergibt keinen Sinn} other {lässt sich nicht laden}}. {direct, select, yes {ChatGPT öffnet sich trotzdem, vielleicht etwas später.} other {Deshalb findet nichts den Weg hinaus.}}',
  'finding.proxy-script-fails.expert':
    'Das Proxy-Skript (PAC) in den Systemeinstellungen {how, select, broken {ist kein brauchbares Skript} other {lässt sich nicht abrufen}}; direkte Verbindungen {direct, select, yes {funktionieren} other {schlagen fehl}}.',

  'finding.tls-inspected.sentence': `${inspector} öffnet die geschützte Verbindung zu ${targetDative} und liest mit. {browser, select, spared {Browser bleiben verschont, andere Programme nicht.} other {{trusted, select, yes {{onMac, select, yes {Dieser Mac und seine Browser akzeptieren das; die ChatGPT-App {macApp, select, maybe {vielleicht, vielleicht auch nicht} other {höchstwahrscheinlich nicht}}, denn sie akzeptiert nur eine eigene Liste.} other {Ein Browser akzeptiert das, weil dieser Computer so eingerichtet wurde; die Apps von ChatGPT oft nicht, weil sie eigene Listen mitbringen.}}} no {Programme bemerken das und verweigern die Verbindung.} other {Manche Programme verweigern deshalb die Verbindung.}}}}`,
  'finding.tls-inspected.expert': `TLS-Inspektion: Die Kette endet bei einer nicht öffentlichen Zertifizierungsstelle (Aussteller {issuer})${hostList}; dieser Computer {trusted, select, yes {vertraut ihr} no {vertraut ihr nicht} other {vertraut ihr vielleicht (Zertifikatspeicher nicht lesbar)}}.{browser, select, accepts { Eine Browser-Engine nimmt sie an.} refuses { Eine Browser-Engine lehnt sie ab.} spared { Eine Browser-Engine bekommt das echte Zertifikat.} other {}}${namedProduct}{http2, select, dropped { Bietet man HTTP/2 an, antwortet sie mit HTTP/1.1.} other {}}{agent, select, yes { Das zugehörige Programm läuft auf diesem Computer.} other {}}{hasAgents, select, yes { Auf diesem Computer läuft und könnte dies tun: {agents}; das allein beweist nichts.} other {}}`,
  'finding.trust-differs.sentence':
    '{how, select, refused {Dieser Computer wurde angewiesen, das zu akzeptieren, was die geschützten Verbindungen von ChatGPT öffnet, aber Browser lehnen es trotzdem ab.} accepted {Browser akzeptieren, was die geschützten Verbindungen von ChatGPT öffnet; andere Programme auf diesem Computer nicht, denn sie richten sich nach einer anderen Liste.} spared {Etwas öffnet die geschützten Verbindungen mancher Programme auf diesem Computer und verschont Browser.} other {Etwas öffnet die geschützten Verbindungen der Browser auf diesem Computer und verschont andere Programme.}}',
  'finding.trust-differs.expert': `{how, select, refused {Der Speicher des Computers enthält die Zertifizierungsstelle, und Chromium lehnt die Kette dennoch ab{hasCode, select, yes { ({code})} other {}}: Browser sind strenger bei Schlüsseln, Hashes, Namen und Laufzeiten.} accepted {Chromium nimmt die Kette an, der Speicher des Computers, wie andere Programme ihn lesen, nicht: Das Stammzertifikat kennt nur der Browser (seine Richtlinie, der eigene Speicher der Person), oder ein Zertifikat dazwischen fehlt.} spared {Chromium bekommt das echte Zertifikat, andere Programme nicht: eine Inspektion, die Programme auswählt.} other {Chromium bekommt ein anderes Zertifikat als andere Programme: eine Inspektion, die Browser auswählt{hasCode, select, yes { ({code})} other {}}.}}{hasIssuer, select, yes { Aussteller, den Chromium sieht: {issuer}.} other {}}${hostList}`,
  'finding.tls-cut-on-name.sentence': `Dieses Netzwerk trennt die Verbindung, sobald es merkt, dass sie zu ${targetDative} gehen soll.`,
  'finding.tls-cut-on-name.expert': `SNI-Filter: TCP verbindet, die Verbindung wird {how, select, reset {zurückgesetzt} closed {geschlossen} other {verworfen}}, nachdem das ClientHello den Host nennt${hostList}; ein anderer Name an derselben Adresse kommt durch.${namedProduct}`,
  'finding.tls-fails.sentence': `Verbindungen zu ${targetDative} beginnen, aber etwas unterwegs verhindert, dass sie sicher werden.`,
  'finding.tls-fails.expert': `TCP verbindet, der TLS-Handshake wird {how, select, reset {zurückgesetzt} closed {geschlossen} silent {nie beantwortet} other {abgebrochen}}${hostList}.`,
  'finding.tls13-stalls.sentence': `Etwas in diesem Netzwerk kommt mit heutigen sicheren Verbindungen nicht zurecht, deshalb bleibt das Laden von ${targetDative} hängen.`,
  'finding.tls13-stalls.expert': `{how, select, size {ClientHellos, die größer als ein Paket sind, werden getrennt (Browser senden sie mit einem Post-Quanten-Schlüssel), kleinere kommen durch} other {TLS-1.3-Handshakes bleiben stecken, TLS 1.2 zur selben Adresse gelingt}}${hostList}: Eine Middlebox kommt mit dem neueren oder größeren ClientHello nicht zurecht.`,
  'finding.certificate-expired.sentence':
    'Der Fehler liegt beim Dienst, nicht an Ihrem Netzwerk: Der Identitätsnachweis {hosts, plural, =0 {seiner Server} one {eines der Server von ChatGPT} other {von # Servern von ChatGPT}} ist abgelaufen.',
  'finding.certificate-expired.expert': `Ein öffentlich ausgestelltes Zertifikat ist abgelaufen{hasExpired, select, yes { (gültig bis {expired})} other {}}${hostList}; Uhr geprüft.`,
  'finding.certificate-wrong-name.sentence': `Eine andere Website antwortet anstelle von ${targetDative}.`,
  'finding.certificate-wrong-name.expert': `Öffentliches Zertifikat für andere Namen ({names})${hostList}.`,
  'finding.certificate-incomplete.sentence':
    'Der Dienst sendet einen unvollständigen Identitätsnachweis, den manche Programme nicht akzeptieren. An Ihrem Netzwerk liegt es nicht.',
  'finding.certificate-incomplete.expert': `Der Server lässt ein Zwischenzertifikat weg${hostList}; bei Clients, die es nicht zwischengespeichert haben, schlägt die Verbindung fehl.`,

  'finding.http2-broken.sentence':
    'Etwas in diesem Netzwerk stört den schnelleren Weg, auf dem Browser und Apps mit ChatGPT sprechen. {browser, select, yes {Browser finden einen Weg daran vorbei.} other {Sie weichen nicht auf den älteren Weg aus, obwohl er offen ist.}}',
  'finding.http2-broken.expert': `HTTP/1.1 funktioniert, HTTP/2 {how, select, handshake {wird im Handshake abgebrochen, wenn ALPN h2 anbietet} other {wird vereinbart (ALPN h2) und dann abgebrochen}}${hostList}. Chromium {browser, select, yes {bekommt Antworten} no {bekommt keine} other {wurde nicht gefragt}}.${namedProduct}`,
  'finding.browser-fails.sentence':
    'Andere Programme auf diesem Computer erreichen ChatGPT, Browser nicht{hasProxy, select, yes {: Sie sind auf einen anderen Weg eingestellt} other {}}.',
  'finding.browser-fails.expert': `Der Netzwerk-Stack von Chromium scheitert ({why}), während einfache Verbindungen Antworten bekommen${hostList}.{hasProxy, select, yes { Sein Weg hinaus: {proxy}.} other {}}`,

  'finding.block-page.sentence': `${filter} sperrt ${targetAccusative} und zeigt stattdessen eine eigene Seite.`,
  'finding.block-page.expert': `Sperrseite (HTTP {status}{hasPage, select, yes {, „{page}“} other {}})${hostList}.${namedProduct}`,
  'finding.unexpected-answer.sentence': `{where, select, elsewhere {Es kamen Antworten, bei denen nicht zu erkennen ist, wer sie geschrieben hat.} other {Etwas anderes antwortet anstelle von ${targetDative}.}}`,
  'finding.unexpected-answer.expert': `Antwort ohne die Merkmale des Edge (HTTP {status}{hasPage, select, yes {, „{page}“} other {}})${hostList}.${namedProduct}`,
  'finding.answer-missing.sentence': `Die Verbindung zu ${targetDative} öffnet sich, aber es kommt nie eine Antwort hindurch.`,
  'finding.answer-missing.expert': `TLS steht, die HTTP-Anfrage wird nie beantwortet${hostList}.`,
  'finding.service-error.sentence':
    'ChatGPT selbst antwortet mit Fehlern. {confirmed, select, yes {Die Statusseite von OpenAI bestätigt das; Ihr} other {Ihr}} Netzwerk lässt es durch.',
  'finding.service-error.expert': `Der Edge antwortet mit HTTP {status}${hostList}, erkennbar an Zertifikat, Kennzeichen oder eigener Fehlerseite; die Statusseite {confirmed, select, yes {bestätigt es} other {bestätigt es nicht}}.`,
  'finding.service-outage.sentence': 'OpenAI meldet zurzeit eine Störung bei ChatGPT.',
  'finding.service-outage.expert': 'status.openai.com meldet den Indikator „{indicator}“.',
  'finding.service-refuses-country.sentence':
    'OpenAI bietet ChatGPT in dem Land nicht an, aus dem diese Verbindung zu kommen scheint{hasCountry, select, yes { ({country})} other {}}.',
  'finding.service-refuses-country.expert':
    'Der Edge lehnt nach Region ab; er sieht dieses Netzwerk in {country}. Ein VPN oder Cloud-Gateway kann anderswo ins Internet führen.',
  'finding.service-refuses-address.sentence':
    'ChatGPT selbst weist diese Verbindung ab, Ihr Netzwerk lässt sie durch. Meist liegt das an einem VPN oder an zu vielen Menschen hinter einer Adresse.',
  'finding.service-refuses-address.expert': `Der Edge antwortet mit HTTP {status} in seinen eigenen Worten für abgelehnte Adressen („you have been blocked“, „disallowed ISP“)${hostList}: Die Ausgangsadresse wird wegen ihrer Reputation abgelehnt.`,
  'finding.service-rate-limits.sentence':
    'ChatGPT weist dieses Netzwerk eine Zeit lang ab, weil zu viele Anfragen von dort kamen.',
  'finding.service-rate-limits.expert': `HTTP 429 vom Edge${hostList}; die Ausgangsadresse wird geteilt oder stark genutzt.`,

  'finding.workspace-restricted.sentence':
    'Ihr Unternehmen erlaubt hier offenbar nur seinen eigenen Arbeitsbereich in ChatGPT. Das ist eine Regel, kein Fehler: Verwenden Sie das Konto des Unternehmens.',
  'finding.workspace-restricted.expert': `Anzeichen einer Beschränkung auf den Arbeitsbereich (Header ChatGPT-Allowed-Workspace-Id, vom prüfenden Proxy eingefügt): {sign, select, refusal {Der Edge lehnt mit Worten über Arbeitsbereiche ab} other {/backend-anon beantwortet der Proxy, / der Edge}}${hostList}. Sie braucht genau die Inspektion, die App Attest und die Apps ablehnen.${namedProduct}`,

  'finding.websocket-blocked.sentence':
    'Seiten öffnen sich, aber dieses Netzwerk unterbricht die dauerhafte Verbindung, über die die Antworten von ChatGPT ankommen.',
  'finding.websocket-blocked.expert': `WebSocket-Upgrade {how, select, stripped {von einer Middlebox entfernt} refused {abgelehnt} closed {gewährt, dann geschlossen} other {nie beantwortet}} (HTTP {status})${hostList}; gewöhnliches HTTPS zu denselben Hosts funktioniert.{seconds, plural, =0 {} one { Ein Client verliert # Sekunde oder mehr, bevor er ausweicht.} other { Ein Client verliert # Sekunden oder mehr, bevor er ausweicht.}}${namedProduct}`,
  'finding.voice-udp-blocked.sentence':
    '{how, select, refused {Die Daten der Sprachfunktion werden auf dem Weg aus {where, select, computer {diesem Computer} other {diesem Netzwerk}} abgewiesen.} silent {Die Daten der Sprachfunktion kommen offenbar nicht aus diesem Netzwerk hinaus.} other {Es war nicht zu erkennen, ob die Daten der Sprachfunktion aus diesem Netzwerk hinauskommen.}} {fallback, select, yes {Sprache sollte trotzdem gehen, beginnt aber vielleicht später und klingt schlechter.} no {Auch ihr zweiter Weg ist geschlossen: Sprache wird hier kaum gehen.} other {Sprache geht hier vielleicht nicht.}} Chat und Dateien brauchen das nicht.',
  'finding.voice-udp-blocked.expert':
    '{how, select, refused {Pakete an UDP 3478 der Sprachserver werden zurückgewiesen (keine Route oder nicht erlaubt)} silent {Keine STUN-Antwort auf UDP 3478, weder von den Sprachservern noch von zwei anderen Betreibern. Eine Firewall, die nur für die Adressen von OpenAI offen ist, sähe genauso aus, falls diese Server Fremden nicht antworten} other {Keine STUN-Antwort auf UDP 3478 von den Sprachservern, die Fremden vielleicht nicht antworten, und zu wenige andere zum Vergleich, oder ein Netzwerk, das keine Fremden hinauslässt}}; zweiter Weg (TCP 443 zu den Sprachservern oder TURN über TLS) {fallback, select, yes {offen} no {geschlossen} other {nicht bekannt}}.',
  'finding.voice-breaks-up.sentence':
    'Die Verbindung hier ist zum Sprechen zu ungleichmäßig: Stimmen können abgehackt klingen oder aussetzen. Chat und Dateien leiden kaum darunter.',
  'finding.voice-breaks-up.expert':
    'STUN-Anfragen im Abstand von 20 ms auf ruhiger Leitung, der beste von mehreren Betreibern: {lostPercent} % verloren, Jitter {jitterMs} ms, Umlaufzeit {roundTripMs} ms. Schlecht ab 10 %, 30 ms, 500 ms (Microsoft Call Quality Dashboard).',

  'layer.link': 'Verbindung zum Netzwerk',
  'layer.ip': 'IP',
  'layer.clock': 'Uhr',
  'layer.dns': 'DNS',
  'layer.tcp': 'TCP',
  'layer.proxy': 'Proxy',
  'layer.tls': 'TLS',
  'layer.http': 'HTTP',
  'layer.websocket': 'WebSocket',
  'layer.udp': 'UDP',

  'place.none': 'Nirgends',
  'place.network': 'Dieses Netzwerk',
  'place.sign-in-page': 'Die Anmeldeseite des Netzwerks',
  'place.this-computer': 'Dieser Computer',
  'place.service': 'OpenAI',
  'place.unknown': 'Nicht bekannt',

  'feature.chat': 'Chat',
  'feature.sign-in': 'Anmeldung',
  'feature.uploads': 'Dateien',
  'feature.voice': 'Sprache',
  'feature.ios-app': 'App für iPhone und iPad',
  'feature.macos-app': 'Mac-App',
  'feature.android-app': 'Android-App',

  'feature-state.works': 'Geht',
  'feature-state.impaired': 'Geht mit Schwierigkeiten',
  'feature-state.blocked': 'Geht nicht',
  'feature-state.unknown': 'Nicht bekannt',

  'confidence.certain': 'Sicher',
  'confidence.likely': 'Wahrscheinlich',
  'confidence.possible': 'Möglich',

  'failure.name-not-found': 'Name existiert nicht (NXDOMAIN)',
  'failure.no-address': 'Name hat keine Adresse',
  'failure.dns-refused': 'Resolver hat abgelehnt (REFUSED)',
  'failure.dns-server-failure': 'Resolver meldet Fehler (SERVFAIL)',
  'failure.dns-failed': 'Namensauflösung fehlgeschlagen',
  'failure.dns-garbage': 'unlesbare DNS-Antwort',
  'failure.refused': 'Verbindung abgelehnt',
  'failure.reset': 'Verbindung zurückgesetzt',
  'failure.closed': 'Verbindung geschlossen',
  'failure.timed-out': 'keine rechtzeitige Antwort',
  'failure.no-route': 'keine Route',
  'failure.not-permitted': 'auf diesem Computer nicht erlaubt',
  'failure.tls-alert': 'TLS-Alert von der Gegenseite',
  'failure.tls-not-spoken': 'Antwort ist kein TLS',
  'failure.tls-failed': 'TLS-Handshake fehlgeschlagen',
  'failure.certificate-refused': 'Zertifikat nicht angenommen',
  'failure.http-garbage': 'unlesbare HTTP-Antwort',
  'failure.too-large': 'Antwort zu groß',
  'failure.proxy-unreachable': 'Proxy antwortet nicht',
  'failure.proxy-needs-password': 'Proxy verlangt ein Passwort (407)',
  'failure.proxy-refuses': 'Proxy lehnt ab',
  'failure.bad-answer': 'Antwort ergibt keinen Sinn',
  'failure.stopped': 'abgebrochen',
  'failure.unknown': 'aus unbekanntem Grund fehlgeschlagen',

  'skip.no-name': 'nicht versucht: Der Name hat keine Adresse',
  'skip.no-address-of-this-kind': 'nicht versucht: keine Adresse dieser Art',
  'skip.goes-through-proxy': 'entfällt: geht über den Proxy',
  'skip.stopped': 'nicht versucht: abgebrochen',
  'skip.not-allowed-by-policy': 'nicht versucht: Die Richtlinie verbietet es',
  'skip.no-browser-engine': 'entfällt: Nur die Desktop-App hat eine Browser-Engine',
  'skip.not-possible-here': 'auf diesem Computer nicht möglich',
};
