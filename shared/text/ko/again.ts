/** 여러 번 살펴볼 때 쓰는 말: 핫스팟, 보관된 기록, 다시 확인, 지켜보기. */
export const again = {
  'report.hotspot.skipped-by-the-person': '핫스팟 비교: 사용자가 건너뜀',
  'report.hotspot.forbidden-by-policy': '핫스팟 비교: 정책으로 금지됨',
  'report.recheck': '첫 확인 이후의 변화',
  'report.recheck.before': '그때',
  'report.recheck.now': '지금',
  'report.recheck.tries': '지금의 응답',
  'report.recheck.verdict.fixed': '해결되었습니다. 처음에 막고 있던 것이 이제 ChatGPT를 통과시킵니다.',
  'report.recheck.verdict.partly-fixed': '일부만 해결되었습니다. 되는 것도 있고 아직 안 되는 것도 있습니다.',
  'report.recheck.verdict.still-broken': '아직 해결되지 않았습니다. 같은 문제가 그대로 있습니다.',
  'report.recheck.verdict.new-trouble': '처음에 안 되던 것은 이제 되지만 다른 것이 안 되기 시작했습니다.',
  'report.recheck.verdict.intermittent':
    '되다 안 되다 합니다. 되는 때도 있고 안 되는 때도 있어 아직 해결되었다고 할 수 없습니다.',
  'report.recheck.verdict.nothing-was-broken': '처음에도 막는 것이 없었고 지금도 없습니다.',
  'report.recheck.verdict.other-place': '처음과 다른 네트워크이므로 해결되었는지에 대해 알 수 없습니다.',
  'report.recheck.verdict.not-known': '해결되었는지 알 수 없습니다.',
  'report.recheck.reading.fixed': '해결됨',
  'report.recheck.reading.still-broken': '아직 안 됨',
  'report.recheck.reading.new': '새로 생김',
  'report.recheck.reading.intermittent': '되다 안 되다 함',
  'report.recheck.reading.unknown': '알 수 없음',
  'report.watch': '시간에 따라 지켜본 결과',
  'report.watch.looks': '{count, plural, other {#번 확인}}, {bad, plural, =0 {문제 없음} other {문제 #번}}',
  'report.watch.part': '항목',
  'report.watch.state': '상태',
  'report.watch.from': '시작',
  'report.watch.until': '끝',
  'report.watch.lasts': '마지막 확인까지 계속됨',
  'report.watch.quiet': '지켜보는 동안 문제가 없었습니다.',

  'window.hotspot.repeating':
    '확실히 하기 위해 안 되던 것을 이 네트워크에서 두 번 더 시도하고 있습니다. 길어도 40초면 됩니다. 계속 읽으셔도 되지만 아직 네트워크를 바꾸지 마십시오.',
  'window.hotspot.repeated':
    '여기서 할 일은 끝났습니다. 이제 핫스팟으로 바꿔 주십시오. 바뀌면 저절로 알아차립니다.',
  'window.hotspot.gate.looking': '다른 네트워크를 찾았습니다. 비교에 쓸 수 있는지 확인하고 있습니다 …',
  'window.hotspot.gate.same-network':
    '아직 평소 쓰는 네트워크인 것 같습니다. 휴대폰 이름의 Wi-Fi에 연결되어 있고 케이블이 꽂혀 있지 않은지 확인해 주십시오.',
  'window.hotspot.gate.tunnel-carries-both':
    'VPN이 아직 모든 것을 회사로 보내고 있어 두 결과가 같아집니다. 회사에서 허용한다면 VPN을 잠시 꺼 주십시오. 꺼지면 저절로 알아차립니다. 허용하지 않는다면 이 단계를 건너뛰십시오.',
  'window.hotspot.gate.hotspot-unusable':
    '다른 네트워크에 연결되었지만 아직 인터넷이 되지 않습니다. 휴대폰의 모바일 데이터가 켜져 있는지 확인해 주십시오. 저절로 계속 시도합니다.',
  'window.hotspot.linux': '2. Linux 컴퓨터에서',
  'window.hotspot.linux.open': '화면 오른쪽 위나 아래의 시스템 메뉴를 열고 Wi-Fi를 누릅니다.',
  'window.hotspot.linux.choose': '휴대폰 이름을 고르고 ‘연결’을 누른 다음 비밀번호를 입력합니다.',
  'window.hotspot.others': '다른 종류의 컴퓨터',
  'window.hotspot.picture.phone': '그림: 휴대폰의 핫스팟 스위치가 켜져 있습니다.',
  'window.hotspot.picture.windows':
    '그림: Windows 작업 표시줄입니다. 오른쪽 끝에 네트워크 표시가 있고 그 위에 네트워크 목록이 열립니다.',
  'window.hotspot.picture.macos':
    '그림: Mac의 메뉴 막대입니다. 오른쪽 끝에 Wi-Fi 표시가 있고 그 아래에 네트워크 목록이 열립니다.',
  'window.hotspot.forbidden':
    '회사에서 핫스팟 비교를 허용하지 않으므로 권하지 않습니다. 이 결과는 비교 없이도 유효합니다.',

  'window.kept.title': '멈춘 곳에서 계속하기',
  'window.kept.waits': '핫스팟과의 비교가 끝나지 않았습니다.',
  'window.kept.go': '계속하기',
  'window.kept.go.of': '{when}의 결과로 계속하기',
  'window.kept.forget': '삭제',
  'window.kept.forget.of': '{when}의 결과 삭제',
  'window.kept.note': '개인 정보를 뺀 채 이 컴퓨터에만 최대 {days, plural, other {#일}} 동안 보관합니다.',

  'window.recheck': '해결되었는지 확인하기',
  'window.recheck.looking': '해결되었는지 확인하고 있습니다',
  'window.recheck.rows': '{when} 이후 바뀐 것',
  'window.recheck.none': '바뀐 서버가 없습니다.',
  'window.recheck.count': '{count, plural, other {서버 #개}}',
  'window.recheck.table': '서버별로 보기',
  'window.recheck.scroll': '그때와 지금의 서버 표, 옆으로 밀어서 볼 수 있습니다',
  'window.recheck.next.fixed':
    '평소처럼 ChatGPT를 사용하고 설정을 바꾼 담당자에게 해결되었다고 알려 주십시오.',
  'window.recheck.next.partly-fixed':
    '증거를 저장해서 설정을 바꾼 담당자에게 보내십시오. 아직 빠진 것이 나와 있습니다.',
  'window.recheck.next.still-broken':
    '증거를 저장해서 설정을 바꾼 담당자에게 보내십시오. 바꾼 설정이 이 컴퓨터에 아직 적용되지 않았습니다.',
  'window.recheck.next.new-trouble': '증거를 저장해서 설정을 바꾼 담당자에게 보내십시오.',
  'window.recheck.next.intermittent': 'Clearway가 잠시 지켜보게 하십시오.',
  'window.recheck.next.nothing-was-broken':
    '문제가 생겼다 없어졌다 한다면 Clearway가 잠시 지켜보게 하십시오.',
  'window.recheck.next.other-place': '문제가 있던 네트워크로 돌아가서 다시 확인해 주십시오.',
  'window.recheck.next.not-known': '잠시 후에 다시 확인해 주십시오.',

  'window.watch.offer': '되다 안 되다 한다면: 잠시 지켜보기',
  'window.watch.title': '잠시 지켜보기',
  'window.watch.lead':
    'Clearway가 {minutes, plural, other {#분}}마다 살펴보고 본 것을 그립니다. 하던 일을 계속하시고 이 창만 열어 두십시오. 때가 되면 저절로 멈춥니다.',
  'window.watch.how-long': '지켜볼 시간',
  'window.watch.for.30': '30분',
  'window.watch.for.120': '2시간',
  'window.watch.for.480': '하루 근무 시간(8시간)',
  'window.watch.start': '지켜보기 시작',
  'window.watch.watching': '지켜보고 있습니다',
  'window.watch.first': '첫 번째로 살펴보고 있습니다 …',
  'window.watch.lost':
    'Clearway가 닫혔거나 멈추어서 지켜보기도 끝났습니다. 그때까지 본 것은 여기에 있습니다.',
  'window.watch.until': '{when}에 저절로 끝납니다.',
  'window.watch.done': '지켜보기가 끝났습니다',
  'window.watch.looked': '{count, plural, other {#번}} 살펴보았고 마지막은 {when}입니다.',
  'window.watch.stop': '그만 지켜보기',
  'window.watch.stopping': '멈추고 있습니다 …',
  'window.watch.now.good': '지금은 막는 것이 없습니다.',
  'window.watch.now.bad': '지금 무언가가 막고 있습니다.',
  'window.watch.now.unknown': '마지막 확인에서는 알 수 없었습니다.',
  'window.watch.result.quiet': '지켜보는 동안 문제가 없었습니다.',
  'window.watch.result.seen':
    '{count}번 가운데 {bad}번 문제가 있었습니다. 그 증거는 저장할 수 있는 파일에 들어 있습니다.',
  'window.watch.result.always': '살펴볼 때마다 문제가 있었습니다. 되다 안 되다 하는 문제가 아닙니다.',
  'window.watch.result.none': '첫 번째 확인이 끝나기 전에 멈췄습니다.',
  'window.watch.picture':
    '그림: {from}부터 {until}까지 ChatGPT의 항목마다 한 줄씩입니다. 아래 표에 같은 내용이 있습니다.',
  'window.watch.scroll': '시간에 따른 그림, 옆으로 밀어서 볼 수 있습니다',
  'window.watch.table': '같은 내용을 표로 보기',
  'window.watch.table.scroll': '시간에 따른 문제 표, 옆으로 밀어서 볼 수 있습니다',
  'window.watch.result': '결과로 가기',
} as const;
