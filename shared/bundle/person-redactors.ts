import type { Redactor } from './redactor';

/** What says who somebody is, or which computer is theirs. */
export const personRedactors: readonly Redactor[] = [
  {
    name: 'email',
    hint: '@',
    // Letters of any script before the `@`; behind it too, where no space may end the address.
    find: /(?:"[^"\r\n@\\]{1,64}"|[\p{L}\p{N}_%+](?:[\p{L}\p{N}_.%+'’-]{0,62}[\p{L}\p{N}_%+-])?)@(?:[\p{L}\p{N}-]{1,63}\.){1,8}(?:[a-z]{2,24}(?![\w-])|\p{L}{2,24})/giu,
    isSwept: false,
    hides: ["ask ann.o'lee@corp.example or 철수@회사.한국 now", 'ask [email-1] or [email-2] now'],
    // The second is how observations are named.
    keeps: ['a @ b', 'tls:chatgpt.com@104.18.32.47', 'tls:chatgpt.com@2606:4700::6812:202f'],
  },
  {
    name: 'user',
    hint: 'users',
    // A name with a blank in it goes whole where a drive stands before and a folder behind.
    find: /(?<=[/\\]|%5c|%2f)users(?:[/\\]{1,4}|%5c|%2f)(?!shared\b|public\b|default\b|all users\b)(?<secret>[^/\\\s:*?"'<>|[\]%]{1,64}(?:(?:%20|(?<=[a-z]:[/\\][^\r\n"']{1,160}) (?=[^/\\\r\n"'<>|:]{1,64}[/\\]))[^/\\\s:*?"'<>|[\]%]{1,64}){0,4})/gi,
    isSwept: false,
    hides: ['C:\\Users\\Ann Lee\\app.log', 'C:\\Users\\[user-1]\\app.log'],
    keeps: ['users may retry', '/Users/Shared/x', 'C:\\Users\\Public\\x'],
  },
  {
    name: 'user',
    hint: 'docume',
    find: /[/\\](?:documents and settings|docume~\d)[/\\]{1,4}(?!all users\b|default)(?<secret>[^/\\:*?"'<>|[\]%]{1,64})(?=[/\\])/gi,
    isSwept: false,
    hides: ['C:\\Documents and Settings\\Ann Lee\\x', 'C:\\Documents and Settings\\[user-1]\\x'],
    keeps: ['C:\\Documents and Settings\\All Users\\x'],
  },
  {
    name: 'user',
    hint: '/home/',
    find: /(?<![\w.-])(?:\/(?:var|export|usr|mnt|data|nfs))?\/home\/(?<secret>[^/\\\s:*?"'<>|[\]%]{1,128})/g,
    isSwept: false,
    hides: ['/var/home/ann/.config', '/var/home/[user-1]/.config'],
    keeps: ['https://www.example.com/home/index.html', 'stay at home'],
  },
  {
    name: 'user',
    hint: 's-1-5-21-',
    // Of an account in Windows: with it, everything they ever did can be told apart.
    find: /\bS-1-5-21(?:-\d{1,10}){3,4}\b/gi,
    isSwept: true,
    hides: ['as S-1-5-21-3623811015-3361044348-30300820-1013', 'as [user-1]'],
    keeps: ['S-1-5-18', 'S-1-5-32-544'],
  },
  {
    name: 'mac',
    hint: ':',
    // Six groups: certificate fingerprints and serial numbers have more, IPv6 has eight or `::`. macOS leaves zeros out.
    find: /(?<![0-9a-f]:|[0-9a-f:.])(?=[0-9a-f:]{0,15}[0-9a-f]{2})[0-9a-f]{1,2}(?::[0-9a-f]{1,2}){5}(?![0-9a-f:])/gi,
    isSwept: false,
    hides: ['lladdr 3c:22:fb:0a:1b:2c at 0:1c:42:0:fb:8', 'lladdr [mac-1] at [mac-2]'],
    keeps: [
      '12:34:56',
      '1:2:3:4:5:6',
      'aa:bb:cc:dd:ee:ff:00:11',
      '2001:db8:85a3:8d:13:19:70:74',
      'fd00::11:22:33:44:55:66',
      '11:22:33:44:55:66::1',
      '7F:9C:3A:11:22:33:44:55:66:77:88:99:AA:BB:CC:DD:EE:FF:00:11',
    ],
  },
  {
    name: 'mac',
    hint: '-',
    find: /(?<![0-9a-z]-|[0-9a-z-])[0-9a-f]{2}(?:-[0-9a-f]{2}){5}(?![0-9a-z-])/gi,
    isSwept: false,
    hides: ['Physical Address: 3C-22-FB-0A-1B-2C', 'Physical Address: [mac-1]'],
    keeps: ['2026-11-21-08-40-51-00', 'a8ef-00-11-22-33-44-55'],
  },
  {
    name: 'mac',
    hint: '.',
    find: /(?<![\w.-])(?=[0-9.]{0,12}[a-f])[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4}(?![\w-]|\.\w)/gi,
    isSwept: false,
    hides: ['at 3c22.fb0a.1b2c dynamic', 'at [mac-1] dynamic'],
    keeps: ['1024.2048.4096', 'version 2026.1121.0840', 'cafe.beef.dead.example'],
  },
  {
    name: 'mac',
    hint: '',
    find: /(?<![a-z])(?:mac(?:[ _-]?addr(?:ess)?)?|hwaddr|lladdr|ether|bssid|(?:physical|hardware)[ _-]?addr(?:ess)?)\\{0,7}["']?\s{0,3}[:=]?\s{0,3}\\{0,7}["']?(?<secret>[0-9a-f]{12})(?![0-9a-z])/gi,
    isSwept: false,
    hides: ['hwaddr=3c22fb0a1b2c', 'hwaddr=[mac-1]'],
    keeps: ['build 3c22fb0a1b2c', 'ethernet 100base'],
  },
  {
    name: 'mac',
    hint: 'ff:fe',
    // An address made from the hardware address carries it (RFC 4291, appendix A); the network part stays.
    find: /(?<=[0-9a-f:]:)[0-9a-f]{1,4}:[0-9a-f]{0,2}ff:fe[0-9a-f]{2}:[0-9a-f]{1,4}(?![0-9a-f:])/gi,
    isSwept: false,
    hides: ['fe80::3e22:fbff:fe0a:1b2c', 'fe80::[mac-1]'],
    keeps: ['2606:4700::6812:202f', 'ff:fe', 'fe80::1c2a:77ff:1234:5678'],
  },
];
