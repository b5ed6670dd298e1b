/** Where threads come from that no request has brought. */
@NullMarked
package org.understudy.war.threads;

import org.jspecify.annotations.NullMarked;
