/**
 * Links by which customers choose between waiting and the backup (B6): made, recognised, and put
 * into messages at the last moment.
 */
@NullMarked
package org.understudy.war.choice;

import org.jspecify.annotations.NullMarked;
