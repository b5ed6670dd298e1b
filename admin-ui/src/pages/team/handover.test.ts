import { expect, test } from 'vitest';
import { shares, type Would } from './handover';

const to = (name: string | null): Would => ({
  conversation: { id: '1', number: '1' },
  team: { id: '5', name: 'Support' },
  outcome: name ? 'assign' : 'wait',
  agent: name ? { id: name, name } : null,
  explanation: '',
});

test('who gets most stands first, and nobody is somebody to tell of', () => {
  expect(shares([to('Mary'), to(null), to('William'), to('Mary')])).toEqual([
    { name: 'Mary', count: 2 },
    { name: null, count: 1 },
    { name: 'William', count: 1 },
  ]);
  expect(shares([])).toEqual([]);
});
