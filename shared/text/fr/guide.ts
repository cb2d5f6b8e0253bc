// Les étapes guidées. Les noms de menus des autres écrans sont entre guillemets. (The guided flows.)

export const guide: Record<keyof typeof import('../en/guide').guide, string> = {
  'guide.step.reload': 'Relancez ChatGPT',
  'guide.step.reload.how':
    'Fermez tous les onglets de ChatGPT (ou quittez l’app), attendez quelques secondes et rouvrez-le. Puis essayez encore une fois.',
  'guide.step.new-chat': 'Commencez une nouvelle discussion',
  'guide.step.new-chat.how':
    'Les très longues discussions deviennent lentes et peuvent s’arrêter. Commencez une nouvelle discussion et posez-y une question courte.',
  'guide.step.private-window': 'Essayez une fenêtre privée',
  'guide.step.private-window.how':
    'Ouvrez une fenêtre privée de votre navigateur (dans Chrome et Edge : Ctrl ou ⌘, Maj et N) et connectez-vous-y à ChatGPT. Elle fonctionne sans anciennes données et sans la plupart des extensions. Si ChatGPT y fonctionne, désactivez les extensions de votre navigateur une à une.',
  'guide.step.other-browser': 'Essayez un autre navigateur',
  'guide.step.other-browser.how':
    'Ouvrez ChatGPT dans un navigateur que vous n’utilisez pas d’habitude : Edge, Chrome, Firefox ou Safari.',
  'guide.step.other-device': 'Essayez un autre appareil sur cette connexion',
  'guide.step.other-device.how':
    'Ouvrez ChatGPT avec le même compte sur un téléphone ou un autre ordinateur qui utilise cette même connexion. S’il y fonctionne, la cause est sur votre appareil ; sinon, c’est votre compte ou ChatGPT lui-même.',
  'guide.step.right-account': 'Vérifiez quel compte vous utilisez',
  'guide.step.right-account.how':
    'Beaucoup de personnes en ont deux : un personnel et un de leur entreprise. Vérifiez que l’adresse e-mail avec laquelle vous vous connectez est la bonne. Si votre entreprise fournit ChatGPT, demandez à un collègue quelle adresse il utilise.',
  'guide.step.sign-in-the-same-way': 'Connectez-vous de la même façon qu’avant',
  'guide.step.sign-in-the-same-way.how':
    'Utilisez le même bouton que lors de la création du compte : Google, Microsoft, Apple, ou e-mail et mot de passe. Un autre bouton crée un autre compte ou affiche une erreur.',
  'guide.step.own-vpn-off': 'Désactivez votre VPN personnel',
  'guide.step.own-vpn-off.how':
    'Si vous utilisez un VPN personnel, désactivez-le et réessayez ChatGPT. Si le VPN appartient à votre entreprise, laissez-le activé et choisissez « Je ne peux pas ».',
  'guide.step.agent-pause': 'Mettez {product} en pause une minute, si c’est permis',
  'guide.step.agent-pause.how':
    '{product} a été vu sur cet ordinateur. Si votre entreprise vous permet de le mettre en pause (cherchez son symbole près de l’horloge), faites-le, essayez ChatGPT, puis réactivez-le. La plupart des entreprises ne le permettent pas : choisissez alors « Je ne peux pas ». Votre service informatique peut faire une exception pour ChatGPT, et le fichier lui dit comment.',
  'guide.step.small-file': 'Essayez un petit fichier',
  'guide.step.small-file.how':
    'Envoyez une petite image ou un texte court. Si cela fonctionne, le premier fichier est trop gros, endommagé ou protégé par votre entreprise.',
  'guide.step.microphone': 'Laissez ChatGPT utiliser le microphone',
  'guide.step.microphone.how':
    'Dans le navigateur, cliquez sur le symbole à gauche de l’adresse et autorisez le microphone. Dans une app, autorisez-le dans les réglages de confidentialité de votre ordinateur ou téléphone. Puis relancez la voix.',
  'guide.step.end-calls': 'Terminez les autres appels',
  'guide.step.end-calls.how':
    'Fermez Teams, Zoom et tout ce qui peut occuper le microphone, et débranchez ou reconnectez votre casque. Puis relancez la voix.',
  'guide.step.voice-over-mobile': 'Essayez la voix par les données mobiles',
  'guide.step.voice-over-mobile.how':
    'Désactivez le Wi-Fi de votre téléphone et lancez la voix dans l’app ChatGPT. Si elle y fonctionne, ce réseau retient la voix, et la personne qui s’en occupe peut ouvrir la voie.',
  'guide.step.ios-sign-out': 'Déconnectez-vous et reconnectez-vous',
  'guide.step.ios-sign-out.how':
    'Dans l’app ChatGPT de votre iPhone ou iPad : ouvrez le menu, touchez votre nom, puis « Se déconnecter ». Reconnectez-vous et essayez encore une fois.',
  'guide.step.ios-vpn-off': 'Désactivez le VPN sur le téléphone',
  'guide.step.ios-vpn-off.how':
    'Ouvrez « Réglages ». Si « VPN » est affiché et activé, désactivez-le. Si vous avez « Relais privé » dans iCloud, désactivez-le aussi. Si votre entreprise gère le téléphone, choisissez « Je ne peux pas ».',
  'guide.step.ios-update': 'Mettez à jour l’app et le téléphone',
  'guide.step.ios-update.how':
    'Ouvrez l’App Store, cherchez ChatGPT et touchez « Mettre à jour » si c’est proposé. Regardez ensuite dans « Réglages », « Général », « Mise à jour logicielle ».',
  'guide.step.ios-reinstall': 'Supprimez l’app et réinstallez-la',
  'guide.step.ios-reinstall.how':
    'Laissez le doigt sur l’app ChatGPT, choisissez « Supprimer l’app » et confirmez. Réinstallez-la depuis l’App Store et connectez-vous. Vos discussions sont gardées dans votre compte.',
  'guide.step.ios-names': 'Faites demander les adresses à Google par le téléphone',
  'guide.step.ios-names.how':
    'Suivez les images sur votre iPhone ou iPad, puis essayez ChatGPT. Remettez ensuite le réglage sur « Automatique » : dans votre entreprise, certaines choses ne se trouvent que de cette façon. Si votre entreprise gère le téléphone, choisissez « Je ne peux pas ».',
  'guide.step.ios-attest': 'Voyez si le téléphone joint Apple',
  'guide.step.ios-attest.how':
    'ChatGPT fait confirmer par Apple que votre téléphone est authentique. Dirigez l’appareil photo du téléphone vers cette image et ouvrez la page dans Safari. Une page vide ou très simple est normale. Si Safari dit qu’il ne peut pas ouvrir la page, voilà la cause : faites une capture d’écran, et notez ici ce qu’il dit.',
  'guide.step.ios-version': 'Notez la version de l’app',
  'guide.step.ios-version.how':
    'Dans l’app ChatGPT : menu, votre nom, puis « About ». Saisissez la version ici ; l’assistance d’OpenAI la demandera.',
  'guide.step.mac-update': 'Mettez à jour l’app Mac',
  'guide.step.mac-update.how':
    'Dans l’app ChatGPT, ouvrez le menu « ChatGPT » en haut à gauche, choisissez « Check for Updates… » et installez ce qui est trouvé.',
  'guide.step.mac-restart': 'Quittez l’app et redémarrez le Mac',
  'guide.step.mac-restart.how':
    'Choisissez « Quitter ChatGPT » dans son menu, redémarrez le Mac et rouvrez l’app.',
  'guide.step.mac-browser': 'Utilisez le navigateur en attendant',
  'guide.step.mac-browser.how':
    'Ouvrez ChatGPT dans Safari ou Chrome. Il y fonctionne souvent bien que l’app refuse : les navigateurs acceptent la façon dont votre entreprise contrôle le trafic, l’app non.',
  'guide.step.note-message': 'Notez ce qui s’affiche',
  'guide.step.note-message.how':
    'Faites échouer encore une fois. Saisissez ici ce que dit l’écran, mot pour mot, et à quelle heure. L’informatique et l’assistance d’OpenAI pourront le retrouver dans leurs journaux.',

  'guide.explain.macos-network-configuration':
    'L’app Mac le dit quand quelqu’un en chemin ouvre sa connexion protégée pour contrôler ce qu’elle contient. Beaucoup d’entreprises le font avec un système de sécurité. Un navigateur l’accepte ; l’app Mac non, pour garder vos discussions privées. Mettre l’app à jour aide parfois ; sinon, votre service informatique doit exclure ChatGPT de ce contrôle.',
  'guide.explain.ios-unusual-activity':
    'L’app le dit quand elle ne peut pas prouver que votre téléphone est authentique : souvent un VPN, un filtre ou une app ancienne s’interpose. C’est le chemin de cet ordinateur qui a été examiné ; ces étapes regardent celui du téléphone.',
  'guide.explain.upload-fails':
    'Les fichiers prennent leur propre chemin vers ChatGPT. Un filtre peut laisser passer les discussions et retenir les fichiers.',
  'guide.explain.voice-fails':
    'La voix prend son propre chemin vers ChatGPT, comme un appel. Certains réseaux laissent passer les pages et retiennent les appels.',

  'guide.note.message': 'Ce que dit l’écran, et quand',
  'guide.note.safari': 'Ce que montre Safari',
  'guide.note.app-version': 'Version',
  'guide.screenshot':
    'Faites-en aussi une capture d’écran. Vous pouvez l’ajouter à votre fichier ici, ou à la fin.',
  'guide.picture.code': 'Un code carré qui ouvre la page {address} sur votre téléphone.',
  'guide.picture.address': 'Ou saisissez : {address}',
  'guide.ios-names.1': 'Ouvrez « Réglages », « Wi‑Fi », et touchez le « i » à côté de votre réseau.',
  'guide.ios-names.2': 'Plus bas, touchez « Configurer le DNS ».',
  'guide.ios-names.3': 'Touchez « Manuel », et supprimez les nombres qui s’y trouvent.',
  'guide.ios-names.4':
    'Touchez « Ajouter un serveur », saisissez {first} ; encore une fois, saisissez {second}. Puis « Enregistrer ».',

  'guide.state.done': 'fait, aucun changement',
  'guide.state.noted': 'fait',
  'guide.state.not-done': 'non essayé',
  'guide.state.impossible': 'impossible ici',
  'guide.state.helped': 'fait, et ChatGPT fonctionne',
};
