import type { evidence as english } from '../en/evidence';

/** Grabación, imágenes y palabras propias: la pantalla “Muéstrenos qué ocurre” y lo que se dice de sus archivos. */
export const evidence: Readonly<Record<keyof typeof english, string>> = {
  'window.evidence.open': 'Mostrar qué ocurre',
  'window.evidence.title': 'Muéstrenos qué ocurre',
  'window.evidence.lead':
    'Todo esto es opcional. Ayuda a quienes lean su archivo a ver el problema con sus propios ojos. Nada sale de este equipo por sí solo, y usted lo ve todo antes de que se guarde.',

  'window.evidence.record': 'Grábelo mientras ocurre',
  'window.evidence.record.how':
    'Se abre una ventana aparte con ChatGPT. Haga allí lo que suele fallar; después vuelva y detenga la grabación. La ventana no conoce ninguno de sus inicios de sesión y lo olvida todo al cerrarse.',
  'window.evidence.record.keeps':
    'Se conserva: qué direcciones se consultaron, qué respondieron y cuánto tardaron. No se conserva: lo que escribe, las respuestas, las contraseñas ni otros datos de inicio de sesión.',
  'window.evidence.record.start': 'Abrir la ventana y grabar',
  'window.evidence.record.opening': 'Abriendo la ventana…',
  'window.evidence.record.finishing': 'Preparando la grabación…',
  'window.evidence.record.stop': 'Detener la grabación',
  'window.evidence.record.picture': 'Hacer una imagen de esa ventana',
  'window.evidence.record.limit': 'Se detiene por sí misma a los {minutes, number} minutos.',
  'window.evidence.recording': 'Grabando',
  'window.evidence.recording.time': '{minutes, number, ::00}:{seconds, number, ::00}',
  'window.evidence.recording.count':
    '{requests, plural, one {# petición} other {# peticiones}} hasta ahora, {failed, number} con fallo',
  'window.evidence.mark':
    'Clearway está grabando esta ventana. Ciérrela, o detenga la grabación en Clearway, cuando termine.',

  'window.evidence.har': 'Añada una grabación que ya tenga',
  'window.evidence.har.how':
    'Un archivo terminado en .har, como los que guardan los navegadores desde sus herramientas para desarrolladores. Las contraseñas, las cookies y los contenidos se quitan al añadirlo.',
  'window.evidence.har.choose': 'Elegir un archivo .har',
  'window.evidence.picture': 'Añada imágenes',
  'window.evidence.picture.how':
    'Una imagen de un mensaje de error dice mucho. Elija archivos, suéltelos aquí o pegue una imagen. Solo se conserva lo visible: se quitan los datos ocultos, como el lugar y la hora. Mire bien antes de guardar: los nombres y chats que se vean en ella se quedan. Las imágenes solo están en la memoria: si Clearway se cierra antes de guardar, añádalas de nuevo.',
  'window.evidence.picture.choose': 'Elegir imágenes',
  'window.evidence.picture.screen': 'Hacer una imagen de la pantalla',
  'window.evidence.drop': 'Suelte aquí archivos .har o imágenes',
  'window.evidence.adding': 'Añadiendo {name}…',
  'window.evidence.adding.stop': 'Cancelar',

  'window.evidence.account': 'Descríbalo con sus palabras',
  'window.evidence.account.what': '¿Qué falla?',
  'window.evidence.account.what.hint':
    'Por ejemplo: la respuesta se detiene después de las primeras palabras.',
  'window.evidence.account.steps': '¿Cómo se llega a ello, paso a paso?',
  'window.evidence.account.steps.hint': 'Un paso en cada línea.',
  'window.evidence.account.when': '¿Cuándo ocurre?',
  'window.evidence.account.when.hint': 'Por ejemplo: hoy a las 9:30, o todas las mañanas.',
  'window.evidence.account.private':
    'Por favor, sin nombres, contraseñas ni chats. Lo que lo parezca se quita antes de guardar el archivo.',

  'window.evidence.items': 'Añadido hasta ahora',
  'window.evidence.items.none': 'Nada todavía.',
  'window.evidence.item.recording':
    'Grabación, {seconds, plural, one {# segundo} other {# segundos}}, {requests, plural, one {# petición} other {# peticiones}}, {failed, number} con fallo',
  'window.evidence.item.har':
    'Archivo que añadió usted, {requests, plural, one {# petición} other {# peticiones}}',
  'window.evidence.item.picture.recording': 'Imagen de la ventana grabada',
  'window.evidence.item.picture.screen': 'Imagen de la pantalla',
  'window.evidence.item.picture.file': 'Imagen que añadió usted',
  'window.evidence.item.loading': 'Se está cargando la imagen…',
  'window.evidence.end.stopped': 'Usted la detuvo.',
  'window.evidence.end.window-closed': 'Terminó cuando usted cerró la ventana.',
  'window.evidence.end.deadline': 'Terminó por sí misma al acabarse el tiempo.',
  'window.evidence.end.full': 'Terminó por sí misma: no cabía más.',
  'window.evidence.end.browser-ended':
    'La ventana se cerró de forma inesperada. Lo grabado hasta entonces se conserva.',
  'window.evidence.remove': 'Quitar',
  'window.evidence.remove.of': 'Quitar {what}',
  'window.evidence.removed': 'Quitado.',
  'window.evidence.added': 'Añadido.',
  'window.evidence.save': 'Continuar y guardar',

  'window.evidence.trouble.no-browser':
    'No se ha encontrado en este equipo ningún navegador que se pueda grabar. En su lugar puede añadir un archivo .har: abra las herramientas para desarrolladores de su navegador (F12), elija “Red” o “Network”, repita lo que falla y guárdelo con “Exportar HAR” o “Export HAR”.',
  'window.evidence.trouble.refused':
    'El navegador de este equipo no permite grabar; puede que su empresa lo haya desactivado. En su lugar puede añadir un archivo .har o imágenes.',
  'window.evidence.trouble.nothing-recorded': 'No se grabó nada: la ventana se cerró antes de cargar algo.',
  'window.evidence.trouble.forbidden': 'Su organización no permite esto aquí.',
  'window.evidence.trouble.no-window':
    'Ahora mismo no hay ninguna ventana en grabación de la que hacer una imagen.',
  'window.evidence.trouble.screen-refused':
    'El sistema no permite hacer una imagen de la pantalla. Hágala con la tecla propia de su sistema y péguela aquí.',
  'window.evidence.trouble.empty': 'Este archivo está vacío.',
  'window.evidence.trouble.not-json': 'Esto no es un archivo .har, o está dañado.',
  'window.evidence.trouble.cut-off': 'Este archivo está cortado. Guárdelo de nuevo en el navegador.',
  'window.evidence.trouble.not-a-har': 'Esto no es un archivo .har.',
  'window.evidence.trouble.wrong-shape':
    'Este archivo no tiene la estructura de un archivo .har. No se ha tomado nada de él.',
  'window.evidence.trouble.leak':
    'No se ha podido quitar algo privado de este archivo, así que no se ha tomado nada de él.',
  'window.evidence.trouble.not-a-picture': 'Esto no es una imagen que Clearway pueda leer.',
  'window.evidence.trouble.too-large': 'Este archivo es demasiado grande.',
  'window.evidence.trouble.too-many': 'No cabe más en el archivo. Quite algo primero.',
  'window.evidence.trouble.busy': 'Ya hay una grabación en marcha.',
  'window.evidence.trouble.other-file': 'Solo se pueden añadir archivos .har e imágenes.',

  'window.trouble.no-evidence': 'Esto no se ha podido añadir.',

  'window.removed.har-header': 'Grabación: detalles técnicos de peticiones',
  'window.removed.har-authorization': 'Grabación: datos de inicio de sesión',
  'window.removed.har-cookie': 'Grabación: cookies',
  'window.removed.har-query': 'Grabación: valores en direcciones',
  'window.removed.har-fragment': 'Grabación: finales de direcciones',
  'window.removed.har-login': 'Grabación: nombres y contraseñas en direcciones',
  'window.removed.har-path': 'Grabación: partes personales de direcciones',
  'window.removed.har-url': 'Grabación: direcciones completas',
  'window.removed.har-host': 'Grabación: nombres internos',
  'window.removed.har-id': 'Grabación: identificadores',
  'window.removed.har-address': 'Grabación: direcciones internas',
  'window.removed.har-body': 'Grabación: contenidos',
  'window.removed.har-frame': 'Grabación: contenidos de mensajes',
  'window.removed.har-name': 'Grabación: nombres que parecen identificadores',
  'window.removed.har-title': 'Grabación: títulos de páginas',
  'window.removed.har-text': 'Grabación: otros textos',
  'window.removed.har-comment': 'Grabación: comentarios',
  'window.removed.har-member': 'Grabación: detalles que Clearway no conoce',
};
