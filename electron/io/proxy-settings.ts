import { wpadUrl } from '../../shared/catalogue/controls';
import type { Sight } from '../../shared/observation/observation';
import { environmentProxy, readProxy } from './environment-proxy';
import type { ProxyRoute } from './io';
import { networkScript } from './network-script';
import { isExcepted } from './proxy-exceptions';
import { type SystemProxy, systemProxy } from './system-proxy';
import { within } from './within';

/** Where this computer's settings lead, read at most once. */
export interface ProxySettings {
  proxyFor(host: string, port: number): Promise<ProxyRoute | null>;
  /** The scripts that browsers ask, the first one first, where nothing else names a proxy. */
  scripts(): Promise<readonly string[]>;
  /** The settings as people may see them. */
  told(): Promise<Sight<'machine'>['proxy']>;
  /** The script that DHCP names, whether or not programs are told to look for one. Rejects where this computer would not tell. */
  networkScript(): Promise<string | null>;
}

/** The doors behind it, for tests. */
export interface ProxySources {
  readonly system: () => Promise<SystemProxy | null>;
  /** What DHCP says. */
  readonly network: () => Promise<string | null>;
  readonly environment: (host: string, port: number) => ProxyRoute | null;
  readonly env: NodeJS.ProcessEnv;
}

/** Every visit waits where settings say to look for a script: longer than a program of the system takes nobody waits. */
const networkMs = 500;
/** A machine full of security agents starts programs slowly; the report has time for it. */
const networkPatienceMs = 3_000;

const real: ProxySources = {
  system: systemProxy,
  network: () => networkScript(AbortSignal.timeout(networkPatienceMs)),
  environment: environmentProxy,
  env: process.env,
};

/**
 * The environment decides alone where it names a proxy: whoever sets it means this program too, and its NO_PROXY is no
 * invitation to use another. Else what is set by hand in the system, but for its exceptions; else a script
 * (engine/script-ways.ts asks it): the one that programs are told to look for by themselves, as Windows and Chromium
 * do first of all (DHCP's word, then the name `wpad`), then the one that the system names.
 */
export function proxySettings({ system, network, environment, env }: ProxySources = real): ProxySettings {
  let reading: Promise<SystemProxy | null> | undefined;
  let asking: Promise<string | null> | undefined;
  const read = () => {
    reading ??= system();
    return reading;
  };
  const ask = () => {
    asking ??= network();
    return asking;
  };
  const isInEnvironment = variables.some((name) => Boolean(env[name] ?? env[name.toLowerCase()]));
  return {
    async proxyFor(host, port) {
      if (isInEnvironment) return environment(host, port);
      const set = await read();
      return set?.https && !goesStraight(host, port, set.except) ? readProxy(set.https) : null;
    },
    async scripts() {
      const set = isInEnvironment ? null : await read();
      if (!set || set.https) return [];
      const named = set.autoDetect ? await within(networkMs, ask) : null;
      const found = set.autoDetect ? [...(named ? [named] : []), wpadUrl] : [];
      return [...found, ...(set.pacUrl ? [set.pacUrl] : [])];
    },
    async told() {
      const set = await read();
      const script = { scriptUrl: set?.pacUrl ?? null, autoDetect: set?.autoDetect ?? false };
      if (isInEnvironment)
        return {
          source: 'environment',
          https: environment('chatgpt.com', 443)?.shown ?? null,
          http: null,
          except: env.NO_PROXY ?? env.no_proxy ?? '',
          ...script,
        };
      const [https, http] = [shown(set?.https), shown(set?.http)];
      const source = https || http ? 'system' : script.scriptUrl ? 'proxy-script' : 'none';
      return { source, https, http, except: set?.except.join('; ') ?? '', ...script };
    },
    networkScript: ask,
  };
}

/** What names a proxy for secure pages; lower case counts as well. */
const variables = ['HTTPS_PROXY', 'ALL_PROXY'] as const;

/** All systems leave this computer itself out, whatever the settings say. */
const goesStraight = (host: string, port: number, except: readonly string[]): boolean =>
  isExcepted(host, port, ['localhost', '*.localhost', '127.0.0.0/8', '::1', ...except]);

const shown = (setting: string | null | undefined): string | null =>
  setting ? (readProxy(setting)?.shown ?? null) : null;
