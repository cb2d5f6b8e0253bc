/** Words of summary.html and of handing a bundle on. */
export const bundle: Record<keyof typeof import('../en/bundle').bundle, string> = {
  'summary.title': 'ChatGPTネットワークレポート（要約）',
  'summary.code': 'コード',
  'summary.more': 'ほか{count}件はreport.htmlにあります。',
  'summary.whole':
    '証拠を含むレポート全体は、同じzipの中のreport.htmlとreport.jsonにあります。個人とコンピューターに関する情報は取り除かれています。',
  'mail.subject': 'ChatGPTネットワークレポート {code}',
  'mail.body': '{sentence}\n\nケースコード：{code}\n添付のレポートをご確認ください：{file}\n',
  'window.saving.parts': '渡したくないものを外す',
  'window.saving.parts.lead':
    'チェックの付いたものがすべてファイルに入ります。診断結果そのものは必ず入ります。',
  'window.part.certificates': '証明書（元のデータのまま）',
  'window.part.pages': 'ChatGPTの代わりに表示されたページの文章',
  'window.part.policy': 'IT部門によるClearwayの設定',
  'window.part.log': 'Clearway自身のログ',
  'window.part.recording': 'ブラウザーの記録',
  'window.part.screenshots': '画面の画像',
  'window.saving.repacking': 'まとめ直しています…',
  'window.removed.why.person': '誰が使っているか、どのコンピューターかがわかるためです。',
  'window.removed.why.place': '会社のネットワークの構成、または今いる場所がわかるためです。',
  'window.removed.why.access': 'これを使って、他人がご本人としてログインできるおそれがあるためです。',
  'window.removed.why.sealed': '中に何が入っているか、ここでは確認できないためです。',
  'window.removed.why.trace': 'アカウントや機器の番号が含まれている可能性があるためです。',
  'window.packing.progress': '{percent, number} %完了',
  'window.packing.stop': '中止',
  'window.saved.code': 'ケースコード',
  'window.saved.code.how':
    '電話でこのコードを伝えるか、問い合わせに書いてください。このファイルだけのコードで、個人の情報は含まれません。',
  'window.saved.code.picture': 'スキャン用の四角いケースコード',
  'window.saved.code.copy': 'コードをコピー',
  'window.saved.share': '共有…',
  'window.saved.mail': 'メールを書く',
  'window.saved.mail.how':
    '「{mail}」を押すと、メールアプリで下書きが開きます。ファイルはご自分で添付してください。',
  'window.saved.send': '{host}に送信',
  'window.saved.sending': '送信しています…',
  'window.saved.sent': 'ファイルが{host}に届きました。',
  'window.saved.hotspot':
    'このネットワークで送れない場合は、ファイルを残したまま、スマートフォンのテザリングに切り替えてそこから送ってください。',
  'window.drop.here': 'ここにファイルをドロップすると開きます',
  'window.drop.reading': '{name}を読み込んでいます…',
  'window.opened.whole': 'ファイルはClearwayが書き出したときのままです。ケースコード：{code}',
  'window.opened.changed': 'ファイルはClearwayが書き出したときから変わっています。信用しないでください。',
  'window.trouble.cannot-read': 'Clearwayのファイルではないか、壊れています。何も開きませんでした。',
  'window.trouble.cannot-send':
    'このネットワークからはファイルを送れませんでした。ファイルはこのコンピューターに保存されています。別の方法で送ってください。',
  'window.trouble.stopped': '作成を中止しました。何も書き込まれていません。',
};
