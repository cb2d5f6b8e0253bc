// 문장은 네트워크를 모르는 사람을 위한 것이다. 제품 이름 뒤에는 조사가 이름에 따라 달라지지 않는 말("제품이")을 쓴다.

const target =
  '{scope, select, everything {모든 사이트} chatgpt {ChatGPT} other {{hosts, plural, =0 {ChatGPT} other {ChatGPT 서버 #곳}}}}';
const addresses = '{hosts, plural, =0 {주소} other {주소 #개}}';
const filter =
  '{hasProduct, select, yes {이 네트워크의 {product} 제품이} maybe {이 네트워크의 차단 장치({product} 제품일 수 있음)가} other {이 네트워크의 차단 장치가}}';
const gateway = '회사 인터넷 관문';
const inspector =
  '{where, select, computer {{hasProduct, select, yes {이 컴퓨터의 {product} 제품이} maybe {이 컴퓨터의 프로그램({product} 제품일 수 있음)이} other {이 컴퓨터의 프로그램이}}} elsewhere {{hasProduct, select, yes {{product} 제품이} maybe {이 컴퓨터의 프로그램이나 이 네트워크의 무언가({product} 제품일 수 있음)가} other {이 컴퓨터의 프로그램이나 이 네트워크의 무언가(둘 중 어느 쪽인지는 알 수 없음)가}}} other {{hasProduct, select, yes {이 네트워크의 {product} 제품이} maybe {검사 장치({product} 제품일 수 있음)가} other {검사 장치(회사가 직접 운영하는 것으로 보이며 제품 이름은 알 수 없음)가}}}}';

/** 두 응답 가운데 어느 쪽이 진짜인지는 알 수 없으므로 조심스럽게 말한다. */
const twoAnswers =
  '{twoAnswers, select, yes { 질의 하나에 서로 다른 응답이 두 번 왔습니다. 적어도 하나는 그 서버의 응답이 아닙니다.} other {}}';

const hostList = '{hosts, plural, =0 {} other { ({hostNames})}}';
const namedProduct =
  '{hasProduct, select, yes { 제품: {product}.} maybe { {product} 제품일 수 있습니다.} other {}}';

const controls =
  '{scope, select, everything { 관계없는 호스트도 마찬가지입니다.} chatgpt { 관계없는 호스트는 정상입니다.} some { 관계없는 호스트는 정상입니다.} other {}}';

/** Said where this computer itself is what turns away. */
const ownDoing =
  '{where, select, computer { 이 컴퓨터의 패킷 필터나 라우팅이 그렇게 합니다. 밖으로 나간 것이 없습니다.} other {}}';

