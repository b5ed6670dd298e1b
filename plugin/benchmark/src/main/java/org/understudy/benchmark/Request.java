package org.understudy.benchmark;

/** A conversation as a fact of the rule engine. */
public record Request(String team, String type, int priority) {}
