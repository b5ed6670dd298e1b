package org.understudy.war.server;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pages of a website that stay open, each at the pace that it is told, as the widget keeps it. */
final class OpenPages implements AutoCloseable {

  private static final Pattern PAUSE = Pattern.compile("max-age=(\\d+)");
  private static final int USUAL = 5;

  private final Application application;
  private final String path;
  private final String origin;
  private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(1);
  private final Random random = new Random(1);
  private final ConcurrentLinkedQueue<Long> took = new ConcurrentLinkedQueue<>();
  private final AtomicLong failed = new AtomicLong();
  private volatile int pause = USUAL;

  OpenPages(Application application, String path, String origin) {
    this.application = application;
    this.path = path;
    this.origin = origin;
  }

  /** So many are opened, one after the other, in this time. */
  void open(int pages, Duration time) {
    for (int i = 0; i < pages; i++) {
      later(time.toMillis() * i / pages, "");
    }
  }

  /** What is counted begins anew. */
  void forget() {
    took.clear();
    failed.set(0);
  }

  int answers() {
    return took.size();
  }

  long failed() {
    return failed.get();
  }

  /** Of the last answer, in seconds. */
  int pause() {
    return pause;
  }

  /** In milliseconds. */
  double quantile(double part) {
    long[] sorted = took.stream().mapToLong(Long::longValue).sorted().toArray();
    int at = (int) Math.min(sorted.length - 1L, Math.round(part * sorted.length));
    return sorted.length == 0
        ? Double.NaN
        : Arrays.stream(sorted).skip(at).findFirst().getAsLong() / 1e6;
  }

  private void later(long milliseconds, String tag) {
    if (!clock.isShutdown()) {
      clock.schedule(() -> ask(tag), milliseconds, TimeUnit.MILLISECONDS);
    }
  }

  private void ask(String tag) {
    long start = System.nanoTime();
    application
        .openlyAgain(path, origin, tag)
        .whenComplete((answer, fault) -> answered(answer, fault, tag, System.nanoTime() - start));
  }

  private void answered(HttpResponse<String> answer, Throwable fault, String tag, long nanos) {
    boolean good = fault == null && (answer.statusCode() == 200 || answer.statusCode() == 304);
    int seconds = USUAL;
    String next = tag;
    if (good) {
      took.add(nanos);
      Matcher told = PAUSE.matcher(answer.headers().firstValue("Cache-Control").orElse(""));
      seconds = told.find() ? Integer.parseInt(told.group(1)) : USUAL;
      pause = seconds;
      next = answer.headers().firstValue("ETag").orElse(tag);
    } else {
      failed.incrementAndGet();
    }
    later((long) (seconds * 1000L * (1 + random.nextDouble() / 4)), next);
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
