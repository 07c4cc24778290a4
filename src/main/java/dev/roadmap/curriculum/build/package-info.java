/**
 * From the road's YAML and Markdown to its compiled index: reading files that are hostile until
 * read, telling every problem with its place, laying out the steps. Runs in the build and for
 * {@code --road}, never on the way of a command over the road that came with the program.
 */
@NullMarked
package dev.roadmap.curriculum.build;

import org.jspecify.annotations.NullMarked;
