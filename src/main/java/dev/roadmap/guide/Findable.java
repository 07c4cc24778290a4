package dev.roadmap.guide;

import java.util.List;
import java.util.function.Supplier;

/**
 * Something a search can come upon; see {@link Search.Hit}.
 *
 * @param names what it is called, to be found by just that
 * @param text what a sentence is shown of
 */
record Findable(
    String kind, String id, String title, String part, List<String> names, Supplier<String> text) {}
