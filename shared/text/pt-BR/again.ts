/** The words of looking more than once: the hotspot, kept sessions, checking again, watching. */
export const again: Record<keyof typeof import('../en/again').again, string> = {
  'report.hotspot.skipped-by-the-person': 'Comparação com um hotspot: pulada pela pessoa',
  'report.hotspot.forbidden-by-policy': 'Comparação com um hotspot: proibida pela política',
  'report.recheck': 'Desde a primeira verificação',
  'report.recheck.before': 'Antes',
  'report.recheck.now': 'Agora',
  'report.recheck.tries': 'Respostas agora',
  'report.recheck.verdict.fixed':
    'Está resolvido: o que estava no caminho na primeira vez agora deixa o ChatGPT passar.',
  'report.recheck.verdict.partly-fixed': 'Resolvido em parte: alguma coisa já funciona, alguma ainda não.',
  'report.recheck.verdict.still-broken': 'Ainda não resolvido: o mesmo problema continua.',
  'report.recheck.verdict.new-trouble':
    'O que falhou na primeira vez agora funciona, mas outra coisa começou a falhar.',
  'report.recheck.verdict.intermittent':
    'O problema vai e volta: algumas tentativas funcionam e outras falham; é cedo para dizer que está resolvido.',
  'report.recheck.verdict.nothing-was-broken': 'Nada estava no caminho na primeira vez, e nada está agora.',
  'report.recheck.verdict.other-place':
    'Esta não é a rede da primeira vez, portanto isto não diz nada sobre a correção.',
  'report.recheck.verdict.not-known': 'Não dá para dizer se está resolvido.',
  'report.recheck.reading.fixed': 'resolvido',
  'report.recheck.reading.still-broken': 'ainda falha',
  'report.recheck.reading.new': 'novo',
  'report.recheck.reading.intermittent': 'vai e volta',
  'report.recheck.reading.unknown': 'não se sabe',
  'report.watch': 'Observado ao longo do tempo',
  'report.watch.looks':
    '{count, plural, one {# verificação} other {# verificações}}, {bad, plural, =0 {nenhuma com problemas} one {# com problemas} other {# com problemas}}',
  'report.watch.part': 'O quê',
  'report.watch.state': 'Como',
  'report.watch.from': 'De',
  'report.watch.until': 'Até',
  'report.watch.lasts': 'ainda na última verificação',
  'report.watch.quiet': 'Nenhum problema foi visto durante a observação.',

  'window.hotspot.repeating':
    'O Clearway está tentando mais duas vezes nesta rede o que falhou, para ter certeza. Leva no máximo 40 segundos. Você pode continuar lendo, mas ainda não troque de rede.',
  'window.hotspot.repeated':
    'Pronto aqui. Agora conecte-se ao ponto de acesso do celular: o Clearway percebe sozinho.',
  'window.hotspot.gate.looking': 'Há outra rede. Conferindo se ela serve para comparar …',
  'window.hotspot.gate.same-network':
    'Esta ainda parece ser a sua rede habitual. Confira se este computador usa o Wi-Fi com o nome do seu celular e se não há cabo conectado.',
  'window.hotspot.gate.tunnel-carries-both':
    'Uma VPN ainda leva tudo pela sua empresa, portanto as duas verificações seriam iguais. Se a empresa permitir, desligue a VPN por um minuto; o Clearway percebe sozinho. Se não, pule este passo.',
  'window.hotspot.gate.hotspot-unusable':
    'Você está em outra rede, mas ela ainda não tem internet. Confira se os dados móveis estão ativados no celular. O Clearway continua tentando sozinho.',
  'window.hotspot.linux': '2. Em um computador Linux',
  'window.hotspot.linux.open':
    'Abra o menu do sistema no canto superior ou inferior direito e depois o Wi-Fi.',
  'window.hotspot.linux.choose': 'Escolha o nome do seu celular, clique em Conectar e digite a senha.',
  'window.hotspot.others': 'Outro tipo de computador',
  'window.hotspot.picture.phone': 'Imagem: a chave do ponto de acesso no celular, ativada.',
  'window.hotspot.picture.windows':
    'Imagem: a barra de tarefas do Windows; o ícone de rede está na ponta direita, e a lista de redes abre acima dele.',
  'window.hotspot.picture.macos':
    'Imagem: a barra de menus do Mac; o ícone do Wi-Fi está na ponta direita, e a lista de redes abre abaixo dele.',
  'window.hotspot.forbidden':
    'A sua empresa não permite comparar usando a internet do celular, por isso o Clearway não oferece essa opção. O que você lê aqui vale sem ela.',

  'window.kept.title': 'Continue de onde parou',
  'window.kept.waits': 'A comparação usando o celular não foi concluída.',
  'window.kept.go': 'Continuar',
  'window.kept.go.of': 'Continuar a verificação de {when}',
  'window.kept.forget': 'Apagar',
  'window.kept.forget.of': 'Apagar a verificação de {when}',
  'window.kept.note':
    'Guardado só neste computador, sem detalhes particulares, por no máximo {days, plural, one {# dia} other {# dias}}.',

  'window.recheck': 'Verificar se está resolvido',
  'window.recheck.looking': 'Verificando se está resolvido',
  'window.recheck.rows': 'O que mudou desde {when}',
  'window.recheck.none': 'Nenhum servidor mudou.',
  'window.recheck.count': '{count, plural, one {# servidor} other {# servidores}}',
  'window.recheck.table': 'Mostrar cada servidor',
  'window.recheck.scroll': 'Tabela dos servidores antes e agora, com rolagem lateral',
  'window.recheck.next.fixed': 'Use o ChatGPT normalmente e diga a quem fez a mudança que funciona.',
  'window.recheck.next.partly-fixed':
    'Salve as evidências e envie-as a quem fez a mudança: elas mostram o que ainda falta.',
  'window.recheck.next.still-broken':
    'Salve as evidências e envie-as a quem fez a mudança: ela não chegou a este computador.',
  'window.recheck.next.new-trouble': 'Salve as evidências e envie-as a quem fez a mudança.',
  'window.recheck.next.intermittent': 'Deixe o Clearway observar por um tempo.',
  'window.recheck.next.nothing-was-broken':
    'Se o problema vai e volta, deixe o Clearway observar por um tempo.',
  'window.recheck.next.other-place': 'Volte à rede em que houve o problema e verifique de novo.',
  'window.recheck.next.not-known': 'Verifique de novo daqui a pouco.',

  'window.watch.offer': 'O problema vai e volta: observar por um tempo',
  'window.watch.title': 'Observar por um tempo',
  'window.watch.lead':
    'O Clearway verifica a cada {minutes, plural, one {minuto} other {# minutos}} e desenha o que vê. Continue trabalhando; só deixe esta janela aberta. Ele para sozinho.',
  'window.watch.how-long': 'Por quanto tempo?',
  'window.watch.for.30': 'Meia hora',
  'window.watch.for.120': 'Duas horas',
  'window.watch.for.480': 'Um dia de trabalho (8 horas)',
  'window.watch.start': 'Começar a observar',
  'window.watch.watching': 'Observando',
  'window.watch.first': 'A primeira verificação está em andamento …',
  'window.watch.lost':
    'O Clearway foi fechado ou parou, e a observação com ele. O que ele viu até então está aqui.',
  'window.watch.until': 'Termina sozinho às {when}.',
  'window.watch.done': 'A observação terminou',
  'window.watch.looked':
    '{count, plural, one {Verificado # vez} other {Verificado # vezes}}; a última, às {when}.',
  'window.watch.stop': 'Parar de observar',
  'window.watch.stopping': 'Parando …',
  'window.watch.now.good': 'Neste momento, nada está no caminho.',
  'window.watch.now.bad': 'Neste momento, algo está no caminho.',
  'window.watch.now.unknown': 'A última verificação não foi conclusiva.',
  'window.watch.result.quiet': 'Nenhum problema apareceu enquanto o Clearway observava.',
  'window.watch.result.seen':
    'O problema apareceu em {bad} de {count} verificações. As evidências estão no arquivo que você pode salvar.',
  'window.watch.result.always': 'O problema estava lá em todas as verificações: ele não vai e volta.',
  'window.watch.result.none': 'A observação foi interrompida antes do fim da primeira verificação.',
  'window.watch.picture':
    'Imagem: uma linha para cada parte do ChatGPT, de {from} a {until}. O mesmo está na tabela abaixo.',
  'window.watch.scroll': 'Imagem ao longo do tempo, com rolagem lateral',
  'window.watch.table': 'O mesmo em uma tabela',
  'window.watch.table.scroll': 'Tabela dos problemas ao longo do tempo, com rolagem lateral',
  'window.watch.result': 'Ver o resultado',
};
