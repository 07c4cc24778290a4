package dev.roadmap.practice.auth;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCrypt;

/**
 * bcrypt. It computes on threads of its own: virtual threads share a few, and a hash would hold up
 * everybody else's request for its whole time.
 */
public final class Passwords implements AutoCloseable {

  /** 2 to the power of this rounds: about 60 ms. */
  static final int COST = 10;

  /** bcrypt reads no more bytes than these. */
  static final int LONGEST = 72;

  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          Runtime.getRuntime().availableProcessors(),
          Thread.ofPlatform().daemon().name("bcrypt", 0).factory());

  /** Compared with when there is no such user, so that both take as long. */
  private @Nullable String nobodys;

  /** A hash to store; different each time. */
  public String hash(String password) {
    return compute(() -> fresh(password));
  }

  /**
   * Whether it is the password; takes as long when there is no hash.
   *
   * @param hash null for a user that does not exist
   */
  public boolean matches(String password, @Nullable String hash) {
    return compute(() -> {
      // Made for the first who logs in, whoever that is: at start it would only be in the way.
      String other = nobodys();
      return BCrypt.checkpw(password, hash == null ? other : hash) && hash != null;
    });
  }

  private synchronized String nobodys() {
    String made = nobodys;
    if (made == null) {
      made = fresh("nobody's password");
      nobodys = made;
    }
    return made;
  }

  private static String fresh(String password) {
    return BCrypt.hashpw(password, BCrypt.gensalt(COST));
  }

  private <T> T compute(Callable<T> work) {
    try {
      return threads.submit(work).get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new CompletionException(stopped);
    } catch (ExecutionException failed) {
      throw new CompletionException(failed.getCause());
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
