import { execFileSync } from 'node:child_process';
import { closeSync, constants, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { noteRun } from '../../electron/fleet/note-run';
import { runLine } from '../../shared/report/run-line';
import { reports } from '../fakes/fake-reports';

const folder = mkdtempSync(join(tmpdir(), 'clearway-fleet-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const report = reports['dns-sinkhole'];
const line = {
  at: report.startedAt,
  version: report.tool.version,
  mode: report.tool.mode,
  plan: 'full',
  complete: true,
  status: report.verdict.status,
  place: 'network',
  layer: 'dns',
  code: report.verdict.code,
  product: report.verdict.product?.id,
  hostCount: report.verdict.hosts.length,
  tookMs: Math.round(report.tookMs),
};

/** A collector that answers with a status, or never. */
async function collector(status: number | 'never') {
  const heard: { readonly path: string; readonly body: string }[] = [];
  const server = createServer((request, answer) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      heard.push({ path: request.url ?? '', body });
      if (status !== 'never') answer.writeHead(status, { 'content-type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    heard,
    telemetry: `http://127.0.0.1:${port}/v1/logs`,
    close: () =>
      new Promise((done) => {
        server.close(done);
        server.closeAllConnections();
      }),
  };
}

it('a run is one flat line, and names no person, computer or network', () => {
  expect(runLine(report)).toEqual(line);
});

it('adds a line for every run', async () => {
  const runLog = join(folder, 'runs.jsonl');
  expect(await noteRun(report, { runLog })).toEqual([]);
  expect(await noteRun(reports.healthy, { runLog })).toEqual([]);
  const lines = readFileSync(runLog, 'utf8').trimEnd().split('\n');
  expect(lines.map((text) => JSON.parse(text).status)).toEqual([line.status, 'healthy']);
});

it('sends one OpenTelemetry record with the same fields', async () => {
  const { heard, telemetry, close } = await collector(200);
  expect(await noteRun(report, { telemetry })).toEqual([]);
  expect(heard.map(({ path }) => path)).toEqual(['/v1/logs']);
  const { resourceLogs } = JSON.parse(heard[0]?.body ?? '');
  const [record] = resourceLogs[0].scopeLogs[0].logRecords;
  expect(record.body.stringValue).toBe(`${line.status}: ${line.code}`);
  const told = Object.fromEntries(
    record.attributes.map(({ key, value }: { key: string; value: object }) => [key, Object.values(value)[0]]),
  );
  expect(told).toEqual(
    Object.fromEntries(Object.entries(line).map(([key, value]) => [`clearway.${key}`, value])),
  );
  const about = resourceLogs[0].resource.attributes.map(({ key }: { key: string }) => key);
  expect(about).toEqual(['service.name', 'service.version']);
  await close();
});

it.each([
  ['refuses', 400],
  ['never answers', 'never'],
] as const)('says that a collector %s, within seconds', async (_, status) => {
  const { telemetry, close } = await collector(status);
  const began = performance.now();
  expect(await noteRun(report, { telemetry })).toHaveLength(1);
  expect(performance.now() - began).toBeLessThan(8_000);
  await close();
});

it('says that a file cannot be written, and the collector hears of the run all the same', async () => {
  const { heard, telemetry, close } = await collector(200);
  const told = await noteRun(report, { runLog: join(folder, 'missing', 'runs.jsonl'), telemetry });
  expect(told).toEqual([expect.stringContaining('ENOENT')]);
  expect(heard).toHaveLength(1);
  await close();
});

it.skipIf(process.platform === 'win32')(
  'waits seconds for a file that takes nothing, not for ever',
  async () => {
    // As a share whose server has gone: opening a pipe that nobody reads does not return.
    const runLog = join(folder, 'nobody-reads');
    execFileSync('mkfifo', [runLog]);
    expect(await noteRun(report, { runLog })).toEqual(['ETIMEDOUT']);
    closeSync(openSync(runLog, constants.O_RDONLY | constants.O_NONBLOCK));
  },
);

it('tells nobody where no policy says so', async () => {
  expect(await noteRun(report, {})).toEqual([]);
});
