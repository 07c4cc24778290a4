/** The folder a learner works in: its settings, its sources, and what changes in it. */
@NullMarked
package dev.roadmap.check.workspace;

import org.jspecify.annotations.NullMarked;
