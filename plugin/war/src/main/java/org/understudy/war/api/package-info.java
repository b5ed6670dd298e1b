/**
 * The REST API for admins: resources and the records they speak. Resources only translate: what
 * somebody wants into words of the core, and what came of it back. Nothing is decided here.
 */
@NullMarked
package org.understudy.war.api;

import org.jspecify.annotations.NullMarked;
