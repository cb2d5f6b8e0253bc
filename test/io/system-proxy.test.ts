import { describe, expect, it } from 'vitest';
import { isExcepted } from '../../electron/io/proxy-exceptions';
import { type ProxySources, proxySettings } from '../../electron/io/proxy-settings';
import { proxyUrl } from '../../electron/io/proxy-url';
import { type SystemProxy, systemProxy } from '../../electron/io/system-proxy';
import { readGnome, readKde, readLinux } from '../../electron/io/system-proxy.linux';
import { readScutil } from '../../electron/io/system-proxy.macos';
import {
  readInternetSettings,
  readRegistry,
  readServers,
  readWinHttp,
} from '../../electron/io/system-proxy.windows';
import { working } from '../fakes/processor';
import { printed } from './fixture';

const nothing: SystemProxy = { https: null, http: null, except: [], pacUrl: null, autoDetect: false };

describe('Windows', () => {
  const connection = readRegistry(printed('windows-reg-connections.txt')).get('defaultconnectionsettings');

  it.each<[string, string | undefined, SystemProxy]>([
    [
      'windows-reg-internet-settings.manual.txt',
      undefined,
      {
        ...nothing,
        https: 'http://proxy.corp.example:8080',
        http: 'http://proxy.corp.example:8080',
        except: ['*.corp.example', '10.*', '<local>'],
      },
    ],
    // A server that is written down and switched off is not used.
    [
      'windows-reg-internet-settings.script.txt',
      undefined,
      { ...nothing, pacUrl: 'http://pac.corp.example/proxy.pac' },
    ],
    [
      'windows-reg-internet-settings.script.txt',
      connection,
      { ...nothing, pacUrl: 'http://pac.corp.example/proxy.pac', autoDetect: true },
    ],
  ])('the registry: %s', (file, connection, expected) => {
    expect(readInternetSettings(readRegistry(printed(file)), connection)).toEqual(expected);
  });

  it('the registry: names with blanks, values without anything', () => {
    const values = readRegistry(printed('windows-reg-internet-settings.manual.txt'));
    expect(values.get('user agent')).toMatch(/^Mozilla/);
    expect(values.get('emptyname')).toBe('');
  });

  it.each([
    ['proxy.corp.example:8080', 'http://proxy.corp.example:8080', 'http://proxy.corp.example:8080'],
    ['http=a.example:80;https=b.example:8443', 'http://b.example:8443', 'http://a.example:80'],
    ['HTTPS=b.example:8443', 'http://b.example:8443', null],
    ['http=a.example:80', null, 'http://a.example:80'],
    ['socks=c.example:1080', 'socks4://c.example:1080', 'socks4://c.example:1080'],
    ['https=b.example:8443;socks=c.example:1080', 'http://b.example:8443', 'socks4://c.example:1080'],
    ['http://a.example:3128', 'http://a.example:3128', 'http://a.example:3128'],
    ['https=https://b.example:443/', 'https://b.example:443', null],
    ['a.example', 'http://a.example', 'http://a.example'],
    ['', null, null],
    ['??? ;', null, null],
  ])('the server %j', (text, https, http) => {
    expect(readServers(text)).toEqual({ https, http });
  });

  it.each<[string, SystemProxy | null]>([
    [
      'windows-netsh-winhttp.en.txt',
      {
        ...nothing,
        https: 'http://secure.corp.example:8443',
        http: 'http://proxy.corp.example:8080',
        except: ['*.corp.example', '<local>'],
      },
    ],
    [
      'windows-netsh-winhttp.de.txt',
      { ...nothing, https: 'http://proxy.corp.example:8080', http: 'http://proxy.corp.example:8080' },
    ],
    [
      'windows-netsh-winhttp.ko.txt',
      { ...nothing, https: 'http://10.20.0.8:3128', http: 'http://10.20.0.8:3128' },
    ],
    ['windows-netsh-winhttp.direct.txt', null],
  ])('WinHTTP: %s', (file, expected) => {
    expect(readWinHttp(printed(file))).toEqual(expected);
  });
});

