/**
 * The built WAR on the real application server, with a real database and a stub of the helpdesk:
 * wiring, transactions, errors on the wire, and what an event costs. No rules are tested here.
 */
@NullMarked
package org.understudy.war.server;

import org.jspecify.annotations.NullMarked;
