package org.understudy.war.keycloak;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.understudy.war.persistence.Identity;

class PeopleHintTest {

  private static final String PERSON =
      "{'ID':'k1','At':1700000000123,'Exists':1,'Username':'john','Email':'john@example.org',"
          + "'EmailVerified':1,'Enabled':1,'Sessions':2,'LastAccess':1700000000,"
          + "'Groups':['/skills/french'],'Roles':['agent'],'Attributes':{'backup':['mary']}}";
  private static final String HINT =
      "{'Type':'people.changed','Realm':'helpdesk','Everyone':0,'People':[" + PERSON + "]}";

  @Test
  void readsWhatTheContractSays() {
    PeopleHint hint = read(HINT);

    assertThat(hint.everyone()).isFalse();
    assertThat(hint.people())
        .singleElement()
        .satisfies(
            john -> {
              assertThat(john.asOf()).isEqualTo(Instant.ofEpochMilli(1700000000123L));
              assertThat(john.lastAccess()).isEqualTo(Instant.ofEpochSecond(1700000000));
              assertThat(john.sessions()).isEqualTo(2);
              assertThat(john.attribute("backup")).isEqualTo("mary");
              assertThat(john.groups()).containsExactly("/skills/french");
            });
  }

  @Test
  void ofADeletedUserLittleIsSaid() {
    Identity gone =
        read("{'Type':'people.changed','Realm':'helpdesk','People':[{'ID':'k1','At':5,'Exists':0,"
                + "'Username':'john'}]}")
            .people()
            .getFirst();

    assertThat(gone.exists()).isFalse();
    assertThat(gone.enabled()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'Type':'people.changed' | 'Type':'people.gone' | Type",
        "'Realm':'helpdesk' | 'Realm':'shop' | another realm",
        "'ID':'k1', | '' | ID must",
        "'Exists':1 | 'Exists':2 | Exists must be 0 or 1",
        "'Sessions':2 | 'Sessions':-1 | Sessions must",
        "'LastAccess':1700000000, | '' | LastAccess must",
        "'At':1700000000123 | 'At':99999999999999999 | At must",
        "'Username':'john' | 'Username':'' | Username must",
        "'People':[ | 'People':[null, | null",
        "{'Type' | 'Type' | JSON"
      },
      quoteCharacter = '`')
  void refusesTheRestAndSaysWhat(String part, String otherwise, String why) {
    String broken = HINT.replace(part.strip(), otherwise.equals("''") ? "" : otherwise.strip());

    assertThat(broken).isNotEqualTo(HINT);
    assertThatThrownBy(() -> read(broken))
        .isInstanceOf(NotUnderstood.class)
        .hasMessageContaining(why);
  }

  private static PeopleHint read(String json) {
    return PeopleHint.read(json.replace('\'', '"').getBytes(UTF_8), "helpdesk");
  }
}
