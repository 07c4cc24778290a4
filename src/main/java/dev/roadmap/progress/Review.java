package dev.roadmap.progress;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One answer to a question that is due.
 *
 * @param day local day of {@code at}, where it was given
 * @param rating 1 again, 2 hard, 3 good, 4 easy
 */
public record Review(Instant at, LocalDate day, int rating) {}
