import type { Action, Condition, ConditionKind, Fact, Stage } from './types';

/** What somebody chooses as the subject of a condition; facts stand beside the other kinds. */
export type Subject = Exclude<ConditionKind, 'fact'> | `fact:${Fact}`;

export const subjectOf = (condition: Condition): Subject =>
  condition.if === 'fact' ? `fact:${condition.fact ?? 'customer'}` : condition.if;

const OFFICE_HOURS = Object.fromEntries(
  ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].map((day) => [day, ['08:00-18:00']]),
);

/** A condition of that kind to begin with, as far as there is a sensible beginning. */
export function blankCondition(subject: Subject): Condition {
  switch (subject) {
    case 'team':
    case 'channel':
    case 'skill':
    case 'subject':
      return { if: subject, values: [] };
    case 'opening':
      return { if: 'opening', values: ['created'] };
    case 'field':
      return { if: 'field', field: '', values: [] };
    case 'priority':
      return { if: 'priority', atLeast: 4 };
    case 'time': {
      const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
      return { if: 'time', zone, hours: OFFICE_HOURS, within: false };
    }
    case 'more-wait':
      return { if: 'more-wait', count: 5 };
    case 'waits-longer':
      return { if: 'waits-longer', time: 'PT10M' };
    case 'fewer-free':
      return { if: 'fewer-free', count: 1 };
    default:
      return { if: 'fact', fact: subject.slice('fact:'.length) as Fact, values: [] };
  }
}

export function blankAction(kind: Action['do']): Action {
  return kind === 'to-team' ? { do: kind, strategy: 'round-robin' } : { do: kind };
}

export function blankStage(reach: Stage['reach'], after: string): Stage {
  return { after, reach };
}
