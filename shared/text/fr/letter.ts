/** Lettre à l’informatique ou à l’assistance d’OpenAI ; ce qu’apportent les réponses ; l’image du chemin. (Letter, path.) */
export const letter: Record<keyof typeof import('../en/letter').letter, string> = {
  'letter.subject.it':
    'ChatGPT ne fonctionne pas sur notre réseau{hasProduct, select, yes { ({product})} other {}} : constats et changements à faire',
  'letter.subject.support': 'ChatGPT ne fonctionne pas : constats sur le réseau',
  'letter.subject.healthy': 'ChatGPT ne fonctionne pas, bien que le réseau le laisse passer : constats',
  'letter.intro': 'Vérification du réseau pour ChatGPT par Clearway {version}, {when}',
  'letter.evidence': 'Ce qui a été mesuré :',
  'letter.product': 'Ce qui fait obstacle : {product} ({sure})',
  'letter.sure': 'Degré de certitude : {sure}',
  'letter.hosts': '{count, plural, one {Hôte concerné : {hosts}} other {Hôtes concernés (#) : {hosts}}}',
  'letter.egress': 'Vu de l’extérieur comme {address} ({country})',
  'letter.proxy': 'Proxy utilisé : {proxy}',
  'letter.looks':
    '{count, plural, one {# observation} other {# observations}}, la première à {startedAt} (UTC), pour comparer avec vos journaux',
  'letter.told': 'Ce que la personne a dit :',
  'letter.words': 'Avec ses propres mots : {words}',
  'letter.tried': 'Ce qui a déjà été essayé :',
  'letter.file':
    'Le fichier joint clearway-….zip contient chaque observation, les certificats tels que servis et ce rapport. Rien n’y demande de mot de passe ; les données privées ont été retirées.',
  'letter.paste':
    '(Le texte entier est trop long pour ce brouillon. Il a été copié : collez-le ici à la place de ce qui suit.)',

  'told.network-everywhere':
    'Vous avez dit que cela arrive aussi sur d’autres connexions. Ce qui a été trouvé ici est valable, mais ce n’est peut-être pas la seule cause : une comparaison avec la connexion d’un téléphone le dira.',
  'told.computer-only-here':
    'Vous avez dit que cela n’arrive qu’ici. Ce qui a été trouvé se trouve sur cet ordinateur et le suivrait sur toute connexion : quelque chose ici s’y ajoute peut-être.',
  'told.network-only-you':
    'Vous avez dit que vous êtes seul concerné. Le blocage ne vise peut-être que votre compte ou cet ordinateur : dites-le à la personne qui vous aide.',
  'told.network-others-too':
    'Vous avez dit que d’autres ici l’ont aussi. Cela concorde : la cause est commune.',
  'told.network-only-here':
    'Vous avez dit que cela n’arrive qu’ici. Cela concorde : les autres connexions ne sont pas touchées.',
  'told.computer-everywhere':
    'Vous avez dit que cela arrive où que vous soyez. Cela concorde : la cause voyage avec cet ordinateur.',
  'told.computer-others-too':
    'Vous avez dit que d’autres ici l’ont aussi. Cela concorde : le même programme tourne probablement sur leurs ordinateurs.',
  'told.service-others-too':
    'Vous avez dit que d’autres ici l’ont aussi. Cela concorde : votre ordinateur n’est pas en cause.',
  'told.service-everywhere':
    'Vous avez dit que cela arrive où que vous soyez. Cela concorde : ce réseau n’est pas en cause.',
  'told.changed-security':
    'Vous avez dit qu’un VPN ou un programme de sécurité est nouveau. Cela concorde : dites lequel à la personne qui vous aide.',
  'told.clear-account':
    'Vous avez dit que votre mot de passe ou votre compte a changé. Déconnectez-vous de ChatGPT partout et reconnectez-vous : c’est maintenant la cause la plus probable.',
  'told.clear-on-and-off':
    'Vous avez dit que c’est intermittent. En ce moment la voie est libre : relancez cette vérification au moment où cela échoue.',
  'told.clear-others-too':
    'Vous avez dit que d’autres ici l’ont aussi. En ce moment la voie est libre d’ici, c’est peut-être intermittent : vérifiez à nouveau quand cela échoue.',
  'told.clear-everywhere':
    'Vous avez dit que cela arrive où que vous soyez, et ici la voie est libre. Votre compte ou votre appareil est donc plus probable qu’un réseau.',
  'told.clear-only-you':
    'Vous avez dit que vous êtes seul concerné, et la voie est libre. Votre compte ou votre appareil est donc la cause la plus probable.',

  'path.title': 'Le chemin vers ChatGPT',
  'path.computer': 'Cet ordinateur',
  'path.agent': 'Programme de sécurité de cet ordinateur',
  'path.wifi': 'Wi-Fi',
  'path.cable': 'Câble réseau',
  'path.link': 'Connexion au réseau',
  'path.vpn': 'VPN',
  'path.gate': 'Page d’identification',
  'path.guard': 'Filtre de votre réseau',
  'path.way-out': 'Sortie de votre entreprise',
  'path.internet': 'Internet',
  'path.openai': 'ChatGPT',
  'path.state.clear': 'tout va bien',
  'path.state.break': 'fait obstacle ici',
  'path.state.trouble': 'fait en partie obstacle ici',
  'path.state.beyond': 'non atteint',
  'path.state.unknown': 'inconnu',
};
