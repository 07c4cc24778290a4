package tasks;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How it is, for machines and for people. Nobody needs a token here. */
@RestController
class Health {
    private final PrometheusMeterRegistry registry;
    private final JdbcTemplate jdbc;

    Health(PrometheusMeterRegistry registry, DataSource database) {
        this.registry = registry;
        jdbc = new JdbcTemplate(database);
        jdbc.setQueryTimeout(1); // second
    }

    /** Asks nobody: a restart of this program repairs no database. */
    @GetMapping("/healthz")
    ResponseEntity<?> alive() {
        return answer(true, Map.of("status", "ok"));
    }

    /** For the load balancer, which reads the status alone. */
    @GetMapping("/readyz")
    ResponseEntity<?> ready() {
        var up = databaseAnswers();
        return answer(up, Map.of(
                "status", up ? "ready" : "not ready", "parts", parts(up)));
    }

    /** For people. Names and words only: details help attackers. */
    @GetMapping("/health")
    ResponseEntity<?> health() {
        var up = databaseAnswers();
        return answer(up, Map.of(
                "status", up ? "ok" : "down", "parts", parts(up)));
    }

    @GetMapping(value = "/metrics", produces = "text/plain; version=0.0.4")
    String metrics() {
        return registry.scrape();
    }

    private boolean databaseAnswers() {
        try {
            jdbc.execute("SELECT 1");
            return true;
        } catch (DataAccessException away) {
            return false;
        }
    }

    private static Map<String, String> parts(boolean databaseIsUp) {
        return Map.of("database", databaseIsUp ? "ok" : "down");
    }

    private static ResponseEntity<?> answer(boolean good, Object body) {
        return ResponseEntity.status(good ? 200 : 503)
                .cacheControl(CacheControl.noStore())
                .body(body);
    }

    @Configuration
    static class Metrics {
        @Bean
        PrometheusMeterRegistry registry() {
            return new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        }
    }
}
