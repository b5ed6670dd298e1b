// texts: rules
import { actionInWords } from './actionWords';
import { conditionInWords } from './conditionWords';
import { sameAction, sameConditions, sameJson } from './same';
import { switchDifferences } from './switchDifferences';
import type { Rule, Rulebook } from './types';
import type { Wording } from './wording';

/** One line of what differs between two rulebooks, in words. */
export type Difference = {
  about: 'rule' | 'team' | 'skills' | 'backup';
  change: 'added' | 'removed' | 'changed' | 'moved';
  title: string;
  details: string[];
};

/** What somebody who publishes `after` in the place of `before` would change. */
export function differences(before: Rulebook, after: Rulebook, words: Wording): Difference[] {
  const { t } = words;
  return [
    ...ruleDifferences(before.rules ?? [], after.rules ?? [], words),
    ...switchDifferences(before.teams ?? {}, after.teams ?? {}, words),
    ...(sameJson(before.skills ?? [], after.skills ?? [])
      ? []
      : [whole('skills', t('difference.skills'))]),
    ...backupDifferences(before, after, words),
  ];
}

function whole(about: Difference['about'], title: string, details: string[] = []): Difference {
  return { about, change: 'changed', title, details };
}

function ruleDifferences(before: Rule[], after: Rule[], words: Wording): Difference[] {
  const { t } = words;
  const old = new Map(before.map((rule) => [rule.id, rule]));
  const kept = new Set(after.map((rule) => rule.id));
  const found: Difference[] = [];
  const movedIds = movedRules(before, after);
  for (const rule of after) {
    const was = old.get(rule.id);
    const line = { about: 'rule', title: rule.name } as const;
    if (!was) {
      found.push({ ...line, change: 'added', details: [sentence(rule, words)] });
      continue;
    }
    const details = ruleDetails(was, rule, words);
    if (details.length > 0) found.push({ ...line, change: 'changed', details });
    if (movedIds.has(rule.id)) {
      const details = [t('difference.place', placeOf(rule.id, before, after))];
      found.push({ ...line, change: 'moved', details });
    }
  }
  for (const rule of before) {
    if (!kept.has(rule.id))
      found.push({ about: 'rule', change: 'removed', title: rule.name, details: [] });
  }
  return found;
}

function placeOf(id: string, before: Rule[], after: Rule[]) {
  const place = (rules: Rule[]) => rules.findIndex((rule) => rule.id === id) + 1;
  return { from: place(before), to: place(after) };
}

/** The fewest rules that somebody has to move to get from one order to the other. */
export function movedRules(before: readonly Rule[], after: readonly Rule[]): Set<string> {
  const place = new Map(before.map((rule, index) => [rule.id, index]));
  const both = after.map((rule) => rule.id).filter((id) => place.has(id));
  const best: string[][] = [];
  both.forEach((id, index) => {
    let longest: string[] = [];
    for (let i = 0; i < index; i++) {
      const run = best[i] ?? [];
      const last = run.at(-1);
      const fits = last !== undefined && (place.get(last) ?? 0) < (place.get(id) ?? 0);
      if (fits && run.length > longest.length) longest = run;
    }
    best.push([...longest, id]);
  });
  const stays = new Set(best.reduce((a, b) => (b.length > a.length ? b : a), []));
  return new Set(both.filter((id) => !stays.has(id)));
}

function ruleDetails(was: Rule, is: Rule, words: Wording): string[] {
  const { t } = words;
  const details: string[] = [];
  if (was.name !== is.name) details.push(t('difference.name', { from: was.name, to: is.name }));
  if ((was.enabled ?? true) !== (is.enabled ?? true))
    details.push(is.enabled === false ? t('difference.switchedOff') : t('difference.switchedOn'));
  if (!sameConditions(was.when ?? [], is.when ?? []))
    details.push(t('difference.when', { from: when(was, words), to: when(is, words) }));
  if (!sameAction(was.then, is.then))
    details.push(t('difference.then', { from: then(was, words), to: then(is, words) }));
  if ((was.welcome ?? '') !== (is.welcome ?? '')) details.push(t('difference.welcome'));
  if ((was.whenBack ?? null) !== (is.whenBack ?? null)) details.push(t('difference.whenBack'));
  return details;
}

function when(rule: Rule, words: Wording): string {
  const { t } = words;
  const conditions = (rule.when ?? []).map((one) => conditionInWords(one, words));
  return conditions.length === 0
    ? t('sentence.always')
    : new Intl.ListFormat(words.language).format(conditions);
}

function then(rule: Rule, words: Wording): string {
  return actionInWords(rule.then, words).join(', ');
}

/** A rule as one sentence: "When team is Support, assign to 2nd level, by turns." */
export function sentence(rule: Rule, words: Wording): string {
  const { t } = words;
  return t('sentence.whole', { conditions: when(rule, words), actions: then(rule, words) });
}

function backupDifferences(before: Rulebook, after: Rulebook, { t }: Wording): Difference[] {
  const was = before.backup ?? {};
  const is = after.backup ?? {};
  const onOff = (on: boolean) => (on ? t('on') : t('off'));
  const details: string[] = [];
  if (!!was.awayMessages !== !!is.awayMessages)
    details.push(t('difference.awayMessages', { to: onOff(!!is.awayMessages) }));
  if (!!was.on !== !!is.on) details.push(t('difference.backupOn', { to: onOff(!!is.on) }));
  if ((was.sharing ?? 'forward') !== (is.sharing ?? 'forward'))
    details.push(is.sharing === 'group' ? t('difference.group') : t('difference.forward'));
  if ((was.ask ?? 'never') !== (is.ask ?? 'never'))
    details.push(is.ask === 'always' ? t('difference.asked') : t('difference.notAsked'));
  if ((was.agentsChoose ?? true) !== (is.agentsChoose ?? true))
    details.push(t('difference.agentsChoose', { to: onOff(is.agentsChoose ?? true) }));
  if (!sameJson(was.texts ?? {}, is.texts ?? {})) details.push(t('difference.texts'));
  const rest = ['answerWithin', 'unanswered', 'noticesPerDay'] as const;
  if (rest.some((field) => (was[field] ?? null) !== (is[field] ?? null)))
    details.push(t('difference.asking'));
  return details.length > 0 ? [whole('backup', t('difference.backup'), details)] : [];
}