describe('macOS', () => {
  it.each<[string, SystemProxy]>([
    [
      'macos-scutil-proxy.manual.txt',
      {
        ...nothing,
        https: 'http://secure.corp.example:8443',
        http: 'http://proxy.corp.example:8080',
        except: ['*.local', '169.254/16', 'intranet.corp.example', '<local>'],
      },
    ],
    ['macos-scutil-proxy.none.txt', { ...nothing, except: ['*.local', '169.254/16'] }],
    // What one interface has for itself (`__SCOPED__`) is nobody else's.
    [
      'macos-scutil-proxy.script.txt',
      { ...nothing, pacUrl: 'http://pac.corp.example/proxy.pac', autoDetect: true },
    ],
  ])('%s', (file, expected) => {
    expect(readScutil(printed(file))).toEqual(expected);
  });
});

describe('Linux', () => {
  it.each<[string, SystemProxy | null]>([
    ['linux-gsettings-proxy.none.txt', null],
    [
      'linux-gsettings-proxy.manual.txt',
      {
        ...nothing,
        https: 'http://proxy.corp.example:3128',
        http: 'http://proxy.corp.example:8080',
        except: ['localhost', '127.0.0.0/8', '::1', 'corp.example', '*.corp.example'],
      },
    ],
    ['linux-gsettings-proxy.auto.txt', { ...nothing, pacUrl: 'http://pac.corp.example/proxy.pac' }],
  ])('GNOME: %s', (file, expected) => {
    expect(readGnome(printed(file))).toEqual(expected);
  });

  it.each<[string, SystemProxy | null]>([
    [
      'linux-kioslaverc.manual.ini',
      {
        ...nothing,
        https: 'http://secure.corp.example:8443',
        http: 'http://proxy.corp.example:8080',
        except: ['localhost', '127.0.0.1', 'corp.example', '*.corp.example'],
      },
    ],
    ['linux-kioslaverc.script.ini', { ...nothing, pacUrl: 'http://pac.corp.example/proxy.pac' }],
  ])('KDE: %s', (file, expected) => {
    expect(readKde(printed(file))).toEqual(expected);
  });

  it.each([
    ['[Proxy Settings]\nProxyType=0\nhttpsProxy=http://a.example 80\n', null],
    ['[Proxy Settings]\nProxyType=3\n', { ...nothing, autoDetect: true }],
    ['[Proxy Settings]\nProxyType=1\nReversedException=true\nhttpsProxy=http://a.example 80\n', null],
    ['', null],
  ])('KDE: %j', (text, expected) => {
    expect(readKde(text)).toEqual(expected);
  });

  it('asks nobody where no desktop runs', async () => {
    expect(await readLinux(new AbortController().signal, {})).toBeNull();
  });
});

it.each([
  ['proxy.example:8080', '', 'http://proxy.example:8080'],
  ['proxy.example', 3128, 'http://proxy.example:3128'],
  ['proxy.example', 0, 'http://proxy.example'],
  ['socks5://proxy.example:1080', '', 'socks5://proxy.example:1080'],
  ['socks://proxy.example', 1080, 'socks5://proxy.example:1080'],
  ['socks4a://proxy.example:1080', '', 'socks4://proxy.example:1080'],
  ['gopher://proxy.example', '', null],
  ['  ', 8080, null],
  ['two words', 8080, null],
])('the address %j with port %j', (text, port, expected) => {
  expect(proxyUrl(text, port)).toBe(expected);
});

it('a system without a reader has no settings', async () => {
  expect(await systemProxy('sunos')).toBeNull();
});

