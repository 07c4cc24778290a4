package dev.roadmap.progress;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Where one step stands.
 *
 * @param at when it reached this state
 * @param day the local day of that moment, where it was recorded
 */
public record StepProgress(String subject, State state, Instant at, LocalDate day) {}
