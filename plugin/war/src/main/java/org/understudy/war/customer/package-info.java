/**
 * What customers of absent agents see in a browser (B6, B8): pages made here, without scripts, and
 * what a press of a button there does. Opening a page changes nothing.
 */
@NullMarked
package org.understudy.war.customer;

import org.jspecify.annotations.NullMarked;
