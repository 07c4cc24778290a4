/** The tasks: what they are, where they are kept, how they are served. */
@NullMarked
package dev.roadmap.practice.task;

import org.jspecify.annotations.NullMarked;
