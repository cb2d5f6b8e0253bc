import { expect, it } from 'vitest';
import { sbom, sbomProblem, shippedPackages } from '../../build/sbom.mjs';

const licences = `# Licenses

## zod - 4.1.0 (MIT)

MIT License

## @scope/part - 1.0.0 (BSD-2-Clause OR Apache-2.0)

## zod - 4.1.0 (MIT)
`;
const lock = {
  packages: {
    'node_modules/zod': { version: '4.1.0', integrity: `sha512-${Buffer.alloc(64, 1).toString('base64')}` },
  },
};

it('lists every package that was bundled, once', () => {
  expect(shippedPackages(licences).map(({ name, version }) => `${name}@${version}`)).toEqual([
    '@scope/part@1.0.0',
    'zod@4.1.0',
  ]);
});

it('is a CycloneDX bill by its own strict schema, and the same each time', async () => {
  const text = sbom({ licences, lock });
  expect(await sbomProblem(text)).toBeNull();
  expect(sbom({ licences, lock })).toBe(text);
  const { components, metadata } = JSON.parse(text);
  expect(metadata.component.name).toBe('clearway');
  expect(components.map(({ purl }) => purl)).toEqual(
    expect.arrayContaining(['pkg:npm/%40scope/part@1.0.0', 'pkg:npm/zod@4.1.0']),
  );
  expect(components.find(({ name }) => name === 'zod').hashes[0].content).toBe('01'.repeat(64));
  expect(components.find(({ name }) => name === 'electron').type).toBe('framework');
});

it('its check finds what is no bill', async () => {
  expect(await sbomProblem('{"bomFormat":"CycloneDX","specVersion":"1.6","components":[{}]}')).not.toBeNull();
});
