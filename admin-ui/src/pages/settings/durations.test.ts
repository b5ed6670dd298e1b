import { expect, it } from 'vitest';
import { daysOf } from './durations';

it('counts days', () => {
  expect(daysOf('P90D')).toBe(90);
  expect(daysOf('PT2160H')).toBe(90);
  expect(daysOf('P1DT12H')).toBe(2);
  expect(daysOf('nothing')).toBe(0);
});
