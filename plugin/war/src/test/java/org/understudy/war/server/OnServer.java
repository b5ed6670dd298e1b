package org.understudy.war.server;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test of the WAR as it was built, from outside, on the server that Arquillian starts. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
// In this order: the WAR cannot start without its surroundings.
@ExtendWith({Surroundings.class, ArquillianExtension.class})
@interface OnServer {}
