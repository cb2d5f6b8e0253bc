import { homedir, hostname, userInfo } from 'node:os';
import type { Secrets } from '../../shared/bundle/secrets';
import type { ProxyRoute } from './io';
import type { PrivateNames } from './private-names';

/** Environment variables whose names speak of secrets. */
const secretName = /token|secret|password|passwd|pwd|api_?key|credential|auth|cookie|private/i;

/** What this computer knows to be private. Gathered when a bundle is made, never stored. */
export function gatherSecrets(
  proxy: ProxyRoute | null,
  env = process.env,
  names: PrivateNames = { networkNames: [], serials: [] },
  words: readonly string[] = [],
): Secrets {
  return {
    userNames: [userName(), env.USERNAME, env.USER, env.LOGNAME].filter(isPresent),
    hostNames: [
      hostname(),
      hostname().split('.')[0],
      domainOf(hostname()),
      env.COMPUTERNAME,
      env.USERDNSDOMAIN,
      env.LOGONSERVER?.replace(/^\\+/, ''),
    ].filter(isPresent),
    homeFolders: [homedir(), env.HOME, env.USERPROFILE].filter(isPresent),
    proxyPasswords: passwordOf(proxy),
    ...names,
    words,
    environment: Object.entries(env).flatMap(([name, value]) =>
      secretName.test(name) && value !== undefined && value.length >= 8 ? [value] : [],
    ),
  };
}

/** `corp.example` of `pc-7.corp.example`; a single word (`localdomain`) is nobody's. */
const domainOf = (name: string): string => /\.(.+\..+)$/.exec(name)?.[1] ?? '';

const isPresent = (text: string | undefined): text is string => text !== undefined && text !== '';

/** A computer without a user table (a container) has no name to hide. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}

/** Name and password, together and apart, as they stand behind `Basic`. */
function passwordOf(proxy: ProxyRoute | null): string[] {
  if (!proxy?.authorization) return [];
  const encoded = proxy.authorization.replace(/^Basic /, '');
  const plain = Buffer.from(encoded, 'base64').toString('utf8');
  return [encoded, plain, plain.slice(plain.indexOf(':') + 1)].filter((text) => text.length > 2);
}
