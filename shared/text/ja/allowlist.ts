/** Words of the pages that go with allowlists, for administrators. Menu names stay as the vendor writes them. */
export const allowlist: Record<keyof typeof import('../en/allowlist').allowlist, string> = {
  'allowlist.title': 'ChatGPTと{product}：インポート用リスト',
  'allowlist.overview': 'ChatGPT：ネットワーク用リスト',
  'allowlist.made':
    'Clearwayが、{date}付のChatGPTホストカタログから作成しました。ホストは変わります。Clearwayのカタログが新しくなったら、リストを作り直してください。',
  'allowlist.least':
    'リストにはChatGPTに必要なものだけが入っています。それ以外は今のまま、既定の拒否を維持してください。これらのリストは提案です。ネットワークには何の変更も加えていません。',
  'allowlist.files': 'ファイル',
  'allowlist.file.allow':
    '`{file}`：許可が必要なもの（TCP 443）。これがないと、ChatGPTの一部が停止するか、十分に動作しません。',
  'allowlist.file.optional':
    '`{file}`：なくても困らないもの（支払い、ヘルプウィンドウ、計測、他社のアカウント）。必要な行だけ追加してください。',
  'allowlist.file.exempt':
    '`{file}`：復号してはならないもの：OpenAI自身の名前、Appleの2つ、音声。それ以外に除外は必要ありません。',
  'allowlist.file.exempt-tenant':
    '`{file}`：同じ内容からchatgpt.comを除いたもの。そこにヘッダーを挿入する企業向けです（「ChatGPTを自社のワークスペースに制限する」を参照）。どちらか一方を使ってください。',
  'allowlist.file.voice': '`{file}`：OpenAIが公開している音声サーバーのアドレス（1行に1つ）。',
  'allowlist.file.script':
    '`{file}`：以上すべてを製品の言語で記述したもの。読み込む前に内容を確認してください。',
  'allowlist.file.script-tenant':
    '`{file}`：同じ内容ですが、chatgpt.comは復号されたままです（「ChatGPTを自社のワークスペースに制限する」を参照）。どちらか一方を使ってください。',
  'allowlist.file.nftables': '`{file}`：Linuxファイアウォールでの音声用ルール。',
  'allowlist.file.plan': '`{file}`：ファイアウォールが外に通すもの（ゾーン別）。',
  'allowlist.file.products':
    '`clearway allowlist --all --out DIR`は、同じものを{count}個の製品向けに、それぞれの形式とフォルダーで書き出します。',
  'allowlist.where': '設定する場所',
  'allowlist.where-allow': '許可：{console}。',
  'allowlist.where-exempt': 'インスペクションの除外：{console}。',
  'allowlist.where-exempt-unknown':
    'インスペクションの除外：該当するメニューは把握していません。製品が復号しない場合は不要です。',
  'allowlist.menu': 'メニューはバージョンによって移動します。近くにある同じ名称を探してください。',
  'allowlist.certainty.official': '確実さ：ベンダー自身の文書に記載されています。',
  'allowlist.certainty.third-party': '確実さ：第三者による記述です。ベンダーの文書とは照合していません。',
  'allowlist.certainty.inferred':
    '確実さ：既知の情報からの推定です。先にお使いのバージョンで確認してください。',
  'allowlist.certainty.recalled':
    '確実さ：一般的な知識で、調べたものではありません。先にお使いのバージョンで確認してください。',
  'allowlist.order': 'ルールの順序',
  'allowlist.order.above-blocks':
    '許可するルールは遮断するルールより上に、インスペクションしないルールはインスペクションするルールより上に置いてください。通常は、最初に一致したルールが優先されます。',
  'allowlist.order.activate':
    '許可するルールは遮断するルールより上に、インスペクションしないルールはインスペクションするルールより上に置いてください。有効化するまでは何も適用されません（Zscalerのポータルでは「Activate」、Broadcomのポータルでは「Activate Policy」）。',
  'allowlist.order.commit':
    'カテゴリーを使うSecurityルールは遮断するルールより上に、「No Decrypt」ルールは「Decrypt」ルールより上に置き、コミットしてください。SSL Decryption Exclusionのエントリは復号ルールより優先されます。',
  'allowlist.order.allow-wins': '許可リストは遮断リストより優先されるため、位置は関係ありません。',
  'allowlist.order.exempt-first':
    'インスペクションしないルールは、常にほかのルールより先に評価されます。残りのルールは上から下へ進み、最初に一致したものが優先されます。許可するルールを遮断するルールより上に置いてください。',
  'allowlist.order.filter-before-category':
    '静的URLフィルターはカテゴリーより先に評価されます。「Allow」はカテゴリーに渡すだけなので、エントリは「exempt」で、カテゴリーのチェックに限定しています。ウイルススキャンとデータ損失防止は維持されます。ファイアウォールポリシーの一覧では、最初に一致したものが優先されます。',
  'allowlist.order.first-match':
    'ルールは上から下へ読まれ、最初に一致したものが優先されます。拒否するルールと、すべてを復号するルールより上に置いてください。',
  'allowlist.order.no-order': '順序はありません。すべての例外が有効です。名前を手動で入力してください。',
  'allowlist.script.cpl':
    'ProxySG：`{file}`をLocal Policyとしてインストールしてください。Cloud SWGのポータルでは、代わりにリストを1行に1ドメインで使ってください。同じ種類のレイヤーがすでにある場合は統合してください。後のレイヤーが前のレイヤーを上書きすることがあります。',
  'allowlist.script.fortios':
    '`{file}`をスクリプトとして読み込んでください。その前に、SSL/SSHインスペクションプロファイルの名前を自社のものに置き換えてください。その後、WebフィルタープロファイルでURLフィルター「clearway-chatgpt」を選び、ファイアウォールポリシーでアドレスグループとサービス「clearway-voice」を使ってください。',
  'allowlist.script.squid':
    '`{file}`を、squid.confの拒否ルールと「ssl_bump bump」より上でincludeしてください。標準構成のacl「localnet」を使います。Squidが復号しない場合は、ssl_bumpの行を省いてください。`squid -k parse`でテストし、`squid -k reconfigure`を実行してください。',
  'allowlist.script.gateway-rules':
    'リストはMy Team > Listsにドメインとして登録します。`{file}`には、インターフェース用のルール（1ルールにつき1リクエスト）が無効の状態で入っています。それぞれ確認してから有効にしてください。名前を許可する2つのルールは、自社のほかのルールがそれらを遮断している場合にのみ必要です。',
  'allowlist.tenant': 'ChatGPTを自社のワークスペースに制限する',
  'allowlist.tenant.conflict':
    '一部の企業では、プロキシでヘッダーChatGPT-Allowed-Workspace-Idを挿入し、自社のワークスペースだけを使えるようにしています。それにはchatgpt.comの復号が必要です。chatgpt.comを除外すると、その制限が無効になります。その場合は、名前に「tenant」が付くリストを使ってください。chatgpt.comは復号したまま、残りを除外します。ブラウザーはそれで使えますが、ChatGPTのアプリは会社の証明書を拒否することがあります。',
  'allowlist.limits': '注意点',
  'allowlist.format.leading-dot':
    '先頭のドットは、そのままの名前とその下位を含みます（Zscaler：5階層まで）。ドットのない名前は、そのホストだけを指します。',
  'allowlist.format.bare': 'そのままの名前は、その下位も含みます。「*.」を付けないでください。',
  'allowlist.format.name-and-wildcard':
    'ワイルドカードにはそのままの名前が含まれないことがあるため、両方を記載しています：`chatgpt.com`と`*.chatgpt.com`。',
  'allowlist.format.every-name':
    'この製品では、名前がその下位を含むかどうか不明です。そのため、リストには既知のホストをすべて記載しています。お使いのバージョンで下位をすべて含むドメインを指定できる場合は、ドメインを入力してください。',
  'allowlist.format.url-with-slash':
    'すべてのエントリは「/」で終わります。これがないと、`chatgpt.com`は`chatgpt.com.example.net`にも一致します。ワイルドカードは1つ以上のラベルを表し、そのままの名前を含まないため、両方を記載しています。External Dynamic Listでは種類にURLを選んでください。',
  'allowlist.format.expression':
    '各行は、スキームを除いたホストとパスに対する正規表現です。先頭を固定し、ドットをエスケープしているため、似た名前には一致しません。',
  'allowlist.format.filter-rule': '`@@||name^`は、その名前と下位を許可します。',
  'allowlist.format.filter-rule-important':
    '`@@||name^$important`は、ほかのすべてのルールより優先して、その名前と下位を許可します。',
  'allowlist.format.exempt-differs':
    'インスペクションしないもののリストは、別の場所に入力するため、その書式で書かれています：',
  'allowlist.format.name-and-dot':
    '先頭のドットは、その名前の下にあるものを含みますが、名前自体は含まないことがあるため、両方を載せています：`chatgpt.com`と`.chatgpt.com`。',
  'allowlist.note.by-address':
    'プロキシベースの検査では、この製品はアドレスで除外します。ChatGPTのアドレスは他のサイトと共用なので、それらも除外されてしまいます。その場合は、名前に専用のカテゴリを割り当て（Web Rating Overrides）、そのカテゴリを除外してください。フローベースの検査では名前で判断されます。',
  'allowlist.note.goes-on':
    'エントリは、`chatgpt.com.example.net`のように後ろに続く名前にも一致します。この製品には防ぐ方法がないため、悪意のあるサイトへの保護は有効のままにしてください。',
  'allowlist.note.as-expression':
    '各例外の種類には「Regular expression」を選んでください。パターンは適しません。`*`がスラッシュも越えるため、無関係なサイトのパスにも一致してしまいます。',
  'allowlist.note.as-domain':
    '名前は「Domain」として入力してください。その下にあるものも含まれます。「FQDN」はその1台のホストだけを指します。',
  'allowlist.most-entries': '1つのリストは最大{count}件です。これらのリストはそれを大きく下回ります。',
  'allowlist.most-characters': '1つのエントリは最大{count}文字です。',
  'allowlist.api-included':
    'openai.comとその下位すべてはOpenAI自身のリストにあり、プログラム用インターフェースのapi.openai.comも含みます。それを望まない場合は、許可ルールより上で遮断してください。ChatGPTには必要ありません。',
  'allowlist.withheld':
    '{pattern}はリストに入れていません。誰でもそこに名前を持てるためです。代わりに既知の名前を記載しています：{hosts}。地域によってはほかにも使われている可能性があり、Clearwayのレポートに名前が示されます。名前のパターンは許可しないでください。一致する名前を第三者が登録できます。',
  'allowlist.withheld-unnamed':
    '{pattern}はOpenAIのリストにありますが、このリストには入れていません。誰でもそこに名前を持つことができ、ChatGPTが使っている名前は知られていません。',
  'allowlist.syntax-source': '製品がリストを読み取る方法：{source}。',
  'allowlist.by-feature': '機能ごとに必要な名前',
  'allowlist.by-feature.how':
    '×のある欄の機能にその名前が必要です。使わない機能にしか必要のない行は外してください。',
  'allowlist.by-feature.name': '名前',
  'allowlist.voice': '音声',
  'allowlist.voice.ports':
    '音声は、OpenAIが公開している{count}個のアドレス（{feed}）へのUDP {udp}を使い、UDPが通らない場合は同じアドレスへのTCP {tcp}を使います。その場合、開始が遅く、音質が落ちることがあります。これらのアドレスには名前がないため、Webフィルターからは見えません。ファイアウォールで許可し、それらへのTCP {tcp}を復号しないでください。リストは変わるので、ときどき確認してください。',
  'allowlist.test': 'テスト方法',
  'allowlist.test.again':
    '同じコンピューターで`clearway check`を実行してください。何も見つからないはずです。',
  'allowlist.test.issuer':
    'ブラウザーで https://chatgpt.com を開き、証明書を確認してください。会社ではなく、公的な認証局が発行しているはずです。',
  'allowlist.test.stranger':
    '遮断しているものが、引き続き遮断されていることを確認してください。リストがChatGPT以外を開いてはいけません。',
  'allowlist.test.vendor': 'ベンダー側から見た接続：{page}',
  'allowlist.undo': '元に戻す方法',
  'allowlist.undo.list':
    '2つのルールを削除し、次にそれらが使うリストを削除してください。ほかのものまで失われないように、リストにはほかで使われていない名前（「clearway-chatgpt」など）を付けてください。',
  'allowlist.undo.cpl': 'Local Policyから該当する行を取り除き、再インストールしてください。',
  'allowlist.undo.fortios':
    'URLフィルター「clearway-chatgpt」、ssl-exemptの新しい行、名前が「clearway-」で始まるすべてのオブジェクトを削除してください。始める前に構成をバックアップしてください。',
  'allowlist.undo.squid': 'includeの行を削除し、`squid -k reconfigure`を実行してください。',
  'allowlist.undo.gateway-rules': '名前が「clearway-chatgpt」で始まるルールを削除してください。',
  'allowlist.plan.title': 'ChatGPT：ファイアウォールが外に通すもの（ゾーン別）',
  'allowlist.plan.intro':
    '最初のルールから最後まで。すべて内側から始まります。プロキシがない場合はプロキシの2つのルールを、プロキシだけが外に通じる場合は直接のルールを省いてください。',
  'allowlist.plan.column.rule': 'ルール',
  'allowlist.plan.column.source': '送信元',
  'allowlist.plan.column.destination': '宛先',
  'allowlist.plan.column.port': 'ポート',
  'allowlist.plan.column.action': 'アクション',
  'allowlist.plan.names': '下記の名前{count}個',
  'allowlist.plan.voice-servers': '下記の音声サーバー{count}台',
  'allowlist.plan.proxy-port': 'TCP、プロキシのポート',
  'allowlist.plan.rule.own-dns': '自社のリゾルバーによる名前解決',
  'allowlist.plan.rule.to-proxy': 'プロキシ経由のChatGPT',
  'allowlist.plan.rule.proxy-out': 'プロキシから外への通信',
  'allowlist.plan.rule.direct': '直接のChatGPT',
  'allowlist.plan.rule.voice': '音声',
  'allowlist.plan.rule.voice-fallback': '音声（代替経路）',
  'allowlist.plan.rule.quic': 'QUICは閉じたままでよい：TCPが代わります',
  'allowlist.plan.rule.servers': 'サーバーにChatGPTは不要',
  'allowlist.plan.rule.inbound': '外から入るものはなし',
  'allowlist.plan.rule.rest': 'その他すべて',
  'allowlist.plan.mind': '注意点',
  'allowlist.plan.by-name':
    '名前はアドレスではなく名前で許可してください。それらは大規模な配信ネットワークの背後にあり、そのアドレスは変わり、ほかの何百万ものサイトにも使われています。',
  'allowlist.plan.one-way':
    '応答が戻れる必要があります。ステートフルファイアウォールでは自動的に行われます。それ以外では、確立済みの接続を許可してください。',
  'allowlist.plan.addresses-move': '{count}個の音声アドレスは{feed}の写しです。内容は変わります。',
  'allowlist.plan.idle':
    'ChatGPTは接続を開いたままにします（TCP 443のWebSocket）。短い無通信で閉じたり、メッセージのサイズを制限したりしないでください。',
  'allowlist.plan.names-title': '名前',
  'allowlist.plan.voice-title': '音声サーバー',
  'allowlist.zone.people': '利用者のコンピューターと電話',
  'allowlist.zone.proxy': 'プロキシ（DMZ）',
  'allowlist.zone.resolver': '自社のDNSリゾルバー',
  'allowlist.zone.servers': 'サーバー、データベース',
  'allowlist.zone.outside': 'インターネット',
  'allowlist.zone.any': 'すべて',
};
