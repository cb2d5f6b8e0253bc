/** A letter to IT or OpenAI's support; what the answers add to a verdict; the picture of the way. */
export const letter: Record<keyof typeof import('../en/letter').letter, string> = {
  'letter.subject.it':
    'O ChatGPT não funciona na nossa rede{hasProduct, select, yes { ({product})} other {}}: o que foi encontrado e o que mudar',
  'letter.subject.support': 'O ChatGPT não funciona: resultados da verificação da rede',
  'letter.subject.healthy': 'O ChatGPT não funciona, embora a rede o deixe passar: resultados',
  'letter.intro': 'Verificação de rede do ChatGPT pelo Clearway {version}, {when}',
  'letter.evidence': 'O que foi medido:',
  'letter.product': 'No caminho: {product} ({sure})',
  'letter.sure': 'Grau de certeza: {sure}',
  'letter.hosts': '{count, plural, one {Host afetado: {hosts}} other {Hosts afetados (#): {hosts}}}',
  'letter.egress': 'Visto de fora como {address} ({country})',
  'letter.proxy': 'Proxy em uso: {proxy}',
  'letter.looks':
    '{count, plural, one {# observação} other {# observações}}, a primeira em {startedAt} (UTC), para comparar com os seus logs',
  'letter.told': 'O que a pessoa informou:',
  'letter.words': 'Nas palavras dela: {words}',
  'letter.tried': 'O que já foi tentado:',
  'letter.file':
    'O arquivo anexo clearway-….zip contém todas as observações, os certificados como foram apresentados e este relatório. Nada nele exige senha; os dados particulares foram removidos.',
  'letter.paste':
    '(O texto completo é longo demais para este rascunho. Ele foi copiado: cole-o aqui no lugar do que segue.)',

  'told.network-everywhere':
    'Você disse que isso também acontece em outras conexões. O que foi encontrado aqui vale, mas pode não ser a única causa: uma comparação usando o celular vai mostrar.',
  'told.computer-only-here':
    'Você disse que isso só acontece aqui. O que foi encontrado está neste computador e iria junto para qualquer conexão; portanto, algo aqui pode contribuir.',
  'told.network-only-you':
    'Você disse que isso só acontece com você. O bloqueio pode valer só para a sua conta ou para este computador: diga isso a quem ajudar você.',
  'told.network-others-too':
    'Você disse que isso também acontece com outras pessoas aqui. Isso combina: a causa é compartilhada.',
  'told.network-only-here':
    'Você disse que isso só acontece aqui. Isso combina: outras conexões não são afetadas.',
  'told.computer-everywhere':
    'Você disse que isso acontece onde quer que você esteja. Isso combina: a causa viaja com este computador.',
  'told.computer-others-too':
    'Você disse que isso também acontece com outras pessoas aqui. Isso combina: provavelmente o mesmo programa está nos computadores delas.',
  'told.service-others-too':
    'Você disse que isso também acontece com outras pessoas aqui. Isso combina: o problema não é o seu computador.',
  'told.service-everywhere':
    'Você disse que isso acontece onde quer que você esteja. Isso combina: o problema não é esta rede.',
  'told.changed-security':
    'Você disse que uma VPN ou um programa de segurança é novo. Isso combina: diga qual é a quem ajudar você.',
  'told.clear-account':
    'Você disse que a sua senha ou a sua conta mudou. Saia do ChatGPT em todos os aparelhos e entre de novo: essa é agora a causa mais provável.',
  'told.clear-on-and-off':
    'Você disse que o problema vai e volta. Neste momento o caminho está livre: inicie esta verificação de novo no momento em que falhar.',
  'told.clear-others-too':
    'Você disse que isso também acontece com outras pessoas aqui. Neste momento o caminho está livre, portanto o problema pode ir e voltar: verifique de novo quando falhar.',
  'told.clear-everywhere':
    'Você disse que isso acontece onde quer que você esteja, e aqui o caminho está livre. Portanto, a sua conta ou o seu aparelho é mais provável que qualquer rede.',
  'told.clear-only-you':
    'Você disse que isso só acontece com você, e o caminho está livre. Portanto, a causa mais provável é a sua conta ou o seu aparelho.',

  'path.title': 'O caminho até o ChatGPT',
  'path.computer': 'Este computador',
  'path.agent': 'Programa de segurança neste computador',
  'path.wifi': 'Wi-Fi',
  'path.cable': 'Cabo de rede',
  'path.link': 'Conexão com a rede',
  'path.vpn': 'VPN',
  'path.gate': 'Página de login',
  'path.guard': 'Filtro da sua rede',
  'path.way-out': 'Saída da sua empresa',
  'path.internet': 'Internet',
  'path.openai': 'ChatGPT',
  'path.state.clear': 'livre',
  'path.state.break': 'bloqueado aqui',
  'path.state.trouble': 'parcialmente bloqueado aqui',
  'path.state.beyond': 'não alcançado',
  'path.state.unknown': 'não se sabe',
};
