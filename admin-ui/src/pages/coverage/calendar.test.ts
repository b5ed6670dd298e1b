import { expect, it } from 'vitest';
import { mondayOf, piecesOn, weeksFrom } from './calendar';

const day = new Date(2026, 11, 24);
const at = (date: number, hour: number) => new Date(2026, 11, date, hour).toISOString();

it('begins weeks on Monday', () => {
  expect(mondayOf(new Date(2026, 10, 22, 13)).getDate()).toBe(16);
  expect(mondayOf(new Date(2026, 10, 23, 0)).getDate()).toBe(23);
});

it('counts days by the calendar, also when clocks change', () => {
  const days = weeksFrom(new Date(2026, 2, 23), 2).flat();
  expect(days).toHaveLength(14);
  expect(days.every((each) => each.getHours() === 0)).toBe(true);
  expect(days.at(-1)?.getDate()).toBe(5);
});

it('cuts a gap at midnight', () => {
  const [piece] = piecesOn(day, [{ from: at(23, 18), until: at(24, 8), there: 0 }]);
  expect(piece?.from).toEqual(day);
  expect(piece?.until.getHours()).toBe(8);
  expect(piece?.wholeDay).toBe(false);
});

it('knows a whole day', () => {
  expect(piecesOn(day, [{ from: at(23, 0), until: at(27, 0), there: 1 }])[0]?.wholeDay).toBe(true);
});

it('takes nothing of another day', () => {
  expect(piecesOn(day, [{ from: at(25, 0), until: at(25, 8), there: 0 }])).toEqual([]);
  expect(piecesOn(day, [{ from: at(23, 8), until: at(24, 0), there: 0 }])).toEqual([]);
});
