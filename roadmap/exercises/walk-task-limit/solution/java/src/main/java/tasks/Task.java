package tasks;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;

record Task(
        long id,
        String title,
        boolean completed,
        @JsonProperty("created_at") Instant createdAt) {}
