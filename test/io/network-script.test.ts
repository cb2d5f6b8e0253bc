import { describe, expect, it } from 'vitest';
import { networkScript, readDhcpOptions, readIpconfig, readNmcli } from '../../electron/io/network-script';
import { printed } from './fixture';

const today = Date.parse('2026-11-22');
const afterTheLease = Date.parse('2031-01-01');

describe('the proxy script that DHCP named', () => {
  it.each([
    ['linux-nmcli-dhcp4.wpad.txt', 'http://wpad.corp.example:8000/wpad.dat'],
    // It was asked for, and not told.
    ['linux-nmcli-dhcp4.none.txt', null],
  ])('Linux: %s', (file, url) => {
    expect(readNmcli(printed(file))).toBe(url);
  });

  it.each([
    ['windows-reg-dhcp-options.wpad.txt', today, 'http://wpad.corp.example/wpad.dat'],
    ['windows-reg-dhcp-options.wpad.txt', afterTheLease, null],
    // One adapter's lease ended years ago, the other one asked and was not told.
    ['windows-reg-dhcp-options.none.txt', today, null],
  ])('Windows: %s at %d', (file, now, url) => {
    expect(readDhcpOptions(printed(file), now)).toBe(url);
  });

  it.each([
    ['http://wpad.corp.example/wpad.dat\n', 'http://wpad.corp.example/wpad.dat'],
    ['https://pac.corp.example/p.pac\0', 'https://pac.corp.example/p.pac'],
    // What servers send to say "none", and what is no address of the web.
    ['\n', null],
    [' ', null],
    ['file:///etc/passwd', null],
    ['http://', null],
  ])('macOS: %j is %s', (text, url) => {
    expect(readIpconfig(text)).toBe(url);
  });

  it.each([
    'FC000000',
    'FC00000000000000FFFFFFFF00000000FFFFFF70',
    `FC00000000000000${'FF'.repeat(4)}00000000FFFFFF70687474703A2F2F61`,
    '00'.repeat(400),
  ])('a block that is cut short, or lies about its lengths, ends: %s', (hex) => {
    const read = readDhcpOptions(`    DhcpInterfaceOptions    REG_BINARY    ${hex}`, today);
    expect([null, 'http://a']).toContain(read);
  });

  it('another system is not asked', async () => {
    expect(await networkScript(AbortSignal.timeout(1_000), 'aix')).toBeNull();
  });
});
