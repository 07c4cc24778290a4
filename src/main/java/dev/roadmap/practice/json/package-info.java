/** Reading bodies and writing answers. */
@NullMarked
package dev.roadmap.practice.json;

import org.jspecify.annotations.NullMarked;