describe('exceptions', () => {
  it.each([
    ['chatgpt.com', '*.corp.example', false],
    ['a.corp.example', '*.corp.example', true],
    ['corp.example', '*.corp.example', false],
    ['a.corp.example', '.corp.example', true],
    ['a.b.corp.example', '*.CORP.example', true],
    ['corp.example', 'corp.example', true],
    ['a.corp.example', 'corp.example', false],
    ['notcorp.example', '*corp.example', true],
    ['10.1.2.3', '10.*', true],
    ['110.1.2.3', '10.*', false],
    ['10.1.2.3', '10.0.0.0/8', true],
    ['11.1.2.3', '10.0.0.0/8', false],
    ['169.254.3.4', '169.254/16', true],
    ['10.example', '10.0.0.0/8', false],
    ['fd00::1', 'fd00::/8', true],
    ['::1', '::1', true],
    ['10.1.2.3', '10.0.0.0/99', false],
    ['intranet', '<local>', true],
    ['chatgpt.com', '<local>', false],
    ['::1', '<local>', false],
    ['chatgpt.com', 'chatgpt.com:443', true],
    ['chatgpt.com', 'chatgpt.com:8443', false],
    ['chatgpt.com', 'https://chatgpt.com', true],
    ['chatgpt.com', 'http://chatgpt.com', false],
    ['chatgpt.com', '*', true],
    ['chatgpt.com', 'chat*.com', true],
    ['chat.com', 'chat*t.com', false],
    ['chatgpt.com', '', false],
    ['chatgpt.com', '(none)', false],
  ])('%s under %j: %s', (host, pattern, expected) => {
    expect(isExcepted(host, 443, [pattern])).toBe(expected);
  });

  it('is quick with a hostile pattern', () => {
    const workedMs = working();
    isExcepted(`${'a'.repeat(5_000)}b`, 443, [`${'*a'.repeat(2_000)}c`]);
    expect(workedMs()).toBeLessThan(200);
  });
});

