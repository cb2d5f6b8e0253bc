/** A letter to IT or OpenAI's support; what the answers add to a verdict; the picture of the way. */
export const letter: Record<keyof typeof import('../en/letter').letter, string> = {
  'letter.subject.it':
    '社内ネットワークでChatGPTが使えません{hasProduct, select, yes {（{product}）} other {}}：調査結果と変更点',
  'letter.subject.support': 'ChatGPTが使えません：ネットワークの調査結果',
  'letter.subject.healthy': 'ネットワークは通っていますがChatGPTが使えません：調査結果',
  'letter.intro': 'Clearway {version}によるChatGPTネットワーク確認、{when}',
  'letter.evidence': '測定した内容：',
  'letter.product': '妨げになっているもの：{product}（{sure}）',
  'letter.sure': '確実さ：{sure}',
  'letter.hosts': '影響を受けるホスト（{count}件）：{hosts}',
  'letter.egress': '外から見たアドレス：{address}（{country}）',
  'letter.proxy': '使用中のプロキシ：{proxy}',
  'letter.looks': '観測{count}件、最初の観測は{startedAt}（UTC）。ログとの照合にお使いください',
  'letter.told': '本人の回答：',
  'letter.words': '本人の説明：{words}',
  'letter.tried': 'すでに試したこと：',
  'letter.file':
    '添付ファイルclearway-….zipには、すべての観測、提示された証明書、このレポートが入っています。パスワードは不要で、個人情報は取り除かれています。',
  'letter.paste':
    '（全文は長すぎてこの下書きに入りません。コピーしてありますので、以下の文の代わりに貼り付けてください。）',

  'told.network-everywhere':
    'ほかの接続でも起きるとのことでした。ここで見つかったことは有効ですが、原因はほかにもあるかもしれません。スマートフォンのテザリングと比較するとわかります。',
  'told.computer-only-here':
    'ここでだけ起きるとのことでした。見つかった原因はこのコンピューターにあり、どの接続でも同じはずなので、ここの何かも関係しているかもしれません。',
  'told.network-only-you':
    'ご自分だけとのことでした。ご自分のアカウントまたはこのコンピューターだけが遮断されている可能性があります。対応してくれる方にそう伝えてください。',
  'told.network-others-too':
    'ここにいるほかの人も同じとのことでした。結果と一致します。原因は共通のものです。',
  'told.network-only-here':
    'ここでだけ起きるとのことでした。結果と一致します。ほかの接続には影響がありません。',
  'told.computer-everywhere':
    'どこでも起きるとのことでした。結果と一致します。原因はこのコンピューターと一緒に移動します。',
  'told.computer-others-too':
    'ここにいるほかの人も同じとのことでした。結果と一致します。その人たちのコンピューターでも同じプログラムが動いていると考えられます。',
  'told.service-others-too':
    'ここにいるほかの人も同じとのことでした。結果と一致します。お使いのコンピューターの問題ではありません。',
  'told.service-everywhere':
    'どこでも起きるとのことでした。結果と一致します。このネットワークの問題ではありません。',
  'told.changed-security':
    '新しいVPNまたはセキュリティプログラムがあるとのことでした。結果と一致します。どれなのかを対応してくれる方に伝えてください。',
  'told.clear-account':
    'パスワードまたはアカウントが変わったとのことでした。すべての場所でChatGPTからログアウトし、ログインし直してください。今のところ、それが最も考えられる原因です。',
  'told.clear-on-and-off':
    '起きたり起きなかったりするとのことでした。今は妨げるものがありません。使えなくなったそのときに、もう一度この確認を始めてください。',
  'told.clear-others-too':
    'ここにいるほかの人も同じとのことでした。今はここに妨げるものがないため、起きたり起きなかったりするのかもしれません。使えなくなったときに、もう一度確認してください。',
  'told.clear-everywhere':
    'どこでも起きるとのことでしたが、ここには妨げるものがありません。どのネットワークよりも、アカウントか機器が原因と考えられます。',
  'told.clear-only-you':
    'ご自分だけとのことで、妨げるものは見つかりませんでした。アカウントか機器が最も考えられる原因です。',

  'path.title': 'ChatGPTまでの経路',
  'path.computer': 'このコンピューター',
  'path.agent': 'このコンピューターのセキュリティプログラム',
  'path.wifi': 'Wi-Fi',
  'path.cable': 'LANケーブル',
  'path.link': 'ネットワークへの接続',
  'path.vpn': 'VPN',
  'path.gate': 'ログインページ',
  'path.guard': 'ネットワークのフィルター',
  'path.way-out': '会社の出入口',
  'path.internet': 'インターネット',
  'path.openai': 'ChatGPT',
  'path.state.clear': '正常',
  'path.state.break': 'ここで止まっています',
  'path.state.trouble': 'ここで一部止まっています',
  'path.state.beyond': '届いていません',
  'path.state.unknown': '不明',
};
