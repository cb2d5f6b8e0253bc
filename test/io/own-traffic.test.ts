import { expect, it } from 'vitest';
import { ownTrafficIn } from '../../electron/io/own-traffic.linux';

const devices = `Inter-|   Receive                                                |  Transmit
 face |bytes    packets errs drop fifo frame compressed multicast|bytes    packets errs
    lo: 4420      52    0    0    0     0          0         0     4420      52    0
  eth0:  900      10    0    0    0     0          0         0      900      10    0
`;
const netstat = `TcpExt: SyncookiesSent TCPRetransFail TCPRcvCoalesce
TcpExt: 3 7 11
IpExt: InNoRoutes InTruncatedPkts
IpExt: 0 0
`;

it('reads what the kernel counts', () => {
  expect(ownTrafficIn(devices, netstat)).toEqual({ loopback: 52, unsent: 7 });
});

it.each([
  ['no loopback', devices.replace('lo:', 'wg0:'), netstat],
  ['an older kernel', devices, netstat.replace('TCPRetransFail', 'TCPRetrans')],
  ['nothing', '', ''],
])('does not make numbers up: %s', (_, some, others) => {
  expect(() => ownTrafficIn(some, others)).toThrow('not counted');
});
