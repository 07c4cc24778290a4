/** Mistakes the practice server can be started with, each in the place where people make it. */
@NullMarked
package dev.roadmap.practice.fault;

import org.jspecify.annotations.NullMarked;
