/** IT 부서나 OpenAI 고객 지원에 보내는 글, 답변이 결과에 더해 주는 것, 길의 그림. */
export const letter = {
  'letter.subject.it':
    '회사 네트워크에서 ChatGPT가 되지 않습니다{hasProduct, select, yes { ({product})} other {}}: 원인과 조치 방법',
  'letter.subject.support': 'ChatGPT가 되지 않습니다: 네트워크 점검 결과',
  'letter.subject.healthy': '네트워크는 열려 있는데 ChatGPT가 되지 않습니다: 점검 결과',
  'letter.intro': 'Clearway {version}의 ChatGPT 네트워크 점검, {when}',
  'letter.evidence': '측정한 것:',
  'letter.product': '막고 있는 것: {product} ({sure})',
  'letter.sure': '확실한 정도: {sure}',
  'letter.hosts': '영향을 받는 호스트 {count}개: {hosts}',
  'letter.egress': '밖에서 보이는 주소: {address} ({country})',
  'letter.proxy': '사용 중인 프록시: {proxy}',
  'letter.looks': '관찰 {count}건, 첫 관찰 시각 {startedAt} (UTC). 로그와 비교해 볼 수 있습니다',
  'letter.told': '사용자가 알려 준 것:',
  'letter.words': '사용자의 설명: {words}',
  'letter.tried': '이미 해 본 것:',
  'letter.file':
    '첨부한 clearway-….zip 파일에 모든 관찰 기록, 받은 인증서, 이 보고서가 들어 있습니다. 비밀번호 없이 열 수 있으며 개인 정보는 지워져 있습니다.',
  'letter.paste':
    '(전체 내용이 길어서 여기에 다 들어가지 않습니다. 이미 복사해 두었으니 아래 내용 대신 붙여 넣으십시오.)',

  'told.network-everywhere':
    '다른 연결에서도 그렇다고 하셨습니다. 여기에서 찾은 것은 그대로 유효하지만 원인이 더 있을 수 있습니다. 휴대폰 핫스팟과 비교해 보면 알 수 있습니다.',
  'told.computer-only-here':
    '여기에서만 그렇다고 하셨습니다. 찾은 원인은 이 컴퓨터에 있어 어디에서나 나타나야 하므로, 이곳의 다른 원인이 더해졌을 수 있습니다.',
  'told.network-only-you':
    '본인만 그렇다고 하셨습니다. 본인의 계정이나 이 컴퓨터에만 적용된 차단일 수 있으니 도와주는 분에게 그렇게 알려 주십시오.',
  'told.network-others-too':
    '다른 사람들도 그렇다고 하셨습니다. 결과와 맞습니다. 함께 쓰는 곳에 원인이 있습니다.',
  'told.network-only-here':
    '여기에서만 그렇다고 하셨습니다. 결과와 맞습니다. 다른 연결은 영향을 받지 않습니다.',
  'told.computer-everywhere':
    '어디에서나 그렇다고 하셨습니다. 결과와 맞습니다. 원인이 이 컴퓨터와 함께 움직입니다.',
  'told.computer-others-too':
    '다른 사람들도 그렇다고 하셨습니다. 결과와 맞습니다. 같은 프로그램이 그 컴퓨터에도 있을 것입니다.',
  'told.service-others-too':
    '다른 사람들도 그렇다고 하셨습니다. 결과와 맞습니다. 이 컴퓨터의 문제가 아닙니다.',
  'told.service-everywhere':
    '어디에서나 그렇다고 하셨습니다. 결과와 맞습니다. 이 네트워크의 문제가 아닙니다.',
  'told.changed-security':
    '새 VPN이나 보안 프로그램이 생겼다고 하셨습니다. 결과와 맞습니다. 어떤 것인지 도와주는 분에게 알려 주십시오.',
  'told.clear-account':
    '비밀번호나 계정이 바뀌었다고 하셨습니다. 모든 곳에서 ChatGPT를 로그아웃한 다음 다시 로그인하십시오. 지금은 그것이 가장 유력한 원인입니다.',
  'told.clear-on-and-off':
    '되다 안 되다 한다고 하셨습니다. 지금은 길이 열려 있습니다. 안 되는 바로 그때 다시 점검을 시작해 주십시오.',
  'told.clear-others-too':
    '다른 사람들도 그렇다고 하셨습니다. 지금 여기에서는 길이 열려 있으니 되다 안 되다 하는 것일 수 있습니다. 안 될 때 다시 살펴보십시오.',
  'told.clear-everywhere':
    '어디에서나 그렇다고 하셨는데 여기의 길은 열려 있습니다. 네트워크보다는 계정이나 기기가 원인일 가능성이 큽니다.',
  'told.clear-only-you': '본인만 그렇다고 하셨고 길은 열려 있습니다. 계정이나 기기가 가장 유력한 원인입니다.',

  'path.title': 'ChatGPT까지 가는 길',
  'path.computer': '이 컴퓨터',
  'path.agent': '이 컴퓨터의 보안 프로그램',
  'path.wifi': 'Wi-Fi',
  'path.cable': '네트워크 케이블',
  'path.link': '네트워크 연결',
  'path.vpn': 'VPN',
  'path.gate': '로그인 페이지',
  'path.guard': '네트워크의 차단 장치',
  'path.way-out': '회사의 출구',
  'path.internet': '인터넷',
  'path.openai': 'ChatGPT',
  'path.state.clear': '이상 없음',
  'path.state.break': '여기에서 막힘',
  'path.state.trouble': '여기에서 일부 막힘',
  'path.state.beyond': '닿지 못함',
  'path.state.unknown': '알 수 없음',
} as const;
