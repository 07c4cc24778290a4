package dev.roadmap.progress;

import java.util.List;

/** One step from a version of the tables to the next, one SQL statement an entry. */
record Migration(List<String> statements) {}
