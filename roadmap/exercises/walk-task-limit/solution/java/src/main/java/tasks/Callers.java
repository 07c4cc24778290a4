package tasks;

import static org.springframework.http.HttpStatus.UNAUTHORIZED;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Who asks, how often, and where that has to be known: in this order. */
@Component
class Callers implements WebMvcConfigurer {
    /** The attribute of a request that holds the user's id. */
    static final String USER = "user";

    private final Users users;
    private final Limits limits;

    Callers(Users users, Limits limits) {
        this.users = users;
        this.limits = limits;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Identify());
        // Whoever watches the server must not be refused, and a login is
        // counted where the address in it is known.
        registry.addInterceptor(limits).excludePathPatterns(
                "/healthz", "/readyz", "/health", "/metrics", "/auth/login");
        registry.addInterceptor(new Protect())
                .excludePathPatterns("/healthz", "/auth/*");
    }

    /** Refuses nobody: the limit comes next. */
    private class Identify implements HandlerInterceptor {
        @Override
        public boolean preHandle(HttpServletRequest request,
                HttpServletResponse response, Object handler) {
            var header = request.getHeader("Authorization");
            var parts = header == null ? new String[0] : header.split(" ", 2);
            if (parts.length == 2 && parts[0].equalsIgnoreCase("Bearer")) {
                request.setAttribute(USER, users.of(parts[1]).orElse(null));
            }
            return true;
        }
    }

    private static class Protect implements HandlerInterceptor {
        @Override
        public boolean preHandle(HttpServletRequest request,
                HttpServletResponse response, Object handler) {
            if (request.getAttribute(USER) == null) {
                response.setHeader("WWW-Authenticate", "Bearer");
                throw new ResponseStatusException(
                        UNAUTHORIZED, "Log in first.");
            }
            return true;
        }
    }
}
