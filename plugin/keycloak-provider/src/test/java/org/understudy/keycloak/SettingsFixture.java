package org.understudy.keycloak;

import java.util.HashMap;
import java.util.Map;

/** Settings that are in order, and those with one thing changed. */
final class SettingsFixture {

  static final String SECRET = "kX9-only-for-these-tests-0123456789";
  static final Signature SIGNATURE = new Signature(SECRET);

  private SettingsFixture() {}

  static ProviderSettings settings(String... namesAndValues) {
    Map<String, String> values = new HashMap<>();
    values.put("url", "http://127.0.0.1:1/understudy");
    values.put("secret", SECRET);
    for (int i = 0; i < namesAndValues.length; i += 2) {
      values.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return ProviderSettings.from(values::get);
  }
}
