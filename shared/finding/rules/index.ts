import type { Rule } from '../rule';
import { addressDead } from './address-dead';
import { browserFails } from './browser';
import { clockWrong } from './clock';
import {
  dnsDown,
  dnsNameMissing,
  dnsRedirected,
  dnsRefused,
  dnsServerFailure,
  dnsSilent,
  dnsSinkhole,
} from './dns';
import {
  answerMissing,
  blockPage,
  cookiesStripped,
  serviceError,
  serviceOutage,
  serviceRateLimits,
  serviceRefusesCountry,
} from './http';
import { http2Broken } from './http2';
import { noInternet, noLink } from './link';
import { mtuBlackHole } from './mtu';
import { narrowLine } from './narrow-line';
import { ipv6Broken, slowPath, unstablePath } from './path';
import { proxyNeedsPassword, proxyNotSet, proxyOnly, proxyRefuses, proxyUnreachable } from './proxy';
import { proxyScriptFails } from './proxy-script';
import { dnsIntercepted, dnsInventsNames } from './resolver';
import { serviceRefusesAddress } from './service-refuses-address';
import { signInPage } from './sign-in-page';
import { dnsSlow } from './slow-names';
import { tcpReset, tcpSilent, tcpUnreachable } from './tcp';
import {
  certificateExpired,
  certificateIncomplete,
  certificateWrongName,
  tls13Stalls,
  tlsCutOnName,
  tlsFails,
  tlsInspected,
} from './tls';
import { trustDiffers } from './trust-differs';
import { unexpectedAnswer } from './unexpected-answer';
import { uploadCut } from './upload';
import { voiceUdpBlocked } from './voice';
import { voiceBreaksUp } from './voice-quality';
import { websocketBlocked } from './websocket';
import { workspaceRestricted } from './workspace';

/** In the order a person would check. The order decides nothing: hiding.ts and verdict.ts do. */
export const rules: readonly Rule[] = [
  noLink,
  signInPage,
  noInternet,
  clockWrong,
  mtuBlackHole,
  ipv6Broken,
  unstablePath,
  slowPath,
  narrowLine,
  dnsDown,
  dnsSlow,
  dnsNameMissing,
  dnsRefused,
  dnsServerFailure,
  dnsSilent,
  dnsSinkhole,
  dnsRedirected,
  dnsIntercepted,
  dnsInventsNames,
  tcpReset,
  tcpSilent,
  tcpUnreachable,
  addressDead,
  proxyNeedsPassword,
  proxyUnreachable,
  proxyRefuses,
  proxyOnly,
  proxyNotSet,
  proxyScriptFails,
  tlsInspected,
  trustDiffers,
  tlsCutOnName,
  tlsFails,
  tls13Stalls,
  certificateExpired,
  certificateWrongName,
  certificateIncomplete,
  http2Broken,
  browserFails,
  blockPage,
  unexpectedAnswer,
  answerMissing,
  uploadCut,
  cookiesStripped,
  serviceError,
  serviceOutage,
  serviceRefusesCountry,
  serviceRefusesAddress,
  serviceRateLimits,
  workspaceRestricted,
  websocketBlocked,
  voiceUdpBlocked,
  voiceBreaksUp,
];
