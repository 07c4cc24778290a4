package dev.roadmap.progress;

import java.time.LocalDate;

/**
 * What a day brought.
 *
 * @param minutes time logged for it
 * @param steps steps that are done or verified now and became so on it
 */
public record Day(LocalDate date, int minutes, int steps) {}
