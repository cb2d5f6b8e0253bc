import { proxyUrl, socksUrl } from './proxy-url';
import { run } from './run';
import type { SystemProxy } from './system-proxy';

/** The settings in force for the network that is used now. */
export const readMacos = async (signal: AbortSignal): Promise<SystemProxy> =>
  readScutil(await run('/usr/sbin/scutil', ['--proxy'], signal));

/**
 * A dictionary as text: `  HTTPSEnable : 1`, lists as `    0 : *.local`. Deeper dictionaries speak of single
 * interfaces (`__SCOPED__`) and are left alone.
 */
export function readScutil(text: string): SystemProxy {
  const values = new Map<string, string>();
  const exceptions: string[] = [];
  const path: string[] = [];
  for (const line of text.split('\n')) {
    const [, key = '', value = ''] = line.match(/^\s*(\S+) : (.*?)\s*$/) ?? [];
    if (/^\s*\}/.test(line)) path.pop();
    else if (/\{$/.test(line.trim())) path.push(key);
    else if (path.length === 1) values.set(key, value);
    else if (path.length === 2 && path[1] === 'ExceptionsList') exceptions.push(value);
  }
  const isOn = (key: string) => values.get(key) === '1';
  const proxy = (name: 'HTTP' | 'HTTPS') =>
    isOn(`${name}Enable`) ? proxyUrl(values.get(`${name}Proxy`) ?? '', values.get(`${name}Port`)) : null;
  const socks = isOn('SOCKSEnable')
    ? socksUrl(values.get('SOCKSProxy') ?? '', values.get('SOCKSPort'))
    : null;
  return {
    https: proxy('HTTPS') ?? socks,
    http: proxy('HTTP') ?? socks,
    except: [...exceptions, ...(isOn('ExcludeSimpleHostnames') ? ['<local>'] : [])],
    pacUrl: (isOn('ProxyAutoConfigEnable') && values.get('ProxyAutoConfigURLString')) || null,
    autoDetect: isOn('ProxyAutoDiscoveryEnable'),
  };
}
