import type { FailureWord } from '../../../shared/observation/failure';
import type { Observation } from '../../../shared/observation/observation';
import { type Change, failed, saw, skipped, type Which } from '../saw';
import { each, fail, hostOf, isOk, sees, sightOf } from './change';
import { connectFails } from './connections';
import { lineCut, type ProxyWay } from './line';

/** Everything goes through a proxy: names and connections are its business. Put it before all other changes. */
export const throughProxy =
  ({
    shown = 'http://proxy.corp.example:8080',
    direct = false,
    which = () => false,
    says = {},
  }: ProxyWay = {}): Change =>
  (leg) => {
    const isPlain = (o: Observation) => o.role === 'portal';
    const next = leg.flatMap((o): Observation[] => {
      if (o.kind === 'machine') {
        const was = sightOf(o);
        return was
          ? [sees(o, { ...was, proxy: { source: 'system', https: shown, http: shown, except: '' } })]
          : [o];
      }
      if (o.kind === 'stun') return direct ? [o] : [fail(o, 'timed-out')];
      if (o.role === 'egress') return direct ? [o] : [fail(o, 'timed-out')];
      if (isPlain(o))
        return o.kind === 'http-get' ? [{ ...o, outcome: skipped('goes-through-proxy') } as Observation] : [];
      const host = hostOf(o);
      const isRefused = which(host);
      if (o.kind === 'name-lookup') {
        const outcome =
          typeof says === 'string' && isRefused
            ? failed(says)
            : {
                kind: 'ok' as const,
                value: {
                  status: isRefused ? 403 : 200,
                  headers: [],
                  bodyStart: '',
                  ...(isRefused && says !== 'closed' && typeof says === 'object' && says),
                },
              };
        return [
          { ...o, outcome: skipped('goes-through-proxy') } as Observation,
          saw('proxy-connect', o.id, o.role, { host, port: 443, proxy: shown }, outcome),
        ];
      }
      if (o.kind === 'tcp-connect') return o.target.host === o.target.address ? [fail(o, 'timed-out')] : [];
      if (o.kind !== 'tls-handshake' && o.kind !== 'http-get' && o.kind !== 'websocket') return [o];
      if (isRefused) return [];
      return [
        {
          ...o,
          target: { ...o.target, via: shown, ...(o.kind !== 'websocket' && { address: '' }) },
        } as Observation,
      ];
    });
    return next;
  };

/** The network's script names a proxy, nothing else leads out, and this computer is not told. */
export const proxyNotSet: Change = (leg) => [
  ...lineCut(leg),
  saw(
    'proxy-script',
    'http://wpad/wpad.dat',
    'explain',
    { url: 'http://wpad/wpad.dat', host: 'chatgpt.com' },
    {
      kind: 'ok',
      value: { bytes: 120, choice: 'PROXY proxy.corp.example:8080; DIRECT' },
    },
  ),
  saw(
    'proxy-connect',
    'chatgpt.com:443~script',
    'explain',
    { host: 'chatgpt.com', port: 443, proxy: 'http://proxy.corp.example:8080' },
    { kind: 'ok', value: { status: 200, headers: [], bodyStart: '' } },
  ),
];

/** The same, and this computer's settings say that no proxy is to be used for anything. */
export const exceptedAll: Change = (leg) =>
  each('machine', isOk, (o) => {
    const told = sightOf(o);
    return told
      ? sees(o, { ...told, proxy: { source: 'environment', https: null, http: null, except: '*' } })
      : o;
  })(proxyNotSet(leg));

const scriptUrl = 'http://pac.corp.example/proxy.pac';

/** The settings name a script, and this comes of asking for it. */
export const scriptSet =
  (why: FailureWord, source: 'proxy-script' | 'none' = 'proxy-script'): Change =>
  (leg) => [
    ...leg.map((o) => {
      const was = o.kind === 'machine' ? sightOf(o) : undefined;
      return o.kind === 'machine' && was
        ? sees(o, {
            ...was,
            proxy: { ...was.proxy, source, scriptUrl: source === 'none' ? null : scriptUrl },
          })
        : o;
    }),
    saw(
      'proxy-script',
      `${scriptUrl}?chatgpt.com`,
      'explain',
      { url: scriptUrl, host: 'chatgpt.com' },
      failed(why),
    ),
  ];

/** A proxy is set, and the settings except some hosts from it; straight on they meet silence. */
export const exceptedFromProxy =
  (which: Which, more: ProxyWay = {}): Change =>
  (leg) => {
    const isStraight = (o: Observation) => o.kind !== 'stun' && o.role === 'catalogue' && which(hostOf(o));
    const straight = connectFails(which, 'timed-out')(leg).filter(isStraight);
    return [...throughProxy(more)(leg).filter((o) => !isStraight(o)), ...straight];
  };
