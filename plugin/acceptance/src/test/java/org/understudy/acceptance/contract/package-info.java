/** What every adapter of the host port promises, kept by the real helpdesk. */
@NullMarked
package org.understudy.acceptance.contract;

import org.jspecify.annotations.NullMarked;
