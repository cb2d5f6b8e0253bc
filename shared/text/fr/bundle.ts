/** Mots de summary.html et de la remise du fichier. (Words of summary.html and of handing a bundle on.) */
export const bundle: Record<keyof typeof import('../en/bundle').bundle, string> = {
  'summary.title': 'Rapport réseau sur ChatGPT, en bref',
  'summary.code': 'Code',
  'summary.more':
    '{count, plural, one {# autre point figure} other {# autres points figurent}} dans report.html.',
  'summary.whole':
    'Le rapport entier avec ses éléments se trouve dans report.html et report.json du même fichier zip. Les détails privés de la personne et de l’ordinateur ont été retirés.',
  'mail.subject': 'Rapport réseau sur ChatGPT {code}',
  'mail.body': '{sentence}\n\nCode du dossier : {code}\nVous trouverez le rapport en pièce jointe : {file}\n',
  'window.saving.parts': 'Écarter ce que vous ne voulez pas partager',
  'window.saving.parts.lead':
    'Tout ce qui est coché est mis dans le fichier. Le diagnostic lui-même l’est toujours.',
  'window.part.certificates': 'Les certificats, octet pour octet',
  'window.part.pages': 'Les textes des pages venues à la place de ChatGPT',
  'window.part.policy': 'Ce que votre service informatique a réglé pour Clearway',
  'window.part.log': 'Le journal de Clearway lui-même',
  'window.part.recording': 'La capture du navigateur',
  'window.part.screenshots': 'Les images de l’écran',
  'window.saving.repacking': 'Nouvelle préparation du fichier …',
  'window.removed.why.person': 'Cela dit qui vous êtes, ou quel ordinateur est le vôtre.',
  'window.removed.why.place':
    'Cela dit comment le réseau de votre entreprise est construit, ou bien où vous êtes.',
  'window.removed.why.access': 'Avec cela, quelqu’un pourrait se connecter à votre place.',
  'window.removed.why.sealed': 'Personne ne peut voir ici ce qu’elles contiennent.',
  'window.removed.why.trace': 'Cela peut contenir des numéros de compte ou d’appareil.',
  'window.packing.progress': '{percent, number} % préparés',
  'window.packing.stop': 'Arrêter',
  'window.saved.code': 'Code du dossier',
  'window.saved.code.how':
    'Dites ce code au téléphone ou écrivez-le dans votre demande : il n’appartient qu’à ce fichier et ne dit rien de vous.',
  'window.saved.code.picture': 'Le code du dossier sous forme de carré à scanner',
  'window.saved.code.copy': 'Copier le code',
  'window.saved.share': 'Partager…',
  'window.saved.mail': 'Écrire un e-mail',
  'window.saved.mail.how':
    '« {mail} » ouvre un brouillon dans votre messagerie. Joignez-y le fichier vous-même.',
  'window.saved.send': 'Envoyer à {host}',
  'window.saved.sending': 'Envoi …',
  'window.saved.sent': 'Le fichier est bien arrivé chez {host}.',
  'window.saved.hotspot':
    'S’il ne peut pas être envoyé sur ce réseau : gardez le fichier, passez au partage de connexion de votre téléphone et envoyez-le de là.',
  'window.drop.here': 'Déposez le fichier pour l’ouvrir',
  'window.drop.reading': 'Lecture : {name} …',
  'window.opened.whole': 'Le fichier est tel que Clearway l’a écrit. Code du dossier : {code}',
  'window.opened.changed': 'Le fichier n’est pas tel que Clearway l’a écrit. Ne vous y fiez pas.',
  'window.trouble.cannot-read':
    'Ce n’est pas un fichier de Clearway, ou il est endommagé. Rien n’a été ouvert.',
  'window.trouble.cannot-send':
    'Le fichier n’a pas pu être envoyé depuis ce réseau. Il est toujours enregistré sur cet ordinateur ; envoyez-le par un autre moyen.',
  'window.trouble.stopped': 'La préparation a été arrêtée. Rien n’a été écrit.',
};
