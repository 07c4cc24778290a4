/** The stages the server grows through. */
@NullMarked
package dev.roadmap.practice.stage;

import org.jspecify.annotations.NullMarked;
