/** Recording, pictures and the person's own words: the screen "Show us what happens", and what is said of its files. */
export const evidence = {
  'window.evidence.open': 'Show us what happens',
  'window.evidence.title': 'Show us what happens',
  'window.evidence.lead':
    'Everything here is optional. It helps those who read your file see the trouble with their own eyes. Nothing leaves this computer by itself, and you see everything before it is saved.',

  'window.evidence.record': 'Record it while it happens',
  'window.evidence.record.how':
    'A separate window opens on ChatGPT. Do there what usually fails, then come back and stop. The window knows none of your sign-ins and forgets everything when it closes.',
  'window.evidence.record.keeps':
    'Kept: which addresses were asked, what they answered, how long it took. Not kept: what you write, the answers, passwords and other sign-in data.',
  'window.evidence.record.start': 'Open the window and record',
  'window.evidence.record.opening': 'Opening the window …',
  'window.evidence.record.finishing': 'Putting the recording together …',
  'window.evidence.record.stop': 'Stop recording',
  'window.evidence.record.picture': 'Take a picture of that window',
  'window.evidence.record.limit': 'It stops by itself after {minutes, number} minutes.',
  'window.evidence.recording': 'Recording',
  'window.evidence.recording.time': '{minutes, number, ::00}:{seconds, number, ::00}',
  'window.evidence.recording.count':
    '{requests, plural, one {# request} other {# requests}} so far, {failed, number} failed',
  'window.evidence.mark':
    'Clearway is recording this window. Close it, or stop in Clearway, when you are done.',

  'window.evidence.har': 'Add a recording you already have',
  'window.evidence.har.how':
    'A file ending in .har, as browsers save it from their developer tools. Passwords, cookies and contents are taken out on the way in.',
  'window.evidence.har.choose': 'Choose a .har file',
  'window.evidence.picture': 'Add pictures',
  'window.evidence.picture.how':
    'A picture of an error message says a lot. Choose files, drop them here, or paste one. Only what is visible is kept: hidden details such as place and time are removed. Look closely before you save: names and chats that can be seen in it stay. Pictures are kept in memory only: if Clearway ends before you have saved, add them again.',
  'window.evidence.picture.choose': 'Choose pictures',
  'window.evidence.picture.screen': 'Take a picture of the screen',
  'window.evidence.drop': 'Drop .har files or pictures here',
  'window.evidence.adding': 'Adding {name} …',
  'window.evidence.adding.stop': 'Cancel',

  'window.evidence.account': 'Describe it in your own words',
  'window.evidence.account.what': 'What goes wrong?',
  'window.evidence.account.what.hint': 'For example: the answer stops after the first words.',
  'window.evidence.account.steps': 'How do you get there, step by step?',
  'window.evidence.account.steps.hint': 'One step on each line.',
  'window.evidence.account.when': 'When does it happen?',
  'window.evidence.account.when.hint': 'For example: today at 9:30, or every morning.',
  'window.evidence.account.private':
    'No names, please, and no passwords or chats. What looks like one is taken out before the file is saved.',

  'window.evidence.items': 'Added so far',
  'window.evidence.items.none': 'Nothing yet.',
  'window.evidence.item.recording':
    'Recording, {seconds, plural, one {# second} other {# seconds}}, {requests, plural, one {# request} other {# requests}}, {failed, number} failed',
  'window.evidence.item.har': 'File you added, {requests, plural, one {# request} other {# requests}}',
  'window.evidence.item.picture.recording': 'Picture of the recorded window',
  'window.evidence.item.picture.screen': 'Picture of the screen',
  'window.evidence.item.picture.file': 'Picture you added',
  'window.evidence.item.loading': 'The picture is being loaded …',
  'window.evidence.end.stopped': 'You stopped it.',
  'window.evidence.end.window-closed': 'It ended when you closed the window.',
  'window.evidence.end.deadline': 'It ended by itself when the time was up.',
  'window.evidence.end.full': 'It ended by itself: there was no room for more.',
  'window.evidence.end.browser-ended': 'The window ended unexpectedly. What was recorded until then is kept.',
  'window.evidence.remove': 'Remove',
  'window.evidence.remove.of': 'Remove {what}',
  'window.evidence.removed': 'Removed.',
  'window.evidence.added': 'Added.',
  'window.evidence.save': 'Go on to saving',

  'window.evidence.trouble.no-browser':
    'No browser that can be recorded was found on this computer. You can add a .har file instead: open the developer tools of your browser (F12), choose “Network”, repeat what fails, and save it with “Export HAR”.',
  'window.evidence.trouble.refused':
    'The browser on this computer does not allow recording; your company may have switched it off. You can add a .har file or pictures instead.',
  'window.evidence.trouble.nothing-recorded':
    'Nothing was recorded: the window was closed before it loaded anything.',
  'window.evidence.trouble.forbidden': 'Your organisation does not allow this here.',
  'window.evidence.trouble.no-window': 'There is no recorded window to take a picture of right now.',
  'window.evidence.trouble.screen-refused':
    'The system does not allow a picture of the screen. Take one with your system’s own key, then paste it here.',
  'window.evidence.trouble.empty': 'This file is empty.',
  'window.evidence.trouble.not-json': 'This is not a .har file, or it is damaged.',
  'window.evidence.trouble.cut-off': 'This file ends in the middle. Save it again in the browser.',
  'window.evidence.trouble.not-a-har': 'This is not a .har file.',
  'window.evidence.trouble.wrong-shape': 'This file is not built like a .har file. Nothing of it was taken.',
  'window.evidence.trouble.leak':
    'Something private could not be removed from this file, so nothing of it was taken.',
  'window.evidence.trouble.not-a-picture': 'This is not a picture that Clearway can read.',
  'window.evidence.trouble.too-large': 'This file is too large.',
  'window.evidence.trouble.too-many': 'That is as much as the file can hold. Remove something first.',
  'window.evidence.trouble.busy': 'A recording is already running.',
  'window.evidence.trouble.other-file': 'Only .har files and pictures can be added.',

  'window.trouble.no-evidence': 'This could not be added.',

  'window.removed.har-header': 'Recording: technical details of requests',
  'window.removed.har-authorization': 'Recording: sign-in data',
  'window.removed.har-cookie': 'Recording: cookies',
  'window.removed.har-query': 'Recording: values in addresses',
  'window.removed.har-fragment': 'Recording: ends of addresses',
  'window.removed.har-login': 'Recording: names and passwords in addresses',
  'window.removed.har-path': 'Recording: personal parts of addresses',
  'window.removed.har-url': 'Recording: whole addresses',
  'window.removed.har-host': 'Recording: internal names',
  'window.removed.har-id': 'Recording: identifiers',
  'window.removed.har-address': 'Recording: internal addresses',
  'window.removed.har-body': 'Recording: contents',
  'window.removed.har-frame': 'Recording: contents of messages',
  'window.removed.har-name': 'Recording: names that look like identifiers',
  'window.removed.har-title': 'Recording: titles of pages',
  'window.removed.har-text': 'Recording: other text',
  'window.removed.har-comment': 'Recording: comments',
  'window.removed.har-member': 'Recording: details Clearway does not know',
} as const;
