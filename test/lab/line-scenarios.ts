import { livekit, voiceServers } from '../../shared/catalogue/voice-servers';
import { v4Of } from './internet';
import { places, plugInIpv6 } from './namespaces';
import { blocked, cutOn, degraded, files, nothingLeaves, portal, type Scenario, set } from './scenario';

/** The way to the web is closed, and plain HTTP leads to the page. */
const captured = {
  prerouting: [`iifname lan0 ip daddr != 10.0.0.0/8 tcp dport 80 dnat ip to ${places.intranet}`],
  forward: ['iifname lan0 tcp dport 443 reject with tcp reset', ...nothingLeaves],
  pages: portal('Accept terms'),
};

const noVoiceUdp = 'iifname lan0 meta l4proto udp udp dport != 53 drop';

const noVoiceTcp = `ip daddr ${set(voiceServers.addresses)} tcp dport ${voiceServers.tcpPort} drop`;

/** Packets: of voice, of IPv6, large ones; sign-in pages, cables. */
export const lineScenarios: readonly Scenario[] = [
  {
    name: 'UDP is closed but for DNS',
    changes: { forward: ['iifname lan0 meta l4proto udp udp dport != 53 drop'] },
    expected: degraded('voice-udp-blocked', 'udp', {
      facts: { fallback: true },
      features: { chat: 'works', voice: 'impaired' },
    }),
  },
  {
    name: 'UDP is closed, and so is the second way to voice’s servers: the relay over TLS is left',
    changes: { forward: [noVoiceUdp, noVoiceTcp] },
    expected: degraded('voice-udp-blocked', 'udp', {
      facts: { fallback: true },
      features: { chat: 'works', voice: 'impaired' },
    }),
  },
  {
    name: 'the same, and the relay is cut when its name is spoken',
    changes: { forward: [noVoiceUdp, noVoiceTcp], iptables: [cutOn(livekit.turnHost)] },
    expected: degraded('voice-udp-blocked', 'udp', {
      facts: { fallback: false },
      features: { chat: 'works', voice: 'blocked' },
    }),
  },
  {
    name: 'one of voice’s packets in four is lost',
    changes: { forward: [`udp dport ${voiceServers.udpPort} numgen random mod 4 == 0 drop`] },
    expected: degraded('voice-breaks-up', 'udp', { features: { chat: 'works', voice: 'impaired' } }),
  },
  {
    name: 'voice’s packets come unevenly',
    changes: { netem: 'delay 100ms 90ms' },
    expected: degraded('voice-breaks-up', 'udp', { features: { chat: 'works', voice: 'impaired' } }),
  },
  {
    name: 'IPv6 is set up and leads nowhere',
    changes: { client: plugInIpv6, forward: ['meta nfproto ipv6 drop'] },
    expected: degraded('ipv6-broken', 'ip'),
  },
  {
    name: 'large packets vanish',
    changes: { forward: ['meta length > 1300 drop'] },
    expected: blocked('mtu-black-hole', 'ip'),
  },
  {
    name: 'one packet in ten is lost',
    slow: true,
    changes: { forward: ['numgen random mod 10 == 0 drop'] },
    expected: degraded('unstable-path', 'ip'),
  },
  {
    name: 'a connection may carry so much and no more',
    slow: true,
    changes: { forward: [`ip daddr ${set(v4Of(files))} ct original bytes > 65536 drop`] },
    expected: degraded('upload-cut', 'http', { hosts: [files], facts: { how: 'silent' } }),
  },
  {
    name: 'a sign-in page that answers every name',
    changes: {
      ...captured,
      dnsmasq: [`--address=/#/${places.intranet}`],
    },
    expected: blocked('sign-in-page', 'dns', {
      place: 'sign-in-page',
      facts: { portal: 'portal.guest.example' },
    }),
  },
  {
    name: 'a sign-in page that takes plain HTTP aside',
    slow: true,
    changes: captured,
    expected: blocked('sign-in-page', 'http', { place: 'sign-in-page' }),
  },
  {
    name: 'the line of the company is cut',
    changes: { corp: ['link set wan0 down'] },
    expected: blocked('no-internet', 'ip'),
  },
  {
    name: 'the line of the company swallows everything',
    slow: true,
    changes: { forward: nothingLeaves, corp: ['route replace blackhole default'] },
    expected: blocked('no-internet', 'ip'),
  },
  {
    name: 'the cable is out',
    changes: { client: ['link set eth0 down'] },
    expected: blocked('no-link', 'link', { place: 'this-computer' }),
  },
];
