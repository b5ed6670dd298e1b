import { expect, it } from 'vitest';
import { asked, filterIn } from './filter';

it('takes what it knows and nothing empty', () => {
  const address = new URLSearchParams('team=5&outcome=&other=1&conversation=%20202%20');
  expect(filterIn(address)).toEqual({ team: '5', conversation: '202' });
});

it('asks for whole days of the reader', () => {
  const day = { from: '2026-11-22', until: '2026-11-22' };
  const { from, until } = asked(day);
  expect(new Date(from ?? '').getHours()).toBe(0);
  expect(new Date(until ?? '').getTime() - new Date(from ?? '').getTime()).toBe(24 * 3_600_000);
});

it('leaves the rest alone', () => {
  expect(asked({ team: '5' })).toEqual({ team: '5' });
});
