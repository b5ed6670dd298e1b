/** Receiving a hint of the host: verified, stored, answered. No decisions. */
@NullMarked
package org.understudy.war.events;

import org.jspecify.annotations.NullMarked;
