/**
 * The identity provider of the organisation (D2): where it is, and whether its tokens are good.
 * Knows nothing of requests and answers, and nothing of what a role may do.
 */
@NullMarked
package org.understudy.war.oidc;

import org.jspecify.annotations.NullMarked;
