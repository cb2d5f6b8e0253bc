/** Words of the command line. Command and option names are a contract and stay as they are in every language. */
export const cli: Record<keyof typeof import('../en/cli').cli, string> = {
  'cli.usage': 'Uso: clearway <comando> [opções]',
  'cli.commands': 'Comandos:',
  'cli.command.window': 'abre o assistente',
  'cli.command.check': 'examina a rede, diz o que está errado, reúne as evidências',
  'cli.command.compare': 'compara um pacote do escritório com um do hotspot',
  'cli.command.diagnose': 'aplica as regras de hoje às observações de um pacote',
  'cli.command.verify': 'confere um pacote: manifesto, hashes, esquema, nenhum item estranho',
  'cli.command.view': 'abre a janela com um pacote',
  'cli.command.redact': 'remove segredos de um arquivo HAR',
  'cli.command.allowlist': 'grava o que a TI importa, no formato do próprio produto',
  'cli.command.policy': 'mostra a política em vigor e de onde veio cada valor',
  'cli.exit':
    'Código de saída: 0 tudo bem, 1 algo foi encontrado, 2 uso incorreto, 3 sem conclusão, 4 erro interno',
  'cli.unknown-command': 'O comando “{name}” não existe. “clearway --help” lista os comandos.',
  'cli.bad-option': '{message}. “clearway --help” lista as opções.',
  'cli.needs-files':
    '“{name}” {count, plural, =0 {não recebe arquivos} one {recebe um arquivo} other {recebe # arquivos}}.',
  'cli.bad-policy': 'O arquivo de política não pode ser usado: {detail}',
  'cli.bad-catalogue': 'O arquivo de catálogo não pode ser usado: {detail}',
  'cli.not-told': 'Não foi possível informar a execução ao coletor da política: {why}',
  'cli.bad-roots': 'Os certificados raiz da política não podem ser usados: {detail}',
  'cli.bad-laboratory': 'CLEARWAY_PUBLIC_ROOTS não pode ser usado: {detail}',
  'cli.bad-answers': 'O arquivo de respostas não pode ser usado: {detail}',
  'cli.cannot-read': '{file} não pode ser lido como um pacote: {why}',
  'cli.compare.same': '{a} e {b} são o mesmo pacote. Uma comparação precisa de um de cada rede.',
  'cli.cannot-write': '{file} não pode ser gravado: {why}',
  'cli.disk.EACCES': 'esta conta não tem permissão (EACCES)',
  'cli.disk.EISDIR': 'é uma pasta (EISDIR)',
  'cli.disk.ENOENT': 'esse arquivo ou essa pasta não existe (ENOENT)',
  'cli.disk.ENOSPC': 'o disco está cheio (ENOSPC)',
  'cli.disk.ENOTDIR': 'uma parte do caminho não é uma pasta (ENOTDIR)',
  'cli.disk.EROFS': 'o disco é somente leitura (EROFS)',
  'cli.leak':
    'O pacote não foi gravado: algo particular teria ficado nele ({detail}). Nada se perdeu; por favor, comunique isto.',
  'cli.looking': 'Verificando: {done} de {total}',
  'cli.laboratory':
    'Raízes de laboratório em uso: {count, plural, one {# raiz conta como pública} other {# raízes contam como públicas}}.',
  'cli.stopped': 'Interrompido antes de tudo ser verificado.',
  'cli.saved': 'Salvo: {file}',
  'cli.verified': '{file}: inalterado e completo.',
  'cli.window.opened': 'A janela está aberta no seu navegador. Feche-a para encerrar o Clearway.',
  'cli.window.no-display': 'Não é possível mostrar uma janela aqui. Para examinar a rede sem ela: {command}',
  'cli.window.no-display-view':
    'Não é possível mostrar uma janela aqui. Para ler sem ela o que diz o pacote: {command}',
  'cli.window.no-browser':
    'Nenhum navegador foi encontrado. Abra este endereço em um navegador neste computador: {url}',
  'cli.internal': 'Algo deu errado dentro do Clearway: {detail}',
  'cli.redact.progress': 'Removendo: {done} de {total} MB',
  'cli.redact.removed': 'Retirado:',
  'cli.redact.nothing': 'Não havia nada a retirar.',
  'cli.redact.saved': 'Salvo, com {count, plural, one {# solicitação} other {# solicitações}}: {file}',
  'cli.redact.removed.header': '{count, plural, one {# valor de cabeçalho} other {# valores de cabeçalho}}',
  'cli.redact.removed.authorization':
    '{count, plural, one {# cabeçalho de login} other {# cabeçalhos de login}}',
  'cli.redact.removed.cookie': '{count, plural, one {# valor de cookie} other {# valores de cookie}}',
  'cli.redact.removed.query': '{count, plural, one {# valor em um endereço} other {# valores em endereços}}',
  'cli.redact.removed.fragment':
    '{count, plural, one {# fragmento de um endereço} other {# fragmentos de endereços}}',
  'cli.redact.removed.login': '{count, plural, one {# login em um endereço} other {# logins em endereços}}',
  'cli.redact.removed.path':
    '{count, plural, one {# segmento de caminho que parecia um identificador} other {# segmentos de caminho que pareciam identificadores}}',
  'cli.redact.removed.url': '{count, plural, one {# endereço inteiro} other {# endereços inteiros}}',
  'cli.redact.removed.host': '{count, plural, one {# host interno} other {# hosts internos}}',
  'cli.redact.removed.id': '{count, plural, one {# identificador} other {# identificadores}}',
  'cli.redact.removed.address':
    '{count, plural, one {# endereço IP interno} other {# endereços IP internos}}',
  'cli.redact.removed.body': '{count, plural, one {# corpo} other {# corpos}}',
  'cli.redact.removed.frame':
    '{count, plural, one {o conteúdo de # mensagem WebSocket} other {o conteúdo de # mensagens WebSocket}}',
  'cli.redact.removed.name':
    '{count, plural, one {# nome que parecia um identificador} other {# nomes que pareciam identificadores}}',
  'cli.redact.removed.title': '{count, plural, one {# título de página} other {# títulos de página}}',
  'cli.redact.removed.text':
    '{count, plural, one {# trecho de outro texto} other {# trechos de outros textos}}',
  'cli.redact.removed.comment': '{count, plural, one {# comentário} other {# comentários}}',
  'cli.redact.removed.member':
    '{count, plural, one {# campo que o Clearway não conhece} other {# campos que o Clearway não conhece}}',
  'cli.redact.failed.cannot-read': '{file} não pode ser lido: {detail}',
  'cli.redact.failed.cannot-write': '{file} não pode ser gravado: {detail}. Nada foi deixado para trás.',
  'cli.redact.failed.same-file': '{file} seria substituído pela própria cópia. Escolha outro nome com --out.',
  'cli.redact.failed.empty': '{file} está vazio. Nada foi gravado.',
  'cli.redact.failed.not-json': '{file} não é JSON válido ({detail}). Nada foi gravado.',
  'cli.redact.failed.cut-off':
    '{file} termina cedo demais ({detail}): não foi salvo até o fim. Nada foi gravado.',
  'cli.redact.failed.not-a-har': '{file} não é um arquivo HAR ({detail}). Nada foi gravado.',
  'cli.redact.failed.wrong-shape': '{file} não é um arquivo HAR válido ({detail}). Nada foi gravado.',
  'cli.redact.failed.too-large': 'Uma solicitação de {file} é grande demais ({detail}). Nada foi gravado.',
  'cli.redact.failed.leak':
    'Nada foi gravado: algo particular teria ficado no arquivo ({detail}). Por favor, comunique isto.',
  'cli.redact.failed.stopped': 'Interrompido. Nada foi gravado.',
  'cli.allowlist.one-of-two': '--product e --all não podem ser usados juntos.',
  'cli.allowlist.unknown-product':
    'Não se conhece lista para o produto “{id}”. Conhecidos: {ids}. Para outros: clearway allowlist, sem produto.',
  'cli.allowlist.which-product': '“{id}” pode ser um de vários: {ids}. Indique um.',
  'cli.allowlist.use-out':
    '{count, plural, one {# arquivo. Para gravá-lo: --out DIR} other {# arquivos. Para gravá-los: --out DIR}}',
  'cli.allowlist.more-with-out': 'Com --out DIR também: {names}',
  'cli.allowlist.outside': '{file} leva para fora da pasta: nada é gravado ali.',
  'cli.allowlist.written': '{count, plural, one {# arquivo gravado} other {# arquivos gravados}} em {folder}',
  'cli.policy.not-set': 'não definido',
  'cli.policy.from.machine': 'gerenciado, para este computador: {where}',
  'cli.policy.from.user': 'gerenciado, para esta pessoa: {where}',
  'cli.policy.from.file': 'arquivo: {where}',
  'cli.policy.from.default': 'padrão',
  'cli.policy.warning.unreadable':
    'A política {where} não pode ser lida ({reason}). O restante continua em vigor.',
  'cli.policy.warning.unknown-key':
    'Política {where}: a chave “{key}” não é conhecida e não tem efeito.{hasReason, select, yes { Você quis dizer “{reason}”?} other {}}',
  'cli.policy.warning.bad-value': 'Política {where}: “{key}” não está em vigor: {reason}.',
  'cli.policy.file-good': '{file}: todas as chaves são conhecidas e todos os valores podem ser usados.',
};
