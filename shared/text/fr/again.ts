/** Mots pour examiner plusieurs fois : téléphone, examens gardés, vérifier à nouveau, surveiller. (Looking again.) */
export const again: Record<keyof typeof import('../en/again').again, string> = {
  'report.hotspot.skipped-by-the-person': 'Comparaison avec un partage de connexion : passée par la personne',
  'report.hotspot.forbidden-by-policy':
    'Comparaison avec un partage de connexion : interdite par la stratégie',
  'report.recheck': 'Depuis la première vérification',
  'report.recheck.before': 'Avant',
  'report.recheck.now': 'Maintenant',
  'report.recheck.tries': 'Réponses maintenant',
  'report.recheck.verdict.fixed':
    'C’est réparé : ce qui faisait obstacle la première fois laisse maintenant passer ChatGPT.',
  'report.recheck.verdict.partly-fixed':
    'Réparé en partie : une partie fonctionne maintenant, une autre pas encore.',
  'report.recheck.verdict.still-broken': 'Pas encore réparé : le même problème est toujours là.',
  'report.recheck.verdict.new-trouble':
    'Ce qui échouait la première fois fonctionne maintenant, mais autre chose s’est mis à échouer.',
  'report.recheck.verdict.intermittent':
    'C’est intermittent : certains essais réussissent, d’autres échouent. Il est trop tôt pour parler de réparation.',
  'report.recheck.verdict.nothing-was-broken':
    'Rien ne faisait obstacle la première fois, et rien maintenant.',
  'report.recheck.verdict.other-place':
    'Ce n’est pas le même réseau que la première fois : cela ne dit donc rien de la réparation.',
  'report.recheck.verdict.not-known': 'Il est impossible de dire si c’est réparé.',
  'report.recheck.reading.fixed': 'réparé',
  'report.recheck.reading.still-broken': 'pas encore réparé',
  'report.recheck.reading.new': 'nouveau',
  'report.recheck.reading.intermittent': 'intermittent',
  'report.recheck.reading.unknown': 'inconnu',
  'report.watch': 'Surveillé dans le temps',
  'report.watch.looks':
    '{count, plural, one {# vérification} other {# vérifications}}, {bad, plural, =0 {aucune avec difficulté} one {# avec difficulté} other {# avec difficulté}}',
  'report.watch.part': 'Quoi',
  'report.watch.state': 'État',
  'report.watch.from': 'De',
  'report.watch.until': 'À',
  'report.watch.lasts': 'encore à la dernière vérification',
  'report.watch.quiet': 'Aucune difficulté n’a été vue pendant la surveillance.',

  'window.hotspot.repeating':
    'Par sûreté, Clearway essaie encore deux fois sur ce réseau ce qui a échoué. Cela prend 40 secondes au plus. Vous pouvez continuer à lire, mais ne changez pas encore de réseau, s’il vous plaît.',
  'window.hotspot.repeated':
    'C’est fini ici. Passez maintenant au partage de connexion du téléphone : Clearway le remarque de lui-même.',
  'window.hotspot.gate.looking': 'Un autre réseau est là. Vérification qu’il peut servir à comparer …',
  'window.hotspot.gate.same-network':
    'C’est apparemment encore votre réseau habituel. Vérifiez que cet ordinateur utilise le Wi-Fi qui porte le nom de votre téléphone, et qu’aucun câble n’est branché.',
  'window.hotspot.gate.tunnel-carries-both':
    'Un VPN fait encore tout passer par votre entreprise : les deux vérifications seraient donc pareilles. Si votre entreprise le permet, désactivez le VPN une minute ; Clearway le remarque de lui-même. Sinon, passez cette étape.',
  'window.hotspot.gate.hotspot-unusable':
    'Vous êtes sur un autre réseau, mais il n’est pas encore en ligne. Vérifiez que les données mobiles sont activées sur le téléphone. Clearway continue d’essayer de lui-même.',
  'window.hotspot.linux': '2. Sur un ordinateur Linux',
  'window.hotspot.linux.open': 'Ouvrez le menu système en haut ou en bas à droite, puis « Wi-Fi ».',
  'window.hotspot.linux.choose':
    'Choisissez le nom de votre téléphone, puis « Se connecter », et saisissez le mot de passe.',
  'window.hotspot.others': 'Un autre type d’ordinateur',
  'window.hotspot.picture.phone': 'Image : l’interrupteur du partage de connexion sur le téléphone, activé.',
  'window.hotspot.picture.windows':
    'Image : la barre des tâches de Windows ; le symbole du réseau est à son extrémité droite, la liste des réseaux s’ouvre au-dessus.',
  'window.hotspot.picture.macos':
    'Image : la barre des menus du Mac ; le symbole Wi-Fi est à son extrémité droite, la liste des réseaux s’ouvre en dessous.',
  'window.hotspot.forbidden':
    'Votre entreprise ne permet pas de comparer avec la connexion d’un téléphone, Clearway ne le propose donc pas. Ce que vous lisez ici est valable sans cela.',

  'window.kept.title': 'Reprendre là où vous vous êtes arrêté',
  'window.kept.waits': 'La comparaison avec la connexion d’un téléphone n’était pas terminée.',
  'window.kept.go': 'Reprendre',
  'window.kept.go.of': 'Reprendre la vérification du {when}',
  'window.kept.forget': 'Supprimer',
  'window.kept.forget.of': 'Supprimer la vérification du {when}',
  'window.kept.note':
    'Gardé sur cet ordinateur seulement, sans détails privés, pendant {days, plural, one {# jour} other {# jours}} au plus.',

  'window.recheck': 'Vérifier si c’est réparé',
  'window.recheck.looking': 'Vérification de la réparation',
  'window.recheck.rows': 'Ce qui a changé depuis le {when}',
  'window.recheck.none': 'Aucun serveur n’a changé.',
  'window.recheck.count': '{count, plural, one {# serveur} other {# serveurs}}',
  'window.recheck.table': 'Afficher chaque serveur',
  'window.recheck.scroll': 'Tableau des serveurs avant et maintenant, défile sur le côté',
  'window.recheck.next.fixed':
    'Utilisez ChatGPT comme d’habitude, et dites à la personne qui a fait le changement que cela fonctionne.',
  'window.recheck.next.partly-fixed':
    'Enregistrez les preuves et envoyez-les à la personne qui a fait le changement : elles montrent ce qui manque encore.',
  'window.recheck.next.still-broken':
    'Enregistrez les preuves et envoyez-les à la personne qui a fait le changement : il n’est pas arrivé jusqu’à cet ordinateur.',
  'window.recheck.next.new-trouble':
    'Enregistrez les preuves et envoyez-les à la personne qui a fait le changement.',
  'window.recheck.next.intermittent': 'Laissez Clearway surveiller un moment.',
  'window.recheck.next.nothing-was-broken':
    'Si le problème est intermittent, laissez Clearway surveiller un moment.',
  'window.recheck.next.other-place': 'Revenez au réseau où vous aviez le problème, puis vérifiez à nouveau.',
  'window.recheck.next.not-known': 'Vérifiez à nouveau dans un instant.',

  'window.watch.offer': 'C’est intermittent : surveiller un moment',
  'window.watch.title': 'Surveiller un moment',
  'window.watch.lead':
    'Clearway vérifie {minutes, plural, one {chaque minute} other {toutes les # minutes}} et dessine ce qu’il voit. Continuez à travailler ; laissez seulement cette fenêtre ouverte. Il s’arrête de lui-même.',
  'window.watch.how-long': 'Pendant combien de temps ?',
  'window.watch.for.30': 'Une demi-heure',
  'window.watch.for.120': 'Deux heures',
  'window.watch.for.480': 'Une journée de travail (8 heures)',
  'window.watch.start': 'Commencer à surveiller',
  'window.watch.watching': 'Surveillance en cours',
  'window.watch.first': 'La première vérification est en cours …',
  'window.watch.lost':
    'Clearway a été fermé ou s’est arrêté, et la surveillance avec lui. Ce qu’il a vu jusque-là est affiché ici.',
  'window.watch.until': 'Elle se termine d’elle-même à {when}.',
  'window.watch.done': 'La surveillance est terminée',
  'window.watch.looked': 'Vérifié {count, plural, one {# fois} other {# fois}} ; la dernière fois à {when}.',
  'window.watch.stop': 'Arrêter de surveiller',
  'window.watch.stopping': 'Arrêt en cours …',
  'window.watch.now.good': 'En ce moment, rien ne fait obstacle.',
  'window.watch.now.bad': 'En ce moment, quelque chose fait obstacle.',
  'window.watch.now.unknown': 'La dernière vérification n’a pas pu le dire.',
  'window.watch.result.quiet': 'Aucune difficulté n’est apparue pendant que Clearway surveillait.',
  'window.watch.result.seen':
    'Des difficultés sont apparues dans {bad} vérifications sur {count}. Les preuves sont dans le fichier que vous pouvez enregistrer.',
  'window.watch.result.always': 'Le problème était là à chaque vérification : il n’est pas intermittent.',
  'window.watch.result.none': 'Elle a été arrêtée avant la fin de la première vérification.',
  'window.watch.picture':
    'Image : une ligne pour chaque partie de ChatGPT, de {from} à {until}. La même chose figure dans le tableau en dessous.',
  'window.watch.scroll': 'Image dans le temps, défile sur le côté',
  'window.watch.table': 'La même chose en tableau',
  'window.watch.table.scroll': 'Tableau des difficultés dans le temps, défile sur le côté',
  'window.watch.result': 'Voir le résultat',
};
