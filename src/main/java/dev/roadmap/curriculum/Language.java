package dev.roadmap.curriculum;

/** A programming language the road teaches, and why. */
public record Language(String id, String title, String why) {}
