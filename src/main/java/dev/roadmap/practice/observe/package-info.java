/** Health, metrics, names for requests. */
@NullMarked
package dev.roadmap.practice.observe;

import org.jspecify.annotations.NullMarked;
