const inConsole =
  '{hasProduct, select, maybe {{product} 제품이라면:} other {{product} 제품에서:}} {console}{sure, select, yes {} other { (메뉴 이름은 버전마다 다를 수 있음)}}.';

export const advice: Record<keyof typeof import('../en/advice').advice, string> = {
  'advice.connect.title': '이 컴퓨터를 네트워크에 연결하십시오',
  'advice.check-line.title': '인터넷 연결을 확인하십시오',
  'advice.sign-in-to-network.title': '네트워크에 로그인하십시오',
  'advice.set-clock.title': '시계를 맞추십시오',
  'advice.send-to-it.title': '파일을 IT 부서에 보내십시오',
  'advice.use-browser.title': '당분간 브라우저에서 ChatGPT를 쓰십시오',
  'advice.quit-tool.title': '내용을 들여다보는 도구를 끝내십시오',
  'advice.change-scanner.title': '백신이 ChatGPT를 건드리지 않게 하십시오',
  'advice.sign-in-to-gateway.title': '회사 네트워크에 로그인하십시오',
  'advice.use-workspace.title': '회사 계정을 사용하십시오',
  'advice.wait-for-openai.title': '조금 기다리십시오',
  'advice.wait-a-little.title': '몇 분 기다리십시오',
  'advice.check-country.title': 'VPN을 확인하십시오',
  'advice.speed-up.title': '더 빠른 연결을 찾으십시오',
  'advice.voice-meanwhile.title': '당분간 음성은 다른 곳에서 쓰십시오',
  'advice.nothing-wrong.title': '네트워크는 정상입니다. 이렇게 해 보십시오',
  'advice.look-again.title': '한 번 더 확인하십시오',
  'advice.allow-domains.title': 'ChatGPT 도메인 허용',
  'advice.exempt-from-inspection.title': 'ChatGPT 도메인을 TLS 검사에서 제외',
  'advice.repair-line.title': '인터넷 회선 복구',
  'advice.repair-resolver.title': 'DNS 리졸버 복구',
  'advice.clean-hosts-file.title': 'hosts 파일에서 ChatGPT 항목 제거',
  'advice.repair-clock.title': '시간 동기화 복구',
  'advice.repair-mtu.title': '경로 MTU 복구',
  'advice.repair-ipv6.title': 'IPv6 복구 또는 비활성화',
  'advice.steady-line.title': '회선 안정화',
  'advice.widen-line.title': '회선 여유 늘리기',
  'advice.shorten-path.title': '경로 단축',
  'advice.gateway-password.title': '프로그램의 프록시 인증 허용',
  'advice.gateway-repair.title': '프록시 또는 그 설정 복구',
  'advice.repair-script.title': '프록시 스크립트 또는 그 설정 복구',
  'advice.gateway-set.title': '이 컴퓨터에 프록시 설정',
  'advice.gateway-voice.title': '음성을 프록시 밖으로 허용',
  'advice.gateway-let-pass.title': '프록시에서 ChatGPT 도메인 허용',
  'advice.align-trust.title': '모든 프로그램의 판단 맞추기',
  'advice.open-http2.title': 'HTTP/2 통과 허용',
  'advice.align-browser.title': '브라우저가 나가는 길 확인',
  'advice.keep-workspace-rule.title': '워크스페이스 규칙과 앱 사이의 균형 정하기',
  'advice.update-inspector.title': '경로의 장비 업데이트',
  'advice.open-websocket.title': 'WebSocket 연결 허용',
  'advice.open-voice.title': '음성 경로 개방',
  'advice.steady-voice.title': '음성을 위한 회선 안정화',
  'advice.egress-country.title': '트래픽이 나가는 위치 확인',
  'advice.shared-address.title': '여러 사람이 한 주소를 함께 사용',
  'advice.leave-network.title': '바꿀 것이 없음',
  'advice.find-answerer.title': '누가 응답하는지 확인',
  'advice.tell-openai.title': 'OpenAI 지원팀에 알림',
  'advice.renew-certificate.title': '서비스 인증서 갱신',

  'advice.step.plug-in':
    '이 컴퓨터를 Wi-Fi에 연결하거나 네트워크 케이블을 꽂고, 비행기 모드가 꺼져 있는지 확인하십시오.',
  'advice.step.try-another-site':
    '브라우저에서 다른 사이트를 열어 보십시오. {network, select, home {아무 사이트도 열리지 않으면 공유기를 다시 켜십시오.} office {아무 사이트도 열리지 않으면 네트워크 담당자에게 알리십시오.} public {아무 사이트도 열리지 않으면 네트워크 담당자에게 알리십시오.} hotspot {아무 사이트도 열리지 않으면 휴대전화의 핫스팟을 껐다가 다시 켜십시오.} other {아무 사이트도 열리지 않으면 네트워크 담당자에게 알리십시오(집에서는 공유기를 다시 켜십시오).}}',
  'advice.step.open-portal':
    '브라우저를 열고 이 네트워크의 로그인 페이지가 나오면 로그인하거나 이용 약관에 동의하십시오.{hasPortal, select, yes { 이 페이지의 주소는 {portal}입니다.} other {}}',
  'advice.step.set-clock': '이 컴퓨터의 날짜 및 시간 설정을 열고 시간을 자동으로 맞추도록 켜십시오.',
  'advice.step.look-again': '이 검사를 다시 시작하십시오.',
  'advice.step.send-file':
    '{keeper, select, it {파일을 저장해 IT 부서에 보내십시오. 무엇을 바꿔야 하는지 들어 있습니다.} somebody {파일을 저장해 이 네트워크를 관리하는 분에게 보여 주십시오. 무엇을 바꿔야 하는지 들어 있습니다.} other {파일을 저장해 IT 부서에 보내십시오. 무엇을 바꿔야 하는지 들어 있습니다. 집이라면 인터넷을 관리하는 분에게 보여 주십시오.}}',
  'advice.step.hotspot-meanwhile':
    '{keeper, select, somebody {지금 바로 ChatGPT가 필요하면 휴대전화의 핫스팟을 쓰십시오.} other {지금 바로 ChatGPT가 필요하고 회사에서 허용한다면 휴대전화의 핫스팟을 쓰십시오.}}',
  'advice.step.use-browser':
    '{keeper, select, somebody {바뀔 때까지 앱 대신 웹 브라우저에서 ChatGPT를 쓰십시오.} other {IT 부서에서 바꿀 때까지 앱 대신 웹 브라우저에서 ChatGPT를 쓰십시오.}}',
  'advice.step.quit-tool':
    '{product} 프로그램을 끝내거나 설치한 사람에게 물어보고, 시스템 설정에서 더는 이 프로그램을 거치지 않는지 확인하십시오.',
  'advice.step.scanner-exempt': '본인 컴퓨터라면 {product} 프로그램에서 직접 바꿀 수 있습니다: {console}.',
  'advice.step.scanner-ask':
    '회사 컴퓨터라면 {product} 프로그램이 ChatGPT를 건드리지 않도록 IT 부서에 요청하십시오.',
  'advice.step.gateway-sign-in':
    '브라우저에서 아무 사이트나 열어 로그인 창이 나오면 회사 계정으로 로그인한 뒤 ChatGPT를 다시 열어 보십시오.',
  'advice.step.gateway-domain':
    '이 컴퓨터에 로그인한 계정으로 관문이 사용자를 알아볼 수 있습니다. 회사 계정으로 로그인하고 회사 네트워크에 연결한 뒤 ChatGPT를 다시 시작하십시오.',
  'advice.step.workspace-account':
    '회사에서 받은 계정으로 ChatGPT에 로그인하고 회사 워크스페이스를 선택하십시오. 이 네트워크에서는 다른 계정을 쓸 수 없습니다.',
  'advice.step.wait':
    '직접 바꿀 것은 없습니다. OpenAI가 고쳐야 하는 문제입니다. 진행 상황은 OpenAI 상태 페이지에서 볼 수 있습니다.',
  'advice.step.wait-minutes': '몇 분 기다린 뒤 ChatGPT를 한 번 새로 고치십시오.',
  'advice.step.vpn-off':
    '개인 VPN을 쓰고 있다면 끄고 다시 시도하십시오. 회사 VPN이라면 먼저 IT 부서에 문의하십시오.',
  'advice.step.move-closer':
    '{line, select, wifi {Wi-Fi 공유기에 더 가까이 가거나 케이블로 연결하고, 큰 다운로드는 잠시 멈추십시오.} cable {네트워크 케이블의 양쪽 끝이 단단히 꽂혀 있는지 확인하고, 큰 다운로드는 잠시 멈추십시오.} other {Wi-Fi라면 공유기에 더 가까이 가거나 케이블로 연결하고, 케이블이라면 양쪽 끝이 단단히 꽂혀 있는지 확인하십시오. 큰 다운로드는 잠시 멈추십시오.}}',
  'advice.step.voice-slower': '음성은 계속 쓸 수 있습니다. 늦게 시작되고 음질이 떨어질 수 있을 뿐입니다.',
  'advice.step.restart-browser':
    '브라우저나 ChatGPT 앱을 완전히 끝냈다가 다시 열고, 시크릿 창에서도 열어 보십시오.',
  'advice.step.other-account':
    'ChatGPT에서 로그아웃했다가 다시 로그인하고, 맞는 계정과 워크스페이스를 쓰고 있는지 확인하십시오.',
  'advice.step.other-network':
    '가능하면 휴대전화 핫스팟 같은 다른 네트워크에 연결해 이 검사를 한 번 더 하십시오. 두 결과를 비교하면 문제가 어디에 있는지 알 수 있습니다.',

  'advice.step.where-allow': inConsole,
  'advice.step.where-allow-generic':
    '거르는 장비 모두(DNS 필터, 웹 필터, 방화벽, 프록시)에서 ChatGPT 도메인을 허용하십시오. 방화벽은 주소가 아니라 이름으로 허용하십시오.',
  'advice.step.own-rule':
    '거부는 이 컴퓨터 자체에서 나옵니다. 방화벽, 엔드포인트 에이전트, VPN의 킬 스위치 또는 라우팅일 수 있습니다. 네트워크가 아니라 이 컴퓨터의 규칙을 바꾸세요.',
  'advice.step.which-hosts': '{hosts, plural, other {이번 측정에서 영향을 받은 호스트 #개: {hostNames}.}}',
  'advice.step.whole-domains':
    '도메인 전체를 이름 그대로와 와일드카드로 모두 넣으십시오(chatgpt.com과 *.chatgpt.com). 와일드카드가 이름 그대로를 포함하지 않는 제품이 많고, 개별 호스트는 바뀝니다.',
  'advice.step.import-format':
    '{product} 제품용으로 준비된 목록: clearway allowlist --product {productId}. 형식: {importFormat}.',
  'advice.step.import-all': '준비된 목록: clearway allowlist --all.',
  'advice.step.resolver-no-help':
    '컴퓨터에서 DNS 서버를 바꿔도 소용이 없습니다. 외부 리졸버에 보낸 질의도 같은 필터가 응답합니다.',
  'advice.step.where-exempt': inConsole,
  'advice.step.where-exempt-generic':
    '이 인증서를 발급한 장비나 클라이언트를 찾아 ChatGPT 도메인을 복호화에서 제외하십시오.{hasIssuer, select, yes { 확인된 발급자: {issuer}.} other {}}',
  'advice.step.agent-not-network':
    '검사는 컴퓨터 자체에서 이루어지므로 어느 네트워크에서나 같습니다. 방화벽이 아니라 클라이언트 정책을 바꾸십시오.',
  'advice.step.tenant-first':
    '먼저 회사가 ChatGPT-Allowed-Workspace-Id 헤더로 ChatGPT를 자사 워크스페이스로 제한하는지 확인하십시오. 이 헤더를 넣으려면 chatgpt.com 검사가 필요하므로, 그렇다면 그것만 남기고 나머지 호스트를 제외하십시오.',
  'advice.step.workspace-trap':
    '이 제한은 chatgpt.com을 검사하며 ChatGPT-Allowed-Workspace-Id 헤더를 넣는 방식입니다. chatgpt.com을 제외하면 제한이 꺼지고, 그대로 두면 검사를 거부하는 앱이 동작하지 않습니다. chatgpt.com만 검사하고 다른 호스트(먼저 register.appattest.apple.com)는 모두 제외하며, 사람들에게 브라우저를 쓰도록 안내하십시오.',
  'advice.step.apps-pin':
    'App Attest(register.appattest.apple.com)는 검사된 연결을 모두 거부합니다. ChatGPT 앱도 컴퓨터가 신뢰하는 회사 인증서를 거부할 수 있습니다(Mac 앱은 자체 루트 목록을 씁니다). 이들에게는 제외가 확실한 방법입니다.',
  'advice.step.mac-pins':
    'Mac용 ChatGPT 앱은 코드에 들어 있는 자체 목록과 인증서를 비교합니다. 독립 분석에 따르면 버전 1.2025.315(2025년 11월)에는 루트 35개가 있었으며, OpenAI는 이 목록을 공개하지 않고 목록은 바뀝니다. {macApp, select, maybe {{product} 제품의 루트가 목록에 있었으므로 앱이 이 검사를 받아들일 수 있습니다.} other {여기서 확인된 루트는 목록에 없을 가능성이 높으므로, Mac에서 신뢰하도록 해도 앱에는 도움이 되지 않습니다.}}',
  'advice.step.trust-refused':
    '컴퓨터에 루트가 있는데도 Chromium이 검사 장비의 체인을 거부합니다{hasCode, select, yes {({code})} other {}}. RSA 2048 이상 또는 EC 키와 SHA-256으로 서명하고, subjectAltName에 호스트를 넣고, 유효 기간을 398일 이하로 하거나, 도메인을 검사에서 제외하십시오.',
  'advice.step.trust-accepted':
    '브라우저는 검사 루트를 알지만 컴퓨터 저장소는 모릅니다(또는 중간 인증서가 빠져 있습니다). 기기 관리로 루트와 중간 인증서를 컴퓨터 저장소에 설치하십시오. 다른 목록을 쓰는 프로그램(Node, Java, Python)에도 필요합니다.',
  'advice.step.trust-picked':
    '일부 프로그램만 검사되므로 이 컴퓨터에서 또는 프로그램별로 검사가 이루어집니다. 백신, 에이전트와 그 애플리케이션 규칙을 확인하십시오.{hasIssuer, select, yes { 브라우저에 보이는 발급자: {issuer}.} other {}}',
  'advice.step.http2-let-pass':
    'HTTP/1.1은 통과하지만 HTTP/2(ALPN h2)는 끊깁니다. 이 도메인에 대해 경로의 장비를 업데이트하거나 우회하고, 또는 장비가 제안(ALPN)에서 h2를 빼도록 하여 클라이언트가 HTTP/1.1을 쓰게 하십시오.',
  'advice.step.browser-way':
    '일반 연결은 되지만 브라우저 엔진은 실패합니다({why}). {hasProxy, select, yes {다른 길({proxy})로 나갑니다. 시스템 설정, 프록시 스크립트, 브라우저 정책을 비교하십시오.} other {브라우저 정책, 엔드포인트 보안의 확장 프로그램, 네트워크가 브라우저를 다루는 방식을 확인하십시오.}}',
  'advice.step.trust-root':
    '이 컴퓨터는 검사하는 발급자를 신뢰하지 않습니다. 검사를 유지하려면 기기 관리로 루트 인증서를 설치하십시오. 그러면 브라우저는 되지만 인증서를 고정한 앱은 여전히 되지 않습니다.',
  'advice.step.maybe-blocked':
    '{product} 제품은 차단 페이지에도 자체 인증서를 쓰므로, 검사를 바꾸기 전에 차단 규칙이 있는지 먼저 확인하십시오.',
  'advice.step.verify': '같은 컴퓨터에서 이 검사를 다시 실행하십시오. 이제 아무것도 나오지 않아야 합니다.',
  'advice.step.repair-line':
    '회선, 기본 경로, 출구 방화벽을 확인하십시오. 이름으로도 주소로도(TCP 443) 외부에 닿지 않습니다.',
  'advice.step.repair-resolver': '설정된 리졸버가 UDP와 TCP 53에서 응답하고 상위 서버에 닿는지 확인하십시오.',
  'advice.step.clean-hosts-file':
    '이 컴퓨터의 hosts 파일(/etc/hosts, Windows에서는 C:\\Windows\\System32\\drivers\\etc\\hosts)에서 {hosts, plural, =0 {해당 항목} other {호스트 #개({hostNames}) 항목}}(현재 {address})을 제거하고, 어떤 프로그램이나 정책이 적었는지 확인하십시오.',
  'advice.step.repair-clock':
    '이 컴퓨터와 주변 컴퓨터의 시간 동기화(NTP, 도메인 시간, 메인보드 배터리)를 확인하십시오.',
  'advice.step.repair-mtu':
    'ICMP "fragmentation needed"와 ICMPv6 "packet too big"을 통과시키거나, 터널 또는 회선에서 TCP MSS를 낮추십시오(예: 1240).',
  'advice.step.repair-ipv6':
    '외부로 가는 IPv6 경로를 고치거나, 고칠 때까지 IPv6를 알리지 마십시오(라우터 광고).',
  'advice.step.steady-line':
    '이번 측정에서 연결 {slow, plural, other {#개}}가 두 번째 시도를 필요로 했습니다. 패킷 손실이나 가득 찬 회선을 확인하십시오: Wi-Fi 신호와 채널, 이중 모드 오류, 업링크의 속도 제한, 중간의 VPN.',
  'advice.step.widen-line':
    '{way, select, up {업로드} other {다운로드}} 약 {kbps}kbit/s는 {way, select, up {파일과 음성} other {수 메가바이트의 페이지}}에 부족합니다. 트래픽 제한, 가득 찬 회선, 종량제 또는 모바일 회선, 중간의 VPN을 확인하십시오.',
  'advice.step.shorten-path':
    '왕복 시간이 {roundTripMs}ms입니다. VPN 우회, 먼 클라우드 게이트웨이, 위성, 붐비는 회선을 살펴보십시오. chatgpt.com을 가까운 곳에서 바로 내보내는 것이 가장 효과적입니다.',
  'advice.step.gateway-password':
    '프록시{hasProxy, select, yes { {proxy}} other {}}가 인증{hasSchemes, select, yes {({schemes})} other {}}을 요구합니다. 모든 프로그램에 가장 확실한 방법은 ChatGPT 도메인을 인증 없이 허용하는 것입니다.',
  'advice.step.gateway-basic':
    'Basic: 프로그램이 이름과 암호를 읽을 수 있는 형태로 보내므로 프록시까지 TLS를 쓸 때만 제공하십시오. 브라우저는 한 번 물어보지만, 다른 프로그램은 프록시 설정에 넣어 주어야 하고 대부분 묻지 않습니다.',
  'advice.step.gateway-digest':
    'Digest: 브라우저 말고는 쓰는 프로그램이 거의 없어, Digest만 제공하면 앱이 실패합니다. Negotiate도 함께 제공하십시오.',
  'advice.step.gateway-ntlm':
    'NTLM: 브라우저와 Windows 네트워크 스택을 쓰는 프로그램만, 그것도 도메인 계정일 때만 자동으로 로그인합니다. 하나의 연결에 묶이므로 부하 분산 장치가 연결을 옮기면 안 됩니다. 되도록 Negotiate를 쓰십시오.',
  'advice.step.gateway-negotiate':
    'Negotiate(Kerberos): 컴퓨터에 도메인 티켓이 있어야 하고(klist), 설정에 프록시를 주소가 아니라 이름으로 적어야 하며, HTTP/그-이름이 프록시의 서비스 주체로 등록되어 있어야 합니다.',
  'advice.step.gateway-socks':
    'SOCKS: 브라우저는 SOCKS 프록시에 이름과 암호를 보낼 수 없습니다. 알려진 주소는 인증 없이 통과시키거나 HTTP 프록시를 쓰십시오.',
  'advice.step.gateway-repair':
    '이 컴퓨터에 설정된 프록시{hasProxy, select, yes { {proxy}} other {}}{how, select, certificate {의 인증서를 이 컴퓨터가 받아들이지 않습니다. 인증서를 갱신하거나 그 발급자를 이 컴퓨터에 설치하십시오.} other {가 응답하지 않습니다.}} 프록시를 고치거나 남아 있는 설정(시스템 프록시, HTTPS_PROXY, 제대로 종료되지 않은 디버깅 도구)을 지우십시오.',
  'advice.step.script-repair':
    '시스템 설정의 프록시 스크립트(PAC){how, select, broken {가 제공되지만 쓸 수 있는 스크립트가 아닙니다. 그 주소와 거기서 무엇이 응답하는지, 그리고 문법을 확인하십시오} other {를 가져올 수 없습니다. 그 주소의 이름과 서버를 확인하십시오}}.',
  'advice.step.script-leftover':
    '여기서는 직접 연결이 됩니다. 이 네트워크에 프록시가 필요하지 않다면 설정을 지우십시오.',
  'advice.step.gateway-set':
    '이 네트워크에서는 프록시{hasProxy, select, yes { {proxy}} other {}}로만 나갈 수 있는데, 이 컴퓨터는 프록시를 쓰지 않거나 ChatGPT에는 쓰지 않습니다. 이 도메인을 예외로 두지 않은 설정을 정책으로 배포하거나 도메인을 직접 허용하십시오.',
  'advice.step.gateway-voice':
    '음성은 UDP를 쓰므로 프록시{hasProxy, select, yes { {proxy}} other {}}를 거칠 수 없습니다. 직접 나가도록 허용하십시오.',
  'advice.step.gateway-let-pass':
    '프록시의 허용 목록에 ChatGPT 도메인을 443 포트 CONNECT 대상으로 추가하십시오{hasProxy, select, yes { ({proxy})} other {}}.',
  'advice.step.update-inspector':
    '경로의 방화벽이나 프록시를 업데이트하거나 이 도메인을 TLS 처리에서 제외하십시오. 최신 클라이언트의 TLS 1.3 ClientHello(양자 내성 키 때문에 패킷 하나보다 큼)를 처리하지 못합니다.',
  'advice.step.websocket-allow':
    'TCP 443에서 wss://ws.chatgpt.com과 wss://chatgpt.com으로 가는 표준 HTTP/1.1 헤더 Upgrade: websocket을 통과시키십시오. 대부분의 프록시는 이 호스트를 검사에서 제외하면 통과시킵니다.',
  'advice.step.websocket-idle':
    '유휴 시간 제한과 메시지 크기 제한도 확인하십시오. 연결되었다가 끊긴다면 이것이 원인입니다.',
  'advice.step.voice-ports':
    'https://openai.com/chatgpt-voice.json 의 주소로 UDP 3478을 허용하십시오(목록이 바뀌므로 정기적으로 불러오십시오).',
  'advice.step.voice-fallback': '대체 경로도 닫혀 있습니다. 같은 주소로 적어도 TCP 443을 허용하십시오.',
  'advice.step.voice-priority':
    '음성 패킷이 나가는 길에서 사라지거나 늦어집니다(손실 {lostPercent}%). 업링크 포화, 약한 Wi-Fi, UDP 속도를 제한하는 장비가 있는지 확인하고 UDP 3478에 우선순위(QoS)를 주십시오.',
  'advice.step.egress-country':
    'OpenAI는 이 네트워크를 {hasCountry, select, yes {{country}} other {서비스하지 않는 나라}}에 있는 것으로 봅니다. VPN이나 해외 클라우드 게이트웨이로 나간다면, 사내 규정과 법이 허용하는 범위에서 chatgpt.com과 openai.com이 서비스 지역에서 나가게 하십시오.',
  'advice.step.shared-address':
    '여러 사람이 출구 주소 하나를 함께 씁니다. 여러 주소로 나누거나, 주소를 밝혀 OpenAI 지원팀에 문의하십시오.',
  'advice.step.nothing-to-change': '네트워크는 ChatGPT를 통과시킵니다. 바꿀 것이 없습니다.',
  'advice.step.unexpected-look':
    '{hosts, plural, =0 {누가 응답하는지 확인하십시오} other {호스트 #개({hostNames})에 누가 응답하는지 확인하십시오}}: 필터, 캐시, 로그인 페이지, 잘못된 DNS 항목 등. 인증서와 응답의 첫 부분이 파일에 있습니다.',
  'advice.step.send-support':
    '그래도 되지 않으면 파일을 저장해 OpenAI 지원팀에 보내십시오. 무엇을 측정했는지 들어 있습니다.',
  'advice.step.support-certificate':
    '서비스의 인증서를 확인해야 합니다{hosts, plural, =0 {} other {: {hostNames}}}. 받은 그대로의 체인이 파일에 있습니다.',
};
