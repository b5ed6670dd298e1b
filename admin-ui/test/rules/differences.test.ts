import { describe, expect, it } from 'vitest';
import { differences, movedRules } from '../../src/pages/rules/model/differences';
import type { Rule } from '../../src/pages/rules/model/types';
import { wording } from './words';

const rule = (id: string, more: Partial<Rule> = {}): Rule => ({
  id,
  name: id.toUpperCase(),
  then: { do: 'leave' },
  ...more,
});

describe('N5: what differs, in words', () => {
  it('finds nothing between the same rules written differently', async () => {
    const before = {
      rules: [rule('a', { enabled: true, when: [], welcome: null })],
      teams: { '5': {} },
      skills: [],
    };
    const after = { rules: [rule('a')], teams: {} };

    expect(differences(before, after, await wording('en'))).toEqual([]);
  });

  it('tells added, removed and changed rules', async () => {
    const found = differences(
      { rules: [rule('a'), rule('b')] },
      { rules: [rule('a', { name: 'Alpha', enabled: false }), rule('c')] },
      await wording('en'),
    );

    expect(found.map(({ change, title }) => [change, title])).toEqual([
      ['changed', 'Alpha'],
      ['added', 'C'],
      ['removed', 'B'],
    ]);
    expect(found[0]?.details).toEqual(['Name: “A” → “Alpha”', 'Switched off']);
  });

  it('tells the one rule that moved, not those that made room', async () => {
    const order = (ids: string) => [...ids].map((id) => rule(id));

    expect([...movedRules(order('abcd'), order('dabc'))]).toEqual(['d']);
    const found = differences(
      { rules: order('abc') },
      { rules: order('cab') },
      await wording('en'),
    );
    expect(found).toEqual([
      { about: 'rule', change: 'moved', title: 'C', details: ['Moved from place 3 to place 1'] },
    ]);
  });

  it('names switches of teams with both values', async () => {
    const found = differences(
      { teams: { '5': { reassignClosed: true, capacity: 3 } } },
      { teams: { '5': { reassignClosed: true, excluded: ['3'], keepWhenBackWithin: 'PT4H' } } },
      await wording('en'),
    );

    expect(found[0]?.title).toBe('Support');
    expect(found[0]?.details).toEqual([
      'Left out of automatic assignment: nobody → Ada',
      'Most open conversations per person: 3 → no limit',
      'Keep with an owner who is back within: 0 minutes → 4 hours',
    ]);
  });

  it('sees that a condition turned from inside to outside of the hours', async () => {
    const hours = { monday: ['08:00-18:00'] };
    const time = (within?: boolean) =>
      rule('a', { when: [{ if: 'time', zone: 'Europe/Berlin', hours, within }] });
    const words = await wording('en');

    expect(differences({ rules: [time(true)] }, { rules: [time()] }, words)).toEqual([]);
    expect(differences({ rules: [time()] }, { rules: [time(false)] }, words)).toHaveLength(1);
  });

  it('tells that backup goes on', async () => {
    const found = differences(
      {},
      { backup: { awayMessages: true, on: true, sharing: 'group' } },
      await wording('en'),
    );

    expect(found[0]?.details).toEqual([
      'Away messages: on',
      'Backup: on',
      'The backup joins instead of taking over',
    ]);
  });
});
