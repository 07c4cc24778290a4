/**
 * The interactive home: a line reader around the same commands. The only room that knows JLine's
 * reader.
 */
@NullMarked
package dev.roadmap.shell;

import org.jspecify.annotations.NullMarked;
