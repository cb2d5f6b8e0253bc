import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  controlSites,
  portalTests,
  resolvers,
  stunControls,
  timeServers,
} from '../../shared/catalogue/controls';
import { catalogue } from '../../shared/catalogue/endpoints';
import { livekit, voiceServers } from '../../shared/catalogue/voice-servers';
import { publicAuthority } from '../world/authorities';
import { leaf } from '../world/certificates';
import { healthyWorld } from '../world/healthy';
import { run, within } from './namespaces';
import type { Processes } from './processes';

/** The internet is the healthy world of the other tests, served by real software: nginx, unbound, coturn. */
export const world = healthyWorld(catalogue);

const hostOf = (url: string) => new URL(url).hostname;

/** Every name that somebody may ask for. */
export const names: readonly string[] = [
  ...new Set([
    ...catalogue.endpoints.flatMap(({ hosts }) => hosts),
    ...controlSites.map(({ host }) => host),
    ...portalTests.map(({ url }) => hostOf(url)),
    ...resolvers.map(({ doh }) => hostOf(doh)),
    ...stunControls.map(({ host }) => host),
    ...timeServers.map(({ host }) => host),
    'status.openai.com',
    'openai.com',
    livekit.turnHost,
  ]),
].filter((host) => world.addressesOf(host).length > 0);

/** Public resolvers, with those that many people have set by hand. */
const nameServers = [...new Set([...resolvers.map(({ address }) => address), '8.8.4.4', '1.0.0.1'])];
const isV4 = (address: string) => !address.includes(':');
const addressesOf = (hosts: readonly string[]) => hosts.flatMap((host) => world.addressesOf(host));

/** IPv4 addresses of hosts, as firewalls take them. */
export const v4Of = (...hosts: readonly string[]): readonly string[] => addressesOf(hosts).filter(isV4);

export const addresses: readonly string[] = [
  ...new Set([...addressesOf(names), ...nameServers, ...voiceServers.addresses]),
];

const voiceHosts = catalogue.endpoints
  .filter(({ features }) => features.includes('voice'))
  .flatMap(({ hosts }) => hosts);
const stunAddresses = [...new Set([...voiceServers.addresses, ...v4Of(...voiceHosts)])];
const stunControlAddresses = v4Of(...stunControls.map(({ host }) => host));
const stunPorts = [...new Set([443, ...stunControls.map(({ port }) => port)])].filter(
  (port) => port !== voiceServers.udpPort,
);

/** Voice's relay over TLS. Port 443 of every address is nginx's, so it listens on TURN's own and is led there. */
const relay = { address: v4Of(livekit.turnHost)[0] ?? '', port: 5349 };

/** What is wrong on the far side, where something is. */
export interface Trouble {
  /** Hosts that answer with an error of their own. */
  readonly errors?: { readonly status: number; readonly hosts: readonly string[] };
  /** Hosts whose certificate ran out some days ago. */
  readonly expired?: readonly string[];
}

/** Where the far side's own program listens, for nginx: what arrived encrypted, and what arrived plain. */
export const origin = { secure: 8443, plain: 8080 } as const;

export const timeAddresses = v4Of(...timeServers.map(({ host }) => host));

/** Files for the servers, written anew for each trouble. */
export function writeInternet(folder: string, trouble: Trouble): void {
  mkdirSync(join(folder, 'tls'), { recursive: true });
  for (const host of names) {
    const { chain, key } = world.leafFor(host);
    writeFileSync(join(folder, 'tls', `${host}.pem`), chain.join(''));
    writeFileSync(join(folder, 'tls', `${host}.key`), key);
  }
  for (const host of trouble.expired ?? []) {
    const { chain, key } = leaf(host, publicAuthority('google'), { fromDays: -93, toDays: -3, scts: true });
    writeFileSync(join(folder, 'tls', `expired-${host}.pem`), chain.join(''));
    writeFileSync(join(folder, 'tls', `expired-${host}.key`), key);
  }
  writeFileSync(join(folder, 'trouble.json'), JSON.stringify(trouble));
  writeFileSync(join(folder, 'nginx.conf'), nginxConf(folder, trouble));
  writeFileSync(join(folder, 'unbound.conf'), unboundConf());
  writeFileSync(join(folder, 'stun.conf'), stunConf(folder));
  writeFileSync(join(folder, 'relay.conf'), relayConf(folder));
}

