package org.understudy.war.api;

/** Marks the records that travel as JSON, so that no other reader or writer takes them. */
interface Representation {}
