/**
 * Whom the helpdesk vouches for: passes that its pages hand over, and what became of them. Knows
 * nothing of requests and answers, and nothing of what a role may do.
 */
@NullMarked
package org.understudy.war.launch;

import org.jspecify.annotations.NullMarked;
