package org.understudy.war.problem;

/**
 * One thing that is wrong with a field of the request.
 *
 * @param field the name as in the request, with an index where it is a list
 * @param message what is wrong and what to do
 */
public record Violation(String field, String message) {}
