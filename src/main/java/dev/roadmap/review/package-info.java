/** Questions, answers, and when a question comes back. */
@NullMarked
package dev.roadmap.review;

import org.jspecify.annotations.NullMarked;
