import type { again as english } from '../en/again';

/** Comprobar más de una vez: el teléfono, las comprobaciones guardadas, ver si está arreglado, vigilar. */
export const again: Readonly<Record<keyof typeof english, string>> = {
  'report.hotspot.skipped-by-the-person': 'Comparación con la conexión de un teléfono: la persona la saltó',
  'report.hotspot.forbidden-by-policy':
    'Comparación con la conexión de un teléfono: prohibida por la directiva',
  'report.recheck': 'Desde la primera comprobación',
  'report.recheck.before': 'Entonces',
  'report.recheck.now': 'Ahora',
  'report.recheck.tries': 'Respuestas ahora',
  'report.recheck.verdict.fixed': 'Está arreglado: lo que estorbaba la primera vez ahora deja pasar ChatGPT.',
  'report.recheck.verdict.partly-fixed': 'Arreglado en parte: algunas cosas ya funcionan, otras todavía no.',
  'report.recheck.verdict.still-broken': 'Todavía no está arreglado: sigue el mismo problema.',
  'report.recheck.verdict.new-trouble':
    'Lo que falló la primera vez ya funciona, pero otra cosa ha empezado a fallar.',
  'report.recheck.verdict.intermittent':
    'Va y viene: algunos intentos funcionan y otros fallan, así que es pronto para darlo por arreglado.',
  'report.recheck.verdict.nothing-was-broken': 'La primera vez nada estorbaba, y ahora tampoco.',
  'report.recheck.verdict.other-place':
    'Esta es otra red que la primera vez, así que no dice nada sobre el arreglo.',
  'report.recheck.verdict.not-known': 'No se puede saber si está arreglado.',
  'report.recheck.reading.fixed': 'arreglado',
  'report.recheck.reading.still-broken': 'sigue fallando',
  'report.recheck.reading.new': 'nuevo',
  'report.recheck.reading.intermittent': 'va y viene',
  'report.recheck.reading.unknown': 'no se sabe',
  'report.watch': 'Vigilado a lo largo del tiempo',
  'report.watch.looks':
    '{count, plural, one {# comprobación} other {# comprobaciones}}, {bad, plural, =0 {ninguna con problemas} one {# con problemas} other {# con problemas}}',
  'report.watch.part': 'Qué',
  'report.watch.state': 'Cómo',
  'report.watch.from': 'Desde',
  'report.watch.until': 'Hasta',
  'report.watch.lasts': 'seguía en la última comprobación',
  'report.watch.quiet': 'No se vio ningún problema durante la vigilancia.',

  'window.hotspot.repeating':
    'Clearway está probando dos veces más en esta red lo que falló, para estar seguro. Tarda 40 segundos como máximo. Puede seguir leyendo, pero por favor no cambie todavía.',
  'window.hotspot.repeated':
    'Aquí ya está. Ahora cambie a la conexión del teléfono: Clearway lo nota por sí mismo.',
  'window.hotspot.gate.looking': 'Hay otra red. Comprobando si sirve para comparar…',
  'window.hotspot.gate.same-network':
    'Parece que esta sigue siendo su red habitual. Compruebe que este equipo usa la Wi-Fi con el nombre de su teléfono y que no hay ningún cable enchufado.',
  'window.hotspot.gate.tunnel-carries-both':
    'Una VPN sigue llevando todo por su empresa, así que ambas comprobaciones serían iguales. Si su empresa lo permite, desactive la VPN un minuto; Clearway lo nota por sí mismo. Si no, salte este paso.',
  'window.hotspot.gate.hotspot-unusable':
    'Está en otra red, pero todavía no tiene internet. Compruebe que los datos móviles están activados en el teléfono. Clearway sigue intentándolo por sí mismo.',
  'window.hotspot.linux': '2. En un equipo con Linux',
  'window.hotspot.linux.open': 'Abra el menú del sistema, arriba o abajo a la derecha, y después Wi-Fi.',
  'window.hotspot.linux.choose': 'Elija el nombre de su teléfono, luego “Conectar”, y escriba la contraseña.',
  'window.hotspot.others': 'Otro tipo de equipo',
  'window.hotspot.picture.phone':
    'Imagen: el interruptor de la conexión compartida en el teléfono, activado.',
  'window.hotspot.picture.windows':
    'Imagen: la barra de tareas de Windows; el símbolo de red está en su extremo derecho y la lista de redes se abre encima.',
  'window.hotspot.picture.macos':
    'Imagen: la barra de menús del Mac; el símbolo de Wi-Fi está en su extremo derecho y la lista de redes se abre debajo.',
  'window.hotspot.forbidden':
    'Su empresa no permite comparar con la conexión de un teléfono, así que Clearway no lo ofrece. Lo que lee aquí es válido sin ello.',

  'window.kept.title': 'Continúe donde lo dejó',
  'window.kept.waits': 'La comparación con la conexión de un teléfono no se terminó.',
  'window.kept.go': 'Continuar',
  'window.kept.go.of': 'Continuar con la comprobación del {when}',
  'window.kept.forget': 'Eliminar',
  'window.kept.forget.of': 'Eliminar la comprobación del {when}',
  'window.kept.note':
    'Se guarda solo en este equipo, sin datos privados, durante {days, plural, one {# día} other {# días}} como máximo.',

  'window.recheck': 'Comprobar si está arreglado',
  'window.recheck.looking': 'Comprobando si está arreglado',
  'window.recheck.rows': 'Qué ha cambiado desde el {when}',
  'window.recheck.none': 'No ha cambiado ningún servidor.',
  'window.recheck.count': '{count, plural, one {# servidor} other {# servidores}}',
  'window.recheck.table': 'Mostrar cada servidor',
  'window.recheck.scroll': 'Tabla de servidores, entonces y ahora, se desplaza hacia los lados',
  'window.recheck.next.fixed': 'Use ChatGPT como siempre y diga a quien hizo el cambio que funciona.',
  'window.recheck.next.partly-fixed':
    'Guarde las pruebas y envíelas a quien hizo el cambio: muestran lo que todavía falta.',
  'window.recheck.next.still-broken':
    'Guarde las pruebas y envíelas a quien hizo el cambio: el cambio no ha llegado a este equipo.',
  'window.recheck.next.new-trouble': 'Guarde las pruebas y envíelas a quien hizo el cambio.',
  'window.recheck.next.intermittent': 'Deje que Clearway vigile un rato.',
  'window.recheck.next.nothing-was-broken': 'Si el problema va y viene, deje que Clearway vigile un rato.',
  'window.recheck.next.other-place': 'Vuelva a la red donde tuvo el problema y compruebe otra vez.',
  'window.recheck.next.not-known': 'Compruebe otra vez dentro de un momento.',

  'window.watch.offer': 'Va y viene: vigilar un rato',
  'window.watch.title': 'Vigilar un rato',
  'window.watch.lead':
    'Clearway comprueba cada {minutes, plural, one {minuto} other {# minutos}} y dibuja lo que ve. Siga trabajando; solo deje esta ventana abierta. Se detiene por sí mismo.',
  'window.watch.how-long': '¿Durante cuánto tiempo?',
  'window.watch.for.30': 'Media hora',
  'window.watch.for.120': 'Dos horas',
  'window.watch.for.480': 'Una jornada de trabajo (8 horas)',
  'window.watch.start': 'Empezar a vigilar',
  'window.watch.watching': 'Vigilando',
  'window.watch.first': 'La primera comprobación está en marcha…',
  'window.watch.lost':
    'Clearway se cerró o se ha detenido, y con él la vigilancia. Lo que vio hasta entonces está aquí.',
  'window.watch.until': 'Termina por sí mismo. Hora: {when}.',
  'window.watch.done': 'La vigilancia ha terminado',
  'window.watch.looked': 'Comprobado {count, plural, one {# vez} other {# veces}}; la última: {when}.',
  'window.watch.stop': 'Dejar de vigilar',
  'window.watch.stopping': 'Deteniendo…',
  'window.watch.now.good': 'Ahora mismo no hay ningún obstáculo.',
  'window.watch.now.bad': 'Ahora mismo hay un obstáculo.',
  'window.watch.now.unknown': 'La última comprobación no pudo determinarlo.',
  'window.watch.result.quiet': 'No apareció ningún problema mientras Clearway vigilaba.',
  'window.watch.result.seen':
    'El problema apareció en {bad} de {count} comprobaciones. Las pruebas están en el archivo que puede guardar.',
  'window.watch.result.always': 'El problema estuvo en todas las comprobaciones: no va y viene.',
  'window.watch.result.none': 'Se detuvo antes de que terminara la primera comprobación.',
  'window.watch.picture':
    'Imagen: una línea por cada parte de ChatGPT, desde {from} hasta {until}. Lo mismo está en la tabla de abajo.',
  'window.watch.scroll': 'Imagen a lo largo del tiempo, se desplaza hacia los lados',
  'window.watch.table': 'Lo mismo en una tabla',
  'window.watch.table.scroll': 'Tabla de problemas a lo largo del tiempo, se desplaza hacia los lados',
  'window.watch.result': 'Ver el resultado',
};
