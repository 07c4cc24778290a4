package dev.roadmap.check.suite;

import dev.roadmap.check.value.Template;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody who sends requests.
 *
 * @param headers of each of them; an empty value takes away one that would be sent otherwise
 */
public record Client(Map<String, Optional<Template>> headers) {
  public Client {
    headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
  }
}
