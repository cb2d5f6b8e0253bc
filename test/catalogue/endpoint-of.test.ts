import { expect, it } from 'vitest';
import { type Endpoint, endpointOf } from '../../shared/catalogue/catalogue';
import { catalogue } from '../../shared/catalogue/endpoints';

const [some] = catalogue.endpoints;
const row = (pattern: string, criticality: Endpoint['criticality']): Endpoint => ({
  ...(some as Endpoint),
  pattern,
  criticality,
  hosts: ['shared.example'],
});
const found = (...endpoints: readonly Endpoint[]) =>
  endpointOf({ ...catalogue, endpoints: [...endpoints] }, 'shared.example')?.pattern;

it('a host that several rows name has the most critical one, and of equals the first', () => {
  expect(found(row('a', 'optional'), row('b', 'required'), row('c', 'degraded'))).toBe('b');
  expect(found(row('a', 'degraded'), row('b', 'degraded'), row('c', 'optional'))).toBe('a');
  expect(endpointOf(catalogue, 'nobody.example')).toBeUndefined();
});
