// Las frases son para quien no sabe nada de redes; las de expertos, para el departamento de TI.

const target =
  '{scope, select, everything {cualquier sitio} chatgpt {ChatGPT} other {{hosts, plural, =0 {ChatGPT} one {uno de los servidores de ChatGPT} other {# servidores de ChatGPT}}}}';
/** Lo mismo después de una negación. */
const noTarget = target.replace('cualquier sitio', 'ningún sitio');
const addresses = '{hosts, plural, =0 {las direcciones} one {una dirección} other {# direcciones}}';
const filter =
  '{hasProduct, select, yes {{product}, en esta red,} maybe {Un filtro de esta red, posiblemente {product},} other {Un filtro de esta red}}';
const gateway = 'La puerta de salida a internet de su empresa';
const inspector =
  '{where, select, computer {{hasProduct, select, yes {{product}, en este equipo,} maybe {Un programa de este equipo, posiblemente {product},} other {Un programa de este equipo}}} elsewhere {{hasProduct, select, yes {{product}} maybe {Un programa de este equipo o algo en esta red, posiblemente {product},} other {Un programa de este equipo o algo en esta red (no se puede ver cuál de los dos)}}} other {{hasProduct, select, yes {{product}, en esta red,} maybe {Un sistema de inspección, posiblemente {product},} other {Un sistema de inspección (lo más probable, el de su propia empresa; no se puede ver qué producto es)}}}}';

/** Dos respuestas a una pregunta: dicho con cuidado, porque no se sabe cuál es la verdadera. */
const twoAnswers =
  '{twoAnswers, select, yes { Una misma pregunta recibió dos respuestas distintas: al menos una no era del servidor.} other {}}';

const hostList = '{hosts, plural, =0 {} other { ({hostNames})}}';
const namedProduct =
  '{hasProduct, select, yes { Producto: {product}.} maybe { Posiblemente {product}.} other {}}';

/** Solo se dice cuando se ha medido. */
const controls =
  '{scope, select, everything {; a otros hosts ajenos les pasa lo mismo} chatgpt {; otros hosts ajenos funcionan bien} some {; otros hosts ajenos funcionan bien} other {}}';

/** Said where this computer itself is what turns away. */
const ownDoing =
  '{where, select, computer { Lo hacen el filtro de paquetes o las rutas de este mismo equipo: nada salió de él.} other {}}';

