import { serveLoopback } from '../../electron/transport/loopback';
import { ok } from '../../shared/outcome';
import { fakeEngine } from '../../test/fakes/fake-engine';
import { hello } from '../../test/fakes/fake-reports';

export { quietBrowser } from './quiet-browser';

/** The built window over the real loopback server, before an engine that only says hello. */
export async function serveWindow(rendererFolder: string) {
  const engine = fakeEngine({ hello: async () => ok(hello()) });
  return serveLoopback({ engine, onNews: engine.onNews, rendererFolder, log: () => {} });
}
