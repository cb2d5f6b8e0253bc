import { browser } from './browser';
import { clock } from './clock';
import { computer } from './computer';
import { queryDns } from './dns-query';
import { egress } from './egress';
import { http2 } from './http2';
import { serviceStatus, voiceFeed } from './json-page';
import { largeHello } from './large-hello';
import { latency } from './latency';
import { machine } from './machine';
import { nameTrain } from './name-train';
import { ownWord } from './own-word';
import { plainVisit } from './plain-visit';
import { port } from './port';
import type { Probes } from './probe';
import { proxyScript } from './proxy-script';
import { proxyVisit } from './proxy-visit';
import { stun, stunAgain } from './stun';
import { tlsVariant } from './tls-variant';
import { turn } from './turn';
import { upload } from './upload';
import { visit, visitAgain } from './visit';
import { websocket } from './websocket';

/** Every way of looking, by the look that asks for it. A look without a probe does not compile. */
export const probes: Probes = {
  machine,
  computer,
  visit,
  'visit-again': visitAgain,
  http2,
  'large-hello': largeHello,
  browser,
  'plain-visit': plainVisit,
  egress,
  latency,
  'own-word': ownWord,
  'dns-query': queryDns,
  'name-train': nameTrain,
  'tls-variant': tlsVariant,
  upload,
  websocket,
  stun,
  'stun-again': stunAgain,
  turn,
  port,
  clock,
  'service-status': serviceStatus,
  'proxy-script': proxyScript,
  'proxy-visit': proxyVisit,
  'voice-feed': voiceFeed,
};
