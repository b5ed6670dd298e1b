/** Tables and their rows. JPA stays in this package: records go in and come out. */
@NullMarked
package org.understudy.war.persistence;

import org.jspecify.annotations.NullMarked;
