/**
 * What every adapter of the host port has to fulfil, and a host in memory that does. Published for
 * the tests of the other modules; nothing here knows a real host.
 */
@NullMarked
package org.understudy.helpdesk;

import org.jspecify.annotations.NullMarked;
