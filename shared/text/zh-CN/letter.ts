/** A letter to IT or OpenAI's support; what the answers add to a verdict; the picture of the way. */
export const letter: Record<keyof typeof import('../en/letter').letter, string> = {
  'letter.subject.it':
    'ChatGPT 在我们的网络上无法使用{hasProduct, select, yes {（{product}）} other {}}：检查结果和需要更改的内容',
  'letter.subject.support': 'ChatGPT 无法使用：网络检查结果',
  'letter.subject.healthy': '网络允许访问，但 ChatGPT 无法使用：检查结果',
  'letter.intro': 'Clearway {version} 的 ChatGPT 网络检查，{when}',
  'letter.evidence': '测量内容：',
  'letter.product': '阻挡者：{product}（{sure}）',
  'letter.sure': '确定程度：{sure}',
  'letter.hosts': '受影响的主机（{count} 台）：{hosts}',
  'letter.egress': '从外部看到的地址：{address}（{country}）',
  'letter.proxy': '使用中的代理：{proxy}',
  'letter.looks': '{count} 项观测，第一项在 {startedAt}（UTC），可与您的日志对照',
  'letter.told': '用户告知的情况：',
  'letter.words': '用户自己的描述：{words}',
  'letter.tried': '已经尝试过的：',
  'letter.file':
    '附件 clearway-….zip 包含所有观测、收到的证书和此报告。其中没有任何内容需要密码；隐私数据已删除。',
  'letter.paste': '（全文太长，放不进此草稿。已经复制好：请粘贴到这里，替换下面的内容。）',

  'told.network-everywhere':
    '您说在其他连接上也会发生。这里发现的问题仍然成立，但可能不是唯一的原因：与手机热点比较就能知道。',
  'told.computer-only-here':
    '您说只在这里发生。发现的问题在这台电脑上，到哪个连接都会跟着，因此这里可能还有别的原因。',
  'told.network-only-you':
    '您说只有您遇到这个问题。阻挡可能只针对您的账户或这台电脑：请把这一点告诉帮助您的人。',
  'told.network-others-too': '您说这里的其他人也遇到同样的问题。这与结果相符：原因是共同的。',
  'told.network-only-here': '您说只在这里发生。这与结果相符：其他连接不受影响。',
  'told.computer-everywhere': '您说在哪里都会发生。这与结果相符：原因随这台电脑一起移动。',
  'told.computer-others-too':
    '您说这里的其他人也遇到同样的问题。这与结果相符：他们的电脑上很可能也运行着同样的程序。',
  'told.service-others-too': '您说这里的其他人也遇到同样的问题。这与结果相符：问题不在您的电脑。',
  'told.service-everywhere': '您说在哪里都会发生。这与结果相符：问题不在此网络。',
  'told.changed-security': '您说有新的 VPN 或安全程序。这与结果相符：请告诉帮助您的人是哪一个。',
  'told.clear-account': '您说密码或账户有变化。请在所有地方退出 ChatGPT 后重新登录：这是目前最可能的原因。',
  'told.clear-on-and-off': '您说问题时有时无。目前线路畅通：请在它失败的那一刻再次开始此检查。',
  'told.clear-others-too':
    '您说这里的其他人也遇到同样的问题。目前从这里看线路畅通，因此可能时有时无：请在它失败时再检查一次。',
  'told.clear-everywhere':
    '您说在哪里都会发生，而这里线路畅通。因此比起任何网络，更可能是您的账户或设备的原因。',
  'told.clear-only-you': '您说只有您遇到这个问题，而线路畅通。因此最可能的原因是您的账户或设备。',

  'path.title': '到 ChatGPT 的线路',
  'path.computer': '这台电脑',
  'path.agent': '这台电脑上的安全程序',
  'path.wifi': 'Wi-Fi',
  'path.cable': '网线',
  'path.link': '网络连接',
  'path.vpn': 'VPN',
  'path.gate': '登录页面',
  'path.guard': '您网络的过滤器',
  'path.way-out': '公司的上网出口',
  'path.internet': '互联网',
  'path.openai': 'ChatGPT',
  'path.state.clear': '正常',
  'path.state.break': '在此受阻',
  'path.state.trouble': '在此部分受阻',
  'path.state.beyond': '未到达',
  'path.state.unknown': '未知',
};
