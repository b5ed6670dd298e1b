import { expect, it } from 'vitest';
import { differences as compare } from './differences';

const rule = (id: string, name = id) => ({ id, name, then: { do: 'leave' } });
/** The API adds defaults that make no difference here. */
const differences = (before: object, after: object) => compare(before as never, after as never);

it('finds nothing between equal ones', () => {
  const book = { rules: [rule('a')], teams: { '5': {} } };
  expect(differences(book, structuredClone(book))).toEqual({
    added: [],
    removed: [],
    changed: [],
    moved: [],
    teams: [],
    skills: false,
    backup: false,
  });
});

it('tells added, removed, changed and moved rules apart', () => {
  const before = { rules: [rule('a'), rule('b'), rule('c')] };
  const after = { rules: [rule('c'), rule('b', 'B'), rule('d')] };
  const found = differences(before, after);
  expect(found.added).toEqual(['d']);
  expect(found.removed).toEqual(['a']);
  expect(found.changed).toEqual(['B']);
  expect(found.moved).toEqual(['c', 'B']);
});

it('names teams that came, went or changed', () => {
  const before = { teams: { '5': { capacity: 1 }, '6': {} } };
  const after = { teams: { '5': { capacity: 2 }, '7': {} } };
  expect(differences(before, after).teams.sort()).toEqual(['5', '6', '7']);
});
