/**
 * What the product promises, told on the real helpdesk; the ids are those of the list of
 * capabilities. How things are done is in the other packages.
 */
@NullMarked
package org.understudy.acceptance.story;

import org.jspecify.annotations.NullMarked;
