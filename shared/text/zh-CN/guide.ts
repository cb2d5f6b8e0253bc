// The guided flows. Names of menus on other people's screens stand in quotation marks, as those screens have them.

export const guide: Record<keyof typeof import('../en/guide').guide, string> = {
  'guide.step.reload': '重新打开 ChatGPT',
  'guide.step.reload.how': '关闭所有 ChatGPT 标签页（或退出应用），等几秒钟，再重新打开。然后再试一次。',
  'guide.step.new-chat': '开始新的聊天',
  'guide.step.new-chat.how': '很长的聊天会变慢，也可能停住。请开始新的聊天，并问一个简短的问题。',
  'guide.step.private-window': '试试隐私窗口',
  'guide.step.private-window.how':
    '打开浏览器的隐私窗口（Chrome 和 Edge 中：Ctrl 或 ⌘、Shift 和 N），在那里登录 ChatGPT。它不使用旧数据和大多数扩展程序。如果在那里可用，请逐个关闭浏览器的扩展程序。',
  'guide.step.other-browser': '试试另一个浏览器',
  'guide.step.other-browser.how': '在您平时不用的浏览器中打开 ChatGPT：Edge、Chrome、Firefox 或 Safari。',
  'guide.step.other-device': '在此连接上试试另一台设备',
  'guide.step.other-device.how':
    '在使用同一连接的手机或另一台电脑上，用同一账户打开 ChatGPT。如果在那里可用，原因在您的设备上；如果不行，则是您的账户或 ChatGPT 本身。',
  'guide.step.right-account': '检查您使用的是哪个账户',
  'guide.step.right-account.how':
    '许多人有两个账户：个人账户和公司账户。请确认您登录所用的电子邮件地址就是您想用的那个。如果公司提供 ChatGPT，请问问同事他们用哪个地址。',
  'guide.step.sign-in-the-same-way': '用与以前相同的方式登录',
  'guide.step.sign-in-the-same-way.how':
    '请使用创建账户时的同一个按钮：Google、Microsoft、Apple，或电子邮件和密码。用别的按钮会创建另一个账户或显示错误。',
  'guide.step.own-vpn-off': '关闭您自己的 VPN',
  'guide.step.own-vpn-off.how':
    '如果您使用自己的 VPN，请关闭它再试 ChatGPT。如果 VPN 属于公司，请保持打开，并选择“我做不到”。',
  'guide.step.agent-pause': '如果允许，暂停 {product} 一分钟',
  'guide.step.agent-pause.how':
    '在这台电脑上看到了 {product}。如果公司允许您暂停它（请在时钟附近找它的图标），请暂停它，试试 ChatGPT，然后重新打开。大多数公司不允许这样做：那么请选择“我做不到”。IT 部门可以为 ChatGPT 设置例外，文件会告诉他们怎么做。',
  'guide.step.small-file': '试试小文件',
  'guide.step.small-file.how':
    '上传一张小图片或一段短文字。如果可以，说明第一个文件太大、已损坏或受公司保护。',
  'guide.step.microphone': '允许 ChatGPT 使用麦克风',
  'guide.step.microphone.how':
    '在浏览器中，点击地址左侧的图标并允许使用麦克风。在应用中，请在电脑或手机的隐私设置中允许。然后重新开始语音。',
  'guide.step.end-calls': '结束其他通话',
  'guide.step.end-calls.how':
    '关闭 Teams、Zoom 以及其他可能占用麦克风的程序，拔下或重新连接耳机。然后重新开始语音。',
  'guide.step.voice-over-mobile': '通过移动数据试试语音',
  'guide.step.voice-over-mobile.how':
    '关闭手机的 Wi-Fi，在 ChatGPT 应用中开始语音。如果在那里可用，说明是此网络挡住了语音，负责此网络的人可以放行。',
  'guide.step.ios-sign-out': '退出登录后重新登录',
  'guide.step.ios-sign-out.how':
    '在 iPhone 或 iPad 的 ChatGPT 应用中：打开菜单，轻点您的名字，然后选择“退出登录”。重新登录后再试一次。',
  'guide.step.ios-vpn-off': '关闭手机上的 VPN',
  'guide.step.ios-vpn-off.how':
    '打开“设置”。如果显示“VPN”并且已打开，请关闭它。如果您使用 iCloud 的“专用代理”，也请关闭。如果手机由公司管理，请选择“我做不到”。',
  'guide.step.ios-update': '更新应用和手机',
  'guide.step.ios-update.how':
    '打开 App Store，搜索 ChatGPT，如果有“更新”就轻点它。然后查看“设置”、“通用”、“软件更新”。',
  'guide.step.ios-reinstall': '删除应用并重新安装',
  'guide.step.ios-reinstall.how':
    '用手指按住 ChatGPT 应用，选择“移除 App”，然后选择“删除 App”。从 App Store 重新安装并登录。您的聊天保存在您的账户中。',
  'guide.step.ios-names': '让手机向 Google 查询地址',
  'guide.step.ios-names.how':
    '请在 iPhone 或 iPad 上按图操作，然后试试 ChatGPT。之后请改回“自动”：公司内部的有些内容只有那样才能找到。如果手机由公司管理，请选择“我做不到”。',
  'guide.step.ios-attest': '看看手机能否连接 Apple',
  'guide.step.ios-attest.how':
    'ChatGPT 会请 Apple 确认您的手机是真品。请将手机的相机对准这张图，并在 Safari 中打开该页面。空白或简单的页面都没有问题。如果 Safari 说打不开该页面，那就是原因：请截图，并在这里写下它显示的内容。',
  'guide.step.ios-version': '记下应用的版本',
  'guide.step.ios-version.how':
    '在 ChatGPT 应用中：菜单、您的名字，然后是“About”。请在这里输入版本；OpenAI 的支持团队会问到它。',
  'guide.step.mac-update': '更新 Mac 应用',
  'guide.step.mac-update.how':
    '在 ChatGPT 应用中，打开左上角的“ChatGPT”菜单，选择“Check for Updates…”（检查更新），并安装找到的更新。',
  'guide.step.mac-restart': '退出应用并重新启动 Mac',
  'guide.step.mac-restart.how': '在菜单中选择“退出 ChatGPT”，重新启动 Mac，然后再打开应用。',
  'guide.step.mac-browser': '其间使用浏览器',
  'guide.step.mac-browser.how':
    '在 Safari 或 Chrome 中打开 ChatGPT。即使应用拒绝，浏览器往往也可以用：浏览器接受公司检查流量的方式，应用则不接受。',
  'guide.step.note-message': '写下显示的内容',
  'guide.step.note-message.how':
    '让它再失败一次。请在这里逐字输入屏幕上显示的内容以及时间。这样 IT 部门和 OpenAI 的支持团队就能在记录中找到它。',

  'guide.explain.macos-network-configuration':
    '当途中有人打开 Mac 应用的受保护连接来检查内容时，它会这样提示。许多公司用安全系统这样做。浏览器接受这一点；Mac 应用为了保护您的聊天隐私而不接受。更新应用有时有帮助；否则需要 IT 部门将 ChatGPT 排除在检查之外。',
  'guide.explain.ios-unusual-activity':
    '当应用无法证明您的手机是真品时，它会这样提示：往往是因为中间有 VPN、过滤器或应用太旧。刚才查看的是这台电脑的路；这些步骤查看的是手机的路。',
  'guide.explain.upload-fails': '文件通过单独的路到达 ChatGPT。过滤器可能允许聊天通过，却挡住文件。',
  'guide.explain.voice-fails': '语音像通话一样，通过单独的路到达 ChatGPT。有些网络允许网页通过，却挡住通话。',

  'guide.note.message': '屏幕上显示的内容和时间',
  'guide.note.safari': 'Safari 显示的内容',
  'guide.note.app-version': '版本',
  'guide.screenshot': '也请截图。您可以在这里或最后将它添加到文件中。',
  'guide.picture.code': '可在手机上打开页面 {address} 的方形码。',
  'guide.picture.address': '或输入：{address}',
  'guide.ios-names.1': '打开“设置”、“Wi‑Fi”，轻点您的网络旁边的“i”。',
  'guide.ios-names.2': '在下方轻点“配置 DNS”。',
  'guide.ios-names.3': '轻点“手动”，并删除那里已有的数字。',
  'guide.ios-names.4': '轻点“添加服务器”，输入 {first}；再次轻点，输入 {second}。然后轻点“存储”。',

  'guide.state.done': '已完成，没有变化',
  'guide.state.noted': '已完成',
  'guide.state.not-done': '未尝试',
  'guide.state.impossible': '在这里做不到',
  'guide.state.helped': '已完成，ChatGPT 可用了',
};
