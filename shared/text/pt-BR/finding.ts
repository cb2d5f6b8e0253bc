// Sentences are for somebody who knows nothing about networks; a test keeps technical words out of them. The expert
// sentences beside them are for IT. Facts: finding/codes.ts and finding/words.ts.

/** What it is about: everything, ChatGPT, or how many of its servers; Portuguese melts a preposition into the article. */
const about = (everything: string, chatgpt: string, one: string, many: string) =>
  `{scope, select, everything {${everything}} chatgpt {${chatgpt}} other {{hosts, plural, =0 {${chatgpt}} one {${one}} other {${many}}}}}`;
const target = about(
  'todos os sites',
  'o ChatGPT',
  'um dos servidores do ChatGPT',
  '# servidores do ChatGPT',
);
const ofTarget = about(
  'de todos os sites',
  'do ChatGPT',
  'de um dos servidores do ChatGPT',
  'de # servidores do ChatGPT',
);
const toTarget = about(
  'a todos os sites',
  'ao ChatGPT',
  'a um dos servidores do ChatGPT',
  'a # servidores do ChatGPT',
);
const addresses = '{hosts, plural, =0 {os endereços} one {um endereço} other {# endereços}}';
const ofAddresses = '{hosts, plural, =0 {dos endereços} one {de um endereço} other {de # endereços}}';
const filter =
  '{hasProduct, select, yes {{product}, nesta rede,} maybe {Um filtro nesta rede, talvez {product},} other {Um filtro nesta rede}}';
const something =
  '{hasProduct, select, yes {{product}} maybe {algo nesta rede, talvez {product},} other {algo nesta rede}}';
const somethingFirst =
  '{hasProduct, select, yes {{product}} maybe {Algo nesta rede, talvez {product},} other {Algo nesta rede}}';
const gateway = 'A saída da sua empresa para a internet';
const inspector =
  '{where, select, computer {{hasProduct, select, yes {{product}, neste computador,} maybe {Um programa neste computador, talvez {product},} other {Um programa neste computador}}} elsewhere {{hasProduct, select, yes {{product}} maybe {Um programa neste computador ou algo nesta rede, talvez {product},} other {Um programa neste computador ou algo nesta rede (não dá para ver qual dos dois)}}} other {{hasProduct, select, yes {{product}, nesta rede,} maybe {Um sistema de inspeção, talvez {product},} other {Um sistema de inspeção (muito provavelmente da sua empresa; não dá para ver qual produto é)}}}}';

/** Two answers to one question: said with care, since which of the two is true stays open. */
const twoAnswers =
  '{twoAnswers, select, yes { Uma pergunta recebeu duas respostas diferentes: pelo menos uma não veio do servidor.} other {}}';

const hostList = '{hosts, plural, =0 {} other { ({hostNames})}}';
const namedProduct =
  '{hasProduct, select, yes { Produto: {product}.} maybe { Possivelmente {product}.} other {}}';

/** Said only where it was measured: without a scope the control group is not known. */
const controls =
  '{scope, select, everything {; com hosts não relacionados ocorre o mesmo} chatgpt {; hosts não relacionados estão bem} some {; hosts não relacionados estão bem} other {}}';

/** Said where this computer itself is what turns away. */
const ownDoing =
  '{where, select, computer { É o filtro de pacotes ou são as rotas deste próprio computador: nada saiu dele.} other {}}';

