/**
 * What admins have set up: switches of a team, ordered rules, backups. Data with checks; who gets a
 * conversation because of it is worked out in {@code assignment}.
 */
@NullMarked
package org.understudy.rules;

import org.jspecify.annotations.NullMarked;
