/** Stories of customers who met a fault. */
@NullMarked
package dev.roadmap.practice.hunt;

import org.jspecify.annotations.NullMarked;
