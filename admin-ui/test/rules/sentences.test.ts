import { describe, expect, it } from 'vitest';
import { actionInWords } from '../../src/pages/rules/model/actionWords';
import { conditionInWords } from '../../src/pages/rules/model/conditionWords';
import { sentence } from '../../src/pages/rules/model/differences';
import type { Condition, Rule } from '../../src/pages/rules/model/types';
import { wording } from './words';

const NIGHT: Rule = {
  id: 'night',
  name: 'Night',
  when: [
    { if: 'team', values: ['5'] },
    {
      if: 'time',
      zone: 'Europe/Berlin',
      within: false,
      hours: Object.fromEntries(
        ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].map((day) => [
          day,
          ['08:00-18:00'],
        ]),
      ),
    },
  ],
  then: {
    do: 'to-team',
    team: '6',
    strategy: 'least-open',
    stages: [{ after: 'PT1M', reach: 'everyone' }],
  },
};

describe('R6: a rule as a sentence', () => {
  it('reads well in English', async () => {
    expect(sentence(NIGHT, await wording('en'))).toBe(
      'When: team is Support and it is outside Mon–Fri 08:00–18:00 (Europe/Berlin). ' +
        'Then: assign to 2nd level, least busy first, after 1 minute everyone.',
    );
  });

  it('reads well in German', async () => {
    expect(sentence(NIGHT, await wording('de'))).toBe(
      'Wenn: Team ist Support und außerhalb von Mo–Fr 08:00–18:00 (Europe/Berlin). ' +
        'Dann: an 2nd level geben, wer am wenigsten hat, zuerst, nach 1 Minute alle.',
    );
  });

  it('reads well in French', async () => {
    expect(sentence(NIGHT, await wording('fr'))).toMatch(
      /^Quand : l’équipe est Support et en dehors de lun\.–ven\. 08:00–18:00 .*Alors : attribuer à 2nd level/,
    );
  });

  it('says always where no condition is set', async () => {
    expect(sentence({ ...NIGHT, when: [] }, await wording('en'))).toMatch(/^When: always\./);
  });
});

describe('every condition has words', () => {
  const all: [Condition, string][] = [
    [{ if: 'opening', values: ['reopened'] }, 'it was opened again'],
    [{ if: 'channel', values: ['email', 'phone'] }, 'it came by e-mail or phone'],
    [{ if: 'fact', fact: 'language', values: ['de'] }, 'the customer’s language is German'],
    [{ if: 'fact', fact: 'tier', values: ['gold', 'vip'] }, 'support tier is gold or vip'],
    [{ if: 'field', field: 'Product', values: ['X1'] }, 'Product is X1'],
    [{ if: 'priority', atLeast: 4 }, 'priority is 4 or higher'],
    [{ if: 'priority', atLeast: 2, atMost: 4 }, 'priority is 2 to 4'],
    [{ if: 'skill', values: ['sap'] }, 'it needs sap'],
    [{ if: 'subject', values: ['refund'] }, 'the subject says “refund”'],
    [{ if: 'more-wait', count: 5 }, 'more than 5 others wait'],
    [{ if: 'waits-longer', time: 'PT10M' }, 'the customer has waited longer than 10 minutes'],
    [{ if: 'fewer-free', count: 1 }, 'nobody is free'],
    [{ if: 'fewer-free', count: 2 }, 'fewer than 2 people are free'],
  ];

  it.each(all)('%j', async (condition, expected) => {
    expect(conditionInWords(condition, await wording('en'))).toBe(expected);
  });
});

describe('every action has words', () => {
  it('names people and teams, never ids', async () => {
    const words = await wording('en');

    expect(actionInWords({ do: 'to-agent', agent: '3' }, words)).toEqual(['give it to Ada']);
    expect(actionInWords({ do: 'hold', team: '5', withSkill: true }, words)).toEqual([
      'let it wait in the queue of Support until somebody takes it',
      'only people with the skill it needs',
    ]);
    expect(actionInWords({ do: 'to-dedicated' }, words)).toEqual([
      'give it to the customer’s own contact',
    ]);
    expect(actionInWords({ do: 'leave' }, words)).toEqual(['leave it: agents pick']);
  });
});
