import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Contrib, Enums, Models, Serialize, Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { root } from './stamp.mjs';

/*
 * The software bill of materials of what ships (CycloneDX 1.6): every package that is bundled into our files, Electron,
 * and nothing that only builds or tests. Names and versions come from the licences the bundler gathered, hashes from the
 * lock file, so that both are what was really used.
 */

const read = (...path) => readFileSync(join(root, ...path), 'utf8');
const licence = new Contrib.License.Factories.LicenseFactory();

/** `## name - 1.2.3 (MIT)`, as the bundler writes it above each licence. */
const heading = /^## (\S+) - (\S+) \(([^\n]*)\)$/gm;

/** What was bundled: name, version and licence of each package, once, in the order of names. */
export function shippedPackages(licences) {
  const found = new Map();
  for (const [, name, version, spdx] of licences.matchAll(heading))
    found.set(`${name}@${version}`, { name, version, spdx });
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The lock file knows the SHA-512 of each package as it came from the registry. */
function hashesFrom(lock) {
  const byName = new Map();
  for (const [path, { version, integrity }] of Object.entries(lock.packages)) {
    const name = path.split('node_modules/').at(-1);
    if (integrity?.startsWith('sha512-'))
      byName.set(`${name}@${version}`, Buffer.from(integrity.slice(7), 'base64').toString('hex'));
  }
  return byName;
}

function component({ name, version, spdx }, hashes, type = Enums.ComponentType.Library) {
  const [scope, bare] = name.startsWith('@') ? name.split('/') : [undefined, name];
  const sha512 = hashes.get(`${name}@${version}`);
  return new Models.Component(type, bare, {
    ...(scope && { group: scope }),
    version,
    bomRef: `${name}@${version}`,
    purl: `pkg:npm/${scope ? `${encodeURIComponent(scope)}/` : ''}${bare}@${version}`,
    licenses: new Models.LicenseRepository([licence.makeFromString(spdx)]),
    hashes: new Models.HashDictionary(sha512 ? [[Enums.HashAlgorithm['SHA-512'], sha512]] : []),
  });
}

/** The bill as JSON text. The same sources give the same bytes: no time, no random number. */
export function sbom({
  licences = read('dist', 'third-party-licenses.md'),
  lock = JSON.parse(read('package-lock.json')),
} = {}) {
  const { version, license } = JSON.parse(read('package.json'));
  const electron = JSON.parse(read('node_modules', 'electron', 'package.json'));
  const hashes = hashesFrom(lock);
  const app = component(
    { name: 'clearway', version, spdx: license },
    hashes,
    Enums.ComponentType.Application,
  );
  const bom = new Models.Bom({ metadata: new Models.Metadata({ component: app }) });
  const runtime = component(
    { name: 'electron', version: electron.version, spdx: electron.license },
    hashes,
    Enums.ComponentType.Framework,
  );
  for (const part of [runtime, ...shippedPackages(licences).map((one) => component(one, hashes))]) {
    bom.components.add(part);
    app.dependencies.add(part.bomRef);
  }
  return new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6)).serialize(bom, {
    sortLists: true,
    space: 2,
  });
}

/** What CycloneDX's own strict schema has against it, or null. */
export const sbomProblem = (text) =>
  new Validation.JsonStrictValidator(Spec.Spec1dot6.version).validate(text);
