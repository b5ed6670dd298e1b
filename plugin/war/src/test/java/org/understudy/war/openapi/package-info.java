/**
 * Two descriptions of the REST API side by side: which changes would break clients. Knows nothing
 * of our resources; only documents come in. Also what a document says in a handy form, and bodies
 * that it does not allow.
 */
@NullMarked
package org.understudy.war.openapi;

import org.jspecify.annotations.NullMarked;
