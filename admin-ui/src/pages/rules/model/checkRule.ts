// texts: rules
import type { FieldErrors } from './fieldErrors';
import type { Action, Condition, Rule } from './types';
import type { Wording } from './wording';

/** What is missing in a rule, by field; the API checks the rest, and this again. */
export function checkRule(rule: Rule, { t }: Pick<Wording, 't'>): FieldErrors {
  const found: Record<string, string> = {};
  if (rule.name.trim() === '') found.name = t('check.name');
  (rule.when ?? []).forEach((condition, index) => {
    const [field, message] = checkCondition(condition, t) ?? [];
    if (field && message) found[`when[${index}].${field}`] = message;
  });
  Object.assign(found, checkAction(rule.then, t));
  return found;
}

function checkCondition(condition: Condition, t: Wording['t']): [string, string] | null {
  const needsValues = ['team', 'channel', 'fact', 'field', 'skill', 'subject', 'opening'];
  if (condition.if === 'field' && !condition.field?.trim()) return ['field', t('check.field')];
  if (needsValues.includes(condition.if) && (condition.values ?? []).length === 0)
    return ['values', t('check.values')];
  if (condition.if === 'time' && Object.values(condition.hours ?? {}).flat().length === 0)
    return ['hours', t('check.hours')];
  if (condition.if === 'priority' && condition.atLeast == null && condition.atMost == null)
    return ['atLeast', t('check.priority')];
  return null;
}

function checkAction(action: Action, t: Wording['t']): Record<string, string> {
  const found: Record<string, string> = {};
  if (action.do === 'to-agent' && !action.agent) found['then.agent'] = t('check.agent');
  (action.stages ?? []).forEach((stage, index) => {
    const at = `then.stages[${index}]`;
    if (stage.reach === 'also-team' && !stage.team) found[`${at}.team`] = t('check.team');
    if (stage.reach === 'alert' && !stage.agent) found[`${at}.agent`] = t('check.agent');
  });
  return found;
}
