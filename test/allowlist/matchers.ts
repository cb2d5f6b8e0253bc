import type { LineFormatId } from '../../shared/allowlist/line-formats';

/** Whether a list, read as a product reads it, lets a host pass. */
export type Matcher = (host: string) => boolean;
/** `narrow` is the strictest reading a product may have, `wide` the most generous one. */
export interface Reading {
  readonly narrow: (lines: readonly string[]) => Matcher;
  readonly wide: (lines: readonly string[]) => Matcher;
}

const isUnder = (host: string, domain: string) => host.endsWith(`.${domain}`);
const isIn = (host: string, domain: string) => host === domain || isUnder(host, domain);
const some =
  (fits: (line: string, host: string) => boolean) =>
  (lines: readonly string[]): Matcher =>
  (host) =>
    lines.some((line) => fits(line, host));
const same = (fits: (line: string, host: string) => boolean): Reading => ({
  narrow: some(fits),
  wide: some(fits),
});

const wildcard = (line: string, host: string) =>
  line.startsWith('*.') ? isUnder(host, line.slice(2)) : host === line;

/** help.zscaler.com: a leading period matches the name itself and up to five levels to its left. */
const zscaler = (line: string, host: string) => {
  if (!line.startsWith('.')) return host === line;
  const levels = host.split('.').length - line.slice(1).split('.').length;
  return isIn(host, line.slice(1)) && levels <= 5;
};

/** docs.paloaltonetworks.com: tokens between `. /`; `*` stands for one or more; a slash at the end closes the host. */
function paloAlto(line: string, host: string): boolean {
  if (!line.endsWith('/')) return `${host}/`.includes(line);
  const wanted = line.slice(0, -1).split('.');
  const tokens = host.split('.');
  if (wanted[0] !== '*') return wanted.join('.') === host;
  const rest = wanted.slice(1);
  return tokens.length > rest.length && tokens.slice(-rest.length).join('.') === rest.join('.');
}

/** `@@||name^`: the name, everything below it, and nothing that merely begins so. */
const filterRule = (line: string, host: string) => {
  const name = /^@@\|\|([^^]+)\^(?:\$important)?$/.exec(line)?.[1];
  return name !== undefined && isIn(host, name);
};

/** How each way of writing a list is read. */
export const readings: Readonly<Record<LineFormatId, Reading>> = {
  'leading-dot': same(zscaler),
  bare: same((line, host) => isIn(host, line)),
  // Netskope and others take the wildcard for the bare name as well.
  'name-and-wildcard': {
    narrow: some(wildcard),
    wide: some((line, host) => isIn(host, line.replace(/^\*\./, ''))),
  },
  // The dot is read as "below it", or as "it and what is below it".
  'name-and-dot': {
    narrow: some((line, host) => (line.startsWith('.') ? host.endsWith(line) : host === line)),
    wide: some((line, host) => isIn(host, line.replace(/^\./, ''))),
  },
  'every-name': { narrow: some((line, host) => line === host), wide: some((line, host) => isIn(host, line)) },
  'url-with-slash': same(paloAlto),
  expression: same((line, host) => new RegExp(line).test(`${host}/path`)),
  'filter-rule': same(filterRule),
  'filter-rule-important': same(filterRule),
};

export const linesIn = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '');

/** What a script allows and what it does not inspect, as its product reads it. */
export interface ScriptReading {
  readonly allow: Matcher;
  readonly exempt: Matcher;
}

/** FortiOS: `simple` is one host, `wildcard` a pattern; an exemption counts only if its object exists. */
export function readFortios(text: string): ScriptReading {
  const lines = linesIn(text).map((line) => line.trim());
  const blocks = lines.filter((line) => !line.startsWith('#')).join('\n');
  const entries = [...blocks.matchAll(/set url "([^"]+)"\nset type (simple|wildcard)\nset action exempt/g)];
  const objects = new Map(
    [...blocks.matchAll(/edit "([^"]+)"\nset wildcard-fqdn "([^"]+)"/g)].map(([, id, name]) => [id, name]),
  );
  const used = [...blocks.matchAll(/set type wildcard-fqdn\nset wildcard-fqdn "([^"]+)"/g)].map(([, id]) => {
    const name = objects.get(id);
    if (name === undefined) throw new Error(`no object ${id}`);
    return name;
  });
  return {
    allow: (host) =>
      entries.some(([, url = '', type]) => (type === 'simple' ? host === url : wildcard(url, host))),
    exempt: (host) => used.some((name) => wildcard(name, host)),
  };
}

/** CPL: `define url.domain condition NAME` … `end`; a name covers what is below it. */
export function readCpl(text: string): ScriptReading {
  const lines = linesIn(text)
    .map((line) => line.replace(/;.*/, '').trim())
    .filter((line) => line !== '');
  const listed = new Map<string, string[]>();
  let open: string | undefined;
  for (const line of lines) {
    const name = /^define url\.domain condition (\S+)$/.exec(line)?.[1];
    if (name !== undefined) {
      open = name;
      listed.set(name, []);
    } else if (line === 'end') open = undefined;
    else if (open !== undefined) listed.get(open)?.push(line);
  }
  const names = (rule: RegExp) => {
    const condition = lines.flatMap((line) => rule.exec(line)?.[1] ?? [])[0] ?? '';
    return listed.get(condition) ?? [];
  };
  const matcher = (domains: readonly string[]): Matcher => some((line, host) => isIn(host, line))(domains);
  return {
    allow: matcher(names(/^condition=(\S+) ALLOW$/)),
    exempt: matcher(names(/^condition=(\S+) ssl\.forward_proxy\(no\)$/)),
  };
}

/** Squid: `.x` is x and what is below it. */
export function readSquid(text: string): ScriptReading {
  const acl = (name: string, type: string): Matcher => {
    const start = `acl ${name} ${type} `;
    const values = linesIn(text).flatMap((line) =>
      line.startsWith(start) ? [line.slice(start.length)] : [],
    );
    return some((line, host) => (line.startsWith('.') ? isIn(host, line.slice(1)) : host === line))(values);
  };
  return {
    allow: acl('clearway_chatgpt', 'dstdomain'),
    exempt: acl('clearway_do_not_inspect', 'ssl::server_name'),
  };
}

/** Cloudflare: `any(x[*] in {"a" "b"})` on domains covers what is below them. */
export function readGatewayRules(text: string): ScriptReading {
  const rules = JSON.parse(text) as { action: string; filters: string[]; traffic: string }[];
  const matcher =
    (action: string, filter: string, field: string): Matcher =>
    (host) =>
      rules
        .filter((rule) => rule.action === action && rule.filters.includes(filter))
        .some(({ traffic }) => {
          const set = new RegExp(`^any\\(${field.replaceAll('.', '\\.')}\\[\\*\\] in \\{(.*)\\}\\)$`).exec(
            traffic,
          )?.[1];
          return (set?.match(/"[^"]+"/g) ?? []).some((name) => isIn(host, name.slice(1, -1)));
        });
  const [dns, http] = [
    matcher('allow', 'dns', 'dns.domains'),
    matcher('allow', 'http', 'http.request.domains'),
  ];
  return { allow: (host) => dns(host) && http(host), exempt: matcher('off', 'http', 'http.conn.domains') };
}
