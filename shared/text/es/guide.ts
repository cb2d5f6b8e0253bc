import type { guide as english } from '../en/guide';

// Los pasos guiados. Los menús de otras pantallas van entre comillas, tal como aparecen en ellas.

export const guide: Readonly<Record<keyof typeof english, string>> = {
  'guide.step.reload': 'Abra ChatGPT desde cero',
  'guide.step.reload.how':
    'Cierre todas las pestañas de ChatGPT (o salga de la aplicación), espere unos segundos y ábralo de nuevo. Después inténtelo otra vez.',
  'guide.step.new-chat': 'Empiece un chat nuevo',
  'guide.step.new-chat.how':
    'Los chats muy largos se vuelven lentos y pueden detenerse. Empiece un chat nuevo y haga en él una pregunta corta.',
  'guide.step.private-window': 'Pruebe con una ventana privada',
  'guide.step.private-window.how':
    'Abra una ventana privada de su navegador (en Chrome y Edge: Ctrl o ⌘, Mayús y N) e inicie sesión en ChatGPT allí. Funciona sin datos antiguos y sin la mayoría de las extensiones. Si ChatGPT funciona allí, desactive las extensiones de su navegador una a una.',
  'guide.step.other-browser': 'Pruebe con otro navegador',
  'guide.step.other-browser.how':
    'Abra ChatGPT en un navegador que no use normalmente: Edge, Chrome, Firefox o Safari.',
  'guide.step.other-device': 'Pruebe con otro dispositivo en esta conexión',
  'guide.step.other-device.how':
    'Abra ChatGPT con la misma cuenta en un teléfono o en otro equipo que use esta misma conexión. Si allí funciona, la causa está en su dispositivo; si no, es su cuenta o el propio ChatGPT.',
  'guide.step.right-account': 'Compruebe qué cuenta usa',
  'guide.step.right-account.how':
    'Muchas personas tienen dos: una privada y una de su empresa. Compruebe que la dirección de correo con la que inicia sesión es la que quiere. Si su empresa le proporciona ChatGPT, pregunte a un compañero qué dirección usan.',
  'guide.step.sign-in-the-same-way': 'Inicie sesión de la misma forma que antes',
  'guide.step.sign-in-the-same-way.how':
    'Use el mismo botón con el que se creó la cuenta: Google, Microsoft, Apple, o correo y contraseña. Otro botón crea otra cuenta o muestra un error.',
  'guide.step.own-vpn-off': 'Desactive su propia VPN',
  'guide.step.own-vpn-off.how':
    'Si usa una VPN propia, desactívela y pruebe ChatGPT otra vez. Si la VPN es de su empresa, déjela activada y elija “No puedo hacerlo”.',
  'guide.step.agent-pause': 'Ponga {product} en pausa un minuto, si le está permitido',
  'guide.step.agent-pause.how':
    'Se ha visto {product} en este equipo. Si su empresa le permite ponerlo en pausa (busque su símbolo cerca del reloj), hágalo, pruebe ChatGPT y actívelo de nuevo. La mayoría de las empresas no lo permiten: en ese caso elija “No puedo hacerlo”. Su departamento de TI puede hacer una excepción para ChatGPT, y el archivo les dice cómo.',
  'guide.step.small-file': 'Pruebe con un archivo pequeño',
  'guide.step.small-file.how':
    'Suba una imagen pequeña o un texto corto. Si funciona, el primer archivo es demasiado grande, está dañado o lo protege su empresa.',
  'guide.step.microphone': 'Deje que ChatGPT use el micrófono',
  'guide.step.microphone.how':
    'En el navegador, haga clic en el símbolo a la izquierda de la dirección y permita el micrófono. En una aplicación, permítalo en los ajustes de privacidad de su equipo o teléfono. Después inicie la voz otra vez.',
  'guide.step.end-calls': 'Termine otras llamadas',
  'guide.step.end-calls.how':
    'Cierre Teams, Zoom y cualquier otra cosa que pueda ocupar el micrófono, y desconecte o vuelva a conectar sus auriculares. Después inicie la voz otra vez.',
  'guide.step.voice-over-mobile': 'Pruebe la voz con los datos móviles',
  'guide.step.voice-over-mobile.how':
    'Desactive la Wi-Fi en su teléfono e inicie la voz en la aplicación ChatGPT. Si allí funciona, esta red frena la voz, y quien se ocupa de ella puede abrirle el camino.',
  'guide.step.ios-sign-out': 'Cierre la sesión e iníciela de nuevo',
  'guide.step.ios-sign-out.how':
    'En la aplicación ChatGPT de su iPhone o iPad: abra el menú, toque su nombre y después “Cerrar sesión”. Inicie sesión de nuevo e inténtelo otra vez.',
  'guide.step.ios-vpn-off': 'Desactive la VPN en el teléfono',
  'guide.step.ios-vpn-off.how':
    'Abra “Ajustes”. Si aparece “VPN” y está activada, desactívela. Si tiene “Relay privado” en iCloud, desactívelo también. Si su empresa gestiona el teléfono, elija “No puedo hacerlo”.',
  'guide.step.ios-update': 'Actualice la aplicación y el teléfono',
  'guide.step.ios-update.how':
    'Abra el App Store, busque ChatGPT y toque “Actualizar” si se ofrece. Después mire en “Ajustes”, “General”, “Actualización de software”.',
  'guide.step.ios-reinstall': 'Elimine la aplicación e instálela de nuevo',
  'guide.step.ios-reinstall.how':
    'Mantenga el dedo sobre la aplicación ChatGPT, elija “Eliminar app” y confirme con “Eliminar app”. Instálela de nuevo desde el App Store e inicie sesión. Sus chats se conservan en su cuenta.',
  'guide.step.ios-names': 'Haga que el teléfono pregunte las direcciones a Google',
  'guide.step.ios-names.how':
    'Siga las imágenes en su iPhone o iPad y después pruebe ChatGPT. Al terminar, vuelva a ponerlo en “Automático”: dentro de su empresa algunas cosas solo se encuentran así. Si su empresa gestiona el teléfono, elija “No puedo hacerlo”.',
  'guide.step.ios-attest': 'Compruebe si el teléfono llega a Apple',
  'guide.step.ios-attest.how':
    'ChatGPT pide a Apple que confirme que su teléfono es auténtico. Apunte con la cámara del teléfono a esta imagen y abra la página en Safari. Una página vacía o muy simple está bien. Si Safari dice que no puede abrir la página, esa es la causa: haga una captura de pantalla y anote aquí lo que dice.',
  'guide.step.ios-version': 'Anote la versión de la aplicación',
  'guide.step.ios-version.how':
    'En la aplicación ChatGPT: menú, su nombre, después “Acerca de”. Escriba aquí la versión; el soporte de OpenAI se la pedirá.',
  'guide.step.mac-update': 'Actualice la aplicación del Mac',
  'guide.step.mac-update.how':
    'En la aplicación ChatGPT, abra el menú “ChatGPT”, arriba a la izquierda, elija “Buscar actualizaciones…” e instale lo que encuentre.',
  'guide.step.mac-restart': 'Salga de la aplicación y reinicie el Mac',
  'guide.step.mac-restart.how':
    'Elija “Salir de ChatGPT” en su menú, reinicie el Mac y abra la aplicación de nuevo.',
  'guide.step.mac-browser': 'Use el navegador mientras tanto',
  'guide.step.mac-browser.how':
    'Abra ChatGPT en Safari o Chrome. A menudo funciona allí aunque la aplicación se niegue: los navegadores aceptan la forma en que su empresa revisa el tráfico; la aplicación, no.',
  'guide.step.note-message': 'Anote lo que dice',
  'guide.step.note-message.how':
    'Haga que falle una vez más. Escriba aquí lo que dice la pantalla, palabra por palabra, y a qué hora. Así TI y el soporte de OpenAI pueden encontrarlo en sus registros.',

  'guide.explain.macos-network-configuration':
    'La aplicación del Mac dice esto cuando alguien en el camino abre su conexión protegida para revisar lo que contiene. Muchas empresas lo hacen con un sistema de seguridad. Un navegador lo acepta; la aplicación del Mac no, para que sus chats sigan siendo privados. Actualizar la aplicación ayuda a veces; si no, su departamento de TI tiene que dejar ChatGPT fuera de la revisión.',
  'guide.explain.ios-unusual-activity':
    'La aplicación dice esto cuando no puede demostrar que su teléfono es auténtico: a menudo hay por medio una VPN, un filtro o una aplicación antigua. Lo que se ha examinado es el camino de este equipo; estos pasos examinan el del teléfono.',
  'guide.explain.upload-fails':
    'Los archivos van a ChatGPT por un camino propio. Un filtro puede dejar pasar los chats y detener los archivos.',
  'guide.explain.voice-fails':
    'La voz va a ChatGPT por un camino propio, como una llamada. Algunas redes dejan pasar las páginas y detienen las llamadas.',

  'guide.note.message': 'Qué dice la pantalla y cuándo',
  'guide.note.safari': 'Qué muestra Safari',
  'guide.note.app-version': 'Versión',
  'guide.screenshot': 'Haga también una captura de pantalla. Puede añadirla a su archivo aquí o al final.',
  'guide.picture.code': 'Un código cuadrado que abre la página {address} en su teléfono.',
  'guide.picture.address': 'O escriba: {address}',
  'guide.ios-names.1': 'Abra “Ajustes”, “Wi‑Fi”, y toque la “i” junto a su red.',
  'guide.ios-names.2': 'Más abajo, toque “Configurar DNS”.',
  'guide.ios-names.3': 'Toque “Manual” y quite los números que haya.',
  'guide.ios-names.4':
    'Toque “Añadir servidor” y escriba {first}; una vez más, y escriba {second}. Después “Guardar”.',

  'guide.state.done': 'hecho, sin cambios',
  'guide.state.noted': 'hecho',
  'guide.state.not-done': 'no probado',
  'guide.state.impossible': 'no es posible aquí',
  'guide.state.helped': 'hecho, y ChatGPT funciona',
};
