/** Reading what is longer than a screen, with the learner's own pager or ours. */
@NullMarked
package dev.roadmap.terminal.pager;

import org.jspecify.annotations.NullMarked;
