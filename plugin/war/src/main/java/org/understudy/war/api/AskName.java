package org.understudy.war.api;

/** Whether customers of absent owners are asked (B5), by the names of the API. */
enum AskName {
  ALWAYS,
  NEVER
}
