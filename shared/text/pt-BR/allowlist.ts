/** Words of the pages that go with allowlists, for administrators. Menu names stay as the vendor writes them. */
export const allowlist: Record<keyof typeof import('../en/allowlist').allowlist, string> = {
  'allowlist.title': 'ChatGPT e {product}: listas para importar',
  'allowlist.overview': 'ChatGPT: listas para a sua rede',
  'allowlist.made':
    'Feito pelo Clearway a partir do catálogo de hosts do ChatGPT de {date}. Os hosts mudam: refaça as listas quando o Clearway trouxer um catálogo mais novo.',
  'allowlist.least':
    'Nas listas está só o que o ChatGPT precisa, e todo o resto fica como você tem: mantenha a negação por padrão. Estas listas são uma proposta. Nada foi alterado na sua rede.',
  'allowlist.files': 'Os arquivos',
  'allowlist.file.allow':
    '`{file}`: o que deve ser permitido, TCP 443. Sem isso, uma parte do ChatGPT para ou falha.',
  'allowlist.file.optional':
    '`{file}`: o que não faz falta a ninguém (pagamento, janela de ajuda, medições, contas de outros provedores). Adicione linhas avulsas se quiser.',
  'allowlist.file.exempt':
    '`{file}`: o que não deve ser descriptografado: os nomes da própria OpenAI, os dois da Apple e a voz. Nada mais precisa de isenção.',
  'allowlist.file.exempt-tenant':
    '`{file}`: o mesmo sem chatgpt.com, para empresas que inserem ali um cabeçalho (veja “Limitar o ChatGPT ao seu workspace”). Use um dos dois.',
  'allowlist.file.voice': '`{file}`: os endereços dos servidores de voz que a OpenAI publica, um por linha.',
  'allowlist.file.script': '`{file}`: tudo isso na linguagem do produto. Leia antes de carregar.',
  'allowlist.file.script-tenant':
    '`{file}`: o mesmo, mas chatgpt.com continua sendo descriptografado (veja “Limitar o ChatGPT ao seu workspace”). Use um dos dois.',
  'allowlist.file.nftables': '`{file}`: regras de voz para um firewall Linux.',
  'allowlist.file.plan': '`{file}`: o que um firewall deixa sair, zona por zona.',
  'allowlist.file.products':
    '`clearway allowlist --all --out DIR` grava o mesmo para {count, plural, one {# produto} other {# produtos}}, cada um no próprio formato e na própria pasta.',
  'allowlist.where': 'Onde inserir',
  'allowlist.where-allow': 'Permitir: {console}.',
  'allowlist.where-exempt': 'Não inspecionar: {console}.',
  'allowlist.where-exempt-unknown':
    'Não inspecionar: não conhecemos um menu para isso. Onde o produto não descriptografa, nada é necessário.',
  'allowlist.menu': 'Os menus mudam de lugar entre versões; procure as mesmas palavras por perto.',
  'allowlist.certainty.official': 'Grau de certeza: os documentos do próprio fabricante dizem isso.',
  'allowlist.certainty.third-party':
    'Grau de certeza: outros descreveram isso; não conferido nos documentos do fabricante.',
  'allowlist.certainty.inferred': 'Grau de certeza: deduzido do que se conhece; confira antes na sua versão.',
  'allowlist.certainty.recalled':
    'Grau de certeza: conhecimento geral, não pesquisado; confira antes na sua versão.',
  'allowlist.order': 'Ordem das regras',
  'allowlist.order.above-blocks':
    'Coloque a regra que permite acima das regras que bloqueiam, e a regra que não inspeciona acima da que inspeciona. Normalmente vale a primeira regra que corresponde.',
  'allowlist.order.activate':
    'Coloque a regra que permite acima das regras que bloqueiam, e a regra que não inspeciona acima da que inspeciona. Nada entra em vigor até você ativar (no portal da Zscaler, “Activate”; no portal da Broadcom, “Activate Policy”).',
  'allowlist.order.commit':
    'Coloque a regra de Security que usa a categoria acima das regras que bloqueiam, e a regra “No Decrypt” acima da regra “Decrypt”; depois faça o commit. Uma entrada em SSL Decryption Exclusion prevalece sobre as regras de descriptografia.',
  'allowlist.order.allow-wins':
    'Uma lista de permissões prevalece sobre as listas de bloqueio, portanto a posição dela não importa.',
  'allowlist.order.exempt-first':
    'Regras que não inspecionam são sempre avaliadas antes das outras. As demais vão de cima para baixo e vale a primeira que corresponde: coloque as que permitem acima das que bloqueiam.',
  'allowlist.order.filter-before-category':
    'O filtro de URL estático é consultado antes da categoria. “Allow” apenas passa adiante para a categoria, por isso as entradas são “exempt”, limitadas à verificação de categoria: antivírus e prevenção contra perda de dados continuam. Na lista de políticas de firewall vale a primeira que corresponde.',
  'allowlist.order.first-match':
    'As regras são lidas de cima para baixo e vale a primeira que corresponde: coloque estas acima das regras que negam e acima da regra que descriptografa tudo.',
  'allowlist.order.no-order': 'Não há ordem: toda exceção conta. Insira os nomes manualmente.',
  'allowlist.script.cpl':
    'ProxySG: instale `{file}` como Local Policy. No portal do Cloud SWG, use as listas, um domínio por linha. Junte as camadas às suas se já tiver camadas do mesmo tipo; uma camada posterior pode anular uma anterior.',
  'allowlist.script.fortios':
    'Carregue `{file}` como script. Antes, substitua o nome do perfil de inspeção SSL/SSH pelo seu; depois escolha o filtro de URL “clearway-chatgpt” no seu perfil de filtro da web e use o grupo de endereços e o serviço “clearway-voice” em uma política de firewall.',
  'allowlist.script.squid':
    'Inclua `{file}` em squid.conf acima das suas regras de negação e acima de “ssl_bump bump”; ele usa a acl “localnet” da configuração padrão. Omita as linhas ssl_bump onde o Squid não descriptografa. Teste com `squid -k parse`, depois `squid -k reconfigure`.',
  'allowlist.script.gateway-rules':
    'As listas vão para My Team > Lists como domínios. `{file}` contém as regras para a interface (uma solicitação por regra), desativadas: examine cada uma antes de ativá-la. As duas regras que permitem nomes só importam se outras regras suas os bloqueiam.',
  'allowlist.tenant': 'Limitar o ChatGPT ao seu workspace',
  'allowlist.tenant.conflict':
    'Algumas empresas fazem o proxy inserir o cabeçalho ChatGPT-Allowed-Workspace-Id, para que só o próprio workspace possa ser usado. Para isso, chatgpt.com precisa ser descriptografado. Isentar chatgpt.com desativaria o seu próprio limite: nesse caso, use as listas com “tenant” no nome, que mantêm chatgpt.com descriptografado e isentam o resto. Navegadores funcionam assim; os apps do ChatGPT podem recusar um certificado da empresa.',
  'allowlist.limits': 'O que observar',
  'allowlist.format.leading-dot':
    'Um ponto inicial cobre o nome simples e o que está abaixo dele (Zscaler: até cinco níveis). Um nome sem ponto é só aquele host.',
  'allowlist.format.bare': 'Um nome simples cobre também o que está abaixo dele. Não acrescente “*.”.',
  'allowlist.format.name-and-wildcard':
    'Um curinga pode não cobrir o nome simples, por isso ambos estão listados: `chatgpt.com` e `*.chatgpt.com`.',
  'allowlist.format.every-name':
    'Não se sabe se, neste produto, um nome cobre o que está abaixo dele. Por isso a lista contém cada host conhecido; se a sua versão aceita um domínio com tudo abaixo dele, insira os domínios.',
  'allowlist.format.url-with-slash':
    'Toda entrada termina em “/”: sem isso, `chatgpt.com` também corresponderia a `chatgpt.com.example.net`. Um curinga representa um ou mais rótulos e não cobre o nome simples, por isso ambos estão listados. Para uma External Dynamic List, escolha o tipo URL.',
  'allowlist.format.expression':
    'Cada linha é uma expressão regular sobre host e caminho, sem o esquema. O início está ancorado e os pontos estão escapados, para que nomes parecidos não correspondam.',
  'allowlist.format.filter-rule': '`@@||name^` permite o nome e o que está abaixo dele.',
  'allowlist.format.filter-rule-important':
    '`@@||name^$important` permite o nome e o que está abaixo dele, acima de todas as outras regras.',
  'allowlist.format.exempt-differs':
    'A lista do que não inspecionar vai em outro lugar e está escrita no formato dele:',
  'allowlist.format.name-and-dot':
    'Um ponto no início abrange o que está abaixo de um nome e pode não abranger o próprio nome, por isso os dois estão na lista: `chatgpt.com` e `.chatgpt.com`.',
  'allowlist.note.by-address':
    'Na inspeção baseada em proxy, este produto isenta por endereço, e o ChatGPT divide seus endereços com outros sites, que também ficariam isentos. Nesse caso, dê aos nomes uma categoria própria (Web Rating Overrides) e isente essa categoria. Na inspeção baseada em fluxo, vale o nome.',
  'allowlist.note.goes-on':
    'Uma entrada também corresponde a nomes que continuam depois dela, como `chatgpt.com.example.net`; o produto não oferece meio de impedir isso. Mantenha ligada a proteção contra sites maliciosos.',
  'allowlist.note.as-expression':
    'Escolha “Regular expression” como tipo de cada exceção. Um padrão não serviria: o `*` também atravessa barras, e o caminho de um estranho corresponderia.',
  'allowlist.note.as-domain':
    'Digite os nomes como “Domain”, que abrange o que está abaixo deles. “FQDN” seria só aquele host.',
  'allowlist.most-entries':
    'Uma lista contém no máximo {count, plural, one {# entrada} other {# entradas}}; estas listas ficam bem abaixo disso.',
  'allowlist.most-characters':
    'Uma entrada tem no máximo {count, plural, one {# caractere} other {# caracteres}}.',
  'allowlist.api-included':
    'openai.com com tudo abaixo dele está na lista da própria OpenAI e inclui api.openai.com, a interface para programas. Se você não a quer, bloqueie-a acima da regra que permite: o ChatGPT não precisa dela.',
  'allowlist.withheld':
    '{pattern} não está nas listas: qualquer pessoa pode ter um nome ali. Em vez disso estão listados os nomes conhecidos: {hosts}. Pode haver outros em uso na sua região; o relatório do Clearway os indica. Não permita um padrão de nomes: estranhos podem registrar um que corresponda.',
  'allowlist.withheld-unnamed':
    '{pattern} está na lista da OpenAI, mas não nestas: qualquer pessoa pode ter um nome ali, e não se conhece nenhum que o ChatGPT use.',
  'allowlist.syntax-source': 'Como o produto lê as listas: {source}.',
  'allowlist.by-feature': 'O que precisa de quê',
  'allowlist.by-feature.how':
    'Um nome é necessário onde há um ×. Omita as linhas de recursos que ninguém usa na sua empresa.',
  'allowlist.by-feature.name': 'Nome',
  'allowlist.voice': 'Voz',
  'allowlist.voice.ports':
    'A voz usa UDP {udp} para {count, plural, one {# endereço} other {# endereços}} que a OpenAI publica ({feed}), e TCP {tcp} para os mesmos endereços quando o UDP não passa: então ela começa mais tarde e pode soar pior. Esses endereços não têm nomes, portanto filtros da web não os veem: permita-os no firewall e não descriptografe TCP {tcp} para eles. A lista muda; consulte-a de vez em quando.',
  'allowlist.test': 'Como testar',
  'allowlist.test.again': 'Execute `clearway check` no mesmo computador: ele não deve encontrar nada.',
  'allowlist.test.issuer':
    'Abra https://chatgpt.com em um navegador e veja o certificado: ele deve ter sido emitido por uma autoridade pública, não pela sua empresa.',
  'allowlist.test.stranger':
    'Confira se algo que você bloqueia continua bloqueado: as listas não devem abrir mais que o ChatGPT.',
  'allowlist.test.vendor': 'A visão do próprio fabricante sobre a conexão: {page}',
  'allowlist.undo': 'Como desfazer',
  'allowlist.undo.list':
    'Remova as duas regras e depois as listas que elas usam. Dê às listas um nome que não seja usado em outro lugar (como “clearway-chatgpt”), para que nada mais se perca com elas.',
  'allowlist.undo.cpl': 'Retire as linhas da Local Policy e instale-a de novo.',
  'allowlist.undo.fortios':
    'Remova o filtro de URL “clearway-chatgpt”, as novas linhas de ssl-exempt e todo objeto cujo nome começa com “clearway-”. Faça um backup da configuração antes de começar.',
  'allowlist.undo.squid': 'Remova a linha include e execute `squid -k reconfigure`.',
  'allowlist.undo.gateway-rules': 'Exclua as regras cujos nomes começam com “clearway-chatgpt”.',
  'allowlist.plan.title': 'ChatGPT: o que um firewall deixa sair, zona por zona',
  'allowlist.plan.intro':
    'Da primeira à última regra; tudo começa dentro da rede. Omita as duas regras do proxy onde não houver um, e a regra direta onde só o proxy leva para fora.',
  'allowlist.plan.column.rule': 'Regra',
  'allowlist.plan.column.source': 'Origem',
  'allowlist.plan.column.destination': 'Destino',
  'allowlist.plan.column.port': 'Porta',
  'allowlist.plan.column.action': 'Ação',
  'allowlist.plan.names': '{count, plural, one {# nome} other {# nomes}} abaixo',
  'allowlist.plan.voice-servers':
    '{count, plural, one {# servidor de voz} other {# servidores de voz}} abaixo',
  'allowlist.plan.proxy-port': 'TCP, a porta do proxy',
  'allowlist.plan.rule.own-dns': 'Nomes pelos seus próprios resolvedores',
  'allowlist.plan.rule.to-proxy': 'ChatGPT pelo proxy',
  'allowlist.plan.rule.proxy-out': 'A saída do proxy',
  'allowlist.plan.rule.direct': 'ChatGPT diretamente',
  'allowlist.plan.rule.voice': 'Voz',
  'allowlist.plan.rule.voice-fallback': 'Voz, segundo caminho',
  'allowlist.plan.rule.quic': 'QUIC pode continuar fechado: o TCP assume',
  'allowlist.plan.rule.servers': 'Servidores não precisam do ChatGPT',
  'allowlist.plan.rule.inbound': 'Nada entra',
  'allowlist.plan.rule.rest': 'Todo o resto',
  'allowlist.plan.mind': 'O que observar',
  'allowlist.plan.by-name':
    'Permita os nomes pelo nome, não pelo endereço: eles ficam atrás de uma grande rede de distribuição cujos endereços mudam e servem milhões de outros sites.',
  'allowlist.plan.one-way':
    'As respostas precisam voltar: um firewall com estado faz isso sozinho; caso contrário, permita conexões estabelecidas.',
  'allowlist.plan.addresses-move':
    '{count, plural, one {O endereço de voz é uma cópia} other {Os # endereços de voz são uma cópia}} de {feed}; isso muda.',
  'allowlist.plan.idle':
    'O ChatGPT mantém conexões abertas (WebSockets em TCP 443): não as feche após um curto silêncio e não limite o tamanho das mensagens.',
  'allowlist.plan.names-title': 'Os nomes',
  'allowlist.plan.voice-title': 'Os servidores de voz',
  'allowlist.zone.people': 'Computadores e celulares das pessoas',
  'allowlist.zone.proxy': 'Proxy (DMZ)',
  'allowlist.zone.resolver': 'Seus resolvedores DNS',
  'allowlist.zone.servers': 'Servidores, bancos de dados',
  'allowlist.zone.outside': 'Internet',
  'allowlist.zone.any': 'Qualquer',
};
