import type { Policy } from '../../shared/policy/policy';
import { readProxy } from '../io/environment-proxy';
import { isExcepted } from '../io/proxy-exceptions';
import { type ProxySettings, proxySettings } from '../io/proxy-settings';

/** The settings a run follows: the policy's proxy where it names one, else this computer's. */
export const proxySettingsUnder =
  ({ proxy }: Policy, own: () => ProxySettings = () => proxySettings()) =>
  (): ProxySettings =>
    proxy === undefined ? own() : overridden(proxy, own());

function overridden(setting: string, own: ProxySettings): ProxySettings {
  const route = setting.toLowerCase() === 'direct' ? null : readProxy(setting);
  return {
    // This computer itself is never behind a proxy.
    proxyFor: async (host, port) =>
      isExcepted(host, port, ['localhost', '127.0.0.0/8', '::1']) ? null : route,
    scripts: async () => [],
    networkScript: () => own.networkScript(),
    told: async () => ({
      ...(await own.told()),
      source: 'policy',
      https: route?.shown ?? null,
      http: null,
      except: '',
    }),
  };
}
