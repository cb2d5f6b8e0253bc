import type { allowlist as english } from '../en/allowlist';

/** Palabras de las páginas que acompañan a las listas, para administradores. Los menús quedan como los escribe el fabricante. */
export const allowlist: Readonly<Record<keyof typeof english, string>> = {
  'allowlist.title': 'ChatGPT y {product}: listas para importar',
  'allowlist.overview': 'ChatGPT: listas para su red',
  'allowlist.made':
    'Hecho por Clearway a partir de su catálogo de hosts de ChatGPT del {date}. Los hosts cambian: vuelva a crear las listas cuando Clearway traiga un catálogo más nuevo.',
  'allowlist.least':
    'En las listas solo está lo que ChatGPT necesita, y todo lo demás queda como usted lo tiene: mantenga su denegación predeterminada. Estas listas son una propuesta. No se ha cambiado nada en su red.',
  'allowlist.files': 'Los archivos',
  'allowlist.file.allow':
    '`{file}`: lo que debe permitirse, TCP 443. Sin ello, una parte de ChatGPT deja de funcionar o funciona mal.',
  'allowlist.file.optional':
    '`{file}`: lo que nadie echa de menos (pagos, ventana de ayuda, mediciones, cuentas de otros proveedores). Añada líneas sueltas si las quiere.',
  'allowlist.file.exempt':
    '`{file}`: lo que no debe descifrarse: los nombres propios de OpenAI, los dos de Apple y la voz. Nada más necesita una exclusión.',
  'allowlist.file.exempt-tenant':
    '`{file}`: lo mismo sin chatgpt.com, para empresas que insertan allí una cabecera (véase “Limitar ChatGPT a su espacio de trabajo”). Use uno de los dos.',
  'allowlist.file.voice':
    '`{file}`: las direcciones de los servidores de voz que publica OpenAI, una por línea.',
  'allowlist.file.script': '`{file}`: todo ello en el lenguaje del producto. Léalo antes de cargarlo.',
  'allowlist.file.script-tenant':
    '`{file}`: lo mismo, pero chatgpt.com se sigue descifrando (véase “Limitar ChatGPT a su espacio de trabajo”). Use uno de los dos.',
  'allowlist.file.nftables': '`{file}`: reglas para la voz en un cortafuegos Linux.',
  'allowlist.file.plan': '`{file}`: lo que deja salir un cortafuegos, zona por zona.',
  'allowlist.file.products':
    '`clearway allowlist --all --out DIR` escribe lo mismo para {count, plural, one {# producto} other {# productos}}, cada uno en su propio formato y carpeta.',
  'allowlist.where': 'Dónde va',
  'allowlist.where-allow': 'Permitir: {console}.',
  'allowlist.where-exempt': 'No inspeccionar: {console}.',
  'allowlist.where-exempt-unknown':
    'No inspeccionar: no conocemos ningún menú para ello. Donde el producto no descifra, no hace falta nada.',
  'allowlist.menu': 'Los menús cambian de sitio entre versiones; busque las mismas palabras cerca.',
  'allowlist.certainty.official': 'Seguridad: lo dicen los documentos del propio fabricante.',
  'allowlist.certainty.third-party':
    'Seguridad: lo han descrito otros; no está comprobado con los documentos del fabricante.',
  'allowlist.certainty.inferred': 'Seguridad: deducido de lo que se sabe; compruébelo antes en su versión.',
  'allowlist.certainty.recalled':
    'Seguridad: conocimiento general, no consultado; compruébelo antes en su versión.',
  'allowlist.order': 'Orden de las reglas',
  'allowlist.order.above-blocks':
    'Ponga la regla que permite por encima de las que bloquean, y la regla que no inspecciona por encima de la que inspecciona. Normalmente gana la primera regla que coincide.',
  'allowlist.order.activate':
    'Ponga la regla que permite por encima de las que bloquean, y la regla que no inspecciona por encima de la que inspecciona. Nada entra en vigor hasta que lo active (en el portal de Zscaler “Activate”, en el de Broadcom “Activate Policy”).',
  'allowlist.order.commit':
    'Ponga la regla de Security que usa la categoría por encima de las que bloquean, y la regla “No Decrypt” por encima de la regla “Decrypt”; después haga commit. Una entrada en SSL Decryption Exclusion prevalece sobre las reglas de descifrado.',
  'allowlist.order.allow-wins':
    'Una lista de permitidos prevalece sobre las de bloqueo, así que su posición no importa.',
  'allowlist.order.exempt-first':
    'Las reglas que no inspeccionan se evalúan siempre antes que las demás. Las restantes van de arriba abajo y gana la primera que coincide: ponga las que permiten por encima de las que bloquean.',
  'allowlist.order.filter-before-category':
    'El filtro de URL estático se consulta antes que la categoría. “Allow” solo pasa a la categoría, por eso las entradas son “exempt”, limitadas a la comprobación de categoría: el antivirus y la prevención de pérdida de datos se mantienen. En la lista de directivas del cortafuegos gana la primera que coincide.',
  'allowlist.order.first-match':
    'Las reglas se leen de arriba abajo y gana la primera que coincide: ponga estas por encima de las que deniegan y de la que lo descifra todo.',
  'allowlist.order.no-order': 'No hay orden: cada excepción cuenta. Introduzca los nombres a mano.',
  'allowlist.script.cpl':
    'ProxySG: instale `{file}` como Local Policy. En el portal de Cloud SWG use en su lugar las listas, un dominio por línea. Una las capas con las suyas si ya tiene capas del mismo tipo; una capa posterior puede anular una anterior.',
  'allowlist.script.fortios':
    'Cargue `{file}` como script. Antes, sustituya el nombre del perfil de inspección SSL/SSH por el suyo; después elija el filtro de URL “clearway-chatgpt” en su perfil de filtro web y use el grupo de direcciones y el servicio “clearway-voice” en una directiva del cortafuegos.',
  'allowlist.script.squid':
    'Incluya `{file}` en squid.conf por encima de sus reglas de denegación y de “ssl_bump bump”; usa la acl “localnet” de la configuración estándar. Omita las líneas ssl_bump donde Squid no descifre. Compruebe con `squid -k parse` y después `squid -k reconfigure`.',
  'allowlist.script.gateway-rules':
    'Las listas van a My Team > Lists como dominios. `{file}` contiene las reglas para la interfaz (una petición por regla), desactivadas: revise cada una antes de activarla. Las dos reglas que permiten nombres solo importan si otras reglas suyas los bloquean.',
  'allowlist.tenant': 'Limitar ChatGPT a su espacio de trabajo',
  'allowlist.tenant.conflict':
    'Algunas empresas hacen que su proxy inserte la cabecera ChatGPT-Allowed-Workspace-Id, para que solo se pueda usar su propio espacio de trabajo. Para eso hay que descifrar chatgpt.com. Excluir chatgpt.com desactivaría su propio límite: use entonces las listas con “tenant” en el nombre, que mantienen descifrado chatgpt.com y excluyen el resto. Los navegadores funcionan así; las aplicaciones de ChatGPT pueden rechazar un certificado de empresa.',
  'allowlist.limits': 'Qué tener en cuenta',
  'allowlist.format.leading-dot':
    'Un punto inicial abarca el nombre sin prefijo y lo que está por debajo (Zscaler: hasta cinco niveles). Un nombre sin punto es solo ese host.',
  'allowlist.format.bare': 'Un nombre sin prefijo abarca también lo que está por debajo. No añada “*.”.',
  'allowlist.format.name-and-wildcard':
    'Un comodín puede no abarcar el nombre sin prefijo, así que figuran ambos: `chatgpt.com` y `*.chatgpt.com`.',
  'allowlist.format.every-name':
    'No se sabe si en este producto un nombre abarca lo que está por debajo. Por eso la lista contiene todos los hosts conocidos; si su versión admite un dominio con todo lo que contiene, introduzca los dominios.',
  'allowlist.format.url-with-slash':
    'Cada entrada termina en “/”: sin ello, `chatgpt.com` coincidiría también con `chatgpt.com.example.net`. Un comodín equivale a una o más etiquetas y no abarca el nombre sin prefijo, así que figuran ambos. Para una External Dynamic List elija el tipo URL.',
  'allowlist.format.expression':
    'Cada línea es una expresión regular sobre host y ruta, sin el esquema. El comienzo está anclado y los puntos van escapados, así que los nombres parecidos no coinciden.',
  'allowlist.format.filter-rule': '`@@||name^` permite el nombre y lo que está por debajo.',
  'allowlist.format.filter-rule-important':
    '`@@||name^$important` permite el nombre y lo que está por debajo, por encima de todas las demás reglas.',
  'allowlist.format.exempt-differs':
    'La lista de lo que no se inspecciona va en otro lugar y está escrita a la manera de este:',
  'allowlist.format.name-and-dot':
    'Un punto al principio abarca lo que hay debajo de un nombre y puede no abarcar el nombre solo, por lo que figuran ambos: `chatgpt.com` y `.chatgpt.com`.',
  'allowlist.note.by-address':
    'En la inspección basada en proxy, este producto exime por dirección, y ChatGPT comparte sus direcciones con otros sitios, que también quedarían exentos. En ese caso, asigne a los nombres una categoría propia (Web Rating Overrides) y exima esa categoría. En la inspección basada en flujo cuenta el nombre.',
  'allowlist.note.goes-on':
    'Una entrada también coincide con nombres que continúan tras ella, como `chatgpt.com.example.net`; el producto no ofrece forma de impedirlo. Mantenga activada su protección contra sitios maliciosos.',
  'allowlist.note.as-expression':
    'Elija «Regular expression» como tipo de cada excepción. Un patrón no serviría: su `*` también atraviesa las barras, de modo que coincidiría la ruta de un extraño.',
  'allowlist.note.as-domain':
    'Introduzca los nombres como «Domain», que abarca lo que hay debajo. «FQDN» sería solo ese equipo.',
  'allowlist.most-entries':
    'Una lista admite como máximo {count, plural, one {# entrada} other {# entradas}}; estas listas quedan muy por debajo.',
  'allowlist.most-characters':
    'Una entrada tiene como máximo {count, plural, one {# carácter} other {# caracteres}}.',
  'allowlist.api-included':
    'openai.com con todo lo que contiene figura en la lista de la propia OpenAI e incluye api.openai.com, la interfaz para programas. Si no quiere esa, bloquéela por encima de la regla que permite: ChatGPT no la necesita.',
  'allowlist.withheld':
    '{pattern} no está en las listas: cualquiera puede tener un nombre allí. En su lugar figuran los nombres conocidos: {hosts}. En su región puede haber más en uso; el informe de Clearway los nombra. No permita un patrón de nombres: desconocidos pueden registrar uno que coincida.',
  'allowlist.withheld-unnamed':
    '{pattern} está en la lista de OpenAI pero no en estas: cualquiera puede tener un nombre allí, y no se conoce ninguno que use ChatGPT.',
  'allowlist.syntax-source': 'Cómo lee el producto sus listas: {source}.',
  'allowlist.by-feature': 'Qué necesita cada función',
  'allowlist.by-feature.how':
    'Un nombre hace falta donde hay una ×. Omita las filas de funciones que nadie use en su empresa.',
  'allowlist.by-feature.name': 'Nombre',
  'allowlist.voice': 'Voz',
  'allowlist.voice.ports':
    'La voz usa UDP {udp} hacia {count, plural, one {# dirección} other {# direcciones}} que publica OpenAI ({feed}), y TCP {tcp} hacia las mismas cuando UDP no pasa: entonces empieza más tarde y puede sonar peor. Estas direcciones no tienen nombres, así que los filtros web no las ven: permítalas en el cortafuegos y no descifre TCP {tcp} hacia ellas. La lista cambia; revísela de vez en cuando.',
  'allowlist.test': 'Cómo probarlo',
  'allowlist.test.again': 'Ejecute `clearway check` en el mismo equipo: no debería encontrar nada.',
  'allowlist.test.issuer':
    'Abra https://chatgpt.com en un navegador y mire el certificado: debe haberlo emitido una autoridad pública, no su empresa.',
  'allowlist.test.stranger':
    'Compruebe que algo que usted bloquea sigue bloqueado: las listas no deben abrir más que ChatGPT.',
  'allowlist.test.vendor': 'La vista de la conexión según el propio fabricante: {page}',
  'allowlist.undo': 'Cómo deshacerlo',
  'allowlist.undo.list':
    'Quite las dos reglas y después las listas que usan. Dé a las listas un nombre que no se use en ningún otro sitio (como “clearway-chatgpt”), para que no se pierda nada más con ellas.',
  'allowlist.undo.cpl': 'Quite de nuevo las líneas de la Local Policy e instálela.',
  'allowlist.undo.fortios':
    'Quite el filtro de URL “clearway-chatgpt”, las filas nuevas de ssl-exempt y todos los objetos cuyo nombre empiece por “clearway-”. Haga una copia de seguridad de la configuración antes de empezar.',
  'allowlist.undo.squid': 'Quite la línea include y ejecute `squid -k reconfigure`.',
  'allowlist.undo.gateway-rules': 'Elimine las reglas cuyo nombre empiece por “clearway-chatgpt”.',
  'allowlist.plan.title': 'ChatGPT: lo que deja salir un cortafuegos, zona por zona',
  'allowlist.plan.intro':
    'De la primera regla a la última; todo empieza dentro. Omita las dos reglas del proxy donde no lo haya, y la regla directa donde solo se salga por el proxy.',
  'allowlist.plan.column.rule': 'Regla',
  'allowlist.plan.column.source': 'Origen',
  'allowlist.plan.column.destination': 'Destino',
  'allowlist.plan.column.port': 'Puerto',
  'allowlist.plan.column.action': 'Acción',
  'allowlist.plan.names': '{count, plural, one {# nombre} other {# nombres}}, más abajo',
  'allowlist.plan.voice-servers':
    '{count, plural, one {# servidor de voz} other {# servidores de voz}}, más abajo',
  'allowlist.plan.proxy-port': 'TCP, el puerto del proxy',
  'allowlist.plan.rule.own-dns': 'Nombres de sus propios resolutores',
  'allowlist.plan.rule.to-proxy': 'ChatGPT a través del proxy',
  'allowlist.plan.rule.proxy-out': 'La salida del proxy',
  'allowlist.plan.rule.direct': 'ChatGPT directamente',
  'allowlist.plan.rule.voice': 'Voz',
  'allowlist.plan.rule.voice-fallback': 'Voz, segundo camino',
  'allowlist.plan.rule.quic': 'QUIC puede seguir cerrado: TCP lo sustituye',
  'allowlist.plan.rule.servers': 'Los servidores no necesitan ChatGPT',
  'allowlist.plan.rule.inbound': 'No entra nada',
  'allowlist.plan.rule.rest': 'Todo lo demás',
  'allowlist.plan.mind': 'Qué tener en cuenta',
  'allowlist.plan.by-name':
    'Permita los nombres por nombre, no por dirección: están tras una gran red de distribución cuyas direcciones cambian y sirven a millones de otros sitios.',
  'allowlist.plan.one-way':
    'Las respuestas deben poder volver: un cortafuegos con estado lo hace por sí mismo; si no, permita las conexiones establecidas.',
  'allowlist.plan.addresses-move':
    '{count, plural, one {La dirección de voz es una copia} other {Las # direcciones de voz son una copia}} de {feed}; cambia.',
  'allowlist.plan.idle':
    'ChatGPT mantiene conexiones abiertas (WebSockets en TCP 443): no las cierre tras un breve silencio y no limite el tamaño de los mensajes.',
  'allowlist.plan.names-title': 'Los nombres',
  'allowlist.plan.voice-title': 'Los servidores de voz',
  'allowlist.zone.people': 'Equipos y teléfonos de las personas',
  'allowlist.zone.proxy': 'Proxy (DMZ)',
  'allowlist.zone.resolver': 'Sus resolutores DNS',
  'allowlist.zone.servers': 'Servidores, bases de datos',
  'allowlist.zone.outside': 'Internet',
  'allowlist.zone.any': 'Cualquiera',
};
