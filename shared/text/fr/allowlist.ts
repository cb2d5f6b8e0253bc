/** Mots des pages qui accompagnent les listes. Les noms de menus restent tels que l’éditeur les écrit. (Allowlists.) */
export const allowlist: Record<keyof typeof import('../en/allowlist').allowlist, string> = {
  'allowlist.title': 'ChatGPT et {product} : listes à importer',
  'allowlist.overview': 'ChatGPT : listes pour votre réseau',
  'allowlist.made':
    'Fait par Clearway à partir de son catalogue des hôtes de ChatGPT du {date}. Les hôtes changent : refaites les listes quand Clearway apporte un catalogue plus récent.',
  'allowlist.least':
    'Seul ce dont ChatGPT a besoin est sur les listes, tout le reste demeure comme chez vous : gardez votre interdiction par défaut. Ces listes sont une proposition. Rien n’a été changé sur votre réseau.',
  'allowlist.files': 'Les fichiers',
  'allowlist.file.allow':
    '`{file}` : ce qu’il faut autoriser, TCP 443. Sans cela, une partie de ChatGPT s’arrête ou boite.',
  'allowlist.file.optional':
    '`{file}` : ce qui ne manque à personne (paiement, fenêtre d’aide, mesures, comptes d’autres fournisseurs). Ajoutez des lignes une à une si vous les voulez.',
  'allowlist.file.exempt':
    '`{file}` : ce qu’il ne faut pas déchiffrer : les noms d’OpenAI, les deux d’Apple et la voix. Rien d’autre n’a besoin d’exemption.',
  'allowlist.file.exempt-tenant':
    '`{file}` : la même chose sans chatgpt.com, pour les entreprises qui y insèrent un en-tête (voir « Limiter ChatGPT à votre espace de travail »). Utilisez l’un des deux.',
  'allowlist.file.voice': '`{file}` : les adresses des serveurs de voix que publie OpenAI, une par ligne.',
  'allowlist.file.script': '`{file}` : le tout dans le langage du produit. Lisez-le avant de le charger.',
  'allowlist.file.script-tenant':
    '`{file}` : la même chose, mais chatgpt.com reste déchiffré (voir « Limiter ChatGPT à votre espace de travail »). Utilisez l’un des deux.',
  'allowlist.file.nftables': '`{file}` : règles de voix pour un pare-feu Linux.',
  'allowlist.file.plan': '`{file}` : ce qu’un pare-feu laisse sortir, zone par zone.',
  'allowlist.file.products':
    '`clearway allowlist --all --out DIR` écrit la même chose pour {count, plural, one {# produit} other {# produits}}, chacun dans son propre format et dossier.',
  'allowlist.where': 'Où le mettre',
  'allowlist.where-allow': 'Autoriser : {console}.',
  'allowlist.where-exempt': 'Ne pas inspecter : {console}.',
  'allowlist.where-exempt-unknown':
    'Ne pas inspecter : nous ne connaissons aucun menu pour cela. Là où le produit ne déchiffre pas, rien n’est nécessaire.',
  'allowlist.menu': 'Les menus bougent d’une version à l’autre ; cherchez les mêmes mots à proximité.',
  'allowlist.certainty.official': 'Certitude : les documents de l’éditeur le disent.',
  'allowlist.certainty.third-party':
    'Certitude : d’autres l’ont décrit ; non vérifié dans les documents de l’éditeur.',
  'allowlist.certainty.inferred':
    'Certitude : déduit de ce qui est connu ; vérifiez d’abord dans votre version.',
  'allowlist.certainty.recalled':
    'Certitude : connaissance générale, non vérifiée ; vérifiez d’abord dans votre version.',
  'allowlist.order': 'Ordre des règles',
  'allowlist.order.above-blocks':
    'Placez la règle qui autorise au-dessus de celles qui bloquent, et la règle qui n’inspecte pas au-dessus de celle qui inspecte. La première règle qui convient l’emporte en général.',
  'allowlist.order.activate':
    'Placez la règle qui autorise au-dessus de celles qui bloquent, et la règle qui n’inspecte pas au-dessus de celle qui inspecte. Rien n’est en vigueur avant l’activation (« Activate » dans le portail Zscaler, « Activate Policy » dans le portail Broadcom).',
  'allowlist.order.commit':
    'Placez la règle Security qui utilise la catégorie au-dessus de celles qui bloquent, et la règle « No Decrypt » au-dessus de la règle « Decrypt » ; puis faites un commit. Une entrée de SSL Decryption Exclusion l’emporte sur les règles de déchiffrement.',
  'allowlist.order.allow-wins':
    'Une liste d’autorisation l’emporte sur les listes de blocage : sa place n’a pas d’importance.',
  'allowlist.order.exempt-first':
    'Les règles qui n’inspectent pas sont toujours évaluées avant les autres. Les autres vont de haut en bas et la première qui convient l’emporte : placez les règles qui autorisent au-dessus de celles qui bloquent.',
  'allowlist.order.filter-before-category':
    'Le filtre d’URL statique est consulté avant la catégorie. « Allow » ne fait que passer à la catégorie, les entrées sont donc en « exempt », limité au contrôle de catégorie : l’antivirus et la prévention des fuites de données restent. Dans la liste des stratégies du pare-feu, la première qui convient l’emporte.',
  'allowlist.order.first-match':
    'Les règles se lisent de haut en bas et la première qui convient l’emporte : placez celles-ci au-dessus des règles qui interdisent, et au-dessus de la règle qui déchiffre tout.',
  'allowlist.order.no-order': 'Il n’y a pas d’ordre : chaque exception compte. Saisissez les noms à la main.',
  'allowlist.script.cpl':
    'ProxySG : installez `{file}` comme Local Policy. Dans le portail de Cloud SWG, utilisez plutôt les listes, un domaine par ligne. Réunissez les couches avec les vôtres si vous en avez déjà du même type ; une couche ultérieure peut en contredire une précédente.',
  'allowlist.script.fortios':
    'Chargez `{file}` comme script. Avant cela, remplacez le nom du profil d’inspection SSL/SSH par le vôtre ; ensuite, choisissez le filtre d’URL « clearway-chatgpt » dans votre profil de filtrage web, et utilisez le groupe d’adresses et le service « clearway-voice » dans une stratégie de pare-feu.',
  'allowlist.script.squid':
    'Incluez `{file}` dans squid.conf au-dessus de vos règles deny et au-dessus de « ssl_bump bump » ; il utilise l’acl « localnet » de la configuration standard. Omettez les lignes ssl_bump là où Squid ne déchiffre pas. Testez avec `squid -k parse`, puis `squid -k reconfigure`.',
  'allowlist.script.gateway-rules':
    'Les listes vont dans My Team > Lists comme domaines. `{file}` contient les règles pour l’interface de programmation (une requête par règle), désactivées : regardez chacune avant de l’activer. Les deux règles qui autorisent des noms ne comptent que si d’autres de vos règles les bloquent.',
  'allowlist.tenant': 'Limiter ChatGPT à votre espace de travail',
  'allowlist.tenant.conflict':
    'Certaines entreprises font insérer par leur proxy l’en-tête ChatGPT-Allowed-Workspace-Id, pour que seul leur propre espace de travail soit utilisable. Cela exige que chatgpt.com soit déchiffré. Exempter chatgpt.com désactiverait votre propre limite : utilisez alors les listes dont le nom contient « tenant », qui gardent chatgpt.com déchiffré et exemptent le reste. Les navigateurs fonctionnent ainsi ; les apps de ChatGPT peuvent refuser un certificat d’entreprise.',
  'allowlist.limits': 'À quoi faire attention',
  'allowlist.format.leading-dot':
    'Un point en tête couvre le nom seul et ce qui est en dessous (Zscaler : jusqu’à cinq niveaux). Un nom sans point est cet hôte seul.',
  'allowlist.format.bare': 'Un nom seul couvre aussi ce qui est en dessous. N’ajoutez pas « *. ».',
  'allowlist.format.name-and-wildcard':
    'Un joker ne couvre pas forcément le nom seul, les deux figurent donc : `chatgpt.com` et `*.chatgpt.com`.',
  'allowlist.format.every-name':
    'On ne sait pas si, pour ce produit, un nom couvre ce qui est en dessous. La liste contient donc chaque hôte connu ; si votre version accepte un domaine avec tout ce qui est en dessous, saisissez les domaines.',
  'allowlist.format.url-with-slash':
    'Chaque entrée se termine par « / » : sans cela, `chatgpt.com` conviendrait aussi à `chatgpt.com.example.net`. Un joker remplace un ou plusieurs niveaux et ne couvre pas le nom seul, les deux figurent donc. Pour une External Dynamic List, choisissez le type URL.',
  'allowlist.format.expression':
    'Chaque ligne est une expression régulière sur l’hôte et le chemin, sans le schéma. Le début est ancré et les points sont échappés, pour que des noms ressemblants ne conviennent pas.',
  'allowlist.format.filter-rule': '`@@||name^` autorise le nom et ce qui est en dessous.',
  'allowlist.format.filter-rule-important':
    '`@@||name^$important` autorise le nom et ce qui est en dessous, avant toutes les autres règles.',
  'allowlist.format.exempt-differs':
    'La liste de ce qu’il ne faut pas inspecter va à un autre endroit et suit son écriture :',
  'allowlist.format.name-and-dot':
    'Un point au début couvre ce qui se trouve sous un nom, mais peut-être pas le nom lui-même : les deux figurent donc dans la liste, `chatgpt.com` et `.chatgpt.com`.',
  'allowlist.note.by-address':
    'En inspection par proxy, ce produit exempte par adresse, et ChatGPT partage ses adresses avec d’autres sites, qui seraient alors exemptés eux aussi. Donnez dans ce cas aux noms une catégorie à eux (Web Rating Overrides) et exemptez cette catégorie. En inspection par flux, c’est le nom qui compte.',
  'allowlist.note.goes-on':
    'Une entrée correspond aussi aux noms qui continuent derrière elle, comme `chatgpt.com.example.net` ; le produit n’offre aucun moyen de l’empêcher. Laissez activée sa protection contre les sites malveillants.',
  'allowlist.note.as-expression':
    'Choisissez « Regular expression » comme type de chaque exception. Un motif ne suffirait pas : son `*` franchit aussi les barres obliques, si bien que le chemin d’un inconnu conviendrait.',
  'allowlist.note.as-domain':
    'Saisissez les noms comme « Domain », ce qui couvre ce qui se trouve en dessous. « FQDN » ne désignerait que cet hôte.',
  'allowlist.most-entries':
    'Une liste contient au plus {count, plural, one {# entrée} other {# entrées}} ; ces listes restent bien en dessous.',
  'allowlist.most-characters':
    'Une entrée a au plus {count, plural, one {# caractère} other {# caractères}}.',
  'allowlist.api-included':
    'openai.com avec tout ce qui est en dessous figure sur la liste d’OpenAI et comprend api.openai.com, l’interface pour les programmes. Si vous n’en voulez pas, bloquez-la au-dessus de la règle qui autorise : ChatGPT n’en a pas besoin.',
  'allowlist.withheld':
    '{pattern} n’est pas sur les listes : n’importe qui peut y avoir un nom. Les noms connus y figurent à la place : {hosts}. D’autres peuvent être utilisés dans votre région ; le rapport de Clearway les nomme. N’autorisez pas un modèle de noms : des inconnus peuvent en enregistrer un qui convient.',
  'allowlist.withheld-unnamed':
    '{pattern} est sur la liste d’OpenAI mais pas sur celles-ci : n’importe qui peut y avoir un nom, et aucun que ChatGPT utilise n’est connu.',
  'allowlist.syntax-source': 'Comment le produit lit ses listes : {source}.',
  'allowlist.by-feature': 'Ce qui a besoin de quoi',
  'allowlist.by-feature.how':
    'Un nom est nécessaire là où figure un ×. Omettez les lignes dont vos utilisateurs n’emploient aucune fonction.',
  'allowlist.by-feature.name': 'Nom',
  'allowlist.voice': 'Voix',
  'allowlist.voice.ports':
    'La voix utilise UDP {udp} vers {count, plural, one {# adresse} other {# adresses}} que publie OpenAI ({feed}), et TCP {tcp} vers les mêmes adresses quand UDP ne passe pas : elle commence alors plus tard et peut être moins bonne. Ces adresses n’ont pas de nom, les filtres web ne les voient donc pas : autorisez-les sur le pare-feu, et ne déchiffrez pas TCP {tcp} vers elles. La liste change ; consultez-la de temps en temps.',
  'allowlist.test': 'Comment tester',
  'allowlist.test.again': 'Lancez `clearway check` sur le même ordinateur : il ne devrait rien trouver.',
  'allowlist.test.issuer':
    'Ouvrez https://chatgpt.com dans un navigateur et regardez le certificat : une autorité publique doit l’avoir émis, pas votre entreprise.',
  'allowlist.test.stranger':
    'Vérifiez que quelque chose que vous bloquez l’est toujours : les listes ne doivent pas ouvrir plus que ChatGPT.',
  'allowlist.test.vendor': 'Ce que l’éditeur lui-même voit de la connexion : {page}',
  'allowlist.undo': 'Comment revenir en arrière',
  'allowlist.undo.list':
    'Supprimez les deux règles, puis les listes qu’elles utilisent. Donnez aux listes un nom qui ne sert nulle part ailleurs (comme « clearway-chatgpt »), pour que rien d’autre ne soit perdu avec elles.',
  'allowlist.undo.cpl': 'Retirez les lignes de la Local Policy et installez-la de nouveau.',
  'allowlist.undo.fortios':
    'Supprimez le filtre d’URL « clearway-chatgpt », les nouvelles lignes de ssl-exempt et chaque objet dont le nom commence par « clearway- ». Sauvegardez la configuration avant de commencer.',
  'allowlist.undo.squid': 'Supprimez la ligne include et lancez `squid -k reconfigure`.',
  'allowlist.undo.gateway-rules': 'Supprimez les règles dont le nom commence par « clearway-chatgpt ».',
  'allowlist.plan.title': 'ChatGPT : ce qu’un pare-feu laisse sortir, zone par zone',
  'allowlist.plan.intro':
    'De la première règle à la dernière ; tout commence à l’intérieur. Omettez les deux règles du proxy là où il n’y en a pas, et la règle directe là où seul le proxy mène dehors.',
  'allowlist.plan.column.rule': 'Règle',
  'allowlist.plan.column.source': 'Source',
  'allowlist.plan.column.destination': 'Destination',
  'allowlist.plan.column.port': 'Port',
  'allowlist.plan.column.action': 'Action',
  'allowlist.plan.names': '{count, plural, one {# nom} other {# noms}} ci-dessous',
  'allowlist.plan.voice-servers':
    '{count, plural, one {# serveur de voix} other {# serveurs de voix}} ci-dessous',
  'allowlist.plan.proxy-port': 'TCP, le port du proxy',
  'allowlist.plan.rule.own-dns': 'Noms par vos propres résolveurs',
  'allowlist.plan.rule.to-proxy': 'ChatGPT par le proxy',
  'allowlist.plan.rule.proxy-out': 'La sortie du proxy',
  'allowlist.plan.rule.direct': 'ChatGPT directement',
  'allowlist.plan.rule.voice': 'Voix',
  'allowlist.plan.rule.voice-fallback': 'Voix, deuxième chemin',
  'allowlist.plan.rule.quic': 'QUIC peut rester fermé : TCP prend le relais',
  'allowlist.plan.rule.servers': 'Les serveurs n’ont pas besoin de ChatGPT',
  'allowlist.plan.rule.inbound': 'Rien n’entre',
  'allowlist.plan.rule.rest': 'Tout le reste',
  'allowlist.plan.mind': 'À quoi faire attention',
  'allowlist.plan.by-name':
    'Autorisez les noms par nom, pas par adresse : ils se trouvent derrière un grand réseau de diffusion dont les adresses changent et servent des millions d’autres sites.',
  'allowlist.plan.one-way':
    'Les réponses doivent revenir : un pare-feu à états le fait de lui-même ; sinon, autorisez les connexions établies.',
  'allowlist.plan.addresses-move':
    '{count, plural, one {L’adresse de voix est} other {Les # adresses de voix sont}} une copie de {feed} ; cette liste change.',
  'allowlist.plan.idle':
    'ChatGPT garde des connexions ouvertes (WebSockets en TCP 443) : ne les fermez pas après un court silence, et ne limitez pas la taille des messages.',
  'allowlist.plan.names-title': 'Les noms',
  'allowlist.plan.voice-title': 'Les serveurs de voix',
  'allowlist.zone.people': 'Ordinateurs et téléphones des personnes',
  'allowlist.zone.proxy': 'Proxy (DMZ)',
  'allowlist.zone.resolver': 'Vos résolveurs DNS',
  'allowlist.zone.servers': 'Serveurs, bases de données',
  'allowlist.zone.outside': 'Internet',
  'allowlist.zone.any': 'Tous',
};
