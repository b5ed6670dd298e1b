/**
 * The shared words: conversations, agents, teams and what is known of one conversation at one
 * moment. No rules and no host words in here.
 */
@NullMarked
package org.understudy.conversation;

import org.jspecify.annotations.NullMarked;
