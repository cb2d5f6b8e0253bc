import type { allowlist as english } from '../en/allowlist';

/** 허용 목록과 함께 나가는 안내문. 메뉴 이름은 제조사의 표기 그대로 둡니다. */
export const allowlist: Readonly<Record<keyof typeof english, string>> = {
  'allowlist.title': 'ChatGPT와 {product}: 가져올 목록',
  'allowlist.overview': 'ChatGPT: 네트워크용 목록',
  'allowlist.made':
    'Clearway가 {date} 자 ChatGPT 호스트 목록에서 만들었습니다. 호스트는 바뀝니다. Clearway의 목록이 새로 나오면 다시 만드십시오.',
  'allowlist.least':
    '목록에는 ChatGPT에 필요한 것만 있으며 나머지는 그대로 둡니다. 기본 거부 정책을 유지하십시오. 이 목록은 제안일 뿐이며 네트워크에서 바뀐 것은 없습니다.',
  'allowlist.files': '파일',
  'allowlist.file.allow':
    '`{file}`: 허용해야 하는 항목(TCP 443). 없으면 ChatGPT의 일부가 멈추거나 느려집니다.',
  'allowlist.file.optional':
    '`{file}`: 없어도 아무도 느끼지 못하는 항목(결제, 도움말 창, 측정, 다른 회사 계정). 필요한 줄만 추가하십시오.',
  'allowlist.file.exempt':
    '`{file}`: 복호화하면 안 되는 항목: OpenAI의 이름, Apple의 이름 두 개, 음성. 다른 예외는 필요하지 않습니다.',
  'allowlist.file.exempt-tenant':
    '`{file}`: 위와 같지만 chatgpt.com이 없습니다. 그곳에 헤더를 삽입하는 회사용입니다(“워크스페이스로 제한하기” 참고). 둘 중 하나만 사용하십시오.',
  'allowlist.file.voice': '`{file}`: OpenAI가 공개하는 음성 서버 주소, 한 줄에 하나씩.',
  'allowlist.file.script': '`{file}`: 제품의 언어로 쓴 전체 설정. 불러오기 전에 읽어 보십시오.',
  'allowlist.file.script-tenant':
    '`{file}`: 위와 같지만 chatgpt.com은 계속 복호화합니다(“워크스페이스로 제한하기” 참고). 둘 중 하나만 사용하십시오.',
  'allowlist.file.nftables': '`{file}`: Linux 방화벽의 음성용 규칙.',
  'allowlist.file.plan': '`{file}`: 방화벽이 구역별로 내보내는 것.',
  'allowlist.file.products':
    '`clearway allowlist --all --out DIR`은 제품 {count, plural, other {#개}}에 대해 각 형식과 폴더로 같은 내용을 씁니다.',
  'allowlist.where': '입력할 곳',
  'allowlist.where-allow': '허용: {console}.',
  'allowlist.where-exempt': '검사 제외: {console}.',
  'allowlist.where-exempt-unknown':
    '검사 제외: 알려진 메뉴가 없습니다. 제품이 복호화하지 않으면 아무것도 필요하지 않습니다.',
  'allowlist.menu': '메뉴는 버전마다 옮겨집니다. 가까운 곳에서 같은 단어를 찾으십시오.',
  'allowlist.certainty.official': '확실성: 제조사의 문서에 있습니다.',
  'allowlist.certainty.third-party':
    '확실성: 다른 사람들이 설명한 내용이며 제조사 문서로 확인하지 않았습니다.',
  'allowlist.certainty.inferred':
    '확실성: 알려진 사실에서 추론했습니다. 사용 중인 버전에서 먼저 확인하십시오.',
  'allowlist.certainty.recalled': '확실성: 일반적인 지식이며 찾아보지 않았습니다. 먼저 확인하십시오.',
  'allowlist.order': '규칙의 순서',
  'allowlist.order.above-blocks':
    '허용 규칙은 차단 규칙보다 위에, 검사하지 않는 규칙은 검사하는 규칙보다 위에 두십시오. 보통 먼저 맞는 규칙이 적용됩니다.',
  'allowlist.order.activate':
    '허용 규칙은 차단 규칙보다 위에, 검사하지 않는 규칙은 검사하는 규칙보다 위에 두십시오. 활성화하기 전에는 적용되지 않습니다(Zscaler 포털은 “Activate”, Broadcom 포털은 “Activate Policy”).',
  'allowlist.order.commit':
    '범주를 사용하는 Security 규칙은 차단 규칙보다 위에, “No Decrypt” 규칙은 “Decrypt” 규칙보다 위에 두고 commit 하십시오. SSL Decryption Exclusion의 항목은 복호화 규칙보다 우선합니다.',
  'allowlist.order.allow-wins': '허용 목록이 차단 목록보다 우선하므로 위치는 중요하지 않습니다.',
  'allowlist.order.exempt-first':
    '검사하지 않는 규칙은 항상 먼저 평가됩니다. 나머지 규칙은 위에서 아래로 읽고 먼저 맞는 규칙이 적용되므로 허용 규칙을 차단 규칙보다 위에 두십시오.',
  'allowlist.order.filter-before-category':
    '정적 URL 필터는 범주보다 먼저 확인됩니다. “Allow”는 범주 확인으로 넘길 뿐이므로 항목은 범주 확인만 건너뛰는 “exempt”입니다. 바이러스 검사와 데이터 유출 방지는 유지됩니다. 방화벽 정책에서는 먼저 맞는 규칙이 적용됩니다.',
  'allowlist.order.first-match':
    '규칙은 위에서 아래로 읽고 먼저 맞는 규칙이 적용됩니다. 거부 규칙과 모두 복호화하는 규칙보다 위에 두십시오.',
  'allowlist.order.no-order': '순서가 없으며 모든 예외가 적용됩니다. 이름을 직접 입력하십시오.',
  'allowlist.script.cpl':
    'ProxySG: `{file}` 파일을 Local Policy로 설치하십시오. Cloud SWG 포털에서는 한 줄에 도메인 하나씩 있는 목록을 사용하십시오. 같은 종류의 계층이 이미 있으면 합치십시오. 뒤의 계층이 앞의 계층을 바꿀 수 있습니다.',
  'allowlist.script.fortios':
    '`{file}` 파일을 스크립트로 불러오십시오. 먼저 SSL/SSH 검사 프로필 이름을 바꾸고, 그 다음 웹 필터 프로필에서 URL 필터 “clearway-chatgpt”를 선택하고, 방화벽 정책에서 주소 그룹과 서비스 “clearway-voice”를 사용하십시오.',
  'allowlist.script.squid':
    '`{file}` 파일을 squid.conf에서 거부 규칙과 “ssl_bump bump”보다 위에 포함하십시오. 표준 설정의 acl “localnet”을 사용합니다. Squid가 복호화하지 않으면 ssl_bump 줄은 빼십시오. `squid -k parse`로 시험한 뒤 `squid -k reconfigure`를 실행하십시오.',
  'allowlist.script.gateway-rules':
    '목록은 My Team > Lists에 도메인으로 올리십시오. `{file}` 파일에는 인터페이스용 규칙이 꺼진 상태로 들어 있습니다(규칙마다 요청 하나). 켜기 전에 하나씩 확인하십시오. 이름을 허용하는 두 규칙은 다른 규칙이 차단할 때만 필요합니다.',
  'allowlist.tenant': '워크스페이스로 제한하기',
  'allowlist.tenant.conflict':
    '일부 회사는 자사 워크스페이스만 쓰도록 프록시에서 ChatGPT-Allowed-Workspace-Id 헤더를 삽입합니다. 그러려면 chatgpt.com을 복호화해야 합니다. chatgpt.com을 제외하면 회사의 제한이 꺼집니다. 이 경우 이름에 “tenant”가 있는 목록을 사용하십시오. chatgpt.com은 계속 복호화하고 나머지는 제외합니다. 브라우저는 그래도 작동하지만 ChatGPT 앱은 회사 인증서를 거부할 수 있습니다.',
  'allowlist.limits': '주의할 점',
  'allowlist.format.leading-dot':
    '앞의 점은 그 이름과 아래의 모든 이름을 뜻합니다(Zscaler: 다섯 단계까지). 점이 없는 이름은 그 호스트만 뜻합니다.',
  'allowlist.format.bare': '이름만 쓰면 아래의 이름도 포함됩니다. “*.”를 붙이지 마십시오.',
  'allowlist.format.name-and-wildcard':
    '와일드카드가 상위 이름을 포함하지 않을 수 있으므로 둘 다 있습니다: `chatgpt.com`과 `*.chatgpt.com`.',
  'allowlist.format.every-name':
    '이 제품에서 이름이 아래의 이름까지 포함하는지 알 수 없습니다. 그래서 알려진 호스트를 모두 나열했습니다. 사용 중인 버전이 도메인 전체를 받으면 도메인을 입력하십시오.',
  'allowlist.format.url-with-slash':
    '모든 항목은 “/”로 끝납니다. 없으면 `chatgpt.com`이 `chatgpt.com.example.net`에도 맞습니다. 와일드카드는 하나 이상의 단계를 뜻하며 상위 이름은 포함하지 않으므로 둘 다 있습니다. External Dynamic List는 URL 유형을 선택하십시오.',
  'allowlist.format.expression':
    '각 줄은 호스트와 경로에 대한 정규식이며 스킴은 없습니다. 시작이 고정되어 있고 점이 이스케이프되어 비슷한 이름은 맞지 않습니다.',
  'allowlist.format.filter-rule': '`@@||name^`는 그 이름과 아래의 이름을 허용합니다.',
  'allowlist.format.filter-rule-important':
    '`@@||name^$important`는 다른 모든 규칙보다 먼저 그 이름과 아래의 이름을 허용합니다.',
  'allowlist.format.exempt-differs':
    '검사하지 않을 목록은 다른 곳에 입력하며, 그곳의 형식으로 적혀 있습니다:',
  'allowlist.format.name-and-dot':
    '앞에 붙은 점은 이름 아래의 모든 것을 포함하지만 이름 자체는 포함하지 않을 수 있어 둘 다 적었습니다: `chatgpt.com`과 `.chatgpt.com`.',
  'allowlist.note.by-address':
    '프록시 기반 검사에서는 이 제품이 주소로 예외를 적용합니다. ChatGPT는 다른 사이트와 주소를 함께 쓰므로 그 사이트들도 예외가 됩니다. 이 경우에는 이름들에 전용 카테고리를 지정하고(Web Rating Overrides) 그 카테고리를 예외로 두십시오. 흐름 기반 검사에서는 이름으로 판단합니다.',
  'allowlist.note.goes-on':
    '항목은 `chatgpt.com.example.net`처럼 뒤에 더 이어지는 이름에도 맞습니다. 이 제품에는 이를 막을 방법이 없으니 악성 사이트 차단을 계속 켜 두십시오.',
  'allowlist.note.as-expression':
    '각 예외의 종류로 “Regular expression”을 고르십시오. 패턴은 알맞지 않습니다. `*`가 슬래시도 넘어가므로 낯선 사이트의 경로까지 맞게 됩니다.',
  'allowlist.note.as-domain':
    '이름을 “Domain”으로 입력하십시오. 그 아래의 이름까지 포함합니다. “FQDN”은 그 호스트 하나만 뜻합니다.',
  'allowlist.most-entries':
    '목록에는 최대 {count, plural, other {#개}} 항목이 들어가며 이 목록은 훨씬 적습니다.',
  'allowlist.most-characters': '항목 하나는 최대 {count, plural, other {#자}}입니다.',
  'allowlist.api-included':
    'openai.com과 그 아래의 모든 이름은 OpenAI의 목록에 있으며 프로그램용 인터페이스인 api.openai.com을 포함합니다. 원하지 않으면 허용 규칙보다 위에서 차단하십시오. ChatGPT에는 필요하지 않습니다.',
  'allowlist.withheld':
    '{pattern}은 목록에 없습니다. 누구나 그곳에 이름을 가질 수 있기 때문입니다. 알려진 이름만 넣었습니다: {hosts}. 지역에 따라 다른 이름이 쓰일 수 있으며 Clearway 보고서에 나옵니다. 이름의 패턴을 허용하지 마십시오. 낯선 사람이 맞는 이름을 등록할 수 있습니다.',
  'allowlist.withheld-unnamed':
    '{pattern}은 OpenAI의 목록에 있지만 이 목록에는 없습니다. 누구나 그곳에 이름을 가질 수 있고 ChatGPT가 쓰는 이름은 알려져 있지 않습니다.',
  'allowlist.syntax-source': '제품이 목록을 읽는 방식의 출처: {source}.',
  'allowlist.by-feature': '기능별로 필요한 이름',
  'allowlist.by-feature.how':
    '×가 있는 곳에 그 이름이 필요합니다. 사용하지 않는 기능에만 필요한 행은 빼십시오.',
  'allowlist.by-feature.name': '이름',
  'allowlist.voice': '음성',
  'allowlist.voice.ports':
    '음성은 OpenAI가 공개하는 주소 {count, plural, other {#개}}({feed})로 UDP {udp}를 사용하며, UDP가 통하지 않으면 같은 주소로 TCP {tcp}를 사용합니다. 이때는 늦게 시작하고 음질이 나쁠 수 있습니다. 이 주소에는 이름이 없어 웹 필터에 보이지 않으므로 방화벽에서 허용하고, TCP {tcp}를 복호화하지 마십시오. 목록은 바뀌므로 가끔 확인하십시오.',
  'allowlist.test': '시험 방법',
  'allowlist.test.again': '같은 컴퓨터에서 `clearway check`를 실행하십시오. 아무것도 나오지 않아야 합니다.',
  'allowlist.test.issuer':
    '브라우저에서 https://chatgpt.com 을 열고 인증서를 보십시오. 회사가 아니라 공개 기관이 발급한 것이어야 합니다.',
  'allowlist.test.stranger':
    '차단하던 사이트가 여전히 차단되는지 확인하십시오. 이 목록은 ChatGPT 외에는 열지 않아야 합니다.',
  'allowlist.test.vendor': '제조사가 보는 연결 상태: {page}',
  'allowlist.undo': '되돌리는 방법',
  'allowlist.undo.list':
    '두 규칙을 지운 다음 사용하던 목록을 지우십시오. 목록에는 다른 곳에서 쓰지 않는 이름(예: “clearway-chatgpt”)을 붙여 다른 것이 함께 지워지지 않게 하십시오.',
  'allowlist.undo.cpl': 'Local Policy에서 줄을 빼고 다시 설치하십시오.',
  'allowlist.undo.fortios':
    'URL 필터 “clearway-chatgpt”, ssl-exempt의 새 항목, 이름이 “clearway-”로 시작하는 모든 개체를 지우십시오. 시작하기 전에 설정을 백업하십시오.',
  'allowlist.undo.squid': '포함 줄을 지우고 `squid -k reconfigure`를 실행하십시오.',
  'allowlist.undo.gateway-rules': '이름이 “clearway-chatgpt”로 시작하는 규칙을 지우십시오.',
  'allowlist.plan.title': 'ChatGPT: 방화벽이 구역별로 내보내는 것',
  'allowlist.plan.intro':
    '첫 규칙부터 마지막 규칙까지, 모든 연결은 안에서 시작합니다. 프록시가 없으면 프록시 규칙 두 개를, 프록시로만 나갈 수 있으면 직접 규칙을 빼십시오.',
  'allowlist.plan.column.rule': '규칙',
  'allowlist.plan.column.source': '출발지',
  'allowlist.plan.column.destination': '목적지',
  'allowlist.plan.column.port': '포트',
  'allowlist.plan.column.action': '동작',
  'allowlist.plan.names': '아래의 이름 {count, plural, other {#개}}',
  'allowlist.plan.voice-servers': '아래의 음성 서버 {count, plural, other {#개}}',
  'allowlist.plan.proxy-port': 'TCP, 프록시의 포트',
  'allowlist.plan.rule.own-dns': '자체 리졸버의 이름 조회',
  'allowlist.plan.rule.to-proxy': '프록시를 통한 ChatGPT',
  'allowlist.plan.rule.proxy-out': '프록시에서 밖으로',
  'allowlist.plan.rule.direct': 'ChatGPT 직접 연결',
  'allowlist.plan.rule.voice': '음성',
  'allowlist.plan.rule.voice-fallback': '음성, 두 번째 방법',
  'allowlist.plan.rule.quic': 'QUIC은 닫아 두어도 됨: TCP로 이어짐',
  'allowlist.plan.rule.servers': '서버에는 ChatGPT가 필요 없음',
  'allowlist.plan.rule.inbound': '들어오는 것은 없음',
  'allowlist.plan.rule.rest': '나머지 모두',
  'allowlist.plan.mind': '주의할 점',
  'allowlist.plan.by-name':
    '주소가 아니라 이름으로 허용하십시오. 이 이름들은 대형 전송망 뒤에 있어 주소가 바뀌고 수많은 다른 사이트와 함께 쓰입니다.',
  'allowlist.plan.one-way':
    '응답이 돌아와야 합니다. 상태 기반 방화벽은 스스로 처리하며, 아니면 맺어진 연결을 허용하십시오.',
  'allowlist.plan.addresses-move':
    '음성 주소 {count, plural, other {#개}}는 {feed}의 사본이며 바뀔 수 있습니다.',
  'allowlist.plan.idle':
    'ChatGPT는 연결을 오래 유지합니다(TCP 443의 WebSocket). 잠시 조용하다고 끊지 말고 메시지 크기를 제한하지 마십시오.',
  'allowlist.plan.names-title': '이름',
  'allowlist.plan.voice-title': '음성 서버',
  'allowlist.zone.people': '직원의 컴퓨터와 휴대폰',
  'allowlist.zone.proxy': '프록시(DMZ)',
  'allowlist.zone.resolver': '자체 DNS 리졸버',
  'allowlist.zone.servers': '서버, 데이터베이스',
  'allowlist.zone.outside': '인터넷',
  'allowlist.zone.any': '모두',
};
