/** The queue that agents take from: who is next, and how often somebody may give back (C3). */
@NullMarked
package org.understudy.pull;

import org.jspecify.annotations.NullMarked;
