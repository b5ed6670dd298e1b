/**
 * Who may come in, and the headers that every answer carries. Knows tokens; what a caller may read
 * or change is up to the resources.
 */
@NullMarked
package org.understudy.war.security;

import org.jspecify.annotations.NullMarked;
