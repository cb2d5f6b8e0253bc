// Steps for the person use no technical word; those for IT say exactly what to change.

const inConsole =
  '{hasProduct, select, maybe {{product}の場合：} other {{product}で：}}{console}{sure, select, yes {} other {（メニュー名はバージョンによって異なります）}}。';

export const advice: Record<keyof typeof import('../en/advice').advice, string> = {
  'advice.connect.title': 'このコンピューターを接続する',
  'advice.check-line.title': 'インターネット接続を確認する',
  'advice.sign-in-to-network.title': 'ネットワークにログインする',
  'advice.set-clock.title': '時計を合わせる',
  'advice.send-to-it.title': 'ファイルをIT部門に送る',
  'advice.use-browser.title': '当面はブラウザーでChatGPTを使う',
  'advice.quit-tool.title': '中身を読んでいるツールを終了する',
  'advice.change-scanner.title': 'ウイルス対策ソフトの対象からChatGPTを外す',
  'advice.sign-in-to-gateway.title': '会社のネットワークにログインする',
  'advice.use-workspace.title': '会社のアカウントを使う',
  'advice.wait-for-openai.title': 'しばらく待つ',
  'advice.wait-a-little.title': '数分待つ',
  'advice.check-country.title': 'VPNを確認する',
  'advice.speed-up.title': 'もっと速い接続を使う',
  'advice.voice-meanwhile.title': '当面は音声を別の場所で使う',
  'advice.nothing-wrong.title': 'ネットワークは正常です。次をお試しください',
  'advice.look-again.title': 'もう一度確認する',
  'advice.allow-domains.title': 'ChatGPTのドメインを許可する',
  'advice.exempt-from-inspection.title': 'ChatGPTのドメインをTLSインスペクションから除外する',
  'advice.repair-line.title': 'インターネットへの経路を復旧する',
  'advice.repair-resolver.title': 'DNSリゾルバーを復旧する',
  'advice.clean-hosts-file.title': 'hostsファイルからChatGPTを削除する',
  'advice.repair-clock.title': '時刻同期を復旧する',
  'advice.repair-mtu.title': 'パスMTUを修正する',
  'advice.repair-ipv6.title': 'IPv6を修正するか無効にする',
  'advice.steady-line.title': '回線を安定させる',
  'advice.widen-line.title': '回線の容量を増やす',
  'advice.shorten-path.title': '経路を短くする',
  'advice.gateway-password.title': 'プログラムがプロキシで認証できるようにする',
  'advice.gateway-repair.title': 'プロキシまたはその設定を修正する',
  'advice.repair-script.title': 'プロキシスクリプトまたはその設定を修正する',
  'advice.gateway-set.title': 'このコンピューターにプロキシを設定する',
  'advice.gateway-voice.title': '音声がプロキシを通らずに出られるようにする',
  'advice.gateway-let-pass.title': 'プロキシでChatGPTのドメインを許可する',
  'advice.align-trust.title': 'すべてのプログラムの判断をそろえる',
  'advice.open-http2.title': 'HTTP/2を通す',
  'advice.align-browser.title': 'ブラウザーの通る経路を調べる',
  'advice.keep-workspace-rule.title': 'ワークスペースの制限とアプリのどちらを取るか検討する',
  'advice.update-inspector.title': '経路上の機器を更新する',
  'advice.open-websocket.title': 'WebSocket接続を通す',
  'advice.open-voice.title': '音声の経路を開く',
  'advice.steady-voice.title': '音声の回線を安定させる',
  'advice.egress-country.title': '通信がどこから出ているか確認する',
  'advice.shared-address.title': '1つのアドレスを大勢で使用',
  'advice.leave-network.title': 'ここで変更するものはありません',
  'advice.find-answerer.title': '何が応答しているか突き止める',
  'advice.tell-openai.title': 'OpenAIサポートに知らせる',
  'advice.renew-certificate.title': 'サービスの証明書を更新する',

  'advice.step.plug-in':
    'このコンピューターをWi-Fiに接続するか、LANケーブルを差し込み、機内モードがオフになっていることを確認してください。',
  'advice.step.try-another-site':
    'ブラウザーでほかのサイトを開いてみてください。{network, select, home {どれも開かない場合は、ルーターを再起動してください。} office {どれも開かない場合は、このネットワークの管理者に知らせてください。} public {どれも開かない場合は、このネットワークの管理者に知らせてください。} hotspot {どれも開かない場合は、スマートフォンのテザリングをいったんオフにして、もう一度オンにしてください。} other {どれも開かない場合は、このネットワークの管理者に知らせてください（ご自宅では、ルーターを再起動してください）。}}',
  'advice.step.open-portal':
    'ブラウザーを開いてこのネットワークのログインページが表示されるのを待ち、ログインするか利用規約に同意してください。{hasPortal, select, yes {ページの提供元は{portal}です。} other {}}',
  'advice.step.set-clock': 'このコンピューターの日付と時刻の設定を開き、時刻の自動設定をオンにしてください。',
  'advice.step.look-again': 'この確認をもう一度始めてください。',
  'advice.step.send-file':
    '{keeper, select, it {ファイルを保存してIT部門に送ってください。何を変更すればよいかがわかります。} somebody {ファイルを保存して、このネットワークの管理者に見せてください。何を変更すればよいかがわかります。} other {ファイルを保存してIT部門に送ってください。何を変更すればよいかがわかります。ご自宅では、インターネット接続を管理している人に見せてください。}}',
  'advice.step.hotspot-meanwhile':
    '{keeper, select, somebody {今すぐChatGPTが必要な場合は、スマートフォンのテザリングをお使いください。} other {今すぐChatGPTが必要で、会社が許可している場合は、スマートフォンのテザリングをお使いください。}}',
  'advice.step.use-browser':
    '{keeper, select, somebody {これが変更されるまで、アプリの代わりにブラウザーでChatGPTをお使いください。} other {IT部門がこれを変更するまで、アプリの代わりにブラウザーでChatGPTをお使いください。}}',
  'advice.step.quit-tool':
    '{product}を終了するか、このコンピューターに設定した人に相談してください。そのうえで、システム設定で通信がそこを通らなくなっていることを確認してください。',
  'advice.step.scanner-exempt': 'ご自分のコンピューターなら、{product}で変更できます：{console}。',
  'advice.step.scanner-ask':
    '会社のコンピューターの場合は、{product}の対象からChatGPTを外すようIT部門に依頼してください。',
  'advice.step.gateway-sign-in':
    'ブラウザーで何かサイトを開き、求められたら会社のユーザー名でログインしてから、もう一度ChatGPTをお試しください。',
  'advice.step.gateway-domain':
    '出入口は、このコンピューターへのサインインで利用者を識別できます。会社のアカウントでサインインし、会社のネットワークに接続してから、ChatGPTを起動し直してください。',
  'advice.step.workspace-account':
    '会社から渡されたアカウントでChatGPTにログインし、そのワークスペースを選んでください。このネットワークでは、ほかのアカウントは使えません。',
  'advice.step.wait':
    '変更していただくことはありません。OpenAI側での復旧が必要です。状況はOpenAIのステータスページで確認できます。',
  'advice.step.wait-minutes': '数分待ってから、ChatGPTを一度だけ再読み込みしてください。',
  'advice.step.vpn-off':
    'ご自分のVPNを使っている場合は、オフにしてもう一度お試しください。会社のVPNの場合は、先にIT部門に確認してください。',
  'advice.step.move-closer':
    '{line, select, wifi {Wi-Fiルーターに近づくかケーブルを使い、大きなダウンロードは一時停止してください。} cable {LANケーブルの両端がしっかり差し込まれているか確認し、大きなダウンロードは一時停止してください。} other {Wi-Fiの場合はルーターに近づくかケーブルを使い、ケーブルの場合は両端がしっかり差し込まれているか確認してください。大きなダウンロードは一時停止してください。}}',
  'advice.step.voice-slower': '音声は引き続き使えます。始まるのが遅く、音質が落ちることがあるだけです。',
  'advice.step.restart-browser':
    'ブラウザーまたはChatGPTアプリを完全に終了してから開き直し、プライベートウィンドウでもお試しください。',
  'advice.step.other-account':
    'ChatGPTからログアウトしてログインし直し、正しいアカウントやワークスペースを使っているか確認してください。',
  'advice.step.other-network':
    '可能であれば、スマートフォンのテザリングなど別のネットワークに接続し、そこでもこの確認を行ってください。違いから問題の場所がわかります。',

  'advice.step.where-allow': inConsole,
  'advice.step.where-allow-generic':
    'DNSフィルター、Webフィルター、ファイアウォール（アドレスではなく名前で）、プロキシなど、フィルタリングを行うすべての機器でChatGPTのドメインを許可してください。',
  'advice.step.own-rule':
    '拒否しているのはこのコンピューター自体です（ファイアウォール、エンドポイントエージェント、VPNのキルスイッチ、または経路）。ネットワークではなく、そこの規則を変更してください。',
  'advice.step.which-hosts':
    '今回の測定で影響を受けたホスト{hosts, plural, =1 {} other {（#件）}}：{hostNames}。',
  'advice.step.whole-domains':
    'ドメイン全体を、そのままの名前とワイルドカードの両方（chatgpt.comと*.chatgpt.com）で入力してください。多くの製品ではワイルドカードにそのままの名前が含まれず、個々のホストは変わります。',
  'advice.step.import-format':
    '{product}用の既製リスト：clearway allowlist --product {productId}。形式：{importFormat}。',
  'advice.step.import-all': '既製リスト：clearway allowlist --all。',
  'advice.step.resolver-no-help':
    'コンピューターに別のDNSサーバーを設定しても効果はありません。外部のリゾルバーへの問い合わせにも、同じフィルターが応答しています。',
  'advice.step.where-exempt': inConsole,
  'advice.step.where-exempt-generic':
    '証明書を発行した認証局を持つ機器またはクライアントを特定し、そこでChatGPTのドメインを復号の対象から除外してください。{hasIssuer, select, yes {確認された発行者：{issuer}。} other {}}',
  'advice.step.agent-not-network':
    'インスペクションはコンピューター自体で行われ、どのネットワークでも同じです。ファイアウォールではなく、クライアントのポリシーを変更してください。',
  'advice.step.tenant-first':
    'まず、ヘッダーChatGPT-Allowed-Workspace-IdでChatGPTを自社のワークスペースに制限しているかどうかを確認してください。その挿入にはchatgpt.comのインスペクションが必要です。その場合はchatgpt.comだけを残し、ほかのホストを除外してください。',
  'advice.step.workspace-trap':
    'この制限は、chatgpt.comをインスペクションし、ヘッダーChatGPT-Allowed-Workspace-Idを追加することで機能します。chatgpt.comを除外すると制限は無効になり、残すとインスペクションを拒否するアプリが使えません。chatgpt.comだけをインスペクションし、ほかのホストはすべて除外して（まずregister.appattest.apple.com）、利用者にはブラウザーを案内してください。',
  'advice.step.apps-pin':
    'App Attest（register.appattest.apple.com）は、インスペクションされた接続をすべて拒否します。ChatGPTのアプリも、コンピューターが信頼する会社の証明書を拒否することがあります（Macアプリは独自のルートのリストを持っています）。これらには除外が確実です。',
  'advice.step.mac-pins':
    'Mac版ChatGPTアプリは、証明書をコード内のリストと照合します。独立した分析によると、バージョン1.2025.315（2025年11月）では35個のルートでした。OpenAIは公表しておらず、内容は変わります。{macApp, select, maybe {{product}のルートがそこに含まれていたため、アプリはこのインスペクションを受け入れる可能性があります。} other {ここで確認されたルートは、おそらく含まれていません。その場合、Macで信頼してもアプリには効果がありません。}}',
  'advice.step.trust-refused':
    'コンピューターにルートがあるにもかかわらず、Chromiumは検査装置のチェーンを拒否します{hasCode, select, yes {（{code}）} other {}}。検査装置が、RSA 2048またはEC鍵とSHA-256で、ホストをsubjectAltNameに含め、有効期間398日以内の証明書に署名するように設定するか、ドメインを除外してください。',
  'advice.step.trust-accepted':
    'ブラウザーは検査用ルートを知っていますが、コンピューターのストアにはありません（または中間証明書がありません）。ルート証明書と中間証明書を、デバイス管理でコンピューターのストアにインストールしてください。別のリストを使うプログラム（Node、Java、Python）にも必要です。',
  'advice.step.trust-picked':
    '一部のプログラムだけがインスペクションされているため、このコンピューター上で、またはプログラム別に行われています。ウイルス対策ソフト、エージェント、そのアプリケーション規則を確認してください。{hasIssuer, select, yes {ブラウザーから見える発行者：{issuer}。} other {}}',
  'advice.step.http2-let-pass':
    'HTTP/1.1は通りますが、何かがHTTP/2（ALPN h2）を壊しています。経路上の機器を更新するか、これらのドメインをバイパスするか、提示（ALPN）からh2を外してクライアントがHTTP/1.1を使うようにしてください。',
  'advice.step.browser-way':
    '通常の接続は成功しますが、ブラウザーのエンジンは失敗します（{why}）。{hasProxy, select, yes {ブラウザーは別の経路（{proxy}）を使っています。システム設定、プロキシスクリプト、ブラウザーのポリシーを比較してください。} other {ブラウザーのポリシー、エンドポイント保護の拡張機能、ネットワークによるブラウザーの扱いを確認してください。}}',
  'advice.step.trust-root':
    'このコンピューターは検査用の認証局を信頼していません。インスペクションを続ける場合は、そのルート証明書をデバイス管理でインストールしてください。ブラウザーは使えるようになりますが、ピン留めしているアプリは使えないままです。',
  'advice.step.maybe-blocked':
    '{product}は遮断ページでも独自の証明書を提示します。インスペクションを変更する前に、遮断ルールがないか確認してください。',
  'advice.step.verify':
    '同じコンピューターでもう一度この確認を行ってください。何も見つからなくなるはずです。',
  'advice.step.repair-line':
    'アップリンク、デフォルトルート、出口のファイアウォールを確認してください。名前でも、アドレスの直接指定（TCP 443）でも到達できません。',
  'advice.step.repair-resolver':
    '設定されたリゾルバーがUDPとTCPの53番で応答し、フォワーダーに到達できるか確認してください。',
  'advice.step.clean-hosts-file':
    'このコンピューターのhostsファイルから{hosts, plural, =0 {該当するエントリ} =1 {{hostNames}のエントリ} other {#件のホスト（{hostNames}）のエントリ}}を削除し（現在は{address}。/etc/hosts、WindowsではC:\\Windows\\System32\\drivers\\etc\\hosts）、どのプログラムまたはポリシーが書き込んだか突き止めてください。',
  'advice.step.repair-clock':
    'このコンピューターと周辺の機器の時刻同期（NTP、ドメインの時刻、マザーボードの電池）を確認してください。',
  'advice.step.repair-mtu':
    'ICMP「fragmentation needed」とICMPv6「packet too big」を通すか、トンネルまたはアップリンクでTCP MSSを制限してください（例：1240）。',
  'advice.step.repair-ipv6':
    '外部へのIPv6ルーティングを修正するか、動作するようになるまで広告（ルーター広告）を停止してください。',
  'advice.step.steady-line':
    '今回の測定では、{slow}件の接続で再試行が必要でした。パケット損失や回線の飽和がないか確認してください：Wi-Fiの電波とチャネル、デュプレックスのエラー、アップリンクのシェーピングやポリシング、間にあるVPN。',
  'advice.step.widen-line':
    '{way, select, up {上り} other {下り}}約{kbps} kbit/sでは、{way, select, up {ファイルと音声} other {数MBのページ}}には足りません。シェーピング、アップリンクの飽和、従量制またはモバイルの回線、間にあるVPNを確認してください。',
  'advice.step.shorten-path':
    '往復時間は{roundTripMs} msです。VPNのバックホール、遠くのクラウドゲートウェイ、衛星回線、混雑した回線を確認してください。chatgpt.comのローカルブレイクアウトが最も効果的です。',
  'advice.step.gateway-password':
    'プロキシ{hasProxy, select, yes {{proxy}} other {}}が資格情報を求めています{hasSchemes, select, yes {（{schemes}）} other {}}。すべてのプログラムで最も確実なのは、ChatGPTのドメインを認証なしで許可することです。',
  'advice.step.gateway-basic':
    'Basic：プログラムは名前とパスワードを読み取れる形で送るため、TLSでプロキシに接続する場合にのみ提供してください。ブラウザーは一度だけ尋ねますが、ほかのプログラムはプロキシ設定に書く必要があり、ほとんどは尋ねません。',
  'advice.step.gateway-digest':
    'Digest：ブラウザー以外で対応しているプログラムはほとんどないため、Digestだけを提供するとアプリは失敗します。Negotiateも併せて提供してください。',
  'advice.step.gateway-ntlm':
    'NTLM：自動的に認証できるのは、Windowsのネットワークスタックを使うプログラムとブラウザーだけで、ドメインのアカウントが必要です。1つの接続に結び付いているため、ロードバランサーが移してはいけません。Negotiateを推奨します。',
  'advice.step.gateway-negotiate':
    'Negotiate（Kerberos）：コンピューターにドメインのチケット（klist）が必要です。設定ではプロキシをアドレスではなく名前で指定し、HTTP/その名前をプロキシのサービスプリンシパルにする必要があります。',
  'advice.step.gateway-socks':
    'SOCKS：ブラウザーはSOCKSプロキシに名前とパスワードを送れません。既知のアドレスは認証なしで通すか、HTTPプロキシを使ってください。',
  'advice.step.gateway-repair':
    'このコンピューターに設定されたプロキシ{hasProxy, select, yes {{proxy}} other {}}{how, select, certificate {は、このコンピューターが受け入れない証明書を提示します。証明書を更新するか、その認証局をここにインストールしてください。} other {が応答しません。}}プロキシを修復するか、古い設定（システムのプロキシ、HTTPS_PROXY、正しく終了しなかったデバッグツール）を削除してください。',
  'advice.step.script-repair':
    'システム設定のプロキシスクリプト（PAC）{how, select, broken {は配信されていますが、使用できるスクリプトではありません。そのアドレス、そこで応答しているもの、構文を確認してください} other {を取得できません。そのアドレスの名前とサーバーを確認してください}}。',
  'advice.step.script-leftover':
    'ここでは直接接続できます。このネットワークにプロキシが不要なら、設定を削除してください。',
  'advice.step.gateway-set':
    'このネットワークから外へ出られるのはプロキシ{hasProxy, select, yes {{proxy}} other {}}だけですが、このコンピューターはそれを使っていないか、ChatGPTには使っていません。これらのドメインを例外にせずにポリシーで設定を配布するか、ドメインへの直接接続を許可してください。',
  'advice.step.gateway-voice':
    '音声はUDPを使い、プロキシ{hasProxy, select, yes {{proxy}} other {}}を通れません。直接出られるように許可してください：',
  'advice.step.gateway-let-pass':
    'プロキシの許可リストに、ポート443へのCONNECT用としてChatGPTのドメインを追加してください{hasProxy, select, yes {（{proxy}）} other {}}。',
  'advice.step.update-inspector':
    '経路上のファイアウォールまたはプロキシを更新するか、ドメインをそのTLS処理から除外してください。現在のクライアントのTLS 1.3 ClientHello（耐量子鍵共有により1パケットより大きくなります）に対応できていません。',
  'advice.step.websocket-allow':
    'TCP 443のwss://ws.chatgpt.comとwss://chatgpt.comに対して、標準のHTTP/1.1ヘッダーUpgrade: websocketを通してください。ほとんどのプロキシは、これらのホストをインスペクションから除外すると通すようになります。',
  'advice.step.websocket-idle':
    'アイドルタイムアウトとメッセージサイズの制限も確認してください。開いた後に切れる接続は、これが原因と考えられます。',
  'advice.step.voice-ports':
    'https://openai.com/chatgpt-voice.json にあるアドレスへのUDP 3478を許可してください（リストは変わるので、定期的に読み込んでください）。',
  'advice.step.voice-fallback':
    '代替の経路も閉じています。少なくとも、同じアドレスへのTCP 443を許可してください。',
  'advice.step.voice-priority':
    '音声のパケットが、外に出る途中で失われるか遅れています（損失{lostPercent} %）。アップリンクの飽和、弱いWi-Fi、UDPを遅くする機器がないか確認し、UDP 3478を優先してください（QoS）。',
  'advice.step.egress-country':
    'OpenAIからは、このネットワークは{hasCountry, select, yes {{country}} other {提供対象外の国}}にあるように見えます。通信が海外のVPNやクラウドゲートウェイから出ている場合は、社内規則と法律の範囲で、chatgpt.comとopenai.comがOpenAIの提供地域から出るようにしてください。',
  'advice.step.shared-address':
    '1つの送信元アドレスを大勢で共有しています。複数のアドレスに分散させるか、そのアドレスを伝えてOpenAIサポートに問い合わせてください。',
  'advice.step.nothing-to-change': 'ネットワークはChatGPTを通しています。ここで変更するものはありません。',
  'advice.step.unexpected-look':
    '{hosts, plural, =0 {何が応答しているか突き止めてください} =1 {{hostNames}に何が応答しているか突き止めてください} other {#件のホスト（{hostNames}）に何が応答しているか突き止めてください}}：フィルター、キャッシュ、ログインページ、または誤ったDNSエントリが考えられます。証明書と応答の先頭のバイトはファイルに入っています。',
  'advice.step.send-support':
    'それでも使えない場合は、ファイルを保存してOpenAIのサポートに送ってください。測定した内容がわかります。',
  'advice.step.support-certificate':
    'サービスの証明書に対応が必要です{hosts, plural, =0 {} other {：{hostNames}}}。提示されたチェーンはファイルに入っています。',
};
