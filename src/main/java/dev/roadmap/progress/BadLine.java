package dev.roadmap.progress;

/**
 * A line that could not be imported.
 *
 * @param number counted from 1
 * @param reason what is wrong with it
 */
public record BadLine(long number, String reason) {}
