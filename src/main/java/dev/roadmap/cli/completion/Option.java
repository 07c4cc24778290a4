package dev.roadmap.cli.completion;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An option of a command.
 *
 * @param names with their dashes
 * @param value what fits as its value; null for a switch
 */
public record Option(List<String> names, String description, @Nullable Fit value) {}
