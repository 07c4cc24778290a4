/**
 * Markdown to read: as lines for a terminal of any width, and as a web page; code in colour. The
 * only room besides the road's build that knows a Markdown library.
 */
@NullMarked
package dev.roadmap.reader;

import org.jspecify.annotations.NullMarked;
