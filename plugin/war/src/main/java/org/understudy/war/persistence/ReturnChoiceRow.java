package org.understudy.war.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "return_choice")
class ReturnChoiceRow {

  @Id private String decision_id;
  private boolean back;
  private String chosen_by;
  private long chosen_at;
  private boolean handled;

  @SuppressWarnings("NullAway")
  protected ReturnChoiceRow() {}

  ReturnChoices.Choice choice() {
    return new ReturnChoices.Choice(
        UUID.fromString(decision_id), back, chosen_by, Instant.ofEpochMilli(chosen_at));
  }
}
