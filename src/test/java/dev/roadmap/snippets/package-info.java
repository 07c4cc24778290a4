/** Proves the code in the lessons: runs it, sends it, compiles it or parses it. */
@NullMarked
package dev.roadmap.snippets;

import org.jspecify.annotations.NullMarked;
