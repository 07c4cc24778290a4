/** The program under check: starting it, finding its port, restarting, crashing and ending it. */
@NullMarked
package dev.roadmap.check.target;

import org.jspecify.annotations.NullMarked;
