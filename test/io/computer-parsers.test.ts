import type { NetworkInterfaceInfo } from 'node:os';
import { describe, expect, it } from 'vitest';
import { isTunnel, readAdapters, type Upright } from '../../electron/io/computer/adapters';
import { readExtensions } from '../../electron/io/computer/extensions.macos';
import { pathsOf } from '../../electron/io/computer/files';
import { hostsFilePath, readHostsFile } from '../../electron/io/computer/hosts-file';
import { readProcTcp } from '../../electron/io/computer/ports.linux';
import { readNetstat as readMacosNetstat } from '../../electron/io/computer/ports.macos';
import { readNetstat as readWindowsNetstat } from '../../electron/io/computer/ports.windows';
import { readComm } from '../../electron/io/computer/processes.linux';
import { readPs } from '../../electron/io/computer/processes.macos';
import { readTasklist } from '../../electron/io/computer/processes.windows';
import { readProcRoutes } from '../../electron/io/computer/routes.linux';
import { readNetstatRoutes } from '../../electron/io/computer/routes.macos';
import { readRoutePrint } from '../../electron/io/computer/routes.windows';
import { readUnits } from '../../electron/io/computer/services.linux';
import { readLaunchctl } from '../../electron/io/computer/services.macos';
import { printed } from './fixture';

const at = (address: string, mac = '00:00:00:00:00:00', internal = false): NetworkInterfaceInfo =>
  ({
    address,
    mac,
    internal,
    netmask: '',
    cidr: null,
    family: address.includes(':') ? 'IPv6' : 'IPv4',
  }) as NetworkInterfaceInfo;

describe('processes', () => {
  it('Windows: names and the services inside them, commas in names and all', () => {
    const { process = [], service = [] } = readTasklist(printed('windows-tasklist-svc.en.csv'));
    expect(process).toEqual(
      expect.arrayContaining(['ZSATunnel.exe', 'Microsoft, Inc. Helper.exe', 'svchost.exe']),
    );
    expect(service).toEqual(
      expect.arrayContaining(['ZSAService', 'PanGPS', 'Dnscache', 'SystemEventsBroker']),
    );
    expect(process.filter((name) => name === 'svchost.exe')).toHaveLength(1);
  });

  it('Windows: in another language and code page', () => {
    const { process = [], service = [] } = readTasklist(printed('windows-tasklist-svc.ko.csv'));
    expect(process).toEqual(expect.arrayContaining(['FortiTray.exe', 'scheduler.exe']));
    expect(service).toContain('FA_Scheduler');
  });

  it.each([
    [''],
    ['INFO: No tasks are running which match the specified criteria.'],
    ['ERROR: Access is denied.'],
  ])('Windows: %j is no list, which is not an empty one', (text) => {
    expect(() => readTasklist(text)).toThrow();
  });

  it('macOS: a name in each row, without those that ended', () => {
    const names = readPs(printed('macos-ps.txt'));
    expect(names).toEqual(expect.arrayContaining(['launchd', 'Google Chrome He', 'wssa-ui_netext']));
    expect(names.some((name) => name.includes('mdworker') || name === '')).toBe(false);
  });

  it('Linux: a name without its line end', () => {
    expect(readComm('warp-svc\n')).toBe('warp-svc');
  });
});

describe('services and extensions', () => {
  it('macOS: only jobs that run', () => {
    expect(readLaunchctl(printed('macos-launchctl-list.txt'))).toEqual([
      'com.apple.Finder',
      'com.zscaler.tray',
      'application.com.netskope.client.Netskope-Client.11652431.11652437',
      'com.openssh.ssh-agent',
    ]);
  });

  it('macOS: only extensions that are switched on', () => {
    expect(readExtensions(printed('macos-systemextensionsctl-list.txt'))).toEqual({
      team: ['PXPZ95SK77', 'X9E956P446'],
      extension: ['com.paloaltonetworks.GlobalProtect.client.extension', 'com.crowdstrike.falcon.Agent'],
    });
    expect(readExtensions('0 extension(s)\n')).toEqual({ team: [], extension: [] });
  });

  it('Linux: services by their groups, instances by what they are instances of', () => {
    expect(readUnits(['stagentd.service', 'openvpn@office.service', 'cgroup.procs', 'tmp.mount'])).toEqual([
      'stagentd',
      'openvpn',
    ]);
  });
});

