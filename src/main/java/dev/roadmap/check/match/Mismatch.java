package dev.roadmap.check.match;

import dev.roadmap.check.Level;
import dev.roadmap.check.value.Json;

/**
 * Something that does not hold.
 *
 * @param line where the expectation stands in the suite, from 1
 * @param where what was looked at, {@code field completed}
 * @param span where in the text of the body; {@link Json.Span#NONE} for nowhere in particular
 */
public record Mismatch(
    Level level, int line, String where, Json.Span span, String expected, String actual) {}
