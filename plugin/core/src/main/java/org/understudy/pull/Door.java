package org.understudy.pull;

import org.jspecify.annotations.Nullable;

/**
 * Whether the website offers to start a conversation (C5). It does not flap: once closed, it opens
 * again only when there is room for several.
 */
public record Door(boolean open) {

  /**
   * @param places how many more conversations those who are there can take
   * @param waiting how many wait already
   * @param mostWaiting closes when so many wait, null for no limit
   * @param reopenAt so many places have to be free to open again, 1 or more
   */
  public Door next(int places, int waiting, @Nullable Integer mostWaiting, int reopenAt) {
    boolean crowded = mostWaiting != null && waiting >= mostWaiting;
    return new Door(!crowded && places >= (open ? 1 : reopenAt));
  }
}
