/** Reading the host: directory, presence, loads, and the history that hints may have missed. */
@NullMarked
package org.understudy.war.refresh;

import org.jspecify.annotations.NullMarked;
