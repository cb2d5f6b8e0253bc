// Sentences are for somebody who knows nothing about networks. The expert sentences beside them are for IT.

/** A name in Latin letters has a space beside a Chinese character, and none beside a mark. */
const latin = ' ChatGPT ';
const targetBefore = (name: string) =>
  `{scope, select, everything {所有网站} chatgpt {${name}} other {{hosts, plural, =0 {${name}} other { ChatGPT 的 # 台服务器}}}}`;
const target = targetBefore(latin);
const targetAtEnd = targetBefore(latin.trimEnd());
const addresses = '{hosts, plural, =0 {地址} other { # 个地址}}';
const filter =
  '{hasProduct, select, yes {此网络上的 {product} } maybe {此网络上的过滤器（可能是 {product}）} other {此网络上的过滤器}}';
const gateway = '公司的上网出口';
const inspector =
  '{where, select, computer {{hasProduct, select, yes {这台电脑上的 {product} } maybe {这台电脑上的某个程序（可能是 {product}）} other {这台电脑上的某个程序}}} elsewhere {{hasProduct, select, yes {{product} } maybe {这台电脑上的某个程序或此网络上的某个设备（可能是 {product}）} other {这台电脑上的某个程序或此网络上的某个设备（无法看出是哪一个）}}} other {{hasProduct, select, yes {此网络上的 {product} } maybe {检查系统（可能是 {product}）} other {检查系统（很可能是贵公司自己的，无法看出是哪个产品）}}}}';
const something =
  '{hasProduct, select, yes {{product} } maybe {此网络上的某个设备（可能是 {product}）} other {此网络上的某个设备}}';

/** Which of the two answers is true stays open, so it is said with care. */
const twoAnswers =
  '{twoAnswers, select, yes {同一个查询收到了两个不同的应答，其中至少有一个不是来自该服务器。} other {}}';

const hostList = '{hosts, plural, =0 {} other {（{hostNames}）}}';
const namedProduct = '{hasProduct, select, yes {产品：{product}。} maybe {可能是 {product}。} other {}}';

const controls =
  '{scope, select, everything {；无关的主机也一样} chatgpt {；无关的主机正常} some {；无关的主机正常} other {}}';

/** Said where this computer itself is what turns away. */
const ownDoing =
  '{where, select, computer {这是这台电脑自身的数据包过滤或路由所致：没有任何内容离开它。} other {}}';

