package dev.roadmap.curriculum;

import java.util.List;

/**
 * One of the parts of the road.
 *
 * @param steps its lessons and exercises, in the order to take them
 */
public record Phase(int number, String id, String title, List<Step> steps) {}
