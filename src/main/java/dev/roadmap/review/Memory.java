package dev.roadmap.review;

/**
 * What the model holds of one question.
 *
 * @param difficulty 1 to 10
 * @param stability days after which nine of ten such questions are still known
 */
public record Memory(double difficulty, double stability) {}
