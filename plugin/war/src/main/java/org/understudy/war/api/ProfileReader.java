package org.understudy.war.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.understudy.availability.WeeklyHours;
import org.understudy.war.persistence.AgentProfile;
import org.understudy.war.persistence.AgentProfile.HoursFrom;
import org.understudy.war.problem.ProblemType;

/** Turns what somebody sent into a profile, or names everything that is wrong with it at once. */
final class ProfileReader {

  private static final int LONGEST_NAME = 64;
  private static final int MOST_SKILLS = 50;
  private static final int BEST = 5;

  private final FieldReader fields = new FieldReader();

  /**
   * @throws org.understudy.war.problem.Refused naming every violation
   */
  AgentProfile read(ProfileRepresentation sent) {
    HoursFrom from = Objects.requireNonNullElse(sent.hoursFrom(), HoursFromName.TEAM).hoursFrom();
    WeeklyHours hours = new HoursReader(fields).read("hours", sent.hours());
    if (from == HoursFrom.OWN && hours == null) {
      fields.wrong("hours", "Must be given for own hours; {} means never.");
    }
    fields.atLeastOne("capacity", sent.capacity(), "the team's limit");
    AgentProfile profile =
        new AgentProfile(
            from,
            hours,
            fields.zone("zone", sent.zone()),
            fields.holidays("holidays", sent.holidays()),
            sent.capacity(),
            skills(Objects.requireNonNullElse(sent.skills(), List.of())));
    fields.done(ProblemType.INVALID_SETTINGS, "This profile cannot be used.");
    return profile;
  }

  private Map<String, Integer> skills(List<SkillRepresentation> sent) {
    Map<String, Integer> skills = new TreeMap<>();
    if (sent.size() > MOST_SKILLS) {
      fields.wrong("skills", "Must be at most " + MOST_SKILLS + ".");
      return skills;
    }
    for (int i = 0; i < sent.size(); i++) {
      skill("skills[" + i + "]", sent.get(i), skills);
    }
    return skills;
  }

  private void skill(
      String field, @Nullable SkillRepresentation sent, Map<String, Integer> skills) {
    String name = sent == null || sent.name() == null ? "" : sent.name();
    if (name.isBlank()
        || name.length() > LONGEST_NAME
        || !name.equals(name.strip().toLowerCase(Locale.ROOT))) {
      fields.wrong(
          field + ".name",
          "Must be a word in small letters with at most " + LONGEST_NAME + " characters.");
      return;
    }
    int level = sent == null ? 1 : Objects.requireNonNullElse(sent.level(), 1);
    if (level < 1 || level > BEST) {
      fields.wrong(field + ".level", "Must be from 1 to " + BEST + ".");
    } else if (skills.put(name, level) != null) {
      fields.wrong(field + ".name", "Must stand here once.");
    }
  }
}
