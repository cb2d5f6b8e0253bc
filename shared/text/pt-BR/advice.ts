// Steps for the person use no technical word; those for IT say exactly what to change. Which facts a step has stands in
// advice/advice-table.ts.

const inConsole =
  '{hasProduct, select, maybe {Se for {product}:} other {No {product}:}} {console}{sure, select, yes {} other { (os nomes dos menus variam entre versões)}}.';

export const advice: Record<keyof typeof import('../en/advice').advice, string> = {
  'advice.connect.title': 'Conecte este computador',
  'advice.check-line.title': 'Verifique a conexão de internet',
  'advice.sign-in-to-network.title': 'Faça login na rede',
  'advice.set-clock.title': 'Acerte o relógio',
  'advice.send-to-it.title': 'Envie o arquivo ao seu departamento de TI',
  'advice.use-browser.title': 'Use o ChatGPT no navegador por enquanto',
  'advice.quit-tool.title': 'Encerre a ferramenta que lê o que passa',
  'advice.change-scanner.title': 'Faça o antivírus deixar o ChatGPT em paz',
  'advice.sign-in-to-gateway.title': 'Faça login na rede da empresa',
  'advice.use-workspace.title': 'Use a conta da sua empresa',
  'advice.wait-for-openai.title': 'Espere um pouco',
  'advice.wait-a-little.title': 'Espere alguns minutos',
  'advice.check-country.title': 'Verifique a sua VPN',
  'advice.speed-up.title': 'Procure um caminho mais rápido',
  'advice.voice-meanwhile.title': 'Use a voz em outro lugar por enquanto',
  'advice.nothing-wrong.title': 'A rede está bem: tente isto',
  'advice.look-again.title': 'Verifique mais uma vez',
  'advice.allow-domains.title': 'Permitir os domínios do ChatGPT',
  'advice.exempt-from-inspection.title': 'Isentar os domínios do ChatGPT da inspeção de TLS',
  'advice.repair-line.title': 'Reparar o caminho até a internet',
  'advice.repair-resolver.title': 'Reparar o resolvedor DNS',
  'advice.clean-hosts-file.title': 'Retirar o ChatGPT do arquivo hosts',
  'advice.repair-clock.title': 'Reparar a sincronização do relógio',
  'advice.repair-mtu.title': 'Reparar a MTU do caminho',
  'advice.repair-ipv6.title': 'Reparar ou desativar o IPv6',
  'advice.steady-line.title': 'Estabilizar a linha',
  'advice.widen-line.title': 'Dar mais capacidade à linha',
  'advice.shorten-path.title': 'Encurtar o caminho',
  'advice.gateway-password.title': 'Permitir que os programas se autentiquem no proxy',
  'advice.gateway-repair.title': 'Reparar o proxy ou a configuração dele',
  'advice.repair-script.title': 'Reparar o script de proxy ou a configuração dele',
  'advice.gateway-set.title': 'Configurar o proxy neste computador',
  'advice.gateway-voice.title': 'Deixar a voz passar fora do proxy',
  'advice.gateway-let-pass.title': 'Permitir os domínios do ChatGPT no proxy',
  'advice.align-trust.title': 'Fazer todos os programas julgarem da mesma forma',
  'advice.open-http2.title': 'Deixar o HTTP/2 passar',
  'advice.align-browser.title': 'Examinar o caminho que os navegadores seguem',
  'advice.keep-workspace-rule.title': 'Pesar a regra de workspace e os apps',
  'advice.update-inspector.title': 'Atualizar o que está no caminho',
  'advice.open-websocket.title': 'Deixar passar conexões WebSocket',
  'advice.open-voice.title': 'Abrir o caminho da voz',
  'advice.steady-voice.title': 'Dar à voz uma linha mais estável',
  'advice.egress-country.title': 'Verificar por onde o tráfego sai',
  'advice.shared-address.title': 'Muitas pessoas atrás de um endereço',
  'advice.leave-network.title': 'Nada a mudar aqui',
  'advice.find-answerer.title': 'Descobrir quem responde',
  'advice.tell-openai.title': 'Avisar o suporte da OpenAI',
  'advice.renew-certificate.title': 'Renovar o certificado do serviço',

  'advice.step.plug-in':
    'Conecte este computador ao Wi-Fi ou ligue o cabo de rede, e confira se o modo avião está desativado.',
  'advice.step.try-another-site':
    'Abra qualquer outro site no navegador. {network, select, home {Se nenhum abrir, reinicie o roteador.} office {Se nenhum abrir, avise quem cuida desta rede.} public {Se nenhum abrir, avise quem cuida desta rede.} hotspot {Se nenhum abrir, desligue e ligue de novo o ponto de acesso do celular.} other {Se nenhum abrir, avise quem cuida desta rede (em casa: reinicie o roteador).}}',
  'advice.step.open-portal':
    'Abra o navegador, espere a página de login desta rede e faça login ou aceite os termos.{hasPortal, select, yes { A página vem de {portal}.} other {}}',
  'advice.step.set-clock':
    'Abra as configurações de data e hora deste computador e ative o ajuste automático da hora.',
  'advice.step.look-again': 'Inicie esta verificação mais uma vez.',
  'advice.step.send-file':
    '{keeper, select, it {Salve o arquivo e envie-o ao seu departamento de TI: ele mostra o que mudar.} somebody {Salve o arquivo e mostre-o a quem cuida desta rede: ele mostra o que mudar.} other {Salve o arquivo e envie-o ao seu departamento de TI: ele mostra o que mudar. Em casa, mostre-o a quem cuida da sua conexão de internet.}}',
  'advice.step.hotspot-meanwhile':
    '{keeper, select, somebody {Se você precisa do ChatGPT agora, use a internet do seu celular (ponto de acesso).} other {Se você precisa do ChatGPT agora e a sua empresa permite, use a internet do seu celular (ponto de acesso).}}',
  'advice.step.use-browser':
    '{keeper, select, somebody {Use o ChatGPT no navegador em vez do app até que isso mude.} other {Use o ChatGPT no navegador em vez do app até o seu departamento de TI mudar isso.}}',
  'advice.step.quit-tool':
    'Encerre {product}, ou peça a quem o instalou neste computador, e confira se as configurações do sistema não enviam mais o tráfego por ele.',
  'advice.step.scanner-exempt': 'No seu próprio computador, você pode mudar isso em {product}: {console}.',
  'advice.step.scanner-ask':
    'Se este computador é da sua empresa, peça ao seu departamento de TI que faça {product} deixar o ChatGPT em paz.',
  'advice.step.gateway-sign-in':
    'Abra qualquer site no navegador e, quando pedido, entre com o seu nome de usuário da empresa; depois tente o ChatGPT de novo.',
  'advice.step.gateway-domain':
    'A saída da empresa pode reconhecer você pelo login neste computador: entre com a sua conta da empresa, conecte-se à rede da empresa e abra o ChatGPT de novo.',
  'advice.step.workspace-account':
    'Entre no ChatGPT com a conta que a sua empresa lhe deu e escolha o espaço de trabalho dela; outras contas são recusadas nesta rede.',
  'advice.step.wait':
    'Você não precisa mudar nada: a OpenAI tem de reparar isso. Você pode acompanhar na página de status da OpenAI.',
  'advice.step.wait-minutes': 'Espere alguns minutos e recarregue o ChatGPT uma vez.',
  'advice.step.vpn-off':
    'Se você usa uma VPN própria, desligue-a e tente de novo. Se a VPN é da sua empresa, pergunte antes ao seu departamento de TI.',
  'advice.step.move-closer':
    '{line, select, wifi {Chegue mais perto do roteador Wi-Fi ou use um cabo, e pause downloads grandes.} cable {Verifique se o cabo de rede está bem encaixado nas duas pontas e pause downloads grandes.} other {No Wi-Fi, chegue mais perto do roteador ou use um cabo. No cabo, verifique se ele está bem encaixado nas duas pontas. Pause downloads grandes.}}',
  'advice.step.voice-slower': 'Você pode continuar usando a voz: ela só começa mais tarde e pode soar pior.',
  'advice.step.restart-browser':
    'Encerre completamente o navegador ou o app do ChatGPT, abra-o de novo e tente uma janela anônima.',
  'advice.step.other-account':
    'Saia do ChatGPT e entre de novo, e confira se está usando a conta ou o espaço de trabalho certos.',
  'advice.step.other-network':
    'Se puder, conecte-se a outra rede, como a internet do seu celular, e faça esta verificação lá também: a diferença mostra onde está o problema.',

  'advice.step.where-allow': inConsole,
  'advice.step.where-allow-generic':
    'Permita os domínios do ChatGPT em cada dispositivo que filtra: filtro de DNS, filtro da web, firewall (por nome, não por endereço) e proxy.',
  'advice.step.own-rule':
    'A recusa vem deste próprio computador: do firewall, de um agente de segurança, do kill switch de uma VPN ou de uma rota. Altere a regra nele, não na rede.',
  'advice.step.which-hosts':
    '{hosts, plural, one {Afetado nesta medição: {hostNames}.} other {Afetados nesta medição, # hosts: {hostNames}.}}',
  'advice.step.whole-domains':
    'Insira domínios inteiros, cada um simples e com curinga (chatgpt.com e *.chatgpt.com): muitos produtos não consideram o nome simples parte do curinga, e hosts individuais mudam.',
  'advice.step.import-format':
    'Lista pronta para {product}: clearway allowlist --product {productId}. Formato: {importFormat}.',
  'advice.step.import-all': 'Listas prontas: clearway allowlist --all.',
  'advice.step.resolver-no-help':
    'Definir outro servidor DNS no computador não ajuda: perguntas a resolvedores externos são respondidas pelo mesmo filtro.',
  'advice.step.where-exempt': inConsole,
  'advice.step.where-exempt-generic':
    'Encontre o dispositivo ou cliente cuja autoridade emitiu os certificados e isente nele os domínios do ChatGPT da descriptografia.{hasIssuer, select, yes { Emissor visto: {issuer}.} other {}}',
  'advice.step.agent-not-network':
    'A inspeção acontece no próprio computador e o acompanha em qualquer rede: mude a política do cliente, não o firewall.',
  'advice.step.tenant-first':
    'Decida primeiro se a sua empresa limita o ChatGPT ao workspace dela com o cabeçalho ChatGPT-Allowed-Workspace-Id. Inseri-lo exige a inspeção de chatgpt.com: nesse caso, mantenha essa e isente os outros hosts.',
  'advice.step.workspace-trap':
    'A restrição funciona inspecionando chatgpt.com e inserindo o cabeçalho ChatGPT-Allowed-Workspace-Id. Isentar chatgpt.com a desativa; mantê-la quebra os apps que recusam inspeção. Inspecione somente chatgpt.com, isente todos os outros hosts (primeiro register.appattest.apple.com) e indique o navegador às pessoas.',
  'advice.step.apps-pin':
    'O App Attest (register.appattest.apple.com) recusa toda conexão inspecionada, e os apps do ChatGPT podem recusar um certificado da empresa em que o computador confia (o app do Mac tem uma lista própria de raízes). Para eles, uma isenção é o caminho seguro.',
  'advice.step.mac-pins':
    'O app do ChatGPT para Mac compara os certificados com uma lista no próprio código: 35 raízes na versão 1.2025.315 (novembro de 2025), segundo uma análise independente; a OpenAI não a publica, e ela muda. {macApp, select, maybe {Uma raiz de {product} estava nela, portanto o app talvez aceite esta inspeção.} other {A raiz vista aqui muito provavelmente não está nela: confiar nela no Mac, então, não ajuda o app.}}',
  'advice.step.trust-refused':
    'O Chromium recusa a cadeia do inspetor{hasCode, select, yes { ({code})} other {}}, embora o computador tenha a raiz dela. Faça o inspetor assinar com chaves RSA 2048 ou EC e SHA-256, com o host em subjectAltName e validade de no máximo 398 dias, ou isente os domínios.',
  'advice.step.trust-accepted':
    'O navegador conhece a raiz da inspeção, o repositório do computador não (ou falta um certificado intermediário). Instale os certificados raiz e intermediários no repositório do computador pelo gerenciamento de dispositivos: programas com outra lista (Node, Java, Python) também precisam deles.',
  'advice.step.trust-picked':
    'Alguns programas são inspecionados e outros não, portanto a inspeção acontece neste computador ou segue o programa: examine o antivírus, o agente e as regras de aplicativos dele.{hasIssuer, select, yes { Emissor que o navegador vê: {issuer}.} other {}}',
  'advice.step.http2-let-pass':
    'Algo interrompe o HTTP/2 (ALPN h2), enquanto o HTTP/1.1 passa: atualize ou contorne o dispositivo no caminho para estes domínios, ou faça-o retirar h2 da oferta (ALPN) para que os clientes usem HTTP/1.1.',
  'advice.step.browser-way':
    'O motor do navegador falha ({why}) onde conexões simples funcionam. {hasProxy, select, yes {Ele sai por outro caminho ({proxy}): compare as configurações do sistema, o script de proxy e as políticas do navegador.} other {Examine as políticas do navegador, as extensões da proteção de endpoint e o que a rede faz com navegadores.}}',
  'advice.step.trust-root':
    'Este computador não confia na autoridade da inspeção. Se a inspeção permanecer, instale o certificado raiz dela pelo gerenciamento de dispositivos; os navegadores então funcionam, apps com pinning ainda não.',
  'advice.step.maybe-blocked':
    '{product} também mostra o próprio certificado em páginas bloqueadas; procure uma regra de bloqueio antes de mudar a inspeção.',
  'advice.step.verify':
    'Faça esta verificação de novo no mesmo computador: agora ela não deve encontrar nada.',
  'advice.step.repair-line':
    'Verifique o uplink, a rota padrão e o firewall de saída: nomes e endereços literais em TCP 443 estão ambos inacessíveis.',
  'advice.step.repair-resolver':
    'Verifique se os resolvedores configurados respondem em UDP e TCP 53 e se alcançam os encaminhadores deles.',
  'advice.step.clean-hosts-file':
    'Remova {hosts, plural, =0 {as entradas} one {a entrada de {hostNames}} other {as entradas de # hosts ({hostNames})}} do arquivo hosts deste computador (agora {address}; /etc/hosts, no Windows C:\\Windows\\System32\\drivers\\etc\\hosts) e descubra que programa ou política fez isso.',
  'advice.step.repair-clock':
    'Verifique a sincronização do relógio (NTP, hora do domínio, bateria da placa-mãe) deste computador e dos vizinhos dele.',
  'advice.step.repair-mtu':
    'Deixe passar ICMP “fragmentation needed” e ICMPv6 “packet too big”, ou limite a MSS do TCP no túnel ou no uplink (por exemplo, a 1240).',
  'advice.step.repair-ipv6':
    'Repare o roteamento IPv6 para fora, ou pare de anunciá-lo (router advertisements) até que funcione.',
  'advice.step.steady-line':
    '{slow, plural, one {# conexão precisou} other {# conexões precisaram}} de uma segunda tentativa nesta medição. Procure perda de pacotes ou linha cheia: sinal e canal do Wi-Fi, erros de duplex, shaping ou policing do uplink, uma VPN no meio.',
  'advice.step.widen-line':
    'Cerca de {kbps} kbit/s {way, select, up {de upload} other {de download}} é pouco para {way, select, up {arquivos e voz} other {páginas de vários megabytes}}. Examine shaping, um uplink cheio, uma linha móvel ou limitada, uma VPN no meio.',
  'advice.step.shorten-path':
    'O tempo de ida e volta é de {roundTripMs} ms. Examine backhaul de VPN, um gateway de nuvem distante, satélite ou uma linha sobrecarregada; uma saída local para chatgpt.com é o que mais ajuda.',
  'advice.step.gateway-password':
    'O proxy{hasProxy, select, yes { {proxy}} other {}} exige credenciais{hasSchemes, select, yes { ({schemes})} other {}}. O caminho mais seguro para todos os programas: permitir os domínios do ChatGPT sem autenticação.',
  'advice.step.gateway-basic':
    'Basic: os programas enviam nome e senha de forma legível; ofereça-o somente sobre TLS até o proxy. Navegadores os pedem uma vez; outros programas precisam deles na configuração de proxy, e a maioria nunca pergunta.',
  'advice.step.gateway-digest':
    'Digest: quase nenhum programa além de navegadores o usa, portanto os apps falham onde só se oferece Digest. Ofereça Negotiate junto.',
  'advice.step.gateway-ntlm':
    'NTLM: só programas que usam a pilha de rede do Windows, e navegadores, autenticam-se sozinhos, e só com uma conta do domínio. Ele está preso a uma conexão: nenhum balanceador de carga pode movê-la. Prefira Negotiate.',
  'advice.step.gateway-negotiate':
    'Negotiate (Kerberos): o computador precisa de um tíquete do domínio (klist), a configuração deve indicar o proxy pelo nome e não pelo endereço, e HTTP/esse-nome deve ser um service principal do proxy.',
  'advice.step.gateway-socks':
    'SOCKS: navegadores não conseguem enviar nome e senha a um proxy SOCKS. Deixe endereços conhecidos passarem sem isso, ou use um proxy HTTP.',
  'advice.step.gateway-repair':
    'O proxy{hasProxy, select, yes { {proxy}} other {}} configurado neste computador {how, select, certificate {apresenta um certificado que este computador não aceita: renove-o, ou instale aqui a autoridade dele.} other {não responde.}} Repare-o, ou remova a configuração obsoleta (proxy do sistema, HTTPS_PROXY, uma ferramenta de depuração que não foi fechada corretamente).',
  'advice.step.script-repair':
    'O script de proxy (PAC) nas configurações do sistema {how, select, broken {é entregue, mas não é um script utilizável: verifique o endereço, o que responde ali e a sintaxe} other {não pode ser obtido: verifique o nome e o servidor no endereço dele}}.',
  'advice.step.script-leftover':
    'Conexões diretas funcionam aqui: se esta rede não precisa de proxy, retire a configuração.',
  'advice.step.gateway-set':
    'Só o proxy{hasProxy, select, yes { {proxy}} other {}} permite sair desta rede, e este computador não o usa, ou não para o ChatGPT. Distribua a configuração por política, sem exceções para estes domínios, ou permita os domínios diretamente.',
  'advice.step.gateway-voice':
    'A voz usa UDP e não pode passar pelo proxy{hasProxy, select, yes { {proxy}} other {}}. Permita que ela saia diretamente:',
  'advice.step.gateway-let-pass':
    'Adicione os domínios do ChatGPT à lista de permissões do proxy, para CONNECT na porta 443{hasProxy, select, yes { ({proxy})} other {}}.',
  'advice.step.update-inspector':
    'Atualize o firewall ou proxy no caminho, ou isente os domínios do tratamento de TLS dele: ele não lida com o ClientHello do TLS 1.3 dos clientes atuais (chaves pós-quânticas o tornam maior que um pacote).',
  'advice.step.websocket-allow':
    'Deixe o cabeçalho HTTP/1.1 padrão Upgrade: websocket passar para wss://ws.chatgpt.com e wss://chatgpt.com em TCP 443; a maioria dos proxies faz isso quando estes hosts são isentos da inspeção.',
  'advice.step.websocket-idle':
    'Verifique também os tempos limite de inatividade e os limites de tamanho de mensagem: uma conexão que abre e depois cai aponta para isso.',
  'advice.step.voice-ports':
    'Permita UDP 3478 para os endereços em https://openai.com/chatgpt-voice.json (a lista muda: carregue-a regularmente).',
  'advice.step.voice-fallback':
    'O caminho alternativo também está fechado: permita ao menos TCP 443 para os mesmos endereços.',
  'advice.step.voice-priority':
    'Pacotes de voz se perdem ou atrasam na saída ({lostPercent} % de perda). Procure um uplink cheio, Wi-Fi fraco ou um dispositivo que torna o UDP lento, e dê prioridade a UDP 3478 (QoS).',
  'advice.step.egress-country':
    'A OpenAI vê esta rede em {hasCountry, select, yes {{country}} other {um país que ela não atende}}. Se o tráfego sai por uma VPN ou um gateway de nuvem no exterior, faça chatgpt.com e openai.com saírem em um lugar que a OpenAI atende, conforme permitem as suas regras e a lei.',
  'advice.step.shared-address':
    'Muitas pessoas compartilham um endereço de saída. Distribua-as por vários endereços, ou consulte o suporte da OpenAI, informando o endereço.',
  'advice.step.nothing-to-change': 'A rede deixa o ChatGPT passar. Não há nada a mudar aqui.',
  'advice.step.unexpected-look':
    '{hosts, plural, =0 {Descubra} one {Descubra quem responde por {hostNames}:} other {Descubra quem responde por # hosts ({hostNames}):}} um filtro, um cache, uma página de login ou uma entrada DNS falsa. O certificado e os primeiros bytes da resposta estão no arquivo.',
  'advice.step.send-support':
    'Se ainda não funcionar, salve o arquivo e envie-o ao suporte da OpenAI: ele mostra o que foi medido.',
  'advice.step.support-certificate':
    'Um certificado do serviço precisa de atenção{hosts, plural, =0 {} other {: {hostNames}}}. A cadeia como foi apresentada está no arquivo.',
};
