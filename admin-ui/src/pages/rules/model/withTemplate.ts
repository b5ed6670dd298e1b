import { freshId } from './edits';
import { sameJson } from './same';
import type { BackupSettings, Rule, Rulebook, SkillSource, Switches } from './types';

type Template = {
  rules: Rule[];
  team: Switches;
  skills: SkillSource[];
  backup: BackupSettings;
};

/**
 * What a template brings, put into a rulebook: its rules at the end and for the chosen teams only,
 * its switches for these teams, the sources of skills it needs, and backups where it switches them
 * on. Nothing that is there is switched off.
 */
export const withTemplate =
  (template: Template, teams: readonly string[]) =>
  (rulebook: Rulebook): Rulebook => {
    const rules = [...(rulebook.rules ?? [])];
    for (const rule of template.rules) {
      rules.push({ ...rule, id: freshId(rule.id, rules), when: forTeams(rule, teams) });
    }
    const skills = rulebook.skills ?? [];
    const added = template.skills.filter((source) => !skills.some((one) => sameJson(one, source)));
    const switches = Object.fromEntries(teams.map((id) => [id, template.team]));
    const { awayMessages, on, sharing } = template.backup;
    return {
      ...rulebook,
      rules,
      teams: { ...rulebook.teams, ...switches },
      skills: [...skills, ...added],
      backup: on
        ? { ...rulebook.backup, awayMessages, on, sharing }
        : awayMessages
          ? { ...rulebook.backup, awayMessages }
          : rulebook.backup,
    };
  };

function forTeams(rule: Rule, teams: readonly string[]): Rule['when'] {
  const when = rule.when ?? [];
  const named = when.some((condition) => condition.if === 'team');
  return teams.length === 0 || named ? when : [{ if: 'team', values: [...teams] }, ...when];
}
