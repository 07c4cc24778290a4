/** The practice server: the task API in stages, with faults to switch on. */
@NullMarked
package dev.roadmap.practice;

import org.jspecify.annotations.NullMarked;
