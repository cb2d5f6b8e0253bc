import type { bundle as english } from '../en/bundle';

/** summary.html과 번들을 넘길 때의 말. */
export const bundle: Readonly<Record<keyof typeof english, string>> = {
  'summary.title': 'ChatGPT 네트워크 보고서 요약',
  'summary.code': '코드',
  'summary.more': 'report.html에 {count}개가 더 있습니다.',
  'summary.whole':
    '근거를 포함한 전체 보고서는 같은 zip 파일의 report.html과 report.json에 있습니다. 사용자와 컴퓨터의 개인 정보는 지웠습니다.',
  'mail.subject': 'ChatGPT 네트워크 보고서 {code}',
  'mail.body': '{sentence}\n\n접수 코드: {code}\n첨부한 보고서를 확인해 주십시오: {file}\n',
  'window.saving.parts': '공유하고 싶지 않은 것 빼기',
  'window.saving.parts.lead': '선택한 것은 모두 파일에 들어갑니다. 진단 결과는 항상 들어갑니다.',
  'window.part.certificates': '인증서 원본',
  'window.part.pages': 'ChatGPT 대신 나타난 페이지의 글',
  'window.part.policy': 'IT 부서가 Clearway에 정한 설정',
  'window.part.log': 'Clearway의 실행 기록',
  'window.part.recording': '브라우저 기록',
  'window.part.screenshots': '화면 사진',
  'window.saving.repacking': '다시 묶는 중 …',
  'window.removed.why.person': '사용자나 컴퓨터가 누구의 것인지 드러냅니다.',
  'window.removed.why.place': '회사 네트워크의 구조나 있는 곳을 드러냅니다.',
  'window.removed.why.access': '이것으로 다른 사람이 대신 로그인할 수 있습니다.',
  'window.removed.why.sealed': '여기서는 무엇이 들어 있는지 볼 수 없습니다.',
  'window.removed.why.trace': '계정이나 기기 번호가 들어 있을 수 있습니다.',
  'window.packing.progress': '{percent, number}% 묶었습니다',
  'window.packing.stop': '중지',
  'window.saved.code': '접수 코드',
  'window.saved.code.how':
    '전화로 이 코드를 알려 주거나 문의에 적으십시오. 이 파일에만 해당하는 코드이며 사용자에 대해서는 아무것도 알려 주지 않습니다.',
  'window.saved.code.picture': '스캔할 수 있는 접수 코드 QR',
  'window.saved.code.copy': '코드 복사',
  'window.saved.share': '공유 …',
  'window.saved.mail': '이메일 쓰기',
  'window.saved.mail.how':
    '“{mail}” 단추를 누르면 메일 프로그램에 초안이 열립니다. 파일은 직접 첨부하십시오.',
  'window.saved.send': '{host}(으)로 보내기',
  'window.saved.sending': '보내는 중 …',
  'window.saved.sent': '파일이 {host}에 도착했습니다.',
  'window.saved.hotspot':
    '이 네트워크에서 보낼 수 없으면 파일을 보관했다가 휴대전화 핫스팟으로 바꾼 뒤 보내십시오.',
  'window.drop.here': '파일을 놓으면 엽니다',
  'window.drop.reading': '{name} 읽는 중 …',
  'window.opened.whole': '파일이 Clearway가 만든 그대로입니다. 접수 코드: {code}',
  'window.opened.changed': '파일이 Clearway가 만든 것과 다릅니다. 믿지 마십시오.',
  'window.trouble.cannot-read': 'Clearway의 파일이 아니거나 손상되었습니다. 아무것도 열지 않았습니다.',
  'window.trouble.cannot-send':
    '이 네트워크에서는 파일을 보낼 수 없었습니다. 파일은 이 컴퓨터에 저장되어 있으니 다른 방법으로 보내십시오.',
  'window.trouble.stopped': '묶기를 중지했습니다. 아무것도 저장하지 않았습니다.',
};
