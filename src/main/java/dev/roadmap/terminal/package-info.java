/** How things look on a stream: colour, glyphs, width. Knows nothing of the road. */
@NullMarked
package dev.roadmap.terminal;

import org.jspecify.annotations.NullMarked;
