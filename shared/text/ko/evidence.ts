/** 기록, 사진, 직접 쓴 설명: “무슨 일이 일어나는지 보여 주기” 화면과 그 파일에 관한 말. */
export const evidence = {
  'window.evidence.open': '무슨 일이 일어나는지 보여 주기',
  'window.evidence.title': '무슨 일이 일어나는지 보여 주십시오',
  'window.evidence.lead':
    '여기 있는 것은 모두 선택 사항입니다. 파일을 받는 사람이 문제를 직접 눈으로 볼 수 있게 도와줍니다. 아무것도 저절로 이 컴퓨터를 떠나지 않으며, 저장하기 전에 모두 확인하실 수 있습니다.',

  'window.evidence.record': '문제가 일어나는 동안 기록하기',
  'window.evidence.record.how':
    'ChatGPT가 열린 별도의 창이 나타납니다. 그 창에서 평소에 잘되지 않던 일을 해 보신 뒤, 여기로 돌아와 멈추십시오. 그 창은 로그인 정보를 전혀 모르며, 닫히면 모든 것을 잊습니다.',
  'window.evidence.record.keeps':
    '남는 것: 어떤 주소에 요청했고, 어떤 응답이 왔으며, 얼마나 걸렸는지. 남지 않는 것: 쓰신 내용, 답변, 비밀번호와 그 밖의 로그인 정보.',
  'window.evidence.record.start': '창을 열고 기록하기',
  'window.evidence.record.opening': '창을 여는 중입니다 …',
  'window.evidence.record.finishing': '기록을 정리하는 중입니다 …',
  'window.evidence.record.stop': '기록 멈추기',
  'window.evidence.record.picture': '그 창의 사진 찍기',
  'window.evidence.record.limit': '{minutes, number}분이 지나면 저절로 멈춥니다.',
  'window.evidence.recording': '기록 중',
  'window.evidence.recording.time': '{minutes, number, ::00}:{seconds, number, ::00}',
  'window.evidence.recording.count': '지금까지 요청 {requests, plural, other {#개}}, 실패 {failed, number}개',
  'window.evidence.mark':
    'Clearway가 이 창을 기록하고 있습니다. 끝나면 이 창을 닫거나 Clearway에서 멈추십시오.',

  'window.evidence.har': '이미 있는 기록 추가하기',
  'window.evidence.har.how':
    '브라우저의 개발자 도구에서 저장한, .har로 끝나는 파일입니다. 비밀번호, 쿠키, 내용은 추가할 때 지워집니다.',
  'window.evidence.har.choose': '.har 파일 고르기',
  'window.evidence.picture': '사진 추가하기',
  'window.evidence.picture.how':
    '오류 메시지를 찍은 사진은 많은 것을 알려 줍니다. 파일을 고르거나, 여기에 끌어다 놓거나, 붙여넣으십시오. 눈에 보이는 것만 남고 장소나 시간 같은 숨은 정보는 지워집니다. 사진에 보이는 이름과 대화는 그대로 남으니 저장하기 전에 꼼꼼히 살펴보십시오. 사진은 메모리에만 둡니다. 저장하기 전에 Clearway가 끝나면 다시 추가해 주십시오.',
  'window.evidence.picture.choose': '사진 고르기',
  'window.evidence.picture.screen': '화면 사진 찍기',
  'window.evidence.drop': '.har 파일이나 사진을 여기에 놓으십시오',
  'window.evidence.adding': '{name} 추가하는 중 …',
  'window.evidence.adding.stop': '취소',

  'window.evidence.account': '직접 설명하기',
  'window.evidence.account.what': '무엇이 잘되지 않습니까?',
  'window.evidence.account.what.hint': '예: 답변이 처음 몇 마디 뒤에 멈춥니다.',
  'window.evidence.account.steps': '어떤 순서로 하면 그렇게 됩니까?',
  'window.evidence.account.steps.hint': '한 줄에 한 단계씩 쓰십시오.',
  'window.evidence.account.when': '언제 일어납니까?',
  'window.evidence.account.when.hint': '예: 오늘 9시 30분, 또는 매일 아침.',
  'window.evidence.account.private':
    '이름, 비밀번호, 대화 내용은 쓰지 마십시오. 그렇게 보이는 것은 파일을 저장하기 전에 지워집니다.',

  'window.evidence.items': '지금까지 추가한 것',
  'window.evidence.items.none': '아직 없습니다.',
  'window.evidence.item.recording':
    '기록, {seconds, plural, other {#초}}, 요청 {requests, plural, other {#개}}, 실패 {failed, number}개',
  'window.evidence.item.har': '추가한 파일, 요청 {requests, plural, other {#개}}',
  'window.evidence.item.picture.recording': '기록한 창의 사진',
  'window.evidence.item.picture.screen': '화면 사진',
  'window.evidence.item.picture.file': '추가한 사진',
  'window.evidence.item.loading': '사진을 불러오는 중입니다 …',
  'window.evidence.end.stopped': '직접 멈추셨습니다.',
  'window.evidence.end.window-closed': '창을 닫으셔서 끝났습니다.',
  'window.evidence.end.deadline': '시간이 다 되어 저절로 끝났습니다.',
  'window.evidence.end.full': '더 담을 자리가 없어 저절로 끝났습니다.',
  'window.evidence.end.browser-ended': '창이 갑자기 꺼졌습니다. 그때까지의 기록은 남아 있습니다.',
  'window.evidence.remove': '지우기',
  'window.evidence.remove.of': '{what} 지우기',
  'window.evidence.removed': '지웠습니다.',
  'window.evidence.added': '추가했습니다.',
  'window.evidence.save': '저장하러 가기',

  'window.evidence.trouble.no-browser':
    '이 컴퓨터에서 기록할 수 있는 브라우저를 찾지 못했습니다. 대신 .har 파일을 추가하실 수 있습니다. 브라우저의 개발자 도구(F12)를 열고 “네트워크”를 고른 뒤, 잘되지 않던 일을 다시 해 보고 “HAR 내보내기”로 저장하십시오.',
  'window.evidence.trouble.refused':
    '이 컴퓨터의 브라우저가 기록을 허용하지 않습니다. 회사에서 막아 두었을 수 있습니다. 대신 .har 파일이나 사진을 추가하실 수 있습니다.',
  'window.evidence.trouble.nothing-recorded': '기록된 것이 없습니다. 창이 무언가를 불러오기 전에 닫혔습니다.',
  'window.evidence.trouble.forbidden': '소속 조직에서 허용하지 않은 기능입니다.',
  'window.evidence.trouble.no-window': '지금은 사진을 찍을 기록 중인 창이 없습니다.',
  'window.evidence.trouble.screen-refused':
    '시스템이 화면 사진을 허용하지 않습니다. 시스템의 화면 캡처 키로 찍은 뒤 여기에 붙여넣으십시오.',
  'window.evidence.trouble.empty': '빈 파일입니다.',
  'window.evidence.trouble.not-json': '.har 파일이 아니거나 손상되었습니다.',
  'window.evidence.trouble.cut-off': '파일이 중간에 끊겨 있습니다. 브라우저에서 다시 저장하십시오.',
  'window.evidence.trouble.not-a-har': '.har 파일이 아닙니다.',
  'window.evidence.trouble.wrong-shape': '.har 파일의 형식이 아닙니다. 아무것도 가져오지 않았습니다.',
  'window.evidence.trouble.leak': '이 파일에서 지울 수 없는 개인 정보가 있어 아무것도 가져오지 않았습니다.',
  'window.evidence.trouble.not-a-picture': 'Clearway가 읽을 수 있는 사진이 아닙니다.',
  'window.evidence.trouble.too-large': '파일이 너무 큽니다.',
  'window.evidence.trouble.too-many': '더 담을 수 없습니다. 먼저 다른 것을 지우십시오.',
  'window.evidence.trouble.busy': '이미 기록하고 있습니다.',
  'window.evidence.trouble.other-file': '.har 파일과 사진만 추가할 수 있습니다.',

  'window.trouble.no-evidence': '추가하지 못했습니다.',

  'window.removed.har-header': '기록: 요청의 기술 정보',
  'window.removed.har-authorization': '기록: 로그인 정보',
  'window.removed.har-cookie': '기록: 쿠키',
  'window.removed.har-query': '기록: 주소 속 값',
  'window.removed.har-fragment': '기록: 주소의 끝부분',
  'window.removed.har-login': '기록: 주소 속 이름과 비밀번호',
  'window.removed.har-path': '기록: 주소의 개인적인 부분',
  'window.removed.har-url': '기록: 주소 전체',
  'window.removed.har-host': '기록: 내부 이름',
  'window.removed.har-id': '기록: 식별자',
  'window.removed.har-address': '기록: 내부 주소',
  'window.removed.har-body': '기록: 내용',
  'window.removed.har-frame': '기록: 메시지 내용',
  'window.removed.har-name': '기록: 식별자로 보이는 이름',
  'window.removed.har-title': '기록: 페이지 제목',
  'window.removed.har-text': '기록: 그 밖의 글',
  'window.removed.har-comment': '기록: 설명',
  'window.removed.har-member': '기록: Clearway가 모르는 항목',
} as const;
