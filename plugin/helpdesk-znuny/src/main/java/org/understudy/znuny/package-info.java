/**
 * The host port spoken to Znuny: signed calls, verified hints, and the translation of tickets,
 * queues and owners into our own words. The wire is docs/protocol.md. Nothing is decided, stored or
 * tried again here.
 */
@NullMarked
package org.understudy.znuny;

import org.jspecify.annotations.NullMarked;
