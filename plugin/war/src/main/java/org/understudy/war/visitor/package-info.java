/**
 * People without an account who come from outside: which address they really have, and how often
 * they may do something.
 */
@NullMarked
package org.understudy.war.visitor;

import org.jspecify.annotations.NullMarked;
