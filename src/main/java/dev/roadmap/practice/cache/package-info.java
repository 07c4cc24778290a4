/** Entity tags, and a cache in front of the database. */
@NullMarked
package dev.roadmap.practice.cache;

import org.jspecify.annotations.NullMarked;
