/** Understudy as an admin sees it: its REST API. */
@NullMarked
package org.understudy.acceptance.plugin;

import org.jspecify.annotations.NullMarked;
