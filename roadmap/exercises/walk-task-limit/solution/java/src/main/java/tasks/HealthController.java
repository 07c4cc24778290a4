package tasks;

import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class HealthController {
    @GetMapping("/healthz")
    Map<String, String> healthy() {
        return Map.of("status", "ok");
    }
}
