package dev.roadmap.curriculum;

import java.util.List;

/**
 * A word a lesson introduces.
 *
 * @param means one or two sentences
 * @param also other spellings it is looked up by
 */
public record Term(String term, String means, List<String> also) {}
