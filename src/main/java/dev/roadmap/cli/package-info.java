/** One file a command: declares itself, parses, calls one room, hands the result to the output. */
@NullMarked
package dev.roadmap.cli;

import org.jspecify.annotations.NullMarked;
