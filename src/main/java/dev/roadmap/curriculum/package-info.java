/**
 * What is taught: immutable records of the road, and finding one's way in them. Knows no files'
 * format but the index.
 */
@NullMarked
package dev.roadmap.curriculum;

import org.jspecify.annotations.NullMarked;
