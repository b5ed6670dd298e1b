import { expect, test } from 'vitest';
import { hasSource, withField, withSource } from '../../src/pages/rules/model/skills';

const service = { from: 'fact', fact: 'service' } as const;

test('a source is added once, and taken out without touching others', () => {
  const both = withField(' Product ')(withSource(service, true)({ skills: [service] }));

  expect(both.skills).toEqual([service, { from: 'field', field: 'Product' }]);
  expect(withSource(service, false)(both).skills).toEqual([{ from: 'field', field: 'Product' }]);
  expect(hasSource(both.skills ?? [], { from: 'fact', fact: 'type' })).toBe(false);
});