export const finding: Record<keyof typeof import('../en/finding').finding, string> = {
  'finding.healthy.sentence': 'É possível acessar o ChatGPT deste computador sem problemas.',
  'finding.could-not-tell.sentence':
    'Não foi possível descobrir o que está errado: o que vimos não aponta para uma única causa. O arquivo salvo mostra tudo o que verificamos.',

  'finding.no-link.sentence': 'Este computador não está conectado a nenhuma rede.',
  'finding.no-link.expert': 'Nenhuma interface além do loopback tem um endereço utilizável.',
  'finding.no-internet.sentence':
    '{router, select, none {Este computador está conectado, mas não conhece nenhum caminho para a internet; portanto, o problema não é só com o ChatGPT: nenhum roteador está configurado nele.} other {{where, select, computer {Este computador não deixa nada sair para a internet; portanto, o problema não é só com o ChatGPT: um programa ou uma regra nele próprio impede isso.} other {Este computador está conectado, mas nada na internet responde; portanto, o problema não é só com o ChatGPT.}}}}',
  'finding.no-internet.expert': `Há uma interface ativa, mas não foi possível alcançar nem nomes nem endereços literais em TCP 443.{router, select, none { Não há rota padrão definida.} other {${ownDoing}}}`,
  'finding.sign-in-page.sentence':
    'Esta rede quer que você faça login ou aceite os termos dela antes de liberar a internet.',
  'finding.sign-in-page.expert':
    'Portal cativo: os testes de HTTP simples de dois ou mais proprietários foram respondidos por outra parte (portal: {portal}).',
  'finding.clock-wrong.sentence':
    'O relógio deste computador está {days, plural, =0 {{hours, plural, =0 {alguns minutos} one {uma hora} other {# horas}}} one {um dia} other {# dias}} {direction, select, behind {atrasado} other {adiantado}}, e por isso ele desconfia de todos os sites seguros.',
  'finding.clock-wrong.expert':
    'O relógio do sistema está {direction, select, behind {atrasado} other {adiantado}} em {hours} h (cerca de {days} dias; NTP ou cabeçalhos Date confirmam); os certificados parecem {direction, select, behind {ainda não válidos} other {expirados}}.',
  'finding.mtu-black-hole.sentence':
    'Esta rede perde pedaços maiores de dados: o ChatGPT começa a carregar e depois trava.',
  'finding.mtu-black-hole.expert':
    'Buraco negro de MTU no caminho: pacotes pequenos passam, os de tamanho completo somem, e não volta nenhum ICMP “fragmentation needed”{hosts, plural, =0 {} other { ({hostNames})}}.',
  'finding.address-dead.sentence':
    '{how, select, refused {Um dos vários caminhos até o ChatGPT está fechado e avisa na hora: os programas usam outro, e ninguém percebe.} other {Um dos vários caminhos até o ChatGPT não leva a lugar nenhum a partir daqui; por isso, o ChatGPT às vezes demora muitos segundos para abrir.}}',
  'finding.address-dead.expert':
    '{how, select, refused {As conexões com {address} são recusadas na hora} other {As conexões com {address} ficam sem resposta}}, também em uma nova tentativa com a linha calma; os mesmos hosts respondem nos outros endereços.{how, select, refused {} other { Programas que tentam um endereço depois do outro esperam por ele.}}',
  'finding.ipv6-broken.sentence':
    '{how, select, refused {Uma das duas saídas desta rede está fechada e avisa na hora: os programas usam a outra, e ninguém percebe.} other {Uma das duas saídas desta rede não leva a lugar nenhum; por isso, o ChatGPT abre devagar, e alguns apps nem o abrem.}}',
  'finding.ipv6-broken.expert':
    'O IPv6 está configurado (endereço e rota), mas as conexões falham; os mesmos hosts respondem por IPv4.{how, select, refused { Elas são recusadas na hora (menos de um segundo): os programas passam para o IPv4 sem esperar.} other {}}',
  'finding.upload-cut.sentence': `O ChatGPT abre, mas os arquivos não passam: ${something} os detém no caminho.`,
  'finding.upload-cut.expert':
    'Um POST de 256 KB para files.oaiusercontent.com falhou ({how}, HTTP {status}), enquanto um GET é respondido: limite de tamanho do corpo, filtro de upload ou prevenção contra perda de dados (DLP).',
  'finding.cookies-stripped.sentence': `${somethingFirst} remove aquilo de que o ChatGPT precisa para lembrar que você fez login.`,
  'finding.cookies-stripped.expert':
    'As respostas de chatgpt.com chegam por um dispositivo de inspeção, com os cabeçalhos da borda, mas sem o Set-Cookie dela: filtragem de cookies.',
  'finding.unstable-path.sentence':
    'A conexão aqui é instável: parte do que é enviado se perde ou chega atrasado, e o ChatGPT só funciona de vez em quando.',
  'finding.unstable-path.expert':
    '{slow, plural, one {# conexão precisou} other {# conexões precisaram}} de retransmissão ou de uma segunda tentativa: perda de pacotes ou linha estreita demais.',
  'finding.slow-path.sentence':
    'O caminho até o ChatGPT funciona, mas é lento; as respostas podem começar tarde e engasgar.',
  'finding.slow-path.expert': 'Tempo de ida e volta até a borda: cerca de {roundTripMs} ms.',

  'finding.narrow-line.sentence':
    'O ChatGPT funciona, mas a conexão aqui é tão estreita que {way, select, up {enviar arquivos demora} other {tudo demora}}.',
  'finding.narrow-line.expert':
    'Vazão da medição mais rápida: cerca de {kbps} kbit/s {way, select, up {de upload} down {de download} other {de download, e o upload é semelhante}}, descontados os tempos de ida e volta.',

  'finding.dns-down.sentence':
    '{where, select, computer {Este computador está configurado para perguntar os endereços da internet a um programa nele mesmo, e esse programa não está em execução, por isso nenhum site abre pelo nome.} other {Esta rede não consegue encontrar nenhum endereço na internet, por isso nenhum site abre pelo nome.}}',
  'finding.dns-down.expert':
    'Nenhum resolvedor configurado respondeu a consulta alguma, nem aos nomes de controle.',
  'finding.dns-slow.sentence':
    '{how, select, some {Aqui o ChatGPT começa com uma longa espera: descobrir onde ele está na internet leva a cada vez {seconds, plural, one {cerca de um segundo} other {cerca de # segundos}}, embora outros sites sejam encontrados rapidamente.} lost {Aqui se perdem as perguntas sobre onde as coisas estão na internet; por isso, tudo o que se abre, inclusive o ChatGPT, muitas vezes trava por segundos ou não abre.} other {Aqui, tudo o que se abre, inclusive o ChatGPT, começa com uma longa espera: descobrir onde ele está na internet leva a cada vez {seconds, plural, one {cerca de um segundo} other {cerca de # segundos}}.}}',
  'finding.dns-slow.expert':
    '{how, select, some {{hostNames} levou a cada vez pelo menos {waitMs} ms, pelo sistema e pelos resolvedores configurados perguntados diretamente; outros nomes vieram rapidamente.} lost {{lostPercent}% das consultas ao resolvedor configurado ficaram sem resposta com a linha tranquila; o sistema precisou perguntar de novo por muitos nomes (até {waitMs} ms).} other {O nome mais rápido levou {waitMs} ms. {how, select, silent {O primeiro resolvedor configurado não responde; cada consulta só depois passa ao seguinte.} other {O resolvedor configurado, consultado diretamente, responde com o mesmo atraso.}}}}',
  'finding.dns-name-missing.sentence': `Esta rede diz que {hosts, plural, =0 {os endereços de que o ChatGPT precisa não existem} one {um endereço de que o ChatGPT precisa não existe} other {# endereços de que o ChatGPT precisa não existem}}.{outside, select, differs { Em outros lugares, {hosts, plural, =0 {eles existem} one {ele existe} other {eles existem}}.} other {}}`,
  'finding.dns-name-missing.expert': `O resolvedor responde NXDOMAIN ou sem dados para {hosts, plural, one {# nome} other {# nomes}}${hostList}; {outside, select, differs {um resolvedor externo tem endereços para isso} other {nenhum resolvedor externo pôde ser consultado}}.${twoAnswers}${namedProduct}`,
  'finding.dns-refused.sentence': `Esta rede se recusa a procurar ${addresses} de que o ChatGPT precisa.`,
  'finding.dns-refused.expert': `O resolvedor responde REFUSED${hostList}.${namedProduct}`,
  'finding.dns-server-failure.sentence': `Quando este computador procura ${addresses} de que o ChatGPT precisa, esta rede só informa um erro.`,
  'finding.dns-server-failure.expert': `O resolvedor responde SERVFAIL${hostList}${controls}.${namedProduct}`,
  'finding.dns-silent.sentence': `Esta rede encontra outros endereços, mas nunca responde quando se trata ${ofAddresses} de que o ChatGPT precisa.`,
  'finding.dns-silent.expert': `O resolvedor nunca responde a estes nomes${hostList}, embora responda a outros.${namedProduct}`,
  'finding.dns-sinkhole.sentence': `{where, select, computer {Uma configuração neste computador o desvia ${ofTarget}, para lugar nenhum.} other {${filter} desvia este computador ${ofTarget} para uma página de bloqueio.}}`,
  'finding.dns-sinkhole.expert': `Sinkhole de DNS: {hostsFile, select, yes {o arquivo hosts deste computador indica} other {o resolvedor responde}} {address}${hostList}.{intercepted, select, yes { Resolvedores externos recebem a mesma resposta, portanto a porta 53 é interceptada.} other {}}${twoAnswers}${namedProduct}`,
  'finding.dns-redirected.sentence': `{where, select, computer {Uma configuração neste computador o leva} other {Esta rede leva este computador}} a um endereço falso em vez ${ofTarget}.`,
  'finding.dns-redirected.expert': `{hostsFile, select, yes {O arquivo hosts deste computador indica {address}, onde o host não está} other {O resolvedor responde {address}, que não pode pertencer ao host}}${hostList}.{intercepted, select, yes { Resolvedores externos recebem a mesma resposta, portanto a porta 53 é interceptada.} other {}}${twoAnswers}${namedProduct}`,
  'finding.dns-intercepted.sentence':
    'Esta rede procura os endereços para todos, até para quem pergunta em outro lugar. Só isso não atrapalha nada.',
  'finding.dns-intercepted.expert': `A porta 53 é interceptada: {how, select, nobody {uma pergunta a um endereço onde não há ninguém (192.0.2.53) foi respondida} same {servidores de operadores diferentes perguntam a partir de um mesmo endereço} other {um servidor externo se identifica com um nome que não é do operador dele (CH TXT id.server)}}. Outro resolvedor por DNS simples não muda nada.${namedProduct}`,
  'finding.dns-invents-names.sentence':
    'Esta rede leva endereços que não existem a uma página dela. Para o ChatGPT, isso não importa.',
  'finding.dns-invents-names.expert':
    'Reescrita de NXDOMAIN: o resolvedor responde {address} para nomes que não podem existir. Nomes que levam para lá são considerados inexistentes.',

  'finding.tcp-reset.sentence': `{where, select, computer {Este computador não deixa nada sair em direção ${toTarget}: um programa ou uma regra nele próprio impede isso.} other {Algo nesta rede encerra imediatamente as conexões com ${target}.}}`,
  'finding.tcp-reset.expert': `Conexões TCP na porta 443 são recusadas com RST${hostList}${controls}.${ownDoing}`,
  'finding.tcp-silent.sentence': `{where, select, computer {Este computador não deixa nada sair em direção ${toTarget}: um programa ou uma regra nele próprio impede isso.} other {Esta rede não deixa nada chegar ${toTarget}: as solicitações nunca são respondidas.}}`,
  'finding.tcp-silent.expert': `Pacotes SYN para a porta 443 são descartados sem resposta${hostList}${controls}.${ownDoing}`,
  'finding.tcp-unreachable.sentence': `{where, select, computer {Este computador não deixa nada sair em direção ${toTarget}: um programa ou uma regra nele próprio impede isso.} other {Um aparelho nesta rede rejeita tudo o que se destina ${toTarget}.}}`,
  'finding.tcp-unreachable.expert': `ICMP unreachable (sem rota ou proibido administrativamente)${hostList}.${ownDoing}`,

  'finding.proxy-needs-password.sentence': `${gateway} pede nome de usuário e senha antes de deixar qualquer coisa sair.`,
  'finding.proxy-needs-password.expert': `O proxy {proxy} {schemes, select, SOCKS {recusa SOCKS sem nome e senha válidos} other {responde a CONNECT com 407{hasSchemes, select, yes { (esquemas: {schemes})} other {}}}}.${namedProduct}`,
  'finding.proxy-unreachable.sentence':
    'Este computador está configurado para usar a saída da empresa para a internet, mas {how, select, certificate {não consegue ter certeza de que é a saída certa} other {essa saída não responde}}.',
  'finding.proxy-unreachable.expert': `{told, select, script {O proxy {proxy}, indicado pelo script de proxy das configurações,} network {O proxy {proxy}, indicado pelo script desta rede (WPAD),} other {O proxy configurado {proxy}}} {how, select, certificate {apresenta um certificado que nem as raízes públicas nem este computador aceitam} other {não aceita conexões}}.${namedProduct}`,
  'finding.proxy-refuses.sentence': `${gateway}{hasProduct, select, yes { ({product})} maybe { (talvez {product})} other {}} não permite o acesso ${toTarget}.`,
  'finding.proxy-refuses.expert': `O proxy {proxy} {how, select, stalls {concede túneis (CONNECT) e depois não deixa passar nada por eles} other {responde a CONNECT com {status}}}${hostList}.${namedProduct}`,
  'finding.proxy-only.sentence': `${gateway} é o único caminho para fora desta rede. O ChatGPT funciona por ela, mas a voz e alguns apps talvez não.`,
  'finding.proxy-only.expert': `Conexões diretas falham; por {proxy}{told, select, script { (indicado pelo script de proxy das configurações)} network { (indicado pelo script desta rede, WPAD)} other {}} os hosts respondem. O que ignora o proxy do sistema (mídia por UDP, alguns apps nativos) falha.${namedProduct}`,
  'finding.proxy-not-set.sentence':
    'Esta rede só deixa os programas saírem pela saída da empresa para a internet, e este computador {knows, select, exceptions {está configurado para não usá-la com o ChatGPT} other {não está configurado para usá-la}}.',
  'finding.proxy-not-set.expert': `{knows, select, exceptions {As configurações indicam {proxy} e abrem exceção para estes hosts (NO_PROXY, lista de exceções);} browser {O navegador usaria {proxy};} other {Um script de proxy indica {proxy};}} conexões diretas falham{knows, select, exceptions {} other { e não há proxy definido no sistema}}.${namedProduct}`,

  'finding.proxy-script-fails.sentence':
    'Este computador foi configurado para consultar um arquivo que indica o caminho para fora, e esse arquivo {how, select, broken {não faz sentido} other {não pode ser carregado}}. {direct, select, yes {O ChatGPT abre mesmo assim, talvez um pouco mais tarde.} other {Por isso, nada encontra a saída.}}',
  'finding.proxy-script-fails.expert':
    'O script de proxy (PAC) nas configurações do sistema {how, select, broken {não é um script utilizável} other {não pode ser obtido}}; conexões diretas {direct, select, yes {funcionam} other {falham}}.',

  'finding.tls-inspected.sentence': `${inspector} abre a conexão protegida com ${target} e lê o que passa. {browser, select, spared {Os navegadores são poupados, os outros programas não.} other {{trusted, select, yes {{onMac, select, yes {Este Mac e os navegadores dele aceitam isso; o app do ChatGPT {macApp, select, maybe {pode aceitar ou não} other {muito provavelmente não}}, porque só aceita uma lista própria.} other {Um navegador aceita isso, porque este computador foi instruído a aceitar; os apps do ChatGPT muitas vezes não, porque trazem listas próprias.}}} no {Os programas percebem e se recusam a conectar.} other {Alguns programas se recusam a conectar por causa disso.}}}}`,
  'finding.tls-inspected.expert': `Inspeção de TLS: a cadeia termina em uma autoridade não pública (emissor {issuer})${hostList}; este computador {trusted, select, yes {confia nela} no {não confia nela} other {pode confiar nela ou não (repositório ilegível)}}.{browser, select, accepts { O motor de um navegador a aceita.} refuses { O motor de um navegador a recusa.} spared { O motor de um navegador recebe o certificado autêntico.} other {}}${namedProduct}{http2, select, dropped { Quando se oferece HTTP/2, ela responde em HTTP/1.1.} other {}}{agent, select, yes { O programa dele está em execução neste computador.} other {}}{hasAgents, select, yes { Em execução neste computador e capazes disso: {agents}; só isso não prova nada.} other {}}`,
  'finding.trust-differs.sentence':
    '{how, select, refused {Este computador foi instruído a aceitar o que abre as conexões protegidas do ChatGPT, mas os navegadores recusam mesmo assim.} accepted {Os navegadores aceitam o que abre as conexões protegidas do ChatGPT; outros programas neste computador não, porque seguem outra lista.} spared {Algo abre as conexões protegidas de alguns programas neste computador e poupa os navegadores.} other {Algo abre as conexões protegidas dos navegadores neste computador e poupa os outros programas.}}',
  'finding.trust-differs.expert': `{how, select, refused {O repositório do computador contém a autoridade e, mesmo assim, o Chromium recusa a cadeia{hasCode, select, yes { ({code})} other {}}: navegadores são mais rigorosos com chaves, hashes, nomes e prazos de validade.} accepted {O Chromium aceita a cadeia; o repositório do computador, como outros programas o leem, não: só o navegador conhece a raiz (política dele, repositório da pessoa), ou falta um certificado intermediário.} spared {O Chromium recebe o certificado autêntico, outros programas não: inspeção que escolhe programas.} other {O Chromium recebe um certificado diferente dos outros programas: inspeção que escolhe navegadores{hasCode, select, yes { ({code})} other {}}.}}{hasIssuer, select, yes { Emissor mostrado ao Chromium: {issuer}.} other {}}${hostList}`,
  'finding.tls-cut-on-name.sentence': `Esta rede encerra a conexão assim que percebe que ela se destina ${toTarget}.`,
  'finding.tls-cut-on-name.expert': `Filtro de SNI: o TCP conecta, e a conexão é {how, select, reset {redefinida} closed {fechada} other {descartada}} depois que o ClientHello informa o host${hostList}; outro nome no mesmo endereço passa.${namedProduct}`,
  'finding.tls-fails.sentence': `As conexões com ${target} começam, mas algo no caminho impede que se tornem seguras.`,
  'finding.tls-fails.expert': `O TCP conecta, e o handshake TLS {how, select, reset {é redefinido} closed {é fechado} silent {nunca é respondido} other {é interrompido}}${hostList}.`,
  'finding.tls13-stalls.sentence': `Algo nesta rede não sabe lidar com as conexões seguras atuais, por isso a abertura ${ofTarget} trava.`,
  'finding.tls13-stalls.expert': `{how, select, size {ClientHellos maiores que um pacote, como os navegadores enviam com uma chave pós-quântica, são cortados; os menores passam} other {Handshakes TLS 1.3 travam, TLS 1.2 para o mesmo endereço funciona}}${hostList}: um middlebox lida mal com o ClientHello mais novo ou maior.`,
  'finding.certificate-expired.sentence':
    'A falha é do serviço, não da sua rede: a prova de identidade {hosts, plural, =0 {dos servidores dele} one {de um dos servidores do ChatGPT} other {de # servidores do ChatGPT}} venceu.',
  'finding.certificate-expired.expert': `Um certificado emitido publicamente expirou{hasExpired, select, yes { (válido até {expired})} other {}}${hostList}; relógio conferido.`,
  'finding.certificate-wrong-name.sentence': `Outro site responde em vez ${ofTarget}.`,
  'finding.certificate-wrong-name.expert': `Certificado público para outros nomes ({names})${hostList}.`,
  'finding.certificate-incomplete.sentence':
    'O serviço envia uma prova de identidade incompleta, que alguns programas não aceitam. A culpa não é da sua rede.',
  'finding.certificate-incomplete.expert': `O servidor omite um certificado intermediário${hostList}; clientes que não o têm em cache falham.`,

  'finding.http2-broken.sentence':
    'Algo nesta rede interrompe o modo mais rápido com que navegadores e apps falam com o ChatGPT. {browser, select, yes {Os navegadores encontram um jeito de contornar isso.} other {Eles não passam para o modo mais antigo, que está aberto.}}',
  'finding.http2-broken.expert': `HTTP/1.1 funciona, HTTP/2 {how, select, handshake {é cortado no handshake quando o ALPN oferece h2} other {é acordado (ALPN h2) e depois interrompido}}${hostList}. O Chromium {browser, select, yes {recebe respostas} no {não recebe nenhuma resposta} other {não foi consultado}}.${namedProduct}`,
  'finding.browser-fails.sentence':
    'Outros programas neste computador acessam o ChatGPT, os navegadores não{hasProxy, select, yes {: eles estão configurados para seguir outro caminho} other {}}.',
  'finding.browser-fails.expert': `A pilha de rede do Chromium falha ({why}) onde conexões simples recebem respostas${hostList}.{hasProxy, select, yes { A saída dele: {proxy}.} other {}}`,

  'finding.block-page.sentence': `${filter} bloqueia ${target} e mostra uma página própria no lugar.`,
  'finding.block-page.expert': `Página de bloqueio (HTTP {status}{hasPage, select, yes {, “{page}”} other {}})${hostList}.${namedProduct}`,
  'finding.unexpected-answer.sentence': `{where, select, elsewhere {Chegaram respostas das quais não se pode saber quem as escreveu.} other {Outra coisa responde em vez ${ofTarget}.}}`,
  'finding.unexpected-answer.expert': `Resposta sem as marcas da borda (HTTP {status}{hasPage, select, yes {, “{page}”} other {}})${hostList}.${namedProduct}`,
  'finding.answer-missing.sentence': `A conexão com ${target} abre, mas nunca chega resposta por ela.`,
  'finding.answer-missing.expert': `O TLS é estabelecido, a solicitação HTTP nunca é respondida${hostList}.`,
  'finding.service-error.sentence':
    'O próprio ChatGPT responde com erros. {confirmed, select, yes {A página de status da OpenAI confirma isso; a sua} other {A sua}} rede o deixa passar.',
  'finding.service-error.expert': `A borda responde HTTP {status}${hostList}, como mostram o certificado, as marcas ou a própria página de erro; a página de status {confirmed, select, yes {confirma} other {não confirma}}.`,
  'finding.service-outage.sentence': 'A OpenAI informa problemas com o ChatGPT neste momento.',
  'finding.service-outage.expert': 'status.openai.com informa o indicador “{indicator}”.',
  'finding.service-refuses-country.sentence':
    'A OpenAI não oferece o ChatGPT no país de onde esta conexão parece vir{hasCountry, select, yes { ({country})} other {}}.',
  'finding.service-refuses-country.expert':
    'A borda recusa por região; ela vê esta rede em {country}. Uma VPN ou um gateway de nuvem pode sair em outro lugar.',
  'finding.service-refuses-address.sentence':
    'O próprio ChatGPT recusa esta conexão, e a sua rede a deixa passar. A causa habitual é uma VPN ou gente demais usando o mesmo endereço.',
  'finding.service-refuses-address.expert': `A borda responde HTTP {status} com as palavras dela para endereços rejeitados (“you have been blocked”, “disallowed ISP”)${hostList}: o endereço de saída é recusado pela reputação.`,
  'finding.service-rate-limits.sentence':
    'O ChatGPT recusa esta rede por um tempo, porque vieram solicitações demais dela.',
  'finding.service-rate-limits.expert': `HTTP 429 da borda${hostList}; o endereço de saída é compartilhado ou muito usado.`,

  'finding.workspace-restricted.sentence':
    'Parece que a sua empresa só permite aqui o espaço de trabalho dela no ChatGPT. É uma regra, não uma falha: use a conta da empresa.',
  'finding.workspace-restricted.expert': `Sinais de restrição de workspace (cabeçalho ChatGPT-Allowed-Workspace-Id, inserido pelo proxy de inspeção): {sign, select, refusal {a borda recusa com palavras sobre workspaces} other {/backend-anon é respondido pelo proxy, / pela borda}}${hostList}. Isso exige a mesma inspeção que o App Attest e os apps recusam.${namedProduct}`,

  'finding.websocket-blocked.sentence':
    'As páginas abrem, mas esta rede interrompe a conexão permanente pela qual chegam as respostas do ChatGPT.',
  'finding.websocket-blocked.expert': `Upgrade para WebSocket {how, select, stripped {removido por um middlebox} refused {recusado} closed {aceito e depois fechado} other {nunca respondido}} (HTTP {status})${hostList}; HTTPS simples para os mesmos hosts funciona.{seconds, plural, =0 {} one { Um cliente perde # segundo ou mais antes de usar outro caminho.} other { Um cliente perde # segundos ou mais antes de usar outro caminho.}}${namedProduct}`,
  'finding.voice-udp-blocked.sentence':
    '{how, select, refused {Os dados da voz são rejeitados ao sair {where, select, computer {deste computador} other {desta rede}}.} silent {Os dados da voz não parecem sair desta rede.} other {Não foi possível ver se os dados da voz saem desta rede.}} {fallback, select, yes {A voz deve funcionar mesmo assim, mas pode começar mais tarde e soar pior.} no {O segundo caminho dela também está fechado: a voz dificilmente vai funcionar aqui.} other {A voz talvez não funcione aqui.}} O chat e os arquivos não precisam disso.',
  'finding.voice-udp-blocked.expert':
    '{how, select, refused {Pacotes para UDP 3478 dos servidores de voz são devolvidos (sem rota ou não permitido)} silent {Nenhuma resposta STUN em UDP 3478, nem dos servidores de voz nem de dois outros operadores. Um firewall aberto só para os endereços da OpenAI pareceria igual se esses servidores não respondem a estranhos} other {Nenhuma resposta STUN em UDP 3478 dos servidores de voz, que talvez não respondam a estranhos, e há poucos outros para comparar, ou a rede não deixa sair para estranhos}}; segundo caminho (TCP 443 para os servidores de voz, ou TURN sobre TLS): {fallback, select, yes {aberto} no {fechado} other {não se sabe}}.',
  'finding.voice-breaks-up.sentence':
    'A conexão aqui é irregular demais para conversar: as vozes podem falhar ou sumir. O chat e os arquivos quase não sofrem com isso.',
  'finding.voice-breaks-up.expert':
    'Solicitações STUN a cada 20 ms em uma linha ociosa, o melhor de vários operadores: {lostPercent} % de perda, jitter de {jitterMs} ms, ida e volta de {roundTripMs} ms. Ruim a partir de 10 %, 30 ms, 500 ms (Microsoft Call Quality Dashboard).',

  'layer.link': 'Conexão com a rede',
  'layer.ip': 'IP',
  'layer.clock': 'Relógio',
  'layer.dns': 'DNS',
  'layer.tcp': 'TCP',
  'layer.proxy': 'Proxy',
  'layer.tls': 'TLS',
  'layer.http': 'HTTP',
  'layer.websocket': 'WebSocket',
  'layer.udp': 'UDP',

  'place.none': 'Em lugar nenhum',
  'place.network': 'Esta rede',
  'place.sign-in-page': 'A página de login da rede',
  'place.this-computer': 'Este computador',
  'place.service': 'OpenAI',
  'place.unknown': 'Não se sabe',

  'feature.chat': 'Chat',
  'feature.sign-in': 'Login',
  'feature.uploads': 'Arquivos',
  'feature.voice': 'Voz',
  'feature.ios-app': 'App do iPhone e iPad',
  'feature.macos-app': 'App do Mac',
  'feature.android-app': 'App do Android',

  'feature-state.works': 'Funciona',
  'feature-state.impaired': 'Funciona com problemas',
  'feature-state.blocked': 'Não funciona',
  'feature-state.unknown': 'Não se sabe',

  'confidence.certain': 'Certo',
  'confidence.likely': 'Provável',
  'confidence.possible': 'Possível',

  'failure.name-not-found': 'o nome não existe (NXDOMAIN)',
  'failure.no-address': 'o nome não tem endereço',
  'failure.dns-refused': 'o resolvedor recusou (REFUSED)',
  'failure.dns-server-failure': 'o resolvedor falhou (SERVFAIL)',
  'failure.dns-failed': 'a consulta falhou',
  'failure.dns-garbage': 'resposta DNS ilegível',
  'failure.refused': 'conexão recusada',
  'failure.reset': 'conexão redefinida',
  'failure.closed': 'conexão fechada',
  'failure.timed-out': 'sem resposta a tempo',
  'failure.no-route': 'sem rota',
  'failure.not-permitted': 'não permitido neste computador',
  'failure.tls-alert': 'alerta TLS do outro lado',
  'failure.tls-not-spoken': 'a resposta não é TLS',
  'failure.tls-failed': 'o handshake TLS falhou',
  'failure.certificate-refused': 'certificado não aceito',
  'failure.http-garbage': 'resposta HTTP ilegível',
  'failure.too-large': 'resposta grande demais',
  'failure.proxy-unreachable': 'o proxy não responde',
  'failure.proxy-needs-password': 'o proxy exige senha (407)',
  'failure.proxy-refuses': 'o proxy recusa',
  'failure.bad-answer': 'a resposta não faz sentido',
  'failure.stopped': 'interrompido',
  'failure.unknown': 'falhou por motivo desconhecido',

  'skip.no-name': 'não tentado: o nome não tem endereço',
  'skip.no-address-of-this-kind': 'não tentado: não há endereço deste tipo',
  'skip.goes-through-proxy': 'não se aplica: passa pelo proxy',
  'skip.stopped': 'não tentado: interrompido',
  'skip.not-allowed-by-policy': 'não tentado: a política proíbe',
  'skip.no-browser-engine': 'não se aplica: só o app para computador tem o motor de um navegador',
  'skip.not-possible-here': 'não é possível neste computador',
};
