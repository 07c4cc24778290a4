package dev.roadmap.cli.completion;

import java.util.List;

/**
 * Words of one kind, in the order to show them.
 *
 * @param name of the list, a word in lower case; the scripts store a list once under it
 * @param heading what one of them is called
 */
public record WordList(String name, String heading, List<Candidate> words) {}
