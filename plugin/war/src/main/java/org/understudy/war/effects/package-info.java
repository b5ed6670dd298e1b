/**
 * Carrying decisions out in the host: bounded, in order per conversation, again until it worked.
 */
@NullMarked
package org.understudy.war.effects;

import org.jspecify.annotations.NullMarked;
