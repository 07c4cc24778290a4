package dev.roadmap.practice.http;

/**
 * What an answer means, for whoever watches the server.
 *
 * @param meaning a sentence
 * @param lesson the id of a lesson that explains it; empty for none
 */
public record Note(String meaning, String lesson) {}
