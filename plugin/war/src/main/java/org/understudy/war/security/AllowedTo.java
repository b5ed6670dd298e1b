package org.understudy.war.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call an operation; each has it. Not the standard's annotation: some servers heed that one
 * in a way of their own, before ours, and ask their own users and passwords.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface AllowedTo {

  /** The {@link Roles}, one of which is enough. */
  String[] value();
}
