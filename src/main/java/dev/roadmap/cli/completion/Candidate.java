package dev.roadmap.cli.completion;

/**
 * A word that fits.
 *
 * @param title what it stands for, in a line; empty when the word says it all
 */
public record Candidate(String value, String title) {}
