/** JSON that knows where it stood, and texts with variables in them. */
@NullMarked
package dev.roadmap.check.value;

import org.jspecify.annotations.NullMarked;