export const finding: Record<keyof typeof import('../en/finding').finding, string> = {
  'finding.healthy.sentence': 'Este equipo llega a ChatGPT sin problemas.',
  'finding.could-not-tell.sentence':
    'No hemos podido averiguar qué falla: lo que vimos no señala una sola causa. El archivo guardado muestra todo lo que se ha comprobado.',

  'finding.no-link.sentence': 'Este equipo no está conectado a ninguna red.',
  'finding.no-link.expert': 'Ninguna interfaz, aparte de loopback, tiene una dirección utilizable.',
  'finding.no-internet.sentence':
    '{router, select, none {Este equipo está conectado, pero no conoce ningún camino a internet, así que no se trata solo de ChatGPT: no tiene ningún router configurado.} other {{where, select, computer {Este equipo no deja salir nada a internet, así que no se trata solo de ChatGPT: lo prohíbe un programa o una regla que hay en él.} other {Este equipo está conectado, pero nada responde en internet, así que no se trata solo de ChatGPT.}}}}',
  'finding.no-internet.expert': `Hay una interfaz activa, pero no se llega ni a nombres ni a direcciones literales en TCP 443.{router, select, none { No hay ruta predeterminada.} other {${ownDoing}}}`,
  'finding.sign-in-page.sentence':
    'Esta red pide que inicie sesión o acepte sus condiciones antes de dejarle salir a internet.',
  'finding.sign-in-page.expert':
    'Portal cautivo: las pruebas por HTTP sin cifrar de dos o más propietarios las respondió otro (portal: {portal}).',
  'finding.clock-wrong.sentence':
    'El reloj de este equipo va {days, plural, =0 {{hours, plural, =0 {unos minutos} one {una hora} other {# horas}}} one {un día} other {# días}} {direction, select, behind {atrasado} other {adelantado}}, y por eso el equipo desconfía de todos los sitios seguros.',
  'finding.clock-wrong.expert':
    'El reloj del sistema va {direction, select, behind {atrasado} other {adelantado}} {hours} h (unos {days} días; lo confirman NTP o las cabeceras Date); los certificados parecen {direction, select, behind {no ser válidos todavía} other {caducados}}.',
  'finding.mtu-black-hole.sentence':
    'Esta red pierde los fragmentos grandes de datos: ChatGPT empieza a cargarse y luego se queda parado.',
  'finding.mtu-black-hole.expert':
    'Agujero negro de MTU: los paquetes pequeños pasan, los de tamaño completo desaparecen y no vuelve ningún ICMP "fragmentation needed"{hosts, plural, =0 {} other { ({hostNames})}}.',
  'finding.address-dead.sentence':
    '{how, select, refused {Uno de los varios caminos hacia ChatGPT está cerrado y lo dice enseguida: los programas toman otro y nadie lo nota.} other {Uno de los varios caminos hacia ChatGPT no lleva a ninguna parte desde aquí; por eso ChatGPT tarda a veces muchos segundos en abrirse.}}',
  'finding.address-dead.expert':
    '{how, select, refused {Las conexiones a {address} se rechazan enseguida} other {Las conexiones a {address} no reciben respuesta}}, tampoco al repetirlas con la línea en calma; los mismos hosts responden en sus otras direcciones.{how, select, refused {} other { Los programas que prueban las direcciones una tras otra esperan por ella.}}',
  'finding.ipv6-broken.sentence':
    '{how, select, refused {Uno de los dos caminos de salida de esta red está cerrado y lo dice enseguida: los programas toman el otro y nadie lo nota.} other {Uno de los dos caminos de salida de esta red no lleva a ninguna parte; por eso ChatGPT se abre despacio y algunas aplicaciones no lo abren.}}',
  'finding.ipv6-broken.expert':
    'IPv6 está configurado (dirección y ruta), pero sus conexiones fallan; los mismos hosts responden por IPv4.{how, select, refused { Se rechazan enseguida (menos de un segundo): los programas pasan a IPv4 sin esperar.} other {}}',
  'finding.upload-cut.sentence':
    'ChatGPT se abre, pero los archivos no pasan: {hasProduct, select, yes {{product}} maybe {algo en esta red, posiblemente {product},} other {algo en esta red}} los detiene por el camino.',
  'finding.upload-cut.expert':
    'Un POST de 256 KB a files.oaiusercontent.com falló ({how}, HTTP {status}) donde un GET sí recibe respuesta: límite de tamaño del cuerpo, filtro de subidas o prevención de pérdida de datos (DLP).',
  'finding.cookies-stripped.sentence':
    '{hasProduct, select, yes {{product}} maybe {Algo en esta red, posiblemente {product},} other {Algo en esta red}} elimina lo que ChatGPT necesita para recordar que usted ha iniciado sesión.',
  'finding.cookies-stripped.expert':
    'Las respuestas de chatgpt.com llegan a través de un dispositivo de inspección, con las cabeceras del edge pero sin su Set-Cookie: filtrado de cookies.',
  'finding.unstable-path.sentence':
    'La conexión aquí es inestable: parte de lo que se envía se pierde o llega tarde, y ChatGPT solo funciona a ratos.',
  'finding.unstable-path.expert':
    '{slow, plural, one {# conexión necesitó} other {# conexiones necesitaron}} una retransmisión o un segundo intento: pérdida de paquetes o una línea demasiado estrecha.',
  'finding.slow-path.sentence':
    'El camino hasta ChatGPT funciona, pero es lento: las respuestas pueden empezar tarde y llegar a trompicones.',
  'finding.slow-path.expert': 'Ida y vuelta hasta el edge: unos {roundTripMs} ms.',

  'finding.narrow-line.sentence':
    'ChatGPT funciona, pero la línea aquí es tan estrecha que {way, select, up {enviar archivos} other {todo}} tarda mucho.',
  'finding.narrow-line.expert':
    'Rendimiento de la comprobación más rápida: unos {kbps} kbit/s {way, select, up {de subida} down {de bajada} other {tanto de bajada como de subida}}, descontados los tiempos de ida y vuelta.',

  'finding.dns-down.sentence':
    '{where, select, computer {Este equipo está configurado para preguntar las direcciones de internet a un programa propio, y ese programa no está en marcha, así que ningún sitio se abre por su nombre.} other {Esta red no encuentra ninguna dirección de internet, así que ningún sitio se abre por su nombre.}}',
  'finding.dns-down.expert':
    'Ningún resolutor configurado respondió a consulta alguna, tampoco a los nombres de control.',
  'finding.dns-slow.sentence':
    '{how, select, some {Aquí ChatGPT empieza con una larga espera: averiguar dónde está en internet tarda cada vez {seconds, plural, one {cerca de un segundo} other {unos # segundos}}, aunque los demás sitios se encuentran enseguida.} lost {Aquí se pierden las preguntas sobre dónde está cada cosa en internet; por eso todo lo que se abre, también ChatGPT, se queda a menudo parado varios segundos o no se abre.} other {Aquí todo lo que se abre, también ChatGPT, empieza con una larga espera: encontrar dónde está en internet tarda cada vez {seconds, plural, one {cerca de un segundo} other {unos # segundos}}.}}',
  'finding.dns-slow.expert':
    '{how, select, some {{hostNames} tardó cada vez al menos {waitMs} ms, tanto por el sistema como por los resolutores configurados preguntados directamente; otros nombres llegaron enseguida.} lost {El {lostPercent} % de las consultas al resolutor configurado quedó sin respuesta con la línea en calma; el sistema tuvo que volver a preguntar por muchos nombres (hasta {waitMs} ms).} other {El nombre más rápido tardó {waitMs} ms. {how, select, silent {El primer resolutor configurado no responde; cada consulta pasa después al siguiente.} other {El resolutor configurado, consultado directamente, responde igual de tarde.}}}}',
  'finding.dns-name-missing.sentence': `Según esta red, ${addresses} que ChatGPT necesita {hosts, plural, one {no existe} other {no existen}}.{outside, select, differs { Fuera de ella, {hosts, plural, one {sí existe} other {sí existen}}.} other {}}`,
  'finding.dns-name-missing.expert': `El resolutor responde NXDOMAIN o sin datos para {hosts, plural, one {# nombre} other {# nombres}}${hostList}; {outside, select, differs {un resolutor externo sí tiene direcciones} other {no se pudo preguntar a ningún resolutor externo}}.${twoAnswers}${namedProduct}`,
  'finding.dns-refused.sentence': `Esta red se niega a buscar ${addresses} que ChatGPT necesita.`,
  'finding.dns-refused.expert': `El resolutor responde REFUSED${hostList}.${namedProduct}`,
  'finding.dns-server-failure.sentence': `Cuando este equipo pregunta por ${addresses} que ChatGPT necesita, esta red solo devuelve un error.`,
  'finding.dns-server-failure.expert': `El resolutor responde SERVFAIL${hostList}${controls}.${namedProduct}`,
  'finding.dns-silent.sentence': `Esta red encuentra otras direcciones, pero nunca contesta cuando se le pregunta por ${addresses} que ChatGPT necesita.`,
  'finding.dns-silent.expert': `El resolutor nunca responde para estos nombres${hostList}, aunque sí para otros.${namedProduct}`,
  'finding.dns-sinkhole.sentence': `{where, select, computer {Un ajuste de este equipo lo aparta de ${target} y no lo lleva a ninguna parte.} other {${filter} aparta este equipo de ${target} y lo lleva a una página de bloqueo propia.}}`,
  'finding.dns-sinkhole.expert': `Sumidero DNS (sinkhole): {hostsFile, select, yes {el archivo hosts de este equipo indica} other {el resolutor responde}} {address}${hostList}.{intercepted, select, yes { Los resolutores externos reciben la misma respuesta: el puerto 53 está interceptado.} other {}}${twoAnswers}${namedProduct}`,
  'finding.dns-redirected.sentence': `{where, select, computer {Un ajuste de este equipo lo lleva} other {Esta red lleva este equipo}} a una dirección falsa en lugar de a ${target}.`,
  'finding.dns-redirected.expert': `{hostsFile, select, yes {El archivo hosts de este equipo indica {address}, donde el host no está} other {El resolutor responde {address}, que no puede pertenecer al host}}${hostList}.{intercepted, select, yes { Los resolutores externos reciben la misma respuesta: el puerto 53 está interceptado.} other {}}${twoAnswers}${namedProduct}`,
  'finding.dns-intercepted.sentence':
    'Esta red busca las direcciones en nombre de todos, también de quienes preguntan en otro sitio. Eso por sí solo no molesta.',
  'finding.dns-intercepted.expert': `El puerto 53 está interceptado: {how, select, nobody {se respondió a una consulta dirigida a una dirección donde no hay nadie (192.0.2.53)} same {servidores de distintos operadores preguntan desde una misma dirección} other {un servidor externo se presenta con un nombre que no es de su operador (CH TXT id.server)}}. Cambiar a otro resolutor por DNS sin cifrar no sirve de nada.${namedProduct}`,
  'finding.dns-invents-names.sentence':
    'Esta red lleva las direcciones que no existen a una página propia. A ChatGPT no le afecta.',
  'finding.dns-invents-names.expert':
    'Reescritura de NXDOMAIN: el resolutor responde {address} para nombres que no pueden existir. Los nombres que llevan allí se consideran inexistentes.',

  'finding.tcp-reset.sentence': `{where, select, computer {Este mismo equipo no deja salir nada hacia ${noTarget}: lo prohíbe un programa o una regla que hay en él.} other {Algo en esta red corta de inmediato la conexión con ${target}.}}`,
  'finding.tcp-reset.expert': `Las conexiones TCP al 443 se rechazan con RST${hostList}${controls}.${ownDoing}`,
  'finding.tcp-silent.sentence': `{where, select, computer {Este mismo equipo no deja salir nada hacia ${noTarget}: lo prohíbe un programa o una regla que hay en él.} other {Esta red no deja pasar nada hacia ${noTarget}: las peticiones nunca reciben respuesta.}}`,
  'finding.tcp-silent.expert': `Los paquetes SYN al 443 se descartan sin respuesta${hostList}${controls}.${ownDoing}`,
  'finding.tcp-unreachable.sentence': `{where, select, computer {Este mismo equipo no deja salir nada hacia ${noTarget}: lo prohíbe un programa o una regla que hay en él.} other {Un dispositivo de esta red rechaza todo lo que va dirigido a ${target}.}}`,
  'finding.tcp-unreachable.expert': `ICMP unreachable (sin ruta o prohibido por el administrador)${hostList}.${ownDoing}`,

  'finding.proxy-needs-password.sentence': `${gateway} pide un nombre de usuario y una contraseña antes de dejar salir nada.`,
  'finding.proxy-needs-password.expert': `El proxy {proxy} {schemes, select, SOCKS {rechaza SOCKS sin un nombre y una contraseña válidos} other {responde a CONNECT con 407{hasSchemes, select, yes { (esquemas: {schemes})} other {}}}}.${namedProduct}`,
  'finding.proxy-unreachable.sentence':
    'Este equipo está configurado para salir por la puerta de internet de una empresa, y {how, select, certificate {no puede comprobar que sea la auténtica} other {esa puerta no responde}}.',
  'finding.proxy-unreachable.expert': `{told, select, script {El proxy {proxy}, indicado por el script de proxy de la configuración,} network {El proxy {proxy}, indicado por el script de esta red (WPAD),} other {El proxy configurado {proxy}}} {how, select, certificate {muestra un certificado que ni las raíces públicas ni este equipo aceptan} other {no acepta conexiones}}.${namedProduct}`,
  'finding.proxy-refuses.sentence': `${gateway}{hasProduct, select, yes { ({product})} maybe { (posiblemente {product})} other {}} no deja pasar nada hacia ${noTarget}.`,
  'finding.proxy-refuses.expert': `El proxy {proxy} {how, select, stalls {concede túneles (CONNECT) y luego no deja pasar nada por ellos} other {responde a CONNECT con {status}}}${hostList}.${namedProduct}`,
  'finding.proxy-only.sentence': `${gateway} es la única salida de esta red. ChatGPT funciona a través de ella, pero la voz y algunas aplicaciones quizá no.`,
  'finding.proxy-only.expert': `Las conexiones directas fallan; a través de {proxy}{told, select, script { (indicado por el script de proxy de la configuración)} network { (indicado por el script de esta red, WPAD)} other {}} los hosts responden. Lo que no usa el proxy del sistema (medios por UDP, algunas aplicaciones nativas) falla.${namedProduct}`,
  'finding.proxy-not-set.sentence':
    'Esta red solo deja salir a los programas por la puerta de internet de la empresa, y este equipo {knows, select, exceptions {está configurado para no usarla con ChatGPT} other {no está configurado para usarla}}.',
  'finding.proxy-not-set.expert': `{knows, select, exceptions {La configuración indica {proxy} y exceptúa estos hosts (NO_PROXY, lista de excepciones);} browser {El navegador iría a través de {proxy};} other {Un script de proxy indica {proxy};}} las conexiones directas fallan{knows, select, exceptions {} other { y no hay proxy del sistema configurado}}.${namedProduct}`,

  'finding.proxy-script-fails.sentence':
    'Este equipo tiene que consultar en un archivo por dónde se sale, y ese archivo {how, select, broken {no tiene sentido} other {no se puede cargar}}. {direct, select, yes {ChatGPT se abre de todos modos, quizá un poco más tarde.} other {Por eso nada encuentra la salida.}}',
  'finding.proxy-script-fails.expert':
    'El script de proxy (PAC) de la configuración del sistema {how, select, broken {no es un script utilizable} other {no se puede descargar}}; las conexiones directas {direct, select, yes {funcionan} other {fallan}}.',

  'finding.tls-inspected.sentence': `${inspector} abre la conexión protegida con ${target} y lee lo que pasa por ella. {browser, select, spared {Los navegadores no se ven afectados; otros programas, sí.} other {{trusted, select, yes {{onMac, select, yes {Este Mac y sus navegadores lo aceptan; la aplicación ChatGPT {macApp, select, maybe {puede que sí o puede que no} other {muy probablemente no}}, porque solo acepta una lista propia.} other {Un navegador lo acepta, porque así se le indicó a este equipo; las aplicaciones de ChatGPT a menudo no, porque traen listas propias.}}} no {Los programas lo notan y se niegan a conectarse.} other {Por eso algunos programas se niegan a conectarse.}}}}`,
  'finding.tls-inspected.expert': `Inspección TLS: la cadena termina en una autoridad no pública (emisor {issuer})${hostList}; este equipo {trusted, select, yes {confía en ella} no {no confía en ella} other {puede confiar en ella o no (almacén ilegible)}}.{browser, select, accepts { El motor de un navegador la acepta.} refuses { El motor de un navegador la rechaza.} spared { El motor de un navegador recibe el certificado auténtico.} other {}}${namedProduct}{http2, select, dropped { Si se le ofrece HTTP/2, responde con HTTP/1.1.} other {}}{agent, select, yes { Su propio programa se ejecuta en este equipo.} other {}}{hasAgents, select, yes { En ejecución en este equipo y capaces de hacerlo: {agents}; eso solo no demuestra nada.} other {}}`,
  'finding.trust-differs.sentence':
    '{how, select, refused {A este equipo se le indicó que acepte lo que abre las conexiones protegidas de ChatGPT, pero los navegadores lo rechazan de todos modos.} accepted {Los navegadores aceptan lo que abre las conexiones protegidas de ChatGPT; otros programas de este equipo no, porque se guían por otra lista.} spared {Algo abre las conexiones protegidas de algunos programas de este equipo, pero no las de los navegadores.} other {Algo abre las conexiones protegidas de los navegadores de este equipo, pero no las de los demás programas.}}',
  'finding.trust-differs.expert': `{how, select, refused {El almacén del equipo contiene la autoridad y, aun así, Chromium rechaza la cadena{hasCode, select, yes { ({code})} other {}}: los navegadores son más estrictos con claves, hashes, nombres y plazos de validez.} accepted {Chromium acepta la cadena, pero no el almacén del equipo tal como lo leen otros programas: la raíz solo la conoce el navegador (su directiva, el almacén de la persona) o falta un certificado intermedio.} spared {Chromium recibe el certificado auténtico y otros programas no: una inspección que elige por programa.} other {Chromium recibe otro certificado que los demás programas: una inspección que elige a los navegadores{hasCode, select, yes { ({code})} other {}}.}}{hasIssuer, select, yes { Emisor mostrado a Chromium: {issuer}.} other {}}${hostList}`,
  'finding.tls-cut-on-name.sentence': `Esta red corta la conexión en cuanto nota que va dirigida a ${target}.`,
  'finding.tls-cut-on-name.expert': `Filtro por SNI: TCP conecta y la conexión {how, select, reset {se restablece (reset)} closed {se cierra} other {se pierde}} después de que el ClientHello nombre el host${hostList}; otro nombre en la misma dirección pasa.${namedProduct}`,
  'finding.tls-fails.sentence': `Las conexiones con ${target} empiezan, pero algo en el camino impide que lleguen a ser seguras.`,
  'finding.tls-fails.expert': `TCP conecta y la negociación TLS {how, select, reset {se restablece (reset)} closed {se cierra} silent {nunca recibe respuesta} other {se interrumpe}}${hostList}.`,
  'finding.tls13-stalls.sentence': `Algo en esta red no sabe tratar las conexiones seguras de hoy; por eso la conexión con ${target} no termina de abrirse.`,
  'finding.tls13-stalls.expert': `{how, select, size {Los ClientHello de más de un paquete, como los que envían los navegadores con una clave poscuántica, se cortan; los más pequeños pasan} other {Las negociaciones TLS 1.3 se quedan paradas, TLS 1.2 a la misma dirección funciona}}${hostList}: un dispositivo intermedio trata mal el ClientHello más nuevo o más grande.`,
  'finding.certificate-expired.sentence':
    'El fallo es del servicio, no de su red: la prueba de identidad de {hosts, plural, =0 {sus servidores} one {uno de los servidores de ChatGPT} other {# servidores de ChatGPT}} ha caducado.',
  'finding.certificate-expired.expert': `Un certificado de una autoridad pública caducó{hasExpired, select, yes { (not after {expired})} other {}}${hostList}; reloj comprobado.`,
  'finding.certificate-wrong-name.sentence': `Otro sitio responde en lugar de ${target}.`,
  'finding.certificate-wrong-name.expert': `Certificado público para otros nombres ({names})${hostList}.`,
  'finding.certificate-incomplete.sentence':
    'El servicio envía una prueba de identidad incompleta que algunos programas no aceptan. La culpa no es de su red.',
  'finding.certificate-incomplete.expert': `El servidor omite un certificado intermedio${hostList}; fallan los clientes que no lo tienen en caché.`,

  'finding.http2-broken.sentence':
    'Algo en esta red estropea la forma más rápida en que navegadores y aplicaciones hablan con ChatGPT. {browser, select, yes {Los navegadores encuentran un rodeo.} other {No recurren a la forma antigua, que sí está abierta.}}',
  'finding.http2-broken.expert': `HTTP/1.1 funciona; HTTP/2 {how, select, handshake {se corta en la negociación cuando ALPN ofrece h2} other {se acuerda (ALPN h2) y luego se interrumpe}}${hostList}. Chromium {browser, select, yes {obtiene respuestas} no {no obtiene ninguna} other {no fue consultado}}.${namedProduct}`,
  'finding.browser-fails.sentence':
    'Otros programas de este equipo llegan a ChatGPT; los navegadores, no{hasProxy, select, yes {: están configurados para ir por otro camino} other {}}.',
  'finding.browser-fails.expert': `La pila de Chromium falla ({why}) donde las conexiones sencillas obtienen respuesta${hostList}.{hasProxy, select, yes { Su salida: {proxy}.} other {}}`,

  'finding.block-page.sentence': `${filter} bloquea el acceso a ${target} y muestra una página propia en su lugar.`,
  'finding.block-page.expert': `Página de bloqueo (HTTP {status}{hasPage, select, yes {, "{page}"} other {}})${hostList}.${namedProduct}`,
  'finding.unexpected-answer.sentence': `{where, select, elsewhere {Llegaron respuestas de las que no se puede saber quién las escribió.} other {Otra cosa responde en lugar de ${target}.}}`,
  'finding.unexpected-answer.expert': `Respuesta sin las marcas del edge (HTTP {status}{hasPage, select, yes {, "{page}"} other {}})${hostList}.${namedProduct}`,
  'finding.answer-missing.sentence': `La conexión con ${target} se abre, pero por ella nunca llega una respuesta.`,
  'finding.answer-missing.expert': `TLS se establece; la petición HTTP nunca recibe respuesta${hostList}.`,
  'finding.service-error.sentence':
    'El propio ChatGPT responde con errores. {confirmed, select, yes {La página de estado de OpenAI lo confirma; su} other {Su}} red lo deja pasar.',
  'finding.service-error.expert': `El edge responde HTTP {status}${hostList}, según muestran su certificado, sus marcas o su propia página de error; la página de estado {confirmed, select, yes {lo confirma} other {no lo confirma}}.`,
  'finding.service-outage.sentence': 'OpenAI informa de problemas con ChatGPT en este momento.',
  'finding.service-outage.expert': 'status.openai.com indica "{indicator}".',
  'finding.service-refuses-country.sentence':
    'OpenAI no ofrece ChatGPT en el país del que parece venir esta conexión{hasCountry, select, yes { ({country})} other {}}.',
  'finding.service-refuses-country.expert':
    'El edge rechaza por región; ve esta red en {country}. Una VPN o una pasarela en la nube puede salir por otro lugar.',
  'finding.service-refuses-address.sentence':
    'El propio ChatGPT rechaza esta conexión, y su red la deja pasar. La razón habitual es una VPN, o demasiadas personas tras una misma dirección.',
  'finding.service-refuses-address.expert': `El edge responde HTTP {status} con sus propias palabras para direcciones rechazadas ("you have been blocked", "disallowed ISP")${hostList}: la dirección de salida se rechaza por reputación.`,
  'finding.service-rate-limits.sentence':
    'ChatGPT rechaza esta red durante un rato, porque le llegaron demasiadas peticiones desde ella.',
  'finding.service-rate-limits.expert': `HTTP 429 desde el edge${hostList}; la dirección de salida es compartida o está muy solicitada.`,

  'finding.workspace-restricted.sentence':
    'Parece que su empresa solo permite aquí su propio espacio de trabajo de ChatGPT. Es una norma, no un fallo: use la cuenta de la empresa.',
  'finding.workspace-restricted.expert': `Indicios de restricción de espacio de trabajo (cabecera ChatGPT-Allowed-Workspace-Id, añadida por el proxy que inspecciona): {sign, select, refusal {el edge rechaza con palabras sobre espacios de trabajo} other {a /backend-anon responde el proxy y a / el edge}}${hostList}. Necesita justamente la inspección que App Attest y las aplicaciones rechazan.${namedProduct}`,

  'finding.websocket-blocked.sentence':
    'Las páginas se abren, pero esta red rompe la conexión duradera por la que llegan las respuestas de ChatGPT.',
  'finding.websocket-blocked.expert': `El paso a WebSocket {how, select, stripped {lo elimina un dispositivo intermedio} refused {se rechaza} closed {se concede y luego se cierra} other {nunca recibe respuesta}} (HTTP {status})${hostList}; HTTPS normal a los mismos hosts funciona.{seconds, plural, =0 {} one { Un cliente pierde # segundo o más antes de usar otra vía.} other { Un cliente pierde # segundos o más antes de usar otra vía.}}${namedProduct}`,
  'finding.voice-udp-blocked.sentence':
    '{how, select, refused {Los datos propios de la voz son rechazados al salir de {where, select, computer {este equipo} other {esta red}}.} silent {Los datos propios de la voz no parecen salir de esta red.} other {No se ha podido ver si los datos propios de la voz salen de esta red.}} {fallback, select, yes {La voz debería funcionar de todos modos, pero puede empezar más tarde y sonar peor.} no {Su segundo camino también está cerrado: la voz apenas funcionará aquí.} other {Puede que la voz no funcione aquí.}} El chat y los archivos no lo necesitan.',
  'finding.voice-udp-blocked.expert':
    '{how, select, refused {Los paquetes a UDP 3478 de los servidores de voz son devueltos (sin ruta o no permitido)} silent {Sin respuesta STUN en UDP 3478, ni de los servidores de voz ni de otros dos operadores. Un cortafuegos abierto solo para las direcciones de OpenAI daría el mismo resultado si esos servidores no responden a desconocidos} other {Sin respuesta STUN en UDP 3478 de los servidores de voz, que quizá no respondan a desconocidos, y muy pocos otros con los que comparar, o una red que no deja salir hacia desconocidos}}; segundo camino (TCP 443 a los servidores de voz, o TURN sobre TLS) {fallback, select, yes {abierto} no {cerrado} other {desconocido}}.',
  'finding.voice-breaks-up.sentence':
    'La conexión aquí es demasiado irregular para hablar: las voces pueden entrecortarse o perderse. El chat y los archivos apenas lo notan.',
  'finding.voice-breaks-up.expert':
    'Peticiones STUN cada 20 ms con la línea tranquila, el mejor de varios operadores: {lostPercent} % de pérdida, jitter de {jitterMs} ms, ida y vuelta de {roundTripMs} ms. Malo a partir de 10 %, 30 ms, 500 ms (Microsoft Call Quality Dashboard).',

  'layer.link': 'Conexión a la red',
  'layer.ip': 'IP',
  'layer.clock': 'Reloj',
  'layer.dns': 'DNS',
  'layer.tcp': 'TCP',
  'layer.proxy': 'Proxy',
  'layer.tls': 'TLS',
  'layer.http': 'HTTP',
  'layer.websocket': 'WebSocket',
  'layer.udp': 'UDP',

  'place.none': 'En ninguna parte',
  'place.network': 'Esta red',
  'place.sign-in-page': 'La página de acceso de la red',
  'place.this-computer': 'Este equipo',
  'place.service': 'OpenAI',
  'place.unknown': 'No se sabe',

  'feature.chat': 'Chat',
  'feature.sign-in': 'Inicio de sesión',
  'feature.uploads': 'Archivos',
  'feature.voice': 'Voz',
  'feature.ios-app': 'Aplicación para iPhone y iPad',
  'feature.macos-app': 'Aplicación para Mac',
  'feature.android-app': 'Aplicación para Android',

  'feature-state.works': 'Funciona',
  'feature-state.impaired': 'Funciona con problemas',
  'feature-state.blocked': 'No funciona',
  'feature-state.unknown': 'No se sabe',

  'confidence.certain': 'Seguro',
  'confidence.likely': 'Probable',
  'confidence.possible': 'Posible',

  'failure.name-not-found': 'el nombre no existe (NXDOMAIN)',
  'failure.no-address': 'el nombre no tiene dirección',
  'failure.dns-refused': 'el resolutor se negó (REFUSED)',
  'failure.dns-server-failure': 'el resolutor falló (SERVFAIL)',
  'failure.dns-failed': 'la consulta falló',
  'failure.dns-garbage': 'respuesta DNS ilegible',
  'failure.refused': 'conexión rechazada',
  'failure.reset': 'conexión restablecida (reset)',
  'failure.closed': 'conexión cerrada',
  'failure.timed-out': 'sin respuesta a tiempo',
  'failure.no-route': 'sin ruta',
  'failure.not-permitted': 'no permitido en este equipo',
  'failure.tls-alert': 'alerta TLS del otro lado',
  'failure.tls-not-spoken': 'la respuesta no es TLS',
  'failure.tls-failed': 'la negociación TLS falló',
  'failure.certificate-refused': 'certificado no aceptado',
  'failure.http-garbage': 'respuesta HTTP ilegible',
  'failure.too-large': 'respuesta demasiado grande',
  'failure.proxy-unreachable': 'el proxy no responde',
  'failure.proxy-needs-password': 'el proxy pide una contraseña (407)',
  'failure.proxy-refuses': 'el proxy se niega',
  'failure.bad-answer': 'la respuesta no tiene sentido',
  'failure.stopped': 'detenido',
  'failure.unknown': 'falló por una razón desconocida',

  'skip.no-name': 'no probado: el nombre no tiene dirección',
  'skip.no-address-of-this-kind': 'no probado: no hay dirección de este tipo',
  'skip.goes-through-proxy': 'no procede: pasa por el proxy',
  'skip.stopped': 'no probado: detenido',
  'skip.not-allowed-by-policy': 'no probado: la directiva lo prohíbe',
  'skip.no-browser-engine': 'no procede: solo la aplicación de escritorio tiene el motor de un navegador',
  'skip.not-possible-here': 'no es posible en este equipo',
};
