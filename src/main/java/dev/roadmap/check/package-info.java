/**
 * Whether a learner's program does what a suite asks of it. What comes out is data; showing it is
 * somebody else's work.
 */
@NullMarked
package dev.roadmap.check;

import org.jspecify.annotations.NullMarked;
