/** Signatures of messages between machines, as Standard Webhooks says. No secrets are kept here. */
@NullMarked
package org.understudy.signature;

import org.jspecify.annotations.NullMarked;
