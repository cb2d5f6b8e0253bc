import { proxyUrl, socksUrl } from './proxy-url';
import { run, system32 } from './run';
import type { SystemProxy } from './system-proxy';

const settings = 'Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings';
const policies = 'Software\\Policies\\Microsoft\\Windows\\CurrentVersion\\Internet Settings';

/**
 * The settings of the person (WinINET's, which browsers and Electron apps follow), or of the computer where a policy
 * says so. WinHTTP's are for services: they count only where nobody has settings, as under the system's own account.
 */
export async function readWindows(signal: AbortSignal): Promise<SystemProxy | null> {
  const ask = (program: string, args: readonly string[]) =>
    run(system32(program), args, signal).catch(() => '');
  const [own, connections, policy] = await Promise.all([
    ask('reg.exe', ['query', `HKCU\\${settings}`]),
    ask('reg.exe', ['query', `HKCU\\${settings}\\Connections`, '/v', 'DefaultConnectionSettings']),
    ask('reg.exe', ['query', `HKLM\\${policies}`, '/v', 'ProxySettingsPerUser']),
  ]);
  const isForAll = readRegistry(policy).get('proxysettingsperuser') === '0x0';
  const values = readRegistry(isForAll ? await ask('reg.exe', ['query', `HKLM\\${settings}`]) : own);
  if (!values.has('proxyenable')) return readWinHttp(await ask('netsh.exe', ['winhttp', 'show', 'proxy']));
  return readInternetSettings(values, readRegistry(connections).get('defaultconnectionsettings'));
}

/** `    ProxyEnable    REG_DWORD    0x1`: names in lower case, since the registry knows no case. */
export const readRegistry = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text.split(/\r?\n/).flatMap((line) => {
      const [, name, value] = line.match(/^ {4}(\S.*?) {4}REG_\w+(?: {4}(.*?))?\s*$/) ?? [];
      return name === undefined ? [] : [[name.toLowerCase(), value ?? ''] as const];
    }),
  );

export function readInternetSettings(values: ReadonlyMap<string, string>, connection = ''): SystemProxy {
  const isOn = values.get('proxyenable') === '0x1';
  return {
    ...(isOn ? readServers(values.get('proxyserver') ?? '') : { https: null, http: null }),
    except: isOn ? readBypass(values.get('proxyoverride') ?? '') : [],
    pacUrl: values.get('autoconfigurl') || null,
    autoDetect: values.get('autodetect') === '0x1' || detects(connection),
  };
}

/** Windows keeps "detect automatically" in a block of bytes: after a version and a counter, 4 bytes of flags. */
const detects = (connection: string): boolean => (Number.parseInt(connection.slice(16, 18), 16) & 8) !== 0;

/**
 * `proxy.example:8080` for everything, or `http=a:80;https=b:8080`; what none of them names goes to `socks=c:1080`, which
 * Windows speaks in version 4, or straight out.
 */
export function readServers(text: string): Pick<SystemProxy, 'https' | 'http'> {
  const rows = text.split(/[;\s]+/).filter((row) => row !== '');
  const named = (scheme: string) =>
    rows.find((row) => row.toLowerCase().startsWith(`${scheme}=`))?.slice(scheme.length + 1);
  const forAll = rows.find((row) => !row.includes('='));
  const socks = socksUrl(named('socks') ?? '', '', 'socks4');
  const proxy = (scheme: string) => proxyUrl(named(scheme) ?? forAll ?? '') ?? socks;
  return { https: proxy('https'), http: proxy('http') };
}

const readBypass = (text: string): readonly string[] => text.split(/[;\s]+/).filter((row) => row !== '');

/**
 * `netsh` speaks the system's language, so only shapes count: the first row `words: value` whose value names a proxy,
 * and the row after it, which lists what goes straight out, or says "none" in brackets.
 */
export function readWinHttp(text: string): SystemProxy | null {
  const values = text.split(/\r?\n/).flatMap((line) => line.match(/^ {2,}\S.*? ?:\s+(\S.*?)\s*$/)?.[1] ?? []);
  const at = values.findIndex((value) => /^\S+[:=]\S*\d/.test(value));
  const bypass = values[at + 1] ?? '';
  if (at < 0) return null;
  return {
    ...readServers(values[at] ?? ''),
    except: /^[(（]/.test(bypass) ? [] : readBypass(bypass),
    pacUrl: null,
    autoDetect: false,
  };
}
