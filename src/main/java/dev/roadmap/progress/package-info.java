/**
 * What the learner did: an append-only log of events in SQLite, and the projections that follow
 * from it. {@link dev.roadmap.progress.ProgressStore} is the way in.
 *
 * <p>The log is the truth. Projections are tables folded from it, kept up to date in the
 * transaction that appends, and rebuilt whenever they were folded by another version of the rules.
 */
@NullMarked
package dev.roadmap.progress;

import org.jspecify.annotations.NullMarked;
