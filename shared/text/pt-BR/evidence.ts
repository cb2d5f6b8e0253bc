/** Recording, pictures and the person's own words: the screen "Show us what happens", and what is said of its files. */
export const evidence: Record<keyof typeof import('../en/evidence').evidence, string> = {
  'window.evidence.open': 'Mostrar o que acontece',
  'window.evidence.title': 'Mostre o que acontece',
  'window.evidence.lead':
    'Tudo aqui é opcional. Ajuda quem recebe o arquivo a ver o problema com os próprios olhos. Nada sai deste computador sozinho, e você vê tudo antes de salvar.',

  'window.evidence.record': 'Gravar enquanto acontece',
  'window.evidence.record.how':
    'Uma janela separada abre o ChatGPT. Faça nela o que costuma falhar, depois volte e pare a gravação. A janela não conhece nenhum dos seus logins e esquece tudo ao ser fechada.',
  'window.evidence.record.keeps':
    'Guardado: quais endereços foram acessados, o que responderam, quanto tempo levou. Não guardado: o que você escreve, as respostas, senhas e outros dados de login.',
  'window.evidence.record.start': 'Abrir a janela e gravar',
  'window.evidence.record.opening': 'Abrindo a janela …',
  'window.evidence.record.finishing': 'Montando a gravação …',
  'window.evidence.record.stop': 'Parar a gravação',
  'window.evidence.record.picture': 'Capturar uma imagem dessa janela',
  'window.evidence.record.limit':
    '{minutes, plural, one {Para sozinha após # minuto.} other {Para sozinha após # minutos.}}',
  'window.evidence.recording': 'Gravando',
  'window.evidence.recording.time': '{minutes, number, ::00}:{seconds, number, ::00}',
  'window.evidence.recording.count':
    '{requests, plural, one {# solicitação} other {# solicitações}} até agora, {failed, number} com falha',
  'window.evidence.mark':
    'O Clearway está gravando esta janela. Feche-a ou pare a gravação no Clearway quando terminar.',

  'window.evidence.har': 'Adicionar uma gravação que você já tem',
  'window.evidence.har.how':
    'Um arquivo terminado em .har, como os navegadores salvam pelas ferramentas do desenvolvedor. Senhas, cookies e conteúdos são retirados ao adicionar.',
  'window.evidence.har.choose': 'Escolher um arquivo .har',
  'window.evidence.picture': 'Adicionar imagens',
  'window.evidence.picture.how':
    'Uma imagem da mensagem de erro diz muito. Escolha arquivos, solte-os aqui ou cole uma imagem. Só o que é visível é guardado: detalhes ocultos, como lugar e hora, são removidos. Olhe com atenção antes de salvar: nomes e conversas visíveis na imagem permanecem. As imagens ficam só na memória: se o Clearway fechar antes de você salvar, adicione-as de novo.',
  'window.evidence.picture.choose': 'Escolher imagens',
  'window.evidence.picture.screen': 'Capturar uma imagem da tela',
  'window.evidence.drop': 'Solte aqui arquivos .har ou imagens',
  'window.evidence.adding': 'Adicionando {name} …',
  'window.evidence.adding.stop': 'Cancelar',

  'window.evidence.account': 'Descreva com suas próprias palavras',
  'window.evidence.account.what': 'O que dá errado?',
  'window.evidence.account.what.hint': 'Por exemplo: a resposta para depois das primeiras palavras.',
  'window.evidence.account.steps': 'Como se chega ao problema, passo a passo?',
  'window.evidence.account.steps.hint': 'Um passo por linha.',
  'window.evidence.account.when': 'Quando acontece?',
  'window.evidence.account.when.hint': 'Por exemplo: hoje às 9h30, ou toda manhã.',
  'window.evidence.account.private':
    'Por favor, não inclua nomes, senhas nem conversas. O que parecer um desses dados é retirado antes de o arquivo ser salvo.',

  'window.evidence.items': 'Adicionado até agora',
  'window.evidence.items.none': 'Nada ainda.',
  'window.evidence.item.recording':
    'Gravação, {seconds, plural, one {# segundo} other {# segundos}}, {requests, plural, one {# solicitação} other {# solicitações}}, {failed, number} com falha',
  'window.evidence.item.har':
    'Arquivo que você adicionou, {requests, plural, one {# solicitação} other {# solicitações}}',
  'window.evidence.item.picture.recording': 'Imagem da janela gravada',
  'window.evidence.item.picture.screen': 'Imagem da tela',
  'window.evidence.item.picture.file': 'Imagem que você adicionou',
  'window.evidence.item.loading': 'Carregando a imagem …',
  'window.evidence.end.stopped': 'Você parou a gravação.',
  'window.evidence.end.window-closed': 'Terminou quando você fechou a janela.',
  'window.evidence.end.deadline': 'Terminou sozinha quando o tempo acabou.',
  'window.evidence.end.full': 'Terminou sozinha: não havia espaço para mais.',
  'window.evidence.end.browser-ended':
    'A janela foi encerrada inesperadamente. O que foi gravado até então está guardado.',
  'window.evidence.remove': 'Remover',
  'window.evidence.remove.of': 'Remover {what}',
  'window.evidence.removed': 'Removido.',
  'window.evidence.added': 'Adicionado.',
  'window.evidence.save': 'Continuar e salvar',

  'window.evidence.trouble.no-browser':
    'Não foi encontrado neste computador um navegador que possa ser gravado. Você pode adicionar um arquivo .har: abra as ferramentas do desenvolvedor do seu navegador (F12), escolha “Rede” (“Network”), repita o que falha e salve com “Exportar HAR” (“Export HAR”).',
  'window.evidence.trouble.refused':
    'O navegador deste computador não permite gravar; talvez sua empresa tenha desativado isso. Você pode adicionar um arquivo .har ou imagens.',
  'window.evidence.trouble.nothing-recorded':
    'Nada foi gravado: a janela foi fechada antes de carregar alguma coisa.',
  'window.evidence.trouble.forbidden': 'A sua organização não permite isto aqui.',
  'window.evidence.trouble.no-window': 'No momento não há janela gravada para capturar uma imagem.',
  'window.evidence.trouble.screen-refused':
    'O sistema não permite capturar uma imagem da tela. Capture-a com a tecla do próprio sistema e cole-a aqui.',
  'window.evidence.trouble.empty': 'Este arquivo está vazio.',
  'window.evidence.trouble.not-json': 'Este não é um arquivo .har, ou está danificado.',
  'window.evidence.trouble.cut-off': 'Este arquivo termina no meio. Salve-o de novo no navegador.',
  'window.evidence.trouble.not-a-har': 'Este não é um arquivo .har.',
  'window.evidence.trouble.wrong-shape':
    'Este arquivo não tem a estrutura de um arquivo .har. Nada dele foi aproveitado.',
  'window.evidence.trouble.leak':
    'Não foi possível remover algo particular deste arquivo, por isso nada dele foi aproveitado.',
  'window.evidence.trouble.not-a-picture': 'Esta não é uma imagem que o Clearway consiga ler.',
  'window.evidence.trouble.too-large': 'Este arquivo é grande demais.',
  'window.evidence.trouble.too-many': 'Não cabe mais nada no arquivo. Remova algo primeiro.',
  'window.evidence.trouble.busy': 'Já há uma gravação em andamento.',
  'window.evidence.trouble.other-file': 'Só é possível adicionar arquivos .har e imagens.',

  'window.trouble.no-evidence': 'Não foi possível adicionar isto.',

  'window.removed.har-header': 'Gravação: detalhes técnicos das solicitações',
  'window.removed.har-authorization': 'Gravação: dados de login',
  'window.removed.har-cookie': 'Gravação: cookies',
  'window.removed.har-query': 'Gravação: valores em endereços',
  'window.removed.har-fragment': 'Gravação: finais de endereços',
  'window.removed.har-login': 'Gravação: nomes e senhas em endereços',
  'window.removed.har-path': 'Gravação: partes pessoais de endereços',
  'window.removed.har-url': 'Gravação: endereços inteiros',
  'window.removed.har-host': 'Gravação: nomes internos',
  'window.removed.har-id': 'Gravação: identificadores',
  'window.removed.har-address': 'Gravação: endereços internos',
  'window.removed.har-body': 'Gravação: conteúdos',
  'window.removed.har-frame': 'Gravação: conteúdos de mensagens',
  'window.removed.har-name': 'Gravação: nomes que parecem identificadores',
  'window.removed.har-title': 'Gravação: títulos de páginas',
  'window.removed.har-text': 'Gravação: outros textos',
  'window.removed.har-comment': 'Gravação: comentários',
  'window.removed.har-member': 'Gravação: detalhes que o Clearway não conhece',
};
