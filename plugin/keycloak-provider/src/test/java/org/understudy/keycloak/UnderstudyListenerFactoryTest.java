package org.understudy.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.keycloak.Config;
import org.keycloak.events.Event;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.admin.AdminEvent;
import org.keycloak.events.admin.OperationType;
import org.keycloak.events.admin.ResourceType;

class UnderstudyListenerFactoryTest {

  private static final String PREFIX = "understudy.test.";

  private final UnderstudyListenerFactory unit = new UnderstudyListenerFactory();

  @AfterEach
  void forget() {
    System.clearProperty(PREFIX + "url");
    System.clearProperty(PREFIX + "secret");
  }

  @Test
  void shouldStayOffWithoutASecretAndHarmNobody() {
    System.setProperty(PREFIX + "url", "http://127.0.0.1:1/understudy");

    unit.init(new Config.SystemPropertiesScope(PREFIX));

    assertThat(unit.settings()).isNull();
    EventListenerProvider listener = unit.create(null);
    assertThatCode(
            () -> {
              listener.onEvent(new Event());
              listener.onEvent(new AdminEvent(), false);
              listener.close();
              unit.postInit(null);
              unit.close();
            })
        .doesNotThrowAnyException();
  }

  @Test
  void shouldListenWithSettingsThatAreInOrder() {
    System.setProperty(PREFIX + "url", "http://127.0.0.1:1/understudy");
    System.setProperty(PREFIX + "secret", SettingsFixture.SECRET);

    unit.init(new Config.SystemPropertiesScope(PREFIX));

    assertThat(unit.settings()).isNotNull();
    assertThat(unit.create(null)).isInstanceOf(UnderstudyListener.class);
  }

  @Test
  void shouldLetEventsPassThatItCannotUnderstand() {
    UnderstudyListener listener = new UnderstudyListener(null, new WaitingList(1));
    Event nameless = new Event();
    nameless.setUserId("u1");
    AdminEvent odd = new AdminEvent();
    odd.setResourceType(ResourceType.USER);
    odd.setOperationType(OperationType.UPDATE);
    odd.setResourcePath("users/u1");

    assertThatCode(
            () -> {
              listener.onEvent(nameless);
              listener.onEvent(odd, false);
            })
        .doesNotThrowAnyException();
  }
}
