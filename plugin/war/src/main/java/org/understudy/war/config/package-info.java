/** Settings from the environment and the one place that wires. Nothing here decides anything. */
@NullMarked
package org.understudy.war.config;

import org.jspecify.annotations.NullMarked;
