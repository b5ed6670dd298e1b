package org.understudy.rules;

import java.util.List;

/**
 * A proposal to start from (R7): what it holds is copied into a draft and edited there.
 *
 * @param id stays the same from version to version
 * @param summary what one gets with it, in a sentence
 * @param team the switches of the team that is to use it
 * @param skills what the rules need to know wanted skills from, empty when nothing
 */
public record Template(
    String id,
    String name,
    String summary,
    List<Rule> rules,
    TeamRules team,
    List<SkillSource> skills,
    Backup backup) {

  public Template {
    rules = List.copyOf(rules);
    skills = List.copyOf(skills);
  }
}
