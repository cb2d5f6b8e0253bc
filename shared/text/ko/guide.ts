// 단계별 안내. 다른 화면의 메뉴 이름은 그 화면에 보이는 그대로 따옴표 안에 적습니다.

export const guide = {
  'guide.step.reload': 'ChatGPT를 새로 열기',
  'guide.step.reload.how':
    'ChatGPT 탭을 모두 닫거나 앱을 종료하고, 몇 초 뒤에 다시 열어서 한 번 더 해 보십시오.',
  'guide.step.new-chat': '새 대화 시작하기',
  'guide.step.new-chat.how':
    '아주 긴 대화는 느려지거나 멈출 수 있습니다. 새 대화를 시작해서 짧은 질문을 해 보십시오.',
  'guide.step.private-window': '시크릿 창에서 해 보기',
  'guide.step.private-window.how':
    '브라우저의 시크릿 창(Chrome과 Edge에서는 Ctrl 또는 ⌘, Shift, N)을 열고 그곳에서 ChatGPT에 로그인해 보십시오. 예전 데이터와 대부분의 확장 프로그램 없이 열립니다. 그곳에서 된다면 확장 프로그램을 하나씩 꺼 보십시오.',
  'guide.step.other-browser': '다른 브라우저로 해 보기',
  'guide.step.other-browser.how':
    '평소에 쓰지 않는 브라우저(Edge, Chrome, Firefox, Safari)에서 ChatGPT를 열어 보십시오.',
  'guide.step.other-device': '같은 연결의 다른 기기로 해 보기',
  'guide.step.other-device.how':
    '바로 이 연결을 쓰는 휴대폰이나 다른 컴퓨터에서 같은 계정으로 ChatGPT를 열어 보십시오. 그곳에서 된다면 원인은 기기에 있고, 안 된다면 계정이나 ChatGPT 자체에 있습니다.',
  'guide.step.right-account': '어떤 계정을 쓰는지 확인하기',
  'guide.step.right-account.how':
    '개인 계정과 회사 계정이 따로 있는 경우가 많습니다. 로그인하는 이메일 주소가 맞는지 확인하십시오. 회사에서 ChatGPT를 제공한다면 동료에게 어떤 주소를 쓰는지 물어보십시오.',
  'guide.step.sign-in-the-same-way': '전과 같은 방법으로 로그인하기',
  'guide.step.sign-in-the-same-way.how':
    '계정을 만들 때 쓴 것과 같은 버튼(Google, Microsoft, Apple, 또는 이메일과 비밀번호)을 쓰십시오. 다른 버튼을 누르면 다른 계정이 되거나 오류가 나옵니다.',
  'guide.step.own-vpn-off': '개인 VPN 끄기',
  'guide.step.own-vpn-off.how':
    '개인적으로 쓰는 VPN이 있으면 끄고 ChatGPT를 다시 해 보십시오. 회사 VPN이라면 그대로 두고 ‘할 수 없습니다’를 고르십시오.',
  'guide.step.agent-pause': '허용된다면 {product} 잠시 멈추기',
  'guide.step.agent-pause.how':
    '이 컴퓨터에서 {product} 제품이 보였습니다. 회사에서 잠시 멈추는 것을 허용한다면(시계 근처의 표시를 찾아보십시오) 멈추고 ChatGPT를 해 본 다음 다시 켜십시오. 대부분의 회사는 허용하지 않습니다. 그렇다면 ‘할 수 없습니다’를 고르십시오. IT 부서가 ChatGPT를 예외로 둘 수 있으며, 방법은 파일에 들어 있습니다.',
  'guide.step.small-file': '작은 파일로 해 보기',
  'guide.step.small-file.how':
    '작은 사진이나 짧은 글을 올려 보십시오. 그것이 된다면 처음 파일이 너무 크거나 손상되었거나 회사에서 보호한 것입니다.',
  'guide.step.microphone': 'ChatGPT에 마이크 허용하기',
  'guide.step.microphone.how':
    '브라우저에서는 주소 왼쪽의 표시를 눌러 마이크를 허용하십시오. 앱에서는 컴퓨터나 휴대폰의 개인 정보 보호 설정에서 허용하십시오. 그런 다음 음성을 다시 시작하십시오.',
  'guide.step.end-calls': '다른 통화 끝내기',
  'guide.step.end-calls.how':
    'Teams, Zoom처럼 마이크를 쓰고 있을 수 있는 것을 닫고 헤드셋을 다시 연결하십시오. 그런 다음 음성을 다시 시작하십시오.',
  'guide.step.voice-over-mobile': '모바일 데이터로 음성 해 보기',
  'guide.step.voice-over-mobile.how':
    '휴대폰의 Wi-Fi를 끄고 ChatGPT 앱에서 음성을 시작해 보십시오. 그곳에서 된다면 이 네트워크가 음성을 막고 있는 것이며 네트워크를 관리하는 분이 열어 줄 수 있습니다.',
  'guide.step.ios-sign-out': '로그아웃했다가 다시 로그인하기',
  'guide.step.ios-sign-out.how':
    'iPhone이나 iPad의 ChatGPT 앱에서 메뉴를 열고 이름을 누른 다음 ‘로그아웃’을 누르십시오. 다시 로그인해서 해 보십시오.',
  'guide.step.ios-vpn-off': '휴대폰의 VPN 끄기',
  'guide.step.ios-vpn-off.how':
    '‘설정’을 여십시오. ‘VPN’이 켜져 있으면 끄십시오. iCloud에 ‘비공개 릴레이’가 있으면 그것도 끄십시오. 회사가 관리하는 휴대폰이라면 ‘할 수 없습니다’를 고르십시오.',
  'guide.step.ios-update': '앱과 휴대폰 업데이트하기',
  'guide.step.ios-update.how':
    'App Store에서 ChatGPT를 찾아 ‘업데이트’가 보이면 누르십시오. 그런 다음 ‘설정’, ‘일반’, ‘소프트웨어 업데이트’를 확인하십시오.',
  'guide.step.ios-reinstall': '앱을 지우고 다시 설치하기',
  'guide.step.ios-reinstall.how':
    'ChatGPT 앱을 길게 누르고 ‘앱 제거’, ‘앱 삭제’를 차례로 고르십시오. App Store에서 다시 설치하고 로그인하십시오. 대화는 계정에 그대로 남아 있습니다.',
  'guide.step.ios-names': '휴대폰이 Google에 주소를 묻게 하기',
  'guide.step.ios-names.how':
    'iPhone이나 iPad에서 그림대로 따라 한 다음 ChatGPT를 해 보십시오. 끝나면 ‘자동’으로 되돌리십시오. 회사 안의 어떤 것은 그래야만 찾을 수 있습니다. 회사가 관리하는 휴대폰이라면 ‘할 수 없습니다’를 고르십시오.',
  'guide.step.ios-attest': '휴대폰이 Apple에 닿는지 보기',
  'guide.step.ios-attest.how':
    'ChatGPT는 휴대폰이 진짜인지 Apple에 확인합니다. 휴대폰 카메라로 이 그림을 비추고 Safari에서 페이지를 여십시오. 비어 있거나 단순한 페이지면 괜찮습니다. Safari가 페이지를 열 수 없다고 하면 그것이 원인입니다. 스크린샷을 찍고 나온 말을 여기에 적으십시오.',
  'guide.step.ios-version': '앱 버전 적어 두기',
  'guide.step.ios-version.how':
    'ChatGPT 앱의 메뉴, 이름, ‘정보’를 차례로 누르고 버전을 여기에 적으십시오. OpenAI 고객 지원이 물어볼 것입니다.',
  'guide.step.mac-update': 'Mac 앱 업데이트하기',
  'guide.step.mac-update.how':
    'ChatGPT 앱에서 왼쪽 위의 ‘ChatGPT’ 메뉴를 열고 ‘업데이트 확인…’을 골라 설치하십시오.',
  'guide.step.mac-restart': '앱을 종료하고 Mac 다시 시작하기',
  'guide.step.mac-restart.how': '앱 메뉴에서 ‘ChatGPT 종료’를 고르고 Mac을 다시 시작한 다음 앱을 여십시오.',
  'guide.step.mac-browser': '그동안 브라우저로 쓰기',
  'guide.step.mac-browser.how':
    'Safari나 Chrome에서 ChatGPT를 여십시오. 앱이 거부해도 브라우저에서는 되는 경우가 많습니다. 브라우저는 회사의 검사 방식을 받아들이지만 앱은 그렇지 않기 때문입니다.',
  'guide.step.note-message': '화면에 나온 말 적어 두기',
  'guide.step.note-message.how':
    '한 번 더 실패하게 해 보십시오. 화면에 나온 말을 그대로, 그리고 몇 시였는지 여기에 적으십시오. IT 부서와 OpenAI 고객 지원이 기록에서 찾을 수 있습니다.',

  'guide.explain.macos-network-configuration':
    '중간에서 누군가가 내용을 검사하려고 보호된 연결을 열면 Mac 앱이 이렇게 말합니다. 많은 회사가 보안 장치로 그렇게 합니다. 브라우저는 받아들이지만 Mac 앱은 대화를 지키려고 받아들이지 않습니다. 앱을 업데이트하면 될 때도 있습니다. 그렇지 않으면 IT 부서가 ChatGPT를 검사에서 빼 주어야 합니다.',
  'guide.explain.ios-unusual-activity':
    '휴대폰이 진짜라는 것을 확인하지 못하면 앱이 이렇게 말합니다. 중간에 VPN이나 차단 장치가 있거나 앱이 오래된 경우가 많습니다. 지금까지 살펴본 것은 이 컴퓨터의 길이고, 아래 단계는 휴대폰의 길을 살펴봅니다.',
  'guide.explain.upload-fails':
    '파일은 ChatGPT까지 따로 난 길로 갑니다. 대화는 통과시키면서 파일은 막는 차단 장치가 있습니다.',
  'guide.explain.voice-fails':
    '음성은 전화처럼 ChatGPT까지 따로 난 길로 갑니다. 페이지는 통과시키면서 통화는 막는 네트워크가 있습니다.',

  'guide.note.message': '화면에 나온 말과 시각',
  'guide.note.safari': 'Safari에 나온 것',
  'guide.note.app-version': '버전',
  'guide.screenshot': '스크린샷도 찍어 두십시오. 여기서 바로, 또는 마지막에 파일에 넣을 수 있습니다.',
  'guide.picture.code': '휴대폰에서 {address} 페이지를 여는 네모 코드.',
  'guide.picture.address': '또는 직접 입력: {address}',
  'guide.ios-names.1': '‘설정’, ‘Wi‑Fi’를 열고 네트워크 옆의 ‘i’를 누릅니다.',
  'guide.ios-names.2': '아래쪽의 ‘DNS 구성’을 누릅니다.',
  'guide.ios-names.3': '‘수동’을 누르고 이미 있는 숫자를 지웁니다.',
  'guide.ios-names.4':
    '‘서버 추가’를 눌러 {first}, 한 번 더 눌러 {second}을 입력합니다. 그런 다음 ‘저장’을 누릅니다.',

  'guide.state.done': '했지만 그대로',
  'guide.state.noted': '했음',
  'guide.state.not-done': '해 보지 않음',
  'guide.state.impossible': '여기에서는 할 수 없음',
  'guide.state.helped': '했더니 ChatGPT가 됨',
} as const;
