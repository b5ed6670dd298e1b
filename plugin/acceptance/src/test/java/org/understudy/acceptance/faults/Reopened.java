package org.understudy.acceptance.faults;

import org.understudy.acceptance.scene.Conversation;

/**
 * A conversation that its customer reopened.
 *
 * @param since position in the host's history before that
 */
record Reopened(Conversation conversation, long since) {}
