/** What a suite asks for, read from its file or from what the build made of it. */
@NullMarked
package dev.roadmap.check.suite;

import org.jspecify.annotations.NullMarked;
