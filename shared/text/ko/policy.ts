import type { PolicyWords } from '../en/policy';

export const policyWords: PolicyWords = {
  name: 'Clearway',
  about: '네트워크에서 ChatGPT가 작동하지 않는 이유를 찾습니다.',
  supported: 'Clearway 0.1 이상',
  'language.title': '언어',
  'language.help':
    '창의 언어입니다. ko와 같은 BCP 47 태그로 적습니다. 설정하지 않으면 시스템 언어를 따릅니다.',
  'catalogueFile.title': '호스트 목록 파일',
  'catalogueFile.help':
    '내장된 목록 대신 사용할 최신 호스트 목록의 경로입니다. 설정하지 않으면 내장된 목록을 사용합니다.',
  'deadlineSeconds.title': '제한 시간',
  'deadlineSeconds.help':
    '검사는 이 시간(초)이 지나면 그때까지 확인한 내용으로 끝납니다. 설정하지 않으면 60초입니다.',
  'bundleFolder.title': '묶음 폴더',
  'bundleFolder.help': '창에서 묶음을 저장하는 폴더입니다. 설정하지 않으면 다운로드 폴더입니다.',
  'bundleName.title': '묶음 파일 이름',
  'bundleName.help':
    '.zip으로 끝나야 합니다. {date}, {time}(UTC), {status}, {code}는 자동으로 채워집니다. 설정하지 않으면 clearway-{date}-{time}.zip입니다.',
  'companyName.title': '조직 이름',
  'companyName.help': '모든 화면에 “…에서 관리합니다”로 표시됩니다.',
  'helpContact.title': '도움을 요청할 곳',
  'helpContact.help': '전자 메일 주소, 전화번호 또는 웹 페이지입니다. 모든 화면에 표시됩니다.',
  'autoRun.title': '바로 검사 시작',
  'autoRun.help': '창이 질문 없이 바로 검사를 시작합니다. 설정하지 않으면 먼저 질문합니다.',
  'extraRoots.title': '추가로 신뢰하는 루트',
  'extraRoots.help':
    '이 컴퓨터의 프로그램이 시스템 저장소 외에 신뢰하는 루트 인증서의 PEM 파일입니다. 공인 인증서로 치지 않으므로 검사(복호화) 여부는 그대로 알려 줍니다.',
  'extraHosts.title': '추가로 확인할 호스트',
  'extraHosts.help':
    '필요하면 경로와 정상 상태 코드를 함께 적습니다: chat.example.com/health 200,204. 판정을 나쁘게 만들지 않습니다.',
  'leaveOutHosts.title': '제외할 호스트',
  'leaveOutHosts.help':
    '절대 접속하지 않을 호스트입니다: js.stripe.com, 또는 그 아래 전체를 뜻하는 *.intercom.io.',
  'proxy.title': '프록시',
  'proxy.help':
    '시스템 설정 대신 사용할 프록시입니다. 예: http://proxy.example.com:8080, 사용하지 않으려면 direct. 모든 계정이 정책을 읽을 수 있으므로 암호는 적을 수 없습니다.',
  'runLog.title': '검사 기록 파일',
  'runLog.help':
    '검사할 때마다 판정을 JSON 한 줄로 덧붙이는 파일입니다. 로그 수집기가 읽습니다. 사람, 컴퓨터, 네트워크의 이름은 들어가지 않습니다.',
  'telemetry.title': 'OpenTelemetry 수집기',
  'telemetry.help':
    '검사할 때마다 OpenTelemetry 로그 레코드 하나(OTLP, HTTPS)를 받는 주소입니다. 검사 기록 파일과 같은 항목입니다. 설정하지 않으면 아무것도 보내지 않습니다.',
  'redactWords.title': '묶음에서 지울 단어',
  'redactWords.help':
    '기본으로 지우는 것 외에 모든 묶음과 HAR에서 지울 단어(프로젝트, 사업장, 이름)입니다. 네 글자 이상이어야 합니다.',
  'outsideDns.title': '외부 DNS 서버에 묻기',
  'outsideDns.help':
    '외부 DNS 서버(8.8.8.8 등)에 다시 물어볼 수 있습니다. 끄면 거짓으로 답하는 서버와 없는 이름을 구별할 수 없습니다. 설정하지 않으면 허용됩니다.',
  'stun.title': '음성 시험',
  'stun.help': '음성 서버와 STUN 서버로 UDP 패킷을 보낼 수 있습니다. 설정하지 않으면 허용됩니다.',
  'proxyScripts.title': '프록시 스크립트 시험',
  'proxyScripts.help':
    '네트워크의 프록시 스크립트(WPAD, PAC)를 받아 그 프록시를 시험할 수 있습니다. 설정하지 않으면 허용됩니다.',
  'uploadTarget.title': '번들을 보낼 곳',
  'uploadTarget.help':
    '사용자가 눌렀을 때 저장한 번들을 PUT으로 보낼 HTTPS 서버의 폴더입니다. 설정하지 않으면 보내지 않습니다.',
  'uploadTest.title': '업로드 시험',
  'uploadTest.help':
    '업로드가 통과하는지 보려고 0으로 채운 본문을 보낼 수 있습니다. 설정하지 않으면 허용됩니다.',
  'updateChannel.title': '새 버전',
  'updateChannel.help':
    'off: 아무에게도 묻지 않습니다. latest 또는 beta: 창이 열릴 때 업데이트 피드에 해당 채널의 새 버전이 있는지 한 번 묻습니다. 설정하지 않으면 off입니다.',
  'updateFeed.title': '업데이트 피드',
  'updateFeed.help':
    '릴리스 파일(latest.yml 등과 설치 파일)이 있는 HTTPS 서버의 폴더입니다. 사용자가 누르기 전에는 아무것도 받지 않으며, 한 사람용으로 설치된 경우에만 받습니다. 설정하지 않으면 아무에게도 묻지 않습니다.',
  'computerTraces.title': '이 컴퓨터의 보안 제품 찾기',
  'computerTraces.help': '알려진 보안 제품의 흔적을 이 컴퓨터에서 찾습니다. 설정하지 않으면 허용됩니다.',
  'hotspot.title': '핫스팟과 비교',
  'hotspot.help': '창에서 휴대전화 핫스팟과 비교하도록 안내할 수 있습니다. 설정하지 않으면 허용됩니다.',
  'recording.title': '브라우저 기록',
  'recording.help':
    '문제를 재현하는 동안 창이 브라우저의 통신(HAR)을 기록할 수 있습니다. 설정하지 않으면 허용됩니다.',
  'screenshots.title': '화면 그림',
  'screenshots.help': '화면 그림을 묶음에 넣을 수 있습니다. 설정하지 않으면 허용됩니다.',
};
