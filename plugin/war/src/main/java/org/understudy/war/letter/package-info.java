/**
 * How what customers read looks as HTML: colours, templates that escape whatever is put in, and the
 * dress of e-mails. What is said there comes from the rules.
 */
@NullMarked
package org.understudy.war.letter;

import org.jspecify.annotations.NullMarked;
