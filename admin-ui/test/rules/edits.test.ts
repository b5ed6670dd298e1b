import { describe, expect, it } from 'vitest';
import { checkRule } from '../../src/pages/rules/model/checkRule';
import {
  freshId,
  withBackup,
  withoutRule,
  withRule,
  withRuleAt,
  withTeam,
} from '../../src/pages/rules/model/edits';
import type { Rule } from '../../src/pages/rules/model/types';
import { withTemplate } from '../../src/pages/rules/model/withTemplate';
import { wording } from './words';

const rule = (id: string, name = id): Rule => ({ id, name, then: { do: 'leave' } });
const ids = (rulebook: { rules?: Rule[] | null }) => rulebook.rules?.map(({ id }) => id);

describe('N5: edits fit a draft that somebody else has changed meanwhile', () => {
  const theirs = { rules: [rule('new'), rule('a'), rule('b'), rule('c')], teams: { '6': {} } };

  it('replaces and moves by id, not by place', () => {
    expect(ids(withRuleAt('c', 0)(theirs))).toEqual(['c', 'new', 'a', 'b']);
    expect(withRule(rule('b', 'B'))(theirs).rules?.[2]?.name).toBe('B');
    expect(ids(withoutRule('a')(theirs))).toEqual(['new', 'b', 'c']);
  });

  it('keeps what it is not about', () => {
    expect(Object.keys(withTeam('5', { mode: 'automatic' })(theirs).teams ?? {})).toEqual([
      '5',
      '6',
    ]);
    expect(ids(withBackup({ on: true })(theirs))).toHaveLength(4);
  });

  it('adds a rule again that somebody has removed, rather than losing the edit', () => {
    expect(ids(withRule(rule('gone'))(theirs))).toEqual(['new', 'a', 'b', 'c', 'gone']);
  });

  it('leaves a list alone from which the moved rule is gone', () => {
    expect(ids(withRuleAt('gone', 0)(theirs))).toEqual(['new', 'a', 'b', 'c']);
  });
});

describe('ids of new rules', () => {
  it('come from the name and differ', () => {
    expect(freshId('Gold customers', [])).toBe('gold-customers');
    expect(freshId('Gold customers', [rule('gold-customers')])).toBe('gold-customers-2');
    expect(freshId('Nächte & Œufs', [])).toMatch(/^[\w.-]{1,64}$/);
    expect(freshId('夜', [])).toMatch(/^[A-Za-z0-9._-]{1,64}$/);
    expect(freshId('x'.repeat(100), [])).toHaveLength(56);
  });
});

describe('what is missing in a rule', () => {
  it('stands at its field', async () => {
    const missing = checkRule(
      {
        id: '',
        name: ' ',
        when: [{ if: 'team', values: [] }],
        then: { do: 'to-team', stages: [{ after: 'PT1M', reach: 'also-team' }] },
      },
      await wording('en'),
    );

    expect(Object.keys(missing)).toEqual(['name', 'when[0].values', 'then.stages[0].team']);
  });

  it('is nothing in a whole rule', async () => {
    expect(checkRule(rule('a'), await wording('en'))).toEqual({});
  });
});

describe('R7: templates', () => {
  const template = {
    rules: [rule('vip')],
    team: { mode: 'automatic' as const },
    skills: [{ from: 'fact' as const, fact: 'service' as const }],
    backup: { awayMessages: false, on: false },
  };

  it('bring rules for the chosen teams, and switch nothing off', () => {
    const before = { rules: [rule('vip')], backup: { awayMessages: true, on: true } };

    const after = withTemplate(template, ['5'])(before);

    expect(ids(after)).toEqual(['vip', 'vip-2']);
    expect(after.rules?.[1]?.when).toEqual([{ if: 'team', values: ['5'] }]);
    expect(after.teams?.['5']).toEqual({ mode: 'automatic' });
    expect(after.backup).toEqual(before.backup);
  });

  it('bring a source of skills once', () => {
    const twice = withTemplate(template, [])(withTemplate(template, [])({}));

    expect(twice.skills).toHaveLength(1);
  });
});
