/**
 * The program's entry and wiring: streams, clock and environment come in here and go nowhere else.
 */
@NullMarked
package dev.roadmap;

import org.jspecify.annotations.NullMarked;
