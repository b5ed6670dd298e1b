package org.understudy.war.webhook;

/** How one attempt ended. */
sealed interface Delivery {

  /** The receiver has it. */
  record Arrived() implements Delivery {}

  /**
   * Another attempt may help.
   *
   * @param why for people; holds neither the address nor the secret
   */
  record Failed(String why) implements Delivery {}

  /** The receiver wants no more of it, ever. */
  record NoMore() implements Delivery {}
}