describe('the way that everything leaves by', () => {
  const upright: Upright = {
    'Wi-Fi': [at('fe80::1', '7c:b2:7d:4f:10:21'), at('192.168.1.37', '7C:B2:7D:4F:10:21')],
    'Ethernet 3': [at('10.71.4.12', '02:50:41:00:00:01')],
    Ethernet: [at('10.20.0.17', '7c:b2:7d:4f:10:21')],
    Company: [at('10.8.0.6')],
  };

  it.each([
    ['Linux, the smallest metric', readProcRoutes(printed('linux-proc-net-route.txt')), 'enp0s31f6'],
    ['Linux, two halves of a tunnel', readProcRoutes(printed('linux-proc-net-route.halves.txt')), 'tun0'],
    ['Linux, no route', readProcRoutes('Iface\tDestination\tGateway\n'), null],
    ['macOS, not the scoped one', readNetstatRoutes(printed('macos-netstat-rn.txt')), 'en0'],
    ['macOS, two halves of a tunnel', readNetstatRoutes(printed('macos-netstat-rn.halves.txt')), 'utun5'],
    ['macOS, no route', readNetstatRoutes('Routing tables\n\nInternet:\n'), null],
    [
      'Windows, the smallest metric',
      readRoutePrint(printed('windows-route-print.en.txt'), upright).defaultRouteVia,
      'Ethernet 3',
    ],
    [
      'Windows in German, two halves of a tunnel',
      readRoutePrint(printed('windows-route-print.de.txt'), upright).defaultRouteVia,
      'Company',
    ],
    ['Windows, no route', readRoutePrint('', upright).defaultRouteVia, null],
  ])('%s', (_, via, expected) => {
    expect(via).toBe(expected);
  });

  it('Windows: makers name adapters, and only those that are up count', () => {
    expect(readRoutePrint(printed('windows-route-print.en.txt'), upright)).toMatchObject({
      traces: {
        adapter: [
          'PANGP Virtual Ethernet Adapter Secure',
          'Intel(R) Wi-Fi 6 AX201 160MHz',
          'Software Loopback Interface 1',
        ],
      },
      tunnels: ['PANGP Virtual Ethernet Adapter Secure'],
    });
    expect(readRoutePrint(printed('windows-route-print.de.txt'), upright).tunnels).toEqual([
      'WireGuard Tunnel',
    ]);
  });

  it('never keeps a hardware address', () => {
    const found = readRoutePrint(printed('windows-route-print.en.txt'), upright);
    expect(JSON.stringify(found)).not.toMatch(/([0-9a-f]{2}[ :]){5}/i);
  });
});

describe('adapters', () => {
  it('counts tunnels that have an address of use', () => {
    const upright: Upright = {
      lo0: [at('127.0.0.1', undefined, true)],
      en0: [at('192.168.1.20')],
      utun0: [at('fe80::aede:48ff:fe00:1122')],
      utun4: [at('100.64.0.1')],
      gpd0: undefined,
    };
    expect(readAdapters(upright)).toEqual({ traces: { adapter: ['en0', 'utun4'] }, tunnels: ['utun4'] });
  });

  it.each([
    ['TAP-Windows Adapter V9', true],
    ['Fortinet SSL VPN Virtual Ethernet Adapter', true],
    ['Zscaler Network Adapter 1.0.2.0', true],
    ['Cloudflare WARP Interface Tunnel', true],
    ['Tailscale Tunnel', true],
    ['wg0', true],
    ['Microsoft Teredo Tunneling Adapter', false],
    ['WAN Miniport (IKEv2) VPN', false],
    ['Intel(R) Ethernet Connection (7) I219-LM', false],
    ['Hyper-V Virtual Ethernet Adapter', false],
    ['docker0', false],
  ])('%s: a tunnel %s', (name, expected) => {
    expect(isTunnel(name)).toBe(expected);
  });
});