/** A name that is not served is refused in the handshake, as large sites do. */
const nginxConf = (folder: string, { expired = [] }: Trouble): string => `
user root; worker_processes 1; daemon off; pid ${folder}/nginx.pid; error_log ${folder}/nginx.log warn;
events { worker_connections 2048; }
http {
  access_log off; server_names_hash_bucket_size 128; client_max_body_size 8m;
  client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
  ssl_protocols TLSv1.2 TLSv1.3;
  map $http_upgrade $connection_header { default upgrade; '' close; }
  proxy_http_version 1.1; proxy_set_header Host $http_host;
  proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection $connection_header;
  proxy_pass_header Server; proxy_pass_header Date; proxy_buffering off;
  server { listen 443 ssl http2 default_server; listen [::]:443 ssl http2 default_server; ssl_reject_handshake on; }
  server {
    listen 80 default_server; listen [::]:80 default_server;
    location / { proxy_pass http://127.0.0.1:${origin.plain}; }
  }
${names.map((host) => secureServer(join(folder, 'tls', expired.includes(host) ? `expired-${host}` : host), host)).join('\n')}
}
`;

const secureServer = (certificate: string, host: string): string => `  server {
    listen 443 ssl http2; listen [::]:443 ssl http2; server_name ${host};
    ssl_certificate ${certificate}.pem; ssl_certificate_key ${certificate}.key;
    location / { proxy_pass http://127.0.0.1:${origin.secure}; }
  }`;

/** It knows every name there is; of any other it says that it does not exist. */
const unboundConf = (): string => `
server:
  username: ""
  chroot: ""
  directory: ""
  pidfile: ""
  use-syslog: no
  do-daemonize: no
  num-threads: 1
  module-config: "iterator"
  access-control: 0.0.0.0/0 allow
  # It stands for servers of several owners; this computer's name would be a stranger's among them.
  hide-identity: yes
  hide-version: yes
${nameServers.map((address) => `  interface: ${address}`).join('\n')}
  local-zone: "." static
  local-data: ". 60 IN SOA a.root.example. host.root.example. 1 1800 900 604800 60"
${names.flatMap((host) => world.addressesOf(host).map((a) => `  local-data: "${host}. 60 IN ${isV4(a) ? 'A' : 'AAAA'} ${a}"`)).join('\n')}
remote-control:
  control-enable: no
`;

const stunConf = (folder: string): string =>
  [
    ...[...stunAddresses, ...stunControlAddresses].map((address) => `listening-ip=${address}`),
    `listening-port=${voiceServers.udpPort}`,
    ...[...stunAddresses, ...stunControlAddresses].flatMap((a) =>
      stunPorts.map((port) => `aux-server=${a}:${port}`),
    ),
    'stun-only',
    'fingerprint',
    // TCP on these addresses is nginx's.
    'no-tcp',
    'no-tls',
    'no-dtls',
    'no-cli',
    'no-rfc5780',
    'log-file=stdout',
    'simple-log',
    `pidfile=${folder}/stun.pid`,
    `db=${folder}/stun.db`,
  ].join('\n');

/** TURN over TLS and nothing else; whoever has no password is turned away. */
const relayConf = (folder: string): string =>
  [
    `listening-ip=${relay.address}`,
    `tls-listening-port=${relay.port}`,
    `cert=${join(folder, 'tls', `${livekit.turnHost}.pem`)}`,
    `pkey=${join(folder, 'tls', `${livekit.turnHost}.key`)}`,
    'lt-cred-mech',
    'realm=livekit.cloud',
    'user=nobody:knows',
    'no-udp',
    'no-tcp',
    'no-dtls',
    'no-cli',
    'log-file=stdout',
    'simple-log',
    `pidfile=${folder}/relay.pid`,
    `db=${folder}/relay.db`,
  ].join('\n');

const leadToRelay = [
  'table ip clw {',
  'chain prerouting {',
  'type nat hook prerouting priority -100;',
  `ip daddr ${relay.address} tcp dport ${livekit.turnPort} dnat to ${relay.address}:${relay.port}`,
  '}',
  '}',
  '',
].join('\n');

/** Opens the internet; again, with another trouble, it is the web alone that starts anew. */
export async function openInternet(processes: Processes, folder: string, farSide: string): Promise<void> {
  await Promise.all([
    processes.start('unbound', 'net', ['unbound', '-d', '-c', join(folder, 'unbound.conf')]),
    processes.start('stun', 'net', ['turnserver', '-c', join(folder, 'stun.conf')]),
    processes.start('relay', 'net', ['turnserver', '-c', join(folder, 'relay.conf')]),
    openWeb(processes, folder, farSide),
  ]);
  await processes.untilOpen('unbound', 'net', 53, 'udp');
  await processes.untilOpen('stun', 'net', voiceServers.udpPort, 'udp');
  await processes.untilOpen('relay', 'net', relay.port);
  run(within('net', 'nft', '-f', '-'), leadToRelay);
}

export async function openWeb(processes: Processes, folder: string, farSide: string): Promise<void> {
  await processes.start('far-side', 'net', [process.execPath, farSide, join(folder, 'trouble.json')]);
  await processes.start('nginx', 'net', ['nginx', '-c', join(folder, 'nginx.conf')]);
  await processes.untilOpen('far-side', 'net', origin.secure);
  await processes.untilOpen('nginx', 'net', 443);
}
