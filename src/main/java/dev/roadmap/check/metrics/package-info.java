/** What a program counts, as Prometheus reads it. */
@NullMarked
package dev.roadmap.check.metrics;

import org.jspecify.annotations.NullMarked;
