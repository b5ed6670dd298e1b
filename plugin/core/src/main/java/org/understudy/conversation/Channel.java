package org.understudy.conversation;

/** The way a message of a customer arrived. */
public enum Channel {
  EMAIL,
  PORTAL,
  PHONE,
  API
}
