/** The server's description, for programs and for people. */
@NullMarked
package dev.roadmap.practice.docs;

import org.jspecify.annotations.NullMarked;
