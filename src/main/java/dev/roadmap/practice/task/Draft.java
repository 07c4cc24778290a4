package dev.roadmap.practice.task;

/** What a client may say of a task. */
public record Draft(String title, boolean completed) {}
