/** Mots de la ligne de commande. Les noms de commandes et d’options sont les mêmes partout. (The command line.) */
export const cli: Record<keyof typeof import('../en/cli').cli, string> = {
  'cli.usage': 'Usage : clearway <commande> [options]',
  'cli.commands': 'Commandes :',
  'cli.command.window': 'ouvrir l’assistant',
  'cli.command.check': 'examiner le réseau, dire ce qui ne va pas, réunir les preuves',
  'cli.command.compare': 'comparer une archive du bureau à une archive du partage de connexion',
  'cli.command.diagnose': 'appliquer les règles d’aujourd’hui aux observations d’une archive',
  'cli.command.verify': 'vérifier une archive : manifeste, empreintes, schéma, aucun élément étranger',
  'cli.command.view': 'ouvrir la fenêtre sur une archive',
  'cli.command.redact': 'retirer les secrets d’un fichier HAR',
  'cli.command.allowlist': 'écrire ce que l’informatique importe, au format du produit',
  'cli.command.policy': 'montrer la stratégie en vigueur et l’origine de chaque valeur',
  'cli.exit':
    'Code de sortie : 0 tout va bien, 1 quelque chose a été trouvé, 2 usage incorrect, 3 indéterminé, 4 erreur interne',
  'cli.unknown-command': 'La commande « {name} » n’existe pas. « clearway --help » les énumère.',
  'cli.bad-option': '{message}. « clearway --help » énumère les options.',
  'cli.needs-files':
    '« {name} » {count, plural, =0 {ne prend aucun fichier} one {prend un fichier} other {prend # fichiers}}.',
  'cli.bad-policy': 'Le fichier de stratégie est inutilisable : {detail}',
  'cli.bad-catalogue': 'Le fichier de catalogue est inutilisable : {detail}',
  'cli.not-told': 'La vérification n’a pas pu être signalée au collecteur de la stratégie : {why}',
  'cli.bad-roots': 'Les certificats racine de la stratégie sont inutilisables : {detail}',
  'cli.bad-laboratory': 'CLEARWAY_PUBLIC_ROOTS est inutilisable : {detail}',
  'cli.bad-answers': 'Le fichier de réponses est inutilisable : {detail}',
  'cli.cannot-read': '{file} ne peut pas être lu comme archive : {why}',
  'cli.compare.same': '{a} et {b} sont la même archive. Une comparaison en demande une de chaque réseau.',
  'cli.cannot-write': '{file} ne peut pas être écrit : {why}',
  'cli.disk.EACCES': 'ce compte n’y est pas autorisé (EACCES)',
  'cli.disk.EISDIR': 'c’est un dossier (EISDIR)',
  'cli.disk.ENOENT': 'ce fichier ou ce dossier n’existe pas (ENOENT)',
  'cli.disk.ENOSPC': 'le disque est plein (ENOSPC)',
  'cli.disk.ENOTDIR': 'une partie de son chemin n’est pas un dossier (ENOTDIR)',
  'cli.disk.EROFS': 'le disque est en lecture seule (EROFS)',
  'cli.leak':
    'L’archive n’a pas été écrite : quelque chose de privé y serait resté ({detail}). Rien n’est perdu ; merci de le signaler.',
  'cli.looking': 'Vérification : {done} sur {total}',
  'cli.laboratory':
    'Racines de laboratoire utilisées : {count, plural, one {# racine compte} other {# racines comptent}} comme publique.',
  'cli.stopped': 'Arrêté avant que tout ait été examiné.',
  'cli.saved': 'Enregistré : {file}',
  'cli.verified': '{file} : intact et complet.',
  'cli.window.opened': 'La fenêtre est ouverte dans votre navigateur. Fermez-la pour quitter Clearway.',
  'cli.window.no-display':
    'Aucune fenêtre ne peut être affichée ici. Pour examiner le réseau sans fenêtre : {command}',
  'cli.window.no-display-view':
    'Aucune fenêtre ne peut être affichée ici. Pour lire sans fenêtre ce que dit l’archive : {command}',
  'cli.window.no-browser':
    'Aucun navigateur n’a été trouvé. Ouvrez cette adresse dans un navigateur de cet ordinateur : {url}',
  'cli.internal': 'Quelque chose s’est mal passé dans Clearway : {detail}',
  'cli.redact.progress': 'Nettoyage : {done} sur {total} Mo',
  'cli.redact.removed': 'Retiré :',
  'cli.redact.nothing': 'Il n’y avait rien à retirer.',
  'cli.redact.saved': 'Enregistré, avec {count, plural, one {# requête} other {# requêtes}} : {file}',
  'cli.redact.removed.header': '{count, plural, one {# valeur d’en-tête} other {# valeurs d’en-têtes}}',
  'cli.redact.removed.authorization':
    '{count, plural, one {# en-tête de connexion} other {# en-têtes de connexion}}',
  'cli.redact.removed.cookie': '{count, plural, one {# valeur de cookie} other {# valeurs de cookies}}',
  'cli.redact.removed.query':
    '{count, plural, one {# valeur dans une adresse} other {# valeurs dans des adresses}}',
  'cli.redact.removed.fragment': '{count, plural, one {# fragment d’adresse} other {# fragments d’adresses}}',
  'cli.redact.removed.login':
    '{count, plural, one {# identifiant dans une adresse} other {# identifiants dans des adresses}}',
  'cli.redact.removed.path':
    '{count, plural, one {# partie de chemin qui ressemblait à un identifiant} other {# parties de chemins qui ressemblaient à des identifiants}}',
  'cli.redact.removed.url': '{count, plural, one {# adresse entière} other {# adresses entières}}',
  'cli.redact.removed.host': '{count, plural, one {# hôte interne} other {# hôtes internes}}',
  'cli.redact.removed.id': '{count, plural, one {# identifiant} other {# identifiants}}',
  'cli.redact.removed.address': '{count, plural, one {# adresse IP interne} other {# adresses IP internes}}',
  'cli.redact.removed.body': '{count, plural, one {# contenu} other {# contenus}}',
  'cli.redact.removed.frame':
    '{count, plural, one {le contenu de # message WebSocket} other {le contenu de # messages WebSocket}}',
  'cli.redact.removed.name':
    '{count, plural, one {# nom qui ressemblait à un identifiant} other {# noms qui ressemblaient à des identifiants}}',
  'cli.redact.removed.title': '{count, plural, one {# titre de page} other {# titres de pages}}',
  'cli.redact.removed.text':
    '{count, plural, one {# morceau d’autre texte} other {# morceaux d’autre texte}}',
  'cli.redact.removed.comment': '{count, plural, one {# commentaire} other {# commentaires}}',
  'cli.redact.removed.member':
    '{count, plural, one {# champ que Clearway ne connaît pas} other {# champs que Clearway ne connaît pas}}',
  'cli.redact.failed.cannot-read': '{file} ne peut pas être lu : {detail}',
  'cli.redact.failed.cannot-write': '{file} ne peut pas être écrit : {detail}. Rien n’a été laissé derrière.',
  'cli.redact.failed.same-file':
    '{file} serait écrasé par sa propre copie. Choisissez un autre nom avec --out.',
  'cli.redact.failed.empty': '{file} est vide. Rien n’a été écrit.',
  'cli.redact.failed.not-json': '{file} n’est pas du JSON valide ({detail}). Rien n’a été écrit.',
  'cli.redact.failed.cut-off':
    '{file} se termine trop tôt ({detail}) : il n’a pas été enregistré jusqu’au bout. Rien n’a été écrit.',
  'cli.redact.failed.not-a-har': '{file} n’est pas un fichier HAR ({detail}). Rien n’a été écrit.',
  'cli.redact.failed.wrong-shape': '{file} n’est pas un fichier HAR valide ({detail}). Rien n’a été écrit.',
  'cli.redact.failed.too-large': 'Une requête de {file} est trop grande ({detail}). Rien n’a été écrit.',
  'cli.redact.failed.leak':
    'Rien n’a été écrit : quelque chose de privé serait resté dans le fichier ({detail}). Merci de le signaler.',
  'cli.redact.failed.stopped': 'Arrêté. Rien n’a été écrit.',
  'cli.allowlist.one-of-two': '--product et --all ne vont pas ensemble.',
  'cli.allowlist.unknown-product':
    'Aucune liste n’est connue pour le produit « {id} ». Connus : {ids}. Pour les autres : clearway allowlist, sans produit.',
  'cli.allowlist.which-product':
    '« {id} » peut désigner plusieurs produits : {ids}. Veuillez en indiquer un.',
  'cli.allowlist.use-out': '{count, plural, one {# fichier} other {# fichiers}}. Pour les écrire : --out DIR',
  'cli.allowlist.more-with-out': 'Avec --out DIR aussi : {names}',
  'cli.allowlist.outside': '{file} mène hors du dossier : rien n’y est écrit.',
  'cli.allowlist.written': '{count, plural, one {# fichier écrit} other {# fichiers écrits}} dans {folder}',
  'cli.policy.not-set': 'non réglé',
  'cli.policy.from.machine': 'géré, pour cet ordinateur : {where}',
  'cli.policy.from.user': 'géré, pour cette personne : {where}',
  'cli.policy.from.file': 'fichier : {where}',
  'cli.policy.from.default': 'par défaut',
  'cli.policy.warning.unreadable':
    'La stratégie {where} ne peut pas être lue ({reason}). Le reste demeure en vigueur.',
  'cli.policy.warning.unknown-key':
    'Stratégie {where} : la clé « {key} » est inconnue et n’a aucun effet.{hasReason, select, yes { Vouliez-vous dire « {reason} » ?} other {}}',
  'cli.policy.warning.bad-value': 'Stratégie {where} : « {key} » n’est pas en vigueur : {reason}.',
  'cli.policy.file-good': '{file} : toutes les clés sont connues et toutes les valeurs sont utilisables.',
};
