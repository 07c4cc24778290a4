package dev.roadmap.practice.http;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A request and its answer, for the log.
 *
 * @param target path and query as they came; whoever shows it has to clean it
 * @param template the route it took; empty for none
 * @param id the request's own name; empty where requests have none
 * @param took from the request's head to the last byte of the answer
 * @param bytes of the answer's body
 */
public record Exchange(
    String method,
    String target,
    String template,
    String id,
    int status,
    Duration took,
    long bytes,
    @Nullable Note note) {}
