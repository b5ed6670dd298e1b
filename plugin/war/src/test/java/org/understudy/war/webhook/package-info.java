@NullMarked
package org.understudy.war.webhook;

import org.jspecify.annotations.NullMarked;
