package org.understudy.war.api;

import java.util.Locale;

/** The constants of the core by the names of the API: small letters and hyphens. */
final class Words {

  private Words() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
