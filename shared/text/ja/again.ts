/** The words of looking more than once: the hotspot, kept sessions, checking again, watching. */
export const again: Record<keyof typeof import('../en/again').again, string> = {
  'report.hotspot.skipped-by-the-person': 'テザリングとの比較：本人がスキップしました',
  'report.hotspot.forbidden-by-policy': 'テザリングとの比較：ポリシーで禁止されています',
  'report.recheck': '最初の確認からの変化',
  'report.recheck.before': '前回',
  'report.recheck.now': '今回',
  'report.recheck.tries': '今回の応答',
  'report.recheck.verdict.fixed': '直りました。最初に妨げになっていたものは、今はChatGPTを通しています。',
  'report.recheck.verdict.partly-fixed':
    '一部直りました。使えるようになった部分と、まだ使えない部分があります。',
  'report.recheck.verdict.still-broken': 'まだ直っていません。同じ問題が残っています。',
  'report.recheck.verdict.new-trouble':
    '最初に失敗したものは今は使えますが、別のものが失敗するようになりました。',
  'report.recheck.verdict.intermittent':
    '起きたり起きなかったりします。成功する試行と失敗する試行があるため、直ったとはまだ言えません。',
  'report.recheck.verdict.nothing-was-broken': '最初も今回も、妨げになっているものはありません。',
  'report.recheck.verdict.other-place': '最初とは別のネットワークなので、直ったかどうかはわかりません。',
  'report.recheck.verdict.not-known': '直ったかどうか判断できません。',
  'report.recheck.reading.fixed': '直りました',
  'report.recheck.reading.still-broken': 'まだ使えません',
  'report.recheck.reading.new': '新たな問題',
  'report.recheck.reading.intermittent': '起きたり起きなかったり',
  'report.recheck.reading.unknown': '不明',
  'report.watch': '時間をかけた見守り',
  'report.watch.looks': '確認{count}回、{bad, plural, =0 {問題なし} other {うち問題あり#回}}',
  'report.watch.part': '対象',
  'report.watch.state': '状態',
  'report.watch.from': '開始',
  'report.watch.until': '終了',
  'report.watch.lasts': '最後の確認でも継続中',
  'report.watch.quiet': '見守っている間、問題は見つかりませんでした。',

  'window.hotspot.repeating':
    '確実にするため、失敗したものをこのネットワークであと2回試しています。長くても40秒で終わります。続きを読んでもかまいませんが、まだ切り替えないでください。',
  'window.hotspot.repeated':
    'こちらは終わりました。テザリングに切り替えてください。Clearwayが自動的に気付きます。',
  'window.hotspot.gate.looking': '別のネットワークが見つかりました。比較に使えるか確認しています…',
  'window.hotspot.gate.same-network':
    'まだいつものネットワークのようです。このコンピューターがスマートフォンの名前のWi-Fiを使っていて、ケーブルが差さっていないことを確認してください。',
  'window.hotspot.gate.tunnel-carries-both':
    'まだVPNがすべてを会社経由にしているため、どちらで確認しても同じ結果になります。会社が許可していれば、VPNを少しの間オフにしてください。Clearwayが自動的に気付きます。できない場合は、この手順をスキップしてください。',
  'window.hotspot.gate.hotspot-unusable':
    '別のネットワークに接続していますが、まだインターネットにつながっていません。スマートフォンのモバイルデータ通信がオンになっているか確認してください。Clearwayは自動的に試し続けます。',
  'window.hotspot.linux': '2. Linuxコンピューターの場合',
  'window.hotspot.linux.open': '画面の右上または右下のシステムメニューを開き、Wi-Fiを選びます。',
  'window.hotspot.linux.choose': 'スマートフォンの名前を選び、「接続」を押してパスワードを入力します。',
  'window.hotspot.others': '別の種類のコンピューター',
  'window.hotspot.picture.phone': '図：スマートフォンのテザリングのスイッチがオンになっています。',
  'window.hotspot.picture.windows':
    '図：Windowsのタスクバー。右端にネットワークのアイコンがあり、その上にネットワークの一覧が開きます。',
  'window.hotspot.picture.macos':
    '図：Macのメニューバー。右端にWi-Fiのアイコンがあり、その下にネットワークの一覧が開きます。',
  'window.hotspot.forbidden':
    '会社がテザリングでの比較を許可していないため、Clearwayでは行えません。比較がなくても、ここに書かれている結果は有効です。',

  'window.kept.title': '前回の続きから始める',
  'window.kept.waits': 'テザリングとの比較が終わっていません。',
  'window.kept.go': '続ける',
  'window.kept.go.of': '{when}の確認を続ける',
  'window.kept.forget': '削除',
  'window.kept.forget.of': '{when}の確認を削除',
  'window.kept.note': 'このコンピューターの中だけに、個人情報を除いて、最長{days}日間保管されます。',

  'window.recheck': '直ったか確認する',
  'window.recheck.looking': '直ったか確認しています',
  'window.recheck.rows': '{when}からの変化',
  'window.recheck.none': '変化したサーバーはありません。',
  'window.recheck.count': 'サーバー{count}台',
  'window.recheck.table': 'サーバーごとに表示',
  'window.recheck.scroll': '前回と今回のサーバーの表（横にスクロール）',
  'window.recheck.next.fixed':
    'ChatGPTをいつもどおりお使いください。変更してくれた人に、使えるようになったと伝えてください。',
  'window.recheck.next.partly-fixed':
    '証拠を保存して、変更した人に送ってください。まだ足りないものがわかります。',
  'window.recheck.next.still-broken':
    '証拠を保存して、変更した人に送ってください。変更がこのコンピューターに届いていません。',
  'window.recheck.next.new-trouble': '証拠を保存して、変更した人に送ってください。',
  'window.recheck.next.intermittent': 'しばらくClearwayに見守らせてください。',
  'window.recheck.next.nothing-was-broken':
    '問題が起きたり起きなかったりする場合は、しばらくClearwayに見守らせてください。',
  'window.recheck.next.other-place': '問題が起きたネットワークに戻ってから、もう一度確認してください。',
  'window.recheck.next.not-known': '少し待ってから、もう一度確認してください。',

  'window.watch.offer': '起きたり起きなかったりする：しばらく見守る',
  'window.watch.title': 'しばらく見守る',
  'window.watch.lead':
    'Clearwayが{minutes, plural, =1 {1分ごと} other {#分ごと}}に確認し、結果を図にします。そのままお仕事を続けて、このウィンドウだけ開いておいてください。自動的に終わります。',
  'window.watch.how-long': 'どのくらいの時間ですか？',
  'window.watch.for.30': '30分',
  'window.watch.for.120': '2時間',
  'window.watch.for.480': '勤務時間（8時間）',
  'window.watch.start': '見守りを開始',
  'window.watch.watching': '見守り中',
  'window.watch.first': '最初の確認をしています…',
  'window.watch.lost':
    'Clearwayが閉じられたか停止したため、見守りも終わりました。それまでに見たことはここに表示されています。',
  'window.watch.until': '{when}に自動的に終わります。',
  'window.watch.done': '見守りが終わりました',
  'window.watch.looked': '{count}回確認しました。最後は{when}です。',
  'window.watch.stop': '見守りを中止',
  'window.watch.stopping': '中止しています…',
  'window.watch.now.good': '今は、妨げになっているものはありません。',
  'window.watch.now.bad': '今、何かが妨げになっています。',
  'window.watch.now.unknown': '最後の確認では判断できませんでした。',
  'window.watch.result.quiet': 'Clearwayが見守っている間、問題は起きませんでした。',
  'window.watch.result.seen':
    '{count}回の確認のうち{bad}回で問題が起きました。その証拠は、保存できるファイルに入っています。',
  'window.watch.result.always':
    '毎回の確認で問題がありました。起きたり起きなかったりするものではありません。',
  'window.watch.result.none': '最初の確認が終わる前に中止されました。',
  'window.watch.picture':
    '図：ChatGPTの各部分を1本の線で、{from}から{until}まで表しています。下の表も同じ内容です。',
  'window.watch.scroll': '時間の図（横にスクロール）',
  'window.watch.table': '同じ内容を表で見る',
  'window.watch.table.scroll': '問題の経過の表（横にスクロール）',
  'window.watch.result': '結果へ',
};
