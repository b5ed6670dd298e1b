/**
 * The pages in docs/ against the code: settings, links, decisions, dependencies, and the table from
 * product ids to tests. Tests of behaviour do not belong here.
 */
@NullMarked
package org.understudy.war.docs;

import org.jspecify.annotations.NullMarked;
