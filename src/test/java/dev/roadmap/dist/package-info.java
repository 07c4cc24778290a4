/** Tests of what is delivered, as a learner gets it: a folder and a launcher, no classes. */
@NullMarked
package dev.roadmap.dist;

import org.jspecify.annotations.NullMarked;
