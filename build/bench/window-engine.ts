import { serveLoopback } from '../../electron/transport/loopback';
import { ok } from '../../shared/outcome';
import { fakeEngine } from '../../test/fakes/fake-engine';
import { hello } from '../../test/fakes/fake-reports';

/*
 * The built window over the real loopback server, before an engine that only says hello; in a process of its own, as the
 * product has it. Each message names the window's folder and is answered with an address, which is good for one visit.
 */
process.on('message', async (rendererFolder: string) => {
  const engine = fakeEngine({ hello: async () => ok(hello()) });
  const { url } = await serveLoopback({ engine, onNews: engine.onNews, rendererFolder, log: () => {} });
  process.send?.(url);
});
