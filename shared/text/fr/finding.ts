// Phrases pour qui ne connaît rien aux réseaux : sans mot technique. Les phrases d’expert à côté sont pour l’informatique.
// (Plain sentences without technical words; expert sentences for IT. In French `one` also counts zero: mind `=0`.)

/** De quoi il s’agit : tout, ChatGPT, ou combien de ses serveurs. Convient après « vers », « pour » et « de ». */
const target =
  '{scope, select, everything {n’importe quel site} chatgpt {ChatGPT} other {{hosts, plural, =0 {ChatGPT} one {l’un des serveurs de ChatGPT} other {# serveurs de ChatGPT}}}}';
const addresses = '{hosts, plural, =0 {les adresses} one {une adresse} other {# adresses}}';
const filter =
  '{hasProduct, select, yes {{product}, sur ce réseau,} maybe {Un filtre de ce réseau, peut-être {product},} other {Un filtre de ce réseau}}';
const something =
  '{hasProduct, select, yes {{product}} maybe {Quelque chose sur ce réseau, peut-être {product},} other {Quelque chose sur ce réseau}}';
const gateway = 'La passerelle internet de votre entreprise';
const inspector =
  '{where, select, computer {{hasProduct, select, yes {{product}, sur cet ordinateur,} maybe {Un programme de cet ordinateur, peut-être {product},} other {Un programme de cet ordinateur}}} elsewhere {{hasProduct, select, yes {{product}} maybe {Un programme de cet ordinateur ou quelque chose sur ce réseau, peut-être {product},} other {Un programme de cet ordinateur ou quelque chose sur ce réseau (impossible de voir lequel des deux)}}} other {{hasProduct, select, yes {{product}, sur ce réseau,} maybe {Un système de contrôle, peut-être {product},} other {Un système de contrôle (très probablement celui de votre entreprise ; impossible de voir de quel produit il s’agit)}}}}';

/** Laquelle des deux réponses est vraie reste ouvert. (Which of the two is true stays open.) */
const twoAnswers =
  '{twoAnswers, select, yes { Une même question a reçu deux réponses différentes : une au moins ne venait pas du serveur.} other {}}';

const hostList = '{hosts, plural, =0 {} other { ({hostNames})}}';
const namedProduct =
  '{hasProduct, select, yes { Produit : {product}.} maybe { Peut-être {product}.} other {}}';

const controls =
  '{scope, select, everything { ; il en va de même pour des hôtes sans rapport} chatgpt { ; des hôtes sans rapport vont bien} some { ; des hôtes sans rapport vont bien} other {}}';

const intercepted =
  '{intercepted, select, yes { Les résolveurs extérieurs reçoivent la même réponse : le port 53 est donc intercepté.} other {}}';

/** Said where this computer itself is what turns away. */
const ownDoing =
  '{where, select, computer { Cela vient du filtre de paquets ou des routes de cet ordinateur : rien n’en est sorti.} other {}}';

