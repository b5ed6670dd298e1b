/**
 * Who and what a story is about: a team of its own, agents, a customer, conversations. Every story
 * makes new ones, so that stories do not know each other and can be told again on the same stack.
 */
@NullMarked
package org.understudy.acceptance.scene;

import org.jspecify.annotations.NullMarked;
