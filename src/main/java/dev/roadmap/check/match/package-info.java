/** What is expected of a value, and in words what does not hold. */
@NullMarked
package dev.roadmap.check.match;

import org.jspecify.annotations.NullMarked;
