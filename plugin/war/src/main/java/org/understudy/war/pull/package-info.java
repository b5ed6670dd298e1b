/** Those who wait for an answer of the decider, and what the public may know of a queue. */
@NullMarked
package org.understudy.war.pull;

import org.jspecify.annotations.NullMarked;
