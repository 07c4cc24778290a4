package tasks;

import static org.springframework.http.HttpStatus.TOO_MANY_REQUESTS;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;

/** Too often is 429, before anything that costs something. */
@Component
class Limits implements HandlerInterceptor {
    private final Limiter requests;

    Limits(@Value("${RATE_LIMIT:20/10}") String limit) {
        requests = Limiter.of(limit);
    }

    @Override
    public boolean preHandle(HttpServletRequest request,
            HttpServletResponse response, Object handler) {
        // Without a user, the address of the connection: what stands in
        // X-Forwarded-For anybody can write.
        var user = request.getAttribute(Callers.USER);
        var take = requests.take(user == null
                ? "address " + request.getRemoteAddr() : "user " + user);
        response.setIntHeader("RateLimit-Limit", requests.most());
        response.setIntHeader("RateLimit-Remaining", take.left());
        refuseFor(take.pause(), response);
        return true;
    }

    static void refuseFor(Duration pause, HttpServletResponse response) {
        if (!pause.isZero()) {
            // Rounded up: who comes back after so long has to be taken.
            var seconds = pause.plusSeconds(1).minusNanos(1).toSeconds();
            response.setHeader("Retry-After", Long.toString(seconds));
            throw new ResponseStatusException(
                    TOO_MANY_REQUESTS, "That was too often. Wait.");
        }
    }
}
