import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { proxyUrl, socksUrl } from './proxy-url';
import { run } from './run';
import type { SystemProxy } from './system-proxy';

/** Desktops that keep GNOME's settings, by their names in XDG_CURRENT_DESKTOP. */
const likeGnome = /gnome|unity|cinnamon|mate|budgie|pantheon|deepin|xfce/i;

/** Only where a desktop runs that has such settings: a server has its environment and nothing else. */
export async function readLinux(signal: AbortSignal, env = process.env): Promise<SystemProxy | null> {
  const desktop = env.XDG_CURRENT_DESKTOP ?? '';
  if (/kde/i.test(desktop)) {
    const file = join(env.XDG_CONFIG_HOME || join(homedir(), '.config'), 'kioslaverc');
    return readKde(await readFile(file, { encoding: 'utf8', signal }));
  }
  if (!likeGnome.test(desktop)) return null;
  return readGnome(await run('gsettings', ['list-recursively', 'org.gnome.system.proxy'], signal));
}

/** `org.gnome.system.proxy.https port 8080`: schema, key, value in GVariant's text form. */
export function readGnome(text: string): SystemProxy | null {
  const values = new Map(
    text.split('\n').flatMap((line) => {
      const [, schema, key, value] = line.match(/^org\.gnome\.system\.proxy(\.\w+)? ([\w-]+) (.*)$/) ?? [];
      return key === undefined ? [] : [[`${schema ?? ''} ${key}`, value ?? ''] as const];
    }),
  );
  const mode = words(values.get(' mode'))[0];
  if (mode === 'auto') {
    const pacUrl = words(values.get(' autoconfig-url'))[0] || null;
    return { https: null, http: null, except: [], pacUrl, autoDetect: pacUrl === null };
  }
  if (mode !== 'manual') return null;
  const proxy = (name: string) =>
    proxyUrl(words(values.get(`.${name} host`))[0] ?? '', Number(values.get(`.${name} port`)));
  const socks = socksUrl(words(values.get('.socks host'))[0] ?? '', Number(values.get('.socks port')));
  return {
    https: proxy('https') ?? socks,
    http: proxy('http') ?? socks,
    except: withSubdomains(words(values.get(' ignore-hosts'))),
    pacUrl: null,
    autoDetect: false,
  };
}

/** `['localhost', '::1']`, `'manual'`, and `@as []` for an empty list → the quoted words in it. */
const words = (value = ''): readonly string[] =>
  [...value.matchAll(/'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/g)].map(
    ([, single, double]) => single ?? double ?? '',
  );

/** `[Proxy Settings]` of KDE: ProxyType 1 by hand, 2 a script, 3 look for one, 4 the environment's. */
export function readKde(text: string): SystemProxy | null {
  const section = text.match(/^\[Proxy Settings\]$([\s\S]*?)(?=^\[|$(?![\s\S]))/m)?.[1] ?? '';
  const value = (key: string) =>
    section.match(new RegExp(`^${key}(?:\\[\\$e\\])?=(.*)$`, 'm'))?.[1]?.trim() ?? '';
  const nothing = { https: null, http: null, except: [], pacUrl: null, autoDetect: false };
  const type = value('ProxyType');
  if (type === '2') return { ...nothing, pacUrl: value('Proxy Config Script') || null };
  if (type === '3') return { ...nothing, autoDetect: true };
  // Exceptions turned round name the few that use the proxy: ChatGPT is hardly ever among them.
  if (type !== '1' || value('ReversedException') === 'true') return null;
  const named = (key: string, url: typeof proxyUrl) => {
    const [host = '', port = ''] = value(key).split(/\s+/);
    return url(host, port);
  };
  const socks = named('socksProxy', socksUrl);
  return {
    ...nothing,
    https: named('httpsProxy', proxyUrl) ?? socks,
    http: named('httpProxy', proxyUrl) ?? socks,
    except: withSubdomains(value('NoProxyFor').split(/[,\s]+/)),
  };
}

/** Both desktops mean a name and everything under it. */
const withSubdomains = (entries: readonly string[]): readonly string[] =>
  entries
    .filter((entry) => entry !== '')
    .flatMap((entry) => (/^[a-z][\w-]*(\.[\w-]+)+$/i.test(entry) ? [entry, `*.${entry}`] : [entry]));
