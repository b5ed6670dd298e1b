package org.understudy.znuny;

import java.io.IOException;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;

/** Collects an answer up to a size, and hangs up when it is larger. */
final class LimitedBody implements BodySubscriber<byte[]> {

  private final BodySubscriber<byte[]> collected = BodySubscribers.ofByteArray();
  private final int limit;
  private long received;
  private Subscription subscription = new NotYet();

  private LimitedBody(int limit) {
    this.limit = limit;
  }

  static BodyHandler<byte[]> handler(int limit) {
    return info -> new LimitedBody(limit);
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return collected.getBody();
  }

  @Override
  public void onSubscribe(Subscription given) {
    subscription = given;
    collected.onSubscribe(given);
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    received += buffers.stream().mapToLong(ByteBuffer::remaining).sum();
    if (received > limit) {
      subscription.cancel();
      collected.onError(new IOException("it is larger than " + limit + " bytes"));
    } else {
      collected.onNext(buffers);
    }
  }

  @Override
  public void onError(Throwable cause) {
    collected.onError(cause);
  }

  @Override
  public void onComplete() {
    collected.onComplete();
  }

  /** Stands in until the client subscribes; there is nothing to stop before. */
  private record NotYet() implements Subscription {
    @Override
    public void request(long n) {}

    @Override
    public void cancel() {}
  }
}
