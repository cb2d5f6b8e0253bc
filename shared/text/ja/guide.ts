// The guided flows. Names of menus on other people's screens stand in quotation marks, as those screens have them.

export const guide: Record<keyof typeof import('../en/guide').guide, string> = {
  'guide.step.reload': 'ChatGPTを開き直す',
  'guide.step.reload.how':
    'ChatGPTのタブをすべて閉じ（またはアプリを終了し）、数秒待ってから開き直してください。その後、もう一度お試しください。',
  'guide.step.new-chat': '新しいチャットを始める',
  'guide.step.new-chat.how':
    'とても長いチャットは遅くなり、止まることがあります。新しいチャットを始めて、短い質問をしてみてください。',
  'guide.step.private-window': 'プライベートウィンドウで試す',
  'guide.step.private-window.how':
    'ブラウザーのプライベートウィンドウを開き（ChromeとEdgeではCtrlまたは⌘とShiftとN）、そこでChatGPTにログインしてください。古いデータや、ほとんどの拡張機能なしで動作します。そこで使える場合は、ブラウザーの拡張機能を1つずつオフにしてみてください。',
  'guide.step.other-browser': '別のブラウザーで試す',
  'guide.step.other-browser.how':
    'ふだん使わないブラウザー（Edge、Chrome、Firefox、Safari）でChatGPTを開いてみてください。',
  'guide.step.other-device': 'この接続で別の機器を試す',
  'guide.step.other-device.how':
    'まさにこの接続を使っているスマートフォンや別のコンピューターで、同じアカウントでChatGPTを開いてみてください。そこで使えれば原因はお使いの機器に、使えなければアカウントかChatGPT自体にあります。',
  'guide.step.right-account': 'どのアカウントを使っているか確認する',
  'guide.step.right-account.how':
    '個人用と会社用の2つを持っている人は少なくありません。ログインに使っているメールアドレスが正しいか確認してください。会社がChatGPTを提供している場合は、同僚にどのアドレスを使っているか尋ねてください。',
  'guide.step.sign-in-the-same-way': '前と同じ方法でログインする',
  'guide.step.sign-in-the-same-way.how':
    'アカウントを作ったときと同じボタン（Google、Microsoft、Apple、またはメールアドレスとパスワード）を使ってください。別のボタンを使うと、別のアカウントになるか、エラーが出ます。',
  'guide.step.own-vpn-off': 'ご自分のVPNをオフにする',
  'guide.step.own-vpn-off.how':
    'ご自分のVPNを使っている場合は、オフにしてもう一度ChatGPTをお試しください。会社のVPNの場合は、オンのままにして「これはできません」を選んでください。',
  'guide.step.agent-pause': '許可されていれば、{product}を1分間停止する',
  'guide.step.agent-pause.how':
    'このコンピューターで{product}が見つかりました。会社が一時停止を許可していれば（時計の近くのアイコンを探してください）、一時停止してChatGPTを試し、その後オンに戻してください。ほとんどの会社は許可していません。その場合は「これはできません」を選んでください。IT部門がChatGPTを例外にでき、その方法はファイルに書かれています。',
  'guide.step.small-file': '小さいファイルで試す',
  'guide.step.small-file.how':
    '小さい画像か短いテキストをアップロードしてみてください。それができれば、最初のファイルは大きすぎるか、壊れているか、会社によって保護されています。',
  'guide.step.microphone': 'ChatGPTにマイクの使用を許可する',
  'guide.step.microphone.how':
    'ブラウザーでは、アドレスの左にあるアイコンをクリックしてマイクを許可してください。アプリでは、コンピューターやスマートフォンのプライバシー設定で許可してください。その後、音声をもう一度開始してください。',
  'guide.step.end-calls': 'ほかの通話を終了する',
  'guide.step.end-calls.how':
    'TeamsやZoomなど、マイクを使っている可能性があるものを閉じ、ヘッドセットを抜くか接続し直してください。その後、音声をもう一度開始してください。',
  'guide.step.voice-over-mobile': 'モバイルデータ通信で音声を試す',
  'guide.step.voice-over-mobile.how':
    'スマートフォンのWi-Fiをオフにして、ChatGPTアプリで音声を開始してください。そこで使えれば、このネットワークが音声を止めており、その管理者が通せるようにできます。',
  'guide.step.ios-sign-out': 'ログアウトしてログインし直す',
  'guide.step.ios-sign-out.how':
    'iPhoneまたはiPadのChatGPTアプリでメニューを開き、名前をタップして「ログアウト」を選びます。ログインし直して、もう一度お試しください。',
  'guide.step.ios-vpn-off': 'スマートフォンのVPNをオフにする',
  'guide.step.ios-vpn-off.how':
    '「設定」を開きます。「VPN」が表示されてオンになっている場合は、オフにしてください。iCloudの「プライベートリレー」を使っている場合は、それもオフにしてください。会社が管理している場合は「これはできません」を選んでください。',
  'guide.step.ios-update': 'アプリとスマートフォンを更新する',
  'guide.step.ios-update.how':
    'App Storeを開いてChatGPTを検索し、「アップデート」が表示されたらタップします。次に「設定」→「一般」→「ソフトウェアアップデート」を確認してください。',
  'guide.step.ios-reinstall': 'アプリを削除して入れ直す',
  'guide.step.ios-reinstall.how':
    'ChatGPTアプリを指で長押しし、「アプリを削除」を選び、もう一度「アプリを削除」を選びます。App Storeから入れ直してログインしてください。チャットはアカウントに残っています。',
  'guide.step.ios-names': 'アドレスをGoogleに尋ねるように設定する',
  'guide.step.ios-names.how':
    'iPhoneまたはiPadで図のとおりに操作し、ChatGPTをお試しください。終わったら「自動」に戻してください。社内には、その設定でないと見つからないものがあります。会社が管理している場合は「これはできません」を選んでください。',
  'guide.step.ios-attest': 'スマートフォンがAppleにつながるか確認する',
  'guide.step.ios-attest.how':
    'ChatGPTは、お使いのスマートフォンが本物であることをAppleに確認します。スマートフォンのカメラをこの図に向け、Safariでページを開いてください。空白や簡素なページなら問題ありません。Safariに「ページを開けません」と出る場合は、それが原因です。スクリーンショットを撮り、表示された内容をここに書いてください。',
  'guide.step.ios-version': 'アプリのバージョンを控える',
  'guide.step.ios-version.how':
    'ChatGPTアプリで、メニュー、名前、「About」の順に開きます。バージョンをここに入力してください。OpenAIのサポートから尋ねられます。',
  'guide.step.mac-update': 'Macアプリを更新する',
  'guide.step.mac-update.how':
    'ChatGPTアプリで、左上の「ChatGPT」メニューを開き、「Check for Updates…」（アップデートを確認）を選んで、見つかったものをインストールしてください。',
  'guide.step.mac-restart': 'アプリを終了してMacを再起動する',
  'guide.step.mac-restart.how':
    'メニューの「ChatGPTを終了」を選び、Macを再起動してから、アプリを開き直してください。',
  'guide.step.mac-browser': 'その間はブラウザーを使う',
  'guide.step.mac-browser.how':
    'SafariまたはChromeでChatGPTを開いてください。アプリが拒否していても、ブラウザーなら使えることがよくあります。会社が通信を調べる方法を、ブラウザーは受け入れますが、アプリは受け入れないためです。',
  'guide.step.note-message': '表示された内容を書き留める',
  'guide.step.note-message.how':
    'もう一度失敗させてみてください。画面に表示された内容をそのまま、時刻と一緒にここに入力してください。IT部門やOpenAIのサポートが記録の中から見つけられます。',

  'guide.explain.macos-network-configuration':
    'Macアプリは、途中で誰かが保護された接続を開いて中身を調べているときに、これを表示します。多くの会社がセキュリティシステムで行っています。ブラウザーは受け入れますが、Macアプリはチャットの秘密を守るために受け入れません。アプリの更新で解決することもありますが、そうでなければ、IT部門がChatGPTを検査の対象から外す必要があります。',
  'guide.explain.ios-unusual-activity':
    'アプリは、お使いのスマートフォンが本物であることを証明できないときに、これを表示します。多くの場合、VPN、フィルター、古いアプリが原因です。これまでに確認したのはこのコンピューターの経路です。ここからの手順では、スマートフォンの経路を確認します。',
  'guide.explain.upload-fails':
    'ファイルは、専用の経路を通ってChatGPTに届きます。フィルターがチャットは通し、ファイルは止めることがあります。',
  'guide.explain.voice-fails':
    '音声は、電話のように、専用の経路を通ってChatGPTに届きます。ページは通し、通話は止めるネットワークもあります。',

  'guide.note.message': '画面に表示された内容と時刻',
  'guide.note.safari': 'Safariに表示された内容',
  'guide.note.app-version': 'バージョン',
  'guide.screenshot': 'スクリーンショットも撮ってください。ここで、または最後に、ファイルに追加できます。',
  'guide.picture.code': 'スマートフォンでページ{address}を開くための四角いコード。',
  'guide.picture.address': 'または入力：{address}',
  'guide.ios-names.1': '「設定」→「Wi‑Fi」を開き、ネットワークの横の「i」をタップします。',
  'guide.ios-names.2': '下のほうの「DNSを構成」をタップします。',
  'guide.ios-names.3': '「手動」をタップし、そこにある番号を削除します。',
  'guide.ios-names.4':
    '「サーバを追加」をタップして{first}と入力し、もう一度タップして{second}と入力します。最後に「保存」をタップします。',

  'guide.state.done': '実施、変化なし',
  'guide.state.noted': '実施',
  'guide.state.not-done': '未実施',
  'guide.state.impossible': 'ここではできません',
  'guide.state.helped': '実施、ChatGPTが使えるようになりました',
};
