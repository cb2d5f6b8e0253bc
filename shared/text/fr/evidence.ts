/** Enregistrer, images et mots de la personne : l’écran « Montrez-nous ce qui se passe ». (Recording, pictures, words.) */
export const evidence: Record<keyof typeof import('../en/evidence').evidence, string> = {
  'window.evidence.open': 'Montrer ce qui se passe',
  'window.evidence.title': 'Montrez-nous ce qui se passe',
  'window.evidence.lead':
    'Tout ici est facultatif. Cela aide ceux qui lisent votre fichier à voir le problème de leurs propres yeux. Rien ne quitte cet ordinateur sans vous, et vous voyez tout avant l’enregistrement.',

  'window.evidence.record': 'Capturer pendant que cela se produit',
  'window.evidence.record.how':
    'Une fenêtre à part s’ouvre sur ChatGPT. Faites-y ce qui échoue d’habitude, puis revenez et arrêtez. La fenêtre ne connaît aucune de vos connexions et oublie tout en se fermant.',
  'window.evidence.record.keeps':
    'Gardé : quelles adresses ont été demandées, ce qu’elles ont répondu, combien de temps cela a pris. Non gardé : ce que vous écrivez, les réponses, les mots de passe et les autres données de connexion.',
  'window.evidence.record.start': 'Ouvrir la fenêtre et capturer',
  'window.evidence.record.opening': 'Ouverture de la fenêtre …',
  'window.evidence.record.finishing': 'Assemblage de la capture …',
  'window.evidence.record.stop': 'Arrêter la capture',
  'window.evidence.record.picture': 'Prendre une image de cette fenêtre',
  'window.evidence.record.limit': 'La capture s’arrête d’elle-même après {minutes, number} minutes.',
  'window.evidence.recording': 'Capture en cours',
  'window.evidence.recording.time': '{minutes, number, ::00}:{seconds, number, ::00}',
  'window.evidence.recording.count':
    '{requests, plural, one {# requête} other {# requêtes}} jusqu’ici, dont {failed, number} en échec',
  'window.evidence.mark':
    'Clearway capture ce qui se passe dans cette fenêtre. Quand vous avez fini, fermez-la ou arrêtez dans Clearway.',

  'window.evidence.har': 'Ajouter une capture que vous avez déjà',
  'window.evidence.har.how':
    'Un fichier qui se termine par .har, comme les navigateurs l’enregistrent depuis leurs outils de développement. Les mots de passe, cookies et contenus sont retirés à l’entrée.',
  'window.evidence.har.choose': 'Choisir un fichier .har',
  'window.evidence.picture': 'Ajouter des images',
  'window.evidence.picture.how':
    'L’image d’un message d’erreur en dit long. Choisissez des fichiers, déposez-les ici ou collez une image. Seul ce qui est visible est gardé : les détails cachés comme le lieu et l’heure sont retirés. Regardez bien avant d’enregistrer : les noms et les discussions visibles restent. Les images ne sont gardées qu’en mémoire : si Clearway se ferme avant l’enregistrement, ajoutez-les à nouveau.',
  'window.evidence.picture.choose': 'Choisir des images',
  'window.evidence.picture.screen': 'Prendre une image de l’écran',
  'window.evidence.drop': 'Déposez ici des fichiers .har ou des images',
  'window.evidence.adding': 'Ajout : {name} …',
  'window.evidence.adding.stop': 'Annuler',

  'window.evidence.account': 'Décrire avec vos propres mots',
  'window.evidence.account.what': 'Qu’est-ce qui ne va pas ?',
  'window.evidence.account.what.hint': 'Par exemple : la réponse s’arrête après les premiers mots.',
  'window.evidence.account.steps': 'Comment y arrivez-vous, étape par étape ?',
  'window.evidence.account.steps.hint': 'Une étape par ligne.',
  'window.evidence.account.when': 'Quand cela se produit-il ?',
  'window.evidence.account.when.hint': 'Par exemple : aujourd’hui à 9 h 30, ou tous les matins.',
  'window.evidence.account.private':
    'Pas de noms, s’il vous plaît, ni mots de passe ni discussions. Ce qui y ressemble est retiré avant l’enregistrement du fichier.',

  'window.evidence.items': 'Ajouté jusqu’ici',
  'window.evidence.items.none': 'Rien pour l’instant.',
  'window.evidence.item.recording':
    'Capture, {seconds, plural, one {# seconde} other {# secondes}}, {requests, plural, one {# requête} other {# requêtes}}, dont {failed, number} en échec',
  'window.evidence.item.har':
    'Fichier que vous avez ajouté, {requests, plural, one {# requête} other {# requêtes}}',
  'window.evidence.item.picture.recording': 'Image de la fenêtre capturée',
  'window.evidence.item.picture.screen': 'Image de l’écran',
  'window.evidence.item.picture.file': 'Image que vous avez ajoutée',
  'window.evidence.item.loading': 'Chargement de l’image …',
  'window.evidence.end.stopped': 'Vous l’avez arrêtée.',
  'window.evidence.end.window-closed': 'Elle a pris fin quand vous avez fermé la fenêtre.',
  'window.evidence.end.deadline': 'Elle a pris fin d’elle-même, le temps étant écoulé.',
  'window.evidence.end.full': 'Elle a pris fin d’elle-même : il n’y avait plus de place.',
  'window.evidence.end.browser-ended':
    'La fenêtre s’est fermée de façon inattendue. Ce qui a été capturé jusque-là est gardé.',
  'window.evidence.remove': 'Retirer',
  'window.evidence.remove.of': 'Retirer : {what}',
  'window.evidence.removed': 'Retiré.',
  'window.evidence.added': 'Ajouté.',
  'window.evidence.save': 'Passer à l’enregistrement',

  'window.evidence.trouble.no-browser':
    'Aucun navigateur permettant la capture n’a été trouvé sur cet ordinateur. Vous pouvez ajouter un fichier .har à la place : ouvrez les outils de développement de votre navigateur (F12), choisissez « Réseau », répétez ce qui échoue, et enregistrez-le avec « Export HAR ».',
  'window.evidence.trouble.refused':
    'Le navigateur de cet ordinateur ne permet pas la capture ; votre entreprise l’a peut-être désactivé. Vous pouvez ajouter un fichier .har ou des images à la place.',
  'window.evidence.trouble.nothing-recorded':
    'Rien n’a été capturé : la fenêtre a été fermée avant de charger quoi que ce soit.',
  'window.evidence.trouble.forbidden': 'Votre organisation ne le permet pas ici.',
  'window.evidence.trouble.no-window':
    'Il n’y a en ce moment aucune fenêtre de capture dont prendre une image.',
  'window.evidence.trouble.screen-refused':
    'Le système ne permet pas de prendre une image de l’écran. Prenez-en une avec la touche de votre système, puis collez-la ici.',
  'window.evidence.trouble.empty': 'Ce fichier est vide.',
  'window.evidence.trouble.not-json': 'Ce n’est pas un fichier .har, ou il est endommagé.',
  'window.evidence.trouble.cut-off':
    'Ce fichier s’interrompt au milieu. Enregistrez-le à nouveau dans le navigateur.',
  'window.evidence.trouble.not-a-har': 'Ce n’est pas un fichier .har.',
  'window.evidence.trouble.wrong-shape':
    'Ce fichier n’est pas construit comme un fichier .har. Rien n’en a été repris.',
  'window.evidence.trouble.leak':
    'Quelque chose de privé n’a pas pu être retiré de ce fichier ; rien n’en a donc été repris.',
  'window.evidence.trouble.not-a-picture': 'Ce n’est pas une image que Clearway sait lire.',
  'window.evidence.trouble.too-large': 'Ce fichier est trop gros.',
  'window.evidence.trouble.too-many':
    'Le fichier ne peut pas en contenir plus. Retirez d’abord quelque chose.',
  'window.evidence.trouble.busy': 'Une capture est déjà en cours.',
  'window.evidence.trouble.other-file': 'Seuls des fichiers .har et des images peuvent être ajoutés.',

  'window.trouble.no-evidence': 'Cela n’a pas pu être ajouté.',

  'window.removed.har-header': 'Capture : détails techniques de requêtes',
  'window.removed.har-authorization': 'Capture : données de connexion',
  'window.removed.har-cookie': 'Capture : cookies',
  'window.removed.har-query': 'Capture : valeurs dans des adresses',
  'window.removed.har-fragment': 'Capture : fins d’adresses',
  'window.removed.har-login': 'Capture : noms et mots de passe dans des adresses',
  'window.removed.har-path': 'Capture : parties personnelles d’adresses',
  'window.removed.har-url': 'Capture : adresses entières',
  'window.removed.har-host': 'Capture : noms internes',
  'window.removed.har-id': 'Capture : identifiants',
  'window.removed.har-address': 'Capture : adresses internes',
  'window.removed.har-body': 'Capture : contenus',
  'window.removed.har-frame': 'Capture : contenus de messages',
  'window.removed.har-name': 'Capture : noms qui ressemblent à des identifiants',
  'window.removed.har-title': 'Capture : titres de pages',
  'window.removed.har-text': 'Capture : autre texte',
  'window.removed.har-comment': 'Capture : commentaires',
  'window.removed.har-member': 'Capture : détails que Clearway ne connaît pas',
};
