// Sentences are for somebody who knows nothing about networks. A product's name is followed by a particle, never by an
// ending that depends on it.

const target =
  '{scope, select, everything {すべてのサイト} chatgpt {ChatGPT} other {{hosts, plural, =0 {ChatGPT} other {ChatGPTのサーバー#台}}}}';
const addresses = '{hosts, plural, =0 {アドレス} other {アドレス#個}}';
const filter =
  '{hasProduct, select, yes {このネットワークの{product}} maybe {このネットワークのフィルター（{product}の可能性があります）} other {このネットワークのフィルター}}';
const gateway = '会社のインターネットの出入口';
const inspector =
  '{where, select, computer {{hasProduct, select, yes {このコンピューターの{product}} maybe {このコンピューターのプログラム（{product}の可能性があります）} other {このコンピューターのプログラム}}} elsewhere {{hasProduct, select, yes {{product}} maybe {このコンピューターのプログラムか、このネットワークの何か（{product}の可能性があります）} other {このコンピューターのプログラムか、このネットワークの何か（どちらなのかはわかりません）}}} other {{hasProduct, select, yes {このネットワークの{product}} maybe {検査システム（{product}の可能性があります）} other {検査システム（おそらく会社のもので、製品名はわかりません）}}}}';
const something =
  '{hasProduct, select, yes {{product}} maybe {このネットワークの何か（{product}の可能性があります）} other {このネットワークの何か}}';

/** Which of the two answers is true stays open, so it is said with care. */
const twoAnswers =
  '{twoAnswers, select, yes {1つの問い合わせに、異なる2つの応答が届きました。少なくとも一方は、そのサーバーのものではありません。} other {}}';

const hostList = '{hosts, plural, =0 {} other {（{hostNames}）}}';
const namedProduct =
  '{hasProduct, select, yes {製品：{product}。} maybe {{product}の可能性があります。} other {}}';

const controls =
  '{scope, select, everything {。無関係のホストも同様です} chatgpt {。無関係のホストは正常です} some {。無関係のホストは正常です} other {}}';

/** Said where this computer itself is what turns away. */
const ownDoing =
  '{where, select, computer {このコンピューター自身のパケットフィルターか経路によるもので、外には何も出ていません。} other {}}';

