/**
 * Websites whose pages let customers begin conversations (C5): what all of them are told from
 * memory, and what may come in.
 */
@NullMarked
package org.understudy.war.widget;

import org.jspecify.annotations.NullMarked;
