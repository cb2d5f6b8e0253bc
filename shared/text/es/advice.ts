// Los pasos para la persona no llevan palabras técnicas; los de TI dicen exactamente qué cambiar.

const inConsole =
  '{hasProduct, select, maybe {Si es {product}:} other {En {product}:}} {console}{sure, select, yes {} other { (los nombres de los menús cambian según la versión)}}.';

export const advice: Record<keyof typeof import('../en/advice').advice, string> = {
  'advice.connect.title': 'Conecte este equipo',
  'advice.check-line.title': 'Compruebe la conexión a internet',
  'advice.sign-in-to-network.title': 'Inicie sesión en la red',
  'advice.set-clock.title': 'Ponga el reloj en hora',
  'advice.send-to-it.title': 'Envíe el archivo a su departamento de TI',
  'advice.use-browser.title': 'Use ChatGPT en el navegador por ahora',
  'advice.quit-tool.title': 'Cierre la herramienta que lee la conexión',
  'advice.change-scanner.title': 'Haga que el antivirus no intervenga en ChatGPT',
  'advice.sign-in-to-gateway.title': 'Inicie sesión en la red de la empresa',
  'advice.use-workspace.title': 'Use la cuenta de su empresa',
  'advice.wait-for-openai.title': 'Espere un poco',
  'advice.wait-a-little.title': 'Espere unos minutos',
  'advice.check-country.title': 'Revise su VPN',
  'advice.speed-up.title': 'Busque un camino más rápido',
  'advice.voice-meanwhile.title': 'Use la voz en otro sitio por ahora',
  'advice.nothing-wrong.title': 'La red está bien: pruebe esto',
  'advice.look-again.title': 'Compruebe una vez más',
  'advice.allow-domains.title': 'Permita los dominios de ChatGPT',
  'advice.exempt-from-inspection.title': 'Excluya los dominios de ChatGPT de la inspección TLS',
  'advice.repair-line.title': 'Repare la salida a internet',
  'advice.repair-resolver.title': 'Repare el resolutor DNS',
  'advice.clean-hosts-file.title': 'Quite ChatGPT del archivo hosts',
  'advice.repair-clock.title': 'Repare la sincronización de la hora',
  'advice.repair-mtu.title': 'Repare la MTU del camino',
  'advice.repair-ipv6.title': 'Repare IPv6 o desactívelo',
  'advice.steady-line.title': 'Estabilice la línea',
  'advice.widen-line.title': 'Dé más capacidad a la línea',
  'advice.shorten-path.title': 'Acorte el camino',
  'advice.gateway-password.title': 'Permita que los programas se identifiquen en el proxy',
  'advice.gateway-repair.title': 'Repare el proxy o su configuración',
  'advice.repair-script.title': 'Repare el script de proxy o su configuración',
  'advice.gateway-set.title': 'Configure el proxy en este equipo',
  'advice.gateway-voice.title': 'Deje salir la voz sin pasar por el proxy',
  'advice.gateway-let-pass.title': 'Permita los dominios de ChatGPT en el proxy',
  'advice.align-trust.title': 'Haga que todos los programas juzguen igual',
  'advice.open-http2.title': 'Deje pasar HTTP/2',
  'advice.align-browser.title': 'Revise el camino que toman los navegadores',
  'advice.keep-workspace-rule.title': 'Sopese la regla del espacio de trabajo frente a las aplicaciones',
  'advice.update-inspector.title': 'Actualice lo que está en el camino',
  'advice.open-websocket.title': 'Deje pasar las conexiones WebSocket',
  'advice.open-voice.title': 'Abra el camino para la voz',
  'advice.steady-voice.title': 'Dé a la voz una línea más estable',
  'advice.egress-country.title': 'Compruebe por dónde sale el tráfico',
  'advice.shared-address.title': 'Muchas personas tras una misma dirección',
  'advice.leave-network.title': 'Aquí no hay nada que cambiar',
  'advice.find-answerer.title': 'Averigüe quién responde',
  'advice.tell-openai.title': 'Avise al soporte de OpenAI',
  'advice.renew-certificate.title': 'Renovar el certificado del servicio',

  'advice.step.plug-in':
    'Conecte este equipo a la Wi-Fi o enchufe el cable de red, y asegúrese de que el modo avión está desactivado.',
  'advice.step.try-another-site':
    'Abra cualquier otro sitio en su navegador. {network, select, home {Si no se abre ninguno, reinicie el router.} office {Si no se abre ninguno, avise a quien se ocupa de esta red.} public {Si no se abre ninguno, avise a quien se ocupa de esta red.} hotspot {Si no se abre ninguno, desactive y vuelva a activar la conexión compartida del teléfono.} other {Si no se abre ninguno, avise a quien se ocupa de esta red (en casa: reinicie el router).}}',
  'advice.step.open-portal':
    'Abra su navegador, espere a que aparezca la página de acceso de esta red e inicie sesión o acepte sus condiciones.{hasPortal, select, yes { La página viene de {portal}.} other {}}',
  'advice.step.set-clock':
    'Abra los ajustes de fecha y hora de este equipo y active que la hora se ajuste automáticamente.',
  'advice.step.look-again': 'Inicie esta comprobación una vez más.',
  'advice.step.send-file':
    '{keeper, select, it {Guarde el archivo y envíelo a su departamento de TI: les muestra qué hay que cambiar.} somebody {Guarde el archivo y enséñeselo a quien se ocupa de esta red: le muestra qué hay que cambiar.} other {Guarde el archivo y envíelo a su departamento de TI: les muestra qué hay que cambiar. En casa, enséñeselo a quien se ocupa de su conexión a internet.}}',
  'advice.step.hotspot-meanwhile':
    '{keeper, select, somebody {Si necesita ChatGPT ahora mismo, comparta la conexión de su teléfono.} other {Si necesita ChatGPT ahora mismo y su empresa lo permite, comparta la conexión de su teléfono.}}',
  'advice.step.use-browser':
    '{keeper, select, somebody {Use ChatGPT en su navegador web en lugar de la aplicación hasta que esto haya cambiado.} other {Use ChatGPT en su navegador web en lugar de la aplicación hasta que su departamento de TI haya cambiado esto.}}',
  'advice.step.quit-tool':
    'Cierre {product}, o pregunte a quien lo instaló en este equipo, y compruebe que los ajustes del sistema ya no envían el tráfico a través de esa herramienta.',
  'advice.step.scanner-exempt': 'En su propio equipo puede cambiarlo usted en {product}: {console}.',
  'advice.step.scanner-ask':
    'Si este equipo es de su empresa, pida a su departamento de TI que {product} no intervenga en ChatGPT.',
  'advice.step.gateway-sign-in':
    'Abra cualquier sitio en su navegador e inicie sesión con su usuario de la empresa cuando se lo pida; después pruebe ChatGPT otra vez.',
  'advice.step.gateway-domain':
    'La puerta de salida puede reconocerle por su inicio de sesión en este equipo: inicie sesión con su cuenta de la empresa, conéctese a la red de la empresa y vuelva a abrir ChatGPT.',
  'advice.step.workspace-account':
    'Inicie sesión en ChatGPT con la cuenta que le dio su empresa y elija su espacio de trabajo; en esta red se rechazan otras cuentas.',
  'advice.step.wait':
    'No tiene que cambiar nada: es OpenAI quien debe repararlo. Puede seguirlo en la página de estado de OpenAI.',
  'advice.step.wait-minutes': 'Espere unos minutos y luego recargue ChatGPT una vez.',
  'advice.step.vpn-off':
    'Si usa una VPN propia, desactívela e inténtelo de nuevo. Si la VPN es de su empresa, pregunte antes a su departamento de TI.',
  'advice.step.move-closer':
    '{line, select, wifi {Acérquese al router Wi-Fi o use un cable, y ponga en pausa las descargas grandes.} cable {Compruebe que el cable de red esté bien conectado en ambos extremos y ponga en pausa las descargas grandes.} other {Con Wi-Fi, acérquese al router o use un cable. Con cable, compruebe que esté bien conectado en ambos extremos. Ponga en pausa las descargas grandes.}}',
  'advice.step.voice-slower': 'Puede seguir usando la voz: solo empieza más tarde y puede sonar peor.',
  'advice.step.restart-browser':
    'Cierre por completo su navegador o la aplicación ChatGPT, ábralo de nuevo y pruebe con una ventana privada.',
  'advice.step.other-account':
    'Cierre la sesión de ChatGPT y vuelva a iniciarla, y compruebe que usa la cuenta o el espacio de trabajo correctos.',
  'advice.step.other-network':
    'Si puede, conéctese a otra red, por ejemplo la que comparte su teléfono, e inicie allí también esta comprobación: la diferencia muestra dónde está el problema.',

  'advice.step.where-allow': inConsole,
  'advice.step.where-allow-generic':
    'Permita los dominios de ChatGPT en todos los dispositivos que filtran: filtro DNS, filtro web, cortafuegos (por nombre, no por dirección) y proxy.',
  'advice.step.own-rule':
    'El rechazo viene de este mismo equipo: su cortafuegos, un agente de seguridad, el «kill switch» de una VPN o una ruta. Cambie la regla ahí, no en la red.',
  'advice.step.which-hosts':
    '{hosts, plural, one {Afectado en esta medición: {hostNames}.} other {Afectados en esta medición, # hosts: {hostNames}.}}',
  'advice.step.whole-domains':
    'Introduzca dominios completos, cada uno sin prefijo y con comodín (chatgpt.com y *.chatgpt.com): muchos productos no cuentan el nombre sin prefijo como parte del comodín, y los hosts sueltos cambian.',
  'advice.step.import-format':
    'Lista preparada para {product}: clearway allowlist --product {productId}. Formato: {importFormat}.',
  'advice.step.import-all': 'Listas preparadas: clearway allowlist --all.',
  'advice.step.resolver-no-help':
    'Configurar otro servidor DNS en el equipo no ayuda: a las consultas a resolutores externos responde el mismo filtro.',
  'advice.step.where-exempt': inConsole,
  'advice.step.where-exempt-generic':
    'Busque el dispositivo o cliente cuya autoridad emitió los certificados y excluya allí los dominios de ChatGPT del descifrado.{hasIssuer, select, yes { Emisor visto: {issuer}.} other {}}',
  'advice.step.agent-not-network':
    'La inspección ocurre en el propio equipo, así que lo acompaña a todas las redes: cambie la directiva del cliente, no el cortafuegos.',
  'advice.step.tenant-first':
    'Decida primero si su empresa limita ChatGPT a su propio espacio de trabajo con la cabecera ChatGPT-Allowed-Workspace-Id. Insertarla exige inspeccionar chatgpt.com: en ese caso mantenga la inspección de ese host y excluya los demás.',
  'advice.step.workspace-trap':
    'La restricción funciona inspeccionando chatgpt.com y añadiendo la cabecera ChatGPT-Allowed-Workspace-Id. Si excluye chatgpt.com, queda desactivada; si lo mantiene, fallan las aplicaciones que rechazan la inspección. Inspeccione solo chatgpt.com, excluya todos los demás hosts (register.appattest.apple.com el primero) y remita a las personas al navegador.',
  'advice.step.apps-pin':
    'App Attest (register.appattest.apple.com) rechaza toda conexión inspeccionada, y las aplicaciones de ChatGPT pueden rechazar un certificado de empresa en el que el equipo confía (la aplicación para Mac tiene su propia lista de raíces). Para ellas, la exclusión es el camino seguro.',
  'advice.step.mac-pins':
    'La aplicación ChatGPT para Mac compara los certificados con una lista de su propio código: 35 raíces en la versión 1.2025.315 (noviembre de 2025), según un análisis independiente; OpenAI no la publica, y cambia. {macApp, select, maybe {En ella había una raíz de {product}, así que la aplicación puede aceptar esta inspección.} other {Muy probablemente la raíz vista aquí no está en ella: confiar en esa raíz en el Mac no ayuda entonces a la aplicación.}}',
  'advice.step.trust-refused':
    'Chromium rechaza la cadena del inspector{hasCode, select, yes { ({code})} other {}} aunque el equipo tiene su raíz. Haga que el inspector firme con claves RSA 2048 o EC y SHA-256, con el host en subjectAltName y una validez de 398 días como máximo, o excluya los dominios.',
  'advice.step.trust-accepted':
    'El navegador conoce la raíz que inspecciona; el almacén del propio equipo no (o falta un certificado intermedio). Instale la raíz y los intermedios en el almacén del equipo mediante la gestión de dispositivos: los programas con otra lista (Node, Java, Python) también los necesitan.',
  'advice.step.trust-picked':
    'Algunos programas se inspeccionan y otros no, así que la inspección ocurre en este equipo o va por programa: revise el antivirus, el agente y sus reglas por aplicación.{hasIssuer, select, yes { Emisor que ve el navegador: {issuer}.} other {}}',
  'advice.step.http2-let-pass':
    'Algo rompe HTTP/2 (ALPN h2) mientras que HTTP/1.1 pasa: actualice el dispositivo del camino o evítelo para estos dominios, o haga que quite h2 de la oferta (ALPN) para que los clientes usen HTTP/1.1.',
  'advice.step.browser-way':
    'El motor del navegador falla ({why}) donde las conexiones sencillas funcionan. {hasProxy, select, yes {Sale por otro camino ({proxy}): compare la configuración del sistema, el script de proxy y las directivas del navegador.} other {Revise las directivas del navegador, las extensiones de la protección del equipo y lo que la red hace con los navegadores.}}',
  'advice.step.trust-root':
    'Este equipo no confía en la autoridad que inspecciona. Si la inspección se mantiene, instale su certificado raíz mediante la gestión de dispositivos; los navegadores funcionarán, las aplicaciones con certificados fijados seguirán sin hacerlo.',
  'advice.step.maybe-blocked':
    '{product} también muestra su propio certificado en las páginas bloqueadas, así que busque una regla de bloqueo antes de cambiar la inspección.',
  'advice.step.verify': 'Repita esta comprobación en el mismo equipo: ahora no debería encontrar nada.',
  'advice.step.repair-line':
    'Revise el enlace de subida, la ruta predeterminada y el cortafuegos de salida: no se llega ni a nombres ni a direcciones literales en TCP 443.',
  'advice.step.repair-resolver':
    'Compruebe que los resolutores configurados responden en UDP y TCP 53 y llegan a sus reenviadores.',
  'advice.step.clean-hosts-file':
    'Quite {hosts, plural, =0 {las entradas} one {la entrada de {hostNames}} other {las entradas de # hosts ({hostNames})}} del archivo hosts de este equipo (ahora {address}; /etc/hosts, en Windows C:\\Windows\\System32\\drivers\\etc\\hosts) y averigüe qué programa o directiva las escribió.',
  'advice.step.repair-clock':
    'Revise la sincronización de la hora (NTP, hora del dominio, pila de la placa base) de este equipo y de los demás.',
  'advice.step.repair-mtu':
    'Deje pasar ICMP "fragmentation needed" e ICMPv6 "packet too big", o limite el MSS de TCP en el túnel o el enlace de subida (por ejemplo a 1240).',
  'advice.step.repair-ipv6':
    'Repare el encaminamiento IPv6 hacia el exterior, o deje de anunciarlo (router advertisements) hasta que funcione.',
  'advice.step.steady-line':
    '{slow, plural, one {# conexión necesitó} other {# conexiones necesitaron}} un segundo intento en esta medición. Busque pérdida de paquetes o una línea saturada: señal y canal de la Wi-Fi, errores de dúplex, limitación del enlace de subida, una VPN por medio.',
  'advice.step.widen-line':
    'Unos {kbps} kbit/s {way, select, up {de subida} other {de bajada}} son muy pocos para {way, select, up {archivos y voz} other {páginas de varios megabytes}}. Revise si hay limitación de velocidad, un enlace de subida saturado, una línea móvil o de uso medido o una VPN por medio.',
  'advice.step.shorten-path':
    'La ida y vuelta tarda {roundTripMs} ms. Revise si hay un rodeo por la VPN, una pasarela lejana en la nube, un satélite o una línea sobrecargada; lo que más ayuda es una salida local para chatgpt.com.',
  'advice.step.gateway-password':
    'El proxy{hasProxy, select, yes { {proxy}} other {}} pide credenciales{hasSchemes, select, yes { ({schemes})} other {}}. Lo más seguro para todos los programas: permita los dominios de ChatGPT sin autenticación.',
  'advice.step.gateway-basic':
    'Basic: los programas envían nombre y contraseña de forma legible, así que ofrézcalo solo sobre TLS hasta el proxy. Los navegadores los piden una vez; otros programas los necesitan en su configuración de proxy, y la mayoría nunca los pide.',
  'advice.step.gateway-digest':
    'Digest: casi ningún programa salvo los navegadores lo entiende, así que las aplicaciones fallan donde solo se ofrece Digest. Ofrezca además Negotiate.',
  'advice.step.gateway-ntlm':
    'NTLM: solo los programas que usan la pila de red de Windows, y los navegadores, se identifican por sí mismos, y solo con una cuenta del dominio. Está ligado a una conexión: ningún balanceador de carga puede moverla. Es preferible Negotiate.',
  'advice.step.gateway-negotiate':
    'Negotiate (Kerberos): el equipo necesita un tique del dominio (klist), la configuración debe indicar el proxy por su nombre y no por su dirección, y HTTP/ese-nombre debe ser una entidad de servicio (SPN) del proxy.',
  'advice.step.gateway-socks':
    'SOCKS: los navegadores no pueden enviar nombre y contraseña a un proxy SOCKS. Deje pasar sin ellos las direcciones conocidas o use un proxy HTTP.',
  'advice.step.gateway-repair':
    'El proxy{hasProxy, select, yes { {proxy}} other {}} configurado en este equipo {how, select, certificate {muestra un certificado que este equipo no acepta: renuévelo o instale aquí su autoridad.} other {no responde.}} Repárelo o quite la configuración obsoleta (proxy del sistema, HTTPS_PROXY, una herramienta de depuración que no se cerró bien).',
  'advice.step.script-repair':
    'El script de proxy (PAC) de la configuración del sistema {how, select, broken {se entrega, pero no es un script utilizable: revise su dirección, qué responde allí y su sintaxis} other {no se puede descargar: revise el nombre y el servidor de su dirección}}.',
  'advice.step.script-leftover':
    'Las conexiones directas funcionan aquí: si esta red no necesita proxy, quite esa configuración.',
  'advice.step.gateway-set':
    'Solo el proxy{hasProxy, select, yes { {proxy}} other {}} permite salir de esta red, y este equipo no lo usa, o no para ChatGPT. Distribuya la configuración por directiva, sin excepciones para estos dominios, o permita los dominios directamente.',
  'advice.step.gateway-voice':
    'La voz usa UDP y no puede pasar por el proxy{hasProxy, select, yes { {proxy}} other {}}. Permita que salga directamente:',
  'advice.step.gateway-let-pass':
    'Añada los dominios de ChatGPT a la lista de permitidos del proxy, para CONNECT al puerto 443{hasProxy, select, yes { ({proxy})} other {}}.',
  'advice.step.update-inspector':
    'Actualice el cortafuegos o el proxy del camino, o excluya los dominios de su tratamiento de TLS: no soporta el ClientHello de TLS 1.3 de los clientes actuales (las claves poscuánticas lo hacen mayor que un paquete).',
  'advice.step.websocket-allow':
    'Deje pasar la cabecera estándar de HTTP/1.1 Upgrade: websocket hacia wss://ws.chatgpt.com y wss://chatgpt.com en TCP 443; la mayoría de los proxies lo hacen en cuanto estos hosts quedan excluidos de la inspección.',
  'advice.step.websocket-idle':
    'Revise también los tiempos de inactividad y los límites de tamaño de los mensajes: una conexión que se abre y luego se cae apunta a eso.',
  'advice.step.voice-ports':
    'Permita UDP 3478 hacia las direcciones de https://openai.com/chatgpt-voice.json (la lista cambia: cárguela con regularidad).',
  'advice.step.voice-fallback':
    'El camino alternativo también está cerrado: permita al menos TCP 443 hacia las mismas direcciones.',
  'advice.step.voice-priority':
    'Los paquetes de voz se pierden o se retrasan a la salida ({lostPercent} % perdidos). Busque un enlace de subida saturado, una Wi-Fi débil o un dispositivo que frene UDP, y dé prioridad a UDP 3478 (QoS).',
  'advice.step.egress-country':
    'OpenAI ve esta red en {hasCountry, select, yes {{country}} other {un país al que no da servicio}}. Si el tráfico sale por una VPN o una pasarela en la nube en el extranjero, haga que chatgpt.com y openai.com salgan por un lugar al que OpenAI dé servicio, según permitan sus normas y la ley.',
  'advice.step.shared-address':
    'Muchas personas comparten una misma dirección de salida. Repártalas entre varias direcciones, o pregunte al soporte de OpenAI indicando la dirección.',
  'advice.step.nothing-to-change': 'La red deja pasar ChatGPT. Aquí no hay nada que cambiar.',
  'advice.step.unexpected-look':
    '{hosts, plural, =0 {Averigüe qué responde} one {Averigüe quién responde por {hostNames}} other {Averigüe quién responde por # hosts ({hostNames})}}: un filtro, una caché, una página de acceso o una entrada DNS falsa. El certificado y los primeros bytes de la respuesta están en el archivo.',
  'advice.step.send-support':
    'Si sigue sin funcionar, guarde el archivo y envíelo al soporte de OpenAI: muestra lo que se ha medido.',
  'advice.step.support-certificate':
    'Un certificado del servicio requiere atención{hosts, plural, =0 {} other {: {hostNames}}}. La cadena tal como se entregó está en el archivo.',
};
