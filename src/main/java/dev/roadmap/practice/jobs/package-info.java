/** Work done in the background. */
@NullMarked
package dev.roadmap.practice.jobs;

import org.jspecify.annotations.NullMarked;
