package tasks;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * So many requests in a window of so much time, for each client. A window
 * opens with the client's first request; around its end, twice as many fit.
 */
final class Limiter {
    private record Window(long opened, int taken) {}

    /** How many are left, and the time to wait: zero means go on. */
    record Take(int left, Duration pause) {}

    private final int most;
    private final long span;
    private final Map<String, Window> windows = new ConcurrentHashMap<>();
    private long swept = System.nanoTime();

    Limiter(int most, Duration span) {
        this.most = most;
        this.span = span.toNanos();
    }

    /** As {@code 10/2}: ten requests in two seconds. */
    static Limiter of(String limit) {
        var parts = limit.split("/");
        return new Limiter(Integer.parseInt(parts[0]),
                Duration.ofSeconds(Integer.parseInt(parts[1])));
    }

    int most() {
        return most;
    }

    Take take(String client) {
        var now = System.nanoTime();
        sweep(now);
        // Looking and counting are one step: compute locks the client. One
        // above the limit says no; further requests are not counted.
        var window = windows.compute(client, (key, old) ->
                old == null || now - old.opened() >= span
                        ? new Window(now, 1)
                        : new Window(old.opened(),
                                Math.min(old.taken() + 1, most + 1)));
        if (window.taken() <= most) {
            return new Take(most - window.taken(), Duration.ZERO);
        }
        return new Take(0, Duration.ofNanos(window.opened() + span - now));
    }

    /** Forgets the windows that are over. */
    private synchronized void sweep(long now) {
        if (now - swept >= span) {
            windows.values().removeIf(old -> now - old.opened() >= span);
            swept = now;
        }
    }
}
