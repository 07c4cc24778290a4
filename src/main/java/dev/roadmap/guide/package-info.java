/**
 * What comes next, how far it is, and when it ends. Computes from the road and the progress; prints
 * nothing.
 */
@NullMarked
package dev.roadmap.guide;

import org.jspecify.annotations.NullMarked;
