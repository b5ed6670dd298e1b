import { moved } from './order';
import type { BackupSettings, Rule, Rulebook, Switches } from './types';

/** Changes by id, not by place, so that they fit a rulebook that somebody else has changed too. */

export const withRule =
  (rule: Rule) =>
  (rulebook: Rulebook): Rulebook => {
    const rules = rulebook.rules ?? [];
    const known = rules.some((one) => one.id === rule.id);
    return {
      ...rulebook,
      rules: known ? rules.map((one) => (one.id === rule.id ? rule : one)) : [...rules, rule],
    };
  };

export const withoutRule =
  (id: string) =>
  (rulebook: Rulebook): Rulebook => ({
    ...rulebook,
    rules: (rulebook.rules ?? []).filter((one) => one.id !== id),
  });

/** @param place counted from 0; behind the end is the end */
export const withRuleAt =
  (id: string, place: number) =>
  (rulebook: Rulebook): Rulebook => {
    const rules = rulebook.rules ?? [];
    const from = rules.findIndex((one) => one.id === id);
    return { ...rulebook, rules: moved(rules, from, Math.min(place, rules.length - 1)) };
  };

export const withTeam =
  (id: string, switches: Switches) =>
  (rulebook: Rulebook): Rulebook => ({
    ...rulebook,
    teams: { ...rulebook.teams, [id]: switches },
  });

export const withBackup =
  (part: Partial<BackupSettings>) =>
  (rulebook: Rulebook): Rulebook => ({ ...rulebook, backup: { ...rulebook.backup, ...part } });

/** An id that no rule has yet, from the name of one: "Gold customers" becomes gold-customers. */
export function freshId(name: string, rules: readonly Rule[]): string {
  const taken = new Set(rules.map((one) => one.id));
  const plain = name
    .normalize('NFKD')
    .replace(/[^\w\s.-]/g, '')
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
    .slice(0, 56);
  const stem = plain === '' ? 'rule' : plain;
  let id = stem;
  for (let n = 2; taken.has(id); n++) id = `${stem}-${n}`;
  return id;
}
