/**
 * The running stack: where everything is, starting and stopping its parts, reading the helpdesk's
 * database. Nothing of people or stories in here.
 */
@NullMarked
package org.understudy.acceptance.stack;

import org.jspecify.annotations.NullMarked;
