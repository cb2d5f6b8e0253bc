/** Words of the pages that go with allowlists, for administrators. Menu names stay as the vendor writes them. */
export const allowlist: Record<keyof typeof import('../en/allowlist').allowlist, string> = {
  'allowlist.title': 'ChatGPT 与 {product}：供导入的列表',
  'allowlist.overview': 'ChatGPT：用于您网络的列表',
  'allowlist.made':
    '由 Clearway 根据其 {date} 的 ChatGPT 主机目录生成。主机会变化：当 Clearway 带来更新的目录时，请重新生成列表。',
  'allowlist.least':
    '列表中只有 ChatGPT 需要的内容，其他一切保持原样：请保留您默认拒绝的设置。这些列表是建议。您的网络没有任何更改。',
  'allowlist.files': '文件',
  'allowlist.file.allow':
    '`{file}`：必须允许的内容，TCP 443。缺少它们，ChatGPT 的某一部分会停止或无法正常工作。',
  'allowlist.file.optional':
    '`{file}`：没有也不影响使用的内容（付款、帮助窗口、统计、其他提供商的账户）。如有需要，请逐行添加。',
  'allowlist.file.exempt':
    '`{file}`：不得解密的内容：OpenAI 自己的域名、Apple 的两个域名和语音。其他都不需要排除。',
  'allowlist.file.exempt-tenant':
    '`{file}`：同上，但不含 chatgpt.com，供在那里插入标头的公司使用（见“将 ChatGPT 限制在您的工作空间”）。两者任选其一。',
  'allowlist.file.voice': '`{file}`：OpenAI 公布的语音服务器地址，每行一个。',
  'allowlist.file.script': '`{file}`：以产品的语言写成的全部内容。加载前请先阅读。',
  'allowlist.file.script-tenant':
    '`{file}`：同上，但 chatgpt.com 仍被解密（见“将 ChatGPT 限制在您的工作空间”）。两者任选其一。',
  'allowlist.file.nftables': '`{file}`：Linux 防火墙上的语音规则。',
  'allowlist.file.plan': '`{file}`：防火墙放行的内容，按区域列出。',
  'allowlist.file.products':
    '`clearway allowlist --all --out DIR` 会为 {count} 个产品写出同样的内容，各用其自己的格式和文件夹。',
  'allowlist.where': '填写位置',
  'allowlist.where-allow': '允许：{console}。',
  'allowlist.where-exempt': '不检查：{console}。',
  'allowlist.where-exempt-unknown': '不检查：我们不知道相应的菜单。如果产品不解密，则无需任何操作。',
  'allowlist.menu': '菜单会因版本而移动；请在附近查找同样的词语。',
  'allowlist.certainty.official': '确定程度：厂商自己的文档如此说明。',
  'allowlist.certainty.third-party': '确定程度：他人有过描述；未与厂商的文档核对。',
  'allowlist.certainty.inferred': '确定程度：由已知情况推断；请先在您的版本中确认。',
  'allowlist.certainty.recalled': '确定程度：属于常识，未经查证；请先在您的版本中确认。',
  'allowlist.order': '规则的顺序',
  'allowlist.order.above-blocks':
    '请将允许的规则放在拦截的规则之上，将不检查的规则放在检查的规则之上。通常第一条匹配的规则生效。',
  'allowlist.order.activate':
    '请将允许的规则放在拦截的规则之上，将不检查的规则放在检查的规则之上。在您激活之前一切都不会生效（在 Zscaler 门户中为 “Activate”，在 Broadcom 门户中为 “Activate Policy”）。',
  'allowlist.order.commit':
    '请将使用该类别的 Security 规则放在拦截的规则之上，将 “No Decrypt” 规则放在 “Decrypt” 规则之上；然后提交。SSL Decryption Exclusion 中的条目优先于解密规则。',
  'allowlist.order.allow-wins': '允许列表优先于拦截列表，因此其位置无关紧要。',
  'allowlist.order.exempt-first':
    '不检查的规则始终先于其他规则评估。其余规则从上到下进行，第一条匹配的生效：请将允许的规则放在拦截的规则之上。',
  'allowlist.order.filter-before-category':
    '静态 URL 过滤先于类别。“Allow” 只是转交给类别处理，因此条目为 “exempt”，且仅限于类别检查：病毒扫描和数据防泄露保持不变。在防火墙策略列表中，第一条匹配的生效。',
  'allowlist.order.first-match':
    '规则从上到下读取，第一条匹配的生效：请将这些规则放在拒绝的规则之上，并放在解密一切的规则之上。',
  'allowlist.order.no-order': '没有顺序之分：每个例外都有效。请手动输入域名。',
  'allowlist.script.cpl':
    'ProxySG：将 `{file}` 作为 Local Policy 安装。在 Cloud SWG 门户中请改用列表，每行一个域名。如果您已有同类的层，请与其合并；后面的层可能会覆盖前面的层。',
  'allowlist.script.fortios':
    '将 `{file}` 作为脚本加载。在此之前，请将 SSL/SSH 检查配置文件的名称替换为您的；之后在您的网页过滤配置文件中选择 URL 过滤器 “clearway-chatgpt”，并在防火墙策略中使用地址组和服务 “clearway-voice”。',
  'allowlist.script.squid':
    '在 squid.conf 中将 `{file}` include 在您的拒绝规则和 “ssl_bump bump” 之上；它使用标准配置中的 acl “localnet”。如果 Squid 不解密，请去掉 ssl_bump 各行。用 `squid -k parse` 测试，然后运行 `squid -k reconfigure`。',
  'allowlist.script.gateway-rules':
    '列表作为域名填入 My Team > Lists。`{file}` 包含用于接口的规则（每条规则一个请求），均为关闭状态：请逐一查看后再开启。只有当您的其他规则拦截了这些域名时，才需要那两条允许域名的规则。',
  'allowlist.tenant': '将 ChatGPT 限制在您的工作空间',
  'allowlist.tenant.conflict':
    '有些公司让代理插入标头 ChatGPT-Allowed-Workspace-Id，使得只能使用自己的工作空间。这需要解密 chatgpt.com。排除 chatgpt.com 会使您自己的限制失效：这种情况下请使用名称中带有 “tenant” 的列表，它们保持解密 chatgpt.com 并排除其余部分。浏览器可以这样使用；ChatGPT 自己的应用可能会拒绝公司证书。',
  'allowlist.limits': '注意事项',
  'allowlist.format.leading-dot':
    '开头的点涵盖裸域名及其下级（Zscaler：最多五级）。没有点的名称仅指该主机本身。',
  'allowlist.format.bare': '裸域名也涵盖其下级。请不要添加 “*.”。',
  'allowlist.format.name-and-wildcard':
    '通配符可能不包含裸域名，因此两者都列出：`chatgpt.com` 和 `*.chatgpt.com`。',
  'allowlist.format.every-name':
    '对此产品来说，尚不清楚域名是否涵盖其下级。因此列表包含每一台已知主机；如果您的版本支持包含所有下级的域名，请输入域名。',
  'allowlist.format.url-with-slash':
    '每个条目都以 “/” 结尾：没有它，`chatgpt.com` 也会匹配 `chatgpt.com.example.net`。通配符代表一个或多个标签，不包含裸域名，因此两者都列出。对于 External Dynamic List，请选择类型 URL。',
  'allowlist.format.expression':
    '每一行是针对主机和路径（不含协议）的正则表达式。开头已锚定，点已转义，因此相似的名称不会匹配。',
  'allowlist.format.filter-rule': '`@@||name^` 允许该名称及其下级。',
  'allowlist.format.filter-rule-important': '`@@||name^$important` 允许该名称及其下级，优先于所有其他规则。',
  'allowlist.format.exempt-differs': '不检查内容的列表填写在另一处，并采用那里的格式：',
  'allowlist.format.name-and-dot':
    '开头的点涵盖该名称之下的内容，但不一定涵盖名称本身，因此两者都已列出：`chatgpt.com` 和 `.chatgpt.com`。',
  'allowlist.note.by-address':
    '在基于代理的检查中，此产品按地址豁免，而 ChatGPT 与其他网站共用地址，那些网站也会被豁免。此时请为这些名称指定专用类别（Web Rating Overrides），并豁免该类别。在基于流的检查中按名称判断。',
  'allowlist.note.goes-on':
    '条目也会匹配在其后继续延伸的名称，例如 `chatgpt.com.example.net`；该产品没有办法防止这一点。请保持启用针对恶意网站的防护。',
  'allowlist.note.as-expression':
    '请将每个例外的类型选为“Regular expression”。使用模式并不合适：其中的 `*` 也会跨越斜杠，陌生网站的路径也会匹配。',
  'allowlist.note.as-domain': '请以“Domain”类型输入名称，它涵盖其下的所有名称。“FQDN”仅指那一台主机。',
  'allowlist.most-entries': '一个列表最多容纳 {count} 个条目；这些列表远低于此。',
  'allowlist.most-characters': '一个条目最多 {count} 个字符。',
  'allowlist.api-included':
    'openai.com 及其所有下级在 OpenAI 自己的列表中，其中包括供程序使用的接口 api.openai.com。如果您不想要它，请在允许规则之上将其拦截：ChatGPT 不需要它。',
  'allowlist.withheld':
    '{pattern} 不在列表中：任何人都可以在那里拥有名称。列表改为列出已知名称：{hosts}。您所在的地区可能还使用其他名称；Clearway 的报告会指出它们。请不要允许名称的模式：陌生人可以注册匹配的名称。',
  'allowlist.withheld-unnamed':
    '{pattern} 在 OpenAI 的列表中，但不在这些列表中：任何人都可以在那里拥有名称，而且没有已知的名称为 ChatGPT 所用。',
  'allowlist.syntax-source': '产品如何读取其列表：{source}。',
  'allowlist.by-feature': '什么功能需要什么',
  'allowlist.by-feature.how': '标有 × 的功能需要该域名。如果某一行中的功能您的员工都不使用，请去掉该行。',
  'allowlist.by-feature.name': '域名',
  'allowlist.voice': '语音',
  'allowlist.voice.ports':
    '语音使用 UDP {udp} 到 OpenAI 公布的 {count} 个地址（{feed}），当 UDP 无法通过时使用 TCP {tcp} 到同样的地址：这时语音开始得较晚，音质可能较差。这些地址没有域名，因此网页过滤看不到它们：请在防火墙上允许它们，并且不要解密到它们的 TCP {tcp}。该列表会变化，请不时查看。',
  'allowlist.test': '如何测试',
  'allowlist.test.again': '在同一台电脑上运行 `clearway check`：应该不会发现任何问题。',
  'allowlist.test.issuer':
    '在浏览器中打开 https://chatgpt.com 并查看证书：应由公共颁发机构颁发，而不是您的公司。',
  'allowlist.test.stranger': '确认您所拦截的内容仍被拦截：列表不得放行 ChatGPT 以外的内容。',
  'allowlist.test.vendor': '厂商自己对连接的查看页面：{page}',
  'allowlist.undo': '如何撤销',
  'allowlist.undo.list':
    '删除那两条规则，然后删除它们使用的列表。请给列表起一个别处没有使用的名称（例如 “clearway-chatgpt”），以免误删其他内容。',
  'allowlist.undo.cpl': '从 Local Policy 中去掉这些行，并重新安装。',
  'allowlist.undo.fortios':
    '删除 URL 过滤器 “clearway-chatgpt”、ssl-exempt 的新增行，以及名称以 “clearway-” 开头的所有对象。开始之前请备份配置。',
  'allowlist.undo.squid': '删除 include 行并运行 `squid -k reconfigure`。',
  'allowlist.undo.gateway-rules': '删除名称以 “clearway-chatgpt” 开头的规则。',
  'allowlist.plan.title': 'ChatGPT：防火墙放行的内容，按区域列出',
  'allowlist.plan.intro':
    '从第一条规则到最后一条；一切都从内部发起。没有代理时请去掉代理的两条规则，只能通过代理出去时请去掉直接规则。',
  'allowlist.plan.column.rule': '规则',
  'allowlist.plan.column.source': '来源',
  'allowlist.plan.column.destination': '目标',
  'allowlist.plan.column.port': '端口',
  'allowlist.plan.column.action': '动作',
  'allowlist.plan.names': '下方 {count} 个域名',
  'allowlist.plan.voice-servers': '下方 {count} 台语音服务器',
  'allowlist.plan.proxy-port': 'TCP，代理的端口',
  'allowlist.plan.rule.own-dns': '由您自己的解析器解析域名',
  'allowlist.plan.rule.to-proxy': '通过代理访问 ChatGPT',
  'allowlist.plan.rule.proxy-out': '代理的出路',
  'allowlist.plan.rule.direct': '直接访问 ChatGPT',
  'allowlist.plan.rule.voice': '语音',
  'allowlist.plan.rule.voice-fallback': '语音，第二条路',
  'allowlist.plan.rule.quic': 'QUIC 可以保持关闭：由 TCP 接替',
  'allowlist.plan.rule.servers': '服务器不需要 ChatGPT',
  'allowlist.plan.rule.inbound': '没有任何内容从外部进入',
  'allowlist.plan.rule.rest': '其他一切',
  'allowlist.plan.mind': '注意事项',
  'allowlist.plan.by-name':
    '请按域名而不是按地址允许这些域名：它们位于一个大型分发网络之后，其地址会变化，并且服务于数百万个其他网站。',
  'allowlist.plan.one-way': '应答必须能够返回：有状态防火墙会自动处理；否则请允许已建立的连接。',
  'allowlist.plan.addresses-move': '这 {count} 个语音地址是 {feed} 的副本；它会变化。',
  'allowlist.plan.idle':
    'ChatGPT 会保持连接打开（TCP 443 上的 WebSocket）：请不要在短暂静默后关闭它们，也不要限制消息的大小。',
  'allowlist.plan.names-title': '域名',
  'allowlist.plan.voice-title': '语音服务器',
  'allowlist.zone.people': '员工的电脑和手机',
  'allowlist.zone.proxy': '代理（DMZ）',
  'allowlist.zone.resolver': '您的 DNS 解析器',
  'allowlist.zone.servers': '服务器、数据库',
  'allowlist.zone.outside': '互联网',
  'allowlist.zone.any': '任意',
};
