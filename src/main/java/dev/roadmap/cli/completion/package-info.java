/**
 * What may be typed where, as data: one grammar for the prompt and for the completion scripts of
 * four shells.
 */
@NullMarked
package dev.roadmap.cli.completion;

import org.jspecify.annotations.NullMarked;
