package dev.roadmap.curriculum;

import java.util.List;

/**
 * A portfolio project.
 *
 * @param level beginner, intermediate, enterprise or advanced
 * @param milestones in the order to take them: the guidelines that come before code, the
 *     requirements, the other guidelines, the stretch goals
 */
public record Project(int number, String id, String title, String level, List<Step> milestones) {}
