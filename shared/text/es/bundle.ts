import type { bundle as english } from '../en/bundle';

/** Palabras de summary.html y de la entrega de un paquete. */
export const bundle: Readonly<Record<keyof typeof english, string>> = {
  'summary.title': 'Informe de red de ChatGPT, en breve',
  'summary.code': 'Código',
  'summary.more': '{count, plural, one {Hay # más} other {Hay # más}} en report.html.',
  'summary.whole':
    'El informe completo con sus pruebas son report.html y report.json, en el mismo zip. Se han quitado los datos privados de la persona y del equipo.',
  'mail.subject': 'Informe de red de ChatGPT {code}',
  'mail.body': '{sentence}\n\nCódigo del caso: {code}\nEl informe va adjunto: {file}\n',
  'window.saving.parts': 'Deje fuera lo que no quiera compartir',
  'window.saving.parts.lead': 'Todo lo marcado va en el archivo. El diagnóstico va siempre.',
  'window.part.certificates': 'Certificados, byte por byte',
  'window.part.pages': 'Textos de páginas que llegaron en lugar de ChatGPT',
  'window.part.policy': 'Lo que su departamento de TI configuró para Clearway',
  'window.part.log': 'El registro del propio Clearway',
  'window.part.recording': 'La grabación del navegador',
  'window.part.screenshots': 'Imágenes de la pantalla',
  'window.saving.repacking': 'Empaquetando de nuevo…',
  'window.removed.why.person': 'Dice quién es usted o qué equipo es el suyo.',
  'window.removed.why.place': 'Dice cómo es la red de su empresa o dónde está usted.',
  'window.removed.why.access': 'Con ello alguien podría iniciar sesión en su nombre.',
  'window.removed.why.sealed': 'Aquí nadie puede ver qué contienen.',
  'window.removed.why.trace': 'Puede contener números de cuenta o de dispositivo.',
  'window.packing.progress': '{percent, number} % empaquetado',
  'window.packing.stop': 'Detener',
  'window.saved.code': 'Código del caso',
  'window.saved.code.how':
    'Diga este código por teléfono o escríbalo en su solicitud: pertenece solo a este archivo y no dice nada de usted.',
  'window.saved.code.picture': 'El código del caso como cuadrado para escanear',
  'window.saved.code.copy': 'Copiar el código',
  'window.saved.share': 'Compartir…',
  'window.saved.mail': 'Escribir un correo',
  'window.saved.mail.how': '«{mail}» abre un borrador en su programa de correo. Adjunte usted el archivo.',
  'window.saved.send': 'Enviar a {host}',
  'window.saved.sending': 'Enviando…',
  'window.saved.sent': 'El archivo ha llegado a {host}.',
  'window.saved.hotspot':
    'Si no se puede enviar en esta red: conserve el archivo, cambie a la conexión de su teléfono y envíelo desde allí.',
  'window.drop.here': 'Suelte el archivo para abrirlo',
  'window.drop.reading': 'Leyendo {name}…',
  'window.opened.whole': 'El archivo está tal como lo escribió Clearway. Código del caso: {code}',
  'window.opened.changed': 'El archivo no está como lo escribió Clearway. No se fíe de él.',
  'window.trouble.cannot-read': 'Este archivo no es de Clearway, o está dañado. No se ha abierto nada.',
  'window.trouble.cannot-send':
    'No se ha podido enviar el archivo desde esta red. Sigue guardado en este equipo; envíelo de otra forma.',
  'window.trouble.stopped': 'Se detuvo el empaquetado. No se ha escrito nada.',
};
