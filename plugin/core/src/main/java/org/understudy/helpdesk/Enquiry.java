package org.understudy.helpdesk;

import org.understudy.conversation.TeamId;

/**
 * What somebody wrote on a website. All texts are plain: nobody interprets them.
 *
 * @param id makes it happen once, however often it is sent: at most 50 letters, digits, hyphens
 * @param website one word like {@code shop.example.org}; rules find it as the address written to
 * @param name how the customer calls himself
 * @param subject one line
 */
public record Enquiry(
    String id,
    TeamId team,
    String website,
    String name,
    String email,
    String subject,
    String text) {

  /** Says nothing of the customer. */
  @Override
  public String toString() {
    return "Enquiry[id=" + id + ", team=" + team + ", website=" + website + "]";
  }
}
