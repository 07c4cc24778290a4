/** Not too often. */
@NullMarked
package dev.roadmap.practice.limit;

import org.jspecify.annotations.NullMarked;
