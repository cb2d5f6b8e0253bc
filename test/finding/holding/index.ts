import type { Holding, NotHolding } from './case';
import * as certificate from './certificate';
import * as dns from './dns';
import * as edge from './edge';
import * as http from './http';
import * as link from './link';
import * as path from './path';
import * as proxy from './proxy';
import * as service from './service';
import * as stacks from './stacks';
import * as tcp from './tcp';
import * as tls from './tls';
import * as voice from './voice';
import * as websocket from './websocket';

export { bystanders } from './bystanders';
export * from './case';

/** In the order a person would check. */
const layers = [link, path, dns, tcp, proxy, tls, certificate, http, service, websocket, stacks, edge, voice];

/** For every finding: what makes it hold. */
export const holding: readonly Holding[] = layers.flatMap((layer) => layer.holding);

/** For every finding: what nearly does. */
export const notHolding: readonly NotHolding[] = layers.flatMap((layer) => layer.notHolding);
