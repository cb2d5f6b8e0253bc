// The guided flows. Names of menus on other people's screens stand in quotation marks, as those screens have them.

export const guide = {
  'guide.step.reload': 'Start ChatGPT afresh',
  'guide.step.reload.how':
    'Close every ChatGPT tab (or quit the app), wait a few seconds, and open it again. Then try once more.',
  'guide.step.new-chat': 'Begin a new chat',
  'guide.step.new-chat.how':
    'Very long chats become slow and may stop. Begin a new chat, and ask a short question in it.',
  'guide.step.private-window': 'Try a private window',
  'guide.step.private-window.how':
    'Open a private window of your browser (in Chrome and Edge: Ctrl or ⌘, Shift and N) and sign in to ChatGPT there. It runs without old data and without most add-ons. If ChatGPT works there, switch off your browser’s add-ons one by one.',
  'guide.step.other-browser': 'Try another browser',
  'guide.step.other-browser.how':
    'Open ChatGPT in a browser you do not use otherwise: Edge, Chrome, Firefox or Safari.',
  'guide.step.other-device': 'Try another device on this connection',
  'guide.step.other-device.how':
    'Open ChatGPT with the same account on a phone or another computer that uses this very connection. If it works there, the cause is on your device; if not, it is your account or ChatGPT itself.',
  'guide.step.right-account': 'Check which account you use',
  'guide.step.right-account.how':
    'Many people have two: a private one and one of their company. Check that the e-mail address you sign in with is the one you want. If your company provides ChatGPT, ask a colleague which address they use.',
  'guide.step.sign-in-the-same-way': 'Sign in the same way as before',
  'guide.step.sign-in-the-same-way.how':
    'Use the same button as when the account was made: Google, Microsoft, Apple, or e-mail and password. Another button makes another account or shows an error.',
  'guide.step.own-vpn-off': 'Switch off your own VPN',
  'guide.step.own-vpn-off.how':
    'If you use a VPN of your own, switch it off and try ChatGPT again. If the VPN belongs to your company, leave it on and choose “I cannot do this”.',
  'guide.step.agent-pause': 'Pause {product} for a minute, if you may',
  'guide.step.agent-pause.how':
    '{product} was seen on this computer. If your company lets you pause it (look for its sign near the clock), pause it, try ChatGPT, and switch it on again. Most companies do not allow this: then choose “I cannot do this”. Your IT department can make an exception for ChatGPT, and the file tells them how.',
  'guide.step.small-file': 'Try a small file',
  'guide.step.small-file.how':
    'Upload a small picture or a short text. If that works, the first file is too large, damaged or protected by your company.',
  'guide.step.microphone': 'Let ChatGPT use the microphone',
  'guide.step.microphone.how':
    'In the browser, click the sign to the left of the address and allow the microphone. In an app, allow it in the privacy settings of your computer or phone. Then start voice again.',
  'guide.step.end-calls': 'End other calls',
  'guide.step.end-calls.how':
    'Close Teams, Zoom and whatever else may hold the microphone, and unplug or reconnect your headset. Then start voice again.',
  'guide.step.voice-over-mobile': 'Try voice over mobile data',
  'guide.step.voice-over-mobile.how':
    'Switch Wi-Fi off on your phone and start voice in the ChatGPT app. If it works there, this network holds voice up, and whoever looks after it can open the way.',
  'guide.step.ios-sign-out': 'Sign out and in again',
  'guide.step.ios-sign-out.how':
    'In the ChatGPT app on your iPhone or iPad: open the menu, touch your name, then “Log out”. Sign in again and try once more.',
  'guide.step.ios-vpn-off': 'Switch off VPN on the phone',
  'guide.step.ios-vpn-off.how':
    'Open “Settings”. If “VPN” is shown and switched on, switch it off. If you have “Private Relay” in iCloud, switch that off, too. If your company manages the phone, choose “I cannot do this”.',
  'guide.step.ios-update': 'Update the app and the phone',
  'guide.step.ios-update.how':
    'Open the App Store, search for ChatGPT and touch “Update” if it is offered. Then look in “Settings”, “General”, “Software Update”.',
  'guide.step.ios-reinstall': 'Remove the app and install it anew',
  'guide.step.ios-reinstall.how':
    'Hold your finger on the ChatGPT app, choose “Remove App”, then “Delete App”. Install it again from the App Store and sign in. Your chats are kept in your account.',
  'guide.step.ios-names': 'Let the phone ask Google for addresses',
  'guide.step.ios-names.how':
    'Follow the pictures on your iPhone or iPad, then try ChatGPT. Afterwards set it back to “Automatic”: inside your company some things are only found that way. If your company manages the phone, choose “I cannot do this”.',
  'guide.step.ios-attest': 'See whether the phone reaches Apple',
  'guide.step.ios-attest.how':
    'ChatGPT has Apple confirm that your phone is genuine. Point the phone’s camera at this picture and open the page in Safari. An empty or plain page is fine. If Safari says that it cannot open the page, that is the cause: take a screenshot, and write down here what it says.',
  'guide.step.ios-version': 'Note the app’s version',
  'guide.step.ios-version.how':
    'In the ChatGPT app: menu, your name, then “About”. Type the version here; OpenAI’s support will ask for it.',
  'guide.step.mac-update': 'Update the Mac app',
  'guide.step.mac-update.how':
    'In the ChatGPT app, open the “ChatGPT” menu at the top left, choose “Check for Updates…” and install what it finds.',
  'guide.step.mac-restart': 'Quit the app and restart the Mac',
  'guide.step.mac-restart.how': 'Choose “Quit ChatGPT” in its menu, restart the Mac, and open the app again.',
  'guide.step.mac-browser': 'Use the browser meanwhile',
  'guide.step.mac-browser.how':
    'Open ChatGPT in Safari or Chrome. It often works there although the app refuses: browsers accept your company’s way of checking traffic, the app does not.',
  'guide.step.note-message': 'Write down what it says',
  'guide.step.note-message.how':
    'Make it fail once more. Type here what the screen says, word for word, and at what time. IT and OpenAI’s support can then find it in their records.',

  'guide.explain.macos-network-configuration':
    'The Mac app says this when somebody on the way opens its protected connection to check what is inside. Many companies do so with a security system. A browser accepts it; the Mac app does not, to keep your chats private. Updating the app helps sometimes; otherwise your IT department has to leave ChatGPT out of the checking.',
  'guide.explain.ios-unusual-activity':
    'The app says this when it cannot prove that your phone is genuine: often a VPN, a filter or an old app is in between. What was looked at is this computer’s way; these steps look at the phone’s.',
  'guide.explain.upload-fails':
    'Files take a way of their own to ChatGPT. A filter may let chats pass and hold files up.',
  'guide.explain.voice-fails':
    'Voice takes a way of its own to ChatGPT, like a call. Some networks let pages pass and hold calls up.',

  'guide.note.message': 'What the screen says, and when',
  'guide.note.safari': 'What Safari shows',
  'guide.note.app-version': 'Version',
  'guide.screenshot': 'Take a screenshot of it as well. You can add it to your file here, or at the end.',
  'guide.picture.code': 'A square code that opens the page {address} on your phone.',
  'guide.picture.address': 'Or type: {address}',
  'guide.ios-names.1': 'Open “Settings”, “Wi‑Fi”, and touch the “i” beside your network.',
  'guide.ios-names.2': 'Further down, touch “Configure DNS”.',
  'guide.ios-names.3': 'Touch “Manual”, and remove the numbers that are there.',
  'guide.ios-names.4': 'Touch “Add Server”, type {first}; once more, type {second}. Then “Save”.',

  'guide.state.done': 'done, no change',
  'guide.state.noted': 'done',
  'guide.state.not-done': 'not tried',
  'guide.state.impossible': 'not possible here',
  'guide.state.helped': 'done, and ChatGPT works',
} as const;
