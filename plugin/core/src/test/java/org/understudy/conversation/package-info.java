/** Conversations for tests. */
@NullMarked
package org.understudy.conversation;

import org.jspecify.annotations.NullMarked;
