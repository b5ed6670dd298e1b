package org.understudy.acceptance.stack;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Stops, freezes or changes what everybody uses, or counts what everybody does: nothing else may
 * happen on the stack meanwhile.
 */
@Isolated
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Alone {}