export const finding: Record<keyof typeof import('../en/finding').finding, string> = {
  'finding.healthy.sentence': '这台电脑可以正常连接 ChatGPT。',
  'finding.could-not-tell.sentence':
    '我们没能找出问题所在：看到的情况并不指向某一个原因。保存的文件中包含我们查看过的所有内容。',

  'finding.no-link.sentence': '这台电脑没有连接到任何网络。',
  'finding.no-link.expert': '除环回接口外，没有任何接口拥有可用地址。',
  'finding.no-internet.sentence':
    '{router, select, none {这台电脑已连接网络，但不知道通往互联网的路，所以这不只是 ChatGPT 的问题：电脑上没有设置路由器。} other {{where, select, computer {这台电脑不让任何内容发往互联网，所以这不只是 ChatGPT 的问题：是电脑上的某个程序或规则阻止的。} other {这台电脑已连接网络，但互联网上没有任何响应，所以这不只是 ChatGPT 的问题。}}}}',
  'finding.no-internet.expert': `接口已启用，但无论通过域名还是直接使用 IP 地址（TCP 443）都无法访问外部。{router, select, none {未设置默认路由。} other {${ownDoing}}}`,
  'finding.sign-in-page.sentence': '使用此网络上网前，需要先登录或接受其使用条款。',
  'finding.sign-in-page.expert':
    '强制门户：两个或更多运营方的明文 HTTP 测试由其他设备作了应答（门户：{portal}）。',
  'finding.clock-wrong.sentence':
    '这台电脑的时钟{direction, select, behind {慢了} other {快了}}{days, plural, =0 {{hours, plural, =0 {几分钟} other { # 小时}}} other { # 天}}，因此它不信任任何安全网站。',
  'finding.clock-wrong.expert':
    '系统时钟{direction, select, behind {慢} other {快}} {hours} 小时（约 {days} 天；NTP 或 Date 标头一致）；证书看起来{direction, select, behind {尚未生效} other {已过期}}。',
  'finding.mtu-black-hole.sentence': '此网络会丢失较大的数据块：ChatGPT 开始加载，然后就卡住了。',
  'finding.mtu-black-hole.expert':
    '路径 MTU 黑洞：小数据包可以通过，最大尺寸的数据包消失，且没有 ICMP “fragmentation needed” 返回{hosts, plural, =0 {} other {（{hostNames}）}}。',
  'finding.address-dead.sentence':
    '{how, select, refused {通往 ChatGPT 的多条路中有一条已关闭，并会立即告知：程序会改走另一条，用户不会察觉。} other {通往 ChatGPT 的多条路中有一条从这里不通，因此 ChatGPT 有时要等很多秒才能打开。}}',
  'finding.address-dead.expert':
    '{how, select, refused {到 {address} 的连接会立即被拒绝} other {到 {address} 的连接没有响应}}，在线路空闲时重试也是如此；同样的主机可通过其他地址响应。{how, select, refused {} other {逐个尝试地址的程序会在此等待。}}',
  'finding.ipv6-broken.sentence':
    '{how, select, refused {此网络有两条通往外部的路，其中一条已关闭，并会立即告知：程序会改走另一条，用户不会察觉。} other {此网络有两条通往外部的路，其中一条不通，因此 ChatGPT 打开得很慢，有些应用则完全打不开。}}',
  'finding.ipv6-broken.expert':
    '已配置 IPv6（地址和路由），但其连接失败；同样的主机可通过 IPv4 响应。{how, select, refused {连接会立即（一秒内）被拒绝，程序无需等待即可改用 IPv4。} other {}}',
  'finding.upload-cut.sentence': `ChatGPT 可以打开，但文件传不过去：${something}在途中把它们拦下了。`,
  'finding.upload-cut.expert':
    '向 files.oaiusercontent.com POST 256 KB 失败（{how}，HTTP {status}），而 GET 有响应：可能是正文大小限制、上传过滤或数据防泄露。',
  'finding.cookies-stripped.sentence': `${something}去掉了 ChatGPT 用来记住您已登录的信息。`,
  'finding.cookies-stripped.expert':
    'chatgpt.com 的响应经过检查设备，带有边缘节点的标头，但没有其 Set-Cookie：Cookie 被过滤。',
  'finding.unstable-path.sentence':
    '这里的连接不稳定：发送的内容有一部分会丢失或迟到，因此 ChatGPT 时好时坏。',
  'finding.unstable-path.expert': '{slow} 个连接需要重传或重试：丢包，或线路过窄。',
  'finding.slow-path.sentence': '通往 ChatGPT 的路是通的，但很慢，因此回答可能很晚才开始，并且断断续续。',
  'finding.slow-path.expert': '到边缘节点的往返时间约为 {roundTripMs} ms。',

  'finding.narrow-line.sentence':
    'ChatGPT 可以使用，但这里的线路太窄，{way, select, up {发送文件要} other {做什么都要}}花很长时间。',
  'finding.narrow-line.expert':
    '最快一次查看的吞吐量：约 {kbps} kbit/s（{way, select, up {上行} down {下行} other {下行，上行也一样}}，已扣除往返时间）。',

  'finding.dns-down.sentence':
    '{where, select, computer {此电脑被设置为向本机上的一个程序查询互联网地址，而该程序没有运行，因此任何网站都无法通过名称打开。} other {此网络找不到互联网上的任何地址，因此任何网站都无法通过名称打开。}}',
  'finding.dns-down.expert': '所有已配置的解析器都没有应答任何查询，包括对照域名。',
  'finding.dns-slow.sentence':
    '{how, select, some {在这里打开 ChatGPT 总要等很久：每次查找它在互联网上的位置大约需要 {seconds} 秒，而其他网站很快就能找到。} lost {在这里，查询互联网上位置的请求会丢失，因此打开任何内容（包括 ChatGPT）时常常会卡住几秒，或者打不开。} other {在这里打开任何内容（包括 ChatGPT）都要先等待很久：每次在互联网上找到它的位置大约需要 {seconds} 秒。}}',
  'finding.dns-slow.expert':
    '{how, select, some {{hostNames} 每次都至少需要 {waitMs} ms，无论是通过系统还是直接询问已配置的解析器；其他域名很快就得到应答。} lost {线路空闲时，发往已配置解析器的查询仍有 {lostPercent}% 没有应答；系统不得不重新查询许多域名（最长 {waitMs} ms）。} other {最快的域名也用了 {waitMs} ms。{how, select, silent {首个已配置的解析器不应答，每次查询都要再转到下一个。} other {直接询问已配置的解析器，应答同样迟。}}}}',
  'finding.dns-name-missing.sentence': `此网络称 ChatGPT 需要的${addresses}不存在。{outside, select, differs {而在别处是存在的。} other {}}`,
  'finding.dns-name-missing.expert': `解析器对 {hosts} 个域名应答 NXDOMAIN 或无数据${hostList}；{outside, select, differs {外部解析器有它们的地址} other {无法查询外部解析器}}。${twoAnswers}${namedProduct}`,
  'finding.dns-refused.sentence': `此网络拒绝查询 ChatGPT 需要的${addresses}。`,
  'finding.dns-refused.expert': `解析器应答 REFUSED${hostList}。${namedProduct}`,
  'finding.dns-server-failure.sentence': `这台电脑查询 ChatGPT 需要的${addresses}时，此网络只返回错误。`,
  'finding.dns-server-failure.expert': `解析器应答 SERVFAIL${hostList}${controls}。${namedProduct}`,
  'finding.dns-silent.sentence': `此网络能找到其他地址，但在被问到 ChatGPT 需要的${addresses}时从不回答。`,
  'finding.dns-silent.expert': `解析器从不应答这些域名${hostList}，却应答其他域名。${namedProduct}`,
  'finding.dns-sinkhole.sentence': `{where, select, computer {这台电脑上的一项设置使它无法到达${targetAtEnd}，而是指向一个不存在的地方。} other {${filter}使这台电脑无法到达${targetAtEnd}，而是转到它自己的拦截页面。}}`,
  'finding.dns-sinkhole.expert': `DNS 沉洞：{hostsFile, select, yes {这台电脑的 hosts 文件指向} other {解析器应答}} {address}${hostList}。{intercepted, select, yes {外部解析器的应答也相同，因此端口 53 被拦截。} other {}}${twoAnswers}${namedProduct}`,
  'finding.dns-redirected.sentence': `{where, select, computer {这台电脑上的一项设置} other {此网络}}把这台电脑引向了一个假地址，而不是${targetAtEnd}。`,
  'finding.dns-redirected.expert': `{hostsFile, select, yes {这台电脑的 hosts 文件指向 {address}，而主机不在那里} other {解析器应答 {address}，该地址不可能属于该主机}}${hostList}。{intercepted, select, yes {外部解析器的应答也相同，因此端口 53 被拦截。} other {}}${twoAnswers}${namedProduct}`,
  'finding.dns-intercepted.sentence':
    '此网络替所有人查询地址，包括向别处查询的人。仅此一点不会造成任何影响。',
  'finding.dns-intercepted.expert': `端口 53 被拦截：{how, select, nobody {向一个无人使用的地址（192.0.2.53）查询，却得到了应答} same {不同运营方的服务器从同一个地址发出查询} other {外部服务器自称的名称不属于其运营方（CH TXT id.server）}}。通过明文 DNS 换用其他解析器不会有任何改变。${namedProduct}`,
  'finding.dns-invents-names.sentence': '此网络会把不存在的地址引向它自己的页面。这对 ChatGPT 没有影响。',
  'finding.dns-invents-names.expert':
    'NXDOMAIN 改写：对不可能存在的域名，解析器应答 {address}。指向那里的域名按不存在处理。',

  'finding.tcp-reset.sentence': `{where, select, computer {这台电脑自己不让任何内容发往${targetAtEnd}：是电脑上的某个程序或规则阻止的。} other {此网络上的某个设备会立即切断与${target}的连接。}}`,
  'finding.tcp-reset.expert': `到 443 端口的 TCP 连接被 RST 拒绝${hostList}${controls}。${ownDoing}`,
  'finding.tcp-silent.sentence': `{where, select, computer {这台电脑自己不让任何内容发往${targetAtEnd}：是电脑上的某个程序或规则阻止的。} other {此网络不让任何内容到达${targetAtEnd}：请求从未得到回应。}}`,
  'finding.tcp-silent.expert': `发往 443 端口的 SYN 数据包被丢弃，没有应答${hostList}${controls}。${ownDoing}`,
  'finding.tcp-unreachable.sentence': `{where, select, computer {这台电脑自己不让任何内容发往${targetAtEnd}：是电脑上的某个程序或规则阻止的。} other {此网络上的一台设备拒绝所有发往${target}的内容。}}`,
  'finding.tcp-unreachable.expert': `ICMP 不可达（无路由或被管理员禁止）${hostList}。${ownDoing}`,

  'finding.proxy-needs-password.sentence': `${gateway}要求先提供用户名和密码，才允许访问外部。`,
  'finding.proxy-needs-password.expert': `代理 {proxy} {schemes, select, SOCKS {拒绝没有有效用户名和密码的 SOCKS} other {对 CONNECT 应答 407{hasSchemes, select, yes {（方式：{schemes}）} other {}}}}。${namedProduct}`,
  'finding.proxy-unreachable.sentence': `这台电脑被设置为通过公司的上网出口访问外部，但{how, select, certificate {它无法确定那是正确的出口} other {该出口没有响应}}。`,
  'finding.proxy-unreachable.expert': `{told, select, script {设置中的代理脚本指定的代理 {proxy}} network {此网络自己的脚本（WPAD）指定的代理 {proxy}} other {已配置的代理 {proxy}}} {how, select, certificate {出示的证书不被公共根证书和这台电脑接受} other {不接受连接}}。${namedProduct}`,
  'finding.proxy-refuses.sentence': `${gateway}{hasProduct, select, yes {（{product}）} maybe {（可能是 {product}）} other {}}不允许访问${targetAtEnd}。`,
  'finding.proxy-refuses.expert': `代理 {proxy} {how, select, stalls {同意建立隧道（CONNECT），随后却不转发任何内容} other {对 CONNECT 应答 {status}}}${hostList}。${namedProduct}`,
  'finding.proxy-only.sentence': `${gateway}是此网络唯一的出路。ChatGPT 可以通过它使用，但语音和部分应用可能不行。`,
  'finding.proxy-only.expert': `直接连接失败；通过 {proxy}{told, select, script {（由设置中的代理脚本指定）} network {（由此网络自己的脚本指定，WPAD）} other {}} 主机有响应。不使用系统代理的内容（UDP 媒体、部分原生应用）会失败。${namedProduct}`,
  'finding.proxy-not-set.sentence': `此网络只允许程序通过${gateway}访问外部，而这台电脑{knows, select, exceptions {被设置为访问 ChatGPT 时绕过它} other {没有设置使用它}}。`,
  'finding.proxy-not-set.expert': `{knows, select, exceptions {设置指定了 {proxy}，但将这些主机列为例外（NO_PROXY、绕过列表）} browser {浏览器会通过 {proxy}} other {代理脚本指定了 {proxy}}}；直接连接失败{knows, select, exceptions {} other {，且未设置系统代理}}。${namedProduct}`,

  'finding.proxy-script-fails.sentence':
    '这台电脑被设置为按照一个文件来选择出路，而该文件{how, select, broken {内容有误} other {无法加载}}。{direct, select, yes {ChatGPT 仍然可以打开，只是可能稍慢。} other {因此什么都无法访问外部。}}',
  'finding.proxy-script-fails.expert':
    '系统设置中的代理脚本（PAC）{how, select, broken {不是可用的脚本} other {无法获取}}；直接连接{direct, select, yes {可用} other {失败}}。',

  'finding.tls-inspected.sentence': `${inspector}打开了与${target}之间受保护的连接，并读取其中的内容。{browser, select, spared {浏览器不受影响，其他程序则会受影响。} other {{trusted, select, yes {{onMac, select, yes {这台 Mac 及其浏览器接受这一点；ChatGPT 应用{macApp, select, maybe {则不一定接受} other {则很可能不接受}}，因为它只接受自己的列表。} other {浏览器接受这一点，因为这台电脑是这样设置的；ChatGPT 自己的应用往往不接受，因为它们使用自己的列表。}}} no {程序会察觉到这一点并拒绝连接。} other {因此有些程序会拒绝连接。}}}}`,
  'finding.tls-inspected.expert': `TLS 检查：证书链终止于非公共的证书颁发机构（颁发者：{issuer}）${hostList}；这台电脑{trusted, select, yes {信任它} no {不信任它} other {是否信任它未知（无法读取证书存储）}}。{browser, select, accepts {浏览器引擎接受它。} refuses {浏览器引擎拒绝它。} spared {浏览器引擎收到的是真实证书。} other {}}${namedProduct}{http2, select, dropped {客户端提供 HTTP/2 时，它以 HTTP/1.1 应答。} other {}}{agent, select, yes {该产品的程序正在这台电脑上运行。} other {}}{hasAgents, select, yes {正在这台电脑上运行且能够做到这一点的程序：{agents}；仅凭这一点不能证明什么。} other {}}`,
  'finding.trust-differs.sentence':
    '{how, select, refused {这台电脑被设置为接受那个打开 ChatGPT 受保护连接的设备，但浏览器仍然拒绝它。} accepted {浏览器接受那个打开 ChatGPT 受保护连接的设备；这台电脑上的其他程序不接受，因为它们依据的是另一份列表。} spared {这台电脑上部分程序的受保护连接被打开了，浏览器则不受影响。} other {这台电脑上浏览器的受保护连接被打开了，其他程序则不受影响。}}',
  'finding.trust-differs.expert': `{how, select, refused {电脑的证书存储中有该颁发机构，但 Chromium 仍然拒绝证书链{hasCode, select, yes {（{code}）} other {}}：浏览器对密钥、哈希、名称和有效期更严格。} accepted {Chromium 接受证书链，而其他程序所读取的电脑证书存储不接受：该根证书只有浏览器知道（浏览器策略、用户自己的存储），或者缺少中间证书。} spared {Chromium 收到的是真实证书，其他程序则不是：检查会挑选程序。} other {Chromium 收到的证书与其他程序不同：检查会挑选浏览器{hasCode, select, yes {（{code}）} other {}}。}}{hasIssuer, select, yes {向 Chromium 出示的颁发者：{issuer}。} other {}}${hostList}`,
  'finding.tls-cut-on-name.sentence': `此网络一旦发现连接是通往${target}的，就会将其切断。`,
  'finding.tls-cut-on-name.expert': `SNI 过滤：TCP 可以连接，但在 ClientHello 指明主机后连接被{how, select, reset {重置} closed {关闭} other {丢弃}}${hostList}；同一地址上换用其他名称则可以通过。${namedProduct}`,
  'finding.tls-fails.sentence': `与${target}的连接可以开始，但途中有设备使它们无法变得安全。`,
  'finding.tls-fails.expert': `TCP 可以连接，TLS 握手{how, select, reset {被重置} closed {被关闭} silent {从未得到应答} other {被中断}}${hostList}。`,
  'finding.tls13-stalls.sentence': `此网络上的某个设备无法处理如今的安全连接，因此${target}在打开时卡住。`,
  'finding.tls13-stalls.expert': `{how, select, size {大于一个数据包的 ClientHello（浏览器会携带后量子密钥发送）被切断，较小的可以通过} other {TLS 1.3 握手停滞，而到同一地址的 TLS 1.2 成功}}${hostList}：中间设备无法正确处理较新或较大的 ClientHello。`,
  'finding.certificate-expired.sentence':
    '问题出在服务方，而不是您的网络：{hosts, plural, =0 {其服务器} other {ChatGPT 的 # 台服务器}}的身份证明已经过期。',
  'finding.certificate-expired.expert': `公共颁发的证书已过期{hasExpired, select, yes {（有效期至 {expired}）} other {}}${hostList}；时钟已核对。`,
  'finding.certificate-wrong-name.sentence': `应答的是另一个网站，而不是${targetAtEnd}。`,
  'finding.certificate-wrong-name.expert': `公共证书属于其他名称（{names}）${hostList}。`,
  'finding.certificate-incomplete.sentence': '服务方发来的身份证明不完整，有些程序不接受。这与您的网络无关。',
  'finding.certificate-incomplete.expert': `服务器没有发送中间证书${hostList}；没有缓存该证书的客户端会失败。`,

  'finding.http2-broken.sentence':
    '此网络上的某个设备破坏了浏览器和应用与 ChatGPT 通信的较快方式。{browser, select, yes {浏览器能找到别的方式。} other {旧的方式是通的，但它们不会退回去使用。}}',
  'finding.http2-broken.expert': `HTTP/1.1 可用，HTTP/2 {how, select, handshake {在 ALPN 提供 h2 时于握手阶段被切断} other {协商成功（ALPN h2）后被中断}}${hostList}。Chromium {browser, select, yes {能收到响应} no {收不到响应} other {未测试}}。${namedProduct}`,
  'finding.browser-fails.sentence':
    '这台电脑上的其他程序能连接 ChatGPT，浏览器却不能{hasProxy, select, yes {：浏览器被设置为走另一条路} other {}}。',
  'finding.browser-fails.expert': `普通连接有响应，而 Chromium 的网络栈失败（{why}）${hostList}。{hasProxy, select, yes {其出口：{proxy}。} other {}}`,

  'finding.block-page.sentence': `${filter}拦截了${targetAtEnd}，并显示它自己的页面。`,
  'finding.block-page.expert': `拦截页面（HTTP {status}{hasPage, select, yes {，“{page}”} other {}}）${hostList}。${namedProduct}`,
  'finding.unexpected-answer.sentence': `{where, select, elsewhere {收到了一些无法判断由谁写的应答。} other {应答的是别的设备，而不是${targetAtEnd}。}}`,
  'finding.unexpected-answer.expert': `响应没有边缘节点的特征（HTTP {status}{hasPage, select, yes {，“{page}”} other {}}）${hostList}。${namedProduct}`,
  'finding.answer-missing.sentence': `与${target}的连接可以打开，但从来收不到任何回应。`,
  'finding.answer-missing.expert': `TLS 已建立，HTTP 请求从未得到响应${hostList}。`,
  'finding.service-error.sentence':
    'ChatGPT 自身返回了错误。{confirmed, select, yes {OpenAI 的状态页面也证实了这一点；} other {}}您的网络可以正常访问它。',
  'finding.service-error.expert': `边缘节点应答 HTTP {status}${hostList}（依据证书、标记或其自身的错误页面判断）；状态页面{confirmed, select, yes {已证实} other {未证实}}。`,
  'finding.service-outage.sentence': 'OpenAI 报告 ChatGPT 目前有故障。',
  'finding.service-outage.expert': 'status.openai.com 报告的状态为 “{indicator}”。',
  'finding.service-refuses-country.sentence':
    '此连接看起来来自一个 OpenAI 未提供 ChatGPT 的国家或地区{hasCountry, select, yes {（{country}）} other {}}。',
  'finding.service-refuses-country.expert':
    '边缘节点按地区拒绝；在它看来此网络位于 {country}。VPN 或云网关的出口可能在别处。',
  'finding.service-refuses-address.sentence':
    '您的网络允许通过，但 ChatGPT 自身拒绝了此连接。常见原因是使用了 VPN，或者太多人共用一个地址。',
  'finding.service-refuses-address.expert': `边缘节点应答 HTTP {status}，并使用其针对被拒地址的措辞（“you have been blocked”、“disallowed ISP”）${hostList}：出口地址因信誉被拒绝。`,
  'finding.service-rate-limits.sentence': '由于来自此网络的请求太多，ChatGPT 暂时拒绝了它。',
  'finding.service-rate-limits.expert': `边缘节点返回 HTTP 429${hostList}；出口地址为多人共用或过于繁忙。`,

  'finding.workspace-restricted.sentence':
    '贵公司似乎只允许在这里使用自己的 ChatGPT 工作空间。这是规定，不是故障：请使用公司的账户。',
  'finding.workspace-restricted.expert': `工作空间限制的迹象（由检查代理添加的标头 ChatGPT-Allowed-Workspace-Id）：{sign, select, refusal {边缘节点以有关工作空间的措辞拒绝} other {/backend-anon 由代理应答，/ 由边缘节点应答}}${hostList}。它依赖的正是 App Attest 和应用所拒绝的检查。${namedProduct}`,

  'finding.websocket-blocked.sentence': '页面可以打开，但此网络会中断 ChatGPT 用来传送回答的持续连接。',
  'finding.websocket-blocked.expert': `WebSocket 升级{how, select, stripped {被中间设备去除} refused {被拒绝} closed {获准后又被关闭} other {从未得到应答}}（HTTP {status}）${hostList}；到同样主机的普通 HTTPS 可用。{seconds, plural, =0 {} other {客户端至少要损失 # 秒才会改用其他方式。}}${namedProduct}`,
  'finding.voice-udp-blocked.sentence':
    '{how, select, refused {语音数据在离开{where, select, computer {这台电脑} other {此网络}}时被拒绝。} silent {语音数据似乎无法离开此网络。} other {无法看出语音数据能否离开此网络。}}{fallback, select, yes {语音应该仍然可用，但可能开始得较晚，音质也较差。} no {第二条路也不通：语音在这里基本无法使用。} other {语音在这里可能无法使用。}}聊天和文件不受影响。',
  'finding.voice-udp-blocked.expert':
    '{how, select, refused {发往语音服务器 UDP 3478 的数据包被退回（无路由或不允许）} silent {UDP 3478 上没有 STUN 应答，语音服务器和另外两家运营方均无。如果这些服务器不应答陌生请求，只对 OpenAI 地址开放的防火墙看起来也是如此} other {语音服务器在 UDP 3478 上没有 STUN 应答：它们可能不应答陌生请求，可供比较的对象太少，或者网络不允许访问陌生地址}}；第二条路（到语音服务器的 TCP 443，或基于 TLS 的 TURN）{fallback, select, yes {开放} no {关闭} other {未知}}。',
  'finding.voice-breaks-up.sentence':
    '这里的连接不够平稳，不适合通话：声音可能断断续续或中断。聊天和文件几乎不受影响。',
  'finding.voice-breaks-up.expert':
    '在空闲线路上每隔 20 ms 发送 STUN 请求，取多家运营方中的最佳值：丢包 {lostPercent} %，抖动 {jitterMs} ms，往返 {roundTripMs} ms。达到 10 %、30 ms、500 ms 即为差（Microsoft Call Quality Dashboard）。',

  'layer.link': '网络连接',
  'layer.ip': 'IP',
  'layer.clock': '时钟',
  'layer.dns': 'DNS',
  'layer.tcp': 'TCP',
  'layer.proxy': '代理',
  'layer.tls': 'TLS',
  'layer.http': 'HTTP',
  'layer.websocket': 'WebSocket',
  'layer.udp': 'UDP',

  'place.none': '无',
  'place.network': '此网络',
  'place.sign-in-page': '网络的登录页面',
  'place.this-computer': '这台电脑',
  'place.service': 'OpenAI',
  'place.unknown': '未知',

  'feature.chat': '聊天',
  'feature.sign-in': '登录',
  'feature.uploads': '文件',
  'feature.voice': '语音',
  'feature.ios-app': 'iPhone 和 iPad 应用',
  'feature.macos-app': 'Mac 应用',
  'feature.android-app': 'Android 应用',

  'feature-state.works': '可用',
  'feature-state.impaired': '可用，但有问题',
  'feature-state.blocked': '不可用',
  'feature-state.unknown': '未知',

  'confidence.certain': '确定',
  'confidence.likely': '很可能',
  'confidence.possible': '有可能',

  'failure.name-not-found': '域名不存在（NXDOMAIN）',
  'failure.no-address': '域名没有地址',
  'failure.dns-refused': '解析器拒绝（REFUSED）',
  'failure.dns-server-failure': '解析器失败（SERVFAIL）',
  'failure.dns-failed': '查询失败',
  'failure.dns-garbage': 'DNS 应答无法读取',
  'failure.refused': '连接被拒绝',
  'failure.reset': '连接被重置',
  'failure.closed': '连接被关闭',
  'failure.timed-out': '未及时响应',
  'failure.no-route': '无路由',
  'failure.not-permitted': '这台电脑上不允许',
  'failure.tls-alert': '对方发来 TLS 警报',
  'failure.tls-not-spoken': '应答不是 TLS',
  'failure.tls-failed': 'TLS 握手失败',
  'failure.certificate-refused': '证书不被接受',
  'failure.http-garbage': 'HTTP 响应无法读取',
  'failure.too-large': '响应过大',
  'failure.proxy-unreachable': '代理没有响应',
  'failure.proxy-needs-password': '代理要求密码（407）',
  'failure.proxy-refuses': '代理拒绝',
  'failure.bad-answer': '响应没有意义',
  'failure.stopped': '已停止',
  'failure.unknown': '因未知原因失败',

  'skip.no-name': '未尝试：域名没有地址',
  'skip.no-address-of-this-kind': '未尝试：没有此类地址',
  'skip.goes-through-proxy': '不适用：经由代理',
  'skip.stopped': '未尝试：已停止',
  'skip.not-allowed-by-policy': '未尝试：策略禁止',
  'skip.no-browser-engine': '不适用：只有桌面应用带有浏览器引擎',
  'skip.not-possible-here': '这台电脑上无法做到',
};