describe('ports that wait on this computer', () => {
  it.each([
    ['Linux', readProcTcp(printed('linux-proc-net-tcp.txt')), ['127.0.0.1:3128', '127.0.0.1:22']],
    ['Linux, IPv6', readProcTcp(printed('linux-proc-net-tcp6.txt')), ['127.0.0.1:8080', '127.0.0.1:631']],
    [
      'macOS',
      readMacosNetstat(printed('macos-netstat-an.txt')),
      ['127.0.0.1:9000', '127.0.0.1:3283', '127.0.0.1:8021'],
    ],
    [
      'Windows in German',
      readWindowsNetstat(printed('windows-netstat-an.de.txt')),
      ['127.0.0.1:135', '127.0.0.1:9000'],
    ],
  ])('%s', (_, ports, expected) => {
    expect(ports).toEqual(expected);
  });
});

describe('the hosts file', () => {
  const isOurs = (host: string) => /(^|\.)(openai|chatgpt)\.com$/.test(host);

  it('tells of our hosts alone, whatever an editor made of it', () => {
    expect(readHostsFile(printed('windows-hosts.txt'), isOurs)).toEqual([
      { host: 'chatgpt.com', address: '127.0.0.1' },
      { host: 'www.chatgpt.com', address: '127.0.0.1' },
      { host: 'ab.chatgpt.com', address: '0.0.0.0' },
      { host: 'auth.openai.com', address: '::1' },
    ]);
  });

  it('has nothing to tell of an untouched one', () => {
    expect(readHostsFile(printed('macos-hosts.txt'), isOurs)).toEqual([]);
  });

  it('knows that a name inside a remark, or within another, is no entry', () => {
    const text = '# 127.0.0.1 chatgpt.com\n127.0.0.1 notchatgpt.com # chatgpt.com\n127.0.0.1\n';
    expect(readHostsFile(text, isOurs)).toEqual([]);
  });

  it('does not grow with a huge file', () => {
    const text = Array.from({ length: 5_000 }, (_, i) => `0.0.0.0 a${i}.chatgpt.com`).join('\n');
    expect(readHostsFile(text, isOurs)).toHaveLength(100);
    expect(readHostsFile(text.replace(/\n0\.0\.0\.0/g, ''), isOurs)).toHaveLength(100);
  });

  it.each([
    ['linux', '/etc/hosts'],
    ['darwin', '/private/etc/hosts'],
  ])('lies where %s keeps it', (platform, path) => {
    expect(hostsFilePath(platform)).toBe(path);
  });
});

describe('files that installers leave', () => {
  it.each([
    ['a path', 'macos', 'path', '/Applications/Zscaler', ['/Applications/Zscaler']],
    [
      'a program of macOS',
      'macos',
      'program',
      'Sophos',
      ['/Applications/Sophos.app', '/Applications/Sophos'],
    ],
    [
      'a service of macOS',
      'macos',
      'service',
      'com.zscaler.service',
      ['/Library/LaunchDaemons/com.zscaler.service.plist', '/Library/LaunchAgents/com.zscaler.service.plist'],
    ],
    ['a variable', 'windows', 'path', '%ProgramFiles%\\Phantom', ['D:\\Programs\\Phantom']],
    ['a process', 'windows', 'process', 'a.exe', []],
  ] as const)('%s', (_, os, as, is, paths) => {
    expect(pathsOf({ os, as, is }, { ProgramFiles: 'D:\\Programs' })).toEqual(paths);
  });
});
