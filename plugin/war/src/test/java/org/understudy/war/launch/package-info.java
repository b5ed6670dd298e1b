/** Passes of the helpdesk, without a server. */
@NullMarked
package org.understudy.war.launch;

import org.jspecify.annotations.NullMarked;
