/**
 * What may break: the application server killed at chosen points, parts stopped, hints lost, other
 * automations. What holds afterwards is counted in the helpdesk's history and in our tables, by
 * code that knows nothing of how decisions are made.
 */
@NullMarked
package org.understudy.acceptance.faults;

import org.jspecify.annotations.NullMarked;
