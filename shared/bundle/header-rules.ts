import { hideQuery } from './queries';

type NameOf = (kind: string, secret: string) => string;

const credentials = (value: string, name: NameOf): string => {
  const [, scheme = '', secret = value] = /^(\w{3,20}\s+)(.+)$/s.exec(value) ?? [];
  return scheme + name('authorization', secret);
};
const whole =
  (kind: string) =>
  (value: string, name: NameOf): string =>
    value === '' ? value : name(kind, value);

/** Header lines whose value is a secret by its place. The names of cookies stay, and what a cookie is allowed to do. */
export const headerRules: Readonly<Record<string, (value: string, name: NameOf) => string>> = {
  authorization: credentials,
  'proxy-authorization': credentials,
  'x-api-key': whole('api-key'),
  'api-key': whole('api-key'),
  'x-auth-token': whole('authorization'),
  cookie: (value, name) =>
    value.replace(/=([^;]+)/g, (_, secret: string) => `=${name('cookie', secret.trim())}`),
  'set-cookie': (value, name) =>
    value.replace(
      /^([^=;]*)=([^;]+)/,
      (_, cookie: string, secret: string) => `${cookie}=${name('cookie', secret)}`,
    ),
  location: (value, name) => hideQuery(value, (secret) => name('query', secret)),
  'content-location': (value, name) => hideQuery(value, (secret) => name('query', secret)),
  referer: (value, name) => hideQuery(value, (secret) => name('query', secret)),
};
