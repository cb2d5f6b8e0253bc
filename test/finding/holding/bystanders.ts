import { failed, saw } from '../../fakes/saw';

/** An unrelated host, seen in passing: it must change nothing. */
export const bystanders = [
  saw(
    'dns-query',
    'bystander.example/A@8.8.8.8/udp',
    'explain',
    { name: 'bystander.example', type: 'A', server: '8.8.8.8', transport: 'udp' },
    failed('timed-out'),
  ),
  saw(
    'tcp-connect',
    'bystander.example@192.0.2.7:443',
    'explain',
    { host: 'bystander.example', address: '192.0.2.7', port: 443 },
    failed('refused'),
  ),
  saw(
    'tls-handshake',
    'bystander.example@192.0.2.7',
    'explain',
    {
      host: 'bystander.example',
      address: '192.0.2.7',
      port: 443,
      via: 'direct',
      serverName: 'bystander.example',
      maxVersion: 'TLSv1.3',
    },
    failed('reset'),
  ),
  saw(
    'http-get',
    'https://bystander.example/',
    'explain',
    { url: 'https://bystander.example/', via: 'direct', address: '192.0.2.7', padBytes: 0 },
    failed('timed-out'),
  ),
  saw('clock', 'time.example', 'explain', { server: 'time.example' }, failed('timed-out')),
];
