/**
 * Draft rules run beside the live ones and only differences are kept (N3). On a thread of its own,
 * after the commit of the live decision.
 */
@NullMarked
package org.understudy.war.shadow;

import org.jspecify.annotations.NullMarked;