describe('where the settings lead', () => {
  const set: SystemProxy = {
    ...nothing,
    https: 'http://proxy.corp.example:8080',
    http: 'http://plain.corp.example:8080',
    except: ['*.corp.example', 'auth.openai.com'],
  };
  const from = (system: SystemProxy | null, more: Partial<ProxySources> = {}) =>
    proxySettings({
      system: async () => system,
      network: async () => null,
      environment: () => null,
      env: {},
      ...more,
    });

  it.each([
    ['chatgpt.com', 'http://proxy.corp.example:8080'],
    ['auth.openai.com', undefined],
    ['a.corp.example', undefined],
    ['localhost', undefined],
    ['127.0.0.1', undefined],
  ])('the system’s proxy for %s: %s', async (host, shown) => {
    expect((await from(set).proxyFor(host, 443))?.shown).toBe(shown);
  });

  it('a script leads nowhere by itself', async () => {
    const script = from({ ...nothing, pacUrl: 'http://pac.corp.example/proxy.pac', autoDetect: true });
    expect(await script.proxyFor('chatgpt.com', 443)).toBeNull();
    expect(await script.scripts()).toEqual(['http://wpad/wpad.dat', 'http://pac.corp.example/proxy.pac']);
    expect(await script.told()).toEqual({
      source: 'proxy-script',
      https: null,
      http: null,
      except: '',
      scriptUrl: 'http://pac.corp.example/proxy.pac',
      autoDetect: true,
    });
  });

  it('a script is only looked for where the settings say so', async () => {
    expect(await from({ ...nothing, autoDetect: true }).scripts()).toEqual(['http://wpad/wpad.dat']);
    expect(await from(nothing).scripts()).toEqual([]);
  });

  it('what DHCP names comes before the name that is looked for, and counts nowhere else', async () => {
    const network = async () => 'http://10.1.2.3/dhcp.pac';
    const found = ['http://10.1.2.3/dhcp.pac', 'http://wpad/wpad.dat'];
    expect(await from({ ...nothing, autoDetect: true }, { network }).scripts()).toEqual(found);
    expect(await from(nothing, { network }).scripts()).toEqual([]);
  });

  it('DHCP is asked once, and only where somebody wants its word', async () => {
    let asked = 0;
    const network = async () => {
      asked += 1;
      return 'http://10.1.2.3/dhcp.pac';
    };
    const settings = from({ ...nothing, autoDetect: true }, { network });
    await settings.told();
    await settings.proxyFor('chatgpt.com', 443);
    await from(nothing, { network }).scripts();
    expect(asked).toBe(0);
    await settings.scripts();
    await settings.scripts();
    expect(await settings.networkScript()).toBe('http://10.1.2.3/dhcp.pac');
    expect(asked).toBe(1);
  });

  it('a computer that does not tell what DHCP said holds up no way out', async () => {
    const settings = from({ ...nothing, autoDetect: true }, { network: () => new Promise(() => {}) });
    expect(await settings.scripts()).toEqual(['http://wpad/wpad.dat']);
  });

  it('a proxy for plain pages alone is none for ChatGPT', async () => {
    const plain = from({ ...set, https: null });
    expect(await plain.proxyFor('chatgpt.com', 443)).toBeNull();
    expect(await plain.told()).toMatchObject({
      source: 'system',
      https: null,
      http: 'http://plain.corp.example:8080',
    });
  });

  it.each([
    ['the environment names a proxy', { env: { HTTPS_PROXY: 'http://env.example:3128' } }, null],
    ['a proxy is set by hand beside it', {}, 'http://proxy.corp.example:8080'],
  ])('no script is asked where %s', async (_, more, https) => {
    const script = from({ ...nothing, https, pacUrl: 'http://pac.corp.example/proxy.pac' }, more);
    expect(await script.scripts()).toEqual([]);
  });

  it('says what the system set, without a password', async () => {
    const settings = from({ ...set, https: 'http://ann:s3cret@proxy.corp.example:8080' });
    expect(await settings.told()).toEqual({
      source: 'system',
      https: 'http://proxy.corp.example:8080',
      http: 'http://plain.corp.example:8080',
      except: '*.corp.example; auth.openai.com',
      scriptUrl: null,
      autoDetect: false,
    });
    expect((await settings.proxyFor('chatgpt.com', 443))?.authorization).toMatch(/^Basic /);
  });

  it('nothing is set', async () => {
    expect(await from(null).proxyFor('chatgpt.com', 443)).toBeNull();
    expect(await from(null).told()).toMatchObject({ source: 'none', https: null, scriptUrl: null });
  });

  const route = { host: 'env.example', port: 3128, shown: 'http://env.example:3128', authorization: null };
  const inEnvironment = (env: NodeJS.ProcessEnv) =>
    from(set, { env, environment: (host) => (host === 'chatgpt.com' ? route : null) });

  it.each([['HTTPS_PROXY'], ['https_proxy'], ['ALL_PROXY'], ['all_proxy']])(
    '%s decides alone, and its exceptions are not the system’s to fill',
    async (name) => {
      const settings = inEnvironment({ [name]: 'http://env.example:3128', NO_PROXY: 'auth.openai.com' });
      expect(await settings.proxyFor('chatgpt.com', 443)).toBe(route);
      expect(await settings.proxyFor('files.openai.com', 443)).toBeNull();
      expect(await settings.told()).toMatchObject({
        source: 'environment',
        https: 'http://env.example:3128',
        except: 'auth.openai.com',
      });
    },
  );

  it('an empty variable is none', async () => {
    expect((await inEnvironment({ HTTPS_PROXY: '' }).proxyFor('chatgpt.com', 443))?.shown).toBe(
      'http://proxy.corp.example:8080',
    );
  });

  it('nobody waits for the system where the environment decides', async () => {
    const settings = from(null, {
      system: () => new Promise(() => {}),
      env: { HTTPS_PROXY: 'http://env.example:3128' },
      environment: () => route,
    });
    expect(await settings.proxyFor('chatgpt.com', 443)).toBe(route);
  });

  it('the system is read once, however many ask', async () => {
    let read = 0;
    const settings = from(null, {
      system: async () => {
        read += 1;
        return set;
      },
    });
    await Promise.all(['a.example', 'b.example'].map((host) => settings.proxyFor(host, 443)));
    await settings.told();
    expect(read).toBe(1);
  });
});
