import type { cli as english } from '../en/cli';

/** Palabras de la línea de órdenes. Los nombres de órdenes y opciones son iguales en todos los idiomas. */
export const cli: Readonly<Record<keyof typeof english, string>> = {
  'cli.usage': 'Uso: clearway <orden> [opciones]',
  'cli.commands': 'Órdenes:',
  'cli.command.window': 'abrir el asistente',
  'cli.command.check': 'examinar la red, decir qué falla, empaquetar las pruebas',
  'cli.command.compare': 'comparar un paquete de la oficina con uno del teléfono',
  'cli.command.diagnose': 'aplicar las reglas de hoy a las observaciones de un paquete',
  'cli.command.verify': 'comprobar un paquete: manifiesto, hashes, esquema, ningún elemento ajeno',
  'cli.command.view': 'abrir la ventana con un paquete',
  'cli.command.redact': 'quitar los secretos de un archivo HAR',
  'cli.command.allowlist': 'escribir lo que TI importa, en el formato propio del producto',
  'cli.command.policy': 'mostrar la directiva vigente y de dónde viene cada valor',
  'cli.exit':
    'Código de salida: 0 sin problemas, 1 se encontró algo, 2 uso incorrecto, 3 no se pudo determinar, 4 error interno',
  'cli.unknown-command': 'No existe la orden “{name}”. “clearway --help” las muestra.',
  'cli.bad-option': '{message}. “clearway --help” muestra las opciones.',
  'cli.needs-files':
    '“{name}” {count, plural, =0 {no admite archivos} one {necesita un archivo} other {necesita # archivos}}.',
  'cli.bad-policy': 'El archivo de directiva no se puede usar: {detail}',
  'cli.bad-catalogue': 'El archivo de catálogo no se puede usar: {detail}',
  'cli.not-told': 'No se ha podido comunicar la ejecución al recopilador de la directiva: {why}',
  'cli.bad-roots': 'Los certificados raíz de la directiva no se pueden usar: {detail}',
  'cli.bad-laboratory': 'CLEARWAY_PUBLIC_ROOTS no se puede usar: {detail}',
  'cli.bad-answers': 'El archivo de respuestas no se puede usar: {detail}',
  'cli.cannot-read': '{file} no se puede leer como paquete: {why}',
  'cli.compare.same': '{a} y {b} son el mismo paquete. Para comparar hace falta uno de cada red.',
  'cli.cannot-write': '{file} no se puede escribir: {why}',
  'cli.disk.EACCES': 'esta cuenta no tiene permiso (EACCES)',
  'cli.disk.EISDIR': 'es una carpeta (EISDIR)',
  'cli.disk.ENOENT': 'no existe ese archivo o esa carpeta (ENOENT)',
  'cli.disk.ENOSPC': 'el disco está lleno (ENOSPC)',
  'cli.disk.ENOTDIR': 'una parte de su ruta no es una carpeta (ENOTDIR)',
  'cli.disk.EROFS': 'el disco es de solo lectura (EROFS)',
  'cli.leak':
    'No se ha escrito el paquete: habría quedado en él algo privado ({detail}). No se ha perdido nada; por favor, informe de ello.',
  'cli.looking': 'Comprobando: {done} de {total}',
  'cli.laboratory':
    'Raíces de laboratorio en uso: {count, plural, one {# raíz cuenta como pública} other {# raíces cuentan como públicas}}.',
  'cli.stopped': 'Detenido antes de comprobarlo todo.',
  'cli.saved': 'Guardado: {file}',
  'cli.verified': '{file}: sin cambios y completo.',
  'cli.window.opened': 'La ventana está abierta en su navegador. Ciérrela para terminar Clearway.',
  'cli.window.no-display':
    'Aquí no se puede mostrar ninguna ventana. Para examinar la red sin ella: {command}',
  'cli.window.no-display-view':
    'Aquí no se puede mostrar ninguna ventana. Para leer sin ella lo que dice el paquete: {command}',
  'cli.window.no-browser':
    'No se ha encontrado ningún navegador. Abra esta dirección en uno de este equipo: {url}',
  'cli.internal': 'Algo ha fallado dentro de Clearway: {detail}',
  'cli.redact.progress': 'Limpiando: {done} de {total} MB',
  'cli.redact.removed': 'Quitado:',
  'cli.redact.nothing': 'No había nada que quitar.',
  'cli.redact.saved': 'Guardado, con {count, plural, one {# petición} other {# peticiones}}: {file}',
  'cli.redact.removed.header': '{count, plural, one {# valor de cabecera} other {# valores de cabecera}}',
  'cli.redact.removed.authorization':
    '{count, plural, one {# cabecera de inicio de sesión} other {# cabeceras de inicio de sesión}}',
  'cli.redact.removed.cookie': '{count, plural, one {# valor de cookie} other {# valores de cookie}}',
  'cli.redact.removed.query':
    '{count, plural, one {# valor en una dirección} other {# valores en direcciones}}',
  'cli.redact.removed.fragment':
    '{count, plural, one {# fragmento de una dirección} other {# fragmentos de direcciones}}',
  'cli.redact.removed.login':
    '{count, plural, one {# credencial en una dirección} other {# credenciales en direcciones}}',
  'cli.redact.removed.path':
    '{count, plural, one {# parte de ruta que parecía un identificador} other {# partes de ruta que parecían identificadores}}',
  'cli.redact.removed.url': '{count, plural, one {# dirección completa} other {# direcciones completas}}',
  'cli.redact.removed.host': '{count, plural, one {# host interno} other {# hosts internos}}',
  'cli.redact.removed.id': '{count, plural, one {# identificador} other {# identificadores}}',
  'cli.redact.removed.address':
    '{count, plural, one {# dirección IP interna} other {# direcciones IP internas}}',
  'cli.redact.removed.body': '{count, plural, one {# cuerpo de mensaje} other {# cuerpos de mensaje}}',
  'cli.redact.removed.frame':
    '{count, plural, one {el contenido de # mensaje WebSocket} other {el contenido de # mensajes WebSocket}}',
  'cli.redact.removed.name':
    '{count, plural, one {# nombre que parecía un identificador} other {# nombres que parecían identificadores}}',
  'cli.redact.removed.title': '{count, plural, one {# título de página} other {# títulos de página}}',
  'cli.redact.removed.text':
    '{count, plural, one {# fragmento de otro texto} other {# fragmentos de otros textos}}',
  'cli.redact.removed.comment': '{count, plural, one {# comentario} other {# comentarios}}',
  'cli.redact.removed.member':
    '{count, plural, one {# campo que Clearway no conoce} other {# campos que Clearway no conoce}}',
  'cli.redact.failed.cannot-read': '{file} no se puede leer: {detail}',
  'cli.redact.failed.cannot-write': '{file} no se puede escribir: {detail}. No ha quedado nada.',
  'cli.redact.failed.same-file':
    '{file} quedaría sobrescrito por su propia copia. Elija otro nombre con --out.',
  'cli.redact.failed.empty': '{file} está vacío. No se ha escrito nada.',
  'cli.redact.failed.not-json': '{file} no es JSON válido ({detail}). No se ha escrito nada.',
  'cli.redact.failed.cut-off':
    '{file} termina demasiado pronto ({detail}): no se guardó hasta el final. No se ha escrito nada.',
  'cli.redact.failed.not-a-har': '{file} no es un archivo HAR ({detail}). No se ha escrito nada.',
  'cli.redact.failed.wrong-shape': '{file} no es un archivo HAR válido ({detail}). No se ha escrito nada.',
  'cli.redact.failed.too-large':
    'Una petición de {file} es demasiado grande ({detail}). No se ha escrito nada.',
  'cli.redact.failed.leak':
    'No se ha escrito nada: habría quedado algo privado en el archivo ({detail}). Por favor, informe de ello.',
  'cli.redact.failed.stopped': 'Detenido. No se ha escrito nada.',
  'cli.allowlist.one-of-two': '--product y --all no se pueden usar a la vez.',
  'cli.allowlist.unknown-product':
    'No se conoce ninguna lista para el producto “{id}”. Conocidos: {ids}. Para otros: clearway allowlist, sin producto.',
  'cli.allowlist.which-product': '“{id}” puede ser uno de varios: {ids}. Indique uno.',
  'cli.allowlist.use-out':
    '{count, plural, one {# archivo. Para escribirlo} other {# archivos. Para escribirlos}}: --out DIR',
  'cli.allowlist.more-with-out': 'Con --out DIR, además: {names}',
  'cli.allowlist.outside': '{file} lleva fuera de la carpeta: allí no se escribe nada.',
  'cli.allowlist.written': '{count, plural, one {# archivo escrito} other {# archivos escritos}} en {folder}',
  'cli.policy.not-set': 'sin definir',
  'cli.policy.from.machine': 'gestionado, para este equipo: {where}',
  'cli.policy.from.user': 'gestionado, para esta persona: {where}',
  'cli.policy.from.file': 'archivo: {where}',
  'cli.policy.from.default': 'predeterminado',
  'cli.policy.warning.unreadable':
    'La directiva {where} no se puede leer ({reason}). El resto sigue vigente.',
  'cli.policy.warning.unknown-key':
    'Directiva {where}: la clave “{key}” no se conoce y no tiene efecto.{hasReason, select, yes { ¿Quiso decir “{reason}”?} other {}}',
  'cli.policy.warning.bad-value': 'Directiva {where}: “{key}” no está vigente: {reason}.',
  'cli.policy.file-good': '{file}: todas las claves se conocen y todos los valores se pueden usar.',
};
