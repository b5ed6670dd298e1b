package org.understudy.war.threads;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;

/**
 * Threads of the server for work that no request has brought.
 *
 * <p>GlassFish gives a new thread a copy of its maker's context. It keeps entity managers for reads
 * without a transaction there, in a map that the copy shares as soon as there is one, and neither
 * the map nor they are made for two threads. So one thread makes all others, and reads nothing.
 */
@ApplicationScoped
public class Threads implements ThreadFactory {

  @Resource(lookup = "java:comp/DefaultManagedThreadFactory")
  private ManagedThreadFactory factory;

  private @Nullable ExecutorService maker;

  /** Before anything is read: what the maker copies has to be empty. */
  public synchronized void start() {
    maker = Executors.newSingleThreadExecutor(factory);
    CompletableFuture.runAsync(() -> {}, maker).join();
  }

  public synchronized void stop() {
    if (maker != null) {
      maker.shutdown();
    }
  }

  @Override
  public synchronized Thread newThread(Runnable work) {
    return CompletableFuture.supplyAsync(
            () -> factory.newThread(work), Objects.requireNonNull(maker))
        .join();
  }

  /** One that is not started yet. */
  public Thread named(String name, Runnable work) {
    Thread thread = newThread(work);
    thread.setName(name);
    return thread;
  }
}
