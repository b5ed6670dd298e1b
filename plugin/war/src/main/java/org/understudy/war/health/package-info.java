/**
 * Whether the application runs and can work, for load balancers, scripts and monitoring. Only
 * looks: it repairs nothing, and tells no secrets and no names.
 */
@NullMarked
package org.understudy.war.health;

import org.jspecify.annotations.NullMarked;
