package dev.roadmap.check.suite;

/** Something that is not in order in a suite's file, and what to do about it. */
public record SuiteProblem(int line, int column, String message) {}
