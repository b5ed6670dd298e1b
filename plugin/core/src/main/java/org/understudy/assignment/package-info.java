/**
 * Who gets a conversation: the team's rules, the situation they are applied to, and the decision
 * with its explanation. Pure functions: no clock, no random source, no input or output.
 */
@NullMarked
package org.understudy.assignment;

import org.jspecify.annotations.NullMarked;
