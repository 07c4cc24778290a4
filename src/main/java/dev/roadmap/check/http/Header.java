package dev.roadmap.check.http;

/** One line of headers; the name as it was written. */
public record Header(String name, String value) {}
