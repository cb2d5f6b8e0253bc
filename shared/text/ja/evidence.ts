/** Recording, pictures and the person's own words: the screen "Show us what happens", and what is said of its files. */
export const evidence: Record<keyof typeof import('../en/evidence').evidence, string> = {
  'window.evidence.open': '起きていることを見せる',
  'window.evidence.title': '起きていることを見せる',
  'window.evidence.lead':
    'ここにあるものはすべて任意です。ファイルを読む人が、問題を自分の目で確かめるのに役立ちます。自動的にこのコンピューターの外に出るものはなく、保存する前にすべて確認できます。',

  'window.evidence.record': '問題が起きる様子を記録する',
  'window.evidence.record.how':
    'ChatGPTを表示した別のウィンドウが開きます。そこでいつも失敗する操作を行い、戻ってきて停止してください。そのウィンドウはログイン情報を持たず、閉じるとすべて忘れます。',
  'window.evidence.record.keeps':
    '残すもの：どのアドレスに尋ねたか、どう答えたか、どれだけ時間がかかったか。残さないもの：入力した内容、回答、パスワードなどのログイン情報。',
  'window.evidence.record.start': 'ウィンドウを開いて記録',
  'window.evidence.record.opening': 'ウィンドウを開いています…',
  'window.evidence.record.finishing': '記録をまとめています…',
  'window.evidence.record.stop': '記録を停止',
  'window.evidence.record.picture': 'そのウィンドウを撮影',
  'window.evidence.record.limit': '{minutes, number}分後に自動的に停止します。',
  'window.evidence.recording': '記録中',
  'window.evidence.recording.time': '{minutes, number, ::00}:{seconds, number, ::00}',
  'window.evidence.recording.count': 'これまでに{requests}件の要求、うち{failed, number}件が失敗',
  'window.evidence.mark':
    'Clearwayがこのウィンドウを記録しています。終わったら、このウィンドウを閉じるか、Clearwayで停止してください。',

  'window.evidence.har': 'すでにある記録を追加する',
  'window.evidence.har.how':
    'ブラウザーの開発者ツールで保存した、末尾が.harのファイルです。追加するときに、パスワード、Cookie、中身は取り除かれます。',
  'window.evidence.har.choose': '.harファイルを選択',
  'window.evidence.picture': '画像を追加する',
  'window.evidence.picture.how':
    'エラーメッセージの画像は多くを伝えます。ファイルを選ぶか、ここにドロップするか、貼り付けてください。見えているものだけが残り、場所や時刻などの隠れた情報は取り除かれます。保存する前によく確認してください。画像に写っている名前やチャットはそのまま残ります。画像はメモリにだけ置かれます。保存する前にClearwayが終了したときは、もう一度追加してください。',
  'window.evidence.picture.choose': '画像を選択',
  'window.evidence.picture.screen': '画面を撮影',
  'window.evidence.drop': '.harファイルや画像をここにドロップ',
  'window.evidence.adding': '{name}を追加しています…',
  'window.evidence.adding.stop': 'キャンセル',

  'window.evidence.account': '自分の言葉で説明する',
  'window.evidence.account.what': '何がうまくいきませんか？',
  'window.evidence.account.what.hint': '例：回答が最初の数語で止まる。',
  'window.evidence.account.steps': 'どのような手順で起きますか？',
  'window.evidence.account.steps.hint': '1行に1つずつ書いてください。',
  'window.evidence.account.when': 'いつ起きますか？',
  'window.evidence.account.when.hint': '例：今日の9:30、または毎朝。',
  'window.evidence.account.private':
    '名前、パスワード、チャットの内容は書かないでください。それらしいものは、ファイルを保存する前に取り除かれます。',

  'window.evidence.items': 'これまでに追加したもの',
  'window.evidence.items.none': 'まだありません。',
  'window.evidence.item.recording': '記録、{seconds}秒、要求{requests}件、うち失敗{failed, number}件',
  'window.evidence.item.har': '追加したファイル、要求{requests}件',
  'window.evidence.item.picture.recording': '記録したウィンドウの画像',
  'window.evidence.item.picture.screen': '画面の画像',
  'window.evidence.item.picture.file': '追加した画像',
  'window.evidence.item.loading': '画像を読み込んでいます…',
  'window.evidence.end.stopped': 'ご自身で停止しました。',
  'window.evidence.end.window-closed': 'ウィンドウを閉じたときに終わりました。',
  'window.evidence.end.deadline': '制限時間になったため、自動的に終わりました。',
  'window.evidence.end.full': '空きがなくなったため、自動的に終わりました。',
  'window.evidence.end.browser-ended': 'ウィンドウが予期せず終了しました。それまでの記録は残っています。',
  'window.evidence.remove': '削除',
  'window.evidence.remove.of': '{what}を削除',
  'window.evidence.removed': '削除しました。',
  'window.evidence.added': '追加しました。',
  'window.evidence.save': '保存に進む',

  'window.evidence.trouble.no-browser':
    'このコンピューターには、記録できるブラウザーが見つかりませんでした。代わりに.harファイルを追加できます。ブラウザーの開発者ツール（F12）を開いて「ネットワーク」を選び、失敗する操作を繰り返してから、「Export HAR」（HARの書き出し）で保存してください。',
  'window.evidence.trouble.refused':
    'このコンピューターのブラウザーは記録を許可していません。会社が無効にしている可能性があります。代わりに.harファイルや画像を追加できます。',
  'window.evidence.trouble.nothing-recorded':
    '何も記録されませんでした。何かを読み込む前にウィンドウが閉じられました。',
  'window.evidence.trouble.forbidden': 'お使いの組織では、ここでの利用が許可されていません。',
  'window.evidence.trouble.no-window': '今は、撮影できる記録中のウィンドウがありません。',
  'window.evidence.trouble.screen-refused':
    'システムが画面の撮影を許可していません。システムのキーで撮影し、ここに貼り付けてください。',
  'window.evidence.trouble.empty': 'このファイルは空です。',
  'window.evidence.trouble.not-json': '.harファイルではないか、壊れています。',
  'window.evidence.trouble.cut-off':
    'このファイルは途中で終わっています。ブラウザーでもう一度保存してください。',
  'window.evidence.trouble.not-a-har': 'これは.harファイルではありません。',
  'window.evidence.trouble.wrong-shape':
    'このファイルは.harファイルの形になっていません。何も取り込みませんでした。',
  'window.evidence.trouble.leak':
    'このファイルから個人的な情報を取り除けなかったため、何も取り込みませんでした。',
  'window.evidence.trouble.not-a-picture': 'Clearwayが読み取れる画像ではありません。',
  'window.evidence.trouble.too-large': 'このファイルは大きすぎます。',
  'window.evidence.trouble.too-many': 'ファイルに入る量の上限に達しました。先に何かを削除してください。',
  'window.evidence.trouble.busy': '別の記録がすでに動作中です。',
  'window.evidence.trouble.other-file': '追加できるのは.harファイルと画像だけです。',

  'window.trouble.no-evidence': '追加できませんでした。',

  'window.removed.har-header': '記録：要求の技術的な詳細',
  'window.removed.har-authorization': '記録：ログイン情報',
  'window.removed.har-cookie': '記録：Cookie',
  'window.removed.har-query': '記録：アドレスに含まれる値',
  'window.removed.har-fragment': '記録：アドレスの末尾',
  'window.removed.har-login': '記録：アドレスに含まれる名前とパスワード',
  'window.removed.har-path': '記録：アドレスの個人的な部分',
  'window.removed.har-url': '記録：アドレス全体',
  'window.removed.har-host': '記録：内部の名前',
  'window.removed.har-id': '記録：識別子',
  'window.removed.har-address': '記録：内部のアドレス',
  'window.removed.har-body': '記録：中身',
  'window.removed.har-frame': '記録：メッセージの中身',
  'window.removed.har-name': '記録：識別子のような名前',
  'window.removed.har-title': '記録：ページのタイトル',
  'window.removed.har-text': '記録：その他のテキスト',
  'window.removed.har-comment': '記録：コメント',
  'window.removed.har-member': '記録：Clearwayが知らない詳細',
};
