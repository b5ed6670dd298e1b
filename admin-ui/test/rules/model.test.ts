import { describe, expect, it } from 'vitest';
import { lengthInWords, toIso, toLength } from '../../src/pages/rules/model/duration';
import { errorAt, fieldErrors } from '../../src/pages/rules/model/fieldErrors';
import { byPlace } from '../../src/pages/rules/model/findings';
import { hoursInWords } from '../../src/pages/rules/model/hours';
import { moved } from '../../src/pages/rules/model/order';
import { filled, obstacles, without } from '../../src/pages/rules/model/switches';

describe('durations', () => {
  it.each([
    ['PT48H', 2, 'day'],
    ['PT90M', 90, 'minute'],
    ['PT1H30M', 90, 'minute'],
    ['P1DT1H', 25, 'hour'],
    ['PT0S', 0, 'minute'],
    ['PT10S', 10, 'second'],
  ])('%s is %i in %s', (iso, amount, unit) => {
    expect(toLength(iso)).toEqual({ amount, unit });
  });

  it('writes what it reads, and leaves alone what it cannot read', () => {
    expect(toIso({ amount: 2, unit: 'day' })).toBe('P2D');
    expect(toIso({ amount: 90, unit: 'minute' })).toBe('PT90M');
    expect(toLength('P1Y')).toBeNull();
    expect(lengthInWords('PT10M', 'de')).toBe('10 Minuten');
  });
});

describe('weekly hours', () => {
  it('puts days with the same hours together, and only neighbours', () => {
    const day = ['09:00-17:00'];
    expect(hoursInWords({ monday: day, tuesday: day, thursday: day, sunday: [] }, 'en')).toBe(
      'Mon–Tue 09:00–17:00; Thu 09:00–17:00',
    );
  });
});

describe('the order of rules', () => {
  it('moves one and keeps the others', () => {
    expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
    expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
    expect(moved(['a'], 0, 1)).toEqual(['a']);
  });
});

describe('R3, R4, R8, O5: switches in each other’s way', () => {
  it('names what is in the way, on both sides', () => {
    expect(obstacles(filled({ assignUnavailable: true }), false).reassignClosed).toEqual({
      kind: 'excludes',
      other: 'assignUnavailable',
    });
    expect(obstacles(filled({ reassignClosed: true }), false).neverMove).toEqual({
      kind: 'excludes',
      other: 'reassignClosed',
    });
    expect(obstacles(filled({ whenClosed: 'unassign' }), false).neverMove).toEqual({
      kind: 'excludes',
      other: 'whenClosed',
    });
  });

  it('is free again without what was in the way', () => {
    const freed = without(filled({ assignUnavailable: true }), 'assignUnavailable');

    expect(obstacles(freed, false).reassignClosed).toBeUndefined();
  });

  it('says that settings do nothing while nothing is assigned', () => {
    expect(obstacles(filled({}), false).strategy).toEqual({ kind: 'idle', until: 'assigns' });
    expect(obstacles(filled({ mode: 'automatic' }), false).strategy).toBeUndefined();
    expect(obstacles(filled({}), true).whenBack).toBeUndefined();
  });
});

describe('N4: findings and refusals stand where people look', () => {
  it('sorts findings by rule, team and page', () => {
    const warning = (field: string, rule?: string) =>
      ({ severity: 'warning', field, message: 'm', rule: rule ?? null }) as const;
    const places = byPlace([
      warning('then.team', 'gold'),
      warning('teams[5]'),
      warning('backup.texts[de].choices'),
      warning('backups.agents[3]'),
    ]);

    expect(places.rules.get('gold')).toHaveLength(1);
    expect(places.teams.get('5')).toHaveLength(1);
    expect(places.backup).toHaveLength(1);
    expect(places.deputies).toHaveLength(1);
  });

  it('finds the violations of one rule, and not those of its neighbours', () => {
    const errors = fieldErrors(
      [
        { field: 'rules[1].when[0].values[2]', message: 'Unknown team.' },
        { field: 'rules[12].name', message: 'Too long.' },
      ],
      'rules[1]',
    );

    expect(errorAt(errors, 'when[0].values')).toBe('Unknown team.');
    expect(errorAt(errors, 'name')).toBeUndefined();
  });
});