export const finding: Record<keyof typeof import('../en/finding').finding, string> = {
  'finding.healthy.sentence': 'このコンピューターからChatGPTに問題なくつながります。',
  'finding.could-not-tell.sentence':
    '何が問題なのか突き止められませんでした。確認した内容からは、原因を1つに絞れません。保存したファイルには、確認した内容がすべて入っています。',

  'finding.no-link.sentence': 'このコンピューターは、どのネットワークにも接続されていません。',
  'finding.no-link.expert': 'ループバック以外に、使用できるアドレスを持つインターフェイスがありません。',
  'finding.no-internet.sentence':
    '{router, select, none {このコンピューターは接続されていますが、インターネットへの経路を知りません。ChatGPTだけの問題ではなく、このコンピューターにルーターが設定されていません。} other {{where, select, computer {このコンピューターがインターネットに何も送り出していません。ChatGPTだけの問題ではなく、このコンピューターのプログラムか規則が止めています。} other {ネットワークには接続されていますが、インターネットから何も応答がありません。ChatGPTだけの問題ではありません。}}}}',
  'finding.no-internet.expert': `インターフェイスは有効ですが、名前でも、アドレスの直接指定（TCP 443）でも外部に到達できません。{router, select, none {既定のルートが設定されていません。} other {${ownDoing}}}`,
  'finding.sign-in-page.sentence':
    'このネットワークでは、インターネットを使う前に、ログインするか利用規約に同意する必要があります。',
  'finding.sign-in-page.expert':
    'キャプティブポータル：2つ以上の運営者の平文HTTPテストに、別のものが応答しました（ポータル：{portal}）。',
  'finding.clock-wrong.sentence':
    'このコンピューターの時計が{days, plural, =0 {{hours, plural, =0 {数分} other {#時間}}} other {#日}}{direction, select, behind {遅れている} other {進んでいる}}ため、安全なサイトをどれも信用できなくなっています。',
  'finding.clock-wrong.expert':
    'システム時計が{hours}時間（約{days}日）{direction, select, behind {遅れています} other {進んでいます}}（NTPまたはDateヘッダーが一致）。証明書は{direction, select, behind {まだ有効でない} other {期限切れ}}と判定されます。',
  'finding.mtu-black-hole.sentence':
    'このネットワークでは、大きめのデータが失われます。ChatGPTは読み込み始めますが、途中で止まります。',
  'finding.mtu-black-hole.expert':
    'パスMTUブラックホール：小さいパケットは通りますが、最大サイズのものは消え、ICMP「fragmentation needed」も返りません{hosts, plural, =0 {} other {（{hostNames}）}}。',
  'finding.address-dead.sentence':
    '{how, select, refused {ChatGPTへの複数の経路のうち1つは閉じていますが、すぐにそう返ってきます。プログラムは別の経路を使うため、影響はありません。} other {ChatGPTへの複数の経路のうち、1つがここからは行き止まりです。そのため、ChatGPTが開くまでに何秒もかかることがあります。}}',
  'finding.address-dead.expert':
    '{how, select, refused {{address}への接続はすぐに拒否されます} other {{address}への接続には応答がありません}}（回線が静かなときに再試行しても同じです）。同じホストは他のアドレスでは応答します。{how, select, refused {} other {アドレスを順に試すプログラムは、ここで待たされます。}}',
  'finding.ipv6-broken.sentence':
    '{how, select, refused {このネットワークから外に出る2つの経路のうち1つは閉じていますが、すぐにそう返ってきます。プログラムはもう1つの経路を使うため、影響はありません。} other {このネットワークから外に出る2つの経路のうち、1つが行き止まりです。そのためChatGPTが開くのが遅く、まったく開けないアプリもあります。}}',
  'finding.ipv6-broken.expert':
    'IPv6（アドレスと経路）は設定されていますが、接続に失敗します。同じホストはIPv4では応答します。{how, select, refused {接続はすぐに（1秒以内に）拒否され、プログラムは待たずにIPv4に切り替わります。} other {}}',
  'finding.upload-cut.sentence': `ChatGPTは開きますが、ファイルが届きません。${something}が途中で止めています。`,
  'finding.upload-cut.expert':
    'files.oaiusercontent.comへの256KBのPOSTが失敗しました（{how}、HTTP {status}）。GETには応答があります：本文サイズの制限、アップロードのフィルター、またはデータ損失防止（DLP）。',
  'finding.cookies-stripped.sentence': `${something}が、ログイン中であることをChatGPTが覚えておくために必要なものを取り除いています。`,
  'finding.cookies-stripped.expert':
    'chatgpt.comの応答が検査装置を経由し、エッジのヘッダーはあるもののSet-Cookieがない状態で届きます：Cookieのフィルタリング。',
  'finding.unstable-path.sentence':
    'ここの接続は不安定です。送ったものの一部が失われたり遅れて届いたりするため、ChatGPTは使えたり使えなかったりします。',
  'finding.unstable-path.expert':
    '{slow}件の接続で再送または再試行が必要でした：パケット損失、または回線の容量不足。',
  'finding.slow-path.sentence':
    'ChatGPTまでの経路は通じていますが遅いため、回答が始まるまで時間がかかったり、途切れ途切れになったりすることがあります。',
  'finding.slow-path.expert': 'エッジまでの往復時間は約{roundTripMs} ms。',

  'finding.narrow-line.sentence':
    'ChatGPTは使えますが、ここの回線が細いため、{way, select, up {ファイルの送信} other {何をするにも}}に時間がかかります。',
  'finding.narrow-line.expert':
    '最も速かった確認でのスループット：約{kbps} kbit/s（{way, select, up {上り} down {下り} other {下り、上りも同様}}、往復時間を除く）。',

  'finding.dns-down.sentence':
    '{where, select, computer {このコンピューターは、インターネット上のアドレスを自分の中のプログラムに尋ねる設定ですが、そのプログラムが動いていません。そのため、どのサイトも名前では開けません。} other {このネットワークは、インターネット上のアドレスを1つも見つけられません。そのため、どのサイトも名前では開けません。}}',
  'finding.dns-down.expert':
    '設定されたどのリゾルバーも、比較用の名前を含め、どの問い合わせにも応答しません。',
  'finding.dns-slow.sentence':
    '{how, select, some {ここではChatGPTを開くたびに長く待たされます。ほかのサイトはすぐ見つかるのに、ChatGPTがインターネット上のどこにあるかを調べるのに毎回約{seconds}秒かかっています。} lost {ここでは、インターネット上の場所を尋ねる問い合わせが途中で失われます。そのため、ChatGPTを含め、何を開いても数秒止まったり、開かなかったりすることがよくあります。} other {ここではChatGPTを含め、何を開くときも最初に長く待たされます。インターネット上の場所を見つけるのに毎回約{seconds}秒かかっています。}}',
  'finding.dns-slow.expert':
    '{how, select, some {{hostNames}は、システムに尋ねても、設定されたリゾルバーに直接尋ねても、毎回{waitMs} ms以上かかりました。ほかの名前はすぐ見つかりました。} lost {回線が空いているときも、設定されたリゾルバーへの問い合わせの{lostPercent}%に応答がなく、システムは多くの名前を問い合わせ直しました（最大{waitMs} ms）。} other {最も速い名前でも{waitMs} msかかりました。{how, select, silent {最初に設定されたリゾルバーが応答せず、問い合わせは毎回次のリゾルバーに回ります。} other {設定されたリゾルバーに直接問い合わせても、同じように応答が遅れます。}}}}',
  'finding.dns-name-missing.sentence': `このネットワークは、ChatGPTに必要な${addresses}が存在しないと答えています。{outside, select, differs {ほかの場所では存在しています。} other {}}`,
  'finding.dns-name-missing.expert': `リゾルバーが{hosts}個の名前にNXDOMAINまたはデータなしと応答します${hostList}。{outside, select, differs {外部のリゾルバーはそのアドレスを返します} other {外部のリゾルバーには問い合わせできませんでした}}。${twoAnswers}${namedProduct}`,
  'finding.dns-refused.sentence': `このネットワークは、ChatGPTに必要な${addresses}を調べることを拒否しています。`,
  'finding.dns-refused.expert': `リゾルバーがREFUSEDと応答します${hostList}。${namedProduct}`,
  'finding.dns-server-failure.sentence': `このコンピューターがChatGPTに必要な${addresses}を尋ねても、このネットワークはエラーを返すだけです。`,
  'finding.dns-server-failure.expert': `リゾルバーがSERVFAILと応答します${hostList}${controls}。${namedProduct}`,
  'finding.dns-silent.sentence': `このネットワークは、ほかのアドレスは見つけますが、ChatGPTに必要な${addresses}を尋ねられるとまったく答えません。`,
  'finding.dns-silent.expert': `リゾルバーはこれらの名前にはまったく応答しませんが${hostList}、ほかの名前には応答します。${namedProduct}`,
  'finding.dns-sinkhole.sentence': `{where, select, computer {このコンピューターの設定が、接続を${target}ではなく、どこでもない場所に導いています。} other {${filter}が、このコンピューターの接続を${target}ではなく、独自の遮断ページに導いています。}}`,
  'finding.dns-sinkhole.expert': `DNSシンクホール：{hostsFile, select, yes {このコンピューターのhostsファイル} other {リゾルバー}}が{address}を返します${hostList}。{intercepted, select, yes {外部のリゾルバーも同じ応答なので、ポート53が横取りされています。} other {}}${twoAnswers}${namedProduct}`,
  'finding.dns-redirected.sentence': `{where, select, computer {このコンピューターの設定} other {このネットワーク}}が、接続を${target}ではなく偽のアドレスに導いています。`,
  'finding.dns-redirected.expert': `{hostsFile, select, yes {このコンピューターのhostsファイルが{address}を指していますが、ホストはそこにありません} other {リゾルバーが{address}を返しますが、これはそのホストのものではありえません}}${hostList}。{intercepted, select, yes {外部のリゾルバーも同じ応答なので、ポート53が横取りされています。} other {}}${twoAnswers}${namedProduct}`,
  'finding.dns-intercepted.sentence':
    'このネットワークは、別の場所に尋ねた人の分も含めて、すべてのアドレスを代わりに調べています。それだけなら何の支障もありません。',
  'finding.dns-intercepted.expert': `ポート53が横取りされています：{how, select, nobody {誰もいないアドレス（192.0.2.53）への問い合わせに応答がありました} same {運営者の異なるサーバーが、同じ1つのアドレスから問い合わせています} other {外部のサーバーが、その運営者のものではない名前を名乗っています（CH TXT id.server）}}。平文DNSで別のリゾルバーを使っても変わりません。${namedProduct}`,
  'finding.dns-invents-names.sentence':
    'このネットワークは、存在しないアドレスを独自のページに導きます。ChatGPTには影響ありません。',
  'finding.dns-invents-names.expert':
    'NXDOMAINの書き換え：存在しえない名前に、リゾルバーが{address}を返します。そこに導かれる名前は、存在しないものとして判定します。',

  'finding.tcp-reset.sentence': `{where, select, computer {このコンピューター自体が、${target}に何も送り出していません。このコンピューターのプログラムか規則が止めています。} other {このネットワークの何かが、${target}への接続をすぐに切断しています。}}`,
  'finding.tcp-reset.expert': `443番へのTCP接続がRSTで拒否されます${hostList}${controls}。${ownDoing}`,
  'finding.tcp-silent.sentence': `{where, select, computer {このコンピューター自体が、${target}に何も送り出していません。このコンピューターのプログラムか規則が止めています。} other {このネットワークは、${target}に何も通しません。要求にまったく応答がありません。}}`,
  'finding.tcp-silent.expert': `443番へのSYNパケットが応答なく破棄されます${hostList}${controls}。${ownDoing}`,
  'finding.tcp-unreachable.sentence': `{where, select, computer {このコンピューター自体が、${target}に何も送り出していません。このコンピューターのプログラムか規則が止めています。} other {このネットワークの機器が、${target}に向かうものをすべて追い返しています。}}`,
  'finding.tcp-unreachable.expert': `ICMP到達不能（経路なし、または管理上の禁止）${hostList}。${ownDoing}`,

  'finding.proxy-needs-password.sentence': `${gateway}が、外に出る前にユーザー名とパスワードを求めています。`,
  'finding.proxy-needs-password.expert': `プロキシ{proxy}が{schemes, select, SOCKS {有効な名前とパスワードのないSOCKSを拒否します} other {CONNECTに407で応答します{hasSchemes, select, yes {（方式：{schemes}）} other {}}}}。${namedProduct}`,
  'finding.proxy-unreachable.sentence': `このコンピューターは会社のインターネットの出入口を通るように設定されていますが、{how, select, certificate {それが正しい出入口かどうか確認できません} other {その出入口が応答しません}}。`,
  'finding.proxy-unreachable.expert': `{told, select, script {設定のプロキシスクリプトが示すプロキシ{proxy}} network {このネットワークのスクリプト（WPAD）が示すプロキシ{proxy}} other {設定されたプロキシ{proxy}}}が{how, select, certificate {、公開ルートでもこのコンピューターでも受け入れられない証明書を提示します} other {接続を受け付けません}}。${namedProduct}`,
  'finding.proxy-refuses.sentence': `${gateway}{hasProduct, select, yes {（{product}）} maybe {（{product}の可能性があります）} other {}}が、${target}への接続を通しません。`,
  'finding.proxy-refuses.expert': `プロキシ{proxy}が{how, select, stalls {トンネル（CONNECT）を許可したあと何も通しません} other {CONNECTに{status}で応答します}}${hostList}。${namedProduct}`,
  'finding.proxy-only.sentence': `このネットワークから外に出る経路は、${gateway}だけです。ChatGPTはそこを通って使えますが、音声と一部のアプリは使えないことがあります。`,
  'finding.proxy-only.expert': `直接接続は失敗しますが、{proxy}{told, select, script {（設定のプロキシスクリプトによる）} network {（このネットワークのスクリプト、WPADによる）} other {}}を経由するとホストは応答します。システムのプロキシを使わないもの（UDPのメディア、一部のネイティブアプリ）は失敗します。${namedProduct}`,
  'finding.proxy-not-set.sentence': `このネットワークでは、プログラムは${gateway}を通らないと外に出られませんが、このコンピューターは{knows, select, exceptions {ChatGPTについてはそれを使わない設定になっています} other {それを使う設定になっていません}}。`,
  'finding.proxy-not-set.expert': `{knows, select, exceptions {設定は{proxy}を指定していますが、これらのホストは除外されています（NO_PROXY、除外リスト）} browser {ブラウザーなら{proxy}を経由します} other {プロキシスクリプトは{proxy}を指定しています}}。直接接続は失敗し{knows, select, exceptions {ます} other {、システムのプロキシは設定されていません}}。${namedProduct}`,

  'finding.proxy-script-fails.sentence':
    'このコンピューターは、外に出る経路をあるファイルに従って決める設定ですが、そのファイル{how, select, broken {の内容が正しくありません} other {を読み込めません}}。{direct, select, yes {それでもChatGPTは開きますが、少し遅くなるかもしれません。} other {そのため、何も外に出られません。}}',
  'finding.proxy-script-fails.expert':
    'システム設定のプロキシスクリプト（PAC）{how, select, broken {が、使用できるスクリプトではありません} other {を取得できません}}。直接接続は{direct, select, yes {できます} other {失敗します}}。',

  'finding.tls-inspected.sentence': `${inspector}が、${target}への保護された接続を開き、中身を読んでいます。{browser, select, spared {ブラウザーは対象外ですが、ほかのプログラムは対象です。} other {{trusted, select, yes {{onMac, select, yes {このMacとそのブラウザーは受け入れますが、ChatGPTアプリは{macApp, select, maybe {受け入れるとは限りません} other {おそらく受け入れません}}。アプリは独自のリストにあるものしか受け入れないためです。} other {このコンピューターはそう設定されているので、ブラウザーは受け入れます。一方、ChatGPTのアプリは独自のリストを使うため、受け入れないことがよくあります。}}} no {プログラムはそれに気付き、接続を拒否します。} other {そのため、一部のプログラムは接続を拒否します。}}}}`,
  'finding.tls-inspected.expert': `TLSインスペクション：チェーンが公開されていない認証局で終わっています（発行者：{issuer}）${hostList}。このコンピューターは{trusted, select, yes {それを信頼しています} no {それを信頼していません} other {それを信頼しているか不明です（ストアを読み取れません）}}。{browser, select, accepts {ブラウザーのエンジンは受け入れます。} refuses {ブラウザーのエンジンは拒否します。} spared {ブラウザーのエンジンには本物の証明書が提示されます。} other {}}${namedProduct}{http2, select, dropped {HTTP/2を提示しても、HTTP/1.1で応答します。} other {}}{agent, select, yes {その製品のプログラムがこのコンピューターで動作しています。} other {}}{hasAgents, select, yes {このコンピューターで動作中で、これを行えるもの：{agents}。それだけでは証明になりません。} other {}}`,
  'finding.trust-differs.sentence':
    '{how, select, refused {このコンピューターは、ChatGPTの保護された接続を開くものを受け入れるように設定されていますが、ブラウザーはそれでも拒否します。} accepted {ブラウザーは、ChatGPTの保護された接続を開くものを受け入れます。このコンピューターのほかのプログラムは別のリストに従うため、受け入れません。} spared {何かが、このコンピューターの一部のプログラムの保護された接続を開いていますが、ブラウザーは対象外です。} other {何かが、このコンピューターのブラウザーの保護された接続を開いていますが、ほかのプログラムは対象外です。}}',
  'finding.trust-differs.expert': `{how, select, refused {コンピューターのストアにはその認証局がありますが、Chromiumはチェーンを拒否します{hasCode, select, yes {（{code}）} other {}}：ブラウザーは鍵、ハッシュ、名前、有効期間により厳格です。} accepted {Chromiumはチェーンを受け入れますが、ほかのプログラムが読むコンピューターのストアは受け入れません：ルートがブラウザーだけに登録されている（ブラウザーのポリシー、個人のストア）か、中間証明書がありません。} spared {Chromiumには本物の証明書が提示され、ほかのプログラムにはそうではありません：プログラムを選ぶインスペクション。} other {Chromiumには、ほかのプログラムとは異なる証明書が提示されます：ブラウザーを選ぶインスペクション{hasCode, select, yes {（{code}）} other {}}。}}{hasIssuer, select, yes {Chromiumに提示された発行者：{issuer}。} other {}}${hostList}`,
  'finding.tls-cut-on-name.sentence': `このネットワークは、${target}への接続だと気付くとすぐに切断します。`,
  'finding.tls-cut-on-name.expert': `SNIフィルター：TCPは接続しますが、ClientHelloがホスト名を示した後に接続が{how, select, reset {リセットされます} closed {閉じられます} other {破棄されます}}${hostList}。同じアドレスでも別の名前なら通ります。${namedProduct}`,
  'finding.tls-fails.sentence': `${target}への接続は始まりますが、途中の何かのせいで安全な接続になりません。`,
  'finding.tls-fails.expert': `TCPは接続しますが、TLSハンドシェイクが{how, select, reset {リセットされます} closed {閉じられます} silent {まったく応答されません} other {中断されます}}${hostList}。`,
  'finding.tls13-stalls.sentence': `このネットワークの何かが今日の安全な接続に対応できないため、${target}を開く途中で止まります。`,
  'finding.tls13-stalls.expert': `{how, select, size {ブラウザーが耐量子鍵とともに送るような、1パケットを超えるClientHelloは切断され、小さいものは通ります} other {TLS 1.3のハンドシェイクは止まりますが、同じアドレスへのTLS 1.2は成功します}}${hostList}：中間装置が、新しい、または大きいClientHelloを正しく扱えません。`,
  'finding.certificate-expired.sentence':
    '問題はお使いのネットワークではなく、サービス側にあります。{hosts, plural, =0 {サーバー} other {ChatGPTのサーバー#台}}の身元の証明が期限切れになっています。',
  'finding.certificate-expired.expert': `公的に発行された証明書が期限切れです{hasExpired, select, yes {（有効期限：{expired}）} other {}}${hostList}。時計は確認済みです。`,
  'finding.certificate-wrong-name.sentence': `${target}の代わりに、別のサイトが応答しています。`,
  'finding.certificate-wrong-name.expert': `別の名前（{names}）の公開証明書です${hostList}。`,
  'finding.certificate-incomplete.sentence':
    'サービスが送ってくる身元の証明が不完全で、一部のプログラムが受け入れません。お使いのネットワークのせいではありません。',
  'finding.certificate-incomplete.expert': `サーバーが中間証明書を送りません${hostList}。それをキャッシュしていないクライアントは失敗します。`,

  'finding.http2-broken.sentence':
    'このネットワークの何かが、ブラウザーやアプリがChatGPTと話すときの速い方法を壊しています。{browser, select, yes {ブラウザーは別の方法でつながります。} other {従来の方法は使えますが、ブラウザーやアプリはそちらに切り替わりません。}}',
  'finding.http2-broken.expert': `HTTP/1.1は動作しますが、HTTP/2は{how, select, handshake {ALPNでh2を提示するとハンドシェイクで切断されます} other {合意された後（ALPN h2）に中断されます}}${hostList}。Chromiumは{browser, select, yes {応答を受け取れます} no {応答を受け取れません} other {確認していません}}。${namedProduct}`,
  'finding.browser-fails.sentence':
    'このコンピューターのほかのプログラムはChatGPTにつながりますが、ブラウザーはつながりません{hasProxy, select, yes {。ブラウザーは別の経路を通るように設定されています} other {}}。',
  'finding.browser-fails.expert': `通常の接続には応答がありますが、Chromiumのスタックは失敗します（{why}）${hostList}。{hasProxy, select, yes {その出口：{proxy}。} other {}}`,

  'finding.block-page.sentence': `${filter}が${target}を遮断し、代わりに独自のページを表示しています。`,
  'finding.block-page.expert': `遮断ページ（HTTP {status}{hasPage, select, yes {、「{page}」} other {}}）${hostList}。${namedProduct}`,
  'finding.unexpected-answer.sentence': `{where, select, elsewhere {だれが書いたのか分からない応答がありました。} other {${target}の代わりに、別のものが応答しています。}}`,
  'finding.unexpected-answer.expert': `エッジの特徴がない応答（HTTP {status}{hasPage, select, yes {、「{page}」} other {}}）${hostList}。${namedProduct}`,
  'finding.answer-missing.sentence': `${target}への接続は開きますが、そこから応答がまったく届きません。`,
  'finding.answer-missing.expert': `TLSは確立しますが、HTTP要求にまったく応答がありません${hostList}。`,
  'finding.service-error.sentence':
    'ChatGPT自体がエラーを返しています。{confirmed, select, yes {OpenAIのステータスページでも確認できます。} other {}}お使いのネットワークはChatGPTを通しています。',
  'finding.service-error.expert': `エッジがHTTP {status}を返します${hostList}（証明書、目印、または独自のエラーページから判断）。ステータスページでは{confirmed, select, yes {確認できます} other {確認できません}}。`,
  'finding.service-outage.sentence': 'OpenAIは現在、ChatGPTの障害を公表しています。',
  'finding.service-outage.expert': 'status.openai.comの状態表示は「{indicator}」です。',
  'finding.service-refuses-country.sentence':
    'この接続の発信元と思われる国{hasCountry, select, yes {（{country}）} other {}}では、OpenAIはChatGPTを提供していません。',
  'finding.service-refuses-country.expert':
    'エッジが地域を理由に拒否しています。エッジから見たこのネットワークの国：{country}。VPNやクラウドゲートウェイが別の場所から出ている可能性があります。',
  'finding.service-refuses-address.sentence':
    'お使いのネットワークは接続を通していますが、ChatGPT自体がこの接続を断っています。よくある理由は、VPNの使用や、1つのアドレスを大勢で使っていることです。',
  'finding.service-refuses-address.expert': `エッジが、拒否するアドレス向けの自身の文言（"you have been blocked"、"disallowed ISP"）でHTTP {status}を返します${hostList}：送信元アドレスが評価を理由に拒否されています。`,
  'finding.service-rate-limits.sentence':
    'このネットワークからの要求が多すぎたため、ChatGPTがしばらくの間、接続を断っています。',
  'finding.service-rate-limits.expert': `エッジからHTTP 429${hostList}。送信元アドレスが共有されているか、混み合っています。`,

  'finding.workspace-restricted.sentence':
    'ここでは、会社のChatGPTワークスペースだけが許可されているようです。これは故障ではなく決まりです。会社のアカウントをお使いください。',
  'finding.workspace-restricted.expert': `ワークスペース制限の兆候（検査プロキシが追加するヘッダーChatGPT-Allowed-Workspace-Id）：{sign, select, refusal {エッジがワークスペースに関する文言で拒否します} other {/backend-anonにはプロキシが、/にはエッジが応答します}}${hostList}。これには、App Attestとアプリが拒否するインスペクションそのものが必要です。${namedProduct}`,

  'finding.websocket-blocked.sentence':
    'ページは開きますが、ChatGPTの回答が届くためのつなぎっぱなしの接続を、このネットワークが切っています。',
  'finding.websocket-blocked.expert': `WebSocketへのアップグレードが{how, select, stripped {中間装置に取り除かれます} refused {拒否されます} closed {許可された後に閉じられます} other {まったく応答されません}}（HTTP {status}）${hostList}。同じホストへの通常のHTTPSは動作します。{seconds, plural, =0 {} other {クライアントは、ほかの方法に切り替えるまでに#秒以上を失います。}}${namedProduct}`,
  'finding.voice-udp-blocked.sentence':
    '{how, select, refused {音声のデータが、{where, select, computer {このコンピューター} other {このネットワーク}}から出るところで追い返されています。} silent {音声のデータが、このネットワークから外に出ていないようです。} other {音声のデータがこのネットワークから外に出ているかどうか、確認できませんでした。}}{fallback, select, yes {それでも音声は使えるはずですが、始まるのが遅く、音質が落ちることがあります。} no {もう1つの経路も閉じているため、音声はほとんど使えません。} other {音声は使えないかもしれません。}}チャットとファイルには影響ありません。',
  'finding.voice-udp-blocked.expert':
    '{how, select, refused {音声サーバーのUDP 3478へのパケットが追い返されます（経路なし、または許可されていない）} silent {UDP 3478でのSTUNに、音声サーバーからもほかの2つの運営者からも応答がありません。音声サーバーが無関係の相手に応答しない場合、OpenAIのアドレスだけを開いたファイアウォールでも同じように見えます} other {UDP 3478でのSTUNに音声サーバーから応答がありません。音声サーバーが無関係の相手に応答しないか、比較対象が少なすぎるか、ネットワークが未知の相手への通信を通しません}}。もう1つの経路（音声サーバーへのTCP 443、またはTLS上のTURN）：{fallback, select, yes {開通} no {閉鎖} other {不明}}。',
  'finding.voice-breaks-up.sentence':
    'ここの接続は、会話をするにはむらがありすぎます。声が途切れたり、聞こえなくなったりすることがあります。チャットとファイルにはほとんど影響ありません。',
  'finding.voice-breaks-up.expert':
    '空いている回線で20 msごとにSTUN要求を送信、複数の運営者のうち最良の値：損失{lostPercent} %、ジッター{jitterMs} ms、往復時間{roundTripMs} ms。10 %、30 ms、500 ms以上で不良（Microsoft Call Quality Dashboard）。',

  'layer.link': 'ネットワークへの接続',
  'layer.ip': 'IP',
  'layer.clock': '時計',
  'layer.dns': 'DNS',
  'layer.tcp': 'TCP',
  'layer.proxy': 'プロキシ',
  'layer.tls': 'TLS',
  'layer.http': 'HTTP',
  'layer.websocket': 'WebSocket',
  'layer.udp': 'UDP',

  'place.none': 'なし',
  'place.network': 'このネットワーク',
  'place.sign-in-page': 'ネットワークのログインページ',
  'place.this-computer': 'このコンピューター',
  'place.service': 'OpenAI',
  'place.unknown': '不明',

  'feature.chat': 'チャット',
  'feature.sign-in': 'ログイン',
  'feature.uploads': 'ファイル',
  'feature.voice': '音声',
  'feature.ios-app': 'iPhoneとiPadのアプリ',
  'feature.macos-app': 'Macアプリ',
  'feature.android-app': 'Androidアプリ',

  'feature-state.works': '使えます',
  'feature-state.impaired': '支障があります',
  'feature-state.blocked': '使えません',
  'feature-state.unknown': '不明',

  'confidence.certain': '確実',
  'confidence.likely': 'おそらく',
  'confidence.possible': '可能性あり',

  'failure.name-not-found': '名前が存在しません（NXDOMAIN）',
  'failure.no-address': '名前にアドレスがありません',
  'failure.dns-refused': 'リゾルバーが拒否しました（REFUSED）',
  'failure.dns-server-failure': 'リゾルバーが失敗しました（SERVFAIL）',
  'failure.dns-failed': '名前解決に失敗しました',
  'failure.dns-garbage': 'DNSの応答を読み取れません',
  'failure.refused': '接続が拒否されました',
  'failure.reset': '接続がリセットされました',
  'failure.closed': '接続が閉じられました',
  'failure.timed-out': '時間内に応答がありません',
  'failure.no-route': '経路がありません',
  'failure.not-permitted': 'このコンピューターでは許可されていません',
  'failure.tls-alert': '相手側からのTLSアラート',
  'failure.tls-not-spoken': '応答がTLSではありません',
  'failure.tls-failed': 'TLSハンドシェイクに失敗しました',
  'failure.certificate-refused': '証明書が受け入れられません',
  'failure.http-garbage': 'HTTPの応答を読み取れません',
  'failure.too-large': '応答が大きすぎます',
  'failure.proxy-unreachable': 'プロキシが応答しません',
  'failure.proxy-needs-password': 'プロキシがパスワードを求めています（407）',
  'failure.proxy-refuses': 'プロキシが拒否しています',
  'failure.bad-answer': '応答が意味をなしていません',
  'failure.stopped': '中止しました',
  'failure.unknown': '不明な理由で失敗しました',

  'skip.no-name': '未実施：名前にアドレスがありません',
  'skip.no-address-of-this-kind': '未実施：この種類のアドレスがありません',
  'skip.goes-through-proxy': '対象外：プロキシを経由します',
  'skip.stopped': '未実施：中止しました',
  'skip.not-allowed-by-policy': '未実施：ポリシーで禁止されています',
  'skip.no-browser-engine': '対象外：ブラウザーのエンジンはデスクトップアプリにしかありません',
  'skip.not-possible-here': 'このコンピューターではできません',
};
