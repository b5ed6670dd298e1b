package org.understudy.benchmark;

/** What a rule has settled: somebody of this team is wanted. */
public record Wanted(String team, String rule) {}