export const finding: Record<keyof typeof import('../en/finding').finding, string> = {
  'finding.healthy.sentence': 'ChatGPT est joignable depuis cet ordinateur sans difficulté.',
  'finding.could-not-tell.sentence':
    'Nous n’avons pas pu trouver ce qui ne va pas : ce que nous avons vu ne désigne pas une cause unique. Le fichier enregistré montre tout ce que nous avons examiné.',

  'finding.no-link.sentence': 'Cet ordinateur n’est connecté à aucun réseau.',
  'finding.no-link.expert': 'Aucune interface hormis la boucle locale n’a d’adresse utilisable.',
  'finding.no-internet.sentence':
    '{router, select, none {Cet ordinateur est connecté, mais ne connaît aucun chemin vers internet : cela ne concerne donc pas que ChatGPT, aucun routeur n’y est réglé.} other {{where, select, computer {Cet ordinateur ne laisse rien sortir vers internet : cela ne concerne donc pas que ChatGPT, un programme ou une règle l’interdit.} other {Cet ordinateur est connecté, mais rien ne répond sur internet : cela ne concerne donc pas que ChatGPT.}}}}',
  'finding.no-internet.expert': `Une interface est active, mais ni les noms ni les adresses directes en TCP 443 ne sont joignables.{router, select, none { Aucune route par défaut n’est définie.} other {${ownDoing}}}`,
  'finding.sign-in-page.sentence':
    'Ce réseau veut que vous vous identifiiez ou acceptiez ses conditions avant de vous laisser accéder à internet.',
  'finding.sign-in-page.expert':
    'Portail captif : les tests HTTP en clair d’au moins deux opérateurs ont reçu la réponse de quelqu’un d’autre (portail : {portal}).',
  'finding.clock-wrong.sentence':
    'L’horloge de cet ordinateur {direction, select, behind {retarde} other {avance}} {days, plural, =0 {{hours, plural, =0 {de quelques minutes} one {d’une heure} other {de # heures}}} one {d’un jour} other {de # jours}}, et il se méfie donc de tous les sites sécurisés.',
  'finding.clock-wrong.expert':
    'L’horloge système {direction, select, behind {retarde} other {avance}} de {hours} h (environ {days} jours ; NTP ou en-têtes Date concordent) ; les certificats paraissent {direction, select, behind {pas encore valides} other {expirés}}.',
  'finding.mtu-black-hole.sentence':
    'Ce réseau perd les gros morceaux de données : ChatGPT commence à se charger, puis reste bloqué.',
  'finding.mtu-black-hole.expert':
    'Trou noir de MTU de chemin : les petits paquets passent, ceux de taille maximale disparaissent, et aucun ICMP « fragmentation needed » ne revient{hosts, plural, =0 {} other { ({hostNames})}}.',
  'finding.address-dead.sentence':
    '{how, select, refused {L’une des voies vers ChatGPT est fermée et le dit aussitôt : les programmes en prennent une autre, et personne ne le remarque.} other {L’une des voies vers ChatGPT est sans issue depuis ici : ChatGPT met donc parfois de longues secondes à s’ouvrir.}}',
  'finding.address-dead.expert':
    '{how, select, refused {Les connexions vers {address} sont refusées aussitôt} other {Les connexions vers {address} restent sans réponse}}, y compris lors d’un nouvel essai sur une ligne calme ; les mêmes hôtes répondent à leurs autres adresses.{how, select, refused {} other { Les programmes qui essaient les adresses l’une après l’autre l’attendent.}}',
  'finding.ipv6-broken.sentence':
    '{how, select, refused {L’une des deux sorties de ce réseau est fermée et le dit aussitôt : les programmes prennent l’autre, et personne ne le remarque.} other {L’une des deux sorties de ce réseau est sans issue : ChatGPT s’ouvre donc lentement, et certaines apps ne l’ouvrent pas du tout.}}',
  'finding.ipv6-broken.expert':
    'IPv6 est configuré (adresse et route) mais ses connexions échouent ; les mêmes hôtes répondent en IPv4.{how, select, refused { Elles sont refusées aussitôt (moins d’une seconde) : les programmes passent à IPv4 sans attendre.} other {}}',
  'finding.upload-cut.sentence':
    'ChatGPT s’ouvre, mais les fichiers ne passent pas : {hasProduct, select, yes {{product}} maybe {quelque chose sur ce réseau, peut-être {product},} other {quelque chose sur ce réseau}} les arrête en chemin.',
  'finding.upload-cut.expert':
    'Un POST de 256 Ko vers files.oaiusercontent.com a échoué ({how}, HTTP {status}) là où un GET reçoit une réponse : limite de taille, filtre d’envoi ou prévention des fuites de données.',
  'finding.cookies-stripped.sentence': `${something} retire ce dont ChatGPT a besoin pour se souvenir que vous êtes connecté.`,
  'finding.cookies-stripped.expert':
    'Les réponses de chatgpt.com arrivent par un équipement d’inspection, avec les en-têtes du serveur frontal mais sans son Set-Cookie : filtrage des cookies.',
  'finding.unstable-path.sentence':
    'La connexion est instable ici : une partie de ce qui est envoyé se perd ou arrive en retard, et ChatGPT ne fonctionne que par moments.',
  'finding.unstable-path.expert':
    '{slow, plural, one {# connexion a eu besoin} other {# connexions ont eu besoin}} d’une retransmission ou d’un second essai : perte de paquets, ou ligne trop étroite.',
  'finding.slow-path.sentence':
    'Le chemin vers ChatGPT fonctionne mais il est lent : les réponses peuvent commencer tard et saccader.',
  'finding.slow-path.expert': 'Aller-retour jusqu’au serveur frontal : environ {roundTripMs} ms.',

  'finding.narrow-line.sentence':
    'ChatGPT fonctionne, mais la ligne est si étroite ici que {way, select, up {l’envoi de fichiers} other {tout}} prend longtemps.',
  'finding.narrow-line.expert':
    'Débit de la mesure la plus rapide : environ {kbps} kbit/s {way, select, up {en émission} down {en réception} other {en réception, de même en émission}}, allers-retours déduits.',

  'finding.dns-down.sentence':
    '{where, select, computer {Cet ordinateur doit demander les adresses d’internet à un programme installé sur lui-même, et ce programme ne tourne pas : aucun site ne s’ouvre donc par son nom.} other {Ce réseau ne trouve aucune adresse sur internet : aucun site ne s’ouvre donc par son nom.}}',
  'finding.dns-down.expert':
    'Aucun résolveur configuré n’a répondu à une requête, noms de comparaison compris.',
  'finding.dns-slow.sentence':
    '{how, select, some {ChatGPT commence ici par une longue attente : trouver où il est sur internet prend chaque fois {seconds, plural, one {environ une seconde} other {environ # secondes}}, alors que les autres sites sont trouvés vite.} lost {Les questions pour savoir où se trouvent les choses sur internet se perdent ici : tout ce qu’on ouvre, ChatGPT compris, reste souvent bloqué plusieurs secondes ou ne s’ouvre pas.} other {Ici, tout ce qu’on ouvre, ChatGPT compris, commence par une longue attente : trouver où il est sur internet prend à chaque fois {seconds, plural, one {environ une seconde} other {environ # secondes}}.}}',
  'finding.dns-slow.expert':
    '{how, select, some {{hostNames} : au moins {waitMs} ms à chaque fois, par le système comme par les résolveurs configurés interrogés directement ; les autres noms sont venus vite.} lost {{lostPercent} % des questions au résolveur configuré sont restées sans réponse sur une ligne calme ; le système a dû redemander beaucoup de noms (jusqu’à {waitMs} ms).} other {Le nom le plus rapide a pris {waitMs} ms. {how, select, silent {Le premier résolveur configuré ne répond pas. Chaque question passe ensuite au suivant.} other {Le résolveur configuré, interrogé directement, répond aussi tard.}}}}',
  'finding.dns-name-missing.sentence':
    'Ce réseau dit {hosts, plural, =0 {que les adresses dont ChatGPT a besoin n’existent pas} one {qu’une adresse dont ChatGPT a besoin n’existe pas} other {que # adresses dont ChatGPT a besoin n’existent pas}}.{outside, select, differs { Ailleurs, {hosts, plural, =0 {elles existent} one {elle existe} other {elles existent}}.} other {}}',
  'finding.dns-name-missing.expert': `Le résolveur répond NXDOMAIN ou sans données pour {hosts, plural, one {# nom} other {# noms}}${hostList} ; {outside, select, differs {un résolveur extérieur a des adresses} other {aucun résolveur extérieur n’a pu être interrogé}}.${twoAnswers}${namedProduct}`,
  'finding.dns-refused.sentence': `Ce réseau refuse de chercher ${addresses} dont ChatGPT a besoin.`,
  'finding.dns-refused.expert': `Le résolveur répond REFUSED${hostList}.${namedProduct}`,
  'finding.dns-server-failure.sentence': `Quand cet ordinateur demande ${addresses} dont ChatGPT a besoin, ce réseau ne signale qu’une erreur.`,
  'finding.dns-server-failure.expert': `Le résolveur répond SERVFAIL${hostList}${controls}.${namedProduct}`,
  'finding.dns-silent.sentence': `Ce réseau trouve d’autres adresses, mais ne répond jamais quand on lui demande ${addresses} dont ChatGPT a besoin.`,
  'finding.dns-silent.expert': `Le résolveur ne répond jamais pour ces noms${hostList}, alors qu’il répond pour d’autres.${namedProduct}`,
  'finding.dns-sinkhole.sentence': `{where, select, computer {Un réglage de cet ordinateur l’empêche de trouver le chemin vers ${target} et le mène dans le vide.} other {${filter} détourne cet ordinateur du chemin vers ${target} et le mène à une page de blocage.}}`,
  'finding.dns-sinkhole.expert': `Gouffre DNS (sinkhole) : {hostsFile, select, yes {le fichier hosts de cet ordinateur indique} other {le résolveur répond}} {address}${hostList}.${intercepted}${twoAnswers}${namedProduct}`,
  'finding.dns-redirected.sentence': `{where, select, computer {Un réglage de cet ordinateur le mène} other {Ce réseau mène cet ordinateur}} à une fausse adresse au lieu de le laisser aller vers ${target}.`,
  'finding.dns-redirected.expert': `{hostsFile, select, yes {Le fichier hosts de cet ordinateur indique {address}, où l’hôte ne se trouve pas} other {Le résolveur répond {address}, qui ne peut pas appartenir à l’hôte}}${hostList}.${intercepted}${twoAnswers}${namedProduct}`,
  'finding.dns-intercepted.sentence':
    'Ce réseau cherche les adresses pour tout le monde, même pour ceux qui demandent ailleurs. Cela seul ne gêne rien.',
  'finding.dns-intercepted.expert': `Le port 53 est intercepté : {how, select, nobody {une question posée à une adresse où il n’y a personne (192.0.2.53) a reçu une réponse} same {des serveurs d’opérateurs différents interrogent depuis une seule et même adresse} other {un serveur extérieur se présente sous un nom qui n’est pas celui de son opérateur (CH TXT id.server)}}. Un autre résolveur en DNS ordinaire n’y change rien.${namedProduct}`,
  'finding.dns-invents-names.sentence':
    'Ce réseau mène les adresses qui n’existent pas à une page à lui. Cela ne gêne pas ChatGPT.',
  'finding.dns-invents-names.expert':
    'Réécriture de NXDOMAIN : le résolveur répond {address} pour des noms qui ne peuvent pas exister. Les noms qui y mènent sont jugés absents.',

  'finding.tcp-reset.sentence': `{where, select, computer {Cet ordinateur lui-même ne laisse rien sortir vers ${target} : un programme ou une règle l’interdit.} other {Quelque chose sur ce réseau coupe aussitôt toute connexion vers ${target}.}}`,
  'finding.tcp-reset.expert': `Les connexions TCP sur 443 sont refusées par RST${hostList}${controls}.${ownDoing}`,
  'finding.tcp-silent.sentence': `{where, select, computer {Cet ordinateur lui-même ne laisse rien sortir vers ${target} : un programme ou une règle l’interdit.} other {Ce réseau ne laisse rien passer vers ${target} : les demandes restent sans réponse.}}`,
  'finding.tcp-silent.expert': `Les paquets SYN vers 443 sont jetés sans réponse${hostList}${controls}.${ownDoing}`,
  'finding.tcp-unreachable.sentence': `{where, select, computer {Cet ordinateur lui-même ne laisse rien sortir vers ${target} : un programme ou une règle l’interdit.} other {Un appareil de ce réseau refoule tout ce qui va vers ${target}.}}`,
  'finding.tcp-unreachable.expert': `ICMP unreachable (pas de route, ou interdit par l’administration)${hostList}.${ownDoing}`,

  'finding.proxy-needs-password.sentence': `${gateway} demande un nom d’utilisateur et un mot de passe avant de laisser sortir quoi que ce soit.`,
  'finding.proxy-needs-password.expert': `Le proxy {proxy} {schemes, select, SOCKS {refuse SOCKS sans nom et mot de passe valides} other {répond 407 à CONNECT{hasSchemes, select, yes { (méthodes : {schemes})} other {}}}}.${namedProduct}`,
  'finding.proxy-unreachable.sentence':
    'Cet ordinateur est réglé pour sortir par la passerelle internet de l’entreprise, {how, select, certificate {mais il ne peut pas être sûr que c’est la bonne} other {mais celle-ci ne répond pas}}.',
  'finding.proxy-unreachable.expert': `{told, select, script {Le proxy {proxy}, indiqué par le script de proxy des réglages,} network {Le proxy {proxy}, indiqué par le script de ce réseau (WPAD),} other {Le proxy configuré {proxy}}} {how, select, certificate {présente un certificat que ni les racines publiques ni cet ordinateur n’acceptent} other {n’accepte pas de connexions}}.${namedProduct}`,
  'finding.proxy-refuses.sentence': `${gateway}{hasProduct, select, yes { ({product})} maybe { (peut-être {product})} other {}} ne laisse rien passer vers ${target}.`,
  'finding.proxy-refuses.expert': `Le proxy {proxy} {how, select, stalls {accorde des tunnels (CONNECT) puis n’y laisse rien passer} other {répond {status} à CONNECT}}${hostList}.${namedProduct}`,
  'finding.proxy-only.sentence': `${gateway} est la seule sortie de ce réseau. ChatGPT fonctionne par elle, mais la voix et certaines apps peut-être pas.`,
  'finding.proxy-only.expert': `Les connexions directes échouent ; par {proxy}{told, select, script { (indiqué par le script de proxy des réglages)} network { (indiqué par le script de ce réseau, WPAD)} other {}} les hôtes répondent. Ce qui ignore le proxy système (médias UDP, certaines apps natives) échoue.${namedProduct}`,
  'finding.proxy-not-set.sentence':
    'Ce réseau ne laisse sortir les programmes que par la passerelle internet de l’entreprise, et cet ordinateur {knows, select, exceptions {est réglé pour la contourner avec ChatGPT} other {n’est pas réglé pour l’utiliser}}.',
  'finding.proxy-not-set.expert': `{knows, select, exceptions {Les réglages désignent {proxy} et en exceptent ces hôtes (NO_PROXY, liste d’exceptions)} browser {Le navigateur passerait par {proxy}} other {Un script de proxy désigne {proxy}}} ; les connexions directes échouent{knows, select, exceptions {} other {, et aucun proxy système n’est réglé}}.${namedProduct}`,

  'finding.proxy-script-fails.sentence':
    'Cet ordinateur doit consulter un fichier pour savoir par où sortir, et ce fichier {how, select, broken {n’a pas de sens} other {ne peut pas être chargé}}. {direct, select, yes {ChatGPT s’ouvre quand même, peut-être un peu plus tard.} other {Rien ne trouve donc la sortie.}}',
  'finding.proxy-script-fails.expert':
    'Le script de proxy (PAC) des réglages système {how, select, broken {n’est pas un script utilisable} other {ne peut pas être récupéré}} ; les connexions directes {direct, select, yes {fonctionnent} other {échouent}}.',

  'finding.tls-inspected.sentence': `${inspector} ouvre la connexion protégée vers ${target} et lit ce qui passe. {browser, select, spared {Les navigateurs sont épargnés, les autres programmes non.} other {{trusted, select, yes {{onMac, select, yes {Ce Mac et ses navigateurs l’acceptent ; l’app ChatGPT {macApp, select, maybe {peut-être, ou peut-être pas} other {très probablement pas}}, car elle n’accepte qu’une liste à elle.} other {Un navigateur l’accepte, parce que cet ordinateur a été réglé ainsi ; les apps de ChatGPT souvent non, parce qu’elles apportent leurs propres listes.}}} no {Les programmes le remarquent et refusent de se connecter.} other {Certains programmes refusent de se connecter pour cette raison.}}}}`,
  'finding.tls-inspected.expert': `Inspection TLS : la chaîne aboutit à une autorité non publique (émetteur {issuer})${hostList} ; cet ordinateur {trusted, select, yes {lui fait confiance} no {ne lui fait pas confiance} other {lui fait peut-être confiance (magasin illisible)}}.{browser, select, accepts { Le moteur d’un navigateur l’accepte.} refuses { Le moteur d’un navigateur la refuse.} spared { Le moteur d’un navigateur reçoit le certificat authentique.} other {}}${namedProduct}{http2, select, dropped { Quand on lui propose HTTP/2, elle répond en HTTP/1.1.} other {}}{agent, select, yes { Son propre programme tourne sur cet ordinateur.} other {}}{hasAgents, select, yes { Tournent sur cet ordinateur et en sont capables : {agents} ; cela seul ne prouve rien.} other {}}`,
  'finding.trust-differs.sentence':
    '{how, select, refused {Cet ordinateur a été réglé pour accepter ce qui ouvre les connexions protégées de ChatGPT, mais les navigateurs le refusent quand même.} accepted {Les navigateurs acceptent ce qui ouvre les connexions protégées de ChatGPT ; d’autres programmes de cet ordinateur non, car ils suivent une autre liste.} spared {Quelque chose ouvre les connexions protégées de certains programmes de cet ordinateur, et épargne les navigateurs.} other {Quelque chose ouvre les connexions protégées des navigateurs de cet ordinateur, et épargne les autres programmes.}}',
  'finding.trust-differs.expert': `{how, select, refused {Le magasin de l’ordinateur contient l’autorité, et Chromium refuse pourtant la chaîne{hasCode, select, yes { ({code})} other {}} : les navigateurs sont plus stricts sur les clés, empreintes, noms et durées de validité.} accepted {Chromium accepte la chaîne, le magasin de l’ordinateur tel que le lisent d’autres programmes non : la racine n’est connue que du navigateur (sa stratégie, le magasin de la personne), ou il manque un certificat intermédiaire.} spared {Chromium reçoit le certificat authentique, d’autres programmes non : une inspection qui choisit les programmes.} other {Chromium reçoit un autre certificat que les autres programmes : une inspection qui choisit les navigateurs{hasCode, select, yes { ({code})} other {}}.}}{hasIssuer, select, yes { Émetteur présenté à Chromium : {issuer}.} other {}}${hostList}`,
  'finding.tls-cut-on-name.sentence': `Ce réseau coupe dès qu’il remarque qu’une connexion va vers ${target}.`,
  'finding.tls-cut-on-name.expert': `Filtre SNI : TCP se connecte, la connexion est {how, select, reset {réinitialisée} closed {fermée} other {abandonnée}} après que le ClientHello a nommé l’hôte${hostList} ; un autre nom à la même adresse passe.${namedProduct}`,
  'finding.tls-fails.sentence': `Les connexions vers ${target} commencent, mais quelque chose en chemin les empêche de devenir sûres.`,
  'finding.tls-fails.expert': `TCP se connecte, la négociation TLS {how, select, reset {est réinitialisée} closed {est fermée} silent {reste sans réponse} other {est interrompue}}${hostList}.`,
  'finding.tls13-stalls.sentence': `Quelque chose sur ce réseau ne sait pas gérer les connexions sûres d’aujourd’hui : l’ouverture reste bloquée pour ${target}.`,
  'finding.tls13-stalls.expert': `{how, select, size {Les ClientHello de plus d’un paquet, tels que les navigateurs les envoient avec une clé post-quantique, sont coupés, les plus petits passent} other {Les négociations TLS 1.3 restent bloquées, TLS 1.2 vers la même adresse réussit}}${hostList} : un équipement intermédiaire gère mal le ClientHello plus récent ou plus grand.`,
  'finding.certificate-expired.sentence':
    'Le défaut vient du service, pas de votre réseau : la preuve d’identité {hosts, plural, =0 {de ses serveurs} one {de l’un des serveurs de ChatGPT} other {de # serveurs de ChatGPT}} n’est plus valable.',
  'finding.certificate-expired.expert': `Un certificat émis publiquement a expiré{hasExpired, select, yes { (valable jusqu’au {expired})} other {}}${hostList} ; horloge vérifiée.`,
  'finding.certificate-wrong-name.sentence': `Un autre site répond à la place de ${target}.`,
  'finding.certificate-wrong-name.expert': `Certificat public pour d’autres noms ({names})${hostList}.`,
  'finding.certificate-incomplete.sentence':
    'Le service envoie une preuve d’identité incomplète, que certains programmes n’acceptent pas. Votre réseau n’y est pour rien.',
  'finding.certificate-incomplete.expert': `Le serveur omet un certificat intermédiaire${hostList} ; les clients qui ne l’ont pas en cache échouent.`,

  'finding.http2-broken.sentence':
    'Quelque chose sur ce réseau casse la manière plus rapide dont les navigateurs et les apps parlent à ChatGPT. {browser, select, yes {Les navigateurs trouvent un autre chemin.} other {Ils ne reviennent pas à l’ancienne manière, pourtant ouverte.}}',
  'finding.http2-broken.expert': `HTTP/1.1 fonctionne, HTTP/2 {how, select, handshake {est coupé pendant la négociation quand ALPN propose h2} other {est convenu (ALPN h2) puis interrompu}}${hostList}. Chromium {browser, select, yes {reçoit des réponses} no {n’en reçoit pas} other {n’a pas été interrogé}}.${namedProduct}`,
  'finding.browser-fails.sentence':
    'D’autres programmes de cet ordinateur atteignent ChatGPT, les navigateurs non{hasProxy, select, yes { : ils sont réglés pour passer par un autre chemin} other {}}.',
  'finding.browser-fails.expert': `La pile réseau de Chromium échoue ({why}) là où des connexions simples reçoivent des réponses${hostList}.{hasProxy, select, yes { Sa sortie : {proxy}.} other {}}`,

  'finding.block-page.sentence': `${filter} bloque l’accès à ${target} et affiche une page à lui à la place.`,
  'finding.block-page.expert': `Page de blocage (HTTP {status}{hasPage, select, yes {, « {page} »} other {}})${hostList}.${namedProduct}`,
  'finding.unexpected-answer.sentence': `{where, select, elsewhere {Des réponses sont arrivées sans que l’on puisse savoir qui les a écrites.} other {Autre chose répond à la place de ${target}.}}`,
  'finding.unexpected-answer.expert': `Réponse sans les marques du serveur frontal (HTTP {status}{hasPage, select, yes {, « {page} »} other {}})${hostList}.${namedProduct}`,
  'finding.answer-missing.sentence': `La connexion vers ${target} s’ouvre, mais aucune réponse n’en revient jamais.`,
  'finding.answer-missing.expert': `TLS est établi, la requête HTTP reste sans réponse${hostList}.`,
  'finding.service-error.sentence':
    'ChatGPT lui-même répond par des erreurs. {confirmed, select, yes {La page d’état d’OpenAI le confirme ; votre} other {Votre}} réseau le laisse passer.',
  'finding.service-error.expert': `Le serveur frontal répond HTTP {status}${hostList}, comme le montrent son certificat, ses marques ou sa propre page d’erreur ; la page d’état {confirmed, select, yes {le confirme} other {ne le confirme pas}}.`,
  'finding.service-outage.sentence': 'OpenAI signale en ce moment des difficultés avec ChatGPT.',
  'finding.service-outage.expert': 'status.openai.com signale l’indicateur « {indicator} ».',
  'finding.service-refuses-country.sentence':
    'OpenAI ne propose pas ChatGPT dans le pays d’où cette connexion semble venir{hasCountry, select, yes { ({country})} other {}}.',
  'finding.service-refuses-country.expert':
    'Le serveur frontal refuse selon la région ; il voit ce réseau en {country}. Un VPN ou une passerelle cloud peut sortir ailleurs.',
  'finding.service-refuses-address.sentence':
    'ChatGPT lui-même refuse cette connexion, et votre réseau la laisse passer. La raison habituelle est un VPN, ou trop de personnes derrière une même adresse.',
  'finding.service-refuses-address.expert': `Le serveur frontal répond HTTP {status} avec ses propres mots pour les adresses rejetées (« you have been blocked », « disallowed ISP »)${hostList} : l’adresse de sortie est refusée pour sa réputation.`,
  'finding.service-rate-limits.sentence':
    'ChatGPT refuse ce réseau pendant un moment, parce que trop de demandes en sont venues.',
  'finding.service-rate-limits.expert': `HTTP 429 du serveur frontal${hostList} ; l’adresse de sortie est partagée ou très sollicitée.`,

  'finding.workspace-restricted.sentence':
    'Votre entreprise semble n’autoriser ici que son propre espace de travail ChatGPT. C’est une règle, pas une panne : utilisez le compte de l’entreprise.',
  'finding.workspace-restricted.expert': `Signes d’une restriction à l’espace de travail (en-tête ChatGPT-Allowed-Workspace-Id, ajouté par le proxy d’inspection) : {sign, select, refusal {le serveur frontal refuse en parlant d’espaces de travail} other {le proxy répond pour /backend-anon, le serveur frontal pour /}}${hostList}. Elle exige précisément l’inspection que refusent App Attest et les apps.${namedProduct}`,

  'finding.websocket-blocked.sentence':
    'Les pages s’ouvrent, mais ce réseau rompt la connexion durable par laquelle arrivent les réponses de ChatGPT.',
  'finding.websocket-blocked.expert': `Passage à WebSocket {how, select, stripped {retiré par un équipement intermédiaire} refused {refusé} closed {accordé, puis fermé} other {resté sans réponse}} (HTTP {status})${hostList} ; le HTTPS ordinaire vers les mêmes hôtes fonctionne.{seconds, plural, =0 {} one { Un client perd # seconde ou plus avant de passer à autre chose.} other { Un client perd # secondes ou plus avant de passer à autre chose.}}${namedProduct}`,
  'finding.voice-udp-blocked.sentence':
    '{how, select, refused {Les données de la voix sont refoulées à la sortie de {where, select, computer {cet ordinateur} other {ce réseau}}.} silent {Les données de la voix ne semblent pas sortir de ce réseau.} other {Impossible de voir si les données de la voix sortent de ce réseau.}} {fallback, select, yes {La voix devrait fonctionner quand même, mais peut commencer plus tard et être moins bonne.} no {Son second chemin est fermé aussi : la voix ne fonctionnera guère ici.} other {La voix ne fonctionnera peut-être pas ici.}} Les discussions et les fichiers n’en ont pas besoin.',
  'finding.voice-udp-blocked.expert':
    '{how, select, refused {Les paquets vers UDP 3478 des serveurs de voix sont renvoyés (pas de route, ou non permis)} silent {Aucune réponse STUN en UDP 3478, ni des serveurs de voix ni de deux autres opérateurs. Un pare-feu ouvert seulement pour les adresses d’OpenAI donnerait le même résultat si ces serveurs ne répondent pas aux inconnus} other {Aucune réponse STUN en UDP 3478 des serveurs de voix, qui ne répondent peut-être pas aux inconnus, et trop peu d’autres pour comparer, ou un réseau qui ne laisse sortir vers aucun inconnu}} ; second chemin (TCP 443 vers les serveurs de voix, ou TURN sur TLS) {fallback, select, yes {ouvert} no {fermé} other {inconnu}}.',
  'finding.voice-breaks-up.sentence':
    'La connexion ici est trop irrégulière pour parler : les voix peuvent hacher ou se couper. Les discussions et les fichiers n’en souffrent guère.',
  'finding.voice-breaks-up.expert':
    'Requêtes STUN espacées de 20 ms sur une ligne calme, le meilleur de plusieurs opérateurs : {lostPercent} % perdues, gigue {jitterMs} ms, aller-retour {roundTripMs} ms. Mauvais à partir de 10 %, 30 ms, 500 ms (Microsoft Call Quality Dashboard).',

  'layer.link': 'Connexion au réseau',
  'layer.ip': 'IP',
  'layer.clock': 'Horloge',
  'layer.dns': 'DNS',
  'layer.tcp': 'TCP',
  'layer.proxy': 'Proxy',
  'layer.tls': 'TLS',
  'layer.http': 'HTTP',
  'layer.websocket': 'WebSocket',
  'layer.udp': 'UDP',

  'place.none': 'Nulle part',
  'place.network': 'Ce réseau',
  'place.sign-in-page': 'La page d’identification du réseau',
  'place.this-computer': 'Cet ordinateur',
  'place.service': 'OpenAI',
  'place.unknown': 'Inconnu',

  'feature.chat': 'Discussion',
  'feature.sign-in': 'Connexion au compte',
  'feature.uploads': 'Fichiers',
  'feature.voice': 'Voix',
  'feature.ios-app': 'App iPhone et iPad',
  'feature.macos-app': 'App Mac',
  'feature.android-app': 'App Android',

  'feature-state.works': 'Fonctionne',
  'feature-state.impaired': 'Fonctionne mal',
  'feature-state.blocked': 'Ne fonctionne pas',
  'feature-state.unknown': 'Inconnu',

  'confidence.certain': 'Certain',
  'confidence.likely': 'Probable',
  'confidence.possible': 'Possible',

  'failure.name-not-found': 'le nom n’existe pas (NXDOMAIN)',
  'failure.no-address': 'le nom n’a pas d’adresse',
  'failure.dns-refused': 'le résolveur a refusé (REFUSED)',
  'failure.dns-server-failure': 'le résolveur a échoué (SERVFAIL)',
  'failure.dns-failed': 'la résolution a échoué',
  'failure.dns-garbage': 'réponse DNS illisible',
  'failure.refused': 'connexion refusée',
  'failure.reset': 'connexion réinitialisée',
  'failure.closed': 'connexion fermée',
  'failure.timed-out': 'pas de réponse à temps',
  'failure.no-route': 'pas de route',
  'failure.not-permitted': 'non permis sur cet ordinateur',
  'failure.tls-alert': 'alerte TLS de l’autre côté',
  'failure.tls-not-spoken': 'la réponse n’est pas du TLS',
  'failure.tls-failed': 'la négociation TLS a échoué',
  'failure.certificate-refused': 'certificat non accepté',
  'failure.http-garbage': 'réponse HTTP illisible',
  'failure.too-large': 'réponse trop grande',
  'failure.proxy-unreachable': 'le proxy ne répond pas',
  'failure.proxy-needs-password': 'le proxy veut un mot de passe (407)',
  'failure.proxy-refuses': 'le proxy refuse',
  'failure.bad-answer': 'la réponse n’a pas de sens',
  'failure.stopped': 'arrêté',
  'failure.unknown': 'échec pour une raison inconnue',

  'skip.no-name': 'non essayé : le nom n’a pas d’adresse',
  'skip.no-address-of-this-kind': 'non essayé : pas d’adresse de ce type',
  'skip.goes-through-proxy': 'sans objet : passe par le proxy',
  'skip.stopped': 'non essayé : arrêté',
  'skip.not-allowed-by-policy': 'non essayé : la stratégie l’interdit',
  'skip.no-browser-engine': 'sans objet : seule l’app de bureau a le moteur d’un navigateur',
  'skip.not-possible-here': 'impossible sur cet ordinateur',
};
