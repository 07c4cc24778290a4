package dev.roadmap.curriculum;

/** A habit that stops people, and what to do instead. */
public record Mistake(String id, String title, String text) {}
