@NullMarked
package org.understudy.war.oidc;

import org.jspecify.annotations.NullMarked;
