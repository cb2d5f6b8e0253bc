import type { letter as english } from '../en/letter';

/** Una carta a TI o al soporte de OpenAI; lo que las respuestas añaden a un resultado; la imagen del camino. */
export const letter: Readonly<Record<keyof typeof english, string>> = {
  'letter.subject.it':
    'ChatGPT no funciona en nuestra red{hasProduct, select, yes { ({product})} other {}}: hallazgos y qué cambiar',
  'letter.subject.support': 'ChatGPT no funciona: hallazgos sobre la red',
  'letter.subject.healthy': 'ChatGPT no funciona, aunque la red lo deja pasar: hallazgos',
  'letter.intro': 'Comprobación de red para ChatGPT con Clearway {version}, {when}',
  'letter.evidence': 'Qué se ha medido:',
  'letter.product': 'En el camino: {product} ({sure})',
  'letter.sure': 'Seguridad: {sure}',
  'letter.hosts': '{count, plural, one {Host afectado: {hosts}} other {Hosts afectados (#): {hosts}}}',
  'letter.egress': 'Vista desde fuera como {address} ({country})',
  'letter.proxy': 'Proxy en uso: {proxy}',
  'letter.looks':
    '{count, plural, one {# observación} other {# observaciones}}; la primera a las {startedAt} (UTC), para comparar con sus registros',
  'letter.told': 'Lo que indicó la persona:',
  'letter.words': 'Con sus propias palabras: {words}',
  'letter.tried': 'Lo que ya se ha probado:',
  'letter.file':
    'El archivo adjunto clearway-….zip contiene todas las observaciones, los certificados tal como se entregaron y este informe. Nada en él necesita contraseña; los datos privados se han quitado.',
  'letter.paste':
    '(El texto completo es demasiado largo para este borrador. Se ha copiado: péguelo aquí en lugar de lo que sigue.)',

  'told.network-everywhere':
    'Usted dijo que ocurre también con otras conexiones. Lo encontrado aquí es válido, pero puede no ser la única causa: lo aclarará una comparación con la conexión de un teléfono.',
  'told.computer-only-here':
    'Usted dijo que solo ocurre aquí. Lo encontrado está en este equipo y lo acompañaría a cualquier conexión, así que algo de aquí puede contribuir.',
  'told.network-only-you':
    'Usted dijo que solo le pasa a usted. Puede que el bloqueo afecte solo a su cuenta o a este equipo: dígaselo a quien le ayude.',
  'told.network-others-too':
    'Usted dijo que a otras personas de aquí también les pasa. Encaja: la causa es común.',
  'told.network-only-here': 'Usted dijo que solo ocurre aquí. Encaja: otras conexiones no están afectadas.',
  'told.computer-everywhere':
    'Usted dijo que ocurre esté donde esté. Encaja: la causa viaja con este equipo.',
  'told.computer-others-too':
    'Usted dijo que a otras personas de aquí también les pasa. Encaja: es probable que en sus equipos funcione el mismo programa.',
  'told.service-others-too':
    'Usted dijo que a otras personas de aquí también les pasa. Encaja: no se trata de su equipo.',
  'told.service-everywhere': 'Usted dijo que ocurre esté donde esté. Encaja: no se trata de esta red.',
  'told.changed-security':
    'Usted dijo que hay una VPN o un programa de seguridad nuevo. Encaja: diga cuál es a quien le ayude.',
  'told.clear-account':
    'Usted dijo que cambió su contraseña o su cuenta. Cierre la sesión de ChatGPT en todas partes y vuelva a iniciarla: esa es ahora la causa más probable.',
  'told.clear-on-and-off':
    'Usted dijo que va y viene. Ahora mismo el camino está libre: inicie esta comprobación otra vez en el momento en que falle.',
  'told.clear-others-too':
    'Usted dijo que a otras personas de aquí también les pasa. Ahora mismo el camino está libre desde aquí, así que puede ir y venir: compruebe de nuevo cuando falle.',
  'told.clear-everywhere':
    'Usted dijo que ocurre esté donde esté, y aquí el camino está libre. Por eso su cuenta o su dispositivo es más probable que cualquier red.',
  'told.clear-only-you':
    'Usted dijo que solo le pasa a usted, y el camino está libre. Por eso su cuenta o su dispositivo es la causa más probable.',

  'path.title': 'El camino hasta ChatGPT',
  'path.computer': 'Este equipo',
  'path.agent': 'Programa de seguridad de este equipo',
  'path.wifi': 'Wi-Fi',
  'path.cable': 'Cable de red',
  'path.link': 'Conexión a la red',
  'path.vpn': 'VPN',
  'path.gate': 'Página de acceso',
  'path.guard': 'El filtro de su red',
  'path.way-out': 'La salida de su empresa',
  'path.internet': 'Internet',
  'path.openai': 'ChatGPT',
  'path.state.clear': 'bien',
  'path.state.break': 'aquí está el obstáculo',
  'path.state.trouble': 'aquí hay un obstáculo parcial',
  'path.state.beyond': 'no alcanzado',
  'path.state.unknown': 'no se sabe',
};
