/**
 * The port to the host: what we ask of it, what it tells us. The host's own words stop at the
 * adapter behind this port.
 */
@NullMarked
package org.understudy.helpdesk;

import org.jspecify.annotations.NullMarked;
