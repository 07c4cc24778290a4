package dev.roadmap.check.run;

import org.jspecify.annotations.Nullable;

/** What did not hold, in words: a sentence, or what was expected and what was there instead. */
record Told(
    String where, @Nullable String expected, @Nullable String actual, @Nullable String sentence) {}
