// The guided flows. Names of menus on other people's screens stand in quotation marks, as those screens have them.

export const guide: Record<keyof typeof import('../en/guide').guide, string> = {
  'guide.step.reload': 'Reinicie o ChatGPT',
  'guide.step.reload.how':
    'Feche todas as abas do ChatGPT (ou encerre o app), espere alguns segundos e abra-o de novo. Depois tente mais uma vez.',
  'guide.step.new-chat': 'Comece um novo chat',
  'guide.step.new-chat.how':
    'Chats muito longos ficam lentos e podem parar. Comece um novo chat e faça nele uma pergunta curta.',
  'guide.step.private-window': 'Tente uma janela anônima',
  'guide.step.private-window.how':
    'Abra uma janela anônima (privada) no navegador (no Chrome e no Edge: Ctrl ou ⌘, Shift e N) e entre no ChatGPT nela. Ela funciona sem dados antigos e sem a maioria das extensões. Se o ChatGPT funcionar ali, desative as extensões do navegador uma a uma.',
  'guide.step.other-browser': 'Tente outro navegador',
  'guide.step.other-browser.how':
    'Abra o ChatGPT em um navegador que você não costuma usar: Edge, Chrome, Firefox ou Safari.',
  'guide.step.other-device': 'Tente outro aparelho nesta conexão',
  'guide.step.other-device.how':
    'Abra o ChatGPT com a mesma conta em um celular ou em outro computador que use esta mesma conexão. Se lá funcionar, a causa está no seu aparelho; se não, é a sua conta ou o próprio ChatGPT.',
  'guide.step.right-account': 'Confira qual conta você usa',
  'guide.step.right-account.how':
    'Muita gente tem duas: uma pessoal e uma da empresa. Confira se o endereço de e-mail com que você entra é o que você quer. Se a sua empresa oferece o ChatGPT, pergunte a um colega qual endereço ele usa.',
  'guide.step.sign-in-the-same-way': 'Entre do mesmo jeito que antes',
  'guide.step.sign-in-the-same-way.how':
    'Use o mesmo botão de quando a conta foi criada: Google, Microsoft, Apple, ou e-mail e senha. Outro botão cria outra conta ou mostra um erro.',
  'guide.step.own-vpn-off': 'Desligue a sua própria VPN',
  'guide.step.own-vpn-off.how':
    'Se você usa uma VPN própria, desligue-a e tente o ChatGPT de novo. Se a VPN for da sua empresa, deixe-a ligada e escolha “Não posso fazer isso”.',
  'guide.step.agent-pause': 'Pause {product} por um minuto, se você puder',
  'guide.step.agent-pause.how':
    '{product} foi visto neste computador. Se a sua empresa permite pausar o programa (procure o ícone dele perto do relógio), pause-o, tente o ChatGPT e ligue-o de novo. A maioria das empresas não permite: nesse caso, escolha “Não posso fazer isso”. Seu departamento de TI pode abrir uma exceção para o ChatGPT, e o arquivo explica como.',
  'guide.step.small-file': 'Tente um arquivo pequeno',
  'guide.step.small-file.how':
    'Envie uma imagem pequena ou um texto curto. Se der certo, o primeiro arquivo é grande demais, está danificado ou é protegido pela sua empresa.',
  'guide.step.microphone': 'Permita que o ChatGPT use o microfone',
  'guide.step.microphone.how':
    'No navegador, clique no ícone à esquerda do endereço e permita o microfone. Em um app, permita-o nas configurações de privacidade do computador ou celular. Depois inicie a voz de novo.',
  'guide.step.end-calls': 'Encerre outras chamadas',
  'guide.step.end-calls.how':
    'Feche o Teams, o Zoom e tudo o que possa estar usando o microfone, e desconecte ou reconecte o fone de ouvido. Depois inicie a voz de novo.',
  'guide.step.voice-over-mobile': 'Tente a voz pelos dados móveis',
  'guide.step.voice-over-mobile.how':
    'Desligue o Wi-Fi no celular e inicie a voz no app do ChatGPT. Se funcionar assim, esta rede segura a voz, e quem cuida dela pode abrir o caminho.',
  'guide.step.ios-sign-out': 'Saia da conta e entre de novo',
  'guide.step.ios-sign-out.how':
    'No app do ChatGPT no seu iPhone ou iPad: abra o menu, toque no seu nome e depois em “Sair”. Entre de novo e tente mais uma vez.',
  'guide.step.ios-vpn-off': 'Desligue a VPN no celular',
  'guide.step.ios-vpn-off.how':
    'Abra “Ajustes”. Se “VPN” aparecer e estiver ativada, desative-a. Se você tiver a “Retransmissão Privada” do iCloud, desative-a também. Se a sua empresa gerencia o celular, escolha “Não posso fazer isso”.',
  'guide.step.ios-update': 'Atualize o app e o celular',
  'guide.step.ios-update.how':
    'Abra a App Store, procure ChatGPT e toque em “Atualizar”, se aparecer. Depois veja em “Ajustes”, “Geral”, “Atualização de Software”.',
  'guide.step.ios-reinstall': 'Remova o app e instale-o de novo',
  'guide.step.ios-reinstall.how':
    'Mantenha o dedo sobre o app do ChatGPT, escolha “Remover App” e depois “Apagar App”. Instale-o de novo pela App Store e entre na conta. Seus chats ficam guardados na sua conta.',
  'guide.step.ios-names': 'Deixe o celular perguntar os endereços ao Google',
  'guide.step.ios-names.how':
    'Siga as imagens no seu iPhone ou iPad e depois tente o ChatGPT. Em seguida, volte para “Automático”: dentro da sua empresa, algumas coisas só são encontradas assim. Se a sua empresa gerencia o celular, escolha “Não posso fazer isso”.',
  'guide.step.ios-attest': 'Veja se o celular consegue acessar a Apple',
  'guide.step.ios-attest.how':
    'O ChatGPT pede à Apple que confirme que o seu celular é autêntico. Aponte a câmera do celular para esta imagem e abra a página no Safari. Uma página vazia ou simples está ótima. Se o Safari disser que não consegue abrir a página, essa é a causa: faça uma captura de tela e escreva aqui o que ele diz.',
  'guide.step.ios-version': 'Anote a versão do app',
  'guide.step.ios-version.how':
    'No app do ChatGPT: menu, seu nome, depois “Sobre”. Digite a versão aqui; o suporte da OpenAI vai pedir.',
  'guide.step.mac-update': 'Atualize o app do Mac',
  'guide.step.mac-update.how':
    'No app do ChatGPT, abra o menu “ChatGPT” no canto superior esquerdo, escolha “Check for Updates…” (buscar atualizações) e instale o que ele encontrar.',
  'guide.step.mac-restart': 'Encerre o app e reinicie o Mac',
  'guide.step.mac-restart.how':
    'Escolha “Encerrar ChatGPT” no menu do app, reinicie o Mac e abra o app de novo.',
  'guide.step.mac-browser': 'Use o navegador enquanto isso',
  'guide.step.mac-browser.how':
    'Abra o ChatGPT no Safari ou no Chrome. Muitas vezes ele funciona ali, embora o app recuse: os navegadores aceitam o jeito como a sua empresa verifica o tráfego, o app não.',
  'guide.step.note-message': 'Anote o que aparece',
  'guide.step.note-message.how':
    'Faça falhar mais uma vez. Digite aqui o que a tela diz, palavra por palavra, e a que horas. Assim a TI e o suporte da OpenAI podem encontrar o caso nos registros deles.',

  'guide.explain.macos-network-configuration':
    'O app do Mac diz isso quando alguém no caminho abre a conexão protegida dele para verificar o que há dentro. Muitas empresas fazem isso com um sistema de segurança. Um navegador aceita; o app do Mac não, para manter seus chats privados. Às vezes atualizar o app ajuda; se não, seu departamento de TI precisa deixar o ChatGPT fora dessa verificação.',
  'guide.explain.ios-unusual-activity':
    'O app diz isso quando não consegue provar que o seu celular é autêntico: muitas vezes há uma VPN, um filtro ou um app antigo no meio. O que foi verificado é o caminho deste computador; estes passos verificam o do celular.',
  'guide.explain.upload-fails':
    'Os arquivos seguem um caminho próprio até o ChatGPT. Um filtro pode deixar os chats passarem e segurar os arquivos.',
  'guide.explain.voice-fails':
    'A voz segue um caminho próprio até o ChatGPT, como uma chamada. Algumas redes deixam as páginas passarem e seguram as chamadas.',

  'guide.note.message': 'O que a tela diz, e quando',
  'guide.note.safari': 'O que o Safari mostra',
  'guide.note.app-version': 'Versão',
  'guide.screenshot':
    'Faça também uma captura de tela. Você pode adicioná-la ao seu arquivo aqui ou no final.',
  'guide.picture.code': 'Um código quadrado que abre a página {address} no seu celular.',
  'guide.picture.address': 'Ou digite: {address}',
  'guide.ios-names.1': 'Abra “Ajustes”, “Wi‑Fi”, e toque no “i” ao lado da sua rede.',
  'guide.ios-names.2': 'Mais abaixo, toque em “Configurar DNS”.',
  'guide.ios-names.3': 'Toque em “Manual” e remova os números que estão ali.',
  'guide.ios-names.4':
    'Toque em “Adicionar Servidor” e digite {first}; mais uma vez, e digite {second}. Depois, “Salvar”.',

  'guide.state.done': 'feito, nada mudou',
  'guide.state.noted': 'feito',
  'guide.state.not-done': 'não tentado',
  'guide.state.impossible': 'não é possível aqui',
  'guide.state.helped': 'feito, e o ChatGPT funciona',
};
