package tasks;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/** Goes around everything else, so that no answer gets past it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Observed extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(Observed.class);
    private static final Pattern SAFE_ID =
            Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS");

    private final MeterProvider<Counter> requests;
    private final MeterProvider<Timer> durations;
    private final AtomicInteger inFlight = new AtomicInteger();

    Observed(MeterRegistry registry) {
        requests = Counter.builder("http.requests")
                .description("Requests that were answered.")
                .withRegistry(registry);
        durations = Timer.builder("http.request.duration")
                .description("From the request to the end of the answer.")
                .serviceLevelObjectives(millis(5, 25, 100, 250, 1000, 5000))
                .withRegistry(registry);
        Gauge.builder("http.requests.in.flight", inFlight::get)
                .description("Requests that are being answered.")
                .register(registry);
    }

    private static Duration[] millis(long... limits) {
        return Arrays.stream(limits)
                .mapToObj(Duration::ofMillis)
                .toArray(Duration[]::new);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response,
            FilterChain chain) throws ServletException, IOException {
        long started = System.nanoTime();
        var id = requestId(request);
        response.setHeader("X-Request-Id", id);
        MDC.put("request_id", id);
        inFlight.incrementAndGet();
        int status = 500;
        try {
            chain.doFilter(request, response);
            status = response.getStatus();
        } finally {
            inFlight.decrementAndGet();
            var took = Duration.ofNanos(System.nanoTime() - started);
            var method = method(request);
            var route = route(request);
            requests.withTags("method", method, "route", route,
                    "status", Integer.toString(status)).increment();
            durations.withTags("method", method, "route", route).record(took);
            LOG.info("{} {} {} {} ms", method, route, status, took.toMillis());
            MDC.remove("request_id");
        }
    }

    /** The client's own, unless it would spoil the log. */
    private static String requestId(HttpServletRequest request) {
        var sent = request.getHeader("X-Request-Id");
        return sent != null && SAFE_ID.matcher(sent).matches()
                ? sent
                : UUID.randomUUID().toString();
    }

    // Labels have few values, whatever clients invent.

    private static String method(HttpServletRequest request) {
        var method = request.getMethod();
        return METHODS.contains(method) ? method : "other";
    }

    /** Spring writes the template that fitted into the request. */
    private static String route(HttpServletRequest request) {
        var template = request.getAttribute(
                HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return template == null ? "unmatched" : template.toString();
    }
}
