// Les étapes pour la personne n’ont aucun mot technique ; celles pour l’informatique disent exactement quoi changer.
// (Steps for the person use no technical word; those for IT say exactly what to change.)

const inConsole =
  '{hasProduct, select, maybe {S’il s’agit de {product} :} other {Dans {product} :}} {console}{sure, select, yes {} other { (les noms des menus varient selon les versions)}}.';

export const advice: Record<keyof typeof import('../en/advice').advice, string> = {
  'advice.connect.title': 'Connectez cet ordinateur',
  'advice.check-line.title': 'Vérifiez la connexion internet',
  'advice.sign-in-to-network.title': 'Identifiez-vous sur le réseau',
  'advice.set-clock.title': 'Réglez l’horloge',
  'advice.send-to-it.title': 'Envoyez le fichier à votre service informatique',
  'advice.use-browser.title': 'Utilisez ChatGPT dans le navigateur pour l’instant',
  'advice.quit-tool.title': 'Quittez l’outil qui lit ce qui passe',
  'advice.change-scanner.title': 'Faites ignorer ChatGPT par l’antivirus',
  'advice.sign-in-to-gateway.title': 'Identifiez-vous sur le réseau de l’entreprise',
  'advice.use-workspace.title': 'Utilisez le compte de votre entreprise',
  'advice.wait-for-openai.title': 'Patientez un peu',
  'advice.wait-a-little.title': 'Attendez quelques minutes',
  'advice.check-country.title': 'Vérifiez votre VPN',
  'advice.speed-up.title': 'Trouvez un chemin plus rapide',
  'advice.voice-meanwhile.title': 'Utilisez la voix ailleurs pour l’instant',
  'advice.nothing-wrong.title': 'Le réseau va bien : essayez ceci',
  'advice.look-again.title': 'Examinez encore une fois',
  'advice.allow-domains.title': 'Autoriser les domaines de ChatGPT',
  'advice.exempt-from-inspection.title': 'Exempter les domaines de ChatGPT de l’inspection TLS',
  'advice.repair-line.title': 'Réparer l’accès à internet',
  'advice.repair-resolver.title': 'Réparer le résolveur DNS',
  'advice.clean-hosts-file.title': 'Retirer ChatGPT du fichier hosts',
  'advice.repair-clock.title': 'Réparer la synchronisation de l’heure',
  'advice.repair-mtu.title': 'Réparer la MTU de chemin',
  'advice.repair-ipv6.title': 'Réparer IPv6 ou le désactiver',
  'advice.steady-line.title': 'Stabiliser la ligne',
  'advice.widen-line.title': 'Donner plus de place à la ligne',
  'advice.shorten-path.title': 'Raccourcir le chemin',
  'advice.gateway-password.title': 'Laisser les programmes s’identifier auprès du proxy',
  'advice.gateway-repair.title': 'Réparer le proxy ou son réglage',
  'advice.repair-script.title': 'Réparer le script de proxy ou son réglage',
  'advice.gateway-set.title': 'Régler le proxy sur cet ordinateur',
  'advice.gateway-voice.title': 'Laisser la voix contourner le proxy',
  'advice.gateway-let-pass.title': 'Autoriser les domaines de ChatGPT sur le proxy',
  'advice.align-trust.title': 'Faire juger tous les programmes de même',
  'advice.open-http2.title': 'Laisser passer HTTP/2',
  'advice.align-browser.title': 'Examiner le chemin des navigateurs',
  'advice.keep-workspace-rule.title': 'Peser la règle d’espace de travail face aux apps',
  'advice.update-inspector.title': 'Mettre à jour ce qui se trouve sur le chemin',
  'advice.open-websocket.title': 'Laisser passer les connexions WebSocket',
  'advice.open-voice.title': 'Ouvrir la voie pour la voix',
  'advice.steady-voice.title': 'Donner à la voix une ligne plus stable',
  'advice.egress-country.title': 'Vérifier par où sort le trafic',
  'advice.shared-address.title': 'Beaucoup de personnes derrière une adresse',
  'advice.leave-network.title': 'Rien à changer ici',
  'advice.find-answerer.title': 'Trouver qui répond',
  'advice.tell-openai.title': 'Prévenir l’assistance d’OpenAI',
  'advice.renew-certificate.title': 'Renouveler le certificat du service',

  'advice.step.plug-in':
    'Connectez cet ordinateur au Wi-Fi ou branchez son câble réseau, et vérifiez que le mode avion est désactivé.',
  'advice.step.try-another-site':
    'Ouvrez n’importe quel autre site dans votre navigateur. {network, select, home {Si aucun ne s’ouvre, redémarrez la box.} office {Si aucun ne s’ouvre, prévenez la personne qui s’occupe de ce réseau.} public {Si aucun ne s’ouvre, prévenez la personne qui s’occupe de ce réseau.} hotspot {Si aucun ne s’ouvre, désactivez puis réactivez le partage de connexion du téléphone.} other {Si aucun ne s’ouvre, prévenez la personne qui s’occupe de ce réseau (à la maison : redémarrez la box).}}',
  'advice.step.open-portal':
    'Ouvrez votre navigateur, attendez la page d’identification de ce réseau, puis identifiez-vous ou acceptez ses conditions.{hasPortal, select, yes { La page vient de {portal}.} other {}}',
  'advice.step.set-clock':
    'Ouvrez les réglages de date et d’heure de cet ordinateur et activez le réglage automatique de l’heure.',
  'advice.step.look-again': 'Lancez cette vérification encore une fois.',
  'advice.step.send-file':
    '{keeper, select, it {Enregistrez le fichier et envoyez-le à votre service informatique : il montre ce qu’il faut changer.} somebody {Enregistrez le fichier et montrez-le à la personne qui s’occupe de ce réseau : il montre ce qu’il faut changer.} other {Enregistrez le fichier et envoyez-le à votre service informatique : il montre ce qu’il faut changer. À la maison, montrez-le à la personne qui s’occupe de votre connexion internet.}}',
  'advice.step.hotspot-meanwhile':
    '{keeper, select, somebody {Si vous avez besoin de ChatGPT tout de suite, utilisez le partage de connexion de votre téléphone.} other {Si vous avez besoin de ChatGPT tout de suite et que votre entreprise le permet, utilisez le partage de connexion de votre téléphone.}}',
  'advice.step.use-browser':
    '{keeper, select, somebody {Utilisez ChatGPT dans votre navigateur web plutôt que dans l’app, en attendant que cela change.} other {Utilisez ChatGPT dans votre navigateur web plutôt que dans l’app, jusqu’à ce que votre service informatique ait fait le changement.}}',
  'advice.step.quit-tool':
    'Quittez {product}, ou demandez à la personne qui l’a installé sur cet ordinateur, et vérifiez que les réglages du système n’y font plus passer le trafic.',
  'advice.step.scanner-exempt':
    'Sur votre propre ordinateur, vous pouvez le changer vous-même dans {product} : {console}.',
  'advice.step.scanner-ask':
    'Si cet ordinateur appartient à votre entreprise, demandez à votre service informatique de faire ignorer ChatGPT par {product}.',
  'advice.step.gateway-sign-in':
    'Ouvrez n’importe quel site dans votre navigateur et identifiez-vous avec votre nom d’utilisateur de l’entreprise quand il le demande, puis réessayez ChatGPT.',
  'advice.step.gateway-domain':
    'La passerelle peut vous reconnaître à votre ouverture de session sur cet ordinateur : ouvrez la session avec votre compte d’entreprise, connectez-vous au réseau de l’entreprise et relancez ChatGPT.',
  'advice.step.workspace-account':
    'Connectez-vous à ChatGPT avec le compte que votre entreprise vous a donné, et choisissez son espace de travail ; les autres comptes sont refusés sur ce réseau.',
  'advice.step.wait':
    'Vous n’avez rien à changer : c’est à OpenAI de réparer. Vous pouvez suivre cela sur la page d’état d’OpenAI.',
  'advice.step.wait-minutes': 'Attendez quelques minutes, puis rechargez ChatGPT une fois.',
  'advice.step.vpn-off':
    'Si vous utilisez un VPN personnel, désactivez-le et réessayez. Si le VPN appartient à votre entreprise, demandez d’abord à votre service informatique.',
  'advice.step.move-closer':
    '{line, select, wifi {Rapprochez-vous de la box Wi-Fi ou utilisez un câble, et suspendez les gros téléchargements.} cable {Vérifiez que le câble réseau est bien enfoncé aux deux bouts, et suspendez les gros téléchargements.} other {En Wi-Fi, rapprochez-vous de la box ou utilisez un câble. Par câble, vérifiez qu’il est bien enfoncé aux deux bouts. Suspendez les gros téléchargements.}}',
  'advice.step.voice-slower':
    'Vous pouvez continuer à utiliser la voix : elle commence seulement plus tard et peut être moins bonne.',
  'advice.step.restart-browser':
    'Quittez complètement votre navigateur ou l’app ChatGPT, rouvrez-le et essayez une fenêtre privée.',
  'advice.step.other-account':
    'Déconnectez-vous de ChatGPT et reconnectez-vous, et vérifiez que vous utilisez le bon compte ou le bon espace de travail.',
  'advice.step.other-network':
    'Si vous le pouvez, connectez-vous à un autre réseau, par exemple au partage de connexion de votre téléphone, et lancez cette vérification là aussi : la différence montre où se situe le problème.',

  'advice.step.where-allow': inConsole,
  'advice.step.where-allow-generic':
    'Autorisez les domaines de ChatGPT sur chaque équipement qui filtre : filtre DNS, filtre web, pare-feu (par nom, pas par adresse) et proxy.',
  'advice.step.own-rule':
    'Le refus vient de cet ordinateur lui-même : son pare-feu, un agent de sécurité, le « kill switch » d’un VPN ou une route. Modifiez la règle là, pas sur le réseau.',
  'advice.step.which-hosts':
    '{hosts, plural, one {Concerné dans cette mesure : {hostNames}.} other {Concernés dans cette mesure, # hôtes : {hostNames}.}}',
  'advice.step.whole-domains':
    'Saisissez des domaines entiers, chacun sans et avec joker (chatgpt.com et *.chatgpt.com) : beaucoup de produits ne comptent pas le nom seul dans le joker, et les hôtes isolés changent.',
  'advice.step.import-format':
    'Liste prête pour {product} : clearway allowlist --product {productId}. Format : {importFormat}.',
  'advice.step.import-all': 'Listes prêtes : clearway allowlist --all.',
  'advice.step.resolver-no-help':
    'Régler un autre serveur DNS sur l’ordinateur n’aide pas : le même filtre répond aux questions posées aux résolveurs extérieurs.',
  'advice.step.where-exempt': inConsole,
  'advice.step.where-exempt-generic':
    'Trouvez l’équipement ou le client dont l’autorité a émis les certificats, et exemptez-y les domaines de ChatGPT du déchiffrement.{hasIssuer, select, yes { Émetteur vu : {issuer}.} other {}}',
  'advice.step.agent-not-network':
    'L’inspection a lieu sur l’ordinateur lui-même et le suit donc sur tous les réseaux : changez la stratégie du client, pas le pare-feu.',
  'advice.step.tenant-first':
    'Décidez d’abord si votre entreprise limite ChatGPT à son propre espace de travail avec l’en-tête ChatGPT-Allowed-Workspace-Id. L’insérer exige l’inspection de chatgpt.com : gardez alors celle-ci et exemptez les autres hôtes.',
  'advice.step.workspace-trap':
    'La restriction fonctionne en inspectant chatgpt.com et en ajoutant l’en-tête ChatGPT-Allowed-Workspace-Id. Exempter chatgpt.com la désactive ; garder l’inspection casse les apps qui la refusent. N’inspectez que chatgpt.com, exemptez tous les autres hôtes (register.appattest.apple.com d’abord) et orientez les personnes vers le navigateur.',
  'advice.step.apps-pin':
    'App Attest (register.appattest.apple.com) refuse toute connexion inspectée, et les apps de ChatGPT peuvent refuser un certificat d’entreprise auquel l’ordinateur fait confiance (l’app Mac a sa propre liste de racines). Pour elles, une exemption est la voie sûre.',
  'advice.step.mac-pins':
    'L’app ChatGPT pour Mac compare les certificats à une liste inscrite dans son propre code : 35 racines dans la version 1.2025.315 (novembre 2025), selon une analyse indépendante ; OpenAI ne la publie pas, et elle change. {macApp, select, maybe {Une racine de {product} y figurait, l’app accepte donc peut-être cette inspection.} other {La racine vue ici n’y figure très probablement pas : lui faire confiance sur le Mac n’aide alors pas l’app.}}',
  'advice.step.trust-refused':
    'Chromium refuse la chaîne du système d’inspection{hasCode, select, yes { ({code})} other {}} bien que l’ordinateur possède sa racine. Faites-le signer avec des clés RSA 2048 ou EC et SHA-256, avec l’hôte dans subjectAltName et une validité de 398 jours au plus, ou exemptez les domaines.',
  'advice.step.trust-accepted':
    'Le navigateur connaît la racine d’inspection, le magasin de l’ordinateur non (ou il manque un certificat intermédiaire). Installez les certificats racine et intermédiaires dans le magasin de l’ordinateur par la gestion des appareils : les programmes qui ont une autre liste (Node, Java, Python) en ont besoin aussi.',
  'advice.step.trust-picked':
    'Certains programmes sont inspectés et d’autres non : l’inspection a donc lieu sur cet ordinateur ou dépend du programme. Examinez l’antivirus, l’agent et ses règles d’application.{hasIssuer, select, yes { Émetteur que voit le navigateur : {issuer}.} other {}}',
  'advice.step.http2-let-pass':
    'Quelque chose casse HTTP/2 (ALPN h2) alors que HTTP/1.1 passe : mettez à jour ou contournez l’équipement sur le chemin pour ces domaines, ou faites-lui retirer h2 de l’offre (ALPN) pour que les clients utilisent HTTP/1.1.',
  'advice.step.browser-way':
    'Le moteur du navigateur échoue ({why}) là où les connexions simples fonctionnent. {hasProxy, select, yes {Il sort par un autre chemin ({proxy}) : comparez les réglages du système, le script de proxy et les stratégies du navigateur.} other {Examinez les stratégies du navigateur, les extensions de la protection des postes et ce que le réseau fait aux navigateurs.}}',
  'advice.step.trust-root':
    'Cet ordinateur ne fait pas confiance à l’autorité d’inspection. Si l’inspection reste, installez son certificat racine par la gestion des appareils ; les navigateurs fonctionnent alors, les apps à liste propre toujours pas.',
  'advice.step.maybe-blocked':
    '{product} présente aussi son propre certificat sur les pages bloquées : cherchez donc une règle de blocage avant de changer l’inspection.',
  'advice.step.verify':
    'Relancez cette vérification sur le même ordinateur : elle ne devrait plus rien trouver.',
  'advice.step.repair-line':
    'Vérifiez la liaison montante, la route par défaut et le pare-feu de sortie : les noms et les adresses directes en TCP 443 sont tous deux injoignables.',
  'advice.step.repair-resolver':
    'Vérifiez que les résolveurs configurés répondent en UDP et TCP 53 et joignent leurs redirecteurs.',
  'advice.step.clean-hosts-file':
    'Retirez {hosts, plural, =0 {les entrées} one {l’entrée pour {hostNames}} other {les entrées pour # hôtes ({hostNames})}} du fichier hosts de cet ordinateur (actuellement {address} ; /etc/hosts, sous Windows C:\\Windows\\System32\\drivers\\etc\\hosts), et cherchez quel programme ou quelle stratégie l’a écrit.',
  'advice.step.repair-clock':
    'Vérifiez la synchronisation de l’heure (NTP, heure du domaine, pile de la carte mère) de cet ordinateur et de ses voisins.',
  'advice.step.repair-mtu':
    'Laissez passer ICMP « fragmentation needed » et ICMPv6 « packet too big », ou limitez la MSS de TCP sur le tunnel ou la liaison montante (par exemple à 1240).',
  'advice.step.repair-ipv6':
    'Réparez le routage IPv6 vers l’extérieur, ou cessez de l’annoncer (router advertisements) jusqu’à ce qu’il fonctionne.',
  'advice.step.steady-line':
    '{slow, plural, one {# connexion a eu besoin} other {# connexions ont eu besoin}} d’un second essai dans cette mesure. Cherchez des pertes de paquets ou une ligne saturée : signal et canal Wi-Fi, erreurs de duplex, limitation de débit de la liaison montante, un VPN intermédiaire.',
  'advice.step.widen-line':
    'Environ {kbps} kbit/s {way, select, up {en émission} other {en réception}}, c’est trop peu pour {way, select, up {les fichiers et la voix} other {des pages de plusieurs mégaoctets}}. Cherchez une limitation de débit, une liaison montante saturée, une ligne limitée ou mobile, un VPN intermédiaire.',
  'advice.step.shorten-path':
    'L’aller-retour est de {roundTripMs} ms. Cherchez un VPN qui fait un détour, une passerelle cloud lointaine, un satellite ou une ligne surchargée ; une sortie locale pour chatgpt.com aide le plus.',
  'advice.step.gateway-password':
    'Le proxy{hasProxy, select, yes { {proxy}} other {}} veut une identification{hasSchemes, select, yes { ({schemes})} other {}}. La voie la plus sûre pour tous les programmes : autorisez les domaines de ChatGPT sans identification.',
  'advice.step.gateway-basic':
    'Basic : les programmes envoient nom et mot de passe en clair, ne le proposez donc que sur TLS jusqu’au proxy. Les navigateurs les demandent une fois ; les autres programmes en ont besoin dans leur réglage de proxy, et la plupart ne les demandent jamais.',
  'advice.step.gateway-digest':
    'Digest : presque aucun programme hormis les navigateurs ne le parle, les apps échouent donc là où seul Digest est proposé. Proposez Negotiate à côté.',
  'advice.step.gateway-ntlm':
    'NTLM : seuls les programmes fondés sur la pile réseau de Windows et les navigateurs s’identifient d’eux-mêmes, et seulement avec un compte du domaine. Il est lié à une connexion : aucun répartiteur de charge ne doit la déplacer. Préférez Negotiate.',
  'advice.step.gateway-negotiate':
    'Negotiate (Kerberos) : l’ordinateur a besoin d’un ticket du domaine (klist), le réglage doit désigner le proxy par son nom plutôt que par son adresse, et HTTP/ce-nom doit être un principal de service du proxy.',
  'advice.step.gateway-socks':
    'SOCKS : les navigateurs ne peuvent pas envoyer de nom et de mot de passe à un proxy SOCKS. Laissez passer sans cela les adresses connues, ou utilisez un proxy HTTP.',
  'advice.step.gateway-repair':
    'Le proxy{hasProxy, select, yes { {proxy}} other {}} réglé sur cet ordinateur {how, select, certificate {présente un certificat que cet ordinateur n’accepte pas : renouvelez-le, ou installez ici son autorité.} other {ne répond pas.}} Réparez-le, ou retirez le réglage périmé (proxy système, HTTPS_PROXY, un outil de débogage mal fermé).',
  'advice.step.script-repair':
    'Le script de proxy (PAC) des réglages système {how, select, broken {est fourni, mais n’est pas un script utilisable : vérifiez son adresse, ce qui y répond, et sa syntaxe} other {ne peut pas être récupéré : vérifiez le nom et le serveur dans son adresse}}.',
  'advice.step.script-leftover':
    'Les connexions directes fonctionnent ici : si ce réseau n’a pas besoin de proxy, supprimez le réglage.',
  'advice.step.gateway-set':
    'Seul le proxy{hasProxy, select, yes { {proxy}} other {}} permet de sortir de ce réseau, et cet ordinateur ne l’utilise pas, ou pas pour ChatGPT. Distribuez le réglage par stratégie, sans exceptions pour ces domaines, ou autorisez les domaines directement.',
  'advice.step.gateway-voice':
    'La voix utilise UDP et ne peut pas passer par le proxy{hasProxy, select, yes { {proxy}} other {}}. Autorisez-la à sortir directement :',
  'advice.step.gateway-let-pass':
    'Ajoutez les domaines de ChatGPT à la liste d’autorisation du proxy, pour CONNECT vers le port 443{hasProxy, select, yes { ({proxy})} other {}}.',
  'advice.step.update-inspector':
    'Mettez à jour le pare-feu ou le proxy sur le chemin, ou exemptez les domaines de son traitement TLS : il ne supporte pas le ClientHello TLS 1.3 des clients actuels (les clés post-quantiques le rendent plus grand qu’un paquet).',
  'advice.step.websocket-allow':
    'Laissez passer l’en-tête HTTP/1.1 standard Upgrade: websocket vers wss://ws.chatgpt.com et wss://chatgpt.com en TCP 443 ; la plupart des proxys le font dès que ces hôtes sont exemptés de l’inspection.',
  'advice.step.websocket-idle':
    'Vérifiez aussi les délais d’inactivité et les limites de taille des messages : une connexion qui s’ouvre puis tombe en est le signe.',
  'advice.step.voice-ports':
    'Autorisez UDP 3478 vers les adresses de https://openai.com/chatgpt-voice.json (la liste change : chargez-la régulièrement).',
  'advice.step.voice-fallback':
    'Le repli est fermé lui aussi : autorisez au moins TCP 443 vers les mêmes adresses.',
  'advice.step.voice-priority':
    'Des paquets de voix se perdent ou sont retardés à la sortie ({lostPercent} % perdus). Cherchez une liaison montante saturée, un Wi-Fi faible ou un équipement qui ralentit UDP, et donnez la priorité à UDP 3478 (QoS).',
  'advice.step.egress-country':
    'OpenAI voit ce réseau {hasCountry, select, yes {en {country}} other {dans un pays qu’il ne dessert pas}}. Si le trafic sort par un VPN ou une passerelle cloud à l’étranger, faites sortir chatgpt.com et openai.com là où OpenAI propose son service, dans le respect de vos règles et de la loi.',
  'advice.step.shared-address':
    'Beaucoup de personnes partagent une même adresse de sortie. Répartissez-les sur plusieurs adresses, ou demandez à l’assistance d’OpenAI en indiquant l’adresse.',
  'advice.step.nothing-to-change': 'Le réseau laisse passer ChatGPT. Il n’y a rien à changer ici.',
  'advice.step.unexpected-look':
    '{hosts, plural, =0 {Cherchez qui répond :} one {Cherchez qui répond pour {hostNames} :} other {Cherchez qui répond pour # hôtes ({hostNames}) :}} un filtre, un cache, une page d’identification ou une fausse entrée DNS. Le certificat et les premiers octets de la réponse sont dans le fichier.',
  'advice.step.send-support':
    'Si cela ne fonctionne toujours pas, enregistrez le fichier et envoyez-le à l’assistance d’OpenAI : il montre ce qui a été mesuré.',
  'advice.step.support-certificate':
    'Un certificat du service demande une intervention{hosts, plural, =0 {} other { : {hostNames}}}. La chaîne telle que servie est dans le fichier.',
};
