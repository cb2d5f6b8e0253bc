// Steps for the person use no technical word; those for IT say exactly what to change.

const inConsole =
  '{hasProduct, select, maybe {如果是 {product}：} other {在 {product} 中：}}{console}{sure, select, yes {} other {（菜单名称因版本而异）}}。';

export const advice: Record<keyof typeof import('../en/advice').advice, string> = {
  'advice.connect.title': '将这台电脑连接到网络',
  'advice.check-line.title': '检查互联网连接',
  'advice.sign-in-to-network.title': '登录网络',
  'advice.set-clock.title': '校准时钟',
  'advice.send-to-it.title': '将文件发送给 IT 部门',
  'advice.use-browser.title': '暂时在浏览器中使用 ChatGPT',
  'advice.quit-tool.title': '退出读取内容的工具',
  'advice.change-scanner.title': '让杀毒软件不处理 ChatGPT',
  'advice.sign-in-to-gateway.title': '登录公司网络',
  'advice.use-workspace.title': '使用公司的账户',
  'advice.wait-for-openai.title': '稍等一下',
  'advice.wait-a-little.title': '等待几分钟',
  'advice.check-country.title': '检查您的 VPN',
  'advice.speed-up.title': '换一条更快的路',
  'advice.voice-meanwhile.title': '暂时在别处使用语音',
  'advice.nothing-wrong.title': '网络正常，请试试以下方法',
  'advice.look-again.title': '再检查一次',
  'advice.allow-domains.title': '允许 ChatGPT 的域名',
  'advice.exempt-from-inspection.title': '将 ChatGPT 的域名排除在 TLS 检查之外',
  'advice.repair-line.title': '修复通往互联网的线路',
  'advice.repair-resolver.title': '修复 DNS 解析器',
  'advice.clean-hosts-file.title': '从 hosts 文件中删除 ChatGPT',
  'advice.repair-clock.title': '修复时间同步',
  'advice.repair-mtu.title': '修复路径 MTU',
  'advice.repair-ipv6.title': '修复或停用 IPv6',
  'advice.steady-line.title': '使线路稳定',
  'advice.widen-line.title': '增加线路容量',
  'advice.shorten-path.title': '缩短路径',
  'advice.gateway-password.title': '让程序能够登录代理',
  'advice.gateway-repair.title': '修复代理或其设置',
  'advice.repair-script.title': '修复代理脚本或其设置',
  'advice.gateway-set.title': '在这台电脑上设置代理',
  'advice.gateway-voice.title': '让语音绕过代理',
  'advice.gateway-let-pass.title': '在代理上允许 ChatGPT 的域名',
  'advice.align-trust.title': '让所有程序的判断一致',
  'advice.open-http2.title': '允许 HTTP/2 通过',
  'advice.align-browser.title': '检查浏览器所走的路径',
  'advice.keep-workspace-rule.title': '在工作空间限制与应用之间权衡',
  'advice.update-inspector.title': '更新路径上的设备',
  'advice.open-websocket.title': '允许 WebSocket 连接通过',
  'advice.open-voice.title': '为语音开放通路',
  'advice.steady-voice.title': '为语音提供更稳定的线路',
  'advice.egress-country.title': '检查流量从哪里出去',
  'advice.shared-address.title': '许多人共用一个地址',
  'advice.leave-network.title': '这里无需更改',
  'advice.find-answerer.title': '查明是谁在应答',
  'advice.tell-openai.title': '告知 OpenAI 支持团队',
  'advice.renew-certificate.title': '更新服务的证书',

  'advice.step.plug-in': '将这台电脑连接到 Wi-Fi 或插上网线，并确认飞行模式已关闭。',
  'advice.step.try-another-site':
    '在浏览器中打开任意其他网站。{network, select, home {如果都打不开，请重启路由器。} office {如果都打不开，请告知负责此网络的人。} public {如果都打不开，请告知负责此网络的人。} hotspot {如果都打不开，请关闭手机热点后再重新打开。} other {如果都打不开，请告知负责此网络的人（在家中：请重启路由器）。}}',
  'advice.step.open-portal':
    '打开浏览器，等待此网络的登录页面出现，然后登录或接受其条款。{hasPortal, select, yes {该页面来自 {portal}。} other {}}',
  'advice.step.set-clock': '打开这台电脑的日期和时间设置，并开启自动设置时间。',
  'advice.step.look-again': '再次开始此检查。',
  'advice.step.send-file':
    '{keeper, select, it {保存文件并发送给 IT 部门：文件会告诉他们需要更改什么。} somebody {保存文件并给负责此网络的人看：文件会告诉他们需要更改什么。} other {保存文件并发送给 IT 部门：文件会告诉他们需要更改什么。在家中，请把它给负责网络连接的人看。}}',
  'advice.step.hotspot-meanwhile':
    '{keeper, select, somebody {如果您现在就需要 ChatGPT，请使用手机热点。} other {如果您现在就需要 ChatGPT，并且公司允许，请使用手机热点。}}',
  'advice.step.use-browser':
    '{keeper, select, somebody {在更改完成之前，请在网页浏览器而不是应用中使用 ChatGPT。} other {在 IT 部门完成更改之前，请在网页浏览器而不是应用中使用 ChatGPT。}}',
  'advice.step.quit-tool': '退出 {product}，或询问在这台电脑上设置它的人，并确认系统设置不再让流量经过它。',
  'advice.step.scanner-exempt': '如果是您自己的电脑，您可以自行在 {product} 中更改：{console}。',
  'advice.step.scanner-ask': '如果这台电脑属于公司，请让 IT 部门设置 {product} 不处理 ChatGPT。',
  'advice.step.gateway-sign-in': '在浏览器中打开任意网站，出现提示时用公司的用户名登录，然后再试 ChatGPT。',
  'advice.step.gateway-domain':
    '上网出口可以通过您对这台电脑的登录来识别您：请用公司账户登录，连接公司网络，然后重新启动 ChatGPT。',
  'advice.step.workspace-account':
    '用公司给您的账户登录 ChatGPT，并选择公司的工作空间；在此网络上其他账户会被拒绝。',
  'advice.step.wait': '您无需更改任何内容：需要由 OpenAI 修复。您可以在 OpenAI 的状态页面上了解进展。',
  'advice.step.wait-minutes': '等待几分钟，然后重新加载 ChatGPT 一次。',
  'advice.step.vpn-off': '如果您使用自己的 VPN，请关闭后再试。如果 VPN 属于公司，请先询问 IT 部门。',
  'advice.step.move-closer':
    '{line, select, wifi {靠近 Wi-Fi 路由器或使用网线，并暂停大文件下载。} cable {请检查网线两端是否插紧，并暂停大文件下载。} other {使用 Wi-Fi 时，请靠近路由器或改用网线；使用网线时，请检查两端是否插紧。同时请暂停大文件下载。}}',
  'advice.step.voice-slower': '您可以继续使用语音：只是开始得较晚，音质可能较差。',
  'advice.step.restart-browser': '完全退出浏览器或 ChatGPT 应用，重新打开，并试试隐私窗口。',
  'advice.step.other-account': '退出 ChatGPT 后重新登录，并确认使用的是正确的账户或工作空间。',
  'advice.step.other-network':
    '如果可以，请连接到另一个网络（例如手机热点），并在那里也做一次此检查：两者的差异会显示问题在哪里。',

  'advice.step.where-allow': inConsole,
  'advice.step.where-allow-generic':
    '在每一台进行过滤的设备上允许 ChatGPT 的域名：DNS 过滤、网页过滤、防火墙（按域名，而非按地址）和代理。',
  'advice.step.own-rule':
    '拒绝来自这台电脑自身：它的防火墙、终端安全代理、VPN 的断网保护或某条路由。请修改电脑上的规则，而不是网络。',
  'advice.step.which-hosts': '本次测量中受影响的主机{hosts, plural, =1 {} other {（# 台）}}：{hostNames}。',
  'advice.step.whole-domains':
    '请输入整个域名，裸域名和通配符都要（chatgpt.com 和 *.chatgpt.com）：许多产品的通配符不包含裸域名，而单个主机会变化。',
  'advice.step.import-format':
    '{product} 的现成列表：clearway allowlist --product {productId}。格式：{importFormat}。',
  'advice.step.import-all': '现成列表：clearway allowlist --all。',
  'advice.step.resolver-no-help':
    '在电脑上设置其他 DNS 服务器没有帮助：发往外部解析器的查询由同一个过滤器应答。',
  'advice.step.where-exempt': inConsole,
  'advice.step.where-exempt-generic':
    '找到颁发这些证书的设备或客户端，并在那里将 ChatGPT 的域名排除在解密之外。{hasIssuer, select, yes {看到的颁发者：{issuer}。} other {}}',
  'advice.step.agent-not-network':
    '检查发生在电脑本身，因此会随电脑到任何网络：请更改客户端的策略，而不是防火墙。',
  'advice.step.tenant-first':
    '首先确定贵公司是否用标头 ChatGPT-Allowed-Workspace-Id 将 ChatGPT 限制在自己的工作空间。插入该标头需要检查 chatgpt.com：这种情况下保留对它的检查，并排除其他主机。',
  'advice.step.workspace-trap':
    '该限制通过检查 chatgpt.com 并添加标头 ChatGPT-Allowed-Workspace-Id 来实现。排除 chatgpt.com 会使其失效；保留检查则会使拒绝检查的应用无法使用。请只检查 chatgpt.com，排除所有其他主机（首先是 register.appattest.apple.com），并引导用户使用浏览器。',
  'advice.step.apps-pin':
    'App Attest（register.appattest.apple.com）拒绝所有被检查的连接，ChatGPT 的应用也可能拒绝电脑所信任的公司证书（Mac 应用有自己的根证书列表）。对它们来说，排除检查是可靠的办法。',
  'advice.step.mac-pins':
    'Mac 版 ChatGPT 应用会将证书与其代码中的列表进行比较：据一项独立分析，1.2025.315 版（2025 年 11 月）中有 35 个根证书；OpenAI 没有公布该列表，且列表会变化。{macApp, select, maybe {{product} 的一个根证书曾在其中，因此应用可能接受此检查。} other {这里看到的根证书很可能不在其中：那么在 Mac 上信任它对应用没有帮助。}}',
  'advice.step.trust-refused':
    '虽然电脑持有检查设备的根证书，Chromium 仍拒绝其证书链{hasCode, select, yes {（{code}）} other {}}。请让检查设备用 RSA 2048 或 EC 密钥和 SHA-256 签名，在 subjectAltName 中包含主机，有效期不超过 398 天；或者排除这些域名。',
  'advice.step.trust-accepted':
    '浏览器知道检查用的根证书，而电脑自身的证书存储不知道（或缺少中间证书）。请通过设备管理将根证书和中间证书安装到电脑的证书存储中：使用其他列表的程序（Node、Java、Python）也需要它。',
  'advice.step.trust-picked':
    '部分程序被检查，其他程序没有，因此检查发生在这台电脑上或按程序进行：请查看杀毒软件、代理程序及其应用程序规则。{hasIssuer, select, yes {浏览器看到的颁发者：{issuer}。} other {}}',
  'advice.step.http2-let-pass':
    '有设备破坏了 HTTP/2（ALPN h2），而 HTTP/1.1 可以通过：请更新路径上的设备，或让这些域名绕过它，或让它从协商（ALPN）中去掉 h2，使客户端使用 HTTP/1.1。',
  'advice.step.browser-way':
    '普通连接可用，而浏览器引擎失败（{why}）。{hasProxy, select, yes {它走的是另一条路（{proxy}）：请比较系统设置、代理脚本和浏览器策略。} other {请查看浏览器策略、终端防护的扩展程序，以及网络对浏览器的处理。}}',
  'advice.step.trust-root':
    '这台电脑不信任进行检查的颁发机构。如果保留检查，请通过设备管理安装其根证书；之后浏览器可用，但固定证书的应用仍不可用。',
  'advice.step.maybe-blocked':
    '{product} 在拦截页面上也会出示自己的证书，因此在更改检查设置之前请先查找拦截规则。',
  'advice.step.verify': '在同一台电脑上再次运行此检查：这时应该不会发现任何问题。',
  'advice.step.repair-line':
    '检查上行链路、默认路由和出口防火墙：域名和直接使用的 IP 地址在 TCP 443 上都无法访问。',
  'advice.step.repair-resolver': '检查已配置的解析器是否在 UDP 和 TCP 53 上应答，并能到达其转发器。',
  'advice.step.clean-hosts-file':
    '从这台电脑的 hosts 文件（目前指向 {address}；/etc/hosts，在 Windows 上为 C:\\Windows\\System32\\drivers\\etc\\hosts）中删除{hosts, plural, =0 {相关条目} =1 { {hostNames} 的条目} other { # 台主机（{hostNames}）的条目}}，并查明是哪个程序或策略写入的。',
  'advice.step.repair-clock': '检查这台电脑及其同类设备的时间同步（NTP、域时间、主板电池）。',
  'advice.step.repair-mtu':
    '允许 ICMP “fragmentation needed” 和 ICMPv6 “packet too big” 通过，或在隧道或上行链路上限制 TCP MSS（例如 1240）。',
  'advice.step.repair-ipv6': '修复通往外部的 IPv6 路由，或在其可用之前停止通告（路由器通告）。',
  'advice.step.steady-line':
    '本次测量中有 {slow} 个连接需要重试。请查找丢包或线路占满的情况：Wi-Fi 信号和信道、双工错误、上行链路的整形或限速、中间的 VPN。',
  'advice.step.widen-line':
    '{way, select, up {上行} other {下行}}约 {kbps} kbit/s，对{way, select, up {文件和语音} other {几兆字节的页面}}来说太少。请查看流量整形、上行占满、按量计费或移动线路、中间的 VPN。',
  'advice.step.shorten-path':
    '往返时间为 {roundTripMs} ms。请查看 VPN 回传、遥远的云网关、卫星或过载的线路；为 chatgpt.com 设置本地出口最有帮助。',
  'advice.step.gateway-password':
    '代理{hasProxy, select, yes { {proxy} } other {}}要求凭据{hasSchemes, select, yes {（{schemes}）} other {}}。对所有程序最可靠的办法：免认证允许 ChatGPT 的域名。',
  'advice.step.gateway-basic':
    'Basic：程序以可读形式发送用户名和密码，因此只应在到代理的连接使用 TLS 时提供。浏览器会询问一次；其他程序需要在其代理设置中填写，而大多数从不询问。',
  'advice.step.gateway-digest':
    'Digest：除浏览器外几乎没有程序支持，因此只提供 Digest 时应用会失败。请同时提供 Negotiate。',
  'advice.step.gateway-ntlm':
    'NTLM：只有使用 Windows 网络栈的程序和浏览器能自动登录，而且必须使用域账户。它与单个连接绑定：负载均衡器不得移动该连接。建议使用 Negotiate。',
  'advice.step.gateway-negotiate':
    'Negotiate（Kerberos）：电脑需要域的票证（klist），设置中必须用名称而不是地址来指定代理，并且 HTTP/该名称必须是代理的服务主体。',
  'advice.step.gateway-socks':
    'SOCKS：浏览器无法向 SOCKS 代理发送用户名和密码。请让已知地址免认证通过，或使用 HTTP 代理。',
  'advice.step.gateway-repair':
    '这台电脑上设置的代理{hasProxy, select, yes { {proxy} } other {}}{how, select, certificate {出示的证书不被这台电脑接受：请更新证书，或在此安装其颁发机构。} other {没有响应。}}请修复它，或删除过时的设置（系统代理、HTTPS_PROXY、未正确关闭的调试工具）。',
  'advice.step.script-repair':
    '系统设置中的代理脚本（PAC）{how, select, broken {可以获取，但不是可用的脚本：请检查其地址、在那里应答的内容以及语法} other {无法获取：请检查其地址中的名称和服务器}}。',
  'advice.step.script-leftover': '直接连接在这里可用：如果此网络不需要代理，请删除该设置。',
  'advice.step.gateway-set':
    '只有代理{hasProxy, select, yes { {proxy}} other {}}可以通往此网络之外，而这台电脑没有使用它，或访问 ChatGPT 时不使用它。请通过策略下发该设置，且不要将这些域名列为例外，或直接允许这些域名。',
  'advice.step.gateway-voice':
    '语音使用 UDP，无法通过代理{hasProxy, select, yes { {proxy}} other {}}。请允许它直接出去：',
  'advice.step.gateway-let-pass':
    '将 ChatGPT 的域名加入代理的允许列表，允许 CONNECT 到端口 443{hasProxy, select, yes {（{proxy}）} other {}}。',
  'advice.step.update-inspector':
    '请更新路径上的防火墙或代理，或将这些域名排除在其 TLS 处理之外：它无法处理当前客户端的 TLS 1.3 ClientHello（后量子密钥交换使其大于一个数据包）。',
  'advice.step.websocket-allow':
    '允许标准的 HTTP/1.1 标头 Upgrade: websocket 在 TCP 443 上到达 wss://ws.chatgpt.com 和 wss://chatgpt.com；大多数代理在这些主机被排除检查后即可做到。',
  'advice.step.websocket-idle': '也请检查空闲超时和消息大小限制：连接打开后又断开，原因往往在此。',
  'advice.step.voice-ports':
    '允许 UDP 3478 到 https://openai.com/chatgpt-voice.json 中的地址（列表会变化，请定期加载）。',
  'advice.step.voice-fallback': '备用通路也已关闭：请至少允许 TCP 443 到同样的地址。',
  'advice.step.voice-priority':
    '语音数据包在出去的途中丢失或延迟（丢包 {lostPercent} %）。请查找上行占满、Wi-Fi 信号弱或拖慢 UDP 的设备，并优先处理 UDP 3478（QoS）。',
  'advice.step.egress-country':
    'OpenAI 看到此网络位于{hasCountry, select, yes { {country}} other {其不提供服务的国家或地区}}。如果流量通过国外的 VPN 或云网关出去，请在贵公司规定和法律允许的范围内，让 chatgpt.com 和 openai.com 从 OpenAI 提供服务的地方出去。',
  'advice.step.shared-address':
    '许多人共用一个出口地址。请将他们分散到多个地址，或向 OpenAI 支持团队咨询，并提供该地址。',
  'advice.step.nothing-to-change': '网络允许访问 ChatGPT。这里无需更改。',
  'advice.step.unexpected-look':
    '{hosts, plural, =0 {请查明是谁在应答} =1 {请查明是谁在替 {hostNames} 应答} other {请查明是谁在替 # 台主机（{hostNames}）应答}}：可能是过滤器、缓存、登录页面或错误的 DNS 条目。证书和响应的开头字节在文件中。',
  'advice.step.send-support':
    '如果仍然无法使用，请保存文件并发送给 OpenAI 的支持团队：其中显示了测量的内容。',
  'advice.step.support-certificate':
    '服务的一个证书需要处理{hosts, plural, =0 {} other {：{hostNames}}}。收到的证书链在文件中。',
};
