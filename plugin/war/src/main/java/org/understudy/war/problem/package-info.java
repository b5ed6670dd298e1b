/**
 * Errors on the wire (RFC 9457): every type, the one record, and the mappers from what was thrown.
 * Who refuses something throws {@link org.understudy.war.problem.Refused}; nothing else in the
 * application writes an error body.
 */
@NullMarked
package org.understudy.war.problem;

import org.jspecify.annotations.NullMarked;