export const finding: Record<keyof typeof import('../en/finding').finding, string> = {
  'finding.healthy.sentence': '이 컴퓨터에서 ChatGPT에 문제없이 연결됩니다.',
  'finding.could-not-tell.sentence':
    '무엇이 문제인지 알아내지 못했습니다. 확인한 내용만으로는 원인을 하나로 정할 수 없습니다. 저장한 파일에 확인한 내용이 모두 들어 있습니다.',

  'finding.no-link.sentence': '이 컴퓨터는 어떤 네트워크에도 연결되어 있지 않습니다.',
  'finding.no-link.expert': '루프백 외에 사용할 수 있는 주소를 가진 인터페이스가 없습니다.',
  'finding.no-internet.sentence':
    '{router, select, none {이 컴퓨터는 연결되어 있지만 인터넷으로 나가는 길을 모릅니다. ChatGPT만의 문제가 아니며, 이 컴퓨터에 공유기(라우터)가 설정되어 있지 않습니다.} other {{where, select, computer {이 컴퓨터가 인터넷으로 아무것도 내보내지 않습니다. ChatGPT만의 문제가 아니며, 이 컴퓨터의 프로그램이나 규칙이 막고 있습니다.} other {네트워크에는 연결되어 있지만 인터넷에서 아무 응답이 없습니다. ChatGPT만의 문제가 아닙니다.}}}}',
  'finding.no-internet.expert': `인터페이스는 켜져 있으나 이름으로도, 주소로 직접 연결해도(TCP 443) 외부에 닿지 않습니다.{router, select, none { 기본 경로가 설정되어 있지 않습니다.} other {${ownDoing}}}`,
  'finding.sign-in-page.sentence':
    '이 네트워크는 인터넷을 쓰기 전에 로그인하거나 이용 약관에 동의해야 합니다.',
  'finding.sign-in-page.expert':
    '캡티브 포털: 둘 이상의 운영자의 평문 HTTP 시험에 다른 곳이 응답했습니다(포털: {portal}).',
  'finding.clock-wrong.sentence':
    '이 컴퓨터의 시계가 {days, plural, =0 {{hours, plural, =0 {몇 분} other {#시간}}} other {#일}} {direction, select, behind {느려서} other {빨라서}} 보안 사이트를 모두 믿지 못합니다.',
  'finding.clock-wrong.expert':
    '시스템 시계가 {hours}시간(약 {days}일) {direction, select, behind {늦습니다} other {빠릅니다}}(NTP 또는 Date 헤더가 일치). 인증서가 {direction, select, behind {아직 유효하지 않은} other {만료된}} 것처럼 보입니다.',
  'finding.mtu-black-hole.sentence':
    '이 네트워크에서 큰 데이터가 사라집니다. ChatGPT가 열리기 시작하다가 멈춥니다.',
  'finding.mtu-black-hole.expert':
    '경로 MTU 블랙홀: 작은 패킷은 통과하지만 큰 패킷은 사라지고 ICMP "fragmentation needed"도 돌아오지 않습니다{hosts, plural, =0 {} other { ({hostNames})}}.',
  'finding.address-dead.sentence':
    '{how, select, refused {ChatGPT로 가는 여러 길 중 하나가 막혀 있지만 곧바로 알려 줍니다. 프로그램은 다른 길을 쓰므로 느껴지지 않습니다.} other {ChatGPT로 가는 여러 길 중 하나가 여기서는 끊겨 있어, ChatGPT가 열리는 데 가끔 수십 초가 걸립니다.}}',
  'finding.address-dead.expert':
    '{how, select, refused {{address}에 대한 연결이 곧바로 거부되고} other {{address}에 대한 연결에 응답이 없고}}, 회선이 조용할 때 다시 시도해도 같습니다. 같은 호스트가 다른 주소에서는 응답합니다.{how, select, refused {} other { 주소를 차례로 시도하는 프로그램은 여기서 기다립니다.}}',
  'finding.ipv6-broken.sentence':
    '{how, select, refused {이 네트워크의 두 가지 출구 중 하나가 막혀 있지만 곧바로 알려 줍니다. 프로그램은 다른 출구를 쓰므로 느껴지지 않습니다.} other {이 네트워크의 두 가지 출구 중 하나가 막혀 있어 ChatGPT가 느리게 열리고, 일부 앱에서는 열리지 않습니다.}}',
  'finding.ipv6-broken.expert':
    'IPv6 주소와 경로가 설정되어 있으나 연결되지 않고, 같은 호스트가 IPv4로는 응답합니다.{how, select, refused { 연결이 1초 안에 곧바로 거부되어 프로그램이 기다리지 않고 IPv4로 넘어갑니다.} other {}}',
  'finding.upload-cut.sentence': `ChatGPT는 열리지만 파일이 전달되지 않습니다. {hasProduct, select, yes {{product} 제품이} maybe {이 네트워크의 무언가(아마 {product})가} other {이 네트워크의 무언가가}} 중간에서 막습니다.`,
  'finding.upload-cut.expert':
    'files.oaiusercontent.com에 256KB를 POST하면 실패하지만({how}, HTTP {status}) GET은 응답합니다: 본문 크기 제한, 업로드 필터 또는 데이터 유출 방지.',
  'finding.cookies-stripped.sentence': `{hasProduct, select, yes {{product} 제품이} maybe {이 네트워크의 무언가(아마 {product})가} other {이 네트워크의 무언가가}} ChatGPT가 로그인 상태를 기억하는 데 필요한 것을 제거합니다.`,
  'finding.cookies-stripped.expert':
    'chatgpt.com의 응답이 검사 장비를 거쳐 에지 헤더는 있으나 Set-Cookie 없이 도착합니다: 쿠키 필터링.',
  'finding.unstable-path.sentence':
    '이곳의 연결이 불안정합니다. 보낸 것의 일부가 사라지거나 늦게 도착해 ChatGPT가 될 때도 있고 안 될 때도 있습니다.',
  'finding.unstable-path.expert':
    '연결 {slow, plural, other {#개}}가 재전송이나 두 번째 시도를 필요로 했습니다. 패킷 손실이거나 회선이 너무 좁습니다.',
  'finding.slow-path.sentence':
    'ChatGPT로 가는 길이 열려 있지만 느립니다. 답변이 늦게 시작되거나 끊길 수 있습니다.',
  'finding.slow-path.expert': '에지까지 왕복 시간이 약 {roundTripMs}ms입니다.',

  'finding.narrow-line.sentence':
    'ChatGPT는 되지만 이곳의 회선이 너무 좁아 {way, select, up {파일을 보내는 데} other {모든 것에}} 시간이 오래 걸립니다.',
  'finding.narrow-line.expert':
    '가장 빠른 측정의 처리량은 왕복 시간을 빼고 {way, select, up {업로드} down {다운로드} other {다운로드와 업로드 모두}} 약 {kbps}kbit/s입니다.',

  'finding.dns-down.sentence':
    '{where, select, computer {이 컴퓨터는 인터넷 주소를 자기 안의 프로그램에 물어보도록 설정되어 있는데, 그 프로그램이 실행되고 있지 않아 이름으로는 어떤 사이트도 열리지 않습니다.} other {이 네트워크가 인터넷 주소를 하나도 찾지 못해, 이름으로는 어떤 사이트도 열리지 않습니다.}}',
  'finding.dns-down.expert': '설정된 리졸버가 대조용 이름을 포함해 어떤 질의에도 응답하지 않았습니다.',
  'finding.dns-slow.sentence':
    '{how, select, some {여기에서는 ChatGPT를 열 때마다 오래 기다려야 합니다. 다른 사이트는 금방 찾지만, ChatGPT가 인터넷 어디에 있는지 찾는 데는 매번 약 {seconds}초가 걸립니다.} lost {이곳에서는 인터넷에서 위치를 찾는 질문이 중간에 사라집니다. 그래서 ChatGPT를 포함해 무엇을 열든 몇 초씩 멈추거나 열리지 않는 일이 잦습니다.} other {이곳에서는 ChatGPT를 포함해 무엇을 열든 먼저 오래 기다려야 합니다. 인터넷에서 그 위치를 찾는 데 매번 약 {seconds}초가 걸립니다.}}',
  'finding.dns-slow.expert':
    '{how, select, some {{hostNames}은(는) 시스템에 물어도, 설정된 리졸버에 직접 물어도 매번 {waitMs} ms 이상 걸렸고, 다른 이름은 빨리 찾았습니다.} lost {회선이 한가할 때도 설정된 리졸버에 보낸 질의의 {lostPercent}%가 응답이 없었고, 시스템이 많은 이름을 다시 질의했습니다(최대 {waitMs}ms).} other {가장 빠른 이름도 {waitMs}ms가 걸렸습니다. {how, select, silent {첫 번째로 설정된 리졸버가 응답하지 않아, 질의가 매번 그다음 리졸버로 넘어갑니다.} other {설정된 리졸버에 직접 질의해도 똑같이 늦게 응답합니다.}}}}',
  'finding.dns-name-missing.sentence': `이 네트워크는 ChatGPT에 필요한 ${addresses}가 존재하지 않는다고 답합니다.{outside, select, differs { 다른 곳에서는 존재합니다.} other {}}`,
  'finding.dns-name-missing.expert': `리졸버가 {hosts, plural, other {이름 #개}}에 NXDOMAIN 또는 빈 응답을 줍니다${hostList}. {outside, select, differs {외부 리졸버에는 주소가 있습니다} other {외부 리졸버에는 물어볼 수 없었습니다}}.${twoAnswers}${namedProduct}`,
  'finding.dns-refused.sentence': `이 네트워크는 ChatGPT에 필요한 ${addresses}를 찾아 주지 않고 거절합니다.`,
  'finding.dns-refused.expert': `리졸버가 REFUSED로 응답합니다${hostList}.${namedProduct}`,
  'finding.dns-server-failure.sentence': `ChatGPT에 필요한 ${addresses}를 물으면 이 네트워크는 오류만 돌려줍니다.`,
  'finding.dns-server-failure.expert': `리졸버가 SERVFAIL로 응답합니다${hostList}.${controls}${namedProduct}`,
  'finding.dns-silent.sentence': `이 네트워크는 다른 주소는 찾아 주지만, ChatGPT에 필요한 ${addresses}를 물으면 아무 답도 하지 않습니다.`,
  'finding.dns-silent.expert': `리졸버가 다른 이름에는 응답하지만 이 이름에는 응답하지 않습니다${hostList}.${namedProduct}`,
  'finding.dns-sinkhole.sentence': `{where, select, computer {이 컴퓨터의 설정 때문에 ${target} 대신 없는 곳으로 연결됩니다.} other {${filter} ${target} 대신 자체 차단 페이지로 이 컴퓨터를 보냅니다.}}`,
  'finding.dns-sinkhole.expert': `DNS 싱크홀: {hostsFile, select, yes {이 컴퓨터의 hosts 파일에 {address}로 적혀 있습니다} other {리졸버가 {address}로 응답합니다}}${hostList}.{intercepted, select, yes { 외부 리졸버에 물어도 같은 답이 오므로 53번 포트를 가로채고 있습니다.} other {}}${twoAnswers}${namedProduct}`,
  'finding.dns-redirected.sentence': `{where, select, computer {이 컴퓨터의 설정 때문에} other {이 네트워크 때문에}} ${target} 대신 엉뚱한 주소로 연결됩니다.`,
  'finding.dns-redirected.expert': `{hostsFile, select, yes {이 컴퓨터의 hosts 파일에 해당 호스트가 없는 {address}로 적혀 있습니다} other {리졸버가 해당 호스트의 것일 수 없는 {address}로 응답합니다}}${hostList}.{intercepted, select, yes { 외부 리졸버에 물어도 같은 답이 오므로 53번 포트를 가로채고 있습니다.} other {}}${twoAnswers}${namedProduct}`,
  'finding.dns-intercepted.sentence':
    '이 네트워크는 다른 곳에 묻는 주소 질문까지 모두 대신 답합니다. 그것만으로 문제가 되지는 않습니다.',
  'finding.dns-intercepted.expert': `53번 포트를 가로채고 있습니다: {how, select, nobody {아무도 없는 주소(192.0.2.53)에 보낸 질의에 응답이 왔습니다} same {서로 다른 운영자의 서버가 같은 주소에서 질의합니다} other {외부 서버가 그 운영자의 것이 아닌 이름을 댑니다(CH TXT id.server)}}. 평문 DNS로는 다른 리졸버를 써도 달라지지 않습니다.${namedProduct}`,
  'finding.dns-invents-names.sentence':
    '이 네트워크는 존재하지 않는 주소를 자체 페이지로 연결합니다. ChatGPT에는 영향이 없습니다.',
  'finding.dns-invents-names.expert':
    'NXDOMAIN 변조: 존재할 수 없는 이름에 리졸버가 {address}로 응답합니다. 그리로 연결되는 이름은 없는 이름으로 판정합니다.',

  'finding.tcp-reset.sentence': `{where, select, computer {이 컴퓨터 자체가 ${target}에 아무것도 내보내지 않습니다. 이 컴퓨터의 프로그램이나 규칙이 막고 있습니다.} other {이 네트워크의 무언가가 ${target}에 대한 연결을 곧바로 끊습니다.}}`,
  'finding.tcp-reset.expert': `443 TCP 연결이 RST로 거부됩니다${hostList}.${controls}${ownDoing}`,
  'finding.tcp-silent.sentence': `{where, select, computer {이 컴퓨터 자체가 ${target}에 아무것도 내보내지 않습니다. 이 컴퓨터의 프로그램이나 규칙이 막고 있습니다.} other {이 네트워크는 ${target}에 아무것도 보내 주지 않습니다. 요청에 전혀 답이 없습니다.}}`,
  'finding.tcp-silent.expert': `443으로 보낸 SYN 패킷이 응답 없이 버려집니다${hostList}.${controls}${ownDoing}`,
  'finding.tcp-unreachable.sentence': `{where, select, computer {이 컴퓨터 자체가 ${target}에 아무것도 내보내지 않습니다. 이 컴퓨터의 프로그램이나 규칙이 막고 있습니다.} other {이 네트워크의 장비가 ${target}에 가는 것을 모두 돌려보냅니다.}}`,
  'finding.tcp-unreachable.expert': `ICMP unreachable(경로 없음 또는 관리자 금지)${hostList}.${ownDoing}`,

  'finding.proxy-needs-password.sentence': `${gateway}이 사용자 이름과 암호를 요구하며, 그 전에는 아무것도 내보내지 않습니다.`,
  'finding.proxy-needs-password.expert': `프록시 {proxy}가 {schemes, select, SOCKS {올바른 이름과 암호가 없으면 SOCKS 연결을 거절합니다} other {CONNECT에 407로 응답합니다{hasSchemes, select, yes {(방식: {schemes})} other {}}}}.${namedProduct}`,
  'finding.proxy-unreachable.sentence': `이 컴퓨터는 ${gateway}을 거치도록 설정되어 있는데, {how, select, certificate {그 관문이 진짜인지 확인할 수 없습니다.} other {그 관문이 응답하지 않습니다.}}`,
  'finding.proxy-unreachable.expert': `{told, select, script {설정의 프록시 스크립트가 알려 준 프록시 {proxy}} network {이 네트워크의 스크립트(WPAD)가 알려 준 프록시 {proxy}} other {설정된 프록시 {proxy}}}{how, select, certificate {의 인증서를 공개 루트도 이 컴퓨터도 받아들이지 않습니다} other {에 연결되지 않습니다}}.${namedProduct}`,
  'finding.proxy-refuses.sentence': `${gateway}{hasProduct, select, yes {({product} 제품)} maybe {({product} 제품일 수 있음)} other {}}이 ${target}에 가는 것을 막습니다.`,
  'finding.proxy-refuses.expert': `프록시 {proxy}가 {how, select, stalls {터널(CONNECT)을 허용한 뒤 아무것도 전달하지 않습니다} other {CONNECT에 {status}로 응답합니다}}${hostList}.${namedProduct}`,
  'finding.proxy-only.sentence': `이 네트워크에서는 ${gateway}으로만 나갈 수 있습니다. ChatGPT는 되지만 음성과 일부 앱은 안 될 수 있습니다.`,
  'finding.proxy-only.expert': `직접 연결은 실패하고 {proxy}{told, select, script {(설정의 프록시 스크립트가 알려 준 프록시)} network {(이 네트워크의 스크립트, WPAD가 알려 준 프록시)} other {}}를 거치면 응답합니다. 시스템 프록시를 쓰지 않는 것(UDP 미디어, 일부 앱)은 실패합니다.${namedProduct}`,
  'finding.proxy-not-set.sentence': `이 네트워크는 ${gateway}을 거쳐야만 나갈 수 있는데, 이 컴퓨터는 {knows, select, exceptions {ChatGPT만 거치지 않도록 설정되어 있} other {그렇게 설정되어 있지 않}}습니다.`,
  'finding.proxy-not-set.expert': `{knows, select, exceptions {설정은 {proxy}를 가리키지만 이 호스트들은 예외이며(NO_PROXY, 예외 목록)} browser {브라우저는 {proxy}를 거쳐 나가지만} other {프록시 스크립트가 {proxy}를 가리키지만}} 직접 연결은 {knows, select, exceptions {실패합니다} other {실패하고 시스템 프록시가 설정되어 있지 않습니다}}.${namedProduct}`,

  'finding.proxy-script-fails.sentence':
    '이 컴퓨터는 밖으로 나가는 길을 파일에 물어보도록 설정되어 있는데, 그 파일{how, select, broken {의 내용이 맞지 않습니다} other {을 불러올 수 없습니다}}. {direct, select, yes {그래도 ChatGPT는 열리며 조금 늦을 수 있습니다.} other {그래서 아무것도 밖으로 나가지 못합니다.}}',
  'finding.proxy-script-fails.expert':
    '시스템 설정의 프록시 스크립트(PAC){how, select, broken {가 쓸 수 있는 스크립트가 아닙니다} other {를 가져올 수 없습니다}}. 직접 연결은 {direct, select, yes {됩니다} other {실패합니다}}.',

  'finding.tls-inspected.sentence': `${inspector} ${target}에 대한 보호된 연결을 열어 내용을 들여다봅니다. {browser, select, spared {브라우저는 그대로 두고 다른 프로그램만 들여다봅니다.} other {{trusted, select, yes {{onMac, select, yes {이 Mac과 브라우저는 받아들이지만, ChatGPT 앱은 자체 목록만 믿기 때문에 {macApp, select, maybe {받아들일 수도, 아닐 수도 있습니다} other {거부할 가능성이 높습니다}}.} other {이 컴퓨터가 받아들이도록 설정되어 있어 브라우저는 괜찮지만, ChatGPT 앱은 자체 목록을 쓰기 때문에 거부하는 경우가 많습니다.}}} no {프로그램이 이를 알아채고 연결을 거부합니다.} other {이 때문에 일부 프로그램이 연결을 거부합니다.}}}}`,
  'finding.tls-inspected.expert': `TLS 검사: 체인이 공개되지 않은 발급자(발급자 {issuer})로 끝납니다${hostList}. 이 컴퓨터는 이를 {trusted, select, yes {신뢰합니다} no {신뢰하지 않습니다} other {신뢰하는지 알 수 없습니다}}.{browser, select, accepts { 브라우저 엔진은 받아들입니다.} refuses { 브라우저 엔진은 거부합니다.} spared { 브라우저 엔진에는 진짜 인증서가 제시됩니다.} other {}}${namedProduct}{http2, select, dropped { HTTP/2를 제안해도 HTTP/1.1로 응답합니다.} other {}}{agent, select, yes { 이 제품의 프로그램이 이 컴퓨터에서 실행되고 있습니다.} other {}}{hasAgents, select, yes { 이 컴퓨터에서 실행 중이며 이런 일을 할 수 있는 제품: {agents}. 이것만으로는 증거가 되지 않습니다.} other {}}`,
  'finding.trust-differs.sentence':
    '{how, select, refused {이 컴퓨터는 ChatGPT의 보호된 연결을 여는 것을 받아들이도록 설정되어 있지만, 브라우저는 거부합니다.} accepted {브라우저는 ChatGPT의 보호된 연결을 여는 것을 받아들이지만, 이 컴퓨터의 다른 프로그램은 다른 목록을 따르므로 받아들이지 않습니다.} spared {무언가가 이 컴퓨터의 일부 프로그램의 보호된 연결만 열고 브라우저는 그대로 둡니다.} other {무언가가 이 컴퓨터의 브라우저의 보호된 연결만 열고 다른 프로그램은 그대로 둡니다.}}',
  'finding.trust-differs.expert': `{how, select, refused {컴퓨터 저장소에 발급자가 있지만 Chromium이 체인을 거부합니다{hasCode, select, yes {({code})} other {}}. 브라우저는 키, 해시, 이름, 유효 기간에 더 엄격합니다.} accepted {Chromium은 체인을 받아들이지만 다른 프로그램이 읽는 컴퓨터 저장소는 그렇지 않습니다. 루트를 브라우저만 알거나(브라우저 정책, 사용자 저장소) 중간 인증서가 빠져 있습니다.} spared {Chromium에는 진짜 인증서가, 다른 프로그램에는 다른 인증서가 제시됩니다. 프로그램을 골라서 하는 검사입니다.} other {Chromium에만 다른 인증서가 제시됩니다. 브라우저를 골라서 하는 검사입니다{hasCode, select, yes {({code})} other {}}.}}{hasIssuer, select, yes { Chromium에 제시된 발급자: {issuer}.} other {}}${hostList}`,
  'finding.tls-cut-on-name.sentence': `이 네트워크는 ${target}에 대한 연결임을 알아채는 즉시 끊습니다.`,
  'finding.tls-cut-on-name.expert': `SNI 필터: TCP는 연결되나 ClientHello에 이름이 나오면 연결이 {how, select, reset {재설정됩니다} closed {닫힙니다} other {버려집니다}}${hostList}. 같은 주소에 다른 이름은 통과합니다.${namedProduct}`,
  'finding.tls-fails.sentence': `${target}에 대한 연결이 시작되지만, 중간에서 보안 연결이 되지 못하게 막힙니다.`,
  'finding.tls-fails.expert': `TCP는 연결되나 TLS 핸드셰이크가 {how, select, reset {재설정됩니다} closed {닫힙니다} silent {응답을 받지 못합니다} other {중단됩니다}}${hostList}.`,
  'finding.tls13-stalls.sentence': `이 네트워크의 무언가가 최신 보안 연결을 처리하지 못해, ${target}에 연결하다가 멈춥니다.`,
  'finding.tls13-stalls.expert': `{how, select, size {브라우저가 양자 내성 키와 함께 보내는, 패킷 하나보다 큰 ClientHello는 끊기고 작은 것은 통과합니다} other {TLS 1.3 핸드셰이크는 멈추고 같은 주소에 TLS 1.2는 성공합니다}}${hostList}. 중간 장비가 새롭거나 큰 ClientHello를 잘못 다룹니다.`,
  'finding.certificate-expired.sentence':
    '네트워크가 아니라 서비스 쪽 문제입니다. {hosts, plural, =0 {ChatGPT 서버} other {ChatGPT 서버 #곳}}의 신원 증명 기한이 지났습니다.',
  'finding.certificate-expired.expert': `공개 발급된 인증서가 만료되었습니다{hasExpired, select, yes { (만료일 {expired})} other {}}${hostList}. 시계는 확인했습니다.`,
  'finding.certificate-wrong-name.sentence': `${target} 대신 다른 사이트가 응답합니다.`,
  'finding.certificate-wrong-name.expert': `다른 이름({names})의 공개 인증서입니다${hostList}.`,
  'finding.certificate-incomplete.sentence':
    '서비스가 신원 증명을 일부 빠뜨리고 보내서 일부 프로그램이 받아들이지 않습니다. 네트워크 탓이 아닙니다.',
  'finding.certificate-incomplete.expert': `서버가 중간 인증서를 보내지 않습니다${hostList}. 캐시가 없는 클라이언트는 실패합니다.`,

  'finding.http2-broken.sentence':
    '이 네트워크의 무언가가 브라우저와 앱이 ChatGPT와 통신하는 더 빠른 방식을 끊습니다. {browser, select, yes {브라우저는 다른 방법으로 연결합니다.} other {예전 방식은 열려 있지만 브라우저와 앱은 그 방식으로 돌아가지 않습니다.}}',
  'finding.http2-broken.expert': `HTTP/1.1은 되지만 HTTP/2는 {how, select, handshake {ALPN에서 h2를 제안하면 핸드셰이크에서 끊깁니다} other {합의된 뒤(ALPN h2) 끊깁니다}}${hostList}. Chromium은 {browser, select, yes {응답을 받습니다} no {응답을 받지 못합니다} other {확인하지 않았습니다}}.${namedProduct}`,
  'finding.browser-fails.sentence':
    '이 컴퓨터의 다른 프로그램은 ChatGPT에 연결되지만 브라우저는 연결되지 않습니다.{hasProxy, select, yes { 브라우저는 다른 길로 나가도록 설정되어 있습니다.} other {}}',
  'finding.browser-fails.expert': `일반 연결은 응답을 받지만 Chromium 스택은 실패합니다({why})${hostList}.{hasProxy, select, yes { Chromium이 나가는 길: {proxy}.} other {}}`,

  'finding.block-page.sentence': `${filter} ${target}에 접속하지 못하게 막고 자체 페이지를 보여 줍니다.`,
  'finding.block-page.expert': `차단 페이지(HTTP {status}{hasPage, select, yes {, "{page}"} other {}})${hostList}.${namedProduct}`,
  'finding.unexpected-answer.sentence': `{where, select, elsewhere {누가 쓴 것인지 알 수 없는 응답이 있었습니다.} other {${target} 대신 다른 무언가가 응답합니다.}}`,
  'finding.unexpected-answer.expert': `에지의 표시가 없는 응답입니다(HTTP {status}{hasPage, select, yes {, "{page}"} other {}})${hostList}.${namedProduct}`,
  'finding.answer-missing.sentence': `${target}에 연결은 되지만 답이 전혀 오지 않습니다.`,
  'finding.answer-missing.expert': `TLS는 맺어지나 HTTP 요청에 응답이 없습니다${hostList}.`,
  'finding.service-error.sentence':
    'ChatGPT 자체가 오류로 답합니다.{confirmed, select, yes { OpenAI 상태 페이지에서도 확인됩니다.} other {}} 네트워크는 ChatGPT를 막고 있지 않습니다.',
  'finding.service-error.expert': `에지가 HTTP {status}를 응답합니다${hostList}(인증서, 고유 표시 또는 자체 오류 페이지로 판단). 상태 페이지는 이를 {confirmed, select, yes {확인해 줍니다} other {확인해 주지 않습니다}}.`,
  'finding.service-outage.sentence': '지금 OpenAI가 ChatGPT에 문제가 있다고 알리고 있습니다.',
  'finding.service-outage.expert': 'status.openai.com의 표시: "{indicator}".',
  'finding.service-refuses-country.sentence':
    '이 연결이 출발한 것으로 보이는 나라{hasCountry, select, yes {({country})} other {}}에서는 OpenAI가 ChatGPT를 제공하지 않습니다.',
  'finding.service-refuses-country.expert':
    '에지가 지역을 이유로 거절하며, 이 네트워크를 {country}로 봅니다. VPN이나 클라우드 게이트웨이가 다른 나라로 나갈 수 있습니다.',
  'finding.service-refuses-address.sentence':
    'ChatGPT 자체가 이 연결을 받지 않으며, 네트워크는 막고 있지 않습니다. VPN을 쓰거나 많은 사람이 한 주소를 함께 쓸 때 흔히 일어납니다.',
  'finding.service-refuses-address.expert': `에지가 거절한 주소에 쓰는 자체 문구("you have been blocked", "disallowed ISP")로 HTTP {status}를 응답합니다${hostList}. 출구 주소가 평판 때문에 거절됩니다.`,
  'finding.service-rate-limits.sentence':
    '이 네트워크에서 온 요청이 너무 많아 ChatGPT가 잠시 받지 않고 있습니다.',
  'finding.service-rate-limits.expert': `에지가 HTTP 429로 응답합니다${hostList}. 여럿이 함께 쓰거나 바쁜 출구 주소입니다.`,

  'finding.workspace-restricted.sentence':
    '회사가 여기서 자사 ChatGPT 워크스페이스만 허용하는 것으로 보입니다. 고장이 아니라 규칙이므로 회사 계정을 사용하십시오.',
  'finding.workspace-restricted.expert': `워크스페이스 제한의 표시(검사 프록시가 넣는 ChatGPT-Allowed-Workspace-Id 헤더): {sign, select, refusal {에지가 워크스페이스를 이유로 거절합니다} other {/backend-anon에는 프록시가, /에는 에지가 응답합니다}}${hostList}. 이 제한에는 App Attest와 앱이 거부하는 바로 그 검사가 필요합니다.${namedProduct}`,

  'finding.websocket-blocked.sentence':
    '페이지는 열리지만, ChatGPT의 답변이 오가는 지속 연결을 이 네트워크가 끊습니다.',
  'finding.websocket-blocked.expert': `WebSocket 업그레이드가 {how, select, stripped {중간 장비에서 제거됩니다} refused {거절됩니다} closed {허용된 뒤 닫힙니다} other {응답을 받지 못합니다}}(HTTP {status})${hostList}. 같은 호스트의 일반 HTTPS는 됩니다.{seconds, plural, =0 {} other { 클라이언트는 다른 방식으로 넘어가기까지 #초 이상을 잃습니다.}}${namedProduct}`,
  'finding.voice-udp-blocked.sentence':
    '{how, select, refused {음성 데이터가 {where, select, computer {이 컴퓨터} other {이 네트워크}} 밖으로 나가는 길에서 막힙니다.} silent {음성 데이터가 이 네트워크 밖으로 나가지 못하는 것으로 보입니다.} other {음성 데이터가 이 네트워크 밖으로 나가는지 확인하지 못했습니다.}} {fallback, select, yes {그래도 음성은 될 것으로 보이지만, 늦게 시작되고 음질이 떨어질 수 있습니다.} no {두 번째 경로도 막혀 있어 여기서는 음성을 쓰기 어렵습니다.} other {여기서는 음성이 안 될 수 있습니다.}} 채팅과 파일에는 필요하지 않습니다.',
  'finding.voice-udp-blocked.expert':
    '{how, select, refused {음성 서버의 UDP 3478로 가는 패킷이 되돌려집니다(경로 없음 또는 허용되지 않음).} silent {음성 서버와 다른 운영자 두 곳 모두 UDP 3478에서 STUN 응답이 없습니다. 음성 서버가 낯선 요청에 답하지 않는다면, OpenAI 주소에만 열린 방화벽도 똑같이 보입니다.} other {음성 서버의 UDP 3478에서 STUN 응답이 없습니다. 낯선 요청에 답하지 않는 것일 수 있고, 비교할 다른 서버가 부족하거나 이 네트워크가 알려지지 않은 곳으로는 내보내지 않습니다.}} 두 번째 경로(음성 서버의 TCP 443 또는 TLS 위의 TURN)는 {fallback, select, yes {열려 있습니다} no {닫혀 있습니다} other {알 수 없습니다}}.',
  'finding.voice-breaks-up.sentence':
    '이곳의 연결이 고르지 않아 대화하기 어렵습니다. 목소리가 끊기거나 사라질 수 있습니다. 채팅과 파일에는 거의 영향이 없습니다.',
  'finding.voice-breaks-up.expert':
    '조용한 회선에서 20ms 간격의 STUN 요청, 여러 운영자 중 가장 좋은 결과: 손실 {lostPercent}%, 지터 {jitterMs}ms, 왕복 {roundTripMs}ms. 10%, 30ms, 500ms를 넘으면 나쁨(Microsoft Call Quality Dashboard).',

  'layer.link': '네트워크 연결',
  'layer.ip': 'IP',
  'layer.clock': '시계',
  'layer.dns': 'DNS',
  'layer.tcp': 'TCP',
  'layer.proxy': '프록시',
  'layer.tls': 'TLS',
  'layer.http': 'HTTP',
  'layer.websocket': 'WebSocket',
  'layer.udp': 'UDP',

  'place.none': '없음',
  'place.network': '이 네트워크',
  'place.sign-in-page': '네트워크 로그인 페이지',
  'place.this-computer': '이 컴퓨터',
  'place.service': 'OpenAI',
  'place.unknown': '알 수 없음',

  'feature.chat': '채팅',
  'feature.sign-in': '로그인',
  'feature.uploads': '파일',
  'feature.voice': '음성',
  'feature.ios-app': 'iPhone 및 iPad 앱',
  'feature.macos-app': 'Mac 앱',
  'feature.android-app': 'Android 앱',

  'feature-state.works': '정상',
  'feature-state.impaired': '문제가 있음',
  'feature-state.blocked': '작동하지 않음',
  'feature-state.unknown': '알 수 없음',

  'confidence.certain': '확실함',
  'confidence.likely': '가능성 높음',
  'confidence.possible': '가능성 있음',

  'failure.name-not-found': '이름이 존재하지 않음(NXDOMAIN)',
  'failure.no-address': '이름에 주소가 없음',
  'failure.dns-refused': '리졸버가 거부함(REFUSED)',
  'failure.dns-server-failure': '리졸버 오류(SERVFAIL)',
  'failure.dns-failed': '조회 실패',
  'failure.dns-garbage': '읽을 수 없는 DNS 응답',
  'failure.refused': '연결 거부',
  'failure.reset': '연결 재설정',
  'failure.closed': '연결 닫힘',
  'failure.timed-out': '시간 안에 응답 없음',
  'failure.no-route': '경로 없음',
  'failure.not-permitted': '이 컴퓨터에서 허용되지 않음',
  'failure.tls-alert': '상대편이 TLS 경고를 보냄',
  'failure.tls-not-spoken': '응답이 TLS가 아님',
  'failure.tls-failed': 'TLS 핸드셰이크 실패',
  'failure.certificate-refused': '인증서를 받아들이지 않음',
  'failure.http-garbage': '읽을 수 없는 HTTP 응답',
  'failure.too-large': '응답이 너무 큼',
  'failure.proxy-unreachable': '프록시가 응답하지 않음',
  'failure.proxy-needs-password': '프록시가 암호를 요구함(407)',
  'failure.proxy-refuses': '프록시가 거절함',
  'failure.bad-answer': '앞뒤가 맞지 않는 응답',
  'failure.stopped': '중지됨',
  'failure.unknown': '알 수 없는 이유로 실패',

  'skip.no-name': '시도하지 않음: 이름에 주소가 없음',
  'skip.no-address-of-this-kind': '시도하지 않음: 이런 종류의 주소가 없음',
  'skip.goes-through-proxy': '해당 없음: 프록시를 거침',
  'skip.stopped': '시도하지 않음: 중지됨',
  'skip.not-allowed-by-policy': '시도하지 않음: 정책에서 금지함',
  'skip.no-browser-engine': '해당 없음: 데스크톱 앱에만 브라우저 엔진이 있음',
  'skip.not-possible-here': '이 컴퓨터에서는 불가능',
};
